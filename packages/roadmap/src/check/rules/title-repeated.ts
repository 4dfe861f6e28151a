import type { ItemPlace } from '../../query/items-of.ts'
import { fold } from '../../text/fold.ts'
import { groupBy } from '../group-by.ts'
import { itemAt } from '../place.ts'
import type { Rule } from '../rule.ts'

/** Two items have the same title, and no track tells them apart. */
export const titleRepeated: Rule<'title-repeated'> = {
  id: 'title-repeated',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap(({ edition, items }) =>
      [...groupBy(items, ({ item }) => fold(item.title.ja)).values()]
        .filter((same) => same.length > 1 && !areOfDifferentTracks(same))
        .map((same) => ({
          edition: edition.id,
          places: same.map((place) => itemAt(place)),
          facts: { title: same[0]?.item.title ?? { ja: '' }, count: same.length },
        })),
    ),
}

function areOfDifferentTracks(places: readonly ItemPlace[]): boolean {
  const tracks = places.flatMap(({ item }) => item.tracks ?? [])
  return places.every(({ item }) => (item.tracks ?? []).length > 0) && new Set(tracks).size === tracks.length
}
