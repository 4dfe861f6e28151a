import { formatIsoDate } from '@reform/calendar'
import type { Bilingual, Language } from '@reform/rules'
import type { RateContract } from '../rate/contract.ts'
import type { ContractWords } from './wording.ts'

const units: Readonly<Record<RateContract['unit'], Bilingual>> = {
  file: { ja: 'ファイル', en: 'file' },
  document: { ja: '文書', en: 'document' },
  page: { ja: 'ページ', en: 'page' },
  millimetre: { ja: '文書の厚さ', en: 'thickness' },
}
const origins: Readonly<Record<RateContract['origin'], Bilingual>> = {
  created: { ja: '作成した文書', en: 'documents made here' },
  createdOrObtained: { ja: '作成又は取得した文書', en: 'documents made or obtained' },
}
const hybrids: Readonly<Record<RateContract['hybrid'], Bilingual>> = {
  strict: { ja: '電子・紙併用は電子に含めない', en: 'hybrid files as not electronic' },
  inclusive: { ja: '電子・紙併用は電子に含める', en: 'hybrid files as electronic' },
  proportional: { ja: '電子・紙併用はページの割合による', en: 'hybrid files by their share of pages' },
}
const exclusions: Readonly<Record<RateContract['exclusions'], Bilingual>> = {
  apply: { ja: '対象外を除く', en: 'valid exclusions left out' },
  ignore: { ja: '対象外を除かない', en: 'exclusions ignored' },
}
const underOneYear: Readonly<Record<RateContract['underOneYear'], Bilingual>> = {
  leaveOut: { ja: '保存期間1年未満を除く', en: 'without documents kept for less than a year' },
  include: { ja: '保存期間1年未満を含む', en: 'with documents kept for less than a year' },
}
const unknown: Bilingual = { ja: '媒体不明は電子としない', en: 'unknown media as not electronic' }

function populationWords({ population }: RateContract, language: Language): string {
  if (population.kind === 'stock') return language === 'ja' ? '保有するもの' : 'all that is held'
  const { year, yearKind } = population
  if (language === 'ja') return `${year}年${yearKind === 'fiscal' ? '度' : ''}のもの`
  return yearKind === 'fiscal' ? `fiscal year ${year}` : `calendar year ${year}`
}

/** Every part of a contract in words. */
export function contractWords(contract: RateContract, language: Language): ContractWords {
  return {
    unit: units[contract.unit][language],
    population: populationWords(contract, language),
    origin: origins[contract.origin][language],
    asOf: formatIsoDate(contract.asOf),
    hybrid: hybrids[contract.hybrid][language],
    exclusions: exclusions[contract.exclusions][language],
    underOneYear: underOneYear[contract.underOneYear][language],
    unknown: unknown[language],
  }
}
