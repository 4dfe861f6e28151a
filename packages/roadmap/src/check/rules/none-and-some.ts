import { itemAt } from '../place.ts'
import type { Rule } from '../rule.ts'

/** An item is said to have no indicator, and prints one. */
export const noneAndSome: Rule<'none-and-some'> = {
  id: 'none-and-some',
  severity: 'error',
  find: (context) =>
    context.editions.flatMap(({ edition, items }) =>
      items
        .filter(({ item }) => item.noIndicator !== undefined && (item.indicators ?? []).length > 0)
        .map((place) => ({
          edition: edition.id,
          places: [itemAt(place, ['noIndicator'], place.item.noIndicator?.source ?? place.item.source)],
          facts: { item: place.item.title, count: (place.item.indicators ?? []).length },
        })),
    ),
}
