import { type Computed, notComputable } from '../model/figure.ts'
import { sumOf } from '../statistics/sum.ts'

/** What unequal weights cost. */
export type DesignEffect = Computed<{
  /** `n·Σw²/(Σw)²`; 1 when all weights are equal. */
  readonly designEffect: number
  readonly effectiveN: number
  readonly n: number
}>

/**
 * Kish's design effect of weights and the effective number of answers. An upper guide, not the design effect of
 * a given item. People with weight 0 do not count.
 *
 * @source Kish 1992, Journal of Official Statistics 8(2).
 * @throws RangeError when a weight is negative or not finite.
 * @example
 * ```ts
 * designEffect(Float64Array.of(1, 1, 1, 1)) // => { state: 'value', designEffect: 1, effectiveN: 4, n: 4 }
 * ```
 */
export function designEffect(weights: ArrayLike<number>): DesignEffect {
  const used = Array.from(weights).filter((weight) => weight !== 0)
  if (!used.every((weight) => weight > 0 && weight < Number.POSITIVE_INFINITY)) {
    throw new RangeError('weights must be finite and at least 0')
  }
  if (used.length === 0) return notComputable('noAnswers')
  const n = used.length
  const total = sumOf(used)
  const squares = sumOf(used.map((weight) => weight * weight))
  const effect = (n * squares) / (total * total)
  return { state: 'value', designEffect: effect, effectiveN: n / effect, n }
}
