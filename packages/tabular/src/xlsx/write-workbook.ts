import type { WriteResult } from '../issue.ts'
import type { Workbook } from '../workbook.ts'

/** The bytes of an XLSX file, or everything that keeps it from being written. */
export function writeWorkbook(_workbook: Workbook): WriteResult {
  throw new Error('writeWorkbook: under construction')
}
