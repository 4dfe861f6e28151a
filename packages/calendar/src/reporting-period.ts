import { aprilStart, type FiscalYear, type FiscalYearStart, fiscalYear, startParts } from './fiscal-year.ts'
import { type Half, halfOfYear } from './half.ts'
import { type Quarter, quarterOfYear } from './quarter.ts'

/** A reporting period of SDMX that we use: a year, half or quarter. */
export type ReportingPeriod = FiscalYear | Half | Quarter

/**
 * The SDMX code of a fiscal year, half or quarter. It names April years only together with the attribute
 * `REPORTING_YEAR_START_DAY`, see {@link reportingYearStartDay}.
 *
 * @source SDMX 2.1, section 6, reporting time periods
 * @example
 * ```ts
 * formatReportingPeriod(halfOfYear(fiscalYear(2026), 2)) // => '2026-S2'
 * formatReportingPeriod(fiscalYear(2026)) // => '2026-A1'
 * ```
 */
export function formatReportingPeriod(period: ReportingPeriod): string {
  if (typeof period === 'number') return `${String(period).padStart(4, '0')}-A1`
  const part = 'half' in period ? `S${period.half}` : `Q${period.quarter}`
  return `${String(period.fiscalYear).padStart(4, '0')}-${part}`
}

/**
 * The fiscal year, half or quarter that an SDMX code names.
 *
 * @throws RangeError when the text is no such code.
 * @example
 * ```ts
 * parseReportingPeriod('2026-S2') // => { fiscalYear: 2026, half: 2 }
 * ```
 */
export function parseReportingPeriod(text: string): ReportingPeriod {
  const match = /^(\d{4})-(?:(A1)|S([12])|Q([1-4]))$/.exec(text)
  if (match === null)
    throw new RangeError(`parseReportingPeriod: not a code such as 2026-A1, -S2 or -Q3: ${text}`)
  const year = fiscalYear(Number(match[1]))
  if (match[2] !== undefined) return year
  return match[3] !== undefined ? halfOfYear(year, Number(match[3])) : quarterOfYear(year, Number(match[4]))
}

/**
 * The value of the SDMX attribute `REPORTING_YEAR_START_DAY` that goes with the codes.
 *
 * @throws RangeError when `start` is no day that every year has.
 * @example
 * ```ts
 * reportingYearStartDay() // => '--04-01'
 * ```
 */
export function reportingYearStartDay(start: FiscalYearStart = aprilStart): string {
  const { month, day } = startParts(start)
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
