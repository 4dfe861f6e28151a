import { readRows } from '@reform/tabular/read'
import type { HalfYearField, HalfYearReport } from '../half-year/report.ts'
import { asRevised } from '../half-year/revise-half-year.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import { aboutRows, entryRows, type SheetRowData, valueRows } from './department-rows.ts'
import { departmentLayout, type SheetLayout } from './layout.ts'
import { proposeFigures } from './propose-figures.ts'
import { numberIn, readValueRow } from './read-value-row.ts'
import {
  type CellCheck,
  type SheetIssue,
  type SheetProposal,
  type SheetReading,
  sheetIssue,
} from './sheet-reading.ts'

/** What a sheet that came back is held against. */
export interface ReadSheetOptions {
  /** The report as it was sent out. */
  readonly report: HalfYearReport
  /** How the file is called in issues. */
  readonly file?: string
  readonly units?: readonly UnitOfMeasureDefinition[]
}

/**
 * What a department sent back, cell by cell against the report that was sent out. Nothing is taken over: see
 * `applySheet`. Prose is kept as it is, and typed figures that it may mean stand beside it. Rows and cells that the
 * office wrote keep what it wrote, whatever came back, and that is said. A file of another report, half or edition is
 * refused as a whole.
 *
 * @example
 * ```ts
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [], followUps: [], revisions: [],
 * }
 * const { ok, issues } = await readDepartmentWorkbook(new TextEncoder().encode('a,b\n1,2\n'), { report })
 * const found = [ok, issues[0]?.code]
 * found // => [false, 'sheet-missing']
 * ```
 */
export async function readDepartmentWorkbook(
  bytes: Uint8Array,
  options: ReadSheetOptions,
): Promise<SheetReading> {
  const { about, entries, values } = departmentLayout
  const file = options.file ?? 'file'
  if (!isArchive(bytes)) return readingOf([], [], [sheetIssue('sheet-missing', file)])
  const form = await readSheet(bytes, about)
  const wrong = form.issues.length > 0 ? form.issues : otherReport(form, options.report)
  if (wrong.length > 0) return readingOf([], [], wrong)
  const sent = asRevised(options.report).entries
  const present = new Set<string>()
  const words = await readSheet(bytes, entries)
  const figures = await readSheet(bytes, values)
  for (const row of [...words.rows, ...figures.rows]) present.add(row.cells.item ?? '')
  const mine = sent.filter(({ id }) => present.has(id))
  const rowOptions = { lang: words.lang, units: options.units ?? [] }
  const wordChecks = checkWords(words, entryRows(mine, rowOptions), options.report)
  const valueChecks = checkValues(
    figures,
    valueRows(mine, { ...rowOptions, lang: figures.lang }),
    options.report,
  )
  return readingOf(
    [...wordChecks.cells, ...valueChecks.cells],
    [...wordChecks.proposals, ...valueChecks.proposals],
    [...words.issues, ...figures.issues, ...wordChecks.issues, ...valueChecks.issues],
  )
}

function readingOf(
  cells: readonly CellCheck[],
  proposals: readonly Omit<SheetProposal, 'id'>[],
  issues: readonly SheetIssue[],
): SheetReading {
  const counts: Record<CellCheck['state'], number> = {
    same: 0,
    filled: 0,
    changed: 0,
    cleared: 0,
    refused: 0,
  }
  for (const { state } of cells) counts[state] += 1
  const numbered = proposals.map((proposal, index) => ({ ...proposal, id: `p${index + 1}` }))
  return {
    ok: issues.every(({ severity }) => severity === 'warning'),
    cells,
    proposals: numbered,
    issues,
    counts,
  }
}

/** Workbooks are archives; anything else cannot be a form. */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

interface ReadRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

interface ReadSheet {
  readonly layout: SheetLayout
  readonly lang: 'ja' | 'en'
  readonly rows: readonly ReadRow[]
  /** Letters of the column of each key. */
  readonly letters: Readonly<Record<string, string>>
  readonly issues: readonly SheetIssue[]
}

async function readSheet(bytes: Uint8Array, layout: SheetLayout): Promise<ReadSheet> {
  for (const lang of ['ja', 'en'] as const) {
    const table: { line: number; cells: readonly string[] }[] = []
    let missing = false
    let fault: string | undefined
    for await (const entry of readRows(bytes, { sheet: layout.name[lang] })) {
      if (entry.kind === 'row') table.push(entry)
      else {
        missing ||= entry.issues.some(({ code }) => code === 'sheet-missing')
        fault ??= entry.issues.find(({ severity }) => severity === 'error')?.message[lang]
      }
    }
    if (missing) continue
    const empty = { layout, lang, rows: [], letters: {} }
    if (fault !== undefined)
      return { ...empty, issues: [sheetIssue('unreadable', layout.name[lang], { text: fault })] }
    return byColumns(layout, lang, table)
  }
  return { layout, lang: 'ja', rows: [], letters: {}, issues: [sheetIssue('sheet-missing', layout.name.ja)] }
}

function byColumns(
  layout: SheetLayout,
  lang: 'ja' | 'en',
  [header, ...body]: readonly { readonly line: number; readonly cells: readonly string[] }[],
): ReadSheet {
  const positions = layout.columns.map(({ key, header: names }) => {
    const at = (header?.cells ?? []).findIndex((text) => text.trim() === names.ja || text.trim() === names.en)
    return { key, at, name: names[lang] }
  })
  const issues = positions
    .filter(({ at }) => at < 0)
    .map(({ name }) => sheetIssue('column-missing', layout.name[lang], { text: name }))
  const letters = Object.fromEntries(positions.map(({ key, at }) => [key, lettersOf(at)]))
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(positions.map(({ key, at }) => [key, cells[at] ?? ''])),
  }))
  return { layout, lang, rows: issues.length > 0 ? [] : rows, letters, issues }
}

function lettersOf(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${lettersOf(Math.floor(index / 26) - 1)}${lettersOf(index % 26)}`
}

function otherReport({ rows, layout, lang }: ReadSheet, report: HalfYearReport): readonly SheetIssue[] {
  const said = new Map(rows.map(({ cells }) => [cells.key, cells.value]))
  return aboutRows(report).flatMap(([key, expected]) => {
    const text = said.get(key) ?? ''
    // The day may be later in a form that is sent out again.
    return key === 'asOf' || text === expected
      ? []
      : [sheetIssue('other-report', layout.name[lang], { text, expected })]
  })
}

interface Checked {
  readonly cells: CellCheck[]
  readonly proposals: Omit<SheetProposal, 'id'>[]
  readonly issues: SheetIssue[]
}

/** Each row of the sheet with the row that was sent out; rows that are not, or twice, are issues. */
function matchRows(
  sheet: ReadSheet,
  sent: readonly SheetRowData[],
  keys: readonly string[],
  issues: SheetIssue[],
): readonly (readonly [ReadRow, SheetRowData])[] {
  const keyOf = (cells: Readonly<Record<string, string | number | null>>): string =>
    keys
      .map((key) => String(cells[key] ?? '').trim())
      .join(' ')
      .trim()
  const known = new Map(sent.map((row) => [keyOf(row.cells), row]))
  const seen = new Set<string>()
  const pairs = sheet.rows.flatMap((row): (readonly [ReadRow, SheetRowData])[] => {
    const key = keyOf(row.cells)
    const mine = known.get(key)
    const place = placeOf(sheet, row, keys[0] ?? '')
    if (mine === undefined) issues.push(sheetIssue('row-unknown', place, { text: key }))
    else if (seen.has(key)) issues.push(sheetIssue('row-repeated', place, { text: key }))
    else {
      seen.add(key)
      return [[row, mine]]
    }
    return []
  })
  for (const key of known.keys()) {
    const absent = !seen.has(key) && sheet.issues.length === 0
    if (absent) issues.push(sheetIssue('row-missing', sheet.layout.name[sheet.lang], { text: key }))
  }
  return pairs
}

function placeOf({ layout, lang, letters }: ReadSheet, { line }: ReadRow, key: string): string {
  return `${layout.name[lang]}!${letters[key] ?? '?'}${line}`
}

/** Whether a cell holds what was sent out; numbers by their value, line breaks in whatever way they are written. */
function isSame(sent: string | number | null | undefined, came: string): boolean {
  if (typeof sent === 'number') return numberIn(came) === sent
  return (sent ?? '') === came || lines(sent ?? '') === lines(came)
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function checkOffice(sheet: ReadSheet, row: ReadRow, sent: SheetRowData, issues: SheetIssue[]): void {
  for (const { key, writes } of sheet.layout.columns) {
    const [came, was] = [row.cells[key] ?? '', sent.cells[key]]
    if (writes === 'department' || isSame(was, came)) continue
    issues.push(
      sheetIssue('office-cell-changed', placeOf(sheet, row, key), {
        text: came,
        expected: String(was ?? ''),
      }),
    )
  }
}

const wordFields: readonly HalfYearField[] = ['done', 'next', 'risk']

function stateOf(was: string | null, came: string): CellCheck['state'] {
  if (isSame(was, came)) return 'same'
  if (came.trim() === '') return was === null ? 'same' : 'cleared'
  return was === null ? 'filled' : 'changed'
}

function checkWords(sheet: ReadSheet, sent: readonly SheetRowData[], report: HalfYearReport): Checked {
  const found: Checked = { cells: [], proposals: [], issues: [] }
  for (const [row, mine] of matchRows(sheet, sent, ['item'], found.issues)) {
    checkOffice(sheet, row, mine, found.issues)
    for (const field of wordFields) {
      const was = (mine.cells[field] ?? null) as string | null
      const came = row.cells[field] ?? ''
      const place = placeOf(sheet, row, field)
      const state = stateOf(was, came)
      const after = state === 'same' ? was : came.trim() === '' ? null : came
      found.cells.push({ place, entry: mine.entry, field, state, before: was, after })
      if (state === 'filled' || state === 'changed') propose(found, mine.entry, place, came, report)
    }
  }
  return found
}

function propose(
  found: Checked,
  entry: string,
  place: string,
  original: string,
  { half }: HalfYearReport,
): void {
  for (const proposal of proposeFigures(original, { half })) {
    found.proposals.push({ ...proposal, entry, place, original })
  }
}

const valueKeys = ['value', 'numerator', 'denominator', 'qualifiers', 'state'] as const

function checkValues(sheet: ReadSheet, sent: readonly SheetRowData[], report: HalfYearReport): Checked {
  const found: Checked = { cells: [], proposals: [], issues: [] }
  for (const [row, mine] of matchRows(sheet, sent, ['item', 'indicator', 'track'], found.issues)) {
    checkOffice(sheet, row, mine, found.issues)
    checkValue(found, sheet, row, mine, report)
  }
  return found
}

function checkValue(
  found: Checked,
  sheet: ReadSheet,
  row: ReadRow,
  mine: SheetRowData,
  report: HalfYearReport,
): void {
  if (mine.value === undefined) return
  const cameIn = (key: (typeof valueKeys)[number]): string => row.cells[key] ?? ''
  const different = valueKeys.filter((key) => !isSame(mine.cells[key], cameIn(key)))
  const said = (text: (key: (typeof valueKeys)[number]) => string): string | null =>
    valueKeys
      .map(text)
      .filter((each) => each !== '')
      .join(' ') || null
  const before = said((key) => String(mine.cells[key] ?? ''))
  const place = placeOf(sheet, row, different[0] ?? 'value')
  const cell = { place, entry: mine.entry, field: 'value' as const, before }
  if (different.length === 0) {
    found.cells.push({ ...cell, state: 'same', after: before, value: mine.value })
    return
  }
  const after = said(cameIn)
  const read = readValueRow(mine.value, {
    value: cameIn('value'),
    numerator: cameIn('numerator'),
    denominator: cameIn('denominator'),
    qualifiers: cameIn('qualifiers'),
    state: cameIn('state'),
    placeOf: (key) => placeOf(sheet, row, key),
  })
  if (read.ok) {
    const state = after === null ? 'cleared' : before === null ? 'filled' : 'changed'
    found.cells.push({ ...cell, state, after, value: read.value })
    return
  }
  found.issues.push(...read.issues)
  found.cells.push({ ...cell, state: 'refused', after })
  if (numberIn(cameIn('value')) === undefined)
    propose(found, mine.entry, placeOf(sheet, row, 'value'), cameIn('value'), report)
}
