import type { WriteResult } from '../issue.ts'
import type { Table } from '../table.ts'
import type { CsvOptions } from './options.ts'

/** The bytes of a CSV file, or every cell that keeps it from being written. */
export function writeCsv(_table: Table, _options: CsvOptions = {}): WriteResult {
  throw new Error('writeCsv: under construction')
}
