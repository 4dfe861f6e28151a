import { aprilStart, type PlainDate, yearMonthOf } from '@reform/calendar'
import { figureOn } from '../dated-figure.ts'
import { headroom } from '../headroom/headroom.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PersonMonths } from '../person.ts'
import { npaCareProvisions } from '../provisions/npa-care.ts'

/** What limits the room of one person beside the rules of overtime. */
export type RoomOptions = {
  readonly today: PlainDate
  /**
   * The person has asked for the restriction on overtime for child or family care: 24 hours a month and 150 a
   * year under Rule 10-11, figures that no source at hand confirms.
   */
  readonly careRestriction?: boolean
}

/**
 * The minutes that may be added to a person's current month so that every limit holds, and the restriction for
 * child or family care where it was asked for.
 *
 * @throws RangeError and TypeError as `assess` does.
 * @example
 * ```ts
 * const months: MonthRecord[] = [{ month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 600 }]
 * const person = { id: 'p1', regime: 'npa', months }
 * roomOf(person, npaRules, { today: parseIsoDate('2026-06-15') }) // => 2100
 * roomOf(person, npaRules, { today: parseIsoDate('2026-06-15'), careRestriction: true }) // => 840
 * ```
 */
export function roomOf(
  person: PersonMonths,
  rules: OvertimeRules,
  { today, careRestriction = false }: RoomOptions,
): number {
  const { left, worked } = headroom(person, rules, { today }).thisMonth
  if (!careRestriction) return left
  const care = { id: 'npa.care', version: '1.0.0', asOf: '2026-11-20', provisions: npaCareProvisions() }
  const start = person.yearStartMonth ?? aprilStart.month
  const current: number = yearMonthOf(today)
  const yearFrom = current - ((((current - (start - 1)) % 12) + 12) % 12)
  const before = person.months
    .filter(({ month }) => month >= yearFrom && month < current)
    .reduce((all, { overtimeMinutes }) => all + (overtimeMinutes ?? 0), 0)
  const month = figureOn(care, 'npa.care.month24', today) - worked
  const year = figureOn(care, 'npa.care.year150', today) - before - worked
  return Math.max(0, Math.min(left, month, year))
}
