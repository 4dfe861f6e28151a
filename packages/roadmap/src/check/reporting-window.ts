import type { DateSpan, PlainDate } from '@reform/calendar'
import type { EditionContext } from './context.ts'

/**
 * The days that an edition reports on: from the start of its reporting period to the end of the fiscal years, for late
 * figures of the year are no stray ones. Nothing when it does not say which part of its years are results.
 */
export function reportingWindow({ edition, window, days }: EditionContext): DateSpan | undefined {
  if (window === undefined || edition.kind === 'plan') return undefined
  const reporting = days(edition.reporting)
  if (reporting === undefined) return edition.kind === 'results' ? window : undefined
  const to = reporting.to === null || reporting.to < window.to ? window.to : reporting.to
  return { from: Math.min(reporting.from, window.from) as PlainDate, to }
}
