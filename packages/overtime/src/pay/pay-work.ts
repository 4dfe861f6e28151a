import { formatIsoDate, regularHoursOn } from '@reform/calendar'
import type { DayRecord, TimeSpan } from '../daily/day.ts'
import { dayKindOf, statutoryPieces } from '../daily/months-of-days.ts'
import { except, joined, lastMinutes, minutesOf } from '../daily/spans.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PayWork } from './pay-month.ts'
import type { PayKind } from './pay-rules.ts'

/** Paid work made of days, and the days of which nothing is known. */
export type PayWorkOfDays = {
  readonly work: readonly PayWork[]
  /** Days, `YYYY-MM-DD`, whose hours are unknown: what they would be paid is not in `work`. */
  readonly unknownDays: readonly string[]
}

/**
 * Daily records of national public employees as paid work: all work on a weekly day off that was not swapped,
 * what lies outside of the allotted hours, and, on holidays, the allotted hours that were worked. Stretches of a
 * day that overlap are counted once. Work past midnight stays with the day on which it began.
 *
 * @example
 * ```ts
 * const schedule: Schedule = { kind: 'fixed', spans: [{ from: 510, to: 720 }, { from: 780, to: 1035 }] }
 * const day: DayRecord = {
 *   date: parseIsoDate('2026-05-04'), schedule, work: [{ from: 510, to: 720 }, { from: 780, to: 1155 }],
 * }
 * payWorkOfDays([day]).work.map((one) => [one.kind, one.to - one.from])
 * // => [['holidayRegular', 210], ['holidayRegular', 255], ['dayOff', 120]]
 * ```
 */
export function payWorkOfDays(days: readonly DayRecord[]): PayWorkOfDays {
  const ordered = [...days].sort((a, b) => a.date - b.date)
  return {
    work: ordered.flatMap(workOf),
    unknownDays: ordered.flatMap(({ date, work }) => (work === null ? [formatIsoDate(date)] : [])),
  }
}

/**
 * Daily records of private firms as paid work: what lies beyond 8 hours a day and 40 a week, and work on statutory
 * holidays, which the records have to name. Give whole weeks: hours of a week count towards its 40, whichever month
 * they are in. Work past midnight stays with the day on which it began; variable and flexible systems, and regular
 * hours at night, are not covered.
 *
 * @throws RangeError when a day has two records or a stretch is not of whole minutes in order.
 * @source Labour Standards Act arts. 32, 35, 37
 * @example
 * ```ts
 * const long: DayRecord = { date: parseIsoDate('2026-06-01'), work: [{ from: 540, to: 720 }, { from: 780, to: 1200 }] }
 * const holiday: DayRecord = { date: parseIsoDate('2026-06-07'), kind: 'statutoryHoliday', work: [{ from: 540, to: 660 }] }
 * premiumWorkOfDays([long, holiday], lsa36Rules).work.map((one) => [one.kind, one.from, one.to])
 * // => [['workday', 1080, 1200], ['dayOff', 540, 660]]
 * ```
 */
export function premiumWorkOfDays(days: readonly DayRecord[], rules: OvertimeRules): PayWorkOfDays {
  const work = [...statutoryPieces(days, rules)].flatMap(([{ date }, { overtime, holidayWork }]) => {
    const stretches = (spans: readonly TimeSpan[], kind: PayKind): readonly PayWork[] =>
      spans.map(({ from, to }) => ({ date, from, to, kind }))
    return [...stretches(overtime, 'workday'), ...stretches(holidayWork, 'dayOff')]
  })
  const unknown = days.flatMap(({ date, work: known }) => (known === null ? [formatIsoDate(date)] : []))
  return { work, unknownDays: unknown.sort() }
}

function workOf(day: DayRecord): readonly PayWork[] {
  const { date } = day
  const work = joined(day.work ?? [])
  const kind = day.kind ?? (day.schedule?.kind === 'off' ? 'weeklyDayOff' : dayKindOf(date))
  const stretches = (spans: readonly TimeSpan[], as: PayKind): readonly PayWork[] =>
    spans.map(({ from, to }) => ({ date, from, to, kind: as }))
  if ((kind === 'weeklyDayOff' || kind === 'statutoryHoliday') && day.swapped !== true)
    return stretches(work, 'dayOff')
  const outside = outsideAllotted(day, work)
  if (kind !== 'holiday') return stretches(outside, 'workday')
  const all = [...stretches(except(work, outside), 'holidayRegular'), ...stretches(outside, 'dayOff')]
  return all.sort((a, b) => a.from - b.from)
}

function outsideAllotted({ date, schedule }: DayRecord, work: readonly TimeSpan[]): readonly TimeSpan[] {
  if (schedule?.kind === 'fixed' || schedule?.kind === 'shift') return except(work, schedule.spans)
  const minutes = schedule?.kind === 'flexible' ? schedule.minutes : regularHoursOn(date).minutesPerDay
  return lastMinutes(work, minutesOf(work) - minutes)
}
