import type { Lineage } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import type { EditionContext, RoadmapContext } from './context.ts'
import { indicatorAt, itemAt, placeAt } from './place.ts'
import type { RemarkPlace } from './remark.ts'

/** An item or an indicator that a lineage can speak of. */
export interface LineageThing {
  readonly edition: EditionContext
  readonly id: Id
  readonly label: Text
  readonly at: () => RemarkPlace
}

/** The items, or the indicators, of an edition by id. */
export function thingsOf(edition: EditionContext, of: Lineage['of']): ReadonlyMap<Id, LineageThing> {
  if (of === 'item') {
    return new Map(
      edition.items.map((place) => [
        place.item.id,
        { edition, id: place.item.id, label: place.item.title, at: () => itemAt(place) },
      ]),
    )
  }
  return new Map(
    [...edition.indicators.values()].map((entry) => [
      entry.indicator.id,
      { edition, id: entry.indicator.id, label: entry.indicator.name, at: () => indicatorAt(entry) },
    ]),
  )
}

/** Finds what a lineage names. Read once for all lineages. */
export type ThingFinder = (of: Lineage['of'], edition: Id, id: Id) => LineageThing | undefined

/** Reads all editions so that things can be found by edition and id. */
export function thingFinder({ editions }: RoadmapContext): ThingFinder {
  const all = new Map(
    editions.map((edition) => [
      edition.edition.id,
      { item: thingsOf(edition, 'item'), indicator: thingsOf(edition, 'indicator') },
    ]),
  )
  return (of, edition, id) => all.get(edition)?.[of].get(id)
}

/** The place of a lineage in the roadmap. */
export function lineageAt(lineage: Lineage, position: number): RemarkPlace {
  return placeAt(lineage.id, { ja: lineage.id }, ['lineages', position], undefined)
}

/** The edition that a remark about a lineage belongs to: the later one, else whatever the lineage names. */
export function editionOf({ editions }: RoadmapContext, lineage: Lineage): Id {
  const known = new Set(editions.map(({ edition }) => edition.id))
  return known.has(lineage.to.edition) ? lineage.to.edition : lineage.from.edition
}
