import type { DateSpan } from '@reform/calendar'
import type { Period, When } from '../../model/time.ts'
import { type EditionScope, report, under } from './scope.ts'

/** From the first to the last day; `to` is `null` when open. */
type OpenSpan = { readonly from: DateSpan['from']; readonly to: DateSpan['to'] | null }

/** Checks the period under a key and gives its days back, unless it runs backwards. */
export function checkPeriod(
  scope: EditionScope,
  key: string,
  period: Period | When | undefined,
): OpenSpan | undefined {
  if (period === undefined) return undefined
  if (typeof period === 'string') return scope.spanOf(period)
  const from = scope.spanOf(period.from).from
  const to = period.to === null ? null : scope.spanOf(period.to).to
  if (to !== null && to < from) {
    report(scope, [key], 'period-reversed', { from: period.from, to: String(period.to) })
    return undefined
  }
  under(scope, key, period.excluding, (excluding) => {
    for (const [index, when] of excluding.entries()) {
      const span = scope.spanOf(when)
      const isInside = span.from >= from && (to === null || span.to <= to)
      if (!isInside) report(scope, ['excluding', index], 'exclusion-outside-period', { when })
    }
  })
  return { from, to }
}

/** Warns of a plan that does not touch the years of its edition. */
export function checkInsideEdition(
  scope: EditionScope,
  key: string,
  period: Period | When,
  span?: OpenSpan,
): void {
  const { window } = scope
  if (window === undefined || span === undefined) return
  const touches = span.from <= window.to && (span.to === null || span.to >= window.from)
  if (!touches) reportOutside(scope, key, period)
}

/** Warns of a value measured in a time after the years of its edition; earlier ones are baselines. */
export function checkNotAfterEdition(
  scope: EditionScope,
  key: string,
  period: Period | When,
  span?: OpenSpan,
): void {
  if (scope.window !== undefined && span !== undefined && span.from > scope.window.to) {
    reportOutside(scope, key, period)
  }
}

function reportOutside(scope: EditionScope, key: string, period: Period | When): void {
  const { from, to } = scope.edition.fiscalYears
  const shown = typeof period === 'string' ? period : `${period.from}–${period.to ?? ''}`
  report(scope, [key], 'outside-edition', { period: shown, years: `FY${from}–FY${to}` })
}
