import { civilFromDays, daysFromCivil, daysInMonth } from './civil.ts'

/**
 * A day of the Gregorian calendar as the whole number of days since 1970-01-01, without time or time zone.
 *
 * Compare with `<` and `===`; subtract to get days; keep a column of them in an `Int32Array`.
 */
export type PlainDate = number & { readonly __unit: 'days since 1970-01-01' }

/** Year, month (1–12) and day of the month (1–31) of a {@link PlainDate}. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number }

/** Day of the week: 0 is Sunday, 6 is Saturday. */
export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The first and the last year that a plain date may stand in: what four digits can write. */
const firstYear = 1
const lastYear = 9999

/** Whether year, month and day name a day that exists in the Gregorian calendar of the years 1–9999. */
export function dateExists(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= firstYear &&
    year <= lastYear &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  )
}

/**
 * The day with this year, month and day of the Gregorian calendar.
 *
 * @throws RangeError when there is no such day in the years 1–9999.
 * @example
 * ```ts
 * formatIsoDate(plainDate(2026, 11, 20)) // => '2026-11-20'
 * ```
 */
export function plainDate(year: number, month: number, day: number): PlainDate {
  if (!dateExists(year, month, day))
    throw new RangeError(`plainDate: there is no day ${year}-${month}-${day}`)
  return daysFromCivil(year, month, day) as PlainDate
}

function readIsoDate(text: string): PlainDate | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined
  const [year, month, day] = [readDigits(text, 0, 4), readDigits(text, 5, 7), readDigits(text, 8, 10)]
  return dateExists(year, month, day) ? plainDate(year, month, day) : undefined
}

/** The number in these places; NaN when not all are digits. By hand, for files of millions of rows. */
function readDigits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * Whether the text is a day written `YYYY-MM-DD` that exists.
 *
 * @example
 * ```ts
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2025-02-29') // => false
 * ```
 */
export function isIsoDate(text: string): boolean {
  return readIsoDate(text) !== undefined
}

/**
 * The day written as `YYYY-MM-DD`.
 *
 * @throws RangeError when the text has another form or names no day.
 * @example
 * ```ts
 * parseIsoDate('1970-01-02') - parseIsoDate('1970-01-01') // => 1
 * ```
 */
export function parseIsoDate(text: string): PlainDate {
  const date = readIsoDate(text)
  if (date === undefined) throw new RangeError(`parseIsoDate: not a day written YYYY-MM-DD: ${text}`)
  return date
}

/**
 * The day as text, `YYYY-MM-DD`.
 *
 * @throws RangeError when the number is no whole day of the years 1–9999.
 * @example
 * ```ts
 * formatIsoDate(parseIsoDate('2025-05-03')) // => '2025-05-03'
 * ```
 */
export function formatIsoDate(date: PlainDate): string {
  const { year, month, day } = civilFromDays(date)
  if (!dateExists(year, month, day))
    throw new RangeError(`formatIsoDate: not a day of the years 1–9999: ${date}`)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** @throws RangeError when the number is no whole day: NaN would go on as NaN through every sum. */
function requireDay(asked: string, date: PlainDate): void {
  if (!Number.isInteger(date)) throw new RangeError(`${asked}: not a whole day: ${date}`)
}

/**
 * Year, month and day of the month.
 *
 * @throws RangeError when the number is no whole day.
 * @example
 * ```ts
 * datePartsOf(parseIsoDate('2027-03-31')) // => { year: 2027, month: 3, day: 31 }
 * ```
 */
export function datePartsOf(date: PlainDate): DateParts {
  requireDay('datePartsOf', date)
  return civilFromDays(date)
}

/**
 * The day of the week, 0 for Sunday to 6 for Saturday.
 *
 * @throws RangeError when the number is no whole day.
 * @example
 * ```ts
 * dayOfWeek(parseIsoDate('2026-11-20')) // => 5
 * ```
 */
export function dayOfWeek(date: PlainDate): DayOfWeek {
  requireDay('dayOfWeek', date)
  return ((((date + 4) % 7) + 7) % 7) as DayOfWeek
}

/**
 * The day that many days later, or earlier when the number is negative.
 *
 * @throws RangeError when `days` is not a whole number, or `date` no whole day.
 * @example
 * ```ts
 * formatIsoDate(addDays(parseIsoDate('2026-12-31'), 1)) // => '2027-01-01'
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  requireDay('addDays', date)
  if (!Number.isInteger(days)) throw new RangeError(`addDays: not a whole number of days: ${days}`)
  return (date + days) as PlainDate
}
