import { issueOf } from '../answers/issues.ts'
import type { AnswerRow } from '../answers/read-rows.ts'
import type { Cell } from '../answers/read-value.ts'
import type { PlacedRow } from './gather.ts'
import { columnIssue, fromSurveyIssue, type ImportIssue, type IssueList } from './issues.ts'
import type { ColumnUse, HeadingTable } from './match-columns.ts'
import { roleOf } from './roles.ts'

/** A long file is held as a whole, because the answers of one person may stand anywhere in it. */
const mostRows = 5_000_000

type Form = {
  readonly line: number
  readonly answers: Record<string, Cell>
  readonly lines: Record<string, number>
  readonly groups: Record<string, string>
  rest: Partial<AnswerRow>
}

/** Forms out of rows with one answer each. An item answered again begins a second form of the same person. */
export class LongForms {
  readonly #table: HeadingTable
  readonly #issues: IssueList
  readonly #forms: Form[] = []
  readonly #open = new Map<string, Form>()
  #rows = 0

  constructor(table: HeadingTable, issues: IssueList) {
    this.#table = table
    this.#issues = issues
  }

  /** Takes a row; gives back what refuses the file, if anything does. */
  add(
    line: number,
    cells: readonly string[],
    uses: readonly (ColumnUse | undefined)[],
  ): ImportIssue | undefined {
    this.#rows += 1
    if (this.#rows > mostRows) return columnIssue('longTooLarge', 'fileRefused', { line }, String(mostRows))
    const row = this.#read(line, cells, uses)
    if (row.respondent === undefined) {
      this.#issues.add(columnIssue('respondentMissing', 'rowRejected', { line }))
      return undefined
    }
    const use = this.#table.find(row.item)
    if (typeof use !== 'object' || use.kind !== 'item') {
      const issue = issueOf(
        'itemUnknown',
        'cellRefused',
        { row: 0, field: row.item.slice(0, 60) },
        row.item.slice(0, 60),
      )
      this.#issues.add(fromSurveyIssue(issue, () => line))
      return undefined
    }
    const form = this.#formOf(row.respondent, use.item, line)
    form.answers[use.item] = row.answer
    form.lines[use.item] = line
    Object.assign(form.groups, row.groups)
    form.rest = { ...form.rest, ...row.rest, respondent: row.respondent }
    return undefined
  }

  #formOf(respondent: string, item: string, line: number): Form {
    const open = this.#open.get(respondent)
    if (open !== undefined && !Object.hasOwn(open.answers, item)) return open
    const form: Form = { line, answers: {}, lines: {}, groups: {}, rest: {} }
    this.#open.set(respondent, form)
    this.#forms.push(form)
    return form
  }

  #read(line: number, cells: readonly string[], uses: readonly (ColumnUse | undefined)[]) {
    const groups: Record<string, string> = {}
    const row = { item: '', answer: '', groups, rest: {} as Partial<AnswerRow> }
    let respondent: string | undefined
    for (const [place, use] of uses.entries()) {
      const cell = cells[place] ?? ''
      if (use?.kind === 'grouping') groups[use.grouping] = cell
      if (use?.kind !== 'role') continue
      if (use.role === 'item') row.item = cell
      else if (use.role === 'answer') row.answer = cell
      else if (use.role === 'respondent') respondent = cell.trim() === '' ? undefined : cell.trim()
      else
        row.rest = { ...row.rest, ...roleOf(use.role, cell, (issue) => this.#issues.add({ ...issue, line })) }
    }
    return { ...row, respondent }
  }

  forms(): readonly PlacedRow[] {
    return this.#forms.map(({ line, lines, answers, groups, rest }) => ({
      line,
      lines,
      row: { answers, groups, ...rest },
    }))
  }
}
