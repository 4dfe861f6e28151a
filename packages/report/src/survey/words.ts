import type { HiddenReason } from '@reform/disclosure'
import type { Bilingual, Language } from '@reform/quantities'
import type { ChangeWord } from '@reform/survey'

/** Measures that stand in tables, in the order of their columns. */
export const shownMeasures = [
  'rescaledMean',
  'percentPositive',
  'percentNeutral',
  'percentNegative',
  'netPromoter',
  'mean',
] as const

/** The name of a figure that is shown in a table. */
export type ShownMeasure = (typeof shownMeasures)[number]

/** Every word of a survey's papers in one language; the type keeps it complete. */
export interface SurveyWords {
  readonly title: (survey: string) => string
  readonly day: (iso: string) => string
  readonly skip: string
  readonly contents: string
  readonly asOf: (day: string) => string
  readonly fielding: (wave: string) => string
  readonly ownOnly: string
  readonly interval: string
  readonly framed: string
  readonly unframed: string
  readonly weighted: string
  readonly bases: string
  readonly hiddenNote: string
  readonly hiddenReason: Readonly<Record<HiddenReason, string>>
  readonly hidden: (number: number) => string
  readonly nothing: string
  readonly summary: string
  readonly trend: string
  readonly items: string
  readonly groups: string
  readonly scales: string
  readonly highest: string
  readonly lowest: string
  readonly changes: string
  readonly noClearChanges: string
  readonly changesNote: string
  readonly topic: string
  readonly group: string
  readonly n: string
  readonly measure: Readonly<Record<ShownMeasure, string>>
  readonly unit: Readonly<Record<'percent' | 'points' | 'code', string>>
  readonly intervalOf: (measure: string) => string
  readonly range: (low: string, high: string) => string
  readonly before: (wave: string) => string
  readonly change: string
  readonly word: Readonly<Record<ChangeWord, string>>
  readonly notComparable: string
  readonly broken: (waves: string, reasons: string) => string
  readonly answer: string
  readonly people: string
  readonly share: string
  readonly distribution: string
  readonly byGroup: string
  readonly noGroups: (names: string) => string
  readonly noFigures: string
  readonly chart: (what: string) => string
  readonly trendNote: string
  readonly remarks: string
  readonly response: string
  readonly data: string
  readonly kind: string
  readonly value: string
  readonly unitHeader: string
  readonly low: string
  readonly high: string
  readonly wave: string
  readonly reason: string
  readonly comma: string
  readonly colon: string
  readonly stop: string
  readonly everybody: string
  readonly fresh: (fresh: number, carried: number) => string
}

const wholeNumbers = (iso: string): readonly number[] => iso.split('-').map(Number)
const monthNames =
  'January February March April May June July August September October November December'.split(' ')

const ja: SurveyWords = {
  title: (survey) => `${survey} 結果`,
  day: (iso) => `${wholeNumbers(iso)[0]}年${wholeNumbers(iso)[1]}月${wholeNumbers(iso)[2]}日`,
  skip: '本文へ',
  contents: '目次',
  asOf: (day) => `${day}までに受け付けた回答によります。`,
  fielding: (wave) => `調査：${wave}。`,
  ownOnly:
    '「わからない」「該当なし」「無回答」は、割合・平均に含みません。ｎは、それぞれの値のもとになった回答者の数です。',
  interval: '区間は95％の信頼区間です。',
  framed: '区間は、対象者の全員が回答したとすれば取り得る値の範囲です（有限母集団修正）。',
  unframed: '区間は、回答者を一つの標本とみたときの範囲です（有限母集団修正なし）。',
  weighted: '値はウエイトを付けて求めています。ｎと公表の基準は、ウエイトを付けない人数です。',
  bases: '肯定的回答・否定的回答は、選択肢の上位側・下位側の回答です。逆転項目は向きを直しています。',
  hiddenNote: '「非公表」の理由',
  hiddenReason: {
    belowMinimum: '回答者が公表の基準に満たないため',
    protects: '他の少人数の値や、全員の回答が分かることになるため',
    earlierRelease: '既に公表した値と合わせると少人数の値が分かることになるため',
  },
  hidden: (number) => `非公表 (${number})`,
  nothing: '－',
  summary: '概要',
  trend: '推移',
  items: '設問別',
  groups: '部署別',
  scales: '尺度',
  highest: '肯定的回答の割合が高い設問',
  lowest: '肯定的回答の割合が低い設問',
  changes: '前回から明らかに変化したもの',
  noClearChanges: '前回から明らかに変化したものはありません。',
  changesNote:
    '変化は、平均の差をウェルチの検定などで確かめ、同時に確かめた数に応じて調整した結果です。「明らかな変化なし」は、変化がないことを示すものではありません。',
  topic: '設問・尺度',
  group: '部署',
  n: 'ｎ',
  measure: {
    rescaledMean: '得点（0～100）',
    percentPositive: '肯定的回答',
    percentNeutral: '中間の回答',
    percentNegative: '否定的回答',
    netPromoter: '推奨度（NPS）',
    mean: '平均',
  },
  unit: { percent: '％', points: '', code: '' },
  intervalOf: (measure) => `95％区間（${measure}）`,
  range: (low, high) => `${low}～${high}`,
  before: (wave) => wave,
  change: '平均の差',
  word: { rose: '上昇', fell: '低下', noClearChange: '明らかな変化なし' },
  notComparable: '比較不可',
  broken: (waves, reasons) => `${waves}の間は、${reasons}が異なるため比べられません。`,
  answer: '回答',
  people: '人数',
  share: '割合',
  distribution: '回答の分布（全体）',
  byGroup: '部署別',
  noGroups: (names) => `次の部署は、公表できる値がありません：${names}。`,
  noFigures: '公表できる値がありません。',
  chart: (what) => `${what}（同じ値を表に示します）`,
  trendNote: '線は、比べられる調査の間だけを結びます。小さな動きは偶然の範囲のことがあります。',
  remarks: '備考',
  response: '回答率',
  data: 'データ',
  kind: '指標',
  value: '値',
  unitHeader: '単位',
  low: '区間の下限',
  high: '区間の上限',
  wave: '調査',
  reason: '示さない理由',
  comma: '、',
  colon: '：',
  stop: '。',
  everybody: '全体',
  fresh: (fresh, carried) => `今回の回答${fresh}、持ち越した回答${carried}`,
}

const en: SurveyWords = {
  title: (survey) => `${survey}: results`,
  day: (iso) =>
    `${wholeNumbers(iso)[2]} ${monthNames[(wholeNumbers(iso)[1] ?? 1) - 1]} ${wholeNumbers(iso)[0]}`,
  skip: 'Skip to the content',
  contents: 'Contents',
  asOf: (day) => `From answers received up to ${day}.`,
  fielding: (wave) => `Survey: ${wave}.`,
  ownOnly:
    'Answers such as “don’t know” or “not applicable”, and skipped answers, are in no share and no mean. n is the number of people whose answers a figure rests on.',
  interval: 'Intervals are 95 % confidence intervals.',
  framed:
    'They say what the figure could be if everyone in the frame had answered (finite population correction).',
  unframed: 'They take those who answered as one sample (without finite population correction).',
  weighted: 'Figures are weighted; n and the least number of people count people, not weights.',
  bases:
    'Positive and negative answers are those at the upper and lower side of the scale, after turning reversed items.',
  hiddenNote: 'Why figures are withheld',
  hiddenReason: {
    belowMinimum: 'fewer people answered than the least number',
    protects: 'values of few people, or what everybody answered, could be worked out',
    earlierRelease: 'together with earlier figures values of few people could be worked out',
  },
  hidden: (number) => `withheld (${number})`,
  nothing: '–',
  summary: 'Summary',
  trend: 'Trend',
  items: 'By item',
  groups: 'By department',
  scales: 'Scales',
  highest: 'Items with the highest share of positive answers',
  lowest: 'Items with the lowest share of positive answers',
  changes: 'Clear changes since the last survey',
  noClearChanges: 'Nothing changed clearly since the last survey.',
  changesNote:
    'Changes are differences of means, tested and adjusted for how many were tested together. “No clear change” does not say that nothing changed.',
  topic: 'Item or scale',
  group: 'Department',
  n: 'n',
  measure: {
    rescaledMean: 'Score (0–100)',
    percentPositive: 'Positive',
    percentNeutral: 'Neutral',
    percentNegative: 'Negative',
    netPromoter: 'Net promoter score',
    mean: 'Mean',
  },
  unit: { percent: ' %', points: '', code: '' },
  intervalOf: (measure) => `95 % interval (${measure.toLowerCase()})`,
  range: (low, high) => `${low} to ${high}`,
  before: (wave) => wave,
  change: 'Change of mean',
  word: { rose: 'rose', fell: 'fell', noClearChange: 'no clear change' },
  notComparable: 'not comparable',
  broken: (waves, reasons) => `${waves}: not comparable, because of ${reasons}.`,
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  distribution: 'Answers of everybody',
  byGroup: 'By department',
  noGroups: (names) => `No figure of these departments can be shown: ${names}.`,
  noFigures: 'No figure can be shown.',
  chart: (what) => `${what} (the same figures stand in the table)`,
  trendNote: 'Lines join only surveys that can be compared. Small movements may be chance.',
  remarks: 'Remarks',
  response: 'Response rate',
  data: 'Data',
  kind: 'Measure',
  value: 'Value',
  unitHeader: 'Unit',
  low: 'Low end',
  high: 'High end',
  wave: 'Survey',
  reason: 'Why withheld',
  comma: ', ',
  colon: ': ',
  stop: '.',
  everybody: 'Everybody',
  fresh: (fresh, carried) => `${fresh} fresh, ${carried} carried`,
}

export const surveyWords: Readonly<Record<Language, SurveyWords>> = { ja, en }

/** The words of a text in one language. */
export const wordsIn = (text: Bilingual, lang: Language): string => (lang === 'ja' ? text.ja : text.en)
