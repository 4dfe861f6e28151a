import type { PlainDate } from '@reform/calendar'
import type { DayRecord, TimeSpan } from '../daily/day.ts'
import { minutesOf } from '../daily/spans.ts'
import type { PresenceRecord } from '../health/presence.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import { type AttendanceOptions, standardSums } from './attendance-options.ts'
import { type AttendanceRecord, numberIn, sumIn, textIn } from './attendance-record.ts'
import { dayWordOf } from './day-words.ts'
import { plannedHours, type UnknownWork, workOfRecord } from './work-of-record.ts'

/** Sums as a file states them; `null` where it says nothing. */
export type StatedMinutes = { readonly overtime: number | null; readonly holidayWork: number | null }

/** One row of daily attendance. */
export type AttendanceDay = {
  readonly day: DayRecord
  readonly stated: StatedMinutes
  readonly presence?: PresenceRecord
  readonly department?: string
  /** Whether the row holds neither times nor sums. */
  readonly isEmpty: boolean
  /** Why it is not known what was worked, where there are times. */
  readonly why?: UnknownWork
  /** From start to end, where only the break is not known: beside other rows of the day the gaps tell it. */
  readonly attended?: readonly TimeSpan[]
}

/** The sums of a record, by the fields that count. */
export function statedIn(
  record: AttendanceRecord,
  rules: OvertimeRules,
  options: AttendanceOptions,
): StatedMinutes {
  const standard = standardSums[rules.form === 'agreement' ? 'agreement' : 'departments']
  const { overtimeFields = standard.overtimeFields, holidayFields = standard.holidayFields, blanks } = options
  const blank = blanks === 'zero' ? 0 : null
  return {
    overtime: sumIn(record, overtimeFields) ?? blank,
    holidayWork: sumIn(record, holidayFields) ?? blank,
  }
}

/**
 * A row of daily attendance as a day: what was worked, what the day was, which hours were planned. `null` work is
 * unknown: a stamp is missing, nothing tells the break, or nothing at all stands on a workday.
 *
 * @throws RangeError when the record has no `date`.
 * @example
 * ```ts
 * const date = parseIsoDate('2026-06-01')
 * const { day } = dayOfRecord({ date, start: 510, end: 1170, breakTime: 60 }, npaRules)
 * day.work // => [{ from: 510, to: 810 }, { from: 870, to: 1170 }]
 * dayOfRecord({ date, start: 510, end: null }, npaRules).why // => 'stamp-missing'
 * ```
 */
export function dayOfRecord(
  record: AttendanceRecord,
  rules: OvertimeRules,
  options: AttendanceOptions = {},
): AttendanceDay {
  const date = numberIn(record, 'date') as PlainDate | undefined
  if (date === undefined) throw new RangeError('dayOfRecord: the record has no date')
  const { isFree, ...word } = dayWordOf(record, date)
  const planned = plannedHours(record, options.breaks)
  const found = workOfRecord(record, planned ?? [], options.breaks)
  const isNothing = isFree || options.blanks === 'zero'
  const work = found.kind === 'work' ? found.work : found.kind === 'empty' && isNothing ? [] : null
  const stated = statedIn(record, rules, options)
  const department = textIn(record, 'department')
  const attended = found.kind === 'work' ? found.attendedMinutes : undefined
  const presence = presenceIn(record, date, work === null ? null : minutesOf(work), attended)
  const says = ['worked', 'overtime', 'withinStatutoryOvertime', 'legalHolidayWork', 'holidayWork']
  return {
    day: {
      date,
      work,
      ...word,
      ...(planned !== undefined && { schedule: { kind: 'shift' as const, spans: planned } }),
    },
    stated:
      stated.overtime === null && found.kind === 'empty' && isFree ? { overtime: 0, holidayWork: 0 } : stated,
    ...(presence !== undefined && { presence }),
    ...(department !== undefined && { department }),
    isEmpty: found.kind === 'empty' && says.every((field) => (numberIn(record, field) ?? 0) === 0),
    ...(found.kind === 'unknown' && { why: found.why }),
    ...(found.kind === 'unknown' && found.attended !== undefined && { attended: found.attended }),
  }
}

/** Presence by the objective record, the break of the declaration taken off. */
function presenceIn(
  record: AttendanceRecord,
  date: PlainDate,
  declaredMinutes: number | null,
  attendedMinutes: number | undefined,
): PresenceRecord | undefined {
  const stated = numberIn(record, 'objectiveWorked')
  if (stated !== undefined) return { date, presentMinutes: stated, declaredMinutes }
  const from = numberIn(record, 'objectiveStart')
  const to = numberIn(record, 'objectiveEnd')
  if (from === undefined || to === undefined || from > to) return undefined
  const breakMinutes =
    attendedMinutes === undefined || declaredMinutes === null ? 0 : attendedMinutes - declaredMinutes
  return { date, presentMinutes: Math.max(0, to - from - breakMinutes), declaredMinutes }
}
