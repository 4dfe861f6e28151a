import { normaliseWords } from '../answers/read-value.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { columnIssue, type ImportIssue } from './issues.ts'

/** Columns that are neither items nor groupings. */
export type ColumnRole = 'respondent' | 'weight' | 'seconds' | 'complete' | 'item' | 'answer'

/** What a column is read as. */
export type ColumnUse =
  | { readonly kind: 'item'; readonly item: string }
  /** One option of a multiple choice, ticked or not. */
  | { readonly kind: 'option'; readonly item: string; readonly code: number }
  | { readonly kind: 'grouping'; readonly grouping: string }
  | { readonly kind: 'role'; readonly role: ColumnRole }

/** Headings as a caller names them. */
export type GivenColumns = {
  /** The id of the item or grouping, by heading. */
  readonly columns?: Readonly<Record<string, string>>
  /** The heading, by role. */
  readonly roles?: Readonly<Partial<Record<ColumnRole, string>>>
}

// Running numbers that forms give to their rows are no keys of people: they would link people across surveys.
const roleHeadings: Readonly<Record<ColumnRole, readonly string[]>> = {
  respondent: ['respondent', 'respondent id', '回答者', '回答者id', '回答者キー', 'panel key', 'パネルキー'],
  weight: ['weight', 'ウエイト', 'ウェイト', '重み'],
  seconds: ['seconds', 'duration (in seconds)', '回答時間(秒)', '回答秒数', '所要秒数'],
  complete: ['complete', 'finished', '回答完了', '完了'],
  item: ['item', 'question', '設問', '質問', '設問番号'],
  answer: ['answer', '回答', '回答値'],
}

/** The heading without a number before it, a mark of required questions after it, and the like. */
function bare(heading: string): string {
  const words = normaliseWords(heading)
  const stripped = words
    .replace(/\s*(\*|\(必須\)|\[必須\]|【必須】|\(required\))$/, '')
    .replace(/^(?:(?:q|問|設問|第)\s*\d+(?:-\d+)?問?\s*[.、:)]?\s*|\d+(?:-\d+)?\s*[.、:)]\s*)/, '')
    .trim()
  return stripped === '' ? words : stripped
}

type Table = Map<string, ColumnUse | 'ambiguous'>

function put(table: Table, words: string, use: ColumnUse): void {
  const key = normaliseWords(words)
  if (key === '') return
  const known = table.get(key)
  if (known === undefined) table.set(key, use)
  else if (JSON.stringify(known) !== JSON.stringify(use)) table.set(key, 'ambiguous')
}

/** What headings of a questionnaire's answers mean: ids first, then texts and labels, then the customary words. */
export class HeadingTable {
  readonly #ids: Table = new Map()
  readonly #texts: Table = new Map()
  readonly #roles: Table = new Map()
  readonly #given: Table = new Map()

  constructor(questionnaire: Questionnaire, { columns = {}, roles = {} }: GivenColumns) {
    const { items, groupings = [] } = questionnaire
    for (const item of items) {
      const use = { kind: 'item', item: item.id } as const
      put(this.#ids, item.id, use)
      for (const text of [item.text.ja, item.text.en]) {
        put(this.#texts, text, use)
        put(this.#texts, bare(text), use)
      }
      if (item.kind === 'multiple') this.#putOptions(item)
    }
    for (const { id, label } of groupings) {
      const use = { kind: 'grouping', grouping: id } as const
      put(this.#ids, id, use)
      for (const words of [label.ja, label.en]) put(this.#texts, words, use)
    }
    for (const [role, headings] of Object.entries(roleHeadings) as [ColumnRole, readonly string[]][]) {
      if (roles[role] !== undefined) put(this.#given, roles[role], { kind: 'role', role })
      else for (const heading of headings) put(this.#roles, heading, { kind: 'role', role })
    }
    for (const [heading, id] of Object.entries(columns)) {
      const found = this.#ids.get(normaliseWords(id))
      if (found === undefined) throw new RangeError(`the questionnaire has no item or grouping ${id}`)
      this.#given.set(normaliseWords(heading), found)
    }
  }

  #putOptions(item: Extract<Questionnaire['items'][number], { kind: 'single' | 'multiple' }>): void {
    for (const { code, label } of item.options) {
      const use = { kind: 'option', item: item.id, code } as const
      for (const id of [
        `${item.id}_${code}`,
        `${item.id}.${code}`,
        `${item.id}/${code}`,
        `${item.id}[${code}]`,
      ])
        put(this.#ids, id, use)
      for (const language of ['ja', 'en'] as const)
        put(this.#texts, `${item.text[language]} [${label[language]}]`, use)
    }
  }

  /** What the heading means; `undefined` when nothing. */
  find(heading: string): ColumnUse | 'ambiguous' | undefined {
    const words = normaliseWords(heading)
    const plain = bare(heading)
    return (
      this.#given.get(words) ??
      this.#ids.get(words) ??
      this.#texts.get(words) ??
      this.#texts.get(plain) ??
      this.#roles.get(words) ??
      this.#texts.get(/\[([^\]]+)\]$/.exec(words)?.[1] ?? '')
    )
  }

  /** The headings that were named by the caller and are not in the file. */
  missing(headings: readonly string[]): readonly string[] {
    const there = new Set(headings.map(normaliseWords))
    return [...this.#given.keys()].filter((heading) => !there.has(heading))
  }
}

/** Columns and what they are read as. */
export type Matched = {
  readonly layout: 'wide' | 'long'
  readonly headers: readonly string[]
  readonly uses: readonly (ColumnUse | undefined)[]
}

/** The columns, when the row is a header: at least one item, or a column of items and one of answers. */
export function matchHeader(
  cells: readonly string[],
  table: HeadingTable,
  layout?: 'wide' | 'long',
): Matched | undefined {
  const found = cells.map((cell) => table.find(cell))
  const has = (role: ColumnRole): boolean =>
    found.some((use) => typeof use === 'object' && use.kind === 'role' && use.role === role)
  const wide = found.some((use) => use === 'ambiguous' || use?.kind === 'item' || use?.kind === 'option')
  const long = has('respondent') && has('item') && has('answer')
  const made = layout ?? (long ? 'long' : 'wide')
  if (made === 'long' ? !long : !wide) return undefined
  const uses = found.map((use) => (typeof use === 'object' && fits(use, made) ? use : undefined))
  return { layout: made, headers: cells, uses }
}

function fits(use: ColumnUse, layout: 'wide' | 'long'): boolean {
  if (layout === 'long') return use.kind === 'role' || use.kind === 'grouping'
  return use.kind !== 'role' || (use.role !== 'item' && use.role !== 'answer')
}

/** What is to be said about the columns. What stands for two things or stands there twice refuses the file. */
export function headerIssues(
  { headers, uses, layout }: Matched,
  questionnaire: Questionnaire,
  table: HeadingTable,
  line: number,
): readonly ImportIssue[] {
  const issues: ImportIssue[] = table
    .missing(headers)
    .map((header) => columnIssue('columnUnknown', 'fileRefused', { header }, header))
  const seen = new Set<string>()
  for (const [place, header] of headers.entries()) {
    const use = uses[place]
    if (use === undefined) {
      const ambiguous = table.find(header) === 'ambiguous'
      if (ambiguous) issues.push(columnIssue('columnAmbiguous', 'fileRefused', { line, header }, header))
      else if (header.trim() !== '')
        issues.push(columnIssue('columnUnused', 'notice', { line, header }, header))
      continue
    }
    const key = JSON.stringify(use)
    const both = use.kind === 'option' && seen.has(JSON.stringify({ kind: 'item', item: use.item }))
    if (seen.has(key) || both)
      issues.push(columnIssue('columnTwice', 'fileRefused', { line, header }, header))
    seen.add(key)
  }
  return [...issues, ...absentIssues(uses, questionnaire, layout)]
}

function absentIssues(
  uses: Matched['uses'],
  { items, groupings = [] }: Questionnaire,
  layout: Matched['layout'],
): readonly ImportIssue[] {
  const there = new Set(
    uses.map((use) =>
      use === undefined || use.kind === 'role'
        ? ''
        : 'item' in use
          ? `item ${use.item}`
          : `grouping ${use.grouping}`,
    ),
  )
  const absent =
    layout === 'long' ? [] : items.filter(({ id, kind }) => kind !== 'text' && !there.has(`item ${id}`))
  return [
    ...absent.map(({ id }) => columnIssue('itemWithoutColumn', 'notice', { field: id }, id)),
    ...groupings
      .filter(({ id }) => !there.has(`grouping ${id}`))
      .map(({ id }) => columnIssue('groupingWithoutColumn', 'notice', { field: id }, id)),
  ]
}
