import type { Exclusions } from './exclusions.ts'
import type { FiscalYear } from './fiscal-year.ts'
import { attempt, type NotationResult, readTime } from './notation/read-time.ts'
import { type ReadExclusions, type ReadingOptions, refuse } from './notation/reader.ts'
import type { PlainDate } from './plain-date.ts'

/** How dates in the Japanese calendar are read. */
export type WarekiOptions = {
  /**
   * `strict` (unless given) refuses what lies outside of its era (平成31年5月1日) and a day of the week that is not
   * that of the day; `lenient` converts and warns, for papers printed before a change of era.
   */
  readonly mode?: 'strict' | 'lenient'
  /**
   * What to do with dates before 明治6年, which followed the lunisolar calendar: refuse them (unless given), or
   * read their numbers as if they were Gregorian and warn.
   */
  readonly lunisolar?: 'refuse' | 'readAsGregorian'
  /** What a year without 年 or 年度 is (R7, R7～R9): a calendar year unless given. */
  readonly bareYear?: 'year' | 'fiscalYear'
  /** The fiscal year of halves and quarters written without one (上期, 第２四半期); without it they are refused. */
  readonly assumeFiscalYear?: FiscalYear
  /**
   * Give {@link exclusions} to read what is left out of a time, too (（７月除く）, 、7月を除く); without it such words
   * are refused as `unreadable`.
   */
  readonly exclusions?: Exclusions
}

/** The inner options for what a caller asks of a notation. */
export function readingOptions(options: WarekiOptions, western: boolean): ReadingOptions {
  return {
    strict: options.mode !== 'lenient',
    lunisolarAsGregorian: options.lunisolar === 'readAsGregorian',
    bareYearIsFiscal: options.bareYear === 'fiscalYear',
    western,
    assumeFiscalYear: options.assumeFiscalYear,
    exclusions: options.exclusions as ReadExclusions | undefined,
  }
}

/**
 * What a date in the Japanese calendar means: a day, month, year, fiscal year, half, quarter, the end of one, or
 * a range, with warnings; or the reason why it is refused, with its place in the text.
 *
 * Reads 明治 to 令和 as name, first kanji, letter or square; 元, Arabic or kanji numbers of either width;
 * 年月日 or `.`, `/`, `-`; a second year in brackets (令和７（2025）年度), which must agree; a day of the week
 * in brackets, which must too; 末, 上期, 第２四半期; ～ and から with what the end leaves out; まで, 以降; 中,
 * 時点, 予定, 頃; what is left out (（７月除く）, 、7月を除く). A month or year is in its era when any day of it is. Never
 * throws for a text.
 *
 * @example
 * ```ts
 * const day = parseWareki('R６.３.18')
 * day.ok && day.value.kind === 'date' ? formatIsoDate(day.value.date) : undefined // => '2024-03-18'
 * parseWareki('令和７（2025）年度') // => { ok: true, value: { kind: 'fiscalYear', fiscalYear: 2025 }, qualifiers: [], warnings: [] }
 * const refused = parseWareki('令和７（2024）年度')
 * refused.ok ? undefined : [refused.issues[0].code, refused.issues[0].start] // => ['yearMismatch', 3]
 * ```
 */
export function parseWareki(text: string, options: WarekiOptions = {}): NotationResult {
  return attempt(text, readingOptions(options, false), readTime)
}

/**
 * The day that a date in the Japanese calendar names, or the reason why it is refused; what names more than one
 * day is refused as `notADate`. Reads what {@link parseWareki} reads.
 *
 * @example
 * ```ts
 * const read = parseWarekiDate('平成38年11月2日', { mode: 'lenient' })
 * read.ok ? [formatIsoDate(read.value), read.warnings[0]?.code] : undefined // => ['2026-11-02', 'outOfEra']
 * ```
 */
export function parseWarekiDate(text: string, options: WarekiOptions = {}): NotationResult<PlainDate> {
  return attempt(text, readingOptions(options, false), (reader) => {
    const { value, qualifiers } = readTime(reader)
    if (value.kind !== 'date') return refuse(reader, 'notADate', 0)
    return { value: value.date, qualifiers }
  })
}
