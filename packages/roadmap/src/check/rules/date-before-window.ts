import { fiscalYearOf, type PlainDate } from '@reform/calendar'
import { readWhen } from '../../time/parse-when.ts'
import type { EditionContext } from '../context.ts'
import { placeAt } from '../place.ts'
import type { Rule } from '../rule.ts'
import { periodText, windowText } from '../times.ts'

/**
 * A date that the paper prints about itself lies long before it: a leftover of another paper. Plans are made in the year
 * before they begin, so what counts is the fiscal year before that.
 */
export const dateBeforeWindow: Rule<'date-before-window'> = {
  id: 'date-before-window',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((each) => {
      const { edition, days, path } = each
      const earliest = earliestDay(each)
      return (edition.dates ?? []).flatMap((date, position) => {
        const end = days(date.when)?.to
        if (earliest === undefined || end === undefined || end === null || end >= earliest) return []
        const place = placeAt(date.id ?? edition.id, date.what, [...path, 'dates', position], date.source)
        const facts = { what: date.what, when: periodText(date.when), window: windowText(each) }
        return [{ edition: edition.id, places: [place], facts }]
      })
    }),
}

/** The first day of the fiscal year before the one in which the paper begins or comes out, whichever is earlier. */
function earliestDay({ edition, window, publication }: EditionContext): PlainDate | undefined {
  if (window === undefined) return undefined
  const first = Math.min(window.from, publication?.from ?? window.from) as PlainDate
  const year = fiscalYearOf(first, { month: edition.fiscalYearStartMonth ?? 4 })
  return readWhen(`FY${String(year - 1).padStart(4, '0')}`, edition)?.from
}
