import {
  fiscalYear,
  fiscalYearLabel,
  formatWareki,
  formatWarekiYear,
  formatWarekiYearMonth,
  halfLabel,
  halfOfYear,
  type PlainDate,
  plainDate,
  quarterLabel,
  quarterOfYear,
  type YearMonth,
  yearMonth,
} from '@reform/calendar'
import type { Language } from '../model/text.ts'
import type { Period, When } from '../model/time.ts'
import { type WhenParts, whenParts } from '../time/when-parts.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

function monthName(month: number): string {
  return monthNames[month - 1] ?? String(month)
}

/** One digit wide and more digits narrow, as official papers set their dates. */
const style = { digits: 'mixed' } as const

/** The first year that can be written in an era. */
const firstEraYear = 1873

/**
 * A `When` in words: 令和６年３月18日, 令和５年度第２四半期, 18 March 2024, FY2023 Q2. Digits are set as official papers set
 * them. A text that is no `When` comes back as it is.
 *
 * @example
 * ```ts
 * formatWhen('FY2023-Q2', 'ja') // => '令和５年度第２四半期'
 * formatWhen('FY2023-H1', 'en') // => 'FY2023 H1'
 * formatWhen('2024-03-18', 'en') // => '18 March 2024'
 * ```
 */
export function formatWhen(when: When, lang: Language): string {
  const parts = whenParts(when)
  if (parts === undefined) return when
  return lang === 'ja' ? japanese(parts) : english(parts)
}

function japanese(parts: WhenParts): string {
  if (parts.year < firstEraYear) return western(parts)
  switch (parts.kind) {
    case 'day':
      return formatWareki(dateOf(parts), style)
    case 'month':
      return formatWarekiYearMonth(monthOf(parts), style)
    case 'year':
      return formatWarekiYear(parts.year, style)
    case 'fiscalYear':
      return fiscalYearLabel(fiscalYear(parts.year), style)
    case 'half':
      return halfLabel(halfOfYear(fiscalYear(parts.year), parts.part), style)
    case 'quarter':
      return quarterLabel(quarterOfYear(fiscalYear(parts.year), parts.part), style)
  }
}

function dateOf({ year, month, day }: WhenParts & { kind: 'day' }): PlainDate {
  return plainDate(year, month, day)
}

function monthOf({ year, month }: WhenParts & { kind: 'month' }): YearMonth {
  return yearMonth(year, month)
}

/** A time before the eras that the calendar counts in. */
function western(parts: WhenParts): string {
  const { kind, year } = parts
  if (kind === 'day') return `${year}年${parts.month}月${parts.day}日`
  if (kind === 'month') return `${year}年${parts.month}月`
  if (kind === 'year') return `${year}年`
  if (kind === 'fiscalYear') return `${year}年度`
  return kind === 'half'
    ? `${year}年度${parts.part === 1 ? '上期' : '下期'}`
    : `${year}年度第${parts.part}四半期`
}

function english(parts: WhenParts): string {
  const { kind, year } = parts
  if (kind === 'day') return `${parts.day} ${monthName(parts.month)} ${year}`
  if (kind === 'month') return `${monthName(parts.month)} ${year}`
  if (kind === 'year') return String(year)
  if (kind === 'fiscalYear') return `FY${year}`
  return `FY${year} ${kind === 'half' ? 'H' : 'Q'}${parts.part}`
}

/**
 * A period or a `When` in words, what both ends share said once, and what is left out in brackets.
 *
 * @example
 * ```ts
 * formatPeriod({ from: 'FY2023-Q2', to: 'FY2023-Q2', excluding: ['2023-07'] }, 'ja')
 * // => '令和５年度第２四半期（７月を除く）'
 * formatPeriod({ from: '2023-08-01', to: '2023-08-31' }, 'en') // => '1–31 August 2023'
 * formatPeriod({ from: 'FY2025', to: null }, 'ja') // => '令和７年度～'
 * ```
 */
export function formatPeriod(period: Period | When, lang: Language): string {
  if (typeof period === 'string') return formatWhen(period, lang)
  const span = formatSpan(period, lang)
  const excluding = period.excluding ?? []
  if (excluding.length === 0) return span
  const out = excluding.map((when) => formatExcluded(when, period, lang))
  return lang === 'ja' ? `${span}（${out.join('・')}を除く）` : `${span} (excluding ${out.join(', ')})`
}

function formatSpan({ from, to }: Period, lang: Language): string {
  const start = formatWhen(from, lang)
  if (to === null) return lang === 'ja' ? `${start}～` : `from ${start}`
  if (to === from) return start
  const [first, last] = [whenParts(from), whenParts(to)]
  if (first !== undefined && last !== undefined) {
    const short = lang === 'ja' ? shortJapanese(first, last) : shortEnglish(first, last)
    if (short !== undefined) return short
  }
  return lang === 'ja' ? `${start}～${formatWhen(to, lang)}` : `${start} – ${formatWhen(to, lang)}`
}

/** 令和５年８月１日～31日, 令和５年４月～６月, 令和５年度第２四半期～第３四半期; nothing when the ends share too little. */
function shortJapanese(first: WhenParts, last: WhenParts): string | undefined {
  const shared = sharedWithin(first, last)
  if (shared === undefined || eraYear(first) !== eraYear(last)) return undefined
  const end = shared === 'month' ? afterMonth(japanese(last)) : afterYear(japanese(last))
  return `${japanese(first)}～${end}`
}

/** The year with its era: within one Western year there may be two. */
function eraYear(parts: WhenParts): string {
  return /^.*?年/u.exec(japanese(parts))?.[0] ?? ''
}

function afterYear(text: string): string {
  return text.replace(/^.*?年度?/u, '')
}

function afterMonth(text: string): string {
  return text.replace(/^.*?月/u, '')
}

function shortEnglish(first: WhenParts, last: WhenParts): string | undefined {
  const shared = sharedWithin(first, last)
  if (shared === undefined) return undefined
  if (first.kind === 'day' && last.kind === 'day') {
    return shared === 'month'
      ? `${first.day}–${english(last)}`
      : `${first.day} ${monthName(first.month)} – ${english(last)}`
  }
  if (first.kind === 'month') return `${monthName(first.month)} – ${english(last)}`
  return `${english(first)} – ${english(last).replace(/^FY\d+ /u, '')}`
}

/** What two ends of one form have in common: the month, or only the year. */
function sharedWithin(first: WhenParts, last: WhenParts): 'year' | 'month' | undefined {
  if (first.kind !== last.kind || first.year !== last.year) return undefined
  if (first.kind === 'fiscalYear' || first.kind === 'year') return undefined
  return first.kind === 'day' && last.kind === 'day' && first.month === last.month ? 'month' : 'year'
}

/** A month or day inside one year needs no year when the period itself names it. */
function formatExcluded(when: When, period: Period, lang: Language): string {
  const parts = whenParts(when)
  const whole = period.to === period.from ? whenParts(period.from) : undefined
  if (parts === undefined || whole === undefined) return formatWhen(when, lang)
  if (parts.kind !== 'month' && parts.kind !== 'day') return formatWhen(when, lang)
  if (lang === 'ja') return afterYear(japanese(parts))
  return parts.kind === 'month' ? monthName(parts.month) : `${parts.day} ${monthName(parts.month)}`
}
