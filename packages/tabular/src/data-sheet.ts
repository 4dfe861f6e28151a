import type { TabularIssue, TabularNotice } from './issue.ts'
import type { DataSheet } from './workbook.ts'

/** A sheet that a program can read without guessing, or everything that stands in the way. */
export type DataSheetResult =
  | { readonly ok: true; readonly sheet: DataSheet; readonly notices: readonly TabularNotice[] }
  | { readonly ok: false; readonly issues: readonly TabularIssue[] }

/** A sheet that a program can read without guessing, or everything that stands in the way. */
export function dataSheet(_definition: Omit<DataSheet, 'kind'>): DataSheetResult {
  throw new Error('dataSheet: under construction')
}
