import type { Comparison, ProvisionWindow, VerdictWord } from '@reform/rules'
import type { Language } from './pages.ts'

/** The words of the generated pages that no package has. */
export const verdictLabels: Readonly<Record<VerdictWord, Readonly<Record<Language, string>>>> = {
  within: { ja: '範囲内', en: 'within' },
  breached: { ja: '超過・不適合', en: 'breached' },
  exempt: { ja: '例外に該当', en: 'exempt' },
  conditional: { ja: '条件付き', en: 'conditional' },
  undetermined: { ja: '判定不能', en: 'undetermined' },
  outOfScope: { ja: '対象外', en: 'out of scope' },
}

/** Words of the vectors that are no verdicts: what a figure leads to. */
const otherWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  triggered: { ja: '該当する', en: 'something follows' },
  notTriggered: { ja: '該当しない', en: 'nothing follows' },
}

/** A word of a vector, with what it means. */
export function wordLabel(word: string, language: Language): string {
  const label = (verdictLabels as Record<string, Readonly<Record<Language, string>> | undefined>)[word]
  const meaning = (label ?? otherWords[word])?.[language]
  return meaning === undefined ? `\`${word}\`` : `\`${word}\` ${meaning}`
}

export const comparisonLabels: Readonly<Record<Comparison, Readonly<Record<Language, string>>>> = {
  lt: { ja: '未満', en: 'less than' },
  lte: { ja: '以下', en: 'at most' },
  gt: { ja: '超', en: 'more than' },
  gte: { ja: '以上', en: 'at least' },
  eq: { ja: 'ちょうど', en: 'exactly' },
}

const unitLabels: Readonly<Record<ProvisionWindow['unit'], Readonly<Record<Language, string>>>> = {
  day: { ja: '1日', en: 'a day' },
  week: { ja: '1週', en: 'a week' },
  month: { ja: '1か月', en: 'a month' },
  year: { ja: '1年', en: 'a year' },
}

/** The stretch of time that a provision looks at, in words. */
export function windowLabel(window: ProvisionWindow | undefined, language: Language): string {
  if (window === undefined) return language === 'ja' ? 'そのつど' : 'each act'
  const unit = unitLabels[window.unit][language]
  const lengths = window.lengths?.join(language === 'ja' ? '・' : ', ')
  if (window.mean !== true) return lengths === undefined ? unit : `${unit} × ${lengths}`
  if (lengths === undefined) return language === 'ja' ? `${unit}平均` : `${unit} on average`
  return language === 'ja' ? `${unit}平均（${lengths}単位）` : `${unit} on average over ${lengths}`
}
