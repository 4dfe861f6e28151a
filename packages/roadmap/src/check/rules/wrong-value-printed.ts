import type { CellPlace } from '../../query/items-of.ts'
import type { EditionContext, RoadmapContext } from '../context.ts'
import { definitionsOf, indicatorAt, indicatorName, observationAt } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'
import { listText, valueText } from '../values.ts'

/** A value of something else stands where an indicator asks for its own. */
export const wrongValuePrinted: Rule<'wrong-value-printed'> = {
  id: 'wrong-value-printed',
  severity: 'error',
  find: (context) =>
    context.editions.flatMap((edition) =>
      edition.cells.flatMap((place) => findInCell(context, edition, place)),
    ),
}

function findInCell(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  place: CellPlace,
): Finding<'wrong-value-printed'>[] {
  return (place.cell.observations ?? []).flatMap(({ result, qualifiers }, position) => {
    if (result.state !== 'wrongValuePrinted') return []
    // Its own value, printed under another item too: `indicator-repeated` says so.
    if (result.belongsTo === place.cell.indicator) return []
    const owner = result.belongsTo === undefined ? undefined : edition.indicators.get(result.belongsTo)
    const printed = listText(
      result.printed.map((measure) => valueText(roadmap, measure, owner?.indicator, qualifiers)),
    )
    return [
      {
        edition: edition.edition.id,
        places: [
          observationAt(place, position),
          ...definitionsOf(edition, place),
          ...(owner === undefined ? [] : [indicatorAt(owner)]),
        ],
        facts: {
          indicator: indicatorName(place),
          printed,
          ...(owner === undefined ? {} : { belongsTo: owner.indicator.name }),
        },
      },
    ]
  })
}
