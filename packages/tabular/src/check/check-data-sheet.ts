import { issue, notice, type TabularIssue, type TabularNotice } from '../issue.ts'
import { maxColumns, maxRows } from '../limits.ts'
import type { DataSheet } from '../workbook.ts'
import { issuesOfColumns } from './check-columns.ts'
import { inspectRows, type NotedText, placeOf } from './check-rows.ts'
import { platformDependentCharacters } from './tidy-text.ts'

type Root = readonly (string | number)[]
type Definition = Omit<DataSheet, 'kind'>

/** What stands in the way of a data sheet, and what is worth knowing about it. */
export type Inspection = { readonly issues: TabularIssue[]; readonly notices: TabularNotice[] }

// What `dataSheet` has built is not looked through a second time when it is written.
const knownTidy = new WeakSet<Definition>()

/** Remembers a sheet that nothing stands in the way of. */
export function rememberTidy(sheet: DataSheet): DataSheet {
  knownTidy.add(sheet)
  return sheet
}

function issuesOfSize(sheet: Definition, root: Root): TabularIssue[] {
  const facts = { path: root, place: { sheet: sheet.name } }
  const [columns, rows] = [sheet.columns.length, sheet.rows.length + 1]
  if (columns === 0) return [issue('no-columns', facts)]
  if (columns > maxColumns) {
    return [issue('too-many-columns', { ...facts, value: String(columns), bound: maxColumns })]
  }
  if (rows > maxRows) return [issue('too-many-rows', { ...facts, value: String(rows), bound: maxRows })]
  return []
}

/** Each platform-dependent character of a column once, with its first place and how often it occurs. */
function noticesOf(sheet: Definition, noted: readonly NotedText[], root: Root): TabularNotice[] {
  const found = new Map<string, { first: NotedText; character: string; count: number }>()
  for (const first of noted) {
    for (const character of platformDependentCharacters(first.text)) {
      const key = `${first.column} ${character}`
      const entry = found.get(key) ?? { first, character, count: 0 }
      found.set(key, { ...entry, count: entry.count + 1 })
    }
  }
  return [...found.values()].map(({ first: { row, column }, character, count }) => {
    const facts = { path: [...root, 'rows', row, column], place: placeOf(sheet, row, column) }
    return notice('platform-dependent-character', { ...facts, character, bound: count })
  })
}

/** Everything that keeps a table from being a sheet that a program can read without guessing. */
export function inspectDataSheet(sheet: Definition, root: Root): Inspection {
  if (knownTidy.has(sheet)) return { issues: [], notices: [] }
  const size = issuesOfSize(sheet, root)
  if (size.length > 0) return { issues: size, notices: [] }
  const { issues, noted } = inspectRows(sheet, root)
  return {
    issues: issuesOfColumns(sheet, sheet.name, root).concat(issues),
    notices: noticesOf(sheet, noted, root),
  }
}
