import type { FiscalYear } from '../fiscal-year.ts'
import type { Half } from '../half.ts'
import type { Quarter } from '../quarter.ts'
import { eraYearIn, eraYearOfFiscalYear, numberIn, type WarekiStyle } from '../wareki-format.ts'

/** The language of a label, and for Japanese how the year is written. */
export type LabelOptions = Omit<WarekiStyle, 'separator'> & { readonly language?: 'ja' | 'en' }

/**
 * The name of a fiscal year for people, in Japanese unless told otherwise.
 *
 * @throws RangeError for a Japanese label before fiscal year 1873.
 * @example
 * ```ts
 * fiscalYearLabel(fiscalYear(2026)) // => '令和8年度'
 * fiscalYearLabel(fiscalYear(2025), { digits: 'mixed', western: true }) // => '令和７（2025）年度'
 * fiscalYearLabel(fiscalYear(2026), { era: 'letter' }) // => 'R8年度'
 * fiscalYearLabel(fiscalYear(2026), { language: 'en' }) // => 'FY2026'
 * ```
 */
export function fiscalYearLabel(year: FiscalYear, options: LabelOptions = {}): string {
  return options.language === 'en' ? `FY${year}` : `${eraYearIn(options, eraYearOfFiscalYear(year))}年度`
}

/**
 * The name of a half of a fiscal year for people.
 *
 * @throws RangeError for a Japanese label before fiscal year 1873.
 * @example
 * ```ts
 * halfLabel(halfOfYear(fiscalYear(2026), 2)) // => '令和8年度下期'
 * halfLabel(halfOfYear(fiscalYear(2026), 2), { language: 'en' }) // => 'FY2026 second half'
 * ```
 */
export function halfLabel(half: Half, options: LabelOptions = {}): string {
  const year = fiscalYearLabel(half.fiscalYear, options)
  if (options.language === 'en') return `${year} ${half.half === 1 ? 'first' : 'second'} half`
  return `${year}${half.half === 1 ? '上期' : '下期'}`
}

/**
 * The name of a quarter of a fiscal year for people.
 *
 * @throws RangeError for a Japanese label before fiscal year 1873.
 * @example
 * ```ts
 * quarterLabel(quarterOfYear(fiscalYear(2023), 2), { digits: 'mixed' }) // => '令和５年度第２四半期'
 * quarterLabel(quarterOfYear(fiscalYear(2023), 2), { language: 'en' }) // => 'FY2023 Q2'
 * ```
 */
export function quarterLabel(quarter: Quarter, options: LabelOptions = {}): string {
  const year = fiscalYearLabel(quarter.fiscalYear, options)
  if (options.language === 'en') return `${year} Q${quarter.quarter}`
  return `${year}第${numberIn({ ...options, padded: false }, quarter.quarter)}四半期`
}
