import { attempt, type NotationResult, readTime } from './notation/read-time.ts'
import { type Reader, refuse, warn } from './notation/reader.ts'
import type { WrittenTime } from './notation/written-time.ts'
import { timeOptions, type WarekiOptions } from './parse-wareki.ts'
import { dateExists, formatIsoDate, type PlainDate, plainDate } from './plain-date.ts'
import { dateOfSpreadsheetSerial } from './spreadsheet-serial.ts'
import { yearMonth } from './year-month.ts'

export type DateTextOptions = WarekiOptions & {
  /** The calendar year of dates written without one (11/2, 6月21日); without it they are refused. */
  readonly assumeYear?: number
  /**
   * How three short numbers are read (15/10/03): their order, and the first of the hundred years that a
   * two-digit year can mean. Without it they are refused as `ambiguous`.
   */
  readonly shortDates?: { readonly order: 'ymd' | 'dmy' | 'mdy'; readonly firstYear: number }
  /** Whether a bare number of five digits is a spreadsheet's serial date, and counted from which year. */
  readonly spreadsheetSerial?: 1900 | 1904
}

/**
 * What a date as offices and products write it means, in the Japanese or the Western calendar: everything that
 * {@link parseWareki} reads, and 2026年11月2日, 2026/11/2, 2026-11-02, 2026/11/02(月), 20261102, 2026/11, 202611,
 * 2025（令和7）年度; when the options allow it also 11/2, 15/10/03 and serial dates of spreadsheets. What can
 * be read in two ways is refused, never guessed. Never throws for a text.
 *
 * @example
 * ```ts
 * const read = parseDateText('2026/11/2')
 * read.ok && read.value.kind === 'date' ? formatIsoDate(read.value.date) : undefined // => '2026-11-02'
 * const doubtful = parseDateText('01/02/03')
 * doubtful.ok ? undefined : doubtful.issues[0].code // => 'ambiguous'
 * ```
 */
export function parseDateText(text: string, options: DateTextOptions = {}): NotationResult {
  return attempt(text, (reader) => {
    const compact = reader.text.trim()
    const value = readDigits(reader, compact, options) ?? readShortDate(reader, compact, options)
    if (value !== undefined) return { value, qualifiers: [] }
    const { assumeYear } = options
    return readTime(reader, {
      ...timeOptions(options, true),
      ...(assumeYear !== undefined && { assumeYear }),
    })
  })
}

function dateOrRefuse(reader: Reader, year: number, month: number, day: number): WrittenTime {
  if (!dateExists(year, month, day)) return refuse(reader, 'dateImpossible', 0, {}, reader.text.length)
  return { kind: 'date', date: plainDate(year, month, day) }
}

/** Numbers without any sign between: 20261102, 202611, a serial date. */
function readDigits(reader: Reader, text: string, options: DateTextOptions): WrittenTime | undefined {
  if (!/^\d+$/.test(text)) return undefined
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(4, 6))
  if (text.length === 8) return dateOrRefuse(reader, year, month, Number(text.slice(6)))
  if (text.length === 6 && dateExists(year, month, 1)) {
    return { kind: 'yearMonth', yearMonth: yearMonth(year, month) }
  }
  if (text.length === 4) return undefined
  if (text.length === 5 && options.spreadsheetSerial !== undefined) {
    return serialOrRefuse(reader, Number(text), options.spreadsheetSerial)
  }
  return refuse(reader, 'unreadable', 0, {}, reader.text.length)
}

function serialOrRefuse(reader: Reader, serial: number, system: 1900 | 1904): WrittenTime {
  const date: PlainDate | undefined = dateOfSpreadsheetSerial(serial, system)
  if (date === undefined) return refuse(reader, 'dateImpossible', 0, {}, reader.text.length)
  reader.position = reader.text.length
  warn(reader, 'spreadsheetSerial', 0, { right: formatIsoDate(date) })
  return { kind: 'date', date }
}

/** Three numbers of which none, or only the last, has four digits. */
function readShortDate(reader: Reader, text: string, options: DateTextOptions): WrittenTime | undefined {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{1,2}|\d{4})$/.exec(text)
  if (match === null) return undefined
  const { shortDates } = options
  const yearIsLast = match[4]?.length === 4
  if (shortDates === undefined || (yearIsLast && shortDates.order === 'ymd')) {
    return refuse(reader, 'ambiguous', 0, {}, reader.text.length)
  }
  const [one, two, three] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const long = (year: number): number => (yearIsLast ? year : withinHundred(year, shortDates.firstYear))
  if (shortDates.order === 'ymd') return dateOrRefuse(reader, long(one), two, three)
  if (shortDates.order === 'dmy') return dateOrRefuse(reader, long(three), two, one)
  return dateOrRefuse(reader, long(three), one, two)
}

/** The year with these last two digits within the hundred years from the first. */
function withinHundred(lastTwo: number, firstYear: number): number {
  return firstYear + ((((lastTwo - firstYear) % 100) + 100) % 100)
}
