import { type Computed, notComputable } from '../model/figure.ts'
import { invert } from '../statistics/distributions.ts'
import { momentsOf } from '../statistics/sum.ts'

/** What the spread between and within groups is computed from. */
export type GroupSummary = { readonly n: number; readonly mean: number; readonly squares: number }

/** An analysis of variance with one factor. */
export type OneWay = {
  readonly groups: number
  readonly n: number
  readonly meanSquareBetween: number
  readonly meanSquareWithin: number
  /** The group size that stands for unequal ones: `(Σn − Σn²/Σn)/(G − 1)`. */
  readonly n0: number
  readonly meanGroupSize: number
  readonly summaries: readonly GroupSummary[]
}

/** Count, mean and squared distances of each group; empty groups are left out. */
export function summariesOf(groups: readonly ArrayLike<number>[]): readonly GroupSummary[] {
  return groups.flatMap((values) => {
    if (values.length === 0) return []
    const { mean, squares } = momentsOf(values)
    return [{ n: values.length, mean, squares }]
  })
}

/** The analysis of variance, or why there is none. */
export function oneWayOf(summaries: readonly GroupSummary[]): Computed<OneWay> {
  const groups = summaries.length
  const n = summaries.reduce((sum, one) => sum + one.n, 0)
  if (groups < 2 || n - groups < 1) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  const mean = summaries.reduce((sum, one) => sum + one.n * one.mean, 0) / n
  const between = summaries.reduce((sum, one) => sum + one.n * (one.mean - mean) ** 2, 0)
  const within = summaries.reduce((sum, one) => sum + one.squares, 0)
  const squaredSizes = summaries.reduce((sum, one) => sum + one.n * one.n, 0)
  return {
    state: 'value',
    groups,
    n,
    meanSquareBetween: between / (groups - 1),
    meanSquareWithin: within / (n - groups),
    n0: (n - squaredSizes / n) / (groups - 1),
    meanGroupSize: n / groups,
    summaries,
  }
}

/** Variance between and within groups by restricted maximum likelihood. */
export function restrictedVariances({ summaries, n }: OneWay): {
  readonly between: number
  readonly within: number
} {
  const squares = summaries.reduce((sum, one) => sum + one.squares, 0)
  const parts = (ratio: number): { readonly residual: number; readonly slope: number } => {
    const weights = summaries.map((one) => one.n / (1 + one.n * ratio))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const mean = summaries.reduce((sum, one, place) => sum + (weights[place] ?? 0) * one.mean, 0) / total
    let [residual, pull, squaredWeights] = [squares, 0, 0]
    for (const [place, one] of summaries.entries()) {
      const weight = weights[place] ?? 0
      residual += weight * (one.mean - mean) ** 2
      pull += weight * weight * (one.mean - mean) ** 2
      squaredWeights += weight * weight
    }
    return { residual, slope: total - squaredWeights / total - ((n - 1) * pull) / residual }
  }
  const slope = (ratio: number): number => parts(ratio).slope
  let high = 1
  while (slope(high) < 0 && high < 1e12) high *= 2
  const ratio = slope(0) >= 0 ? 0 : invert(slope, 0, 0, high)
  const within = parts(ratio).residual / (n - 1)
  return { between: ratio * within, within }
}
