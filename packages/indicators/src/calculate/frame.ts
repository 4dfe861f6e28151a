import { formatIsoDate, type PlainDate, parseIsoDate } from '@reform/calendar'
import { type Edition, parseWhen, type When } from '@reform/roadmap'
import type { Ministry } from '../model/ministry.ts'

/** The time that figures are of. */
export interface Frame {
  readonly period: When
  readonly from: PlainDate
  readonly to: PlainDate
  readonly asOf: PlainDate
  /** The last day that is looked at: the period's, or the as-of day when that is earlier. */
  readonly until: PlainDate
  /** The first day of the fiscal year in which the period ends. */
  readonly yearFrom: PlainDate
  /** The calendar year in which that fiscal year starts. */
  readonly year: number
}

/** The month in which fiscal years start. */
export function yearStartOf(ministry: Ministry, edition: Pick<Edition, 'fiscalYearStartMonth'>): number {
  return ministry.yearStartMonth ?? edition.fiscalYearStartMonth ?? 4
}

/**
 * The frame of a period on a day.
 *
 * @throws RangeError when the period is no `When`, or the day no day.
 */
export function frameOf(period: When, asOfText: string, yearStartMonth: number): Frame {
  const { from, to } = parseWhen(period, { fiscalYearStartMonth: yearStartMonth })
  const asOf = parseIsoDate(asOfText)
  const [year, month] = formatIsoDate(to).split('-').map(Number)
  const startYear = (year ?? 0) - ((month ?? 0) >= yearStartMonth ? 0 : 1)
  const yearFrom = parseWhen(`FY${startYear}`, { fiscalYearStartMonth: yearStartMonth }).from
  return { period, from, to, asOf, until: Math.min(asOf, to) as PlainDate, yearFrom, year: startYear }
}
