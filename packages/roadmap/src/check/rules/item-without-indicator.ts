import { itemAt } from '../place.ts'
import type { Rule } from '../rule.ts'

/** An item has no indicator, and the paper does not say that it has none. Papers without any indicator are left alone. */
export const itemWithoutIndicator: Rule<'item-without-indicator'> = {
  id: 'item-without-indicator',
  severity: 'warning',
  find: (context) =>
    context.editions
      .filter(({ cells }) => cells.length > 0)
      .flatMap(({ edition, items }) =>
        items
          .filter(({ item }) => (item.indicators ?? []).length === 0 && item.noIndicator === undefined)
          .map((place) => ({
            edition: edition.id,
            places: [itemAt(place)],
            facts: { item: place.item.title },
          })),
      ),
}
