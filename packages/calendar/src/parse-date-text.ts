import { attempt, type NotationResult, readTime } from './notation/read-time.ts'
import { type Reader, refuseRest } from './notation/reader.ts'
import type { WrittenTime } from './notation/written-time.ts'
import { readingOptions, type WarekiOptions } from './parse-wareki.ts'
import { dateExists, plainDate } from './plain-date.ts'
import type { YearMonth } from './year-month.ts'

/** How dates are read, and what is known about the file that they stand in. */
export type DateTextOptions = WarekiOptions & {
  /** The calendar year of dates written without one (11/2, 6月21日); without it they are refused. */
  readonly assumeYear?: number
  /**
   * How three short numbers are read (15/10/03): their order, and the first of the hundred years that a
   * two-digit year can mean. Without it they are refused as `ambiguous`.
   */
  readonly shortDates?: { readonly order: 'ymd' | 'dmy'; readonly firstYear: number }
}

/**
 * What a date as offices and products write it means, in the Japanese or the Western calendar: everything that
 * {@link parseWareki} reads, and 2026年11月2日, 2026/11/2, 2026-11-02, 2026/11/02(月), 20261102, 2026/11, 202611,
 * 2025（令和7）年度; when the options allow it also 11/2 and 15/10/03. What can be read in two ways is refused,
 * never guessed; serial dates of spreadsheets are numbers, see {@link dateOfSpreadsheetSerial}. Never throws for a text.
 *
 * @throws RangeError when `assumeYear` is no year of 1–9999.
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
  const { assumeYear } = options
  return attempt(text, { ...readingOptions(options, true), assumeYear }, (reader) => {
    const compact = reader.text.trim()
    const value = readDigits(reader, compact) ?? readShortDate(reader, compact, options)
    return value === undefined ? readTime(reader) : { value, qualifiers: [] }
  })
}

function dateOrRefuse(reader: Reader, year: number, month: number, day: number): WrittenTime {
  if (!dateExists(year, month, day)) return refuseRest(reader, 'dateImpossible', 0)
  return { kind: 'date', date: plainDate(year, month, day) }
}

/** Numbers without any sign between: 20261102, 202611. */
function readDigits(reader: Reader, text: string): WrittenTime | undefined {
  if (!/^\d+$/.test(text)) return undefined
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(4, 6))
  if (text.length === 8) return dateOrRefuse(reader, year, month, Number(text.slice(6)))
  if (text.length === 6 && dateExists(year, month, 1)) {
    return { kind: 'yearMonth', yearMonth: (year * 12 + month - 1) as YearMonth }
  }
  if (text.length === 4) return undefined
  return refuseRest(reader, 'unreadable', 0)
}

/** Three numbers of which none, or only the last, has four digits. */
function readShortDate(reader: Reader, text: string, options: DateTextOptions): WrittenTime | undefined {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{1,2}|\d{4})$/.exec(text)
  if (match === null) return undefined
  const { shortDates } = options
  const yearIsLast = match[4]?.length === 4
  if (shortDates === undefined || (yearIsLast && shortDates.order === 'ymd')) {
    return refuseRest(reader, 'ambiguous', 0)
  }
  const [one, two, three] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const [year, month, day] = shortDates.order === 'ymd' ? [one, two, three] : [three, two, one]
  return dateOrRefuse(reader, yearIsLast ? year : withinHundred(year, shortDates.firstYear), month, day)
}

/** The year with these last two digits within the hundred years from the first. */
function withinHundred(lastTwo: number, firstYear: number): number {
  return firstYear + ((lastTwo - (firstYear % 100) + 100) % 100)
}
