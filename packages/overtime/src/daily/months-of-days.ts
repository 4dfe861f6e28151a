import {
  addDays,
  closedDayReasons,
  dayOfWeek,
  firstDayOfMonth,
  formatIsoDate,
  type PlainDate,
  regularHoursOn,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import { figureOf } from '../compile/departments.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { DepartmentKind, MonthRecord } from '../person.ts'
import type { DayKind, DayRecord, TimeSpan } from './day.ts'
import { common, except, joined, lastMinutes, minutesOf } from './spans.ts'

/** How days are added up. */
export type DailyOptions = {
  /** The days that ought to be recorded; from the first of the first month to the last record when absent. */
  readonly from?: PlainDate
  readonly until?: PlainDate
  /** The kind of the department on the last day of a month, for the records of months. */
  readonly departmentKind?: (month: YearMonth) => DepartmentKind
}

/** One month made of days. */
export type DailyMonth = {
  /** The month for {@link assess}; its minutes are `null` when a day is unknown. */
  readonly record: MonthRecord
  /** What the known days come to. */
  readonly knownOvertimeMinutes: number
  readonly knownHolidayWorkMinutes: number
  /** Days, `YYYY-MM-DD`, of which nothing is known although work was to be done. */
  readonly unknownDays: readonly string[]
}

const minutesOfDay = 24 * 60

/**
 * What a day is by the calendar of public offices: Saturdays and Sundays are weekly days off, other closed days
 * are holidays.
 *
 * @throws RangeError when closed days are not known for the day.
 * @example
 * ```ts
 * dayKindOf(parseIsoDate('2026-05-04')) // => 'holiday'
 * dayKindOf(parseIsoDate('2026-05-09')) // => 'weeklyDayOff'
 * ```
 */
export function dayKindOf(date: PlainDate): DayKind {
  const grounds = closedDayReasons(date).map((one) => one.ground)
  if (grounds.includes('saturday') || grounds.includes('sunday')) return 'weeklyDayOff'
  return grounds.length === 0 ? 'workday' : 'holiday'
}

type Pieces = { readonly overtime: readonly TimeSpan[]; readonly holidayWork: readonly TimeSpan[] }
const nothing: Pieces = { overtime: [], holidayWork: [] }

function kindOf(day: DayRecord, rules: OvertimeRules): DayKind {
  const kind = day.kind ?? (day.schedule?.kind === 'off' ? 'weeklyDayOff' : dayKindOf(day.date))
  const isSwapped = day.swapped === true && rules.choices.swappedDayOff === 'regularHours'
  return isSwapped && kind === 'weeklyDayOff' ? 'workday' : kind
}

function allWork(day: DayRecord, rules: OvertimeRules): readonly TimeSpan[] {
  const watch = rules.choices.watchDuty === 'counted' ? (day.watchDuty ?? []) : []
  return joined([...(day.work ?? []), ...watch])
}

/** Work beyond the hours of the day; regular hours on a holiday are counted apart. */
function beyondRegularHours(day: DayRecord, rules: OvertimeRules): Pieces {
  const kind = kindOf(day, rules)
  const work = allWork(day, rules)
  if (kind === 'weeklyDayOff' || kind === 'statutoryHoliday') return { overtime: work, holidayWork: [] }
  const overtime = outsideSchedule(day, work)
  return { overtime, holidayWork: kind === 'holiday' ? except(work, overtime) : [] }
}

function outsideSchedule({ date, schedule }: DayRecord, work: readonly TimeSpan[]): readonly TimeSpan[] {
  if (schedule?.kind === 'fixed' || schedule?.kind === 'shift') return except(work, schedule.spans)
  const minutes = schedule?.kind === 'flexible' ? schedule.minutes : regularHoursOn(date).minutesPerDay
  return lastMinutes(work, minutesOf(work) - minutes)
}

/** Work beyond 8 hours a day, then beyond 40 a week; work on statutory holidays is counted apart. */
function beyondStatutoryHours(
  days: readonly DayRecord[],
  rules: OvertimeRules,
): ReadonlyMap<DayRecord, Pieces> {
  const dayLine = figureOf(rules.ruleset, 'lsa32.day8', minutesOfDay)
  const weekLine = figureOf(rules.ruleset, 'lsa32.week40', 7 * minutesOfDay)
  const result = new Map<DayRecord, Pieces>()
  const weeks = new Map<number, number>()
  for (const day of days) {
    const work = allWork(day, rules)
    if (kindOf(day, rules) === 'statutoryHoliday') {
      result.set(day, { overtime: [], holidayWork: work })
      continue
    }
    const sunday = day.date - dayOfWeek(day.date)
    const before = weeks.get(sunday) ?? 0
    const withinDay = Math.min(minutesOf(work), dayLine)
    const beyondWeek = Math.max(0, Math.min(withinDay, before + withinDay - weekLine))
    weeks.set(sunday, before + withinDay)
    const beyond = minutesOf(work) - withinDay + beyondWeek
    result.set(day, { overtime: lastMinutes(work, beyond), holidayWork: [] })
  }
  return result
}

type Sums = { overtime: number; holidayWork: number; special: number; unknown: string[] }

function addTo(months: Map<number, Sums>, month: number): Sums {
  const known = months.get(month) ?? { overtime: 0, holidayWork: 0, special: 0, unknown: [] }
  months.set(month, known)
  return known
}

/** Minutes by the month they belong to: that of the day the work began, or of each calendar day. */
function spread(
  months: Map<number, Sums>,
  date: PlainDate,
  spans: readonly TimeSpan[],
  part: 'overtime' | 'holidayWork',
  rules: OvertimeRules,
): void {
  if (rules.choices.pastMidnight === 'startDay') {
    addTo(months, yearMonthOf(date))[part] += minutesOf(spans)
    return
  }
  const last = Math.max(0, ...spans.map((one) => Math.ceil(one.to / minutesOfDay) - 1))
  for (let later = 0; later <= last; later++) {
    const window = [{ from: later * minutesOfDay, to: (later + 1) * minutesOfDay }]
    addTo(months, yearMonthOf(addDays(date, later)))[part] += minutesOf(common(spans, window))
  }
}

function requireSpans({ date, work, schedule, watchDuty }: DayRecord): void {
  const planned = schedule?.kind === 'fixed' || schedule?.kind === 'shift' ? schedule.spans : []
  for (const { from, to } of [...(work ?? []), ...planned, ...(watchDuty ?? [])]) {
    if (Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to) continue
    throw new RangeError(`${formatIsoDate(date)}: not a stretch of whole minutes: ${from} to ${to}`)
  }
}

/** Overtime work of each day, and work on statutory holidays, under the Labour Standards Act. */
export function statutoryPieces(
  days: readonly DayRecord[],
  rules: OvertimeRules,
): ReadonlyMap<DayRecord, Pieces> {
  return beyondStatutoryHours(inOrder(days), rules)
}

/** The days by date, each of sound stretches and with one record. */
function inOrder(days: readonly DayRecord[]): readonly DayRecord[] {
  const ordered = [...days].sort((a, b) => a.date - b.date)
  for (const [index, day] of ordered.entries()) {
    if (ordered[index - 1]?.date === day.date) {
      throw new RangeError(`${formatIsoDate(day.date)} has two records`)
    }
    requireSpans(day)
  }
  return ordered
}

/** Days on which work was to be done and of which there is no record. */
function daysWithoutRecord(days: readonly DayRecord[], options: DailyOptions): readonly PlainDate[] {
  const first = days[0]
  const last = days.at(-1)
  const from = options.from ?? (first && firstDayOfMonth(yearMonthOf(first.date)))
  const until = options.until ?? last?.date
  if (from === undefined || until === undefined) return []
  const known = new Set(days.map(({ date }) => date))
  const missing: PlainDate[] = []
  for (let date = from; date <= until; date = addDays(date, 1)) {
    if (!known.has(date) && dayKindOf(date) === 'workday') missing.push(date)
  }
  return missing
}

/**
 * The months that days add up to, in order.
 *
 * Under the national rule overtime is work outside the hours allotted to the day, all work on a weekly day off
 * that was not swapped, and, on a holiday, what lies outside the allotted hours; regular hours worked on a
 * holiday are `holidayWorkMinutes`. Under the Labour Standards Act it is work beyond 8 hours a day and 40 a
 * week (weeks begin on Sunday), with work on statutory holidays apart; variable and flexible systems are not
 * judged there. A day that is unknown, or a workday without a record, leaves the minutes of its month `null`.
 *
 * @throws RangeError when a day has two records or a stretch is not of whole minutes in order.
 * @example
 * ```ts
 * const schedule: Schedule = { kind: 'fixed', spans: [{ from: 510, to: 720 }, { from: 780, to: 1035 }] }
 * const day = { date: parseIsoDate('2026-06-01'), schedule, work: [{ from: 510, to: 720 }, { from: 780, to: 1170 }] }
 * monthsOfDays([day], npaRules).map((one) => one.record.overtimeMinutes) // => [135]
 * ```
 */
export function monthsOfDays(
  days: readonly DayRecord[],
  rules: OvertimeRules,
  options: DailyOptions = {},
): readonly DailyMonth[] {
  const ordered = inOrder(days)
  const months = new Map<number, Sums>()
  const statutory = rules.form === 'agreement' ? beyondStatutoryHours(ordered, rules) : undefined
  for (const day of ordered) {
    const sums = addTo(months, yearMonthOf(day.date))
    if (day.work === null) sums.unknown.push(formatIsoDate(day.date))
    const pieces = statutory === undefined ? beyondRegularHours(day, rules) : (statutory.get(day) ?? nothing)
    spread(months, day.date, pieces.overtime, 'overtime', rules)
    spread(months, day.date, pieces.holidayWork, 'holidayWork', rules)
    sums.special += day.specialDutyMinutes ?? 0
  }
  for (const date of daysWithoutRecord(ordered, options)) {
    addTo(months, yearMonthOf(date)).unknown.push(formatIsoDate(date))
  }
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, sums]) => monthOf(month as YearMonth, sums, options))
}

function monthOf(month: YearMonth, sums: Sums, { departmentKind }: DailyOptions): DailyMonth {
  const isKnown = sums.unknown.length === 0
  const record: MonthRecord = {
    month,
    overtimeMinutes: isKnown ? sums.overtime : null,
    holidayWorkMinutes: isKnown ? sums.holidayWork : null,
    specialDutyMinutes: sums.special,
    ...(departmentKind === undefined ? {} : { departmentKind: departmentKind(month) }),
  }
  return {
    record,
    knownOvertimeMinutes: sums.overtime,
    knownHolidayWorkMinutes: sums.holidayWork,
    unknownDays: [...sums.unknown].sort(),
  }
}
