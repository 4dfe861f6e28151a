import { daysFromCivil } from './civil.ts'
import { type Period, period } from './period.ts'
import { datePartsOf, type PlainDate } from './plain-date.ts'
import { type YearMonth, yearMonth, yearMonthPartsOf } from './year-month.ts'

/**
 * A fiscal year (年度) as the calendar year in which it starts: fiscal year 2026 is 令和8年度.
 *
 * Compare with `<`; subtract to get years.
 */
export type FiscalYear = number & { readonly __unit: 'fiscal year' }

/** The day on which years are counted from (起算日): month 1–12 and, when it is not the first, day 1–28. */
export type FiscalYearStart = { readonly month: number; readonly day?: number }

/** The fiscal year of the State and of local governments: from 1 April (Public Finance Act art. 11). */
export const aprilStart: FiscalYearStart = /* @__PURE__ */ Object.freeze({ month: 4, day: 1 })

/** Month and day of a start, checked. Days after the 28th are refused, for not every month has them. */
export function startParts(start: FiscalYearStart): { month: number; day: number } {
  const { month, day = 1 } = start
  if (!Number.isInteger(month) || month < 1 || month > 12 || !Number.isInteger(day) || day < 1 || day > 28) {
    throw new RangeError(`FiscalYearStart: month 1–12 and day 1–28 are needed: ${month}/${day}`)
  }
  return { month, day }
}

/**
 * The fiscal year that starts in this calendar year.
 *
 * @throws RangeError when the year is not a whole number of 1–9998.
 * @example
 * ```ts
 * fiscalYear(2026) - fiscalYear(2024) // => 2
 * ```
 */
export function fiscalYear(year: number): FiscalYear {
  if (!Number.isInteger(year) || year < 1 || year > 9998)
    throw new RangeError(`fiscalYear: not a year: ${year}`)
  return year as FiscalYear
}

/**
 * The fiscal year that a day belongs to, counted from 1 April unless told otherwise.
 *
 * @throws RangeError when `start` is no day that every year has, or the date no whole day.
 * @example
 * ```ts
 * fiscalYearOf(parseIsoDate('2027-03-31')) // => 2026
 * fiscalYearOf(parseIsoDate('2027-03-31'), { month: 1 }) // => 2027
 * ```
 */
export function fiscalYearOf(date: PlainDate, start: FiscalYearStart = aprilStart): FiscalYear {
  const first = startParts(start)
  const { year, month, day } = datePartsOf(date)
  const started = month > first.month || (month === first.month && day >= first.day)
  return (started ? year : year - 1) as FiscalYear
}

/**
 * The fiscal year that a calendar month belongs to, for years that start on the first of a month.
 *
 * @throws RangeError when the year starts within a month (the month then has days of two years), or the number
 * is no whole month.
 * @example
 * ```ts
 * fiscalYearOfMonth(yearMonth(2026, 3)) // => 2025
 * ```
 */
export function fiscalYearOfMonth(month: YearMonth, start: FiscalYearStart = aprilStart): FiscalYear {
  const first = wholeMonthStart(start)
  const parts = yearMonthPartsOf(month)
  return (parts.month >= first ? parts.year : parts.year - 1) as FiscalYear
}

/** The start month of a year that begins on the first of a month. */
function wholeMonthStart(start: FiscalYearStart): number {
  const { month, day } = startParts(start)
  if (day !== 1)
    throw new RangeError(`FiscalYearStart: whole months are asked for, but years start on day ${day}`)
  return month
}

/**
 * The days of a fiscal year.
 *
 * @example
 * ```ts
 * formatIsoDate(fiscalYearPeriod(fiscalYear(2026)).to) // => '2027-03-31'
 * ```
 */
export function fiscalYearPeriod(year: FiscalYear, start: FiscalYearStart = aprilStart): Period {
  return fiscalMonthsPeriod(year, 0, 12, start)
}

/**
 * The twelve months of a fiscal year, in order.
 *
 * @throws RangeError when the year starts within a month.
 * @example
 * ```ts
 * monthsOfFiscalYear(fiscalYear(2026)).length // => 12
 * ```
 */
export function monthsOfFiscalYear(
  year: FiscalYear,
  start: FiscalYearStart = aprilStart,
): readonly YearMonth[] {
  const first = yearMonth(year, wholeMonthStart(start))
  return Array.from({ length: 12 }, (_, index) => (first + index) as YearMonth)
}

/** The days from the month at `offset` of a fiscal year, for that many months. */
export function fiscalMonthsPeriod(
  year: FiscalYear,
  offset: number,
  months: number,
  start: FiscalYearStart,
): Period {
  const { month, day } = startParts(start)
  const dayAfter = (count: number): number => {
    const index = year * 12 + month - 1 + count
    return daysFromCivil(Math.floor(index / 12), (index % 12) + 1, day)
  }
  return period(dayAfter(offset) as PlainDate, (dayAfter(offset + months) - 1) as PlainDate)
}

/** How many whole months of a fiscal year have passed before the month that a day is counted in (0–11). */
export function fiscalMonthIndexOf(date: PlainDate, start: FiscalYearStart): number {
  const first = startParts(start)
  const { month, day } = datePartsOf(date)
  return (month - first.month - (day < first.day ? 1 : 0) + 24) % 12
}
