import { holidaysKnown, isHoliday } from './holidays.ts'
import type { DateSpan } from './period.ts'
import { addDays, datePartsOf, dayOfWeek, type PlainDate, parseIsoDate } from './plain-date.ts'
import { type ClosedSaturdays, closedDayProvisions } from './provisions/closed-days.ts'
import { lastHolidayYear } from './provisions/holidays.ts'
import type { LegalSource } from './provisions/source.ts'
import { rememberByYear } from './remember-by-year.ts'

/** One ground on which offices are closed; `yearEnd` is 29 December to 3 January. */
export type ClosedDayGround = 'saturday' | 'sunday' | 'holiday' | 'yearEnd'

/** A ground with the place in law that it rests on. */
export type ClosedDayReason = { readonly ground: ClosedDayGround; readonly source: LegalSource }

/**
 * The days for which closed days of administrative organs are known: from 1989-01-01, when the Act was first
 * applied, to the end of 2150. Other days are refused with a RangeError: before the Act, the offices' days
 * rested on other rules.
 */
export const closedDaysKnown: DateSpan = /* @__PURE__ */ makeKnown()

function makeKnown(): DateSpan {
  return Object.freeze({ from: parseIsoDate(closedDayProvisions.from), to: holidaysKnown.to })
}

function checkKnown(date: PlainDate): void {
  if (date >= closedDaysKnown.from && date <= closedDaysKnown.to) return
  throw new RangeError(
    `closed days: only days from ${closedDayProvisions.from} (Act on Holidays of Administrative Organs) to ${lastHolidayYear}-12-31 are known: day ${date}`,
  )
}

function saturdayRule(date: PlainDate): ClosedSaturdays | undefined {
  const nth = Math.ceil(datePartsOf(date).day / 7)
  return closedDayProvisions.saturdays.find(
    (one) =>
      date >= parseIsoDate(one.from) &&
      (one.until === undefined || date <= parseIsoDate(one.until)) &&
      one.which.includes(nth),
  )
}

function isYearEnd(date: PlainDate): boolean {
  const { month, day } = datePartsOf(date)
  const { firstDay, lastDay } = closedDayProvisions.yearEnd
  return (month === firstDay.month && day >= firstDay.day) || (month === lastDay.month && day <= lastDay.day)
}

/**
 * Why administrative organs are closed on a day (行政機関の休日), each ground with its source; empty when they
 * are open. A holiday within 29 December – 3 January is a holiday only, as the Act has it.
 *
 * Courts and the organs of the Diet have acts of their own with the same days (Acts 93 and 105 of 1988); local
 * governments set theirs by ordinance, as a rule the same.
 *
 * @throws RangeError when the day lies outside of {@link closedDaysKnown}.
 * @example
 * ```ts
 * closedDayReasons(parseIsoDate('2023-01-01')).map((one) => one.ground) // => ['sunday', 'holiday']
 * closedDayReasons(parseIsoDate('2026-12-29')).map((one) => one.ground) // => ['yearEnd']
 * ```
 */
export function closedDayReasons(date: PlainDate): readonly ClosedDayReason[] {
  checkKnown(date)
  const reasons: ClosedDayReason[] = []
  const weekday = dayOfWeek(date)
  const saturdays = weekday === 6 ? saturdayRule(date) : undefined
  if (saturdays !== undefined) reasons.push({ ground: 'saturday', source: saturdays.source })
  if (weekday === 0) reasons.push({ ground: 'sunday', source: closedDayProvisions.sundays.source })
  if (isHoliday(date)) reasons.push({ ground: 'holiday', source: closedDayProvisions.holidays.source })
  else if (isYearEnd(date)) reasons.push({ ground: 'yearEnd', source: closedDayProvisions.yearEnd.source })
  return reasons
}

const isMarkedClosed = /* @__PURE__ */ rememberByYear(
  closedDaysKnown,
  (date) => closedDayReasons(date).length > 0,
)

/**
 * Whether administrative organs of the State are closed on a day (行政機関の休日).
 *
 * Three notions are kept apart: a *holiday* is a day of the Act on National Holidays; a *closed day* is a day
 * on which offices do not work (that, Saturdays, Sundays and the turn of the year); a *non-working day* is
 * one person's day off by their own schedule, which this package does not know.
 *
 * @throws RangeError when the day lies outside of {@link closedDaysKnown}.
 * @example
 * ```ts
 * isClosedDay(parseIsoDate('2027-01-02')) // => true
 * isClosedDay(parseIsoDate('2027-01-04')) // => false
 * isClosedDay(parseIsoDate('1992-04-18')) // => false
 * ```
 */
export function isClosedDay(date: PlainDate): boolean {
  checkKnown(date)
  return isMarkedClosed(date)
}

/**
 * The day itself when offices are open on it, else the nearest open day after it.
 *
 * @throws RangeError when a day outside of {@link closedDaysKnown} would have to be looked at.
 * @example
 * ```ts
 * formatIsoDate(nextOpenDay(parseIsoDate('2026-12-29'))) // => '2027-01-04'
 * ```
 */
export function nextOpenDay(date: PlainDate): PlainDate {
  let day = date
  while (isClosedDay(day)) day = addDays(day, 1)
  return day
}

/**
 * The day itself when offices are open on it, else the nearest open day before it.
 *
 * @throws RangeError when a day outside of {@link closedDaysKnown} would have to be looked at.
 * @example
 * ```ts
 * formatIsoDate(previousOpenDay(parseIsoDate('2027-01-03'))) // => '2026-12-28'
 * ```
 */
export function previousOpenDay(date: PlainDate): PlainDate {
  let day = date
  while (isClosedDay(day)) day = addDays(day, -1)
  return day
}
