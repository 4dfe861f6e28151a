import type { EditionContext } from '../context.ts'
import { indicatorAt } from '../place.ts'
import type { Rule } from '../rule.ts'

/** An indicator is defined, and no item prints it or has a target for it. */
export const indicatorUnused: Rule<'indicator-unused'> = {
  id: 'indicator-unused',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const aimed = idsAimedAt(edition)
      return [...edition.indicators.values()]
        .filter(({ indicator, cells }) => cells.length === 0 && !aimed.has(indicator.id))
        .map((entry) => ({
          edition: edition.edition.id,
          places: [indicatorAt(entry)],
          facts: { indicator: entry.indicator.name },
        }))
    }),
}

/** Indicators that a target names, or that a value printed in the wrong place belongs to. */
function idsAimedAt({ items, cells }: EditionContext): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { item } of items)
    for (const { indicator } of item.targets ?? []) if (indicator) ids.add(indicator)
  for (const { cell } of cells) {
    for (const { result } of cell.observations ?? []) {
      if (result.state === 'wrongValuePrinted' && result.belongsTo) ids.add(result.belongsTo)
    }
  }
  return ids
}
