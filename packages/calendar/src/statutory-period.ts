import { type ClosedDayReason, closedDayReasons, nextOpenDay } from './closed-days.ts'
import { addMonthsToDate } from './month-arithmetic.ts'
import { addDays, datePartsOf, type PlainDate } from './plain-date.ts'
import { closedDayProvisions } from './provisions/closed-days.ts'
import type { LegalSource } from './provisions/source.ts'
import { periodCounting } from './provisions/statutory-periods.ts'

/** The length of a period in one unit, a whole number of 1 or more. */
export type PeriodLength =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }

/** What the law that sets the period says about its two ends. */
export type StatutoryPeriodOptions = {
  /**
   * Whether the day of the event itself is the first day counted (初日算入): where the law says so ("から起算して"),
   * or the period begins at midnight. Otherwise counting starts on the next day (初日不算入, Civil Code art. 140).
   */
  readonly countsFirstDay?: boolean
  /**
   * Whether a period that ends on a closed day goes on to the next open day (Act on Holidays of Administrative
   * Organs art. 2): filings with authorities of the State whose period is set by law, where the law does not
   * say otherwise. True unless given.
   */
  readonly extendsOverClosedDays?: boolean
}

/** When a period ends, and why. */
export type StatutoryPeriodEnd = {
  /** The first day counted (起算日). */
  readonly firstDayCounted: PlainDate
  /** The last day as counted, before closed days are looked at. */
  readonly lastDayCounted: PlainDate
  /** The last day on which the act can be done. */
  readonly lastDay: PlainDate
  /** Why the last day counted is closed; empty when the period was not extended. */
  readonly extendedBecause: readonly ClosedDayReason[]
  /** The rules that were applied. */
  readonly sources: readonly LegalSource[]
}

function checkedCount(unit: string, count: number): number {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`statutoryPeriodEnd: ${unit} must be a whole number of 1 or more: ${count}`)
  }
  return count
}

/** The day before the one that answers to the first day, or the last of a month that has no such day. */
function endAfterMonths(first: PlainDate, months: number): PlainDate {
  const answering = addMonthsToDate(first, months)
  return datePartsOf(answering).day === datePartsOf(first).day ? addDays(answering, -1) : answering
}

function lastDayCounted(first: PlainDate, length: PeriodLength): PlainDate {
  if ('days' in length) return addDays(first, checkedCount('days', length.days) - 1)
  if ('weeks' in length) return addDays(first, checkedCount('weeks', length.weeks) * 7 - 1)
  if ('months' in length) return endAfterMonths(first, checkedCount('months', length.months))
  return endAfterMonths(first, checkedCount('years', length.years) * 12)
}

/**
 * The last day of a period that the law counts from a day, extended when it falls on a closed day.
 *
 * Counting follows the Civil Code: the day of the event does not count (art. 140), the period ends with its
 * last day (art. 141), weeks, months and years follow the calendar (art. 143). It does not judge whether a
 * period is one of those that are extended: switch that off with `extendsOverClosedDays: false`.
 *
 * @throws RangeError when the length is not a whole number of 1 or more; and, unless extension is switched off,
 * when the period ends outside of {@link closedDaysKnown}.
 * @source Civil Code arts. 140, 141, 143; Act on Holidays of Administrative Organs art. 2
 * @example
 * ```ts
 * const end = statutoryPeriodEnd(parseIsoDate('2026-11-29'), { months: 1 })
 * formatIsoDate(end.lastDayCounted) // => '2026-12-29'
 * formatIsoDate(end.lastDay) // => '2027-01-04'
 * ```
 */
export function statutoryPeriodEnd(
  start: PlainDate,
  length: PeriodLength,
  options: StatutoryPeriodOptions = {},
): StatutoryPeriodEnd {
  const { countsFirstDay = false, extendsOverClosedDays = true } = options
  const firstDayCounted = countsFirstDay ? start : addDays(start, 1)
  const counted = lastDayCounted(firstDayCounted, length)
  const extendedBecause = extendsOverClosedDays ? closedDayReasons(counted) : []
  return {
    firstDayCounted,
    lastDayCounted: counted,
    lastDay: extendedBecause.length > 0 ? nextOpenDay(counted) : counted,
    extendedBecause,
    sources: [
      ...(countsFirstDay ? [] : [periodCounting.firstDay]),
      periodCounting.end,
      ...('days' in length ? [] : [periodCounting.calendar]),
      ...(extendedBecause.length > 0 ? [closedDayProvisions.extension.source] : []),
    ],
  }
}
