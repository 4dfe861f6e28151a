import { cellName } from '../address.ts'
import { issue, quoted, type TabularIssue } from '../issue.ts'
import { maxColumns, maxPrintHeaderLength, maxRows } from '../limits.ts'
import type { Sheet } from '../workbook.ts'
import type { Collision, Layout, Placed } from '../xlsx/layout.ts'
import { faultsOfCellValue } from './check-cell-value.ts'
import { faultsOfPlainText } from './check-text.ts'

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

function issuesOfPrint(sheet: Sheet, root: Root): TabularIssue[] {
  const place = { sheet: sheet.name, part: 'print-header' } as const
  return faultsOfPlainText(sheet.print?.header ?? '', maxPrintHeaderLength).map(({ code, ...detail }) =>
    issue(code, { path: [...root, 'print', 'header'], place, ...detail }),
  )
}

const maxChartText = 255

function issuesOfCharts({ name, charts = [] }: Sheet, root: Root): TabularIssue[] {
  return charts.flatMap(({ title, series }, index) =>
    [title, ...series.map((one) => one.name)].flatMap((text) =>
      faultsOfPlainText(text, maxChartText).map(({ code, ...detail }) =>
        issue(code, {
          path: [...root, 'charts', index],
          place: { sheet: name, part: 'chart' },
          ...detail,
        }),
      ),
    ),
  )
}

function issuesOfPlaced(
  placed: Placed,
  spot: Pick<TabularIssue, 'path' | 'place'>,
  names: ReadonlySet<string>,
) {
  const { path, place } = spot
  const issues = faultsOfCellValue(placed.value).map(({ code, part, ...detail }) =>
    issue(code, { path, place: part === undefined ? place : { ...place, part }, ...detail }),
  )
  const target = placed.link?.sheet
  if (target === undefined || names.has(target)) return issues
  return [...issues, issue('link-unknown-sheet', { path, place, value: quoted(target) })]
}

/** Everything that keeps a sheet for people from being written, in a workbook with sheets of these names. */
export function issuesOfPeopleSheet(
  sheet: Sheet,
  layout: Layout,
  root: Root,
  names: ReadonlySet<string>,
): TabularIssue[] {
  const issues = [
    ...issuesOfSize(sheet, layout, root),
    ...issuesOfPrint(sheet, root),
    ...issuesOfCharts(sheet, root),
  ]
  for (const collision of layout.collisions) issues.push(issueOfCollision(sheet, root, collision))
  for (const [row, places] of layout.rows.entries()) {
    for (const [column, placed] of places.entries()) {
      if (placed === undefined) continue
      for (const found of issuesOfPlaced(placed, factsAt(sheet, root, row, column), names)) issues.push(found)
    }
  }
  return issues
}
