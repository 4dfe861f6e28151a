import { type Calculated, type Quantity, undefinedBecause, value } from './quantity.ts'

/**
 * A rate that keeps both of its parts: so many of so many. Both are whole and not negative.
 * `0/0` is a ratio (nobody was counted) that has no value.
 */
export type Ratio = {
  readonly numerator: number
  readonly denominator: number
}

function isCount(n: unknown): n is number {
  return Number.isSafeInteger(n) && (n as number) >= 0
}

/**
 * Whether `candidate` is a well-formed ratio: two whole numbers of at least 0, and not something of
 * nothing. For the door, where input of strangers becomes an issue instead of an exception.
 *
 * @example
 * ```ts
 * isRatio({ numerator: 3, denominator: 2 }) // => true
 * isRatio({ numerator: 1, denominator: 0 }) // => false
 * ```
 */
export function isRatio(candidate: unknown): candidate is Ratio {
  if (typeof candidate !== 'object' || candidate === null) return false
  const { numerator, denominator } = candidate as Partial<Record<keyof Ratio, unknown>>
  return isCount(numerator) && isCount(denominator) && (denominator > 0 || numerator === 0)
}

/**
 * A ratio of two whole numbers. The numerator may exceed the denominator (130 of 100 is 130 %).
 *
 * @throws RangeError when a part is negative or not a whole number, or when something is counted out of
 * nothing (`1/0`): a caller's mistake. `0/0` is allowed.
 * @example
 * ```ts
 * ratio(1, 3) // => { numerator: 1, denominator: 3 }
 * ```
 */
export function ratio(numerator: number, denominator: number): Ratio {
  const made = { numerator, denominator }
  if (!isRatio(made)) throw new RangeError(`ratio: ${numerator}/${denominator}`)
  return made
}

/**
 * The ratio as one number, or `undefined` with the reason for `0/0`. Never `NaN`.
 *
 * For reading on; to compare use {@link compareRatios}, to print use {@link printRatio}: both are exact.
 *
 * @example
 * ```ts
 * ratioValue(ratio(1, 4)) // => { state: 'value', value: 0.25 }
 * ratioValue(ratio(0, 0)) // => { state: 'undefined', reason: 'zeroDenominator' }
 * ```
 */
export function ratioValue({ numerator, denominator }: Ratio): Calculated<number> {
  return denominator === 0 ? undefinedBecause('zeroDenominator') : value(numerator / denominator)
}

/**
 * The ratio of sums: all numerators over all denominators, which is the rate of the whole group.
 * The mean of the rates is another question, see {@link meanOfRatios}. No ratios give `0/0`.
 *
 * @throws RangeError when a sum passes the safe integers.
 * @example
 * ```ts
 * sumOfRatios([ratio(1, 10), ratio(90, 100)]) // => { numerator: 91, denominator: 110 }
 * ```
 */
export function sumOfRatios(ratios: readonly Ratio[]): Ratio {
  let numerator = 0
  let denominator = 0
  for (const part of ratios) {
    numerator += part.numerator
    denominator += part.denominator
  }
  return ratio(numerator, denominator)
}

/**
 * The mean of the rates, each unit weighing the same: the rate of the average unit, not of the group.
 * Units without a rate (`0/0`) are left out, and the result is then partial.
 *
 * @example
 * ```ts
 * meanOfRatios([ratio(1, 10), ratio(90, 100)])
 * // => { state: 'value', value: 0.5, coverage: { reporting: 2, expected: 2 } }
 * ```
 */
export function meanOfRatios(ratios: readonly Ratio[]): Quantity<number> {
  let sum = 0
  let reporting = 0
  for (const { numerator, denominator } of ratios) {
    if (denominator === 0) continue
    sum += numerator / denominator
    reporting += 1
  }
  const coverage = { reporting, expected: ratios.length }
  if (reporting === 0) return { ...undefinedBecause('zeroDenominator'), coverage }
  const state = reporting === ratios.length ? 'value' : 'partial'
  return { state, value: sum / reporting, coverage }
}

/**
 * Orders two ratios without dividing: −1 when `a` is smaller, 0 when both are the same rate, 1 when `a` is
 * larger. Exact for every pair. `undefined` when one of them is `0/0`, which stands in no order.
 *
 * @example
 * ```ts
 * compareRatios(ratio(1, 3), ratio(33, 100)) // => 1
 * compareRatios(ratio(1, 2), ratio(50, 100)) // => 0
 * ```
 */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 | undefined {
  if (a.denominator === 0 || b.denominator === 0) return undefined
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return order(left, right)
  return order(BigInt(a.numerator) * BigInt(b.denominator), BigInt(b.numerator) * BigInt(a.denominator))
}

function order(left: number | bigint, right: number | bigint): -1 | 0 | 1 {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/**
 * Whether the rate is at least the threshold, compared without dividing; exactly at it is `true`.
 * `undefined` when there is no rate (`0/0`): neither reached nor missed.
 *
 * @example
 * ```ts
 * isAtLeast(ratio(19, 20), { numerator: 95, denominator: 100 }) // => true
 * isAtLeast(ratio(0, 0), { numerator: 95, denominator: 100 }) // => undefined
 * ```
 */
export function isAtLeast(rate: Ratio, threshold: Ratio): boolean | undefined {
  const compared = compareRatios(rate, threshold)
  return compared === undefined ? undefined : compared >= 0
}
