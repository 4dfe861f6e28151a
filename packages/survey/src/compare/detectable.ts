import { type Computed, type Level, notComputable } from '../model/figure.ts'
import { normalQuantileOf } from '../scores/item-figures.ts'
import { normalQuantile } from '../statistics/distributions.ts'

/** What the smallest change that can be seen depends on. */
export type DetectableInput = {
  readonly standardDeviation: number
  /** Answers per wave; linked people when `correlation` is given. */
  readonly n: number
  /** Of the same people in two waves. Absent: two independent waves. */
  readonly correlation?: number
  readonly frame?: number
  /** Default: 0.8. */
  readonly power?: number
  readonly level?: Level
}

/**
 * The smallest change between two waves that would be seen with the given power (最小検出可能変化), by the normal
 * approximation. Print it beside every trend.
 *
 * @throws RangeError when a number makes no sense.
 * @example
 * ```ts
 * const seen = (input: object) => {
 *   const change = detectableChange({ standardDeviation: 1, n: 100, ...input })
 *   return change.state === 'value' ? change.value.toFixed(3) : ''
 * }
 * [seen({}), seen({ correlation: 0.6 }), seen({ frame: 125 })] // => ['0.396', '0.251', '0.177']
 * ```
 */
export function detectableChange(input: DetectableInput): Computed<{ readonly value: number }> {
  const { standardDeviation, n, correlation = 0, frame, power = 0.8, level = 0.95 } = input
  const sound = standardDeviation >= 0 && Number.isFinite(standardDeviation) && Number.isInteger(n) && n >= 0
  if (!sound || !(correlation >= -1 && correlation <= 1) || !(power > 0 && power < 1)) {
    throw new RangeError(
      'a detectable change needs a standard deviation, a whole n, a correlation and a power',
    )
  }
  if (n < 2) return notComputable('tooFew')
  if (frame !== undefined && n > frame) return notComputable('moreThanFrame')
  const factor = normalQuantileOf(level) + normalQuantile(power)
  const correction = frame === undefined ? 1 : 1 - n / frame
  return {
    state: 'value',
    value: factor * standardDeviation * Math.sqrt((2 * (1 - correlation) * correction) / n),
  }
}

/** The smallest change that would be seen (power 0.8, level 0.95) by a test whose difference has this standard error. */
export function detectableFrom(standardError: number): number {
  return (normalQuantileOf(0.95) + normalQuantile(0.8)) * standardError
}
