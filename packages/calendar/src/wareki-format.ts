import type { FiscalYear } from './fiscal-year.ts'
import { kanjiNumber } from './notation/numerals.ts'
import { datePartsOf, type PlainDate, parseIsoDate, plainDate } from './plain-date.ts'
import { type Era, eras, fiscalYearsNamedAfterNewEra, gregorianCalendarFrom } from './provisions/eras.ts'
import { lastDayOfMonth, type YearMonth, yearMonthPartsOf } from './year-month.ts'

/** How a Japanese date is written. */
export type WarekiStyle = {
  /** 令和 (`name`, unless given) · R (`letter`) · 令 (`initial`) · ㋿ (`square`). */
  readonly era?: 'name' | 'letter' | 'initial' | 'square'
  /** 8年11月20日 (`kanji`, unless given) or with the character between the numbers: 8.11.20. */
  readonly separator?: 'kanji' | '.' | '/' | '-'
  /**
   * 8, 11 (`half`, unless given) · ８, １１ (`full`) · ８, 11 (`mixed`, as official papers set them: one digit
   * wide, more digits narrow) · 八, 十一 (`kanji`).
   */
  readonly digits?: 'half' | 'full' | 'mixed' | 'kanji'
  /** Whether one-digit numbers get a zero in front (R08.04.01); not with digits in kanji. */
  readonly padded?: boolean
  /** Whether year 1 is written 元 (the default after 令和 or ㋿ in the kanji form) or 1 (the default else). */
  readonly firstYear?: '元' | '1'
  /** Whether the Western year follows in brackets: 令和7（2025）年度. */
  readonly western?: boolean
}

/** An era and the year within it, 1 for 元年. */
export type EraYear = { readonly era: Era; readonly year: number }

/**
 * The era in force on a day, and its year. On 1912-07-30 and 1926-12-25, which belong to two eras, the new one.
 *
 * @throws RangeError for days before 1873-01-01, when the Gregorian calendar began in Japan.
 * @example
 * ```ts
 * eraYearOf(parseIsoDate('2019-04-30')).year // => 31
 * eraYearOf(parseIsoDate('2019-05-01')).era.name // => '令和'
 * ```
 */
export function eraYearOf(date: PlainDate): EraYear {
  if (!(date >= parseIsoDate(gregorianCalendarFrom))) {
    throw new RangeError(`eraYearOf: before ${gregorianCalendarFrom} dates followed the lunisolar calendar`)
  }
  return eraYearAt(date)
}

/** The same for any day; days before the first era count as its own. */
export function eraYearAt(date: PlainDate): EraYear {
  const era = eras.findLast((one) => parseIsoDate(one.from) <= date) ?? eras[0]
  return { era, year: datePartsOf(date).year - firstYearOf(era) + 1 }
}

/** The Western year of the first year of an era. */
export function firstYearOf(era: Era): number {
  return datePartsOf(parseIsoDate(era.from)).year
}

/**
 * The era that a fiscal year (from 1 April) is named after, and its year: that of its first day, but for 2019,
 * which is called 令和元年度.
 *
 * @throws RangeError for fiscal years before 1873.
 * @example
 * ```ts
 * eraYearOfFiscalYear(fiscalYear(2019)).era.name // => '令和'
 * eraYearOfFiscalYear(fiscalYear(2018)).year // => 30
 * ```
 */
export function eraYearOfFiscalYear(year: FiscalYear): EraYear {
  eraYearOf(plainDate(year, 4, 1))
  return eraYearOfFiscalYearAt(year)
}

/** The same for any fiscal year; those before the first era count as its own. */
export function eraYearOfFiscalYearAt(year: FiscalYear): EraYear {
  if (!fiscalYearsNamedAfterNewEra.includes(year)) return eraYearAt(plainDate(year, 4, 1))
  const { era } = eraYearAt(plainDate(year + 1, 3, 31))
  return { era, year: year - firstYearOf(era) + 1 }
}

const widths = {
  half: (text: string) => text,
  full: fullWidth,
  mixed: (text: string) => (text.length === 1 ? fullWidth(text) : text),
}

function fullWidth(digits: string): string {
  return [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
}

/** A number of 1–99, or a Western year, in the digits of the style. */
export function numberIn(style: WarekiStyle, value: number): string {
  const { digits = 'half', padded = false } = style
  if (digits === 'kanji') return kanjiNumber(value)
  return widths[digits](String(value).padStart(padded ? 2 : 1, '0'))
}

/** The era and its year as far as they are written before 年 or the first separator. */
export function eraYearIn(style: WarekiStyle, eraYear: EraYear): string {
  const { era: part = 'name', separator = 'kanji' } = style
  const prose = separator === 'kanji' && (part === 'name' || part === 'square')
  const { firstYear = prose ? '元' : '1' } = style
  const year = eraYear.year === 1 && firstYear === '元' ? '元' : numberIn(style, eraYear.year)
  const western = style.western === true ? `（${firstYearOf(eraYear.era) + eraYear.year - 1}）` : ''
  return eraYear.era[part] + year + western
}

function datedParts(style: WarekiStyle, eraYear: EraYear, numbers: readonly number[]): string {
  const { separator = 'kanji' } = style
  const written = numbers.map((value) => numberIn(style, value))
  const year = eraYearIn(style, eraYear)
  if (separator !== 'kanji') return [year, ...written].join(separator)
  return `${year}年${written.map((number, index) => number + (index === 0 ? '月' : '日')).join('')}`
}

/**
 * A day in the Japanese calendar.
 *
 * @throws RangeError for days before 1873-01-01.
 * @example
 * ```ts
 * formatWareki(parseIsoDate('2026-11-20')) // => '令和8年11月20日'
 * formatWareki(parseIsoDate('2024-03-18'), { era: 'letter', separator: '.', digits: 'mixed' }) // => 'R６.３.18'
 * formatWareki(parseIsoDate('2019-05-01'), { digits: 'kanji' }) // => '令和元年五月一日'
 * formatWareki(parseIsoDate('2019-05-01'), { era: 'letter', separator: '/', padded: true }) // => 'R01/05/01'
 * ```
 */
export function formatWareki(date: PlainDate, style: WarekiStyle = {}): string {
  const { month, day } = datePartsOf(date)
  return datedParts(style, eraYearOf(date), [month, day])
}

/**
 * A month in the Japanese calendar, named after the era of its last day (2019-05 is 令和元年5月; 1989-01,
 * which has days of two eras, is 平成元年1月).
 *
 * @throws RangeError for months before 1873-01.
 * @example
 * ```ts
 * formatWarekiYearMonth(yearMonth(2026, 4)) // => '令和8年4月'
 * ```
 */
export function formatWarekiYearMonth(month: YearMonth, style: WarekiStyle = {}): string {
  return datedParts(style, eraYearOf(lastDayOfMonth(month)), [yearMonthPartsOf(month).month])
}

/**
 * A calendar year in the Japanese calendar, named after the era of its last day.
 *
 * @throws RangeError for years before 1873.
 * @example
 * ```ts
 * formatWarekiYear(2019) // => '令和元年'
 * formatWarekiYear(2026, { era: 'letter', separator: '.' }) // => 'R8'
 * ```
 */
export function formatWarekiYear(year: number, style: WarekiStyle = {}): string {
  return datedParts(style, eraYearOf(plainDate(year, 12, 31)), [])
}
