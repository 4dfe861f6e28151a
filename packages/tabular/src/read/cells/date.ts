import {
  type DateTextOptions,
  dateOfSpreadsheetSerial,
  datePartsOf,
  firstDayOfMonth,
  formatIsoDate,
  formatIsoYearMonth,
  type NotationCode,
  type PlainDate,
  parseDateText,
  type WrittenTime,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import type { ReadIssueCode } from '../read-issue.ts'
import { type CellResult, type CellWarning, refused, value } from './cell-result.ts'
import { isPlaceholder, noValue, tidy, withoutGuard } from './tidy.ts'

/** What is known about the dates of a file. */
export type DateCellOptions = {
  /** How three short numbers are read (15/10/03); refused when absent. */
  readonly shortDates?: { readonly order: 'ymd' | 'dmy'; readonly firstYear: number }
  /** Gives days without a year theirs. */
  readonly period?: { readonly from: PlainDate; readonly to: PlainDate }
}

const reasons: Partial<Record<NotationCode, ReadIssueCode>> = {
  ambiguous: 'date-ambiguous',
  yearMismatch: 'date-ambiguous',
  dateImpossible: 'date-impossible',
  skippedDay: 'date-impossible',
}
const withoutYear = /^\d{1,2}(?:[/.-]|月)\d{1,2}日?(?: ?\(.\))?$/
const timeBehind = /[T ]0{1,2}:00(?::00(?:\.0+)?)?$/
const serial = /^[1-7]\d{4}(?:\.0+)?$/
const excelRange = { low: 20_000, high: 73_050 }

function readingOptions(options: DateCellOptions, assumeYear?: number): DateTextOptions {
  const { shortDates } = options
  return {
    mode: 'lenient',
    ...(shortDates === undefined ? {} : { shortDates }),
    ...(assumeYear === undefined ? {} : { assumeYear }),
  }
}

/** The year that puts a day written without one into the period; undefined when none does. */
function yearFor(text: string, period: NonNullable<DateCellOptions['period']>): number | undefined {
  const last = datePartsOf(period.to).year
  for (let year = datePartsOf(period.from).year; year <= last; year++) {
    const read = parseDateText(text, readingOptions({}, year))
    if (!read.ok || read.value.kind !== 'date') continue
    if (read.value.date >= period.from && read.value.date <= period.to) return year
  }
  return undefined
}

function readWritten(
  text: string,
  options: DateCellOptions,
): { value: WrittenTime; warnings: CellWarning[] } | ReadIssueCode {
  let year: number | undefined
  if (withoutYear.test(text)) {
    if (options.period !== undefined) year = yearFor(text, options.period)
    if (year === undefined) return 'date-without-year'
  }
  const read = parseDateText(text, readingOptions(options, year))
  if (!read.ok) return reasons[read.issues[0].code] ?? 'date-unreadable'
  const warnings = read.warnings.map(({ code }): CellWarning => {
    const day = read.value.kind === 'date' ? formatIsoDate(read.value.date) : text
    return { code: code === 'outOfEra' ? 'date-out-of-era' : 'date-doubtful', expected: day }
  })
  return { value: read.value, warnings }
}

/** The day of a text that is the number of a day in a spreadsheet: 46328. */
function dayOfSerial(text: string): PlainDate | undefined {
  const number = Number(text)
  if (!serial.test(text) || number < excelRange.low || number > excelRange.high) return undefined
  return dateOfSpreadsheetSerial(number, 1900)
}

/**
 * The day that a cell names: every notation of `parseDateText` in `@reform/calendar` (2026/11/2, 2026-11-02,
 * 20261102, 令和8年11月2日, R08.11.02, with or without the day of the week), and the number of a day in a
 * spreadsheet (46328) with a warning. A year outside of its era (平成38年) is converted with a warning. Days without
 * a year and years of two digits are refused unless the options say how they are meant.
 *
 * @example
 * ```ts
 * readDateCell('平成38年11月2日') // => { ok: true, value: 20759, warnings: [{ code: 'date-out-of-era', expected: '2026-11-02' }] }
 * readDateCell('2026/2/29') // => { ok: false, code: 'date-impossible' }
 * readDateCell('11/2') // => { ok: false, code: 'date-without-year' }
 * ```
 */
export function readDateCell(text: string, options: DateCellOptions = {}): CellResult<PlainDate> {
  const tidied = tidy(withoutGuard(text))
  if (tidied === '' || isPlaceholder(tidied)) return noValue(tidied)
  const day = dayOfSerial(tidied)
  if (day !== undefined) return value(day, [{ code: 'date-from-serial', expected: formatIsoDate(day) }])
  const bare = tidied.replace(timeBehind, '')
  const read = readWritten(bare, options)
  if (typeof read === 'string') return refused(read)
  if (read.value.kind !== 'date') return refused('date-unreadable')
  const { date } = read.value
  const changed = tidied !== withoutGuard(text) || bare !== tidied
  const warnings = changed ? [{ code: 'cell-tidied', expected: formatIsoDate(date) } as const] : []
  return value(date, [...warnings, ...read.warnings])
}

/**
 * The month that a cell names: 2026/11, 202611, 令和8年11月, or any day of the month.
 *
 * @example
 * ```ts
 * readMonthCell('202611') // => { ok: true, value: 24322, warnings: [] }
 * ```
 */
export function readMonthCell(text: string, options: DateCellOptions = {}): CellResult<YearMonth> {
  const tidied = tidy(withoutGuard(text))
  if (tidied === '' || isPlaceholder(tidied)) return noValue(tidied)
  const read = readWritten(tidied.replace(timeBehind, ''), options)
  if (typeof read === 'string') return refused(read === 'date-unreadable' ? 'month-unreadable' : read)
  if (read.value.kind === 'yearMonth') return value(read.value.yearMonth, read.warnings)
  if (read.value.kind !== 'date') return refused('month-unreadable')
  const month = yearMonthOf(read.value.date)
  const isFirst = read.value.date === firstDayOfMonth(month)
  const warnings = isFirst ? [] : [{ code: 'cell-tidied', expected: formatIsoYearMonth(month) } as const]
  return value(month, [...warnings, ...read.warnings])
}
