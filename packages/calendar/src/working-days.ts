import { isClosedDay } from './closed-days.ts'
import { type Period, spansOf } from './period.ts'
import { addDays, type PlainDate } from './plain-date.ts'

/**
 * How many days from the first to the last, both included, administrative organs are open (営業日・開庁日).
 *
 * Saturdays that were half days until April 1992 count as whole.
 *
 * @throws RangeError when the last day is before the first, or days lie outside of {@link closedDaysKnown}.
 * @example
 * ```ts
 * workingDaysBetween(parseIsoDate('2023-02-01'), parseIsoDate('2023-06-21')) // => 96
 * ```
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  if (!(from <= to))
    throw new RangeError(`workingDaysBetween: ends (day ${to}) before it starts (day ${from})`)
  let count = 0
  for (let day: number = from; day <= to; day++) if (!isClosedDay(day as PlainDate)) count++
  return count
}

/**
 * How many days of a period administrative organs are open; days left out do not count.
 *
 * @throws RangeError when the period reaches outside of {@link closedDaysKnown}.
 * @example
 * ```ts
 * workingDaysIn(fiscalYearPeriod(fiscalYear(2026))) // => 241
 * ```
 */
export function workingDaysIn(period: Period): number {
  return spansOf(period).reduce((sum, span) => sum + workingDaysBetween(span.from, span.to), 0)
}

/**
 * The day on which, counting from the next day on, that many open days have passed; with a negative number,
 * counted backwards. Zero gives the day itself, open or not.
 *
 * @throws RangeError when `count` is not a whole number, or days outside of {@link closedDaysKnown} are needed.
 * @example
 * ```ts
 * formatIsoDate(addWorkingDays(parseIsoDate('2026-12-28'), 1)) // => '2027-01-04'
 * formatIsoDate(addWorkingDays(parseIsoDate('2027-01-04'), -1)) // => '2026-12-28'
 * ```
 */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  if (!Number.isInteger(count)) throw new RangeError(`addWorkingDays: not a whole number of days: ${count}`)
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (!isClosedDay(day)) left--
  }
  return day
}
