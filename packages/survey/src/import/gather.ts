import { issueOf } from '../answers/issues.ts'
import { type AnswerRow, answersFromRows, type RowOptions } from '../answers/read-rows.ts'
import { numberIn } from '../answers/read-value.ts'
import { type Answers, answersOf, type Column, type GroupColumn, orderPeople } from '../model/answers.ts'
import { missingBytes } from '../model/missing.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { fromSurveyIssue, type IssueList } from './issues.ts'

// Few enough to die young: with more the heap grows with the file.
const rowsAtOnce = 128
/** Many small columns take more room than what they hold. */
const partsAtOnce = 64

/** A row with the line that it stands on, and of long files the line of each answer. */
export type PlacedRow = {
  readonly row: AnswerRow
  readonly line: number
  readonly lines?: Readonly<Record<string, number>>
}

/**
 * Puts rows into columns some thousands at a time, so that no more than these are held as rows. Gives the same
 * answers as {@link answersFromRows} on all rows together.
 */
export class Gatherer {
  readonly #questionnaire: Questionnaire
  /** The questionnaire with no more groupings than the file has columns for. */
  readonly #asked: Questionnaire
  readonly #options: RowOptions
  readonly #issues: IssueList
  #parts: Answers[] = []
  readonly #joined: Answers[] = []
  #waiting: PlacedRow[] = []
  #read = 0
  #weighted = false
  #timed = true
  #keyed = false
  /** Of every row that was read: who sent it, whether finished, its line. */
  readonly #rows: {
    readonly keys: (string | undefined)[]
    readonly unfinished: Set<number>
    readonly lines: number[]
  } = { keys: [], unfinished: new Set(), lines: [] }
  /** Of every person kept so far: the row, the weight, the seconds. */
  readonly #people: { readonly rows: number[]; readonly weights: number[]; readonly seconds: number[] } = {
    rows: [],
    weights: [],
    seconds: [],
  }

  constructor(
    questionnaire: Questionnaire,
    groupings: ReadonlySet<string>,
    options: RowOptions,
    issues: IssueList,
  ) {
    this.#questionnaire = questionnaire
    this.#asked = {
      ...questionnaire,
      groupings: (questionnaire.groupings ?? []).filter(({ id }) => groupings.has(id)),
    }
    this.#options = options
    this.#issues = issues
  }

  add(placed: PlacedRow): void {
    this.#waiting.push(placed)
    if (this.#waiting.length >= rowsAtOnce) this.#flush()
  }

  #flush(): void {
    const waiting = this.#waiting
    this.#waiting = []
    const first = this.#read
    this.#read += waiting.length
    for (const [place, { row, line }] of waiting.entries()) {
      this.#rows.keys.push(row.respondent)
      this.#rows.lines.push(line)
      if (row.weight !== undefined) this.#weighted = true
      if (row.complete === false) this.#rows.unfinished.add(first + place)
    }
    const rows = waiting.map(({ row: { respondent: _, ...row } }) => row)
    const { answers, issues, places } = answersFromRows(this.#asked, rows, this.#options)
    for (const issue of issues) {
      this.#issues.add(
        fromSurveyIssue(issue, (row, field) => {
          const placed = waiting[row]
          return placed?.lines?.[field ?? ''] ?? placed?.line
        }),
      )
    }
    for (const place of places) this.#keep(waiting[place]?.row, first + place)
    const { weights: _, seconds: __, ...part } = answers
    this.#parts.push(part)
    if (this.#parts.length < partsAtOnce) return
    this.#joined.push(joined(this.#questionnaire, this.#parts, {}))
    this.#parts = []
  }

  #keep(row: AnswerRow | undefined, place: number): void {
    const person = this.#people.rows.push(place) - 1
    if (row?.weight !== undefined) this.#people.weights[person] = numberIn(row.weight) ?? 0
    if (row?.seconds !== undefined) this.#people.seconds[person] = numberIn(row.seconds) ?? 0
    if (row?.seconds === undefined) this.#timed = false
    if (row?.respondent !== undefined) this.#keyed = true
  }

  /** Everything that was added, as answers; of several submissions of one person the last finished one stays. */
  finish(): { readonly answers: Answers; readonly read: number; readonly lines: Int32Array } {
    if (this.#waiting.length > 0 || this.#parts.length + this.#joined.length === 0) this.#flush()
    const { rows, weights, seconds } = this.#people
    const all = joined(this.#questionnaire, [...this.#joined, ...this.#parts], {
      ...(this.#weighted ? { weights: Float64Array.from(rows, (_, person) => weights[person] ?? 0) } : {}),
      ...(this.#timed && rows.length > 0
        ? { seconds: Float64Array.from(rows, (_, person) => seconds[person] ?? 0) }
        : {}),
      ...(this.#keyed ? { panelKeys: rows.map((row) => this.#rows.keys[row]) } : {}),
      ...(this.#options.wave === undefined ? {} : { wave: this.#options.wave }),
    })
    const twice = this.#twice()
    const kept = Int32Array.from(rows.keys()).filter((person) => !twice.has(rows[person] ?? 0))
    const answers = kept.length === all.size ? all : orderPeople(all, kept)
    const lines = kept.map((person) => this.#rows.lines[rows[person] ?? 0] ?? 0)
    return { answers, read: this.#read, lines }
  }

  /** The rows that another submission of the same person replaces, each named. */
  #twice(): ReadonlySet<number> {
    const { keys, unfinished, lines } = this.#rows
    const chosen = new Map<string, number>()
    for (const [row, key] of keys.entries()) {
      if (key === undefined) continue
      const before = chosen.get(key)
      if (before === undefined || !unfinished.has(row) || unfinished.has(before)) chosen.set(key, row)
    }
    const twice = new Set<number>()
    for (const [row, key] of keys.entries()) {
      const stays = key === undefined ? row : (chosen.get(key) ?? row)
      if (stays === row) continue
      twice.add(row)
      const issue = issueOf('doubleSubmission', 'rowRejected', { row }, String(lines[stays] ?? 0))
      this.#issues.add(fromSurveyIssue(issue, () => lines[row]))
    }
    return twice
  }
}

function joined(questionnaire: Questionnaire, parts: readonly Answers[], rest: Partial<Answers>): Answers {
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const columns: Record<string, Column> = {}
  for (const { id } of questionnaire.items) {
    const made = joinedColumn(id, parts, size)
    if (made !== undefined) columns[id] = made
  }
  const groupings: Record<string, GroupColumn> = {}
  for (const { id, groups } of questionnaire.groupings ?? []) {
    const index = new Int32Array(size).fill(-1)
    let at = 0
    for (const part of parts) {
      index.set(part.groupings[id]?.index ?? [], at)
      at += part.size
    }
    groupings[id] = { groups: groups.map((group) => group.id), index }
  }
  return answersOf(questionnaire, size, { columns, groupings, ...rest })
}

function joinedColumn(id: string, parts: readonly Answers[], size: number): Column | undefined {
  const first = parts[0]?.columns[id]
  if (first === undefined) return undefined
  const bytes = new Uint8Array(size).fill(missingBytes.notAsked)
  const ticks = new Uint32Array(first.kind === 'ticks' ? size : 0)
  const values = new Float64Array(first.kind === 'numbers' ? size : 0)
  let at = 0
  for (const part of parts) {
    const column = part.columns[id]
    if (column !== undefined) bytes.set(column.bytes, at)
    if (column?.kind === 'ticks') ticks.set(column.ticks, at)
    if (column?.kind === 'numbers') values.set(column.values, at)
    at += part.size
  }
  if (first.kind === 'ticks') return { kind: 'ticks', bytes, ticks }
  return first.kind === 'numbers' ? { kind: 'numbers', bytes, values } : { kind: 'codes', bytes }
}
