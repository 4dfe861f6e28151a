import { firstDayOfMonth, lastDayOfMonth, type YearMonth } from '@reform/calendar'
import { figureOf } from '../compile/departments.ts'
import type { OvertimeRules } from '../overtime-rules.ts'

/**
 * Working hours beyond 40 a week by the health law's own measure: the hours worked in the month less its days
 * ÷ 7 × 40 hours; zero when there are none. In whole minutes, a begun minute counting as one, so that a figure
 * above a line is above it as a whole number too.
 *
 * @throws RangeError when the minutes are not a whole number of at least 0, or the rules do not know the week.
 * @source Industrial Safety and Health Act art. 66-8
 * @example
 * ```ts
 * minutesBeyondFortyAWeek(parseIsoYearMonth('2026-02'), 240 * 60, lsa36Rules) // => 4800
 * minutesBeyondFortyAWeek(parseIsoYearMonth('2026-06'), 240 * 60, lsa36Rules) // => 4115
 * ```
 */
export function minutesBeyondFortyAWeek(
  month: YearMonth,
  workedMinutes: number,
  rules: OvertimeRules,
): number {
  if (!Number.isInteger(workedMinutes) || workedMinutes < 0) {
    throw new RangeError(`minutesBeyondFortyAWeek: ${workedMinutes}`)
  }
  const week = figureOf(rules.ruleset, 'isha.week40', 0)
  if (week === 0) throw new RangeError(`${rules.regime}: no working week for health measures`)
  const days = lastDayOfMonth(month) - firstDayOfMonth(month) + 1
  return Math.max(0, Math.ceil((7 * workedMinutes - days * week) / 7))
}
