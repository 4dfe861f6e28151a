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

/** Half of a fiscal year: 1 is 上期 (April–September), 2 is 下期 (October–March). */
export type Half = { readonly fiscalYear: FiscalYear; readonly half: 1 | 2 }

/** Halves as whole numbers, so that they can be compared and counted. */
function ordinal(half: Half): number {
  return half.fiscalYear * 2 + half.half - 1
}

function fromOrdinal(index: number): Half {
  const year = Math.floor(index / 2)
  return { fiscalYear: fiscalYear(year), half: index === year * 2 ? 1 : 2 }
}

/**
 * The first or second half of a fiscal year.
 *
 * @throws RangeError when the number is neither 1 nor 2.
 * @example
 * ```ts
 * halfOfYear(fiscalYear(2026), 2) // => { fiscalYear: 2026, half: 2 }
 * ```
 */
export function halfOfYear(year: FiscalYear, half: number): Half {
  if (half !== 1 && half !== 2) throw new RangeError(`halfOfYear: a year has halves 1 and 2: ${half}`)
  return { fiscalYear: year, half }
}

/**
 * The half of the fiscal year that a day stands in.
 *
 * @example
 * ```ts
 * halfOf(parseIsoDate('2027-03-31')) // => { fiscalYear: 2026, half: 2 }
 * ```
 */
export function halfOf(date: PlainDate, start: FiscalYearStart = aprilStart): Half {
  return { fiscalYear: fiscalYearOf(date, start), half: fiscalMonthIndexOf(date, start) < 6 ? 1 : 2 }
}

/**
 * The days of a half.
 *
 * @example
 * ```ts
 * formatIsoDate(halfPeriod({ fiscalYear: fiscalYear(2026), half: 2 }).from) // => '2026-10-01'
 * ```
 */
export function halfPeriod(half: Half, start: FiscalYearStart = aprilStart): Period {
  return fiscalMonthsPeriod(half.fiscalYear, (half.half - 1) * 6, 6, start)
}

/**
 * The half that many halves later, or earlier when the number is negative.
 *
 * @throws RangeError when `count` is not a whole number.
 * @example
 * ```ts
 * addHalves({ fiscalYear: fiscalYear(2026), half: 2 }, 1) // => { fiscalYear: 2027, half: 1 }
 * ```
 */
export function addHalves(half: Half, count: number): Half {
  if (!Number.isInteger(count)) throw new RangeError(`addHalves: not a whole number of halves: ${count}`)
  return fromOrdinal(ordinal(half) + count)
}

/**
 * Negative when the first half is earlier, 0 when they are the same, positive when it is later; the number
 * itself counts halves. Fits `Array.prototype.sort`.
 *
 * @example
 * ```ts
 * compareHalves(halfOf(parseIsoDate('2026-04-01')), halfOf(parseIsoDate('2027-04-01'))) // => -2
 * ```
 */
export function compareHalves(left: Half, right: Half): number {
  return ordinal(left) - ordinal(right)
}

/**
 * Every half from the first to the last, both included; none when the first is later than the last.
 *
 * @example
 * ```ts
 * halvesBetween(halfOf(parseIsoDate('2025-04-01')), halfOf(parseIsoDate('2028-03-31'))).length // => 6
 * ```
 */
export function halvesBetween(first: Half, last: Half): readonly Half[] {
  const from = ordinal(first)
  return Array.from({ length: Math.max(0, ordinal(last) - from + 1) }, (_, index) =>
    fromOrdinal(from + index),
  )
}
