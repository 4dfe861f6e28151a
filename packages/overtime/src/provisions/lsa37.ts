import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

const asOf = '2026-11-20'

function at(ja: string, en: string, quote?: string): Citation {
  return {
    act: { ja: '労働基準法', en: 'Labour Standards Act' },
    article: { ja: `第37条${ja}`, en: `art. 37${en}` },
    ...(quote === undefined ? {} : { quote }),
    address: 'https://laws.e-gov.go.jp/law/322AC0000000049',
    asOf,
  }
}

const rate = {
  regime: 'lsa37',
  effect: 'figure',
  unit: 'percent',
  comparison: 'eq',
  counts: { id: 'premiumPay', label: { ja: '割増賃金', en: 'premium pay' } },
  inForce: [{ from: '2010-04-01' }],
  certainty: 'confirmed',
} as const

const given = (): readonly ProvisionInput[] => [
  {
    ...rate,
    id: 'lsa37.pay.overtime',
    label: { ja: '時間外労働', en: 'Overtime work' },
    value: 125,
    citation: at('第1項', '(1)', '二割五分以上'),
  },
  {
    ...rate,
    id: 'lsa37.pay.holiday',
    label: { ja: '法定休日労働', en: 'Work on a statutory holiday' },
    value: 135,
    citation: at('第1項', '(1)'),
  },
  {
    ...rate,
    id: 'lsa37.pay.night',
    label: { ja: '深夜の加算', en: 'Addition at night' },
    value: 25,
    citation: at('第4項', '(4)', '午後十時から午前五時まで'),
  },
  {
    ...rate,
    id: 'lsa37.pay.beyond',
    label: { ja: '月60時間を超える時間外労働', en: 'Overtime work beyond 60 hours in a month' },
    value: 150,
    inForce: [
      { scope: 'large', from: '2010-04-01' },
      { scope: 'sme', from: '2023-04-01' },
    ],
    citation: at('第1項', '(1)', '五割以上'),
  },
  {
    ...rate,
    id: 'lsa37.pay.sixtyHours',
    label: { ja: '月60時間超', en: 'Beyond 60 hours in a month' },
    effect: 'trigger',
    value: 60 * 60,
    unit: 'minutes',
    comparison: 'gt',
    window: { unit: 'month' },
    inForce: [
      { scope: 'large', from: '2010-04-01' },
      { scope: 'sme', from: '2023-04-01' },
    ],
    citation: at('第1項', '(1)', '六十時間を超えた'),
  },
  {
    ...rate,
    id: 'lsa37.pay.night.from',
    label: { ja: '深夜の始まり', en: 'Beginning of the night' },
    value: 22 * 60,
    unit: 'minutes',
    citation: at('第4項', '(4)', '午後十時'),
  },
  {
    ...rate,
    id: 'lsa37.pay.night.until',
    label: { ja: '深夜の終わり', en: 'End of the night' },
    value: 5 * 60,
    unit: 'minutes',
    citation: at('第4項', '(4)', '午前五時'),
  },
  {
    ...rate,
    id: 'lsa37.pay.rounding',
    label: {
      ja: '1か月の合計の端数（30分以上切上げ）',
      en: 'Rounding of a month’s totals, up from 30 minutes',
    },
    value: 30,
    unit: 'minutes',
    comparison: 'gte',
    effect: 'trigger',
    citation: {
      act: { ja: '昭和63年3月14日基発第150号', en: 'Notice 基発150 of 14 March 1988' },
      article: { ja: '割増賃金計算における端数処理', en: 'rounding of premium pay' },
      asOf,
    },
  },
]

/** Premium pay under the Labour Standards Act. */
export function lsa37Provisions(): readonly Provision[] {
  return given().map((one) => provision(one))
}
