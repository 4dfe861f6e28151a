import type { Group, Relation } from './draft.ts'

/** One way to divide people, from the whole down: departments with their divisions and sections, tiers, grades. */
export type Axis = readonly AxisNode[]

/** A place on an axis. The one without a parent is the whole. */
export type AxisNode = {
  readonly id: string
  readonly label: Group['label']
  readonly parent?: string
}

/** The groups of a table with margins, and how they add up. */
export type Crossing = { readonly groups: readonly CrossedGroup[]; readonly relations: readonly Relation[] }

/** A group of a crossing, with its place on each axis. */
export type CrossedGroup = Group & { readonly places: readonly string[] }

const idOf = (places: readonly string[]): string => places.join('|')

/**
 * All groups that several divisions of the same people make together, margins and total too, and how they add up:
 * each group is the sum of its parts along every axis. The id of a group is its places joined by `|`.
 *
 * @throws RangeError when an axis has no whole, or a parent that is not on it.
 * @example
 * ```ts
 * const text = (en: string) => ({ ja: en, en })
 * const tiers = [
 *   { id: 'all', label: text('all') },
 *   { id: 'headquarters', label: text('Headquarters'), parent: 'all' },
 *   { id: 'regional', label: text('Regional offices'), parent: 'all' },
 * ]
 * const { groups, relations } = crossingOf([tiers])
 * groups.map((group) => group.id) // => ['all', 'headquarters', 'regional']
 * relations // => [{ whole: 'all', parts: ['headquarters', 'regional'] }]
 * ```
 */
export function crossingOf(axes: readonly Axis[]): Crossing {
  for (const axis of axes) checkAxis(axis)
  const places = axes.reduce<readonly (readonly AxisNode[])[]>(
    (found, axis) => found.flatMap((before) => axis.map((node) => [...before, node])),
    [[]],
  )
  const groups = places.map((nodes) => ({
    id: idOf(nodes.map((node) => node.id)),
    label: labelOf(nodes),
    places: nodes.map((node) => node.id),
  }))
  const relations = places.flatMap((nodes) =>
    axes.flatMap((axis, position) => {
      const own = nodes.map((node) => node.id)
      const parts = axis
        .filter((node) => node.parent === own[position])
        .map((node) => idOf(own.with(position, node.id)))
      return parts.length === 0 ? [] : [{ whole: idOf(own), parts }]
    }),
  )
  return { groups, relations }
}

function checkAxis(axis: Axis): void {
  const ids = new Set(axis.map((node) => node.id))
  const wholes = axis.filter((node) => node.parent === undefined).length
  if (wholes !== 1) throw new RangeError(`crossingOf: an axis has ${wholes} wholes`)
  for (const { id, parent } of axis) {
    if (parent !== undefined && !ids.has(parent))
      throw new RangeError(`crossingOf: ${id}: no parent ${parent}`)
  }
}

/** The places that are not the whole; the whole of the first axis when all are. */
function labelOf(nodes: readonly AxisNode[]): Group['label'] {
  const named = nodes.filter((node) => node.parent !== undefined)
  const shown = named.length > 0 ? named : nodes.slice(0, 1)
  return {
    ja: shown.map((node) => node.label.ja).join('・'),
    en: shown.map((node) => node.label.en).join(', '),
  }
}
