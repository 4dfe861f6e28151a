import { eachWeekOfInterval } from 'date-fns/eachWeekOfInterval'
import { startOfWeek } from 'date-fns/startOfWeek'
import { daysFromCivil } from './civil.ts'
import type { DateSpan } from './period.ts'
import { addDays, type DayOfWeek, datePartsOf, dayOfWeek, type PlainDate, plainDate } from './plain-date.ts'
import { fromUtc, toUtc } from './utc.ts'

/** A week of ISO 8601 (JIS X 0301): from Monday; week 1 is the one with 4 January. */
export type IsoWeek = { readonly year: number; readonly week: number }

/**
 * The ISO week that a day stands in; around the turn of the year its year is not always the day's. By whole
 * numbers alone, for files of millions of rows.
 *
 * @throws RangeError when the number is no whole day.
 * @example
 * ```ts
 * isoWeekOf(parseIsoDate('2027-01-01')) // => { year: 2026, week: 53 }
 * ```
 */
export function isoWeekOf(date: PlainDate): IsoWeek {
  // A week belongs to the year that its Thursday stands in.
  const thursday = addDays(date, 3 - ((dayOfWeek(date) + 6) % 7))
  const { year } = datePartsOf(thursday)
  return { year, week: Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1 }
}

/**
 * The seven days of an ISO week.
 *
 * @throws RangeError when the year has no such week.
 * @example
 * ```ts
 * formatIsoDate(isoWeekSpan({ year: 2027, week: 1 }).from) // => '2027-01-04'
 * ```
 */
export function isoWeekSpan(week: IsoWeek): DateSpan {
  const span = weekContaining(addDays(plainDate(week.year, 1, 4), (week.week - 1) * 7), 1)
  const back = isoWeekOf(span.from)
  if (back.year !== week.year || back.week !== week.week) {
    throw new RangeError(`isoWeekSpan: there is no week ${week.week} in ${week.year}`)
  }
  return span
}

/**
 * An ISO week as text.
 *
 * @example
 * ```ts
 * formatIsoWeek(isoWeekOf(parseIsoDate('2026-12-31'))) // => '2026-W53'
 * ```
 */
export function formatIsoWeek(week: IsoWeek): string {
  return `${String(week.year).padStart(4, '0')}-W${String(week.week).padStart(2, '0')}`
}

/**
 * The seven days of the week that a day stands in, for weeks that start on the given day (0 Sunday – 6
 * Saturday). The start has no default: labour practice counts from Sunday when nothing else is agreed
 * (昭和63年1月1日基発第1号), ISO 8601 from Monday, and products let one choose.
 *
 * @throws RangeError when `startsOn` is no day of the week.
 * @example
 * ```ts
 * formatIsoDate(weekContaining(parseIsoDate('2026-11-20'), 0).from) // => '2026-11-15'
 * formatIsoDate(weekContaining(parseIsoDate('2026-11-20'), 1).from) // => '2026-11-16'
 * ```
 */
export function weekContaining(date: PlainDate, startsOn: DayOfWeek): DateSpan {
  const from = fromUtc(startOfWeek(toUtc(date), { weekStartsOn: checkedDay(startsOn) }))
  return { from, to: addDays(from, 6) }
}

/**
 * Every week that has a day between the first and the last day of a span, whole and in order, for weeks that
 * start on the given day (0 Sunday – 6 Saturday).
 *
 * @throws RangeError when `startsOn` is no day of the week.
 * @example
 * ```ts
 * weeksTouching(period(parseIsoDate('2026-11-01'), parseIsoDate('2026-11-30')), 0).length // => 5
 * ```
 */
export function weeksTouching(span: DateSpan, startsOn: DayOfWeek): readonly DateSpan[] {
  const weekStartsOn = checkedDay(startsOn)
  return eachWeekOfInterval({ start: toUtc(span.from), end: toUtc(span.to) }, { weekStartsOn }).map(
    (start) => {
      const from = fromUtc(start)
      return { from, to: addDays(from, 6) }
    },
  )
}

function checkedDay(day: DayOfWeek): DayOfWeek {
  if (!Number.isInteger(day) || day < 0 || day > 6)
    throw new RangeError(`week: not a day of the week, 0–6: ${day}`)
  return day
}
