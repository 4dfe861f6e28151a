import type { Edition, Item } from '../model/edition.ts'
import type { Observation } from '../model/indicator.ts'
import type { Id } from '../model/text.ts'
import { itemsOf } from './items-of.ts'

/** A measured value with the cell that it belongs to. */
export interface PlacedObservation {
  readonly item: Id
  readonly indicator: Id
  readonly observation: Observation
}

/**
 * The edition with further observations in its cells, behind those that they hold already. Nothing is replaced.
 *
 * @throws RangeError when an item does not exist or does not print the indicator.
 * @example
 * ```ts
 * const edition = {
 *   id: 'e', title: { ja: '工程表' }, kind: 'plan' as const, fiscalYears: { from: 2026, to: 2027 }, indicators: [],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{ id: 'a', title: { ja: '研修' }, indicators: [{ indicator: 'trained' }] }] }],
 * }
 * const observation = { result: { state: 'notMeasured' as const }, period: 'FY2026-H1' }
 * withObservations(edition, [{ item: 'a', indicator: 'trained', observation }]).pillars[0]?.items?.[0]?.indicators?.[0]?.observations?.length // => 1
 * ```
 */
export function withObservations(edition: Edition, placed: readonly PlacedObservation[]): Edition {
  const known = new Set(
    itemsOf(edition).flatMap(({ item }) =>
      (item.indicators ?? []).map(({ indicator }) => keyOf(item.id, indicator)),
    ),
  )
  const byCell = new Map<string, Observation[]>()
  for (const { item, indicator, observation } of placed) {
    const key = keyOf(item, indicator)
    if (!known.has(key)) throw new RangeError(`withObservations: item ${item} does not print ${indicator}`)
    byCell.set(key, [...(byCell.get(key) ?? []), observation])
  }
  const fill = (item: Item): Item => fillItem(item, byCell)
  return {
    ...edition,
    pillars: edition.pillars.map((pillar) => ({
      ...pillar,
      ...(pillar.items && { items: pillar.items.map(fill) }),
      ...(pillar.sections && {
        sections: pillar.sections.map((section) => ({ ...section, items: section.items.map(fill) })),
      }),
    })),
  }
}

/** An item may print one indicator twice; new values go to the first place. */
function fillItem(item: Item, byCell: ReadonlyMap<string, readonly Observation[]>): Item {
  if (item.indicators === undefined) return item
  const done = new Set<Id>()
  const indicators = item.indicators.map((cell) => {
    const more = done.has(cell.indicator) ? undefined : byCell.get(keyOf(item.id, cell.indicator))
    done.add(cell.indicator)
    return more === undefined ? cell : { ...cell, observations: [...(cell.observations ?? []), ...more] }
  })
  return { ...item, indicators }
}

function keyOf(item: Id, indicator: Id): string {
  return `${item} ${indicator}`
}
