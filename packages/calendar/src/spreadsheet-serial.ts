import type { PlainDate } from './plain-date.ts'

/** Serial numbers of 1970-01-01 in the two systems. */
const epochs = { 1900: 25_569, 1904: 24_107 } as const

/** The last number before the day 1900-02-29 that spreadsheets count and that never was. */
const firstSoundSerial = 61

/**
 * The day of a spreadsheet's serial date; undefined when it names none: a part of a day, a number below 0, one
 * beyond the year 9999, or one up to 60 in the 1900 system, where programs disagree because of a 29 February
 * 1900 that never was.
 *
 * @example
 * ```ts
 * const date = dateOfSpreadsheetSerial(46328, 1900)
 * date === undefined ? undefined : formatIsoDate(date) // => '2026-11-02'
 * ```
 */
export function dateOfSpreadsheetSerial(serial: number, system: 1900 | 1904): PlainDate | undefined {
  const lowest = system === 1900 ? firstSoundSerial : 0
  const date = serial - epochs[system]
  if (!Number.isInteger(serial) || serial < lowest || date > 2_932_896) return undefined
  return date as PlainDate
}
