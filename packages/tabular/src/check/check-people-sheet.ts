import { cellName } from '../address.ts'
import { issue, quoted, type TabularIssue } from '../issue.ts'
import { maxColumns, maxRows } from '../limits.ts'
import type { Sheet } from '../workbook.ts'
import type { Collision, Layout } from '../xlsx/layout.ts'
import { faultsOfCellValue } from './check-cell-value.ts'
import { sheetKey } from './check-sheet-names.ts'

type Root = readonly (string | number)[]

function factsAt(sheet: Sheet, root: Root, row: number, column: number) {
  const place = { sheet: sheet.name, row: row + 1, column: column + 1, cell: cellName(row + 1, column + 1) }
  return { path: [...root, 'rows', row, 'cells', column], place }
}

function issueOfCollision(sheet: Sheet, root: Root, { kind, row, column, begins, value }: Collision) {
  const code = kind === 'overlap' ? 'merge-overlap' : 'merge-covers-value'
  return issue(code, { ...factsAt(sheet, root, row, column), value: quoted(value), bound: begins })
}

function issuesOfSize(sheet: Sheet, layout: Layout, root: Root): TabularIssue[] {
  const facts = { path: root, place: { sheet: sheet.name } }
  const rows = layout.rows.length
  if (rows > maxRows) return [issue('too-many-rows', { ...facts, value: String(rows), bound: maxRows })]
  const columns = layout.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (columns <= maxColumns) return []
  return [issue('too-many-columns', { ...facts, value: String(columns), bound: maxColumns })]
}

/** Everything that keeps a sheet for people from being written, in a workbook with these sheets. */
export function issuesOfPeopleSheet(
  sheet: Sheet,
  layout: Layout,
  root: Root,
  sheetKeys: ReadonlySet<string>,
): TabularIssue[] {
  const issues = issuesOfSize(sheet, layout, root)
  for (const collision of layout.collisions) issues.push(issueOfCollision(sheet, root, collision))
  for (const [row, places] of layout.rows.entries()) {
    for (const [column, placed] of places.entries()) {
      if (placed === undefined) continue
      for (const { code, ...detail } of faultsOfCellValue(placed.value)) {
        issues.push(issue(code, { ...factsAt(sheet, root, row, column), ...detail }))
      }
      const target = placed.link?.sheet
      if (target !== undefined && !sheetKeys.has(sheetKey(target))) {
        issues.push(
          issue('link-unknown-sheet', { ...factsAt(sheet, root, row, column), value: quoted(target) }),
        )
      }
    }
  }
  return issues
}
