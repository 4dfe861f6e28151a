import { type Computed, type Interval, type Level, notComputable } from '../model/figure.ts'
import { betaQuantile } from '../statistics/distributions.ts'

/**
 * The exact interval of a share by Clopper and Pearson, in per cent.
 *
 * @throws RangeError when the counts are not whole or more hold than there are.
 * @example
 * ```ts
 * const interval = exactInterval(0, 10)
 * interval.state === 'value' ? [interval.low, interval.high.toFixed(2)] : [] // => [0, '30.85']
 * ```
 */
export function exactInterval(count: number, n: number, level: Level = 0.95): Computed<Interval> {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(n) || count < 0 || count > n) {
    throw new RangeError(`${count} of ${n} cannot be`)
  }
  if (n === 0) return notComputable('noAnswers')
  const tail = (1 - level) / 2
  const low = count === 0 ? 0 : betaQuantile(tail, count, n - count + 1)
  const high = count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count)
  return { state: 'value', low: 100 * low, high: 100 * high, level, method: 'clopperPearson' }
}
