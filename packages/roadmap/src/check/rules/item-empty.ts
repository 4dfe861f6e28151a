import type { Edition, Item } from '../../model/edition.ts'
import { itemAt } from '../place.ts'
import type { Rule } from '../rule.ts'

/** An item says nothing of what its paper is for: a plan without a plan, results without an account or a result. */
export const itemEmpty: Rule<'item-empty'> = {
  id: 'item-empty',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap(({ edition, items }) =>
      items
        .filter(({ item }) => isEmpty(item, edition.kind))
        .map((place) => ({
          edition: edition.id,
          places: [itemAt(place)],
          facts: { item: place.item.title, kind: edition.kind },
        })),
    ),
}

function isEmpty(item: Item, kind: Edition['kind']): boolean {
  const hasPlan = item.summary !== undefined || isSome(item.plan) || isSome(item.targets)
  const hasResult =
    item.summary !== undefined ||
    isSome(item.activities) ||
    (item.indicators ?? []).some(({ observations }) => isSome(observations))
  if (kind === 'plan') return !hasPlan
  return kind === 'results' ? !hasResult : !hasPlan && !hasResult
}

function isSome(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0
}
