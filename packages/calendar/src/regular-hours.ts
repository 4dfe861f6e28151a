import { type PlainDate, parseIsoDate } from './plain-date.ts'
import { type RegularHoursProvision, regularHoursProvisions } from './provisions/regular-hours.ts'

/**
 * The regular working hours of full-time national civil servants on a day (正規の勤務時間), in whole minutes a
 * day and a week, breaks not included, with their source. What one person's schedule is, it does not know.
 *
 * @throws RangeError for days before 1992-05-01, when the five-day week began.
 * @example
 * ```ts
 * regularHoursOn(parseIsoDate('2026-11-20')).minutesPerDay // => 465
 * ```
 */
export function regularHoursOn(date: PlainDate): RegularHoursProvision {
  const provision = regularHoursProvisions.findLast((one) => date >= parseIsoDate(one.from))
  if (provision === undefined) throw new RangeError('regularHoursOn: known from 1992-05-01 on')
  return provision
}
