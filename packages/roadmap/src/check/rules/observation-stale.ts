import { addMonths, lastDayOfMonth, type PlainDate, yearMonthOf } from '@reform/calendar'
import type { Cadence } from '../../model/time.ts'
import type { EditionContext, TimedValue } from '../context.ts'
import { definitionsOf, indicatorName, observationAt } from '../place.ts'
import { reportingWindow } from '../reporting-window.ts'
import type { Rule } from '../rule.ts'
import { periodText, publishedText } from '../times.ts'

const monthsBetween: Readonly<Record<Cadence, number | undefined>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  once: undefined,
  irregular: undefined,
}

/** How long figures may take to become known after their period. */
const monthsToPublish = 6

/**
 * The newest value of an indicator is so old that, by its own cadence, two newer ones should be there.
 *
 * Measured against the end of the reporting period, or the publication when that came first; a cell without any value
 * of the reporting period is the matter of another rule.
 */
export const observationStale: Rule<'observation-stale'> = {
  id: 'observation-stale',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const reference = referenceDay(edition)
      if (reference === undefined || edition.edition.kind === 'plan') return []
      const reportedFrom = reportingWindow(edition)?.from
      return edition.cells.flatMap((place) => {
        const months = monthsBetween[place.indicator?.cadence ?? 'irregular']
        const newest = months === undefined ? undefined : newestOf(edition.timed.get(place) ?? [])
        if (months === undefined || newest === undefined) return []
        const isOutside = reportedFrom !== undefined && newest.end < reportedFrom
        if (isOutside || endAfter(newest.end, 2 * months + monthsToPublish) >= reference) return []
        const facts = {
          indicator: indicatorName(place),
          when: periodText(newest.value.when),
          published: publishedText({ from: reference, to: reference }),
        }
        const places = [observationAt(place, newest.value.position), ...definitionsOf(edition, place)]
        return [{ edition: edition.edition.id, places, facts }]
      })
    }),
}

function referenceDay({ edition, window, publication, days }: EditionContext): PlainDate | undefined {
  const end = edition.kind === 'results' ? (days(edition.reporting)?.to ?? window?.to) : undefined
  const published = publication?.from
  return end === undefined || (published !== undefined && published < end) ? published : end
}

function newestOf(
  values: readonly TimedValue[],
): { readonly value: TimedValue; readonly end: PlainDate } | undefined {
  let newest: { readonly value: TimedValue; readonly end: PlainDate } | undefined
  for (const value of values) {
    const end = value.days.to
    if (end !== null && (newest === undefined || end > newest.end)) newest = { value, end }
  }
  return newest
}

function endAfter(date: PlainDate, months: number): PlainDate {
  return lastDayOfMonth(addMonths(yearMonthOf(date), months))
}
