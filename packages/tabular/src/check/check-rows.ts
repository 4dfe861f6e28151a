import { cellName } from '../address.ts'
import { issue, quoted, type TabularIssue } from '../issue.ts'
import type { Column, Value } from '../table.ts'
import { faultsOfCellText } from './check-text.ts'
import { valueProblem } from './check-value.ts'
import { hasSpaceForLooks, isDittoMark, isNumberLike, lineBreakOrTab } from './tidy-text.ts'

type Fault = { code: TabularIssue['code']; value?: string; character?: string; bound?: string | number }

// One look settles nearly every text of a large sheet; the questions are asked one by one only after it.
const maybeUntidy =
  /[\n\r\t\v\f\u0085\u2028\u2029 \u3000\u00a0〃″"”々同\ud800-\udfff\ufffe\uffff]|^[-+＋－−△▲]?[0-9０-９]/

function isPlain(value: unknown, type: Column['type']): boolean {
  if (value === null) return true
  if (valueProblem(value, type) !== undefined) return false
  return typeof value !== 'string' || type === 'date' || (value.length < 255 && !maybeUntidy.test(value))
}

function faultsOfText(text: string, type: 'text' | 'code'): Fault[] {
  const value = quoted(text)
  const faults: Fault[] = []
  if (lineBreakOrTab.test(text)) faults.push({ code: 'line-break-in-data', value })
  else if (hasSpaceForLooks(text)) faults.push({ code: 'space-for-looks', value })
  if (type === 'text' && isNumberLike(text)) faults.push({ code: 'number-as-text', value })
  if (isDittoMark(text)) faults.push({ code: 'ditto-mark', value })
  return [...faults, ...faultsOfCellText(text)]
}

function faultsOfValue(value: unknown, type: Column['type']): Fault[] {
  if (value !== null && typeof value === 'object')
    return [{ code: 'merged-cell-in-data', value: quoted(value) }]
  const code = valueProblem(value, type)
  if (code !== undefined) return [{ code, value: quoted(value), bound: type }]
  return typeof value === 'string' && (type === 'text' || type === 'code') ? faultsOfText(value, type) : []
}

function issuesOfRow(columns: readonly Column[], row: readonly Value[], sheet: string, rowNumber: number) {
  const issues: { fault: Fault; column: number; place: TabularIssue['place'] }[] = []
  for (const [index, column] of columns.entries()) {
    if (isPlain(row[index], column.type)) continue
    const cell = cellName(rowNumber, index + 1)
    const place = { sheet, row: rowNumber, column: index + 1, columnName: column.header, cell }
    for (const fault of faultsOfValue(row[index], column.type)) issues.push({ fault, column: index, place })
  }
  return issues
}

/** Everything that keeps the rows of a data sheet from being read without guessing. */
export function issuesOfRows(
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
  sheet: string,
  root: readonly (string | number)[],
): TabularIssue[] {
  const issues: TabularIssue[] = []
  for (const [index, row] of rows.entries()) {
    const path = [...root, 'rows', index]
    if (row.length !== columns.length) {
      const place = { sheet, row: index + 2, cell: cellName(index + 2, 1) }
      issues.push(issue('row-width', { path, place, value: String(row.length), bound: columns.length }))
      continue
    }
    for (const { fault, column, place } of issuesOfRow(columns, row, sheet, index + 2)) {
      const { code, ...detail } = fault
      issues.push(issue(code, { path: [...path, column], place, ...detail }))
    }
  }
  return issues
}
