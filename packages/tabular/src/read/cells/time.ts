import { type PlainDate, parseDateText } from '@reform/calendar'
import { type CellResult, type CellWarning, refused, value } from './cell-result.ts'
import { clockText, daysAndClock } from './clock-text.ts'
import { isPlaceholder, noValue, tidy, withoutGuard } from './tidy.ts'

/** What is known about the times of a file. */
export type TimeCellOptions = {
  /** The day that the row is about; decides what a full stamp (2026/6/2 13:00) means. */
  readonly date?: PlainDate
  /** `decimal`: 13.50 is 13:30; `clock` when absent. */
  readonly notation?: 'clock' | 'decimal'
  /** Letters beside the time (編 9:00) are read by another field: no warning about them. */
  readonly marksAreRead?: boolean
}

const latest = 48 * 60

const clock = /^(翌々日?|翌日?|前日)? ?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/
const kanjiClock = /^(翌々日?|翌日?|前日)? ?(\d{1,2})時(?:(\d{1,2})分?|(半))?$/
const halfDay = /^(?:(am|pm|午前|午後) ?(\d{1,2}):(\d{2})|(\d{1,2}):(\d{2}) ?(am|pm))$/i
const digits = /^\d{3,4}$/
const stamp = /^(\d{4}[/.-]\d{1,2}[/.-]\d{1,2})[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/
const stampDigits = /^(\d{8})(\d{2})(\d{2})(?:\d{2})?$/
const partOfDay = /^[0-2]?\.\d{3,}$/
const decimalHours = /^\d{1,2}(?:\.\d{1,2})?$/
/** Letters beside a time; a sign is no letter, since no time of day is negative. */
const marked =
  /^(?:[^\d:翌前午\s+△▲-]{1,4} ?((?:翌日?)? ?\d{1,2}:\d{2})|((?:翌日?)? ?\d{1,2}:\d{2}) ?[^\d:\s+△▲-]{1,4})$/

const dayOf: Record<string, number> = { 翌: 1440, 翌日: 1440, 翌々: 2880, 翌々日: 2880, 前日: -1440 }

function inRange(minutes: number, written: readonly CellWarning[]): CellResult<number> {
  return minutes > latest || minutes < -1440 ? refused('time-out-of-range') : value(minutes, written)
}

function hoursAndMinutes(
  hours: number,
  minutes: number,
  shift: number,
  warnings: readonly CellWarning[],
): CellResult<number> {
  return minutes > 59 ? refused('time-out-of-range') : inRange(shift + hours * 60 + minutes, warnings)
}

function readClock(text: string, tidiedFrom: boolean): CellResult<number> | undefined {
  const match = clock.exec(text)
  if (match === null) return undefined
  const shift = dayOf[match[1] ?? ''] ?? 0
  const minutes = shift + Number(match[2]) * 60 + Number(match[3])
  const seconds = Number(match[4] ?? 0)
  const warnings: CellWarning[] = tidiedFrom ? [{ code: 'cell-tidied', expected: clockText(minutes) }] : []
  if (seconds > 0) warnings.push({ code: 'seconds-dropped', expected: clockText(minutes) })
  if (seconds > 59) return refused('time-out-of-range')
  return hoursAndMinutes(Number(match[2]), Number(match[3]), shift, warnings)
}

function readHalfDay(text: string): CellResult<number> | undefined {
  const match = halfDay.exec(text)
  if (match === null) return undefined
  const isAfternoon = /pm|午後/i.test(match[1] ?? match[6] ?? '')
  const hours = Number(match[2] ?? match[4])
  const minutes = Number(match[3] ?? match[5])
  if (hours > 12 || minutes > 59) return refused('time-out-of-range')
  const total = ((hours % 12) + (isAfternoon ? 12 : 0)) * 60 + minutes
  return value(total, [{ code: 'cell-tidied', expected: clockText(total) }])
}

function readStamp(text: string, date: PlainDate | undefined): CellResult<number> | undefined {
  const match = stamp.exec(text) ?? stampDigits.exec(text)
  if (match === null) return undefined
  const day = parseDateText(match[1] ?? '')
  if (!day.ok || day.value.kind !== 'date') return refused('time-unreadable')
  const time = match[2]?.includes(':') === true ? match[2] : `${match[2]}:${match[3]}`
  const read = readClock(time, false)
  if (read === undefined || !read.ok || read.value === null || date === undefined) return read
  const shift = (day.value.date - date) * 1440
  if (shift < -1440 || shift > 1440) return refused('time-of-other-day')
  return inRange(shift + read.value, read.warnings)
}

/** Times written in words, or by habits of programs; each with a warning that says how it was read. */
function readOther(text: string, options: TimeCellOptions): CellResult<number> {
  const words = kanjiClock.exec(text)
  if (words !== null) {
    const minutes = words[4] === undefined ? Number(words[3] ?? 0) : 30
    const shift = dayOf[words[1] ?? ''] ?? 0
    const expected = clockText(shift + Number(words[2]) * 60 + minutes)
    return hoursAndMinutes(Number(words[2]), minutes, shift, [{ code: 'cell-tidied', expected }])
  }
  if (partOfDay.test(text)) {
    const minutes = Math.round(Number(text) * 1440)
    return inRange(minutes, [{ code: 'time-from-serial', expected: clockText(minutes) }])
  }
  const letters = marked.exec(text)
  const bare = letters?.[1] ?? letters?.[2]
  if (bare !== undefined) return readClock(bare, options.marksAreRead !== true) ?? refused('time-unreadable')
  return refused('time-unreadable')
}

function readDecimal(text: string): CellResult<number> | undefined {
  if (!decimalHours.test(text)) return undefined
  const exact = Number(text) * 60
  const minutes = Math.round(exact)
  const isWhole = Math.abs(exact - minutes) <= 0.3
  return inRange(minutes, isWhole ? [] : [{ code: 'duration-rounded', expected: clockText(minutes) }])
}

/**
 * The time of day that a cell names, in minutes from the midnight that begins the work date: 9:00, 25:30, 24:00,
 * 翌1:30, 0830, a full stamp; ９時００分, 午後1:30, 1900/1/1 1:30 and parts of a day (0.9375) with a warning. From
 * 0:00 to 48:00. That an end before its start belongs to the next day is not known here, see the field's `after`.
 *
 * @example
 * ```ts
 * readTimeCell('翌1:30') // => { ok: true, value: 1530, warnings: [] }
 * readTimeCell('９時００分') // => { ok: true, value: 540, warnings: [{ code: 'cell-tidied', expected: '9:00' }] }
 * readTimeCell('--:--') // => { ok: true, value: null, warnings: [{ code: 'placeholder' }] }
 * readTimeCell('9.30') // => { ok: false, code: 'time-unreadable' }
 * ```
 */
export function readTimeCell(text: string, options: TimeCellOptions = {}): CellResult<number> {
  const bare = withoutGuard(text)
  const tidied = tidy(bare)
  if (tidied === '' || isPlaceholder(tidied)) return noValue(tidied)
  const decimal = options.notation === 'decimal' ? readDecimal(tidied) : undefined
  if (decimal !== undefined) return decimal
  const read = readClock(tidied, tidied !== bare)
  if (read !== undefined) return read
  if (digits.test(tidied)) {
    return hoursAndMinutes(Number(tidied.slice(0, -2)), Number(tidied.slice(-2)), 0, [])
  }
  // Before full stamps: 1900/1/1 1:30 is what spreadsheets show for 25:30.
  const beyond = daysAndClock(tidied)
  if (beyond !== undefined) {
    return inRange(beyond, [{ code: 'time-from-serial', expected: clockText(beyond) }])
  }
  return readStamp(tidied, options.date) ?? readHalfDay(tidied) ?? readOther(tidied, options)
}

/**
 * A day with a time, in minutes since 1970-01-01 00:00 of the same clock: 2026/11/02 9:00, 2026-11-02T09:00:00,
 * 202611020900.
 *
 * @example
 * ```ts
 * readStampCell('200602280900') // => { ok: true, value: 19018620, warnings: [] }
 * ```
 */
export function readStampCell(text: string): CellResult<number> {
  const tidied = tidy(withoutGuard(text))
  if (tidied === '' || isPlaceholder(tidied)) return noValue(tidied)
  const match = stamp.exec(tidied) ?? stampDigits.exec(tidied)
  const day = parseDateText(match?.[1] ?? '')
  const time = readStamp(tidied, day.ok && day.value.kind === 'date' ? day.value.date : undefined)
  if (!day.ok || day.value.kind !== 'date' || time === undefined || !time.ok || time.value === null) {
    return refused('stamp-unreadable')
  }
  return value(day.value.date * 1440 + time.value, time.warnings)
}

/** The letters beside a time of day; nothing when there are none. */
export function markOf(text: string): string | null {
  const tidied = tidy(text)
  if (!/\d/.test(tidied)) return null
  const letters = tidied.replace(/[\d:翌日\s./-]/g, '')
  return letters === '' ? null : letters
}

/**
 * Stretches of the day written in one cell, as pairs of minutes; a stretch that ends before it begins goes past
 * midnight.
 *
 * @example
 * ```ts
 * readRangesCell('12:00-13:00/17:00-17:15') // => { ok: true, value: [[720, 780], [1020, 1035]], warnings: [] }
 * ```
 */
export function readRangesCell(text: string): CellResult<readonly (readonly [number, number])[]> {
  const tidied = tidy(withoutGuard(text)).replaceAll('~', '-').replaceAll('～', '-')
  if (tidied === '' || isPlaceholder(tidied)) return noValue(tidied)
  const ranges: (readonly [number, number])[] = []
  for (const part of tidied.split(/[/,、;]/)) {
    const [from, to, more] = part.split('-').map((each) => readTimeCell(each.trim()))
    if (more !== undefined || !from?.ok || !to?.ok || from.value === null || to.value === null) {
      return refused('ranges-unreadable')
    }
    ranges.push([from.value, to.value <= from.value ? to.value + 1440 : to.value])
  }
  return value<readonly (readonly [number, number])[]>(ranges)
}
