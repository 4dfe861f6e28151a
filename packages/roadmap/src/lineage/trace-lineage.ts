import type { Edition } from '../model/edition.ts'
import type { Lineage, LineageKind, Roadmap } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import { itemsOf } from '../query/items-of.ts'

/** One step to or from another edition. */
export interface LineageLink {
  readonly lineage: Lineage
  readonly kind: LineageKind
  /** The edition on the other side. */
  readonly edition: Id
  /** The items or indicators on the other side; none for `dropped` and `new`. */
  readonly ids: readonly Id[]
}

/** An item or indicator of an edition, where it came from and what became of it. */
export interface LineageNode {
  readonly edition: Id
  readonly id: Id
  readonly label: Text
  readonly origins: readonly LineageLink[]
  readonly fates: readonly LineageLink[]
}

/** The lineage of a whole roadmap, edition by edition in the order of the papers. */
export interface LineageTrace {
  readonly items: readonly LineageNode[]
  readonly indicators: readonly LineageNode[]
  /** How many lineages there are of each kind. */
  readonly counts: Readonly<Record<'items' | 'indicators', Readonly<Record<LineageKind, number>>>>
}

/**
 * Where every item and indicator came from and what became of it.
 *
 * A lineage `continued` or `moved` that names as many on both sides pairs them in order; any other kind ties all of
 * one side to all of the other.
 *
 * @example
 * ```ts
 * traceLineage({
 *   schema: 'reform-roadmap/1', id: 'r', title: { ja: '工程表' }, organisation: { ja: '市' }, editions: [],
 * }).items // => []
 * ```
 */
export function traceLineage(roadmap: Roadmap): LineageTrace {
  const lineages = roadmap.lineages ?? []
  return {
    items: nodesOf('item', roadmap, lineages, (edition) =>
      itemsOf(edition).map(({ item }) => ({ id: item.id, label: item.title })),
    ),
    indicators: nodesOf('indicator', roadmap, lineages, (edition) =>
      edition.indicators.map(({ id, name }) => ({ id, label: name })),
    ),
    counts: {
      items: countKinds(lineages.filter(({ of }) => of === 'item')),
      indicators: countKinds(lineages.filter(({ of }) => of === 'indicator')),
    },
  }
}

function countKinds(lineages: readonly Lineage[]): Record<LineageKind, number> {
  const counts = { continued: 0, merged: 0, split: 0, redefined: 0, moved: 0, dropped: 0, new: 0 }
  for (const { kind } of lineages) counts[kind] += 1
  return counts
}

/**
 * What became of an item in later editions; empty when no lineage says so.
 *
 * @throws RangeError when the roadmap has no such edition or item.
 * @example
 * ```ts
 * const edition = (id: string, item: string) => ({
 *   id, title: { ja: id }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2025 }, indicators: [],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{ id: item, title: { ja: '研修' } }] }],
 * })
 * const roadmap = {
 *   schema: 'reform-roadmap/1' as const, id: 'r', title: { ja: '工程表' }, organisation: { ja: '市' },
 *   editions: [edition('first', 'a'), edition('second', 'b')],
 *   lineages: [{
 *     id: 'l', of: 'item' as const, kind: 'continued' as const, basis: 'stated' as const, reason: { ja: '継続' },
 *     from: { edition: 'first', ids: ['a'] }, to: { edition: 'second', ids: ['b'] },
 *   }],
 * }
 * fateOf(roadmap, 'first', 'a').map(({ kind, ids }) => [kind, ids]) // => [['continued', ['b']]]
 * ```
 */
export function fateOf(roadmap: Roadmap, edition: Id, item: Id): readonly LineageLink[] {
  return nodeOf(roadmap, edition, item, 'fateOf').fates
}

/**
 * Where an item came from in earlier editions; empty when no lineage says so.
 *
 * @throws RangeError when the roadmap has no such edition or item.
 * @example
 * ```ts
 * const edition = (id: string, item: string) => ({
 *   id, title: { ja: id }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2025 }, indicators: [],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{ id: item, title: { ja: '研修' } }] }],
 * })
 * const roadmap = {
 *   schema: 'reform-roadmap/1' as const, id: 'r', title: { ja: '工程表' }, organisation: { ja: '市' },
 *   editions: [edition('first', 'a'), edition('second', 'b')],
 *   lineages: [{
 *     id: 'l', of: 'item' as const, kind: 'continued' as const, basis: 'stated' as const, reason: { ja: '継続' },
 *     from: { edition: 'first', ids: ['a'] }, to: { edition: 'second', ids: ['b'] },
 *   }],
 * }
 * originOf(roadmap, 'second', 'b').map(({ kind, ids }) => [kind, ids]) // => [['continued', ['a']]]
 * ```
 */
export function originOf(roadmap: Roadmap, edition: Id, item: Id): readonly LineageLink[] {
  return nodeOf(roadmap, edition, item, 'originOf').origins
}

function nodeOf(roadmap: Roadmap, edition: Id, item: Id, caller: string): LineageNode {
  const node = traceLineage(roadmap).items.find((each) => each.edition === edition && each.id === item)
  if (node === undefined) throw new RangeError(`${caller}: no item ${item} in edition ${edition}`)
  return node
}

type Side = 'from' | 'to'

function nodesOf(
  of: Lineage['of'],
  roadmap: Roadmap,
  all: readonly Lineage[],
  list: (edition: Edition) => readonly { readonly id: Id; readonly label: Text }[],
): readonly LineageNode[] {
  const lineages = all.filter((lineage) => lineage.of === of)
  const fates = linksBySide(lineages, 'from')
  const origins = linksBySide(lineages, 'to')
  return roadmap.editions.flatMap((edition) =>
    list(edition).map(({ id, label }) => ({
      edition: edition.id,
      id,
      label,
      origins: origins.get(keyOf(edition.id, id)) ?? [],
      fates: fates.get(keyOf(edition.id, id)) ?? [],
    })),
  )
}

function keyOf(edition: Id, id: Id): string {
  return `${edition} ${id}`
}

function linksBySide(lineages: readonly Lineage[], side: Side): ReadonlyMap<string, readonly LineageLink[]> {
  const links = new Map<string, LineageLink[]>()
  for (const lineage of lineages) {
    const here = lineage[side]
    here.ids.forEach((id, position) => {
      const key = keyOf(here.edition, id)
      const link = linkFrom(lineage, side, position)
      const known = links.get(key)
      if (known === undefined) links.set(key, [link])
      else known.push(link)
    })
  }
  return links
}

/** Whether the ids of both sides belong together one by one. */
export function isPaired({ kind, from, to }: Lineage): boolean {
  return (kind === 'continued' || kind === 'moved') && from.ids.length === to.ids.length
}

function linkFrom(lineage: Lineage, side: Side, position: number): LineageLink {
  const there = lineage[side === 'from' ? 'to' : 'from']
  const ids = isPaired(lineage) ? there.ids.slice(position, position + 1) : there.ids
  return { lineage, kind: lineage.kind, edition: there.edition, ids }
}
