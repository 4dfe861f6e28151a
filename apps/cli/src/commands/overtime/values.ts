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

/**
 * A month with its time, and with the establishment it is about where one is named: `2026-07=60:00`,
 * `2026-07@本社=60:00`. @throws RefusedInput when it is not in this form.
 */
export function monthAtPlace(
  option: string,
  given: string,
): { readonly month: YearMonth; readonly establishment?: string; readonly minutes: number } {
  const form = '2026-07=60:00, 2026-07@本社=60:00'
  const equals = given.lastIndexOf('=')
  const at = given.indexOf('@')
  const hasPlace = at >= 0 && at < equals
  const establishment = given.slice(at + 1, equals).trim()
  if (hasPlace && establishment === '') throw invalidOption(option, given, form)
  const [month, time] = monthAndValue(
    option,
    hasPlace ? given.slice(0, at) + given.slice(equals) : given,
    form,
  )
  return { month, minutes: minutesOption(option, time), ...(hasPlace && { establishment }) }
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
