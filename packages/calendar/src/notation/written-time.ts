import type { FiscalYear } from '../fiscal-year.ts'
import type { Half } from '../half.ts'
import { type DateSpan, type Period, period } from '../period.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Quarter } from '../quarter.ts'
import { firstDayOfMonth, lastDayOfMonth, type YearMonth } from '../year-month.ts'

/** One time as it is written: a day, a longer unit, the end of one (末), or the third of a month (上旬). */
export type WrittenPoint =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'yearMonth'; readonly yearMonth: YearMonth }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'fiscalYear'; readonly fiscalYear: FiscalYear }
  | { readonly kind: 'half'; readonly half: Half }
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'monthEnd'; readonly yearMonth: YearMonth; readonly date: PlainDate }
  | { readonly kind: 'monthThird'; readonly yearMonth: YearMonth; readonly third: 1 | 2 | 3 }
  | { readonly kind: 'yearEnd'; readonly year: number; readonly date: PlainDate }
  | { readonly kind: 'fiscalYearEnd'; readonly fiscalYear: FiscalYear; readonly date: PlainDate }

/** A range as it is written; an end that is left open (～R6.3.18, 令和5年10月以降) is null. */
export type WrittenRange = {
  readonly kind: 'range'
  readonly from: WrittenPoint | null
  readonly to: WrittenPoint | null
}

/** A time as it is written of which parts are left out: 令和７年度第２四半期（７月除く）. */
export type WrittenExclusion = {
  readonly kind: 'excluding'
  readonly time: WrittenPoint | WrittenRange
  /** What is left out; never open. */
  readonly excluding: readonly (WrittenPoint | WrittenRange)[]
}

/** What a written date can mean. */
export type WrittenTime = WrittenPoint | WrittenRange | WrittenExclusion

/**
 * A word after a date: `within` 中 · `asOf` 時点, 現在 · `planned` 予定 · `approximate` 頃 · `term` 期.
 */
export type TimeQualifier = 'within' | 'asOf' | 'planned' | 'approximate' | 'term'

/**
 * The first and the last day that a written time covers; null where a range is open. The end of a unit (末) is
 * its last day; fiscal years are from April. Where parts are left out, `excluding` holds their days as
 * {@link period} does; it is absent otherwise.
 *
 * @example
 * ```ts
 * const read = parseWareki('令和8年度')
 * const days = read.ok ? daysOfWrittenTime(read.value) : undefined
 * days?.to === parseIsoDate('2027-03-31') // => true
 * const quarter = parseWareki('令和７年度第２四半期（７月除く）', { exclusions })
 * const left = quarter.ok ? daysOfWrittenTime(quarter.value) : undefined
 * left?.excluding?.map((span) => formatIsoDate(span.to)) // => ['2025-07-31']
 * ```
 */
export function daysOfWrittenTime(time: WrittenTime): {
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly excluding?: readonly DateSpan[]
} {
  return time.kind === 'excluding' ? daysLeft(time) : spanOfRange(time)
}

function daysLeft({ time, excluding }: WrittenExclusion): Period {
  const { from, to } = closedSpan(time)
  return period(from, to, excluding.map(closedSpan))
}

/** The days of a time that is not open. */
export function closedSpan(time: WrittenPoint | WrittenRange): DateSpan {
  const { from, to } = spanOfRange(time)
  return { from: from as PlainDate, to: to as PlainDate }
}

/** The days of a point or a range; null where the range is open. */
export function spanOfRange(time: WrittenPoint | WrittenRange): {
  readonly from: PlainDate | null
  readonly to: PlainDate | null
} {
  if (time.kind !== 'range') return spanOfPoint(time)
  return {
    from: time.from === null ? null : spanOfPoint(time.from).from,
    to: time.to === null ? null : spanOfPoint(time.to).to,
  }
}

export function spanOfPoint(point: WrittenPoint): DateSpan {
  if ('date' in point) return { from: point.date, to: point.date }
  if (point.kind === 'monthThird') return thirdOfMonth(point.yearMonth, point.third)
  const [first, count] = monthsOfPoint(point)
  return { from: firstDayOfMonth(first), to: lastDayOfMonth((first + count - 1) as YearMonth) }
}

type WholeMonths = Exclude<WrittenPoint, { readonly date: PlainDate } | { readonly kind: 'monthThird' }>

/** The first month of a unit of whole months and their number; fiscal years are from April. */
function monthsOfPoint(point: WholeMonths): readonly [YearMonth, number] {
  switch (point.kind) {
    case 'yearMonth':
      return [point.yearMonth, 1]
    case 'year':
      return [(point.year * 12) as YearMonth, 12]
    case 'fiscalYear':
      return [fromApril(point.fiscalYear, 0), 12]
    case 'half':
      return [fromApril(point.half.fiscalYear, (point.half.half - 1) * 6), 6]
    case 'quarter':
      return [fromApril(point.quarter.fiscalYear, (point.quarter.quarter - 1) * 3), 3]
  }
}

function fromApril(year: FiscalYear, months: number): YearMonth {
  return (year * 12 + 3 + months) as YearMonth
}

/** 上旬 is the 1st to the 10th, 中旬 to the 20th, 下旬 to the end. */
function thirdOfMonth(month: YearMonth, third: 1 | 2 | 3): DateSpan {
  const from = (firstDayOfMonth(month) + (third - 1) * 10) as PlainDate
  return { from, to: third === 3 ? lastDayOfMonth(month) : ((from + 9) as PlainDate) }
}
