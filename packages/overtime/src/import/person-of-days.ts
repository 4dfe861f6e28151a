import {
  addDays,
  firstDayOfMonth,
  formatIsoDate,
  lastDayOfMonth,
  type PlainDate,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import type { DayRecord } from '../daily/day.ts'
import { type DailyMonth, dayKindOf, monthsOfDays } from '../daily/months-of-days.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { AttendanceOptions } from './attendance-options.ts'
import type { TakenDay } from './gather-days.ts'

/** A month as files tell of it. */
export type AttendanceMonth = DailyMonth & {
  /** The department on the last day on record. */
  readonly department?: string
  /** The overtime that the file itself states, where it was counted by the times of day. */
  readonly statedOvertimeMinutes?: number
  /** The last day on record, `YYYY-MM-DD`, where workdays of the month are still to come. */
  readonly recordedUntil?: string
}

/** A day as it is counted: by its times, or as nothing but the sums that the file states for it. */
function countedDay({ day, stated, count }: TakenDay): DayRecord {
  if (count === 'stamps') return day
  return { ...day, work: stated.overtime === null ? null : [] }
}

function filled(days: readonly DayRecord[], until: PlainDate): readonly DayRecord[] {
  const known = new Set(days.map(({ date }) => date))
  const [first] = days
  const added: DayRecord[] = []
  if (first === undefined) return days
  for (let date = firstDayOfMonth(yearMonthOf(first.date)); date <= until; date = addDays(date, 1)) {
    if (!known.has(date)) added.push({ date, work: [] })
  }
  return [...days, ...added]
}

type Stated = { overtime: number; holidayWork: number }

/** What sums of the file add to months, and what it states of months counted by times. */
function sumsOf(days: readonly TakenDay[]): {
  readonly counted: ReadonlyMap<YearMonth, Stated>
  readonly stated: ReadonlyMap<YearMonth, number | null>
} {
  const counted = new Map<YearMonth, Stated>()
  const beside = new Map<YearMonth, number | null>()
  for (const { day, stated, count } of days) {
    const month = yearMonthOf(day.date)
    if (count === 'sums') {
      const sums = counted.get(month) ?? { overtime: 0, holidayWork: 0 }
      sums.overtime += stated.overtime ?? 0
      sums.holidayWork += stated.holidayWork ?? 0
      counted.set(month, sums)
    } else {
      const before = beside.get(month)
      beside.set(month, before === null || stated.overtime === null ? null : (before ?? 0) + stated.overtime)
    }
  }
  return { counted, stated: beside }
}

function withSums(month: DailyMonth, { overtime, holidayWork }: Stated): DailyMonth {
  const { record } = month
  const plus = (minutes: number | null | undefined, more: number): number | null =>
    minutes === null || minutes === undefined ? null : minutes + more
  return {
    ...month,
    record: {
      ...record,
      overtimeMinutes: plus(record.overtimeMinutes, overtime),
      holidayWorkMinutes: plus(record.holidayWorkMinutes, holidayWork),
    },
    knownOvertimeMinutes: month.knownOvertimeMinutes + overtime,
    knownHolidayWorkMinutes: month.knownHolidayWorkMinutes + holidayWork,
  }
}

function isOpen(last: PlainDate): boolean {
  for (let date = addDays(last, 1); date <= lastDayOfMonth(yearMonthOf(last)); date = addDays(date, 1)) {
    if (dayKindOf(date) === 'workday') return true
  }
  return false
}

/** The months of one person's days; `until` is the last day on which anyone has a record. */
export function monthsOfAttendance(
  days: readonly TakenDay[],
  until: PlainDate,
  rules: OvertimeRules,
  { departmentKind, blanks = 'unknown' }: AttendanceOptions,
): readonly AttendanceMonth[] {
  const last = days.at(-1)?.day.date
  if (last === undefined) return []
  const end = Math.min(until, lastDayOfMonth(yearMonthOf(last))) as PlainDate
  const counted = days.map(countedDay)
  const months = monthsOfDays(blanks === 'zero' ? filled(counted, end) : counted, rules, { until: end })
  const sums = sumsOf(days)
  return months.map((one): AttendanceMonth => {
    const { month } = one.record
    const inMonth = days.filter(({ day }) => yearMonthOf(day.date) === month)
    const department = inMonth.findLast((row) => row.department !== undefined)?.department
    const kind = departmentKind?.(department, month)
    const added = withSums(one, sums.counted.get(month) ?? { overtime: 0, holidayWork: 0 })
    const stated = sums.stated.get(month)
    return {
      ...added,
      record: { ...added.record, ...(kind !== undefined && { departmentKind: kind }) },
      ...(department !== undefined && { department }),
      ...(stated !== undefined && stated !== null && { statedOvertimeMinutes: stated }),
      ...(month === yearMonthOf(end) && isOpen(end) && { recordedUntil: formatIsoDate(end) }),
    }
  })
}
