import type { Figure, Level, NotComputable } from '../model/figure.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import type { DifferenceTest } from './tests.ts'

/** What may be said about a difference. `noClearChange` is an answer, not a failure. */
export type ChangeWord = 'rose' | 'fell' | 'noClearChange'

/** A change with the word that it allows. */
export type Change = Computed<{
  readonly word: ChangeWord
  /** From unrounded figures. */
  readonly difference: number
  readonly p: number
  readonly alpha: number
  /** The smallest change that would have been seen, where it is known. */
  readonly detectable?: number
  readonly low: number
  readonly high: number
  readonly level: Level
}>

/**
 * The word for a tested difference: a clear change only where p, adjusted for the comparisons made beside it, is
 * below alpha.
 *
 * @throws RangeError when p or alpha is not from 0 to 1.
 * @example
 * ```ts
 * const test = welchTest({ mean: 3.4, standardDeviation: 0.9, n: 50 }, { mean: 3.2, standardDeviation: 0.8, n: 60 })
 * const change = changeOf(test)
 * change.state === 'value' ? change.word : '' // => 'noClearChange'
 * ```
 */
export function changeOf(
  test: Computed<DifferenceTest>,
  options: { readonly adjustedP?: number; readonly alpha?: number; readonly detectable?: number } = {},
): Change {
  if (test.state !== 'value') return test
  const { adjustedP: p = test.p, alpha = 0.05, detectable } = options
  if (!(p >= 0 && p <= 1 && alpha > 0 && alpha < 1)) throw new RangeError('p and alpha are from 0 to 1')
  const clear = p < alpha
  return {
    state: 'value',
    word: clear ? (test.difference > 0 ? 'rose' : 'fell') : 'noClearChange',
    difference: test.difference,
    p,
    alpha,
    low: test.interval.low,
    high: test.interval.high,
    level: test.interval.level,
    ...(detectable === undefined ? {} : { detectable }),
  }
}

/** What makes two figures incomparable. */
export type BreakReason =
  /** Another question or other items. */
  | 'items'
  /** New wording, labels or position. */
  | 'itemVersion'
  /** Another scale, count or unit. */
  | 'measure'
  /** Another way of averaging. */
  | 'variant'
  /** Another rule for missing answers. */
  | 'missingRule'
  /** Weighted in one, not in the other. */
  | 'weighting'

/** What two figures must share to be compared. */
export type ComparableFrame = Pick<
  Figure,
  'items' | 'itemVersions' | 'measure' | 'unit' | 'bounds' | 'variant' | 'missing' | 'weighting'
>

/**
 * Everything that stands between two figures: an empty list allows a line between them.
 *
 * @example
 * ```ts
 * const item = { id: 'pay', text: { ja: '給与', en: 'Pay' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const before = itemMean(distributionFromCounts(item, [1, 2, 3, 4, 5]))
 * const after = itemMean(distributionFromCounts({ ...item, version: '2' }, [1, 2, 3, 4, 5]))
 * breaksBetween(before, after) // => ['itemVersion']
 * ```
 */
export function breaksBetween(before: ComparableFrame, after: ComparableFrame): readonly BreakReason[] {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
  const versions = ({ items, itemVersions = {} }: ComparableFrame): unknown =>
    items.map((id) => itemVersions[id] ?? '')
  const scale = ({ measure, unit, bounds }: ComparableFrame): unknown => [
    measure,
    unit,
    bounds.min,
    bounds.max,
  ]
  return [
    ...(same(before.items, after.items) ? [] : ['items' as const]),
    ...(same(before.items, after.items) && !same(versions(before), versions(after))
      ? ['itemVersion' as const]
      : []),
    ...(same(scale(before), scale(after)) ? [] : ['measure' as const]),
    ...(before.variant === after.variant ? [] : ['variant' as const]),
    ...(same(before.missing, after.missing) ? [] : ['missingRule' as const]),
    ...(before.weighting.scheme === after.weighting.scheme ? [] : ['weighting' as const]),
  ]
}

/** A stretch of a series without a break in it. */
export type Segment<T> = { readonly points: readonly T[]; readonly brokenBy: readonly BreakReason[] }

/**
 * A series cut wherever two neighbours cannot be compared; each later part says why it was cut.
 *
 * @example
 * ```ts
 * segmentsOf([]) // => []
 * ```
 */
export function segmentsOf<T extends ComparableFrame>(series: readonly T[]): readonly Segment<T>[] {
  const segments: { points: T[]; brokenBy: readonly BreakReason[] }[] = []
  for (const [place, point] of series.entries()) {
    const previous = series[place - 1]
    const reasons = previous === undefined ? [] : breaksBetween(previous, point)
    const open = segments.at(-1)
    if (open === undefined || reasons.length > 0) segments.push({ points: [point], brokenBy: reasons })
    else open.points.push(point)
  }
  return segments
}

/** The difference of two unrounded figures, or what stands between them. */
export function differenceOf(
  before: Figure,
  after: Figure,
): Computed<{ readonly value: number }> | NotComputable {
  const reasons = breaksBetween(before, after)
  if (reasons.length > 0) return notComputable('breakInSeries', reasons)
  if (before.state !== 'value')
    return before.about === undefined
      ? notComputable(before.reason)
      : notComputable(before.reason, before.about)
  if (after.state !== 'value')
    return after.about === undefined ? notComputable(after.reason) : notComputable(after.reason, after.about)
  return { state: 'value', value: after.value - before.value }
}
