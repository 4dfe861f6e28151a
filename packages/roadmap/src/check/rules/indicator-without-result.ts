import { cellAt, definitionsOf, indicatorName } from '../place.ts'
import type { Rule } from '../rule.ts'

/** A paper of results prints an indicator with neither a value nor a word for why there is none. */
export const indicatorWithoutResult: Rule<'indicator-without-result'> = {
  id: 'indicator-without-result',
  severity: 'warning',
  find: (context) =>
    context.editions
      .filter(({ edition }) => edition.kind === 'results')
      .flatMap((edition) =>
        edition.cells
          .filter(({ cell }) => (cell.observations ?? []).length === 0)
          .map((place) => ({
            edition: edition.edition.id,
            places: [cellAt(place), ...definitionsOf(edition, place)],
            facts: { indicator: indicatorName(place), item: place.place.item.title },
          })),
      ),
}
