import type { EditionContext } from '../context.ts'
import { definitionsOf, indicatorName, observationAt } from '../place.ts'
import { reportingWindow } from '../reporting-window.ts'
import type { Rule } from '../rule.ts'
import { periodText, windowText } from '../times.ts'

/**
 * Every value of a cell lies outside of the time that a paper of results reports on. Earlier values beside one of the
 * reporting period are a comparison, and welcome; values of a time after the publication are the matter of another rule.
 */
export const outsideReporting: Rule<'outside-reporting'> = {
  id: 'outside-reporting',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const window = reportingWindow(edition)
      if (window === undefined) return []
      return edition.cells.flatMap((place) => {
        const values = edition.timed.get(place) ?? []
        const isOutside = values.every(
          ({ days }) =>
            (days.to !== null && days.to < window.from) ||
            (edition.publication === undefined && days.from > window.to),
        )
        const last = values.at(-1)
        if (!isOutside || last === undefined || hasUntimedValue(place.cell.observations)) return []
        const { reporting } = edition.edition
        const facts = {
          indicator: indicatorName(place),
          when: periodText(last.when),
          window: reporting === undefined ? windowText(edition) : periodText(reporting),
        }
        const places = [observationAt(place, last.position), ...definitionsOf(edition, place)]
        return [{ edition: edition.edition.id, places, facts }]
      })
    }),
}

function hasUntimedValue(observations: EditionContext['cells'][number]['cell']['observations']): boolean {
  return (observations ?? []).some(
    ({ result, period, asOf }) => result.state !== 'value' || (period === undefined && asOf === undefined),
  )
}
