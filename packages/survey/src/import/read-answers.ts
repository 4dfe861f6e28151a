import { type ByteSource, type ReadIssue, type ReadOptions, readRows } from '@reform/tabular/read'
import type { AnswerRow, RowOptions } from '../answers/read-rows.ts'
import { type Cell, normaliseWords } from '../answers/read-value.ts'
import type { Answers } from '../model/answers.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { Gatherer } from './gather.ts'
import { columnIssue, fromReadIssue, type ImportIssue, IssueList } from './issues.ts'
import { LongForms } from './long-forms.ts'
import {
  type ColumnUse,
  type GivenColumns,
  HeadingTable,
  headerIssues,
  type Matched,
  matchHeader,
} from './match-columns.ts'
import { type Note, no, roleOf, yes } from './roles.ts'

/** How a file of answers is read, beside what `ReadOptions` of `@reform/tabular/read` say about its bytes. */
export type ReadAnswersOptions = Omit<ReadOptions, 'durationNotation' | 'period'> &
  RowOptions &
  GivenColumns & {
    /** One person a row, or one answer a row. Told by the headings when absent. */
    readonly layout?: 'wide' | 'long'
    /** Issues that are listed; all are counted. Default: 10,000. */
    readonly mostIssues?: number
  }

/** A file of answers, or why it was refused. */
export type AnswersFile = {
  readonly issues: readonly ImportIssue[]
  /** How often each code occurred, also beyond the issues that are listed. */
  readonly counts: Readonly<Partial<Record<ImportIssue['code'], number>>>
} & (
  | {
      readonly ok: true
      readonly answers: Answers
      readonly layout: 'wide' | 'long'
      /** Forms: rows of a wide file; of a long one the forms that its rows make up. Read = accepted + rejected. */
      readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number }
      /** Lines of nothing, or of nothing but delimiters; they are no forms. */
      readonly blank: number
      /** The line on which each person's form begins. */
      readonly lines: Int32Array
      readonly columns: readonly { readonly header: string; readonly use?: ColumnUse }[]
    }
  | { readonly ok: false }
)

const headerRows = 30

/**
 * Answers out of a CSV or XLSX file: one row per person or one row per answer, with codes or the words of the form,
 * and headings that are ids of items, their texts (exports of web forms) or names given in `columns` and `roles`.
 * Read in a stream; of a wide file only the columns are kept. Columns that belong to nothing are named and not
 * read. Nothing is guessed: a heading that fits two items refuses the file.
 *
 * @throws RangeError when `columns` names an item or grouping that the questionnaire does not have.
 * @throws TypeError when the source passes by once and no encoding is named.
 * @example
 * ```ts
 * const item = { id: 'q1', text: { ja: '満足している', en: 'Satisfied' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [item] }
 * const bytes = new TextEncoder().encode('タイムスタンプ,1. 満足している\n10:01,4\n10:02,６\n')
 * const read = await readAnswers(bytes, questionnaire)
 * read.ok ? [read.rows, read.answers.columns.q1?.bytes[0]] : [] // => [{ read: 2, accepted: 2, rejected: 0 }, 3]
 * read.issues.map(({ code, line, header, value }) => [code, line, header ?? value]) // => [['columnUnused', 1, 'タイムスタンプ'], ['codeOutOfRange', 3, '６']]
 * ```
 */
export async function readAnswers(
  source: ByteSource,
  questionnaire: Questionnaire,
  options: ReadAnswersOptions = {},
): Promise<AnswersFile> {
  const { layout, columns, roles, wave, identifier, mostIssues = 10_000, ...reading } = options
  const issues = new IssueList(mostIssues)
  const given = { ...(columns === undefined ? {} : { columns }), ...(roles === undefined ? {} : { roles }) }
  const reader = new FileReader(questionnaire, new HeadingTable(questionnaire, given), issues, {
    ...(layout === undefined ? {} : { layout }),
    rows: { ...(wave === undefined ? {} : { wave }), ...(identifier === undefined ? {} : { identifier }) },
  })
  const rows = readRows(source, reading)
  for await (const batch of rows.batches()) {
    const exact = rows.report().format === 'csv'
    for (const entry of batch) {
      if (entry.kind === 'row') reader.take(entry.line, entry.cells, exact)
      else reader.refused(entry)
    }
    if (reader.stopped) break
  }
  return reader.finish(rows.report().counts.skipped.blank)
}

type Refused = { readonly kind: 'rejected' | 'file'; readonly issues: readonly ReadIssue[] }

/** One going-through of a file: looks for the header, then takes row by row. */
class FileReader {
  stopped = false
  readonly #questionnaire: Questionnaire
  readonly #table: HeadingTable
  readonly #issues: IssueList
  readonly #layout: 'wide' | 'long' | undefined
  readonly #rows: RowOptions
  #gatherer: Gatherer | undefined
  readonly #long: LongForms
  #matched: Matched | undefined
  #above = 0
  #rejected = 0
  #underHeader = true

  constructor(
    questionnaire: Questionnaire,
    table: HeadingTable,
    issues: IssueList,
    { layout, rows }: { readonly layout?: 'wide' | 'long'; readonly rows: RowOptions },
  ) {
    this.#questionnaire = questionnaire
    this.#table = table
    this.#issues = issues
    this.#layout = layout
    this.#rows = rows
    this.#long = new LongForms(table, issues)
  }

  take(line: number, cells: readonly string[], exact: boolean): void {
    if (this.stopped) return
    if (this.#matched === undefined) this.#seek(line, cells)
    else if (this.#underHeader && this.#isSecondHeader(cells)) return
    else this.#row(line, cells, exact, this.#matched)
  }

  refused({ kind, issues }: Refused): void {
    if (kind === 'rejected') this.#rejected += 1
    for (const issue of issues) {
      const fatal = kind === 'file' && issue.severity === 'error'
      if (fatal) this.stopped = true
      this.#issues.add(
        fromReadIssue(issue, fatal ? 'fileRefused' : kind === 'rejected' ? 'rowRejected' : 'notice'),
      )
    }
  }

  #refuse(issue: ImportIssue): void {
    this.#issues.add(issue)
    if (issue.effect === 'fileRefused') this.stopped = true
  }

  #seek(line: number, cells: readonly string[]): void {
    this.#matched = matchHeader(cells, this.#table, this.#layout)
    if (this.#matched !== undefined) {
      const there = this.#matched.uses.flatMap((use) => (use?.kind === 'grouping' ? [use.grouping] : []))
      this.#gatherer = new Gatherer(this.#questionnaire, new Set(there), this.#rows, this.#issues)
      for (const issue of headerIssues(this.#matched, this.#questionnaire, this.#table, line))
        this.#refuse(issue)
      return
    }
    this.#above += 1
    if (this.#above >= headerRows) this.#refuse(columnIssue('headerNotFound', 'fileRefused', {}))
  }

  /** Some exports repeat the header as texts and as keys of their own; only the rows right below it can be that. */
  #isSecondHeader(cells: readonly string[]): boolean {
    const uses = this.#matched?.uses ?? []
    const named = uses.filter((use, place) => {
      const found = this.#table.find(cells[place] ?? '')
      return use !== undefined && JSON.stringify(found) === JSON.stringify(use)
    }).length
    const used = uses.filter((use) => use !== undefined).length
    const keys = cells.filter((cell) => cell !== '').every((cell) => cell.startsWith('{"ImportId"'))
    if (keys || named * 2 > used) return true
    this.#underHeader = false
    return false
  }

  #row(line: number, cells: readonly string[], exact: boolean, matched: Matched): void {
    const { headers, uses, layout } = matched
    const beyond = cells.slice(headers.length).some((cell) => cell.trim() !== '')
    if (beyond || (exact && cells.length < headers.length)) {
      this.#rejected += 1
      const detail = `${cells.length} / ${headers.length}`
      this.#issues.add(columnIssue('rowLength', 'rowRejected', { line }, detail))
      return
    }
    if (layout === 'wide') {
      const row = wideRow(cells, uses, (issue) => this.#issues.add({ ...issue, line }))
      this.#gatherer?.add({ row, line })
      return
    }
    const refusal = this.#long.add(line, cells, uses)
    if (refusal !== undefined) this.#refuse(refusal)
  }

  finish(blank: number): AnswersFile {
    const { issues, counts } = this.#issues
    if (this.#matched === undefined && !this.stopped)
      this.#refuse(columnIssue('headerNotFound', 'fileRefused', {}))
    const gatherer = this.#gatherer
    if (this.stopped || this.#matched === undefined || gatherer === undefined)
      return { ok: false, issues, counts }
    for (const form of this.#long.forms()) gatherer.add(form)
    const { answers, read, lines } = gatherer.finish()
    const { layout, headers, uses } = this.#matched
    const all = read + this.#rejected
    return {
      ok: true,
      issues,
      counts,
      answers,
      layout,
      blank,
      rows: { read: all, accepted: answers.size, rejected: all - answers.size },
      lines,
      columns: headers.map((header, place) => {
        const use = uses[place]
        return use === undefined ? { header } : { header, use }
      }),
    }
  }
}

/** One person's form. */
function wideRow(cells: readonly string[], uses: readonly (ColumnUse | undefined)[], note: Note): AnswerRow {
  const answers: Record<string, Cell> = {}
  const groups: Record<string, string> = {}
  const ticks = new Map<string, { seen: boolean; readonly codes: (number | string)[] }>()
  const rest: { respondent?: string; weight?: string; seconds?: string; complete?: boolean } = {}
  for (const [place, use] of uses.entries()) {
    const cell = cells[place] ?? ''
    if (use === undefined) continue
    if (use.kind === 'item') answers[use.item] = cell
    else if (use.kind === 'grouping') groups[use.grouping] = cell
    else if (use.kind === 'option') {
      const ticked = ticks.get(use.item) ?? { seen: false, codes: [] }
      ticks.set(use.item, ticked)
      readOption(cell, use, ticked, note)
    } else Object.assign(rest, roleOf(use.role, cell, note))
  }
  for (const [item, { seen, codes }] of ticks) answers[item] = seen ? codes : null
  return { answers, groups, ...rest }
}

/** A cell of one option: ticked, not ticked, or the words of the option itself. */
function readOption(
  cell: string,
  use: Extract<ColumnUse, { kind: 'option' }>,
  ticked: { seen: boolean; readonly codes: (number | string)[] },
  note: Note,
): void {
  const words = normaliseWords(cell)
  if (words === '') return
  ticked.seen = true
  if (yes.has(words)) ticked.codes.push(use.code)
  else if (!no.has(words)) {
    ticked.codes.push(cell)
    note(columnIssue('tickUnknown', 'notice', { field: use.item, value: cell.slice(0, 60) }))
  }
}
