import { addDays, contains, daysIn, type Period, type PlainDate, period } from '@reform/calendar'
import type { QuestionReason } from '../left-out.ts'
import type { Taken } from '../take-in/take-in.ts'
import type { Gap } from './figure.ts'

/** What every question says. */
export type CountQuestion = {
  /** The days asked about; spans may be left out of it. */
  readonly period: Period
  /** Departments that are to report. Those of which no row is used make the figures partial. */
  readonly departments?: readonly string[]
  /** Departments that said that they have nothing (該当なし). */
  readonly nothingToReport?: readonly string[]
  /** The records are a whole register: what is not in it was not done. Only then, or when it was said, is there a zero. */
  readonly isWhole?: boolean
  /** Rows that were recorded after this day are named as late. */
  readonly closedOn?: PlainDate
}

/** A question about records that belong to no department. */
export type PlainQuestion = Omit<CountQuestion, 'departments' | 'nothingToReport'>

/** What every question about one day says. */
export type StateQuestion = Omit<CountQuestion, 'period'> & { readonly on: PlainDate }

/** How much of the question is answered. */
export type Extent = {
  /** Whether the period is over on the as-of day. */
  readonly isOver: boolean
  /** The last day that is covered. */
  readonly until: PlainDate
  /** Departments that reported, of those expected. */
  readonly coverage?: { readonly reporting: number; readonly expected: number }
  /** Departments of which nothing came. */
  readonly missing: readonly string[]
  /** Days that the figures leave out, of all or of one department. */
  readonly excluded: readonly {
    readonly from: PlainDate
    readonly to: PlainDate
    readonly department?: string
  }[]
}

/** A question with what follows from its days. */
export type Frame = {
  readonly question: CountQuestion
  readonly asOf: PlainDate
  readonly until: PlainDate
  readonly isOver: boolean
  readonly hasStarted: boolean
  /** The period is not over. */
  readonly timeGaps: readonly Gap[]
}

/** @throws RangeError when the records were not taken in as of the same day. */
export function frameOf(question: CountQuestion, ...taken: readonly (Taken | undefined)[]): Frame {
  const [asOf, ...others] = new Set(taken.flatMap((one) => (one === undefined ? [] : [one.asOf])))
  if (asOf === undefined || others.length > 0)
    throw new RangeError('the records of one question have to be taken in as of the same day')
  const { from, to } = question.period
  const isOver = asOf >= to
  const until = isOver ? to : asOf
  return {
    question,
    asOf,
    until,
    isOver,
    hasStarted: asOf >= from,
    timeGaps: timeGapsOf(question.period, until),
  }
}

/** The question about one day as one about a period of that day. */
export function dayFrame(
  { on, ...question }: StateQuestion,
  ...taken: readonly (Taken | undefined)[]
): Frame {
  return frameOf({ ...question, period: period(on, on) }, ...taken)
}

function timeGapsOf(asked: Period, until: PlainDate): readonly Gap[] {
  if (until >= asked.to || until < asked.from) return []
  const rest = { from: addDays(until, 1), to: asked.to }
  const left = daysIn({ ...asked, excluding: [...(asked.excluding ?? []), rest] })
  const coverage = { reporting: left, expected: daysIn(asked) }
  const note = {
    ja: `期間の途中（${coverage.expected}日のうち${coverage.reporting}日）`,
    en: `the period is not over (${coverage.reporting} of ${coverage.expected} days)`,
  }
  return [{ coverage, note }]
}

/** Why a day has no part in the answer, if it has none. */
export function dayReason({ question, asOf }: Frame, day: PlainDate): QuestionReason | undefined {
  const { period } = question
  if (day < period.from || day > period.to) return 'outsidePeriod'
  if (!contains(period, day)) return 'excluded'
  return day > asOf ? 'future' : undefined
}
