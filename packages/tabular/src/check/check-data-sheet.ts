import { cellName } from '../address.ts'
import { issue, notice, type TabularIssue, type TabularNotice } from '../issue.ts'
import { maxColumns, maxRows } from '../limits.ts'
import type { Table } from '../table.ts'
import { issuesOfColumns } from './check-columns.ts'
import { issuesOfRows } from './check-rows.ts'
import { platformDependent } from './tidy-text.ts'

type Root = readonly (string | number)[]
type Named = Table & { readonly name: string }

function issuesOfSize(sheet: Named, root: Root): TabularIssue[] {
  const facts = { path: root, place: { sheet: sheet.name } }
  const [columns, rows] = [sheet.columns.length, sheet.rows.length + 1]
  if (columns === 0) return [issue('no-columns', facts)]
  if (columns > maxColumns) {
    return [issue('too-many-columns', { ...facts, value: String(columns), bound: maxColumns })]
  }
  if (rows > maxRows) return [issue('too-many-rows', { ...facts, value: String(rows), bound: maxRows })]
  return []
}

/** Everything that keeps a table from being a sheet that a program can read without guessing. */
export function issuesOfDataSheet(sheet: Named, root: Root): TabularIssue[] {
  const size = issuesOfSize(sheet, root)
  if (size.length > 0) return size
  return [
    ...issuesOfColumns(sheet.columns, sheet.name, root),
    ...issuesOfRows(sheet.columns, sheet.rows, sheet.name, root),
  ]
}

/** Each platform-dependent character of a column once, with its first place and how often it occurs. */
export function noticesOfDataSheet(sheet: Named, root: Root): TabularNotice[] {
  const found = new Map<string, { row: number; count: number; column: number; character: string }>()
  for (const [index, row] of sheet.rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (typeof value !== 'string') continue
      for (const character of value.match(platformDependent) ?? []) {
        const key = `${column} ${character}`
        const entry = found.get(key) ?? { row: index, count: 0, column, character }
        found.set(key, { ...entry, count: entry.count + 1 })
      }
    }
  }
  return [...found.values()].map(({ row, count, column, character }) => {
    const columnName = sheet.columns[column]?.header ?? ''
    const cell = cellName(row + 2, column + 1)
    const place = { sheet: sheet.name, row: row + 2, column: column + 1, columnName, cell }
    return notice('platform-dependent-character', {
      path: [...root, 'rows', row, column],
      place,
      character,
      bound: count,
    })
  })
}
