import type { PlainDate } from '@reform/calendar'
import type { DayRecord } from '../daily/day.ts'
import { dayKindOf } from '../daily/months-of-days.ts'
import { type AttendanceRecord, numberIn, textIn } from './attendance-record.ts'

/** What a record says the day is. */
export type DayWord = Pick<DayRecord, 'kind' | 'swapped'> & {
  /** Whether no work was to be done: a day without times is then a day without work. */
  readonly isFree: boolean
}

const off = new Set(['statutoryHoliday', 'nonStatutoryHoliday', 'dayOff', 'swappedHoliday'])
const offAndCalledIn = new Set(['statutoryHolidayOvertime', 'nonStatutoryHolidayOvertime'])
const offAndSwapped = new Set(['statutoryHolidaySwapped', 'nonStatutoryHolidaySwapped'])
const leave = new Set(['compensatoryLeave', 'paidLeave', 'absence'])

/** Words for a day of leave in free text, and for leave of a part of it, which says nothing of the rest. */
const leaveText = /休|欠勤/
const partOfDay = /半|午前|午後|AM|PM|時間|休憩|休日出勤|休出/i

/** Where products say what a day was in their own words. */
const fieldsOfLeave = ['attendance', 'workType', 'leave1', 'status']

function isLeave(record: AttendanceRecord): boolean {
  return fieldsOfLeave.some((field) => {
    const text = textIn(record, field)
    if (text === undefined) return false
    return leave.has(text) || (leaveText.test(text) && !partOfDay.test(text))
  })
}

/** A day off that is a public holiday keeps its allotted hours; work within them is counted apart. */
function offKind(date: PlainDate, word: string): 'holiday' | 'weeklyDayOff' | 'statutoryHoliday' {
  if (word.startsWith('statutory')) return 'statutoryHoliday'
  return dayKindOf(date) === 'holiday' ? 'holiday' : 'weeklyDayOff'
}

/**
 * The day as its kind stands in the record. Work on a swapped day off is work on a workday; a day whose word says
 * nothing is what the calendar says.
 */
export function dayWordOf(record: AttendanceRecord, date: PlainDate): DayWord {
  const word = textIn(record, 'dayType') ?? ''
  if (off.has(word) || offAndCalledIn.has(word)) return { kind: offKind(date, word), isFree: true }
  if (offAndSwapped.has(word)) return { kind: 'weeklyDayOff', swapped: true, isFree: true }
  const isFree = leave.has(word) || isLeave(record) || numberIn(record, 'worked') === 0
  if (word === 'workday' || word === 'paidLeaveHalf' || leave.has(word)) return { kind: 'workday', isFree }
  return { isFree: isFree || dayKindOf(date) !== 'workday' }
}
