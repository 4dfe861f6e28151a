import { placeAt } from '../place.ts'
import type { Rule } from '../rule.ts'
import { periodText, windowText } from '../times.ts'

/** A date that the paper prints about itself lies before the years that it is about: a leftover of another paper. */
export const dateBeforeWindow: Rule<'date-before-window'> = {
  id: 'date-before-window',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((each) => {
      const { edition, window, days, path } = each
      return (edition.dates ?? []).flatMap((date, position) => {
        const end = days(date.when)?.to
        if (window === undefined || end === undefined || end === null || end >= window.from) return []
        const place = placeAt(date.id ?? edition.id, date.what, [...path, 'dates', position], date.source)
        const facts = { what: date.what, when: periodText(date.when), window: windowText(each) }
        return [{ edition: edition.id, places: [place], facts }]
      })
    }),
}
