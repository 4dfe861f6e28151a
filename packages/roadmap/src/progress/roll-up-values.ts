import {
  combineMeans,
  combineRatios,
  type Mean,
  type Quantity,
  type Ratio,
  sumQuantities,
} from '@reform/quantities'
import type { Id } from '../model/text.ts'

/** What a unit's value is, by the way it is put together: a number, a rate with both parts, a mean with its count. */
export interface RollUpKinds {
  readonly sum: number
  readonly ratioOfSums: Ratio
  readonly weightedMean: Mean
}

/** The ways in which values of parts make the value of the whole. Levels, medians and ranks have none. */
export type RollUpKind = keyof RollUpKinds

/** A unit that reports a value, or one that is made of others. */
export interface UnitNode<Kind extends RollUpKind> {
  readonly id: Id
  /** The track that it belongs to, with all below it: headquarters, regional offices. */
  readonly track?: Id
  /** Its own value, or the word for why there is none; absent where it only gathers others. */
  readonly value?: Quantity<RollUpKinds[Kind]>
  readonly children?: readonly UnitNode<Kind>[]
}

/** The value of one track under a unit, with how many of the units reported. */
export interface TrackValue<Kind extends RollUpKind> {
  readonly track?: Id
  readonly value: Quantity<RollUpKinds[Kind]>
}

/** A unit with its values rolled up. */
export interface RolledUnit<Kind extends RollUpKind> {
  readonly id: Id
  readonly tracks: readonly TrackValue<Kind>[]
  /** Of all below it; absent where that would mix tracks and nobody asked for it. */
  readonly whole?: Quantity<RollUpKinds[Kind]>
  readonly children: readonly RolledUnit<Kind>[]
}

type Combine<Kind extends RollUpKind> = (
  parts: readonly Quantity<RollUpKinds[Kind]>[],
) => Quantity<RollUpKinds[Kind]>

const combining: { readonly [Kind in RollUpKind]: Combine<Kind> } = {
  sum: sumQuantities,
  ratioOfSums: combineRatios,
  weightedMean: combineMeans,
}

/**
 * The value of every unit of a tree from those below it: sums, ratios of sums, means of all answers. A unit's own
 * value counts beside those of its children.
 *
 * Where some units have no value the result is partial and says how many reported; nothing is scaled up. Tracks are
 * kept apart: a value over several tracks is made only with `acrossTracks`, and is partial when one of them lacks data.
 *
 * @throws RangeError when a unit stands on another track than the one above it.
 * @example
 * ```ts
 * const unit = (id: string, numerator: number, denominator: number) =>
 *   ({ id, value: { state: 'value' as const, value: { numerator, denominator } } })
 * rollUpValues('ratioOfSums', { id: 'all', children: [unit('a', 1, 10), unit('b', 90, 100)] }).whole
 * // => { state: 'value', value: { numerator: 91, denominator: 110 }, coverage: { reporting: 2, expected: 2 } }
 * ```
 */
export function rollUpValues<Kind extends RollUpKind>(
  kind: Kind,
  root: UnitNode<Kind>,
  options: { readonly acrossTracks?: boolean } = {},
): RolledUnit<Kind> {
  return rollUp(root, root.track, combining[kind], options.acrossTracks ?? false)
}

function rollUp<Kind extends RollUpKind>(
  node: UnitNode<Kind>,
  above: Id | undefined,
  combine: Combine<Kind>,
  acrossTracks: boolean,
): RolledUnit<Kind> {
  const track = node.track ?? above
  if (above !== undefined && track !== above) {
    throw new RangeError(`rollUpValues: ${node.id} of track ${track} stands under track ${above}`)
  }
  const children = (node.children ?? []).map((child) => rollUp(child, track, combine, acrossTracks))
  const byTrack = new Map<Id | undefined, Quantity<RollUpKinds[Kind]>[]>()
  const put = (of: Id | undefined, value: Quantity<RollUpKinds[Kind]>): void => {
    byTrack.set(of, [...(byTrack.get(of) ?? []), value])
  }
  if (node.value !== undefined) put(track, node.value)
  for (const child of children) for (const each of child.tracks) put(each.track, each.value)
  const tracks = [...byTrack].map(([of, values]) => ({
    ...(of !== undefined && { track: of }),
    value: combine(values),
  }))
  const single = tracks.length === 1 ? tracks[0]?.value : undefined
  const whole =
    single ?? (acrossTracks && tracks.length > 0 ? combine(tracks.map(({ value }) => value)) : undefined)
  return { id: node.id, tracks, ...(whole && { whole }), children }
}
