import { type Computed, notComputable } from '../model/figure.ts'
import { sumOf } from '../statistics/sum.ts'

/** The band that weights are kept in: fixed, or a multiple of the median. */
export type TrimBounds = { readonly low?: number; readonly high: number } | { readonly timesMedian: number }

/** Trimmed weights; the sum stays. */
export type Trimmed = {
  readonly weights: Float64Array
  /** How many weights were outside. */
  readonly trimmed: number
  readonly low: number
  readonly high: number
}

/**
 * Weights inside a band: those outside are set to its edge, and what that takes away is shared out equally among
 * the others, again until all are inside. The sum of the weights stays. People with weight 0 stay out.
 *
 * @source The rule of `trimWeights(strict = TRUE)` in the R package survey.
 * @throws RangeError when the band is empty or a weight is negative or not finite.
 * @example
 * ```ts
 * const trimmed = trimWeights(Float64Array.of(1, 1, 1, 5), { high: 3 })
 * trimmed.state === 'value' ? Array.from(trimmed.weights, (one) => one.toFixed(4)) : [] // => ['1.6667', '1.6667', '1.6667', '3.0000']
 * ```
 */
export function trimWeights(weights: Float64Array, bounds: TrimBounds): Computed<Trimmed> {
  if (!weights.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
    throw new RangeError('weights must be finite and at least 0')
  }
  const used = weights.filter((weight) => weight > 0).sort()
  if (used.length === 0) return notComputable('noAnswers')
  const { low, high } = bandOf(used, bounds)
  if (!(low >= 0 && high > low)) throw new RangeError(`the band from ${low} to ${high} is empty`)
  const mean = sumOf(used) / used.length
  if (mean < low || mean > high) return notComputable('infeasibleTarget', ['trim'])
  return { state: 'value', ...pushInside(Float64Array.from(weights), low, high), low, high }
}

function bandOf(sorted: Float64Array, bounds: TrimBounds): { readonly low: number; readonly high: number } {
  if ('high' in bounds) return { low: bounds.low ?? 0, high: bounds.high }
  const middle = sorted.length / 2
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
  return { low: 0, high: bounds.timesMedian * median }
}

function pushInside(weights: Float64Array, low: number, high: number): Pick<Trimmed, 'weights' | 'trimmed'> {
  const edge = Uint8Array.from(weights, (weight) => (weight === 0 ? 1 : 0))
  let trimmed = 0
  for (;;) {
    let removed = 0
    let outside = 0
    for (let place = 0; place < weights.length; place += 1) {
      const weight = weights[place] ?? 0
      const kept = Math.min(Math.max(weight, low), high)
      if (edge[place] === 1 || kept === weight) continue
      removed += weight - kept
      weights[place] = kept
      edge[place] = 1
      outside += 1
    }
    if (outside === 0) return { weights, trimmed }
    trimmed += outside
    const free = edge.reduce((count, one) => count + (one === 0 ? 1 : 0), 0)
    if (free === 0) return { weights, trimmed }
    for (let place = 0; place < weights.length; place += 1) {
      if (edge[place] === 0) weights[place] = (weights[place] ?? 0) + removed / free
    }
  }
}
