import { dateExists, firstDayOfMonth, lastDayOfMonth, yearMonth } from '@reform/calendar'
import type { DurationNotation } from '../profile.ts'

/*
 * The plain forms that nearly every cell has, read from bytes without making a text. What is not one of them gives
 * `unsure` and is read again by the readers of texts; a property test holds the two equal.
 */

/** "Ask the reader of texts": a number that no cell can mean. */
export const unsure = -1_000_000_000

const zero = 48
const colon = 58
const dot = 46

/** The number in these bytes; −1 when they are not all digits. At most nine. */
function digits(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - zero
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** `H:MM` or `HH:MM`, up to 48:00, with or without `:00`. */
export function fastTime(bytes: Uint8Array, start: number, last: number): number {
  let end = last
  if (end - start >= 7 && bytes[end - 3] === colon && digits(bytes, end - 2, end) === 0) end -= 3
  const length = end - start
  if ((length !== 4 && length !== 5) || bytes[end - 3] !== colon) return unsure
  const tens = (bytes[end - 2] as number) - zero
  const ones = (bytes[end - 1] as number) - zero
  let hours = (bytes[end - 4] as number) - zero
  if (hours < 0 || hours > 9 || tens < 0 || tens > 5 || ones < 0 || ones > 9) return unsure
  if (length === 5) {
    const first = (bytes[start] as number) - zero
    if (first < 0 || first > 4) return unsure
    hours += first * 10
  }
  const minutes = hours * 60 + tens * 10 + ones
  return minutes > 2880 ? unsure : minutes
}

/** `2026/11/02`, `2026/11/2`, `2026-11-02`; remembers the last month, because files go on by days. */
export class FastDates {
  #key = -1
  #before = 0
  #days = 0

  of(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start
    if (length < 8 || length > 10) return unsure
    const mark = bytes[start + 4] as number
    if (mark !== 47 && mark !== 45) return unsure
    const monthEnd = bytes[start + 6] === mark ? start + 6 : start + 7
    if (bytes[monthEnd] !== mark || end - monthEnd > 3) return unsure
    const year = digits(bytes, start, start + 4)
    const month = digits(bytes, start + 5, monthEnd)
    const day = digits(bytes, monthEnd + 1, end)
    if (year < 0 || month < 0 || day < 1) return unsure
    const key = year * 100 + month
    if (key !== this.#key && !this.#turnTo(year, month, key)) return unsure
    return day > this.#days ? unsure : this.#before + day
  }

  #turnTo(year: number, month: number, key: number): boolean {
    if (!dateExists(year, month, 1)) return false
    const first = firstDayOfMonth(yearMonth(year, month))
    this.#key = key
    this.#before = first - 1
    this.#days = lastDayOfMonth(yearMonth(year, month)) - first + 1
    return true
  }
}

type FastDuration = (bytes: Uint8Array, start: number, end: number) => number

/** `H:MM` of any length, with or without `:00`. */
function fastColon60(bytes: Uint8Array, start: number, last: number): number {
  let end = last
  if (end - start >= 7 && bytes[end - 3] === colon && bytes[end - 6] === colon) {
    if (digits(bytes, end - 2, end) !== 0) return unsure
    end -= 3
  }
  if (end - start < 4 || end - start > 8 || bytes[end - 3] !== colon) return unsure
  const hours = digits(bytes, start, end - 3)
  const minutes = digits(bytes, end - 2, end)
  return hours < 0 || minutes < 0 || minutes > 59 ? unsure : hours * 60 + minutes
}

/** `H.MM`, both places written. */
function fastDot60(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 4 || end - start > 9 || bytes[end - 3] !== dot) return unsure
  const hours = digits(bytes, start, end - 3)
  const minutes = digits(bytes, end - 2, end)
  return hours < 0 || minutes < 0 || minutes > 59 ? unsure : hours * 60 + minutes
}

/** `H.HH`, when it is a whole number of minutes but for the rounding of the last place. */
function fastDecimal(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 4 || end - start > 8 || bytes[end - 3] !== dot) return unsure
  const hours = digits(bytes, start, end - 3)
  const hundredths = digits(bytes, end - 2, end)
  if (hours < 0 || hundredths < 0) return unsure
  const minutes = Math.round(hundredths * 0.6)
  return Math.abs(hundredths * 60 - minutes * 100) > 30 ? unsure : hours * 60 + minutes
}

/** Up to seven digits. */
function fastMinutes(bytes: Uint8Array, start: number, end: number): number {
  const minutes = end - start > 7 ? -1 : digits(bytes, start, end)
  return minutes < 0 ? unsure : minutes
}

const never: FastDuration = () => unsure

/** The reader of plain durations in a notation. */
export function fastDuration(notation: DurationNotation | null): FastDuration {
  if (notation === 'colon60') return fastColon60
  if (notation === 'dot60') return fastDot60
  if (notation === 'decimal') return fastDecimal
  return notation === 'minutes' ? fastMinutes : never
}

/** Up to nine digits. */
export function fastNumber(bytes: Uint8Array, start: number, end: number): number {
  const number = digits(bytes, start, end)
  return number < 0 ? unsure : number
}
