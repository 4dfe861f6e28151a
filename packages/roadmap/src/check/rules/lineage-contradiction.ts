import { isPaired } from '../../lineage/trace-lineage.ts'
import type { Lineage, LineageKind } from '../../model/roadmap.ts'
import type { Id } from '../../model/text.ts'
import type { RoadmapContext } from '../context.ts'
import { groupBy } from '../group-by.ts'
import { editionOf, lineageAt, type ThingFinder, thingFinder } from '../lineage-things.ts'
import type { Finding, Rule } from '../rule.ts'

type Found = Finding<'lineage-contradiction'>

interface Placed {
  readonly lineage: Lineage
  readonly position: number
}

/** A lineage says what its kind excludes, or two lineages exclude each other. */
export const lineageContradiction: Rule<'lineage-contradiction'> = {
  id: 'lineage-contradiction',
  severity: 'error',
  find: (context) => {
    const placed = (context.roadmap.lineages ?? []).map((lineage, position) => ({ lineage, position }))
    const find = thingFinder(context)
    return [
      ...placed.flatMap((each) => wrongCount(context, each)),
      ...saidTwice(context, placed, find),
      ...againstEachOther(context, placed, find),
    ]
  },
}

/** How many things each kind has on its two sides. */
const counts: Readonly<Record<LineageKind, (from: number, to: number) => boolean>> = {
  continued: (from, to) => from > 0 && from === to,
  moved: (from, to) => from > 0 && from === to,
  merged: (from, to) => from > 1 && to > 0 && to < from,
  split: (from, to) => from > 0 && to > from,
  redefined: (from, to) => from > 0 && to > 0,
  dropped: (from, to) => from > 0 && to === 0,
  new: (from, to) => from === 0 && to > 0,
}

function wrongCount(context: RoadmapContext, { lineage, position }: Placed): Found[] {
  const [from, to] = [lineage.from.ids.length, lineage.to.ids.length]
  if (counts[lineage.kind](from, to)) return []
  const facts = { how: 'count', lineage: lineage.id, kind: lineage.kind, from, to } as const
  return [{ edition: editionOf(context, lineage), places: [lineageAt(lineage, position)], facts }]
}

/** The same step from one thing to another is told by two lineages. */
function saidTwice(context: RoadmapContext, placed: readonly Placed[], find: ThingFinder): Found[] {
  const steps = placed.flatMap((each) => stepsOf(each.lineage).map((step) => ({ ...each, ...step })))
  const groups = groupBy(
    steps,
    ({ lineage, from, to }) => `${lineage.of} ${lineage.from.edition} ${from} ${lineage.to.edition} ${to}`,
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined || new Set(group.map(({ position }) => position)).size < 2) return []
    const { lineage, from, to } = first
    const old = find(lineage.of, lineage.from.edition, from)
    const later = find(lineage.of, lineage.to.edition, to)
    if (old === undefined || later === undefined) return []
    const facts = {
      how: 'saidTwice',
      kinds: group.map((each) => each.lineage.kind),
      label: old.label,
      other: later.label,
    } as const
    const places = [old.at(), later.at(), ...group.map((each) => lineageAt(each.lineage, each.position))]
    return [{ edition: editionOf(context, lineage), places, facts }]
  })
}

function stepsOf(lineage: Lineage): readonly { readonly from: Id; readonly to: Id }[] {
  const { from, to } = lineage
  return from.ids.flatMap((id, position) =>
    (isPaired(lineage) ? to.ids.slice(position, position + 1) : to.ids).map((other) => ({
      from: id,
      to: other,
    })),
  )
}

/** A thing is dropped and goes on, is new and comes from somewhere, or goes on as a whole in two ways. */
function againstEachOther(context: RoadmapContext, placed: readonly Placed[], find: ThingFinder): Found[] {
  const sides = (['from', 'to'] as const).map((side) => ({
    side,
    ending: side === 'from' ? ('dropped' as const) : ('new' as const),
    groups: groupBy(
      placed.flatMap((each) => each.lineage[side].ids.map((id) => ({ ...each, id }))),
      ({ lineage, id }) => `${lineage.of} ${lineage[side].edition} ${id}`,
    ),
  }))
  return sides.flatMap(({ side, ending, groups }) =>
    [...groups.values()].flatMap((group) => {
      const [first] = group
      if (first === undefined || new Set(group.map(({ position }) => position)).size < 2) return []
      const thing = find(first.lineage.of, first.lineage[side].edition, first.id)
      const facts = thing === undefined ? undefined : conflict(group, ending, side, thing.label)
      if (thing === undefined || facts === undefined) return []
      const places = [thing.at(), ...group.map(({ lineage, position }) => lineageAt(lineage, position))]
      return [{ edition: editionOf(context, first.lineage), places, facts }]
    }),
  )
}

function conflict(
  group: readonly Placed[],
  ending: LineageKind,
  side: 'from' | 'to',
  label: { readonly ja: string },
): Found['facts'] | undefined {
  const kinds = group.map(({ lineage }) => lineage.kind)
  const other = kinds.find((kind) => kind !== ending)
  if (kinds.includes(ending) && other !== undefined) return { how: 'endsButContinues', kind: ending, label }
  const isWhole = kinds.some((kind) => kind === 'continued' || kind === 'moved')
  const isSameEdition =
    new Set(group.map(({ lineage }) => lineage[side === 'from' ? 'to' : 'from'].edition)).size === 1
  return side === 'from' && isWhole && isSameEdition ? { how: 'wholeTwice', kinds, label } : undefined
}
