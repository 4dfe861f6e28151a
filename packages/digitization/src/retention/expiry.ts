import {
  dateExists,
  datePartsOf,
  fiscalYearOf,
  lastDayOfMonth,
  type PlainDate,
  plainDate,
  yearMonth,
} from '@reform/calendar'

/**
 * The last day of a retention period (保存期間の満了する日) of so many years from its first day: the day before
 * the one that answers to the first, or the last day of a month that has no such day. Weekends and holidays do not
 * move it. On that day the record is still to be kept.
 *
 * @throws RangeError when `years` is not a whole number of 1 or more, or the end lies after the year 9999.
 * @source Civil Code art. 143(2)
 * @example
 * ```ts
 * formatIsoDate(expiryOf(parseIsoDate('2027-04-01'), 5)) // => '2032-03-31'
 * formatIsoDate(expiryOf(parseIsoDate('2024-02-29'), 1)) // => '2025-02-28'
 * formatIsoDate(expiryOf(parseIsoDate('2024-02-29'), 4)) // => '2028-02-28'
 * ```
 */
export function expiryOf(start: PlainDate, years: number): PlainDate {
  if (!Number.isInteger(years) || years < 1) throw new RangeError(`expiryOf: not a number of years: ${years}`)
  const { year, month, day } = datePartsOf(start)
  const last = year + years
  if (!dateExists(last, month, day)) return lastDayOfMonth(yearMonth(last, month))
  return (plainDate(last, month, day) - 1) as PlainDate
}

/**
 * The first day of a retention period (起算日): 1 April of the fiscal year after the one in which the document or
 * the first document of a file was made or obtained. A document made on 1 April waits a whole year.
 *
 * @throws RangeError when the day lies after the fiscal year 9997.
 * @source Order for Enforcement of the Public Records and Archives Management Act art. 8
 * @example
 * ```ts
 * formatIsoDate(retentionStart(parseIsoDate('2026-03-31'))) // => '2026-04-01'
 * formatIsoDate(retentionStart(parseIsoDate('2026-04-01'))) // => '2027-04-01'
 * ```
 */
export function retentionStart(madeOn: PlainDate): PlainDate {
  return plainDate(fiscalYearOf(madeOn) + 1, 4, 1)
}

/**
 * Whether a head of organ may choose this day as the start instead: within one year of the day of the document.
 *
 * @example
 * ```ts
 * const made = parseIsoDate('2026-05-01')
 * mayStartOn(made, parseIsoDate('2027-05-01')) // => true
 * mayStartOn(made, parseIsoDate('2027-05-02')) // => false
 * ```
 */
export function mayStartOn(madeOn: PlainDate, chosen: PlainDate): boolean {
  return chosen >= madeOn && chosen <= expiryOf(madeOn, 1) + 1
}
