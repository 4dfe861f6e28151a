import { addDecimals, fromDecimal, toDecimal } from './decimal.ts'
import { type Mean, sumOfMeans } from './mean.ts'
import { type Coverage, hasValue, type MissingQuantity, type Quantity } from './quantity.ts'
import { type Ratio, sumOfRatios } from './ratio.ts'

/**
 * One quantity from the parts of a whole, with its coverage: how many parts reported of how many expected.
 *
 * All parts present: a value. Some missing: a partial value of those that are present, never scaled up and
 * never filled with zero. None present: `missing`, or the very state that all parts share. A part that is
 * `notApplicable` is not expected; no part, or none but such, is `notApplicable`. Parts that were combined
 * before count with their own coverage. `combine` receives at least one value.
 *
 * @example
 * ```ts
 * combineQuantities([value(2), value(5), { state: 'notReported' }], (values) => Math.max(...values))
 * // => { state: 'partial', value: 5, coverage: { reporting: 2, expected: 3 } }
 * ```
 */
export function combineQuantities<T, U = T>(
  parts: readonly Quantity<T>[],
  combine: (values: readonly T[]) => U,
): Quantity<U> {
  const expected = parts.filter((part) => part.state !== 'notApplicable')
  if (expected.length === 0) return { state: 'notApplicable' }
  const coverage = coverageOf(expected)
  const present = expected.filter(hasValue)
  if (present.length === 0) return allMissing(expected as MissingQuantity<T>[], coverage)
  const complete = present.length === expected.length && present.every((part) => part.state === 'value')
  return {
    state: complete ? 'value' : 'partial',
    value: combine(present.map((part) => part.value)),
    coverage,
  }
}

function coverageOf<T>(parts: readonly Quantity<T>[]): Coverage {
  let reporting = 0
  let expected = 0
  for (const part of parts) {
    reporting += part.coverage?.reporting ?? (hasValue(part) ? 1 : 0)
    expected += part.coverage?.expected ?? 1
  }
  return { reporting, expected }
}

/** Details survive only when every part says the same: one body that is awaited does not speak for others. */
function allMissing<T, U>(parts: readonly MissingQuantity<T>[], coverage: Coverage): Quantity<U> {
  const details = new Set(parts.map((part) => JSON.stringify({ ...part, coverage: undefined })))
  const [first] = parts
  if (details.size === 1 && first !== undefined && first.state !== 'planned') return { ...first, coverage }
  const states = parts.flatMap((part) => (part.state === 'missing' ? part.states : part.state))
  return { state: 'missing', states: [...new Set(states)].sort(), coverage }
}

/**
 * The sum of the parts in decimal arithmetic (0.1 and 0.2 are 0.3), with coverage; see
 * {@link combineQuantities} for what happens when parts are missing.
 *
 * @throws RangeError when a part is not finite or the sum is larger than a number can be.
 * @example
 * ```ts
 * sumQuantities([value(0.1), value(0.2)])
 * // => { state: 'value', value: 0.3, coverage: { reporting: 2, expected: 2 } }
 * sumQuantities([value(7), { state: 'pending' }])
 * // => { state: 'partial', value: 7, coverage: { reporting: 1, expected: 2 } }
 * ```
 */
export function sumQuantities(parts: readonly Quantity<number>[]): Quantity<number> {
  return combineQuantities(parts, (numbers) => fromDecimal(numbers.map(toDecimal).reduce(addDecimals)))
}

/**
 * The ratio of sums over the parts, with coverage; see {@link combineQuantities} for missing parts.
 *
 * @example
 * ```ts
 * combineRatios([value(ratio(1, 10)), value(ratio(90, 100))])
 * // => { state: 'value', value: { numerator: 91, denominator: 110 }, coverage: { reporting: 2, expected: 2 } }
 * ```
 */
export function combineRatios(parts: readonly Quantity<Ratio>[]): Quantity<Ratio> {
  return combineQuantities(parts, sumOfRatios)
}

/**
 * The mean of all answers over the parts, with coverage; see {@link combineQuantities} for missing parts.
 *
 * @example
 * ```ts
 * combineMeans([value(mean(10, 4)), { state: 'suppressed' }])
 * // => { state: 'partial', value: { sum: 10, count: 4 }, coverage: { reporting: 1, expected: 2 } }
 * ```
 */
export function combineMeans(parts: readonly Quantity<Mean>[]): Quantity<Mean> {
  return combineQuantities(parts, sumOfMeans)
}
