import { type Computed, type Interval, type Level, notComputable } from '../model/figure.ts'
import { normalBelow, normalQuantile } from '../statistics/distributions.ts'
import { type Random, seededRandom } from '../statistics/random.ts'

/** How a bootstrap is drawn; everything that must be named beside its interval. */
export type BootstrapOptions = {
  /** Whole number; the same seed gives the same interval. */
  readonly seed: number
  /** At least 2000, the default. */
  readonly draws?: number
  /** Default: `percentile`. */
  readonly type?: 'percentile' | 'bca'
  readonly level?: Level
}

/** An estimate with its bootstrap interval. */
export type Bootstrap = Computed<{
  readonly estimate: number
  readonly interval: Interval
  readonly seed: number
  readonly draws: number
  readonly type: 'percentile' | 'bca'
}>

/**
 * A bootstrap interval of any statistic of one or several groups; people are drawn within their group. A group
 * of one, or groups without any difference, have none.
 *
 * @source Efron 1987 (BCa).
 * @throws RangeError when there are fewer than 2000 draws, the seed is not whole, or the statistic is not finite.
 * @example
 * ```ts
 * const mean = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length
 * const found = bootstrap([[3, 4, 4, 5, 2, 4, 3, 5]], ([all]) => mean(all ?? new Float64Array()), { seed: 1 })
 * found.state === 'value' ? [found.estimate, found.interval.low < 3.75, found.interval.high > 3.75] : [] // => [3.75, true, true]
 * ```
 */
export function bootstrap(
  groups: readonly ArrayLike<number>[],
  statistic: (groups: readonly Float64Array[]) => number,
  { seed, draws = 2000, type = 'percentile', level = 0.95 }: BootstrapOptions,
): Bootstrap {
  if (!Number.isInteger(draws) || draws < 2000)
    throw new RangeError(`draws: ${draws} is not a whole number from 2000`)
  const own = groups.map((group) => Float64Array.from(group))
  if (own.length === 0 || own.some(({ length }) => length === 0)) return notComputable('noAnswers')
  if (own.some(({ length }) => length < 2)) return notComputable('tooFew')
  if (own.every((group) => group.every((value) => value === group[0]))) return notComputable('zeroVariance')
  const measure = (drawn: readonly Float64Array[]): number => {
    const value = statistic(drawn)
    if (!Number.isFinite(value)) throw new RangeError('the statistic must be finite for every draw')
    return value
  }
  const estimate = measure(own)
  const random = seededRandom(seed)
  const drawn = Float64Array.from({ length: draws }, () =>
    measure(own.map((group) => resample(group, random))),
  ).sort()
  const [low, high] = type === 'bca' ? adjustedLevels(own, measure, estimate, drawn, level) : levels(level)
  const interval: Interval = {
    low: quantileOf(drawn, low),
    high: quantileOf(drawn, high),
    level,
    method: type === 'bca' ? 'bootstrapBca' : 'bootstrapPercentile',
  }
  return { state: 'value', estimate, interval, seed, draws, type }
}

const levels = (level: Level): readonly [number, number] => [(1 - level) / 2, (1 + level) / 2]

function resample(group: Float64Array, random: Random): Float64Array {
  return group.map(() => group[Math.floor(random() * group.length)] ?? 0)
}

/** The quantile of sorted values, interpolated between neighbours. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place))
}

/** Levels corrected for bias and acceleration, the latter by leaving out one person at a time. */
function adjustedLevels(
  own: readonly Float64Array[],
  measure: (groups: readonly Float64Array[]) => number,
  estimate: number,
  drawn: Float64Array,
  level: Level,
): readonly [number, number] {
  const below = drawn.reduce(
    (count, value) => count + (value < estimate ? 1 : value === estimate ? 0.5 : 0),
    0,
  )
  const bias = normalQuantile(Math.min(Math.max(below / drawn.length, 1e-9), 1 - 1e-9))
  let [cubes, squares] = [0, 0]
  for (const [index, group] of own.entries()) {
    const left = Array.from(group, (_, out) =>
      measure(own.map((one, place) => (place === index ? one.filter((_, person) => person !== out) : one))),
    )
    const mean = left.reduce((sum, value) => sum + value, 0) / left.length
    for (const value of left) {
      const pull = (mean - value) / group.length
      cubes += pull ** 3
      squares += pull ** 2
    }
  }
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
  const shift = (z: number): number => normalBelow(bias + (bias + z) / (1 - acceleration * (bias + z)))
  const [low, high] = levels(level)
  return [shift(normalQuantile(low)), shift(normalQuantile(high))]
}
