import { cellName } from '../address.ts'
import { headerText } from '../header-text.ts'
import { issue, quoted, type TabularIssue } from '../issue.ts'
import type { Column, Table } from '../table.ts'
import { faultsOfCellText } from './check-text.ts'
import { hasSpaceForLooks, lineBreakOrTab } from './tidy-text.ts'

type Report = (code: TabularIssue['code'], detail?: { value?: string; bound?: string | number }) => void

function checkUnit(column: Column, headers: ReadonlySet<string>, report: Report): void {
  if (column.type !== 'number' || column.unit === null) return
  if (typeof column.unit === 'object') {
    if (!headers.has(column.unit.column)) report('unit-column-unknown', { value: column.unit.column })
  } else if (!column.unit?.trim()) report('unit-empty')
}

function checkHeader(text: string, report: Report): void {
  if (lineBreakOrTab.test(text)) report('line-break-in-data', { value: quoted(text) })
  else if (hasSpaceForLooks(text)) report('space-for-looks', { value: quoted(text) })
  for (const { code, ...detail } of faultsOfCellText(text)) report(code, detail)
}

/** Everything that keeps the columns of a data sheet from being read without guessing. */
export function issuesOfColumns(
  { columns, language }: Table,
  sheet: string,
  root: readonly (string | number)[],
): TabularIssue[] {
  const issues: TabularIssue[] = []
  const headers = new Set(columns.map(({ header }) => header))
  const first = new Map<string, number>()
  for (const [index, column] of columns.entries()) {
    const place = { sheet, row: 1, column: index + 1, cell: cellName(1, index + 1) }
    const named = column.header === '' ? place : { ...place, columnName: column.header }
    const report: Report = (code, detail) => {
      issues.push(issue(code, { path: [...root, 'columns', index], place: named, ...detail }))
    }
    if (column.header.trim() === '') report('header-empty')
    else checkHeader(headerText(column, language), report)
    checkUnit(column, headers, report)
    const earlier = first.get(column.header)
    if (earlier === undefined) first.set(column.header, index + 1)
    else if (column.header.trim() !== '') report('header-duplicate', { value: column.header, bound: earlier })
  }
  return issues
}
