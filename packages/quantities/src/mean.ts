import { addDecimals, fromDecimal, multiplyDecimals, toDecimal } from './decimal.ts'
import { type Calculated, undefinedBecause, value } from './quantity.ts'

/** A mean that keeps both of its parts: the sum, and how many it was taken over. */
export type Mean = { readonly sum: number; readonly count: number }

/**
 * A mean of `count` values that add up to `sum`.
 *
 * @throws RangeError when `sum` is not finite, `count` is negative or not whole, or nothing has a sum.
 * @example
 * ```ts
 * mean(1001, 400) // => { sum: 1001, count: 400 }
 * ```
 */
export function mean(sum: number, count: number): Mean {
  const counted = Number.isSafeInteger(count) && count >= 0
  if (!Number.isFinite(sum) || !counted || (count === 0 && sum !== 0)) {
    throw new RangeError(`mean: ${sum} over ${count}`)
  }
  return { sum, count }
}

/**
 * A mean of which only the printed average and the count are known. The sum is the product of the two in
 * decimal arithmetic; it is as exact as the printed average was.
 *
 * @throws RangeError under the conditions of {@link mean}.
 * @example
 * ```ts
 * meanFromAverage(2.61, 1170) // => { sum: 3053.7, count: 1170 }
 * ```
 */
export function meanFromAverage(average: number, count: number): Mean {
  return mean(fromDecimal(multiplyDecimals(toDecimal(average), toDecimal(count))), count)
}

/**
 * The mean of all: sums over counts, so that each answer weighs the same. The scales must be the same.
 * No means give a mean of nothing.
 *
 * @example
 * ```ts
 * sumOfMeans([mean(10, 4), mean(0.5, 1)]) // => { sum: 10.5, count: 5 }
 * ```
 */
export function sumOfMeans(means: readonly Mean[]): Mean {
  let sum = toDecimal(0)
  let count = 0
  for (const part of means) {
    sum = addDecimals(sum, toDecimal(part.sum))
    count += part.count
  }
  return mean(fromDecimal(sum), count)
}

/**
 * The mean as one number, or `undefined` with the reason for a mean of nothing. Never `NaN`.
 *
 * @example
 * ```ts
 * meanValue(mean(5, 2)) // => { state: 'value', value: 2.5 }
 * meanValue(mean(0, 0)) // => { state: 'undefined', reason: 'zeroDenominator' }
 * ```
 */
export function meanValue({ sum, count }: Mean): Calculated<number> {
  return count === 0 ? undefinedBecause('zeroDenominator') : value(sum / count)
}
