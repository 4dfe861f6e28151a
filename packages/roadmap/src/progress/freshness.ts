import { addMonths, formatIsoDate, lastDayOfMonth, type PlainDate, yearMonthOf } from '@reform/calendar'
import type { Cadence } from '../model/time.ts'

/** How old a value is for its cadence: `late` within one cadence after the next was due, `stale` within two. */
export interface Freshness {
  readonly word: 'fresh' | 'late' | 'stale' | 'expired'
  /** The last day that the value is about. */
  readonly periodEnd: string
  /** The day by which the next value is due; absent when nothing says how often it is measured. */
  readonly nextDue?: string
}

const monthsOf: Readonly<Record<Cadence, number | undefined>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  once: undefined,
  irregular: undefined,
}

/** How fresh a value is on a day: the next one is due a cadence after its period, and the time for publication. */
export function freshnessOf(end: PlainDate, asOf: PlainDate, cadence: Cadence, lagMonths: number): Freshness {
  const periodEnd = formatIsoDate(end)
  const months = monthsOf[cadence]
  if (months === undefined) return { word: 'fresh', periodEnd }
  const after = (cadences: number): PlainDate =>
    lastDayOfMonth(addMonths(yearMonthOf(end), months * cadences + lagMonths))
  const nextDue = formatIsoDate(after(1))
  if (asOf <= after(1)) return { word: 'fresh', periodEnd, nextDue }
  if (asOf <= after(2)) return { word: 'late', periodEnd, nextDue }
  return { word: asOf <= after(3) ? 'stale' : 'expired', periodEnd, nextDue }
}
