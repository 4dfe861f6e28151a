import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

const act = { ja: '人事院規則15―14', en: 'National Personnel Authority Rule 15-14' }
const place = { ja: '第16条の2の2第1項', en: 'art. 16-2-2(1)' }
const asOf = '2026-11-20'
const address = 'https://www.jinji.go.jp/seisaku/kisoku/tsuuchi/15_kinmujikan/1501000_H6shokushoku328.html'

function at(ja: string, en: string, quote?: string): Citation {
  const article = { ja: `${place.ja}${ja}`, en: `${place.en}${en}` }
  return { act, article, ...(quote === undefined ? {} : { quote }), address, asOf }
}

const overtime = { id: 'overtime', label: { ja: '超過勤務', en: 'overtime' } }
const monthsOver45 = {
  id: 'monthsOver45',
  label: {
    ja: '超過勤務が45時間を超えた月の数',
    en: 'the number of months with more than 45 hours of overtime',
  },
}
const common = {
  regime: 'npa',
  unit: 'minutes',
  comparison: 'lte',
  counts: overtime,
  inForce: [{ from: '2019-04-01' }],
  certainty: 'confirmed',
} as const
const fromCopies = {
  unconfirmed: {
    ja: '人事院の通知の値は、同じ構成の市町の規程から推定したもの',
    en: 'the value in the Authority’s notice is inferred from municipal regulations of the same wording',
  },
}

const limits = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'npa.autonomous.month45',
    label: { ja: '自律部署の超過勤務 1か月45時間以下', en: 'Overtime in a month, autonomous department' },
    value: 45 * 60,
    window: { unit: 'month' },
    citation: at('第1号イ(1)', '(i)(a)(1)', '四十五時間'),
  },
  {
    ...common,
    id: 'npa.autonomous.year360',
    label: { ja: '自律部署の超過勤務 1年360時間以下', en: 'Overtime in a year, autonomous department' },
    value: 360 * 60,
    window: { unit: 'year' },
    citation: at('第1号イ(2)', '(i)(a)(2)', '三百六十時間'),
  },
  {
    ...common,
    id: 'npa.heteronomous.month100',
    label: { ja: '他律部署の超過勤務 1か月100時間未満', en: 'Overtime in a month, heteronomous department' },
    value: 100 * 60,
    comparison: 'lt', // 100 hours exactly is already too much
    window: { unit: 'month' },
    citation: at('第2号イ', '(ii)(a)', '百時間未満'),
  },
  {
    ...common,
    id: 'npa.heteronomous.year720',
    label: { ja: '他律部署の超過勤務 1年720時間以下', en: 'Overtime in a year, heteronomous department' },
    value: 720 * 60,
    window: { unit: 'year' },
    citation: at('第2号ロ', '(ii)(b)', '七百二十時間'),
  },
  {
    ...common,
    id: 'npa.heteronomous.average80',
    label: {
      ja: '他律部署の超過勤務 2～6か月平均80時間以下',
      en: 'Mean overtime over 2 to 6 months, heteronomous department',
    },
    value: 80 * 60,
    window: { unit: 'month', lengths: [2, 3, 4, 5, 6], mean: true },
    citation: at('第2号ハ', '(ii)(c)', '八十時間'),
  },
  {
    ...common,
    id: 'npa.heteronomous.months45',
    label: {
      ja: '他律部署で超過勤務が45時間を超える月 1年6か月以下',
      en: 'Months above 45 hours in a year, heteronomous department',
    },
    value: 6,
    unit: 'months',
    counts: monthsOver45,
    window: { unit: 'year' },
    citation: at('第2号ニ', '(ii)(d)', '六箇月'),
  },
  {
    ...common,
    id: 'npa.heteronomous.months45.counted',
    label: { ja: '6か月に数える月（45時間超）', en: 'A month that counts towards the six' },
    effect: 'trigger',
    value: 45 * 60,
    comparison: 'gt', // 45 hours exactly is not counted
    window: { unit: 'month' },
    citation: at('第2号ニ', '(ii)(d)', '四十五時間'),
  },
  {
    ...common,
    id: 'npa.transferred.year720',
    label: {
      ja: '他律部署から自律部署へ異動した年の超過勤務 1年720時間以下',
      en: 'Overtime in a year with a move from a heteronomous to an autonomous department',
    },
    value: 720 * 60,
    window: { unit: 'year' },
    citation: at('第1号ロ', '(i)(b)', '七百二十時間'),
  },
  {
    ...common,
    id: 'npa.transferred.period30',
    label: {
      ja: '特定期間の末日の翌日から年の末日までの超過勤務 30時間に月数を乗じた時間以下',
      en: 'Overtime from the end of the specified period to the end of the year, 30 hours for each month',
    },
    value: 30 * 60,
    window: { unit: 'month', mean: true },
    citation: at('第1号ロ', '(i)(b)'),
    certainty: fromCopies,
  },
]

const review = (): ProvisionInput => ({
  ...common,
  id: 'npa.review.months',
  label: { ja: '要因の整理、分析及び検証の期限', en: 'Term of the factor review' },
  effect: 'figure',
  value: 6,
  unit: 'months',
  comparison: 'eq',
  counts: {
    id: 'monthsAfterYear',
    label: {
      ja: '年の末日の翌日から起算した月数',
      en: 'months counted from the day after the last day of the year',
    },
  },
  citation: {
    act,
    article: { ja: '第16条の2の2', en: 'art. 16-2-2' },
    quote: '六箇月以内',
    address,
    asOf,
  },
  certainty: {
    unconfirmed: { ja: '項の番号（第3項）', en: 'the number of the paragraph, believed to be (3)' },
  },
})

const interval = (): ProvisionInput => ({
  ...common,
  id: 'npa.interval11',
  label: { ja: '勤務間のインターバル 11時間以上', en: 'Interval between duties' },
  effect: 'effort',
  value: 11 * 60,
  comparison: 'gte',
  counts: {
    id: 'interval',
    label: {
      ja: '勤務の終了から次の勤務の開始までの時間',
      en: 'time from the end of work to the next start',
    },
  },
  window: { unit: 'day' },
  inForce: [{ from: '2024-04-01' }],
  citation: {
    act,
    article: { ja: '第1条の2', en: 'art. 1-2' },
    address: 'https://www.jinji.go.jp/seisaku/kisoku/tsuuchi/15_kinmujikan/1501000_r6shokushoku78_00001.html',
    asOf,
  },
})

/** Rule 15-14: ordered overtime, moves between departments, factor review, interval between duties. */
export function npaProvisions(): readonly Provision[] {
  return [...limits(), review(), interval()].map((given) => provision(given))
}
