import type { Qualifier } from '../../model/measure.ts'
import { definitionsOf, indicatorName, observationAt } from '../place.ts'
import type { Rule } from '../rule.ts'
import { periodText, publishedText } from '../times.ts'

/** Words that say that the period is not over, or that the value is no result yet. */
const unfinished: readonly Qualifier[] = ['planned', 'provisional', 'partial']

/** A measured value of a time that was not over when the paper was published. */
export const valueFromFuture: Rule<'value-from-future'> = {
  id: 'value-from-future',
  severity: 'error',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const { publication } = edition
      if (publication === undefined) return []
      return edition.cells.flatMap((place) =>
        (edition.timed.get(place) ?? [])
          .filter(({ days, observation }) => {
            const isOver = days.to !== null && days.to <= publication.to
            return !isOver && !observation.qualifiers?.some((word) => unfinished.includes(word))
          })
          .map(({ position, when }) => ({
            edition: edition.edition.id,
            places: [observationAt(place, position), ...definitionsOf(edition, place)],
            facts: {
              indicator: indicatorName(place),
              when: periodText(when),
              published: publishedText(publication),
            },
          })),
      )
    }),
}
