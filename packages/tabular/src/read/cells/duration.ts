import type { DurationNotation } from '../profile.ts'
import { type CellResult, type CellWarning, refused, value } from './cell-result.ts'
import { clockText, daysAndClock } from './clock-text.ts'
import { isPlaceholder, noValue, tidy, withoutGuard } from './tidy.ts'

const sign = /^([-△▲])? ?(.*)$/
const colon = /^(\d{1,5}):(\d{1,2})(?::(\d{2})(?:\.\d+)?)?$/
const dotted = /^(\d{0,6})(?:\.(\d{1,4}))?$/
const spoken = /^(?:(\d{1,5})時間)?(?:(\d{1,5})分)?$/
const grouped = /^\d{1,3}(?:,\d{3})+$/

function signed(minutes: number, isNegative: boolean): number {
  return isNegative && minutes !== 0 ? -minutes : minutes
}

/** Hours with decimals as whole minutes; `exact` when rounding of the last place explains what is left over. */
function hoursToMinutes(whole: string, fraction: string): { minutes: number; exact: boolean } {
  const scale = 10 ** fraction.length
  const scaled = Number(`${whole}${fraction}`) * 60
  const minutes = Math.round(scaled / scale)
  return { minutes, exact: Math.abs(scaled - minutes * scale) <= 30 }
}

type Reader = (text: string, negative: boolean, warnings: readonly CellWarning[]) => CellResult<number>

function readHours(whole: string, fraction: string, negative: boolean, warnings: readonly CellWarning[]) {
  const { minutes, exact } = hoursToMinutes(whole === '' ? '0' : whole, fraction)
  const read = signed(minutes, negative)
  return value(
    read,
    exact ? warnings : [...warnings, { code: 'duration-rounded', expected: clockText(read) }],
  )
}

const colon60: Reader = (text, negative, warnings) => {
  const match = colon.exec(text)
  if (match === null || match[2]?.length !== 2) return refused(formOf(text), 'colon60')
  const [, hours, minutes, seconds = '0'] = match
  if (Number(minutes) > 59 || Number(seconds) > 59) return refused('duration-not-in-notation', 'colon60')
  const read = signed(Number(hours) * 60 + Number(minutes), negative)
  const dropped = { code: 'seconds-dropped', expected: clockText(read) } as const
  return value(read, Number(seconds) > 0 ? [...warnings, dropped] : warnings)
}

const dot60: Reader = (text, negative, warnings) => {
  const match = dotted.exec(text)
  if (match === null || (match[2]?.length ?? 0) > 2) return refused(formOf(text), 'dot60')
  const [, hours = '', fraction = ''] = match
  const minutes = Number(fraction.padEnd(2, '0'))
  if (minutes > 59) return refused('duration-not-in-notation', 'dot60')
  const read = signed(Number(hours) * 60 + minutes, negative)
  // Spreadsheets drop the last zero of 1.30.
  const tidied = { code: 'cell-tidied', expected: clockText(read) } as const
  return value(read, fraction.length === 1 ? [...warnings, tidied] : warnings)
}

const decimal: Reader = (text, negative, warnings) => {
  const match = dotted.exec(text)
  if (match === null) return refused(formOf(text), 'decimal')
  return readHours(match[1] ?? '', match[2] ?? '', negative, warnings)
}

const colon10: Reader = (text, negative, warnings) => {
  const match = colon.exec(text)
  if (match === null || match[3] !== undefined) return refused(formOf(text), 'colon10')
  return readHours(match[1] ?? '', match[2] ?? '', negative, warnings)
}

const minutes: Reader = (text, negative, warnings) => {
  const plain = grouped.test(text) ? text.replaceAll(',', '') : text
  if (!/^\d{1,7}(?:\.0+)?$/.test(plain)) return refused(formOf(text), 'minutes')
  return value(signed(Number(plain), negative), warnings)
}

const readers: Record<DurationNotation, Reader> = { colon60, dot60, decimal, minutes, colon10 }

/** Whether the text is a duration in some notation, and so contradicts the stated one. */
function formOf(text: string): 'duration-not-in-notation' | 'duration-unreadable' {
  const isDuration = text !== '' && (colon.test(text) || dotted.test(text) || grouped.test(text))
  return isDuration ? 'duration-not-in-notation' : 'duration-unreadable'
}

/** What a duration means in each notation that can hold it: `dot60 1:30, decimal 1:18`. */
function readings(text: string, negative: boolean): string {
  const all = (Object.keys(readers) as DurationNotation[]).flatMap((notation) => {
    const read = readers[notation](text, negative, [])
    return read.ok && read.value !== null ? [`${notation} ${clockText(read.value)}`] : []
  })
  return all.join(', ')
}

/** Durations that say in words what they mean, or that programs have made of one beyond a day. */
function readSelfEvident(text: string, negative: boolean): CellResult<number> | undefined {
  const beyond = daysAndClock(text)
  const words = beyond === undefined && text !== '' ? spoken.exec(text) : null
  if (beyond === undefined && words === null) return undefined
  const size = beyond ?? Number(words?.[1] ?? 0) * 60 + Number(words?.[2] ?? 0)
  const read = signed(size, negative)
  return value(read, [{ code: 'cell-tidied', expected: clockText(read) }])
}

/**
 * The whole minutes of a duration in the stated notation. `null` for a notation that nobody stated: then every
 * duration but zero is refused, with what it could mean. Negative with `-`, `△`, `▲`; `1 days, 1:30:00`,
 * `1900/1/1 1:30` and 1時間30分 are read in any notation, with a warning. What the notation cannot hold (1.75 in
 * `dot60`) is refused.
 *
 * @example
 * ```ts
 * readDurationCell('1.30', 'dot60') // => { ok: true, value: 90, warnings: [] }
 * readDurationCell('1.30', 'decimal') // => { ok: true, value: 78, warnings: [] }
 * readDurationCell('△1:15', 'colon60') // => { ok: true, value: -75, warnings: [] }
 * readDurationCell('1.30', null) // => { ok: false, code: 'duration-notation-missing', expected: 'dot60 1:30, decimal 1:18' }
 * readDurationCell('1.75', 'dot60') // => { ok: false, code: 'duration-not-in-notation', expected: 'dot60' }
 * ```
 */
export function readDurationCell(text: string, notation: DurationNotation | null): CellResult<number> {
  const bare = withoutGuard(text)
  const tidied = tidy(bare)
  if (tidied === '' || isPlaceholder(tidied)) return noValue(tidied)
  const [, mark, size = ''] = sign.exec(tidied) ?? []
  const negative = mark !== undefined
  const evident = readSelfEvident(tidied, false) ?? readSelfEvident(size, negative)
  if (evident !== undefined) return evident
  if (notation === null) {
    if (/^0+(?:[.:]0+)?$/.test(size)) return value(0)
    const meanings = readings(size, negative)
    return meanings === '' ? refused('duration-unreadable') : refused('duration-notation-missing', meanings)
  }
  if (/^0+(?:[.:]0+)?$/.test(size)) return value(0)
  const read = readers[notation](size, negative, [])
  if (!read.ok || read.value === null || tidied === bare) return read
  return value(read.value, [{ code: 'cell-tidied', expected: clockText(read.value) }, ...read.warnings])
}
