import { compare } from './comparison.ts'
import type { Provision } from './provision.ts'

/** The part of a provision that judging needs. */
export type Judgeable = Pick<Provision, 'id' | 'effect' | 'value' | 'comparison'>

/** The lowest and the highest whole number that keep to a provision, both inside. */
export type Limit = { readonly least: number; readonly most: number }

/**
 * The figure that `times` units may come to: the value of the provision times their number.
 *
 * @throws RangeError when `times` is not a whole number of at least 1, or the product is not exact: state
 * the value in a smaller unit.
 * @example
 * ```ts
 * allowedBy({ id: 'average', effect: 'limit', value: 900, comparison: 'lte' }, 3) // => 2700
 * ```
 */
export function allowedBy(provision: Judgeable, times = 1): number {
  if (times === 1) return provision.value
  const allowed = provision.value * times
  if (!Number.isInteger(times) || times < 1 || !Number.isSafeInteger(allowed)) {
    throw new RangeError(`${provision.id}: ${provision.value} × ${times} is not exact`)
  }
  return allowed
}

/**
 * Whether the observed figure stands in the provision's comparison, whatever follows from that. Exact at the
 * boundary: means and shares are compared as sums with `times`, never divided.
 *
 * @throws RangeError when `observed` is not a finite number (what is missing is not judged here) or under
 * the conditions of {@link allowedBy}.
 * @example
 * ```ts
 * const interview: Judgeable = { id: 'interview', effect: 'trigger', value: 1200, comparison: 'gte' }
 * holds(interview, 1199) // => false
 * holds(interview, 1200) // => true
 * ```
 */
export function holds(provision: Judgeable, observed: number, times = 1): boolean {
  if (!Number.isFinite(observed)) throw new RangeError(`${provision.id}: cannot judge ${observed}`)
  return compare(observed, provision.comparison, allowedBy(provision, times))
}

/**
 * The word for one observed figure: `within` when the comparison holds; otherwise `breached`, or
 * `undetermined` when the provision asks for an effort only (then a person judges).
 *
 * `times` is for a figure that is a sum: over so many months of a mean, or, for a share in percent, the
 * denominator, with a hundred times the numerator as `observed`.
 *
 * @throws TypeError when the provision is a trigger or a figure for calculating: see {@link holds}.
 * @throws RangeError under the conditions of {@link holds}.
 * @example
 * ```ts
 * const month: Judgeable = { id: 'month', effect: 'limit', value: 1200, comparison: 'lt' }
 * judge(month, 1199) // => 'within'
 * judge(month, 1200) // => 'breached'
 * const average: Judgeable = { id: 'average', effect: 'limit', value: 900, comparison: 'lte' }
 * judge(average, 1800, 2) // => 'within'
 * judge(average, 1801, 2) // => 'breached'
 * ```
 */
export function judge(
  provision: Judgeable,
  observed: number,
  times = 1,
): 'within' | 'breached' | 'undetermined' {
  requireJudged(provision)
  if (holds(provision, observed, times)) return 'within'
  return provision.effect === 'limit' ? 'breached' : 'undetermined'
}

/** @throws TypeError when the provision is a trigger or a figure for calculating. */
export function requireJudged({ id, effect }: Judgeable): void {
  if (effect === 'limit' || effect === 'effort') return
  throw new TypeError(`${id}: a ${effect} is neither kept to nor breached`)
}

/**
 * Whether a figure of which only a part is known settles the matter, given that the rest cannot lower it: a
 * sum with a month missing. A ceiling that is passed stays passed, and a floor that is reached stays
 * reached; everything else is open.
 *
 * @throws RangeError under the conditions of {@link holds}.
 * @example
 * ```ts
 * const average: Judgeable = { id: 'average', effect: 'limit', value: 900, comparison: 'lte' }
 * isSettledBy(average, 1800, 3) // => false
 * isSettledBy(average, 2701, 3) // => true
 * ```
 */
export function isSettledBy(provision: Judgeable, known: number, times = 1): boolean {
  const held = holds(provision, known, times)
  switch (provision.comparison) {
    case 'lt':
    case 'lte':
      return !held
    case 'gt':
    case 'gte':
      return held
    case 'eq':
      return known > allowedBy(provision, times)
  }
}

/**
 * The provision as two plain numbers for loops over whole figures: it holds exactly when
 * `observed >= least && observed <= most`. An open end is infinite.
 *
 * @throws RangeError under the conditions of {@link allowedBy}.
 * @example
 * ```ts
 * limitOf({ id: 'month', effect: 'limit', value: 1200, comparison: 'lt' }).most // => 1199
 * limitOf({ id: 'average', effect: 'limit', value: 900, comparison: 'lte' }, 2).most // => 1800
 * ```
 */
export function limitOf(provision: Judgeable, times = 1): Limit {
  const allowed = allowedBy(provision, times)
  switch (provision.comparison) {
    case 'lt':
      return { least: Number.NEGATIVE_INFINITY, most: Math.ceil(allowed) - 1 }
    case 'lte':
      return { least: Number.NEGATIVE_INFINITY, most: Math.floor(allowed) }
    case 'gt':
      return { least: Math.floor(allowed) + 1, most: Number.POSITIVE_INFINITY }
    case 'gte':
      return { least: Math.ceil(allowed), most: Number.POSITIVE_INFINITY }
    case 'eq':
      return { least: Math.ceil(allowed), most: Math.floor(allowed) }
  }
}
