import { daysInMonth } from './civil.ts'
import { datePartsOf, type PlainDate, plainDate } from './plain-date.ts'

/**
 * A calendar month as the whole number of months since January of year 0: `year × 12 + month − 1`.
 *
 * Compare with `<`; subtract to get months.
 */
export type YearMonth = number & { readonly __unit: 'months since year 0' }

/** Year and month (1–12) of a {@link YearMonth}. */
export type YearMonthParts = { readonly year: number; readonly month: number }

function monthExists(year: number, month: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12
  )
}

/**
 * The month with this year and month number (1–12).
 *
 * @throws RangeError when there is no such month in the years 1–9999.
 * @example
 * ```ts
 * yearMonth(2026, 1) - yearMonth(2025, 12) // => 1
 * ```
 */
export function yearMonth(year: number, month: number): YearMonth {
  if (!monthExists(year, month)) throw new RangeError(`yearMonth: there is no month ${year}-${month}`)
  return (year * 12 + month - 1) as YearMonth
}

function readIsoYearMonth(text: string): YearMonth | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  if (match === null) return undefined
  const [year, month] = [Number(match[1]), Number(match[2])]
  return monthExists(year, month) ? yearMonth(year, month) : undefined
}

/**
 * Whether the text is a month written `YYYY-MM` that exists.
 *
 * @example
 * ```ts
 * isIsoYearMonth('2025-13') // => false
 * ```
 */
export function isIsoYearMonth(text: string): boolean {
  return readIsoYearMonth(text) !== undefined
}

/**
 * The month written as `YYYY-MM`.
 *
 * @throws RangeError when the text has another form or names no month.
 * @example
 * ```ts
 * yearMonthPartsOf(parseIsoYearMonth('2025-04')) // => { year: 2025, month: 4 }
 * ```
 */
export function parseIsoYearMonth(text: string): YearMonth {
  const month = readIsoYearMonth(text)
  if (month === undefined) throw new RangeError(`parseIsoYearMonth: not a month written YYYY-MM: ${text}`)
  return month
}

/**
 * The month as text, `YYYY-MM`.
 *
 * @throws RangeError when the number is no whole month of the years 1–9999.
 * @example
 * ```ts
 * formatIsoYearMonth(yearMonth(2025, 4)) // => '2025-04'
 * ```
 */
export function formatIsoYearMonth(month: YearMonth): string {
  const parts = yearMonthPartsOf(month)
  if (!monthExists(parts.year, parts.month)) {
    throw new RangeError(`formatIsoYearMonth: not a month of the years 1–9999: ${month}`)
  }
  return `${String(parts.year).padStart(4, '0')}-${String(parts.month).padStart(2, '0')}`
}

/**
 * Year and month number (1–12) of a month.
 *
 * @throws RangeError when the number is no whole month.
 * @example
 * ```ts
 * yearMonthPartsOf(addMonths(yearMonth(2025, 11), 3)) // => { year: 2026, month: 2 }
 * ```
 */
export function yearMonthPartsOf(month: YearMonth): YearMonthParts {
  if (!Number.isInteger(month)) throw new RangeError(`yearMonthPartsOf: not a whole month: ${month}`)
  const year = Math.floor(month / 12)
  return { year, month: month - year * 12 + 1 }
}

/**
 * The month that a day stands in.
 *
 * @throws RangeError when the number is no whole day.
 * @example
 * ```ts
 * formatIsoYearMonth(yearMonthOf(parseIsoDate('2027-03-31'))) // => '2027-03'
 * ```
 */
export function yearMonthOf(date: PlainDate): YearMonth {
  const { year, month } = datePartsOf(date)
  return (year * 12 + month - 1) as YearMonth
}

/**
 * The first day of a month.
 *
 * @example
 * ```ts
 * formatIsoDate(firstDayOfMonth(yearMonth(2024, 2))) // => '2024-02-01'
 * ```
 */
export function firstDayOfMonth(month: YearMonth): PlainDate {
  const parts = yearMonthPartsOf(month)
  return plainDate(parts.year, parts.month, 1)
}

/**
 * The last day of a month.
 *
 * @example
 * ```ts
 * formatIsoDate(lastDayOfMonth(yearMonth(2024, 2))) // => '2024-02-29'
 * ```
 */
export function lastDayOfMonth(month: YearMonth): PlainDate {
  const parts = yearMonthPartsOf(month)
  return plainDate(parts.year, parts.month, daysInMonth(parts.year, parts.month))
}

/**
 * The month that many months later, or earlier when the number is negative.
 *
 * For days, see {@link addMonthsToDate}.
 *
 * @throws RangeError when `months` is not a whole number.
 * @example
 * ```ts
 * formatIsoYearMonth(addMonths(yearMonth(2026, 4), -1)) // => '2026-03'
 * ```
 */
export function addMonths(month: YearMonth, months: number): YearMonth {
  if (!Number.isInteger(months)) throw new RangeError(`addMonths: not a whole number of months: ${months}`)
  return (month + months) as YearMonth
}
