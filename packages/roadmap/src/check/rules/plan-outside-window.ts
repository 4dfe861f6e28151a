import { entryAt, entryLabel } from '../place.ts'
import type { Rule } from '../rule.ts'
import { periodText, windowText } from '../times.ts'

/** An entry of the plan lies wholly outside of the years that the paper is about. */
export const planOutsideWindow: Rule<'plan-outside-window'> = {
  id: 'plan-outside-window',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const { window, days } = edition
      if (window === undefined) return []
      return edition.items.flatMap((place) =>
        (place.item.plan ?? []).flatMap((entry, position) => {
          const span = days(entry.period)
          const isOutside =
            span !== undefined && (span.from > window.to || (span.to !== null && span.to < window.from))
          if (!isOutside) return []
          const facts = {
            entry: entryLabel(place.item, entry),
            when: periodText(entry.period),
            window: windowText(edition),
          }
          return [{ edition: edition.edition.id, places: [entryAt(place, entry, position)], facts }]
        }),
      )
    }),
}
