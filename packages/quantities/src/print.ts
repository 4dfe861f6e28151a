import { atScale, powerOfTen, toDecimal } from './decimal.ts'
import type { Mean } from './mean.ts'
import type { Ratio } from './ratio.ts'

/** How digits are set. */
export type DigitOptions = {
  /** Separate thousands with a comma. Default: false. */
  readonly grouping?: boolean
  /** The sign of a negative number: `-`, the minus sign, or the triangle of Japanese accounts. Default: `-`. */
  readonly minus?: '-' | '−' | '△'
}

/** How a ratio is printed. */
export type RatioOptions = DigitOptions & {
  /** Places after the decimal point, 0 to 20. Default: 1. */
  readonly decimals?: number
  /** Print per hundred (`33.3`) instead of per one (`0.3`). Default: true. No sign is added. */
  readonly percent?: boolean
  /**
   * `keepApart` never prints the full rate while something is missing, nor zero while there is something:
   * 99.95 % prints 99.9 and 0.04 % prints 0.1. `round` prints 100.0 and 0.0. Default: `keepApart`.
   */
  readonly edges?: 'keepApart' | 'round'
  /** What is printed for `0/0`. Default: `—`. */
  readonly whenUndefined?: string
}

/** How a mean is printed. */
export type MeanOptions = DigitOptions & {
  /** Places after the decimal point, 0 to 20. Default: 2. */
  readonly decimals?: number
  /** What is printed for a mean of nothing. Default: `—`. */
  readonly whenUndefined?: string
}

function checkPlaces(decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 20) {
    throw new RangeError(`decimals: ${decimals} is not a whole number from 0 to 20`)
  }
  return decimals
}

/** Divides and rounds half away from zero; `divisor` is positive. */
function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend
  const rounded = (2n * size + divisor) / (2n * divisor)
  return dividend < 0n ? -rounded : rounded
}

/** Sets `digits`, the last `decimals` of them after the point. Zero never carries a sign. */
function setDigits(
  digits: bigint,
  decimals: number,
  { grouping = false, minus = '-' }: DigitOptions,
): string {
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  const grouped = grouping ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  const fraction = decimals === 0 ? '' : `.${text.slice(text.length - decimals)}`
  return `${digits < 0n ? minus : ''}${grouped}${fraction}`
}

/** Rounds the quotient of a decimal number and a whole one to `decimals` places. */
function roundQuotient(dividend: number, divisor: number, decimals: number): bigint {
  const decimal = toDecimal(dividend)
  const scale = Math.max(decimal.scale, decimals)
  return divideHalfUp(atScale(decimal, scale), BigInt(divisor) * powerOfTen(scale - decimals))
}

/**
 * The number as text with a fixed count of decimals, rounded once, half up, as its decimal text says:
 * 1.005 with two decimals is 1.01. Negative numbers round half away from zero, so that a rise and a fall of
 * the same size print the same digits; what rounds to zero has no sign.
 *
 * @throws RangeError when the number is not finite or `decimals` is not a whole number from 0 to 20.
 * @example
 * ```ts
 * printDecimal(1.005, 2) // => '1.01'
 * printDecimal(-1234567.85, 1, { grouping: true, minus: '△' }) // => '△1,234,567.9'
 * ```
 */
export function printDecimal(number: number, decimals: number, options: DigitOptions = {}): string {
  return setDigits(roundQuotient(number, 1, checkPlaces(decimals)), decimals, options)
}

/**
 * The ratio as text, worked out in whole numbers and rounded once, half up; per hundred with one decimal
 * unless told otherwise, without a unit sign. A rate that is not complete never prints as complete, and one
 * that is not zero never as zero (see {@link RatioOptions}; not possible, and so not done, where the
 * printed steps are as coarse as the whole).
 *
 * @throws RangeError when `decimals` is not a whole number from 0 to 20.
 * @example
 * ```ts
 * printRatio(ratio(1, 3)) // => '33.3'
 * printRatio(ratio(1999, 2000)) // => '99.9'
 * printRatio(ratio(1999, 2000), { edges: 'round' }) // => '100.0'
 * printRatio(ratio(0, 0)) // => '—'
 * ```
 */
export function printRatio({ numerator, denominator }: Ratio, options: RatioOptions = {}): string {
  const { decimals = 1, percent = true, edges = 'keepApart', whenUndefined = '—' } = options
  const full = powerOfTen(checkPlaces(decimals) + (percent ? 2 : 0))
  if (denominator === 0) return whenUndefined
  let digits = divideHalfUp(BigInt(numerator) * full, BigInt(denominator))
  if (edges === 'keepApart' && full > 1n && numerator > 0 && numerator !== denominator) {
    if (digits === 0n) digits = 1n
    if (digits === full && numerator < denominator) digits = full - 1n
  }
  return setDigits(digits, decimals, options)
}

/**
 * The mean as text, worked out exactly and rounded once, half up; two decimals unless told otherwise.
 *
 * @throws RangeError when `decimals` is not a whole number from 0 to 20.
 * @example
 * ```ts
 * printMean(mean(1001, 400)) // => '2.50'
 * printMean(mean(0, 0)) // => '—'
 * ```
 */
export function printMean({ sum, count }: Mean, options: MeanOptions = {}): string {
  const { decimals = 2, whenUndefined = '—' } = options
  checkPlaces(decimals)
  return count === 0 ? whenUndefined : setDigits(roundQuotient(sum, count, decimals), decimals, options)
}
