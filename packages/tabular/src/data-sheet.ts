import { inspectDataSheet, rememberTidy } from './check/check-data-sheet.ts'
import type { TabularIssue, TabularNotice } from './issue.ts'
import type { DataSheet } from './workbook.ts'

/** A sheet that a program can read without guessing, or everything that stands in the way. */
export type DataSheetResult =
  | { readonly ok: true; readonly sheet: DataSheet; readonly notices: readonly TabularNotice[] }
  | { readonly ok: false; readonly issues: readonly TabularIssue[] }

/**
 * A sheet that a program can read without guessing, or everything that stands in the way.
 *
 * The rules are those for machine-readable tables of statistics: one value per cell, numbers as numbers, no
 * merged cells, no spaces or line breaks for looks, no empty or repeated headers, no ditto marks, units stated.
 * Platform-dependent characters (①, ㈱, Ⅲ) are written and reported as notices. The rows are not copied: leave
 * them as they are until the sheet is written.
 *
 * @source 統計表における機械判読可能なデータの表記方法の統一ルール (2020-12-18), rules 1-2 to 1-10
 * @example
 * ```ts
 * const columns = [{ header: '部署', type: 'text' }, { header: '職員数', type: 'number', unit: '人' }] as const
 * dataSheet({ name: '職員', columns, rows: [['総務課', 12]] }).ok // => true
 * const refused = dataSheet({ name: '職員', columns, rows: [['総務課', '12人']] })
 * refused.ok ? [] : refused.issues.map((issue) => [issue.code, issue.place.cell]) // => [['value-of-other-type', 'B2']]
 * ```
 */
export function dataSheet(definition: Omit<DataSheet, 'kind'>): DataSheetResult {
  const { issues, notices } = inspectDataSheet(definition, [])
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, sheet: rememberTidy({ ...definition, kind: 'data' }), notices }
}
