import { type PlainDate, type YearMonth, yearMonthOf } from '@reform/calendar'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { MonthRecord } from '../person.ts'
import type { AttendanceOptions } from './attendance-options.ts'
import { type AttendanceRecord, numberIn, textIn } from './attendance-record.ts'
import { statedIn } from './day-of-record.ts'

/** One row of monthly attendance. */
export type AttendanceMonthRow = { readonly record: MonthRecord; readonly department?: string }

/**
 * A row of monthly attendance as a month: the sums that the file states. `undefined` when nothing tells the month:
 * neither the record nor `month`, for files of a single one.
 *
 * @example
 * ```ts
 * const month = parseIsoYearMonth('2026-06')
 * monthOfRecord({ month, overtime: 2700, withinStatutoryOvertime: null }, npaRules)?.record.overtimeMinutes // => 2700
 * monthOfRecord({ month: null, overtime: 2700 }, npaRules) // => undefined
 * ```
 */
export function monthOfRecord(
  record: AttendanceRecord,
  rules: OvertimeRules,
  options: AttendanceOptions & { readonly month?: YearMonth } = {},
): AttendanceMonthRow | undefined {
  const firstDay = numberIn(record, 'firstDay') as PlainDate | undefined
  const stated = numberIn(record, 'month') as YearMonth | undefined
  const month = stated ?? (firstDay === undefined ? options.month : yearMonthOf(firstDay))
  if (month === undefined) return undefined
  const { overtime, holidayWork } = statedIn(record, rules, options)
  const department = textIn(record, 'department')
  return {
    record: { month, overtimeMinutes: overtime, holidayWorkMinutes: holidayWork },
    ...(department !== undefined && { department }),
  }
}
