import { type Computed, type Interval, type Level, notComputable } from '../model/figure.ts'
import { normalQuantileOf, populationFactor, wilsonBounds } from '../scores/item-figures.ts'

/** How many answered, of how many. Without `frame` there is no finite population correction. */
export type MarginInput = { readonly n: number; readonly frame?: number; readonly level?: Level }

/** A margin of error (誤差) on either side, in the unit of the figure. */
export type Margin = Computed<{ readonly margin: number; readonly level: Level; readonly frame?: number }>

function checked({ n, frame }: MarginInput): void {
  const whole = (count: number): boolean => Number.isSafeInteger(count) && count >= 0
  if (!whole(n) || (frame !== undefined && !whole(frame)))
    throw new RangeError('counts must be whole and at least 0')
}

/**
 * The margin of error of a share (0 to 1) in percentage points, with the finite population correction
 * `√((N − n)/(N − 1))` when the frame is given. It removes no bias: show the response rate beside it. At 0 and 1
 * the formula would give no margin at all; use {@link wilsonInterval} there.
 *
 * @throws RangeError when the share is not from 0 to 1 or a count is not whole.
 * @example
 * ```ts
 * const margin = marginOfShare(0.5, { n: 936, frame: 1170 })
 * margin.state === 'value' ? margin.margin.toFixed(2) : '' // => '1.43'
 * marginOfShare(0.5, { n: 12, frame: 10 }).state // => 'notComputable'
 * ```
 */
export function marginOfShare(share: number, input: MarginInput): Margin {
  checked(input)
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share: ${share} is not from 0 to 1`)
  const { n, frame, level = 0.95 } = input
  if (n === 0) return notComputable('noAnswers')
  if (frame !== undefined && n > frame) return notComputable('moreThanFrame')
  const correction = frame === undefined ? 1 : frame === n ? 0 : (frame - n) / (frame - 1)
  if ((share === 0 || share === 1) && correction > 0) return notComputable('zeroVariance')
  const margin = 100 * normalQuantileOf(level) * Math.sqrt(((share * (1 - share)) / n) * correction)
  return { state: 'value', margin, level, ...(frame === undefined ? {} : { frame }) }
}

/**
 * The margin of error of a mean: `z · s/√n · √(1 − n/N)`.
 *
 * @throws RangeError when the standard deviation is negative or not finite, or a count is not whole.
 * @example
 * ```ts
 * const margin = marginOfMean(0.9, { n: 100, frame: 125 })
 * margin.state === 'value' ? margin.margin.toFixed(4) : '' // => '0.0789'
 * ```
 */
export function marginOfMean(standardDeviation: number, input: MarginInput): Margin {
  checked(input)
  if (!(standardDeviation >= 0 && standardDeviation < Number.POSITIVE_INFINITY)) {
    throw new RangeError('a standard deviation is finite and at least 0')
  }
  const { n, frame, level = 0.95 } = input
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  const factor = populationFactor(n, frame)
  if (typeof factor !== 'number') return factor
  const margin = normalQuantileOf(level) * (standardDeviation / Math.sqrt(n)) * factor
  return { state: 'value', margin, level, ...(frame === undefined ? {} : { frame }) }
}

/**
 * Wilson's interval of a share, in per cent; right also for nobody and for everybody.
 *
 * @throws RangeError when the counts are not whole or more hold than there are.
 * @example
 * ```ts
 * const interval = wilsonInterval(0, 10)
 * interval.state === 'value' ? [interval.low, interval.high.toFixed(2)] : [] // => [0, '27.75']
 * ```
 */
export function wilsonInterval(count: number, n: number, level: Level = 0.95): Computed<Interval> {
  checked({ n: count, frame: n })
  if (count > n) throw new RangeError(`${count} of ${n} cannot be`)
  if (n === 0) return notComputable('noAnswers')
  const { low, high } = wilsonBounds(count / n, n, normalQuantileOf(level))
  return { state: 'value', low: 100 * low, high: 100 * high, level, method: 'wilson' }
}
