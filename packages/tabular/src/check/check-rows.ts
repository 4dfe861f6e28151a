import { cellName } from '../address.ts'
import { issue, type Place, quoted, type TabularIssue } from '../issue.ts'
import type { Column, Value } from '../table.ts'
import type { DataSheet } from '../workbook.ts'
import { faultsOfCellText } from './check-text.ts'
import { valueProblem } from './check-value.ts'
import { hasSpaceForLooks, isDittoMark, isNoteworthy, isNumberLike, lineBreakOrTab } from './tidy-text.ts'

type Root = readonly (string | number)[]
type Fault = { code: TabularIssue['code']; value?: string; character?: string; bound?: string | number }

/** A text of a data sheet that deserves a second look. Row and column count from 0. */
export type NotedText = { readonly text: string; readonly row: number; readonly column: number }

const longText = 255

/** Where a value of a data sheet stands. Row and column count from 0, without the header row. */
export function placeOf(sheet: Pick<DataSheet, 'name' | 'columns'>, row: number, column: number): Place {
  const place = { sheet: sheet.name, row: row + 2, column: column + 1, cell: cellName(row + 2, column + 1) }
  const header = sheet.columns[column]?.header
  return header === undefined ? place : { ...place, columnName: header }
}

function isPlain(value: unknown, type: Column['type']): boolean {
  if (value === null) return true
  if (valueProblem(value, type) !== undefined) return false
  return typeof value !== 'string' || type === 'date' || (value.length < longText && !isNoteworthy(value))
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
  if (value !== null && typeof value === 'object') {
    return [{ code: 'merged-cell-in-data', value: quoted(value) }]
  }
  const code = valueProblem(value, type)
  if (code !== undefined) return [{ code, value: quoted(value), bound: type }]
  return typeof value === 'string' && (type === 'text' || type === 'code') ? faultsOfText(value, type) : []
}

/**
 * Everything that keeps the rows of a data sheet from being read without guessing, and the texts that deserve a
 * second look.
 */
export function inspectRows(
  sheet: Pick<DataSheet, 'name' | 'columns' | 'rows'>,
  root: Root,
): { issues: TabularIssue[]; noted: NotedText[] } {
  const { columns, rows } = sheet
  const issues: TabularIssue[] = []
  const noted: NotedText[] = []
  const look = (value: Value | undefined, column: Column, row: number, at: number) => {
    for (const { code, ...detail } of faultsOfValue(value, column.type)) {
      issues.push(
        issue(code, { path: [...root, 'rows', row, at], place: placeOf(sheet, row, at), ...detail }),
      )
    }
    if (typeof value === 'string') noted.push({ text: value, row, column: at })
  }
  for (const [index, row] of rows.entries()) {
    if (row.length !== columns.length) {
      const place = { sheet: sheet.name, row: index + 2, cell: cellName(index + 2, 1) }
      const detail = { value: String(row.length), bound: columns.length }
      issues.push(issue('row-width', { path: [...root, 'rows', index], place, ...detail }))
      continue
    }
    for (const [at, column] of columns.entries()) {
      if (!isPlain(row[at], column.type)) look(row[at], column, index, at)
    }
  }
  return { issues, noted }
}
