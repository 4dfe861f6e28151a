import { type Computed, type Interval, type Level, notComputable } from '../model/figure.ts'
import { normalQuantileOf } from '../scores/item-figures.ts'
import { normalTwoSided, studentQuantile, studentTwoSided } from '../statistics/distributions.ts'
import { momentsOf } from '../statistics/sum.ts'

/** Mean, standard deviation and number of one group. */
export type GroupMoments = { readonly mean: number; readonly standardDeviation: number; readonly n: number }

/** A difference with its test. */
export type DifferenceTest = {
  readonly difference: number
  readonly standardError: number
  readonly statistic: number
  /** Degrees of freedom of t; absent for z. */
  readonly degrees?: number
  readonly p: number
  readonly interval: Interval
}

/** How many, mean and standard deviation of values. */
export function groupMoments(values: ArrayLike<number>): Computed<GroupMoments> {
  if (values.length < 2) return notComputable(values.length === 0 ? 'noAnswers' : 'tooFew')
  const { mean, squares } = momentsOf(values)
  return {
    state: 'value',
    mean,
    standardDeviation: Math.sqrt(squares / (values.length - 1)),
    n: values.length,
  }
}

function checked({ mean, standardDeviation, n }: GroupMoments): void {
  const sound = Number.isFinite(mean) && standardDeviation >= 0 && Number.isFinite(standardDeviation)
  if (!sound || !Number.isInteger(n) || n < 0)
    throw new RangeError('a group needs a finite mean, a standard deviation of at least 0 and a whole n')
}

function studentTest(
  difference: number,
  standardError: number,
  degrees: number,
  level: Level,
): Computed<DifferenceTest> {
  const half = studentQuantile(1 - (1 - level) / 2, degrees) * standardError
  const statistic = difference / standardError
  return {
    state: 'value',
    difference,
    standardError,
    statistic,
    degrees,
    p: studentTwoSided(statistic, degrees),
    interval: { low: difference - half, high: difference + half, level, method: 't' },
  }
}

/**
 * Welch's t test of two independent means. It runs when one group is constant, not when both are.
 *
 * @throws RangeError when a mean or standard deviation is not finite or n not whole.
 * @example
 * ```ts
 * const test = welchTest({ mean: 3.4, standardDeviation: 0.9, n: 50 }, { mean: 3.2, standardDeviation: 0.8, n: 60 })
 * test.state === 'value' ? [test.standardError.toFixed(6), test.statistic.toFixed(6), test.degrees?.toFixed(4), test.p.toFixed(6)] : [] // => ['0.163911', '1.220178', '99.0915', '0.225293']
 * ```
 */
export function welchTest(
  first: GroupMoments,
  second: GroupMoments,
  level: Level = 0.95,
): Computed<DifferenceTest> {
  checked(first)
  checked(second)
  if (first.n < 2 || second.n < 2) return notComputable('tooFew')
  const a = first.standardDeviation ** 2 / first.n
  const b = second.standardDeviation ** 2 / second.n
  if (!(a + b > 0)) return notComputable('zeroVariance')
  const degrees = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1))
  return studentTest(first.mean - second.mean, Math.sqrt(a + b), degrees, level)
}

/**
 * The t test of linked people: their changes against no change. Both arrays are in the same order of people.
 *
 * @throws RangeError when the arrays differ in length.
 * @example
 * ```ts
 * const test = pairedTest([3, 4, 5, 4], [2, 4, 3, 3])
 * test.state === 'value' ? [test.difference, test.statistic.toFixed(4)] : [] // => [1, '2.4495']
 * ```
 */
export function pairedTest(
  after: ArrayLike<number>,
  before: ArrayLike<number>,
  level: Level = 0.95,
): Computed<DifferenceTest & { readonly n: number; readonly correlation?: number }> {
  if (after.length !== before.length) throw new RangeError('linked people have one value in each wave')
  const n = after.length
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  const changes = Float64Array.from(after, (value, place) => value - (before[place] ?? 0))
  const { mean, squares } = momentsOf(changes)
  if (!(squares > 0)) return notComputable('zeroVariance')
  const test = studentTest(mean, Math.sqrt(squares / (n - 1) / n), n - 1, level)
  const [left, right] = [momentsOf(after), momentsOf(before)]
  const both = left.squares * right.squares
  if (test.state !== 'value') return test
  if (!(both > 0)) return { ...test, n }
  const correlation = (left.squares + right.squares - squares) / (2 * Math.sqrt(both))
  return { ...test, n, correlation }
}

/**
 * The t test of one mean against a given value, such as a benchmark.
 *
 * @throws RangeError when a number is not finite.
 */
export function oneSampleTest(
  group: GroupMoments,
  against: number,
  level: Level = 0.95,
): Computed<DifferenceTest> {
  checked(group)
  if (!Number.isFinite(against)) throw new RangeError(`against: ${against} is not finite`)
  if (group.n < 2) return notComputable('tooFew')
  if (group.standardDeviation === 0) return notComputable('zeroVariance')
  const error = group.standardDeviation / Math.sqrt(group.n)
  return studentTest(group.mean - against, error, group.n - 1, level)
}

/** So many of so many. */
export type CountOf = { readonly count: number; readonly n: number }

/**
 * The z test of two independent shares with the pooled error; the interval has the unpooled one, as shares from
 * −1 to 1.
 *
 * @throws RangeError when counts are not whole or more hold than there are.
 * @example
 * ```ts
 * const test = proportionsTest({ count: 52, n: 120 }, { count: 40, n: 80 })
 * test.state === 'value' ? [test.statistic.toFixed(4), test.p.toFixed(4)] : [] // => ['-0.9267', '0.3541']
 * ```
 */
export function proportionsTest(
  first: CountOf,
  second: CountOf,
  level: Level = 0.95,
): Computed<DifferenceTest> {
  for (const { count, n } of [first, second]) {
    if (!Number.isSafeInteger(count) || !Number.isSafeInteger(n) || count < 0 || count > n) {
      throw new RangeError(`${count} of ${n} cannot be`)
    }
  }
  if (first.n === 0 || second.n === 0) return notComputable('noAnswers')
  const [a, b] = [first.count / first.n, second.count / second.n]
  const pooled = (first.count + second.count) / (first.n + second.n)
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n))
  if (!(standardError > 0)) return notComputable('zeroVariance')
  const statistic = (a - b) / standardError
  const unpooled = Math.sqrt((a * (1 - a)) / first.n + (b * (1 - b)) / second.n)
  const half = normalQuantileOf(level) * unpooled
  return {
    state: 'value',
    difference: a - b,
    standardError,
    statistic,
    p: normalTwoSided(statistic),
    interval: { low: a - b - half, high: a - b + half, level, method: 'wald' },
  }
}

/**
 * A group against the rest of the group that contains it: never against the whole, of which it is a part.
 *
 * @throws RangeError when the part is not inside the whole.
 * @example
 * ```ts
 * restOf({ mean: 3, standardDeviation: 1, n: 50 }, { mean: 4, standardDeviation: 0.5, n: 10 }).n // => 40
 * ```
 */
export function restOf(whole: GroupMoments, part: GroupMoments): GroupMoments {
  checked(whole)
  checked(part)
  const n = whole.n - part.n
  if (n < 0) throw new RangeError('the part has more people than the whole')
  if (n === 0) return { mean: 0, standardDeviation: 0, n: 0 }
  const mean = (whole.n * whole.mean - part.n * part.mean) / n
  const squares = (one: GroupMoments): number => (one.n < 2 ? 0 : (one.n - 1) * one.standardDeviation ** 2)
  const left =
    squares(whole) + whole.n * whole.mean ** 2 - squares(part) - part.n * part.mean ** 2 - n * mean ** 2
  return { mean, standardDeviation: n < 2 ? 0 : Math.sqrt(Math.max(0, left) / (n - 1)), n }
}

/** Welch's test of a part against the rest of the whole that contains it. */
export function unitAgainstParent(
  part: GroupMoments,
  whole: GroupMoments,
  level: Level = 0.95,
): Computed<DifferenceTest & { readonly rest: GroupMoments }> {
  const rest = restOf(whole, part)
  if (rest.n < 2) return notComputable('tooFew')
  const test = welchTest(part, rest, level)
  return test.state === 'value' ? { ...test, rest } : test
}
