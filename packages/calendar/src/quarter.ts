import {
  aprilStart,
  type FiscalYear,
  type FiscalYearStart,
  fiscalMonthIndexOf,
  fiscalMonthsPeriod,
  fiscalYear,
  fiscalYearOf,
} from './fiscal-year.ts'
import type { Period } from './period.ts'
import type { PlainDate } from './plain-date.ts'

/** Quarter of a fiscal year (四半期): 1 is April–June, 4 is January–March. */
export type Quarter = { readonly fiscalYear: FiscalYear; readonly quarter: 1 | 2 | 3 | 4 }

function isQuarterNumber(value: number): value is 1 | 2 | 3 | 4 {
  return value === 1 || value === 2 || value === 3 || value === 4
}

function ordinal(quarter: Quarter): number {
  return quarter.fiscalYear * 4 + quarter.quarter - 1
}

function fromOrdinal(index: number): Quarter {
  const year = Math.floor(index / 4)
  return quarterOfYear(fiscalYear(year), index - year * 4 + 1)
}

/**
 * The quarter of a fiscal year with this number.
 *
 * @throws RangeError when the number is not 1, 2, 3 or 4.
 * @example
 * ```ts
 * quarterOfYear(fiscalYear(2023), 2) // => { fiscalYear: 2023, quarter: 2 }
 * ```
 */
export function quarterOfYear(year: FiscalYear, quarter: number): Quarter {
  if (!isQuarterNumber(quarter)) throw new RangeError(`quarterOfYear: a year has quarters 1 to 4: ${quarter}`)
  return { fiscalYear: year, quarter }
}

/**
 * The quarter of the fiscal year that a day stands in.
 *
 * @example
 * ```ts
 * quarterOf(parseIsoDate('2027-03-31')) // => { fiscalYear: 2026, quarter: 4 }
 * ```
 */
export function quarterOf(date: PlainDate, start: FiscalYearStart = aprilStart): Quarter {
  return quarterOfYear(fiscalYearOf(date, start), Math.floor(fiscalMonthIndexOf(date, start) / 3) + 1)
}

/**
 * The days of a quarter.
 *
 * @example
 * ```ts
 * formatIsoDate(quarterPeriod(quarterOfYear(fiscalYear(2023), 2)).from) // => '2023-07-01'
 * ```
 */
export function quarterPeriod(quarter: Quarter, start: FiscalYearStart = aprilStart): Period {
  return fiscalMonthsPeriod(quarter.fiscalYear, (quarter.quarter - 1) * 3, 3, start)
}

/**
 * The quarter that many quarters later, or earlier when the number is negative.
 *
 * @throws RangeError when `count` is not a whole number.
 * @example
 * ```ts
 * addQuarters(quarterOfYear(fiscalYear(2023), 4), 1) // => { fiscalYear: 2024, quarter: 1 }
 * ```
 */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  if (!Number.isInteger(count)) throw new RangeError(`addQuarters: not a whole number of quarters: ${count}`)
  return fromOrdinal(ordinal(quarter) + count)
}

/**
 * Negative when the first quarter is earlier, 0 when they are the same, positive when it is later; the
 * number itself counts quarters. Fits `Array.prototype.sort`.
 *
 * @example
 * ```ts
 * compareQuarters(quarterOf(parseIsoDate('2026-04-01')), quarterOf(parseIsoDate('2027-04-01'))) // => -4
 * ```
 */
export function compareQuarters(left: Quarter, right: Quarter): number {
  return ordinal(left) - ordinal(right)
}

/**
 * Every quarter from the first to the last, both included; none when the first is later than the last.
 *
 * @example
 * ```ts
 * quartersBetween(quarterOfYear(fiscalYear(2023), 2), quarterOfYear(fiscalYear(2023), 3)).length // => 2
 * ```
 */
export function quartersBetween(first: Quarter, last: Quarter): readonly Quarter[] {
  const from = ordinal(first)
  return Array.from({ length: Math.max(0, ordinal(last) - from + 1) }, (_, index) =>
    fromOrdinal(from + index),
  )
}
