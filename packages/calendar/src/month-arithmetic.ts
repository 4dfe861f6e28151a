import { addMonths } from 'date-fns/addMonths'
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval'
import type { DateSpan } from './period.ts'
import type { PlainDate } from './plain-date.ts'
import { fromUtc, toUtc } from './utc.ts'
import { type YearMonth, yearMonthOf } from './year-month.ts'

/**
 * The same day of the month that many months later (earlier when negative), or the last day of that month
 * when it is shorter.
 *
 * For periods fixed by law use {@link statutoryPeriodEnd}, which knows how they begin and end.
 *
 * @throws RangeError when `months` is not a whole number, or `date` no whole day.
 * @example
 * ```ts
 * formatIsoDate(addMonthsToDate(parseIsoDate('2024-01-31'), 1)) // => '2024-02-29'
 * ```
 */
export function addMonthsToDate(date: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months))
    throw new RangeError(`addMonthsToDate: not a whole number of months: ${months}`)
  return fromUtc(addMonths(toUtc(date), months))
}

/**
 * Every calendar month that has a day between the first and the last day of a span, in order.
 *
 * @example
 * ```ts
 * monthsTouching(period(parseIsoDate('2025-12-31'), parseIsoDate('2026-02-01'))).map(formatIsoYearMonth) // => ['2025-12', '2026-01', '2026-02']
 * ```
 */
export function monthsTouching(span: DateSpan): readonly YearMonth[] {
  return eachMonthOfInterval({ start: toUtc(span.from), end: toUtc(span.to) }).map((month) =>
    yearMonthOf(fromUtc(month)),
  )
}
