import type { Period, PlainDate } from '@reform/calendar'
import type { Coverage } from '@reform/quantities'
import type { DataIssue } from '../issue.ts'
import type { LeftOut } from '../left-out.ts'
import type { RecordKind } from '../records/kinds.ts'
import type { Book, RowCounts } from './book.ts'
import type { Figure, Gap } from './figure.ts'
import type { Extent, Frame } from './question.ts'

/** The names of the countings. */
export type CountingId =
  | 'sessions'
  | 'oneOnOnes'
  | 'support'
  | 'events'
  | 'telework'
  | 'officeReform'
  | 'postings'
  | 'recruitments'
  | 'certifications'
  | 'proposals'
  | 'publications'
  | 'automation'
  | 'channels'
  | 'service'
  | 'deskUse'
  | 'meetings'
  | 'links'
  | 'goals'
  | 'posts'

/** By what figures are split. */
export type Dimension =
  | 'department'
  | 'category'
  | 'series'
  | 'service'
  | 'measure'
  | 'scheme'
  | 'grade'
  | 'channel'
  | 'area'
  | 'month'
  | 'quarter'

/** Figures by their names. */
export type Figures<Name extends string = string> = { readonly [F in Name]: Figure }

/** The answer to a question: figures, what they rest on, and what became of every row. */
export type CountResult<Name extends string = string> = {
  readonly counting: CountingId
  readonly period: Period
  readonly asOf: PlainDate
  readonly figures: Figures<Name>
  /** The same figures split: by dimension, then by group. Not every figure can be split. */
  readonly groups: { readonly [D in Dimension]?: { readonly [group: string]: Partial<Figures<Name>> } }
  readonly extent: Extent
  readonly rows: Readonly<Partial<Record<RecordKind, RowCounts>>>
  readonly leftOut: readonly LeftOut[]
  /** Rows that are used and were recorded after the question's closing day. */
  readonly late: readonly string[]
  readonly issues: readonly DataIssue[]
}

type WithDepartment = { readonly row: string; readonly department?: string }

/** Which departments reported. */
export type Reporting = {
  readonly coverage?: Coverage
  readonly missing: readonly string[]
  readonly gaps: readonly Gap[]
  /** Nothing came and nobody said that there is nothing. */
  readonly isSilent: boolean
}

/** Who reported, by the rows that are used. */
export function reportingOf(frame: Frame, used: readonly WithDepartment[]): Reporting {
  const { departments, nothingToReport = [], isWhole = false } = frame.question
  const isSilent = !isWhole && used.length === 0 && nothingToReport.length === 0
  if (departments === undefined || isWhole) return { missing: [], gaps: frame.timeGaps, isSilent }
  const seen = new Set([...used.map(({ department }) => department), ...nothingToReport])
  const missing = departments.filter((department) => !seen.has(department))
  const coverage = { reporting: departments.length - missing.length, expected: departments.length }
  if (missing.length === 0) return { coverage, missing, gaps: frame.timeGaps, isSilent }
  const note = {
    ja: `${coverage.expected}部局のうち${coverage.reporting}部局`,
    en: `${coverage.reporting} of ${coverage.expected} departments`,
  }
  return { coverage, missing, gaps: [{ coverage, note }, ...frame.timeGaps], isSilent }
}

/** Everything of a question put together; figures become the word for "nothing came" where nothing did. */
export function resultOf<Name extends string>(
  counting: CountingId,
  frame: Frame,
  book: Book,
  reporting: Reporting,
  made: {
    readonly figures: Figures<Name>
    readonly groups: CountResult<Name>['groups']
    readonly excluded?: Extent['excluded']
  },
): CountResult<Name> {
  const { question, asOf, until, isOver } = frame
  const { period } = question
  const extent: Extent = {
    isOver,
    until,
    ...(reporting.coverage === undefined ? {} : { coverage: reporting.coverage }),
    missing: reporting.missing,
    excluded: [...(period.excluding ?? []), ...(made.excluded ?? [])],
  }
  const figures = !frame.hasStarted
    ? withState(made.figures, { state: 'undefined', reason: 'notStarted' })
    : reporting.isSilent
      ? withState(made.figures, { state: 'notReported' })
      : made.figures
  const { rows, leftOut, late, issues } = book
  return { counting, period, asOf, figures, groups: made.groups, extent, rows, leftOut, late, issues }
}

type NoValue =
  | { readonly state: 'notReported' }
  | { readonly state: 'undefined'; readonly reason: 'notStarted' }

function withState<F extends Readonly<Record<string, Figure>>>(figures: F, quantity: NoValue): F {
  const entries = Object.entries(figures).map(([name, figure]) => [name, { ...figure, quantity }])
  return Object.fromEntries(entries) as F
}

/** Records by what `groupOf` says, groups in the order of their names; records without a group in none. */
export function groupsOf<R, Made>(
  records: readonly R[],
  groupOf: (record: R) => string | undefined,
  make: (records: readonly R[]) => Made,
): { readonly [group: string]: Made } {
  const lists = listsBy(records, groupOf)
  const names = [...lists.keys()].sort()
  return Object.fromEntries(names.map((name) => [name, make(lists.get(name) ?? [])]))
}

/** Records by group, in the order in which groups first appear. */
export function listsBy<R, K extends string | number>(
  records: readonly R[],
  groupOf: (record: R) => K | undefined,
): Map<K, R[]> {
  const lists = new Map<K, R[]>()
  for (const record of records) {
    const group = groupOf(record)
    if (group === undefined) continue
    const list = lists.get(group)
    if (list === undefined) lists.set(group, [record])
    else list.push(record)
  }
  return lists
}

/** Figures of every department that reported or is to report; those of which nothing came say so. */
export function departmentGroups<R extends WithDepartment, Made extends Readonly<Record<string, Figure>>>(
  { question }: Frame,
  records: readonly R[],
  make: (records: readonly R[], department: string) => Made,
): { readonly [department: string]: Made } {
  const { departments = [], nothingToReport = [], isWhole = false } = question
  const lists = listsBy(records, ({ department }) => department)
  const names = [...new Set([...departments, ...nothingToReport, ...[...lists.keys()].sort()])]
  return Object.fromEntries(
    names.map((name): [string, Made] => {
      const made = make(lists.get(name) ?? [], name)
      const hasReported = isWhole || lists.has(name) || nothingToReport.includes(name)
      return [name, hasReported ? made : withState(made, { state: 'notReported' })]
    }),
  )
}
