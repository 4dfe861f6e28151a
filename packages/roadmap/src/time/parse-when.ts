import type { DateSpan, PlainDate } from '@reform/calendar'
import type { Edition } from '../model/edition.ts'
import type { Period, When } from '../model/time.ts'
import { spanOfParts, whenParts } from './when-parts.ts'

/** What of an edition decides how its times are read. */
export type EditionCalendar = Pick<Edition, 'fiscalYears' | 'fiscalYearStartMonth'>

/** A period in days: `to` is `null` when it is open, and what is left out stands in order. */
export interface ResolvedPeriod {
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly excluding: readonly DateSpan[]
}

/**
 * The first and the last day of a `When`, both inside.
 *
 * Fiscal years start in April, or in the month that the edition names.
 *
 * @throws RangeError when the text is no `When` or names a day that does not exist.
 * @example
 * ```ts
 * const { from, to } = parseWhen('FY2023-Q2')
 * to - from + 1 // => 92
 * ```
 */
export function parseWhen(when: When, edition?: Pick<Edition, 'fiscalYearStartMonth'>): DateSpan {
  const span = readWhen(when, edition)
  if (span === undefined) throw new RangeError(`parseWhen: not a day, month, year or fiscal period: ${when}`)
  return span
}

/** As `parseWhen`, with nothing instead of an exception. */
export function readWhen(when: When, edition?: Pick<Edition, 'fiscalYearStartMonth'>): DateSpan | undefined {
  const parts = whenParts(when)
  return parts === undefined ? undefined : spanOfParts(parts, edition?.fiscalYearStartMonth ?? 4)
}

/**
 * The days of a period or of a `When`.
 *
 * An open period (`to: null`) stays open, or ends with the last fiscal year of the edition when one is given
 * and the period starts before that end.
 *
 * @throws RangeError when a part of the period is no `When`, or the period ends before it starts.
 * @example
 * ```ts
 * const summer = resolvePeriod({ from: 'FY2023-Q2', to: 'FY2023-Q2', excluding: ['2023-07'] })
 * summer.excluding.length // => 1
 * ```
 */
export function resolvePeriod(period: Period | When, edition?: EditionCalendar): ResolvedPeriod {
  if (typeof period === 'string') return { ...parseWhen(period, edition), excluding: [] }
  const from = parseWhen(period.from, edition).from
  const to = period.to === null ? openEnd(from, edition) : parseWhen(period.to, edition).to
  if (to !== null && to < from) {
    throw new RangeError(`resolvePeriod: ends (${period.to}) before it starts (${period.from})`)
  }
  const excluding = (period.excluding ?? [])
    .map((when) => parseWhen(when, edition))
    .sort((left, right) => left.from - right.from || left.to - right.to)
  return { from, to, excluding }
}

function openEnd(from: PlainDate, edition: EditionCalendar | undefined): PlainDate | null {
  if (edition === undefined) return null
  const end = windowOf(edition).to
  return end < from ? null : end
}

/** The days of the fiscal years that an edition is about. */
export function windowOf(edition: EditionCalendar): DateSpan {
  const { from, to } = edition.fiscalYears
  const first = spanOfParts({ kind: 'fiscalYear', year: from }, edition.fiscalYearStartMonth ?? 4)
  const last = spanOfParts({ kind: 'fiscalYear', year: to }, edition.fiscalYearStartMonth ?? 4)
  return { from: first.from, to: last.to }
}

/** As `resolvePeriod`, with nothing instead of an exception. */
export function readPeriod(
  period: Period | When | undefined,
  edition?: EditionCalendar,
): ResolvedPeriod | undefined {
  if (period === undefined) return undefined
  if (typeof period === 'string') {
    const span = readWhen(period, edition)
    return span && { ...span, excluding: [] }
  }
  const from = readWhen(period.from, edition)
  const last = period.to === null ? null : readWhen(period.to, edition)
  if (from === undefined || last === undefined) return undefined
  const to = last === null ? openEnd(from.from, edition) : last.to
  if (to !== null && to < from.from) return undefined
  const excluding = (period.excluding ?? [])
    .map((when) => readWhen(when, edition))
    .filter((span) => span !== undefined)
    .sort((left, right) => left.from - right.from || left.to - right.to)
  return { from: from.from, to, excluding }
}
