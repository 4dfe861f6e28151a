import type { Edition } from '../model/edition.ts'
import type { Lineage } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import type { Path } from '../query/items-of.ts'
import { canonicalText } from './canonical.ts'
import { type ChangeOf, type Entity, entitiesOf, type Renaming } from './entities.ts'
import { type FieldChange, fieldChanges } from './field-changes.ts'
import { reorderings } from './reorderings.ts'

/** One difference between two editions. */
export interface Change {
  /** `reordered`: what both editions have in common stands in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered'
  readonly of: ChangeOf
  /** Id in the later edition, or in the earlier one when it was removed; of the item for a part without an id. */
  readonly id: Id
  readonly label: Text
  /** The item that it is a part of; its id in the later edition, or in the earlier one when it was removed. */
  readonly item?: Id
  /** Where it stands in the earlier edition. */
  readonly before?: Path
  /** Where it stands in the later edition. */
  readonly after?: Path
  /** For `changed` and `reordered`. */
  readonly fields?: readonly FieldChange[]
  /** Ids of the lineages that say what became of it or where it came from. */
  readonly lineages?: readonly Id[]
}

/** All differences between two editions. */
export interface EditionDiff {
  readonly before: Id
  readonly after: Id
  readonly changes: readonly Change[]
}

/** What is told beside the two editions. */
export interface DiffOptions {
  /** Ties items and indicators of different ids together, one to one; names what became of the others. */
  readonly lineages?: readonly Lineage[]
}

/**
 * The differences between two editions by meaning: ids tie things together, and so do lineages from one to one. Where
 * something was read, and the order of lists, is no difference; what stands in another order is told by itself.
 *
 * Parts of an item (results, accounts, targets, plan entries) are compared only when both editions have the item.
 * Pieces of reading (doubts, page furniture) are not compared.
 *
 * @example
 * ```ts
 * const edition = (title: string) => ({
 *   id: 'e', title: { ja: '計画' }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2025 }, indicators: [],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{ id: 'a', title: { ja: title } }] }],
 * })
 * diffEditions(edition('研修'), edition('研修の充実')).changes.map(({ kind, of, id }) => [kind, of, id])
 * // => [['changed', 'item', 'a']]
 * ```
 */
export function diffEditions(before: Edition, after: Edition, options: DiffOptions = {}): EditionDiff {
  const steps = stepsBetween(before.id, after.id, options.lineages ?? [])
  const renaming = renamingOf(steps)
  const [old, later] = [entitiesOf(before, renaming), entitiesOf(after, noRenaming)]
  const pairs = matchEntities(old, later)
  const common = new Set(
    pairs.flatMap(({ old: one, later: two }) => (one && two?.of === 'item' ? [two.key] : [])),
  )
  const changes = pairs
    .filter(({ old: one, later: two }) => isTold(one ?? two, one !== undefined && two !== undefined, common))
    .flatMap((pair) => changeOf(pair, renaming, steps))
  return {
    before: before.id,
    after: after.id,
    changes: [...changes, ...reorderings(before, after, renaming)],
  }
}

const noRenaming: Renaming = { item: (id) => id, indicator: (id) => id }

/** A step from one side to the other, whichever way the lineage was written. */
interface Step {
  readonly lineage: Lineage
  readonly from: readonly Id[]
  readonly to: readonly Id[]
}

function stepsBetween(before: Id, after: Id, lineages: readonly Lineage[]): readonly Step[] {
  return lineages.flatMap((lineage) => {
    const { from, to } = lineage
    if (from.edition === before && to.edition === after) return [{ lineage, from: from.ids, to: to.ids }]
    return from.edition === after && to.edition === before ? [{ lineage, from: to.ids, to: from.ids }] : []
  })
}

/** Only what goes on one to one is the same thing; the ids of lists of equal length belong together in order. */
function renamingOf(steps: readonly Step[]): Renaming {
  return {
    item: renamingBy(steps.filter(({ lineage }) => lineage.of === 'item')),
    indicator: renamingBy(steps.filter(({ lineage }) => lineage.of === 'indicator')),
  }
}

function renamingBy(steps: readonly Step[]): (id: Id) => Id {
  const names = new Map<Id, Id>()
  for (const { lineage, from, to } of steps) {
    const isPaired = lineage.kind === 'continued' || lineage.kind === 'moved'
    if (from.length !== to.length || !(isPaired || from.length === 1)) continue
    from.forEach((id, index) => {
      const name = to[index]
      if (name !== undefined) names.set(id, name)
    })
  }
  const taken = new Set(names.values())
  // An id that now names the successor of something else is not the same thing as before.
  return (id) => names.get(id) ?? (taken.has(id) ? `earlier/${id}` : id)
}

interface Pair {
  readonly old?: Entity
  readonly later?: Entity
}

/** Things of one kind and key belong together; of several alike, first those that say the same. */
function matchEntities(old: readonly Entity[], later: readonly Entity[]): readonly Pair[] {
  const keyOf = ({ of, key }: Entity): string => `${of} ${key}`
  const waiting = new Map<string, Entity[]>()
  for (const entity of old) {
    const known = waiting.get(keyOf(entity))
    if (known === undefined) waiting.set(keyOf(entity), [entity])
    else known.push(entity)
  }
  const take = (entity: Entity, fits: (candidate: Entity) => boolean): Entity | undefined => {
    const candidates = waiting.get(keyOf(entity)) ?? []
    const index = candidates.findIndex(fits)
    return index < 0 ? undefined : candidates.splice(index, 1)[0]
  }
  const same = later.map((entity) => {
    const text = canonicalText(entity.content)
    return take(entity, (candidate) => canonicalText(candidate.content) === text)
  })
  const pairs = later.map((entity, index): Pair => {
    const match = same[index] ?? take(entity, () => true)
    return match === undefined ? { later: entity } : { old: match, later: entity }
  })
  return [...pairs, ...[...waiting.values()].flat().map((entity) => ({ old: entity }))]
}

/** What comes or goes with its item is not told by itself. */
function isTold(entity: Entity | undefined, isInBoth: boolean, commonItems: ReadonlySet<string>): boolean {
  if (isInBoth || entity?.item === undefined) return true
  return commonItems.has(entity.key.split(' ')[0] ?? '')
}

function changeOf({ old, later }: Pair, renaming: Renaming, steps: readonly Step[]): readonly Change[] {
  const entity = later ?? old
  if (entity === undefined) return []
  const { of, id, label, item } = entity
  const lineages = steps.filter((step) => names(step, old, later)).map(({ lineage }) => lineage.id)
  const common = {
    of,
    id,
    label,
    ...(item === undefined ? {} : { item }),
    ...(old === undefined ? {} : { before: old.path }),
    ...(later === undefined ? {} : { after: later.path }),
    ...(lineages.length === 0 ? {} : { lineages }),
  }
  if (old === undefined) return [{ kind: 'added', ...common }]
  if (later === undefined) return [{ kind: 'removed', ...common }]
  const fields = fieldChanges(old.content, later.content, renaming)
  return fields.length === 0 ? [] : [{ kind: 'changed', ...common, fields }]
}

function names({ lineage, from, to }: Step, old: Entity | undefined, later: Entity | undefined): boolean {
  if ((old ?? later)?.of !== lineage.of) return false
  return (old !== undefined && from.includes(old.id)) || (later !== undefined && to.includes(later.id))
}
