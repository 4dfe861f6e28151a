import { isIsoYearMonth, parseIsoYearMonth, type YearMonth } from '@reform/calendar'
import type { Language } from '../../language.ts'
import { invalidOption } from '../../options.ts'
import { overtimeMessages } from '../../text/overtime.ts'

/** More minutes than any month has. */
const minutesOfLongestMonth = 31 * 24 * 60

/** The month that an option names, if any. @throws RefusedInput when it is no month of the calendar. */
export function monthOption(option: string, value: unknown): YearMonth | undefined {
  if (value === undefined) return undefined
  if (!isIsoYearMonth(String(value))) throw invalidOption(option, String(value), '2026-07')
  return parseIsoYearMonth(String(value))
}

/** A time as whole minutes (`2400`) or hours and minutes (`40:00`). @throws RefusedInput when it is neither. */
export function minutesOption(option: string, value: unknown): number {
  const text = String(value)
  const [, whole, hours, minutes] = /^(?:(\d{1,5})|(\d{1,3}):([0-5]\d))$/.exec(text) ?? []
  const read = whole === undefined ? Number(hours) * 60 + Number(minutes) : Number(whole)
  if (Number.isNaN(read) || read > minutesOfLongestMonth) throw invalidOption(option, text, '40:00, 2400')
  return read
}

/** A count of at least 1. @throws RefusedInput when it is none. */
export function countOption(option: string, value: unknown): number {
  if (!/^[1-9]\d{0,3}$/.test(String(value))) throw invalidOption(option, String(value), '13')
  return Number(value)
}

/** The two sides of `2026-07=…`. @throws RefusedInput when there is no month or nothing after it. */
export function monthAndValue(option: string, given: string, form: string): readonly [YearMonth, string] {
  const at = given.indexOf('=')
  const month = given.slice(0, at)
  if (at < 0 || !isIsoYearMonth(month) || at === given.length - 1) throw invalidOption(option, given, form)
  return [parseIsoYearMonth(month), given.slice(at + 1)]
}

/** Minutes as hours and minutes. */
export function timeText(minutes: number, language: Language): string {
  const rest = String(minutes % 60).padStart(2, '0')
  return overtimeMessages[language].time(Math.floor(minutes / 60), rest)
}
