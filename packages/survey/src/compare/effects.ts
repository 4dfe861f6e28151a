import { type Computed, notComputable } from '../model/figure.ts'
import { midranks } from '../statistics/ranks.ts'
import type { GroupMoments } from './tests.ts'

/** An effect size. */
export type EffectSize = Computed<{ readonly value: number }>

/**
 * Cohen's d: the difference in pooled standard deviations.
 *
 * @example
 * ```ts
 * const d = cohenD({ mean: 3.4, standardDeviation: 1, n: 20 }, { mean: 3, standardDeviation: 1, n: 20 })
 * d.state === 'value' ? d.value.toFixed(3) : '' // => '0.400'
 * ```
 */
export function cohenD(first: GroupMoments, second: GroupMoments): EffectSize {
  const degrees = first.n + second.n - 2
  if (first.n < 1 || second.n < 1 || degrees < 1) return notComputable('tooFew')
  const squares =
    (first.n - 1) * first.standardDeviation ** 2 + (second.n - 1) * second.standardDeviation ** 2
  if (!(squares > 0)) return notComputable('zeroVariance')
  return { state: 'value', value: (first.mean - second.mean) / Math.sqrt(squares / degrees) }
}

/** Hedges' g: Cohen's d with the correction for small groups, `1 − 3/(4(n₁ + n₂ − 2) − 1)`. */
export function hedgesG(first: GroupMoments, second: GroupMoments): EffectSize {
  const d = cohenD(first, second)
  if (d.state !== 'value') return d
  return { state: 'value', value: d.value * (1 - 3 / (4 * (first.n + second.n - 2) - 1)) }
}

/**
 * Cliff's delta for ordinal answers: how much more often a member of the first group answers higher than one of
 * the second than lower, from −1 to 1.
 *
 * @example
 * ```ts
 * cliffDelta([3, 4, 5], [1, 2, 3]) // => { state: 'value', value: 0.8888888888888888 }
 * ```
 */
export function cliffDelta(first: ArrayLike<number>, second: ArrayLike<number>): EffectSize {
  if (first.length === 0 || second.length === 0) return notComputable('noAnswers')
  const ranks = midranks([...Array.from(first), ...Array.from(second)])
  let sum = 0
  for (let place = 0; place < first.length; place += 1) sum += ranks[place] ?? 0
  const above = sum - (first.length * (first.length + 1)) / 2
  return { state: 'value', value: (2 * above) / (first.length * second.length) - 1 }
}
