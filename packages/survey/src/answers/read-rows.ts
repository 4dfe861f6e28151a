import type { Answers, Column, GroupColumn } from '../model/answers.ts'
import { answersOf, columnOf } from '../model/answers.ts'
import { missingBytes } from '../model/missing.ts'
import type { Grouping, Item, Questionnaire } from '../model/questionnaire.ts'
import { isRated } from '../model/rated.ts'
import { issueOf, type SurveyIssue } from './issues.ts'
import {
  type Cell,
  normaliseWords,
  numberIn,
  ratedReader,
  readNumber,
  readTicks,
  singleReader,
} from './read-value.ts'

/** One form as it was sent. */
export type AnswerRow = {
  /** Who sent it: an opaque key. Rows with the same key are submissions of one person. */
  readonly respondent?: string
  readonly answers: Readonly<Record<string, Cell>>
  /** The group id or its label, by grouping. */
  readonly groups?: Readonly<Record<string, string | null | undefined>>
  readonly weight?: number | string
  readonly seconds?: number | string
  /** Whether the person finished the form; of several submissions the last finished one is kept. */
  readonly complete?: boolean
}

/** How rows are read. */
export type RowOptions = {
  readonly wave?: string
  /** Which numbers in a free text look like a staff number. Default: six to ten digits in a row. */
  readonly identifier?: RegExp
}

/** The answers, and everything that was found on the way. */
export type RowsRead = {
  readonly answers: Answers
  readonly issues: readonly SurveyIssue[]
  /** Rows = accepted + rejected. */
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number }
  /** The rows behind the people, in order. */
  readonly places: Int32Array
}

/**
 * Answers in columns, out of rows with codes or the words of the form. A cell that cannot be read becomes a
 * refused answer with an issue, never a skipped one and never a guess; of several submissions of one person the
 * last complete one stays; people whose group is not known stay in the whole.
 *
 * @throws RangeError when an item has more codes than fit a byte, or a label with a code off its scale.
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [japaneseFiveItem('a', { ja: '問', en: 'Q' })] }
 * const read = answersFromRows(questionnaire, [{ answers: { a: 'どちらかといえばその通り' } }, { answers: { a: '６' } }])
 * read.issues.map(({ code, row, field, value }) => [code, row, field, value]) // => [['codeOutOfRange', 1, 'a', '６']]
 * distributionOf(read.answers, 'a').counts // => [0, 0, 0, 1, 0]
 * ```
 */
export function answersFromRows(
  questionnaire: Questionnaire,
  rows: readonly AnswerRow[],
  options: RowOptions = {},
): RowsRead {
  const issues: SurveyIssue[] = []
  const kept = keptRows(rows, issues)
  const weighted = kept.some((row) => rows[row]?.weight !== undefined)
  const places = kept.filter((row) => weightsFit(rows[row], row, weighted, issues))
  const refuse = (issue: SurveyIssue): void => void issues.push(issue)
  const columns = readColumns(questionnaire, rows, places, options, refuse)
  noteUnknownItems(questionnaire, rows, refuse)
  noteEmpty(columns, places, refuse)
  const groupings = readGroupings(questionnaire, rows, places, refuse)
  const timed = places.length > 0 && places.every((row) => rows[row]?.seconds !== undefined)
  const keyed = places.some((row) => rows[row]?.respondent !== undefined)
  const answers = answersOf(questionnaire, places.length, {
    columns,
    groupings,
    ...(weighted ? { weights: Float64Array.from(places, (row) => numberIn(rows[row]?.weight) ?? 0) } : {}),
    ...(timed ? { seconds: Float64Array.from(places, (row) => numberIn(rows[row]?.seconds) ?? 0) } : {}),
    ...(keyed ? { panelKeys: places.map((row) => rows[row]?.respondent) } : {}),
    ...(options.wave === undefined ? {} : { wave: options.wave }),
  })
  return {
    answers,
    issues: issues.sort((a, b) => (a.row ?? -1) - (b.row ?? -1)),
    rows: { read: rows.length, accepted: places.length, rejected: rows.length - places.length },
    places: Int32Array.from(places),
  }
}

/** The last complete submission of each person, else the last one; the others are rejected by name. */
function keptRows(rows: readonly AnswerRow[], issues: SurveyIssue[]): readonly number[] {
  const chosen = new Map<string, number>()
  for (const [row, { respondent, complete = true }] of rows.entries()) {
    if (respondent === undefined) continue
    const before = chosen.get(respondent)
    if (before === undefined || complete || rows[before]?.complete === false) chosen.set(respondent, row)
  }
  return rows.flatMap(({ respondent }, row) => {
    const stays = respondent === undefined ? row : (chosen.get(respondent) ?? row)
    if (stays === row) return [row]
    issues.push(issueOf('doubleSubmission', 'rowRejected', { row }, String(stays + 1)))
    return []
  })
}

/** A refused weight or time rejects the row: a weight of one would be a guess. */
function weightsFit(
  row: AnswerRow | undefined,
  place: number,
  weighted: boolean,
  issues: SurveyIssue[],
): boolean {
  const wrong = (value: number | string | undefined): boolean => !((numberIn(value) ?? -1) >= 0)
  if (weighted && wrong(row?.weight)) {
    issues.push(issueOf('weightRefused', 'rowRejected', { row: place, value: String(row?.weight ?? '') }))
    return false
  }
  if (row?.seconds !== undefined && wrong(row.seconds)) {
    issues.push(issueOf('secondsRefused', 'rowRejected', { row: place, value: String(row?.seconds) }))
    return false
  }
  return true
}

type Refuse = (issue: SurveyIssue) => void

function readColumns(
  questionnaire: Questionnaire,
  rows: readonly AnswerRow[],
  places: readonly number[],
  { identifier = /(?<!\d)\d{6,10}(?!\d)/ }: RowOptions,
  refuse: Refuse,
): Readonly<Record<string, Column>> {
  const columns: Record<string, Column> = {}
  for (const item of questionnaire.items) {
    const cells = places.map((row) => ({ row, cell: cellOf(rows[row], item.id) }))
    if (item.kind === 'text') noteIdentifiers(item, cells, identifier, refuse)
    else columns[item.id] = readColumn(item, cells, refuse)
  }
  return columns
}

type Placed = { readonly row: number; readonly cell: Cell }

/** A field that a row does not have was not asked; one that is empty was skipped. */
function cellOf(row: AnswerRow | undefined, id: string): Cell {
  return row !== undefined && Object.hasOwn(row.answers, id) ? (row.answers[id] ?? null) : undefined
}

function readColumn(item: Exclude<Item, { kind: 'text' }>, cells: readonly Placed[], refuse: Refuse): Column {
  const bytes = new Uint8Array(cells.length)
  const ticks = new Uint32Array(item.kind === 'multiple' ? cells.length : 0)
  const values = new Float64Array(item.kind === 'number' ? cells.length : 0)
  const read = remembered(readerOf(item))
  for (const [place, { row, cell }] of cells.entries()) {
    if (cell === undefined) {
      bytes[place] = missingBytes.notAsked
      continue
    }
    const reading = read(cell)
    if ('byte' in reading) {
      bytes[place] = reading.byte
      if (reading.ticks !== undefined) ticks[place] = reading.ticks
      if (reading.value !== undefined) values[place] = reading.value
      continue
    }
    bytes[place] = missingBytes.refused
    const value = String(cell).slice(0, 60)
    refuse(issueOf(reading.code, 'cellRefused', { row, field: item.id, value }, reading.detail))
  }
  if (item.kind === 'multiple') return { kind: 'ticks', bytes, ticks }
  return item.kind === 'number' ? { kind: 'numbers', bytes, values } : { kind: 'codes', bytes }
}

type AnyReading = ReturnType<typeof readTicks> & { readonly value?: number }

function readerOf(item: Exclude<Item, { kind: 'text' }>): (cell: Cell) => AnyReading {
  if (isRated(item)) return ratedReader(item)
  if (item.kind === 'number') return (cell) => readNumber(item, cell)
  return item.kind === 'single' ? singleReader(item) : (cell) => readTicks(item, cell)
}

const mostRemembered = 512

/** The same reader; the few texts that files repeat are worked out once. */
function remembered(read: (cell: Cell) => AnyReading): (cell: Cell) => AnyReading {
  const known = new Map<string, AnyReading>()
  return (cell) => {
    if (typeof cell !== 'string') return read(cell)
    const before = known.get(cell)
    if (before !== undefined) return before
    const reading = read(cell)
    if (known.size < mostRemembered) known.set(cell, reading)
    return reading
  }
}

function noteIdentifiers(item: Item, cells: readonly Placed[], identifier: RegExp, refuse: Refuse): void {
  const pattern = new RegExp(identifier.source, identifier.flags.replace(/[gy]/g, ''))
  for (const { row, cell } of cells) {
    if (typeof cell !== 'string' && typeof cell !== 'number') continue
    if (pattern.test(String(cell).normalize('NFKC'))) {
      refuse(issueOf('identifierInText', 'notice', { row, field: item.id }))
    }
  }
}

function noteUnknownItems(questionnaire: Questionnaire, rows: readonly AnswerRow[], refuse: Refuse): void {
  const known = new Set(questionnaire.items.map(({ id }) => id))
  const groupings = new Set((questionnaire.groupings ?? []).map(({ id }) => id))
  const seen = new Set<string>()
  for (const [row, { answers, groups = {} }] of rows.entries()) {
    for (const id of Object.keys(answers)) {
      if (known.has(id) || seen.has(id)) continue
      seen.add(id)
      refuse(issueOf('itemUnknown', 'cellRefused', { row, field: id }, id))
    }
    for (const id of Object.keys(groups)) {
      if (groupings.has(id) || seen.has(`grouping ${id}`)) continue
      seen.add(`grouping ${id}`)
      refuse(issueOf('groupingUnknown', 'cellRefused', { row, field: id }, id))
    }
  }
}

function noteEmpty(
  columns: Readonly<Record<string, Column>>,
  places: readonly number[],
  refuse: Refuse,
): void {
  const all = Object.values(columns)
  for (const [place, row] of places.entries()) {
    if (
      all.every(
        ({ bytes }) => bytes[place] === missingBytes.skipped || bytes[place] === missingBytes.notAsked,
      )
    ) {
      refuse(issueOf('nothingAnswered', 'notice', { row }))
    }
  }
}

function readGroupings(
  { groupings = [] }: Questionnaire,
  rows: readonly AnswerRow[],
  places: readonly number[],
  refuse: Refuse,
): Readonly<Record<string, GroupColumn>> {
  return Object.fromEntries(
    groupings.map((grouping) => [grouping.id, readGrouping(grouping, rows, places, refuse)]),
  )
}

function readGrouping(
  { id, groups }: Grouping,
  rows: readonly AnswerRow[],
  places: readonly number[],
  refuse: Refuse,
): GroupColumn {
  const table = new Map<string, number>()
  for (const [place, { id: group, label }] of groups.entries()) {
    for (const words of [label.ja, label.en, group]) table.set(normaliseWords(words), place)
  }
  const empty = new Set<string>()
  const index = Int32Array.from(places, (row) => {
    const given = rows[row]?.groups?.[id]
    if (given === undefined || given === null || normaliseWords(given) === '') {
      refuse(issueOf('groupMissing', 'notice', { row, field: id }, id))
      return -1
    }
    const place = table.get(normaliseWords(given))
    if (place === undefined) {
      const value = given.slice(0, 60)
      refuse(issueOf('groupUnknown', 'notice', { row, field: id, value }, value))
      return -1
    }
    const group = groups[place]
    if (group?.people === 0 && !empty.has(group.id)) {
      empty.add(group.id)
      refuse(issueOf('groupNotInFrame', 'notice', { row, field: id, value: group.id }, group.label.ja))
    }
    return place
  })
  return { groups: groups.map((group) => group.id), index }
}

/** One answer of a long file: who, which item, what. */
export type LongRow = { readonly respondent: string; readonly item: string; readonly answer: Cell } & Pick<
  AnswerRow,
  'groups' | 'weight' | 'seconds' | 'complete'
>

/**
 * Forms out of a long file, one row per answer, in order of appearance. When a person answers an item twice, a
 * second form begins, so that the double submission is found and named.
 *
 * @example
 * ```ts
 * rowsFromLong([{ respondent: 'p1', item: 'a', answer: 4 }, { respondent: 'p1', item: 'b', answer: 2 }]) // => [{ respondent: 'p1', answers: { a: 4, b: 2 } }]
 * ```
 */
export function rowsFromLong(long: readonly LongRow[]): readonly AnswerRow[] {
  const rows: { answers: Record<string, Cell>; rest: Omit<AnswerRow, 'answers'> }[] = []
  const open = new Map<string, (typeof rows)[number]>()
  for (const { item, answer, ...rest } of long) {
    let row = open.get(rest.respondent)
    if (row === undefined || Object.hasOwn(row.answers, item)) {
      row = { answers: {}, rest }
      open.set(rest.respondent, row)
      rows.push(row)
    }
    row.answers[item] = answer
    row.rest = { ...row.rest, ...rest }
  }
  return rows.map(({ answers, rest }) => ({ ...rest, answers }))
}

/**
 * The friendly face of the columns: one object per person, an answer as its code (or codes, or number) and a
 * missing answer as the word that says why.
 *
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [japaneseFiveItem('a', { ja: '問', en: 'Q' })] }
 * const { answers } = answersFromRows(questionnaire, [{ answers: { a: 4 } }, { answers: { a: 'わからない' } }])
 * rowsOf(answers) // => [{ a: 4 }, { a: 'dontKnow' }]
 * ```
 */
export function rowsOf(
  answers: Answers,
): readonly Readonly<Record<string, number | readonly number[] | string>>[] {
  const kinds = new Map(Object.entries(missingBytes).map(([kind, byte]) => [byte as number, kind]))
  return Array.from({ length: answers.size }, (_, place) => {
    const row: Record<string, number | readonly number[] | string> = {}
    for (const item of answers.questionnaire.items) {
      const column = columnOf(answers, item.id)
      if (column === undefined || item.kind === 'text') continue
      const byte = column.bytes[place] ?? 0
      row[item.id] = kinds.get(byte) ?? answerAt(item, column, place, byte)
    }
    return row
  })
}

function answerAt(
  item: Exclude<Item, { kind: 'text' }>,
  column: Column,
  place: number,
  byte: number,
): number | readonly number[] {
  if (column.kind === 'numbers') return column.values[place] ?? 0
  if (isRated(item)) return item.range.min + byte
  if (item.kind === 'number') return 0
  if (column.kind === 'codes') return item.options[byte]?.code ?? 0
  const ticks = column.ticks[place] ?? 0
  return item.options.filter((_, option) => ((ticks >>> option) & 1) === 1).map(({ code }) => code)
}
