import type { DateSpan, PlainDate } from '@reform/calendar'
import type { Observation } from '../model/indicator.ts'
import type { Period, When } from '../model/time.ts'
import type { CellPlace } from '../query/items-of.ts'
import type { ResolvedPeriod } from '../time/parse-when.ts'
import type { EditionContext } from './context.ts'

/** A measured value with its time. */
export interface TimedValue {
  readonly observation: Observation
  readonly position: number
  readonly when: Period | When
  readonly days: ResolvedPeriod
}

/** The measured values of a cell that say when: as of a day, or over a period. */
export function timedValues({ days }: EditionContext, { cell }: CellPlace): readonly TimedValue[] {
  return (cell.observations ?? []).flatMap((observation, position) => {
    const when = observation.asOf ?? observation.period
    const span = observation.result.state === 'value' ? days(when) : undefined
    return when === undefined || span === undefined ? [] : [{ observation, position, when, days: span }]
  })
}

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
