import { dateOfSpreadsheetSerial, formatIsoDate } from '@reform/calendar'
import type { FormatKind } from './number-formats.ts'

const secondsPerDay = 86_400
const firstSoundDay = 61

/** Seconds as a clock shows them, hours above 24 where there are. */
function clockOf(seconds: number): string {
  const size = Math.abs(seconds)
  const rest = size % 60
  const text = `${Math.floor(size / 3600)}:${String(Math.floor(size / 60) % 60).padStart(2, '0')}`
  const full = rest === 0 ? text : `${text}:${String(rest).padStart(2, '0')}`
  return seconds < 0 ? `-${full}` : full
}

/** A number of a workbook as text, and whether it is a time: `46328` as a date is `2026-11-02`, 1.0625 as a time `25:30`. */
export function numberText(
  value: number,
  kind: FormatKind,
  system: 1900 | 1904,
): { readonly text: string; readonly isClock: boolean } {
  if (kind === 'number') return { text: String(value), isClock: false }
  const seconds = Math.round(value * secondsPerDay)
  const isEarly = value < firstSoundDay && system === 1900
  if (kind === 'elapsed' || kind === 'time' || (kind === 'dateTime' && isEarly)) {
    return { text: clockOf(seconds), isClock: true }
  }
  const days = Math.floor(seconds / secondsPerDay)
  const date = dateOfSpreadsheetSerial(days, system)
  if (date === undefined) return { text: String(value), isClock: false }
  const rest = seconds - days * secondsPerDay
  return {
    text: rest === 0 ? formatIsoDate(date) : `${formatIsoDate(date)} ${clockOf(rest)}`,
    isClock: rest !== 0,
  }
}
