import type { DatedFact } from '../model/activity.ts'
import type { Language } from '../model/text.ts'
import { formatPeriod } from './format-when.ts'

const parts: Readonly<
  Record<NonNullable<DatedFact['part']>, Readonly<Record<Language, readonly [string, string]>>>
> = {
  early: { ja: ['', '上旬'], en: ['early ', ''] },
  middle: { ja: ['', '中旬'], en: ['mid-', ''] },
  late: { ja: ['', '下旬'], en: ['late ', ''] },
  end: { ja: ['', '末'], en: ['end of ', ''] },
}

/**
 * The time of a dated fact in words, with the part of the month and with what is said beside it.
 *
 * @example
 * ```ts
 * const fact = { what: { ja: '運用開始' }, when: '2024-03', part: 'end' as const, qualifiers: ['planned' as const] }
 * formatDatedFact(fact, 'ja') // => '令和６年３月末（予定）'
 * formatDatedFact(fact, 'en') // => 'end of March 2024 (planned)'
 * ```
 */
export function formatDatedFact({ when, part, qualifiers = [] }: DatedFact, lang: Language): string {
  const [before, after] = part === undefined ? ['', ''] : parts[part][lang]
  const time = `${before}${formatPeriod(when, lang)}${after}`
  const about = qualifiers.includes('about') ? (lang === 'ja' ? `${time}頃` : `about ${time}`) : time
  if (!qualifiers.includes('planned')) return about
  return lang === 'ja' ? `${about}（予定）` : `${about} (planned)`
}
