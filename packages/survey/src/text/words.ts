import type { Bilingual } from '@reform/quantities'
import type { CareRefusal } from '../care/care.ts'
import type { BreakReason } from '../compare/change.ts'
import type { DriverWarning } from '../drivers/drivers.ts'
import type { Measure, NotComputableReason, Variant, WeightScheme } from '../model/figure.ts'
import type { ReliabilityWarning } from '../reliability/alpha.ts'

/** Reasons why there is no figure. */
export const reasonWords: Readonly<Record<NotComputableReason, Bilingual>> = {
  noAnswers: { ja: '回答がありません', en: 'there are no answers' },
  tooFew: { ja: '計算に必要な数がありません', en: 'there are too few to calculate with' },
  zeroVariance: { ja: 'すべての値が同じです', en: 'all values are the same' },
  tooFewItems: { ja: '設問の数が足りません', en: 'there are too few items' },
  notConverged: { ja: '計算が収束しませんでした', en: 'the calculation did not settle' },
  infeasibleTarget: { ja: '標本では満たせない目標があります', en: 'the sample cannot meet a target' },
  moreThanFrame: { ja: '回答者が名簿の人数を超えています', en: 'more people answered than are in the frame' },
  singular: { ja: '他の設問から求まる設問があります', en: 'an item is made up of others' },
  heywood: {
    ja: '因子の解が成り立ちません（独自性が負）',
    en: 'the factor solution is improper (negative unique variance)',
  },
  zeroDenominator: { ja: '分母が0です', en: 'the denominator is zero' },
  mixedScales: { ja: '段階の異なる設問が混ざっています', en: 'items on different scales are mixed' },
  breakInSeries: { ja: '系列に断絶があります', en: 'there is a break in the series' },
}

/** What stands between two figures that cannot be compared. */
export const breakWords: Readonly<Record<BreakReason, Bilingual>> = {
  items: { ja: '設問の構成', en: 'the items' },
  itemVersion: { ja: '設問の文言・選択肢・位置', en: 'wording, labels or position of an item' },
  measure: { ja: '指標の単位又は段階', en: 'the measure or its scale' },
  variant: { ja: '平均の取り方', en: 'the way of averaging' },
  missingRule: { ja: '無回答の扱い', en: 'the rule for missing answers' },
  weighting: { ja: 'ウエイト付け', en: 'the weighting' },
}

/** Names of measures. */
export const measureWords: Readonly<Record<Measure, Bilingual>> = {
  mean: { ja: '平均', en: 'mean' },
  percentPositive: { ja: '肯定的回答の割合', en: 'share of positive answers' },
  percentNeutral: { ja: '中間の回答の割合', en: 'share of neutral answers' },
  percentNegative: { ja: '否定的回答の割合', en: 'share of negative answers' },
  net: { ja: '肯定と否定の差', en: 'positive minus negative answers' },
  topBox: { ja: '上位の回答の割合', en: 'share of the highest answers' },
  bottomBox: { ja: '下位の回答の割合', en: 'share of the lowest answers' },
  rescaledMean: { ja: '平均（0～100に換算）', en: 'mean on a scale from 0 to 100' },
  netPromoter: { ja: '推奨度（NPS）', en: 'net promoter score' },
  deviationScore: { ja: '偏差値', en: 'deviation score' },
  agreement: { ja: '評価の一致度（rwg）', en: 'agreement (rwg)' },
  share: { ja: '割合', en: 'share' },
  median: { ja: '中央値', en: 'median' },
  quantile: { ja: '分位点', en: 'quantile' },
}

/** Names of the ways of averaging. */
export const variantWords: Readonly<Record<Variant, Bilingual>> = {
  singleItem: { ja: '1問', en: 'one item' },
  pooledAnswers: { ja: '全設問の回答を合算', en: 'answers pooled over the items' },
  meanOfItems: { ja: '設問ごとの値の平均', en: 'mean of the items' },
  meanOfPersons: { ja: '個人得点の平均', en: 'mean of persons' },
  meanOfSubfactors: { ja: '下位因子の平均', en: 'mean of subfactors' },
  medianOfOrganisations: { ja: '組織の値の中央値', en: 'median of organisations' },
  quantileOfOrganisations: { ja: '組織の値の分位点', en: 'quantile of organisations' },
}

/** Names of weights. */
export const weightWords: Readonly<Record<WeightScheme | 'none', Bilingual>> = {
  none: { ja: 'ウエイトなし', en: 'unweighted' },
  given: { ja: 'ウエイトあり', en: 'weighted' },
  postStratified: { ja: '事後層化によるウエイトあり', en: 'weighted by post-stratification' },
  raked: { ja: 'レイキングによるウエイトあり', en: 'weighted by raking' },
}

/** What a reader of a reliability coefficient must know. */
export const reliabilityWords: Readonly<Record<ReliabilityWarning, Bilingual>> = {
  negativeAlpha: {
    ja: '係数が負です。逆転項目の処理を確認してください。',
    en: 'The coefficient is negative: check which items are reversed.',
  },
  negativeItemRest: {
    ja: '他の設問と逆向きの設問があります。逆転項目の処理を確認してください。',
    en: 'Some items run against the others: check which items are reversed.',
  },
  constantItem: {
    ja: '全員の回答が同じ設問を除きました。',
    en: 'Items that everyone answered alike were left out.',
  },
  notPositive: {
    ja: '無回答のため、設問どうしの相関が互いに矛盾しています。',
    en: 'Because of missing answers the correlations contradict each other.',
  },
}

/** What a reader of importances must know. */
export const driverWords: Readonly<Record<DriverWarning, Bilingual>> = {
  fewPeople: { ja: '設問の数に対して回答者が少なすぎます。', en: 'There are few people for so many items.' },
  aliased: { ja: '他の設問から求まる設問を除きました。', en: 'Items made up of others were left out.' },
  constant: {
    ja: '全員の回答が同じ設問を除きました。',
    en: 'Items that everyone answered alike were left out.',
  },
}

/** Why names are not given. */
export const careWords: Readonly<Record<CareRefusal, Bilingual>> = {
  announcedAnonymous: {
    ja: '匿名と告知された調査、又は告知のない調査のため、個人を示すことはできません。',
    en: 'The survey was announced as anonymous, or without saying; no person can be shown.',
  },
  notAnnounced: {
    ja: '個人への支援に用いることが告知されていないため、個人を示すことはできません。',
    en: 'Follow-up was not announced; no person can be shown.',
  },
  roleNotAnnounced: {
    ja: '閲覧者として告知された役割ではないため、個人を示すことはできません。',
    en: 'The role is not one that was announced; no person can be shown.',
  },
  noKeys: { ja: '回答に個人の鍵がありません。', en: 'The answers have no keys of people.' },
}
