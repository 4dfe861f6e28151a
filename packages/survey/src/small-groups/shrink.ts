import { quantileOf } from '../compare/bootstrap.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import { type GroupSummary, oneWayOf, restrictedVariances } from '../reliability/one-way.ts'
import { normalDraw, seededRandom } from '../statistics/random.ts'

/** Variance between groups and within them. */
export type VarianceParts = { readonly between: number; readonly within: number }

/** One group, shrunk. */
export type ShrunkGroup = {
  readonly n: number
  /** What was said. */
  readonly mean: number
  /** How far its own mean is trusted, 0 to 1. */
  readonly trust: number
  /** What is likely to last. */
  readonly shrunk: number
  /** Ranks that hold 95 per cent of the simulated orders, 1 is the highest mean; absent when groups do not differ. */
  readonly ranks?: { readonly low: number; readonly high: number }
}

/** Means of groups drawn towards the middle by how little is known about each. */
export type Shrinkage = Computed<{
  readonly centre: number
  readonly variances: VarianceParts
  readonly method: 'moments' | 'reml' | 'given'
  /** False when nothing between the groups is left once chance is taken away. */
  readonly groupsDiffer: boolean
  readonly groups: readonly ShrunkGroup[]
  readonly seed: number
}>

/**
 * Shrunk means of small groups (縮小推定) with rank intervals. Shrink only after it is decided what is withheld: a
 * shrunk value of a withheld group can be turned back. Fewer than three groups are not shrunk.
 *
 * @source Morris 1983; rank intervals by simulation from the posterior.
 * @throws RangeError when given variances are negative, or the seed is not whole.
 * @example
 * ```ts
 * const groups = [{ n: 5, mean: 4.2 }, { n: 20, mean: 3.2 }, { n: 200, mean: 3.5 }]
 * const found = shrinkMeans(groups.map((one) => ({ ...one, squares: 0 })), { seed: 1, variances: { between: 0.04, within: 0.64 } })
 * found.state === 'value' ? [found.centre.toFixed(1), ...found.groups.map((one) => one.shrunk.toFixed(4))] : [] // => ['3.5', '3.6667', '3.3333', '3.5000']
 * ```
 */
export function shrinkMeans(
  summaries: readonly GroupSummary[],
  options: {
    readonly seed: number
    readonly method?: 'moments' | 'reml'
    readonly variances?: VarianceParts
    readonly draws?: number
  },
): Shrinkage {
  const { seed, variances, draws = 4000 } = options
  if (summaries.length < 3) return notComputable('tooFew')
  if (summaries.some(({ n }) => n < 1)) return notComputable('noAnswers')
  const parts = variances ?? estimate(summaries, options.method ?? 'moments')
  if ('state' in parts) return parts
  const { between, within } = parts
  if (!(between >= 0 && within >= 0 && Number.isFinite(between + within))) {
    throw new RangeError('variances must be finite and at least 0')
  }
  if (between + within === 0) return notComputable('zeroVariance')
  const weights = summaries.map(({ n }) => 1 / (between + within / n))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const centre = summaries.reduce((sum, { mean }, place) => sum + (weights[place] ?? 0) * mean, 0) / total
  const shrunk = summaries.map(({ n, mean }): ShrunkGroup => {
    const trust = between / (between + within / n)
    return { n, mean, trust, shrunk: trust * mean + (1 - trust) * centre }
  })
  const groupsDiffer = between > 0
  const ranks = groupsDiffer ? rankIntervals(shrunk, between, seed, draws) : []
  const method = variances === undefined ? (options.method ?? 'moments') : 'given'
  return {
    state: 'value',
    centre,
    variances: { between, within },
    method,
    groupsDiffer,
    groups: shrunk.map((one, place) => {
      const interval = ranks[place]
      return interval === undefined ? one : { ...one, ranks: interval }
    }),
    seed,
  }
}

function estimate(
  summaries: readonly GroupSummary[],
  method: 'moments' | 'reml',
): VarianceParts | ReturnType<typeof notComputable> {
  const table = oneWayOf(summaries)
  if (table.state !== 'value') return table
  if (method === 'reml') return restrictedVariances(table)
  const { meanSquareBetween, meanSquareWithin, n0 } = table
  return { between: Math.max(0, (meanSquareBetween - meanSquareWithin) / n0), within: meanSquareWithin }
}

/** Orders of draws from the posterior of each group. */
function rankIntervals(
  groups: readonly ShrunkGroup[],
  between: number,
  seed: number,
  draws: number,
): readonly { readonly low: number; readonly high: number }[] {
  const random = seededRandom(seed)
  const ranks = groups.map(() => new Float64Array(draws))
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = groups.map(({ shrunk, trust }, place) => ({
      place,
      value: shrunk + normalDraw(random) * Math.sqrt(between * (1 - trust)),
    }))
    drawn.sort((a, b) => b.value - a.value)
    for (const [rank, { place }] of drawn.entries()) {
      const own = ranks[place]
      if (own !== undefined) own[draw] = rank + 1
    }
  }
  return ranks.map((own) => {
    const sorted = own.sort()
    return { low: Math.floor(quantileOf(sorted, 0.025)), high: Math.ceil(quantileOf(sorted, 0.975)) }
  })
}
