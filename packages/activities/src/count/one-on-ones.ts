import {
  contains,
  firstDayOfMonth,
  lastDayOfMonth,
  monthsTouching,
  type Period,
  quarterOf,
  type YearMonth,
} from '@reform/calendar'
import { doubtOf } from '../issue.ts'
import type { QuestionReason } from '../left-out.ts'
import type { OneOnOneRecord } from '../records/learning.ts'
import type { Taken } from '../take-in/take-in.ts'
import { type Book, type OtherReason, openBook, use } from './book.ts'
import { type Figure, type Gap, numberFigure } from './figure.ts'
import { type CountQuestion, type Extent, type Frame, frameOf } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, listsBy, reportingOf, resultOf } from './result.ts'

/** Figures about one-on-one meetings. */
export type OneOnOnesFigure = 'meetings' | 'people'

/**
 * One-on-one meetings as departments report them, by month or by run of months.
 *
 * Months that a report leaves out ("7月除く") are named in `extent.excluded`, and make the figures partial together
 * with the months of which nothing came, when the question says which departments are to report. A run of months that
 * is reported again as its months is counted once. People add up over departments; over several reports of one
 * department the same people may stand in each, so that their number is a lower bound.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2023-10-31')
 * const [july, september] = [parseIsoYearMonth('2023-07'), parseIsoYearMonth('2023-09')]
 * const report = { row: 'a.csv#2', department: 'a', from: july, to: september, excludedMonths: [july], meetings: 1349 }
 * const quarter = period(parseIsoDate('2023-07-01'), parseIsoDate('2023-09-30'))
 * const result = countOneOnOnes(takeIn('oneOnOne', [report], { asOf }), { period: quarter, departments: ['a'] })
 * result.figures.meetings.quantity.state // => 'partial'
 * result.extent.excluded.map(({ from, to }) => [from, to].map(formatIsoDate)) // => [['2023-07-01', '2023-07-31']]
 * ```
 */
export function countOneOnOnes(
  oneOnOnes: Taken<'oneOnOne'>,
  question: CountQuestion,
): CountResult<OneOnOnesFigure> {
  const frame = frameOf(question, oneOnOnes)
  const book = openBook()
  const overlapping = overlapsOf(book, oneOnOnes.records, frame)
  const used = use(book, frame, oneOnOnes, (one) => monthsReason(frame, one) ?? overlapping.get(one))
  const reporting = reportingOf(frame, used)
  const gaps = [...monthGaps(frame, used), ...reporting.gaps]
  const make = (some: readonly OneOnOneRecord[], own: readonly Gap[]) => figuresOf(some, own)
  const groups = {
    department: departmentGroups(frame, used, (some) => make(some, frame.timeGaps)),
    quarter: groupsOf(used, quarterName, (some) => make(some, frame.timeGaps)),
  }
  const excluded = used.flatMap(excludedOf)
  return resultOf('oneOnOnes', frame, book, reporting, { figures: make(used, gaps), groups, excluded })
}

function figuresOf(
  records: readonly OneOnOneRecord[],
  gaps: readonly Gap[],
): Readonly<Record<OneOnOnesFigure, Figure>> {
  const meetings = records.reduce((sum, one) => sum + one.meetings, 0)
  const counted = records.filter(({ people }) => people !== undefined)
  const lists = listsBy(counted, ({ department }) => department)
  let people = 0
  let isExact = true
  for (const list of lists.values()) {
    people += list.reduce((most, one) => Math.max(most, one.people ?? 0), 0)
    if (list.length > 1) isExact = false
  }
  const told = counted.length === records.length ? gaps : [...gaps, toldGap(counted.length, records.length)]
  return {
    meetings: numberFigure(meetings, 'times', { rows: records, gaps }),
    people: numberFigure(counted.length === 0 && records.length > 0 ? undefined : people, 'people', {
      rows: counted,
      gaps: told,
      bound: isExact ? undefined : 'atLeast',
      people: 'unnamed',
    }),
  }
}

function toldGap(reporting: number, expected: number): Gap {
  const note = {
    ja: `${expected}件の報告のうち人数のある${reporting}件`,
    en: `the ${reporting} of ${expected} reports that name people`,
  }
  return { coverage: { reporting, expected }, note }
}

function quarterName({ from, to }: OneOnOneRecord): string | undefined {
  const [first, last] = [quarterOf(firstDayOfMonth(from)), quarterOf(firstDayOfMonth(to))]
  const isOne = first.fiscalYear === last.fiscalYear && first.quarter === last.quarter
  return isOne ? `${first.fiscalYear}-Q${first.quarter}` : undefined
}

/** The months of a report that it counts. */
function monthsOf({ from, to, excludedMonths = [] }: OneOnOneRecord): readonly YearMonth[] {
  return monthsTouching({ from: firstDayOfMonth(from), to: lastDayOfMonth(to) }).filter(
    (month) => !excludedMonths.includes(month),
  )
}

/** Whether every day of a month belongs to the period, or none, or some. */
function monthIn(period: Period, month: YearMonth): 'inside' | 'outside' | 'excluded' | 'both' {
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)]
  if (last < period.from || first > period.to) return 'outside'
  if (first < period.from || last > period.to) return 'both'
  const inside = [first, last].filter((day) => contains(period, day)).length
  return inside === 2 ? 'inside' : inside === 0 ? 'excluded' : 'both'
}

function monthsReason({ question, asOf }: Frame, record: OneOnOneRecord): QuestionReason | undefined {
  const places = new Set(monthsOf(record).map((month) => monthIn(question.period, month)))
  if (places.size > 1 || places.has('both')) return 'crossesPeriod'
  if (places.has('excluded')) return 'excluded'
  if (places.has('outside')) return 'outsidePeriod'
  if (places.size === 0) return 'excluded'
  return firstDayOfMonth(record.from) > asOf ? 'future' : undefined
}

type Span = { readonly record: OneOnOneRecord; readonly months: readonly YearMonth[] }

/** Reports whose months stand in other reports of their department too. */
function overlapsOf(
  book: Book,
  records: readonly OneOnOneRecord[],
  frame: Frame,
): ReadonlyMap<OneOnOneRecord, OtherReason> {
  const reasons = new Map<OneOnOneRecord, OtherReason>()
  const asked = records.filter((one) => monthsReason(frame, one) === undefined)
  for (const list of listsBy(asked, ({ department }) => department).values()) {
    const left = withoutTotals(book, reasons, list)
    for (const { record, months } of left) {
      const other = left.find((one) => one.record !== record && isShared(one.months, months))
      if (other !== undefined) reasons.set(record, { reason: 'overlapping', other: other.record.row })
    }
  }
  return reasons
}

function isShared(some: readonly YearMonth[], others: readonly YearMonth[]): boolean {
  return some.some((month) => others.includes(month))
}

/** Leaves out every total that shorter reports make up completely, the longest first. */
function withoutTotals(
  book: Book,
  reasons: Map<OneOnOneRecord, OtherReason>,
  list: readonly OneOnOneRecord[],
): readonly Span[] {
  let left: readonly Span[] = list.map((record) => ({ record, months: monthsOf(record) }))
  const longestFirst = [...left].sort((a, b) => b.months.length - a.months.length)
  for (const total of longestFirst) {
    const parts = left.filter((one) => one !== total && isShared(one.months, total.months))
    const [first] = parts
    const isMadeUp =
      total.months.every((month) => parts.some((one) => one.months.includes(month))) &&
      parts.every(
        ({ months }) =>
          months.length < total.months.length && months.every((month) => total.months.includes(month)),
      )
    if (first === undefined || !isMadeUp) continue
    reasons.set(total.record, { reason: 'overlapping', other: first.record.row })
    compareSums(book, total, parts)
    left = left.filter((one) => one !== total)
  }
  return left
}

function compareSums(book: Book, { record, months }: Span, parts: readonly Span[]): void {
  // Parts that overlap among themselves have no sum to compare.
  if (parts.reduce((all, part) => all + part.months.length, 0) !== months.length) return
  const sum = parts.reduce((all, part) => all + part.record.meetings, 0)
  if (sum === record.meetings) return
  const at = { kind: 'oneOnOne', row: record.row, field: 'meetings' } as const
  book.issues.push(doubtOf('sumDiffers', at, `${record.meetings}・${sum}`))
}

/** Months of departments that are to report and of which nothing came. */
function monthGaps({ question, until }: Frame, used: readonly OneOnOneRecord[]): readonly Gap[] {
  const { departments, period, nothingToReport = [], isWhole = false } = question
  if (departments === undefined || isWhole || until < period.from) return []
  const months = monthsTouching({ from: period.from, to: until }).filter(
    (month) => monthIn(period, month) === 'inside' && lastDayOfMonth(month) <= until,
  )
  const lists = listsBy(used, ({ department }) => department)
  let reporting = 0
  for (const department of departments) {
    const known = new Set((lists.get(department) ?? []).flatMap(monthsOf))
    const isNothing = nothingToReport.includes(department)
    reporting += months.filter((month) => isNothing || known.has(month)).length
  }
  const expected = departments.length * months.length
  if (reporting === expected) return []
  const note = {
    ja: `部局・月の組${expected}のうち${reporting}`,
    en: `${reporting} of ${expected} months of departments`,
  }
  return [{ coverage: { reporting, expected }, note }]
}

function excludedOf({ department, excludedMonths = [] }: OneOnOneRecord): Extent['excluded'] {
  return excludedMonths.map((month) => ({
    from: firstDayOfMonth(month),
    to: lastDayOfMonth(month),
    department,
  }))
}
