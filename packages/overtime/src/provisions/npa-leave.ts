import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

const asOf = '2026-11-20'
const rule = { ja: '人事院規則15―14', en: 'National Personnel Authority Rule 15-14' }
const hoursAct = {
  ja: '一般職の職員の勤務時間、休暇等に関する法律',
  en: 'Act on Working Hours and Leave of Officials in the Regular Service',
}
const act17: Citation = { act: hoursAct, article: { ja: '第17条', en: 'art. 17' }, asOf }
const article18: Citation = { act: rule, article: { ja: '第18条の2', en: 'art. 18-2' }, asOf }
const article20: Citation = { act: rule, article: { ja: '第20条', en: 'art. 20' }, asOf }

const common = {
  regime: 'npa',
  effect: 'figure',
  unit: 'days',
  comparison: 'eq',
  counts: { id: 'annualLeave', label: { ja: '年次休暇', en: 'annual leave' } },
  // Days have been of 7 h 45 min since then; earlier leave is not computed.
  inForce: [{ from: '2009-04-01' }],
  certainty: 'confirmed',
} as const

/** Days in the year of entry, by the month of entry. */
const firstYear = [20, 18, 17, 15, 13, 12, 10, 8, 7, 5, 3, 2]

const grants = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'npa.leave.grant',
    label: { ja: '年次休暇の日数', en: 'Days of annual leave' },
    value: 20,
    window: { unit: 'year' },
    citation: { ...act17, quote: '二十日' },
  },
  ...firstYear.map(
    (value, index): ProvisionInput => ({
      ...common,
      id: 'npa.leave.entry',
      label: { ja: `${index + 1}月に採用された年の日数`, en: 'Days in the year of entry' },
      value,
      inForce: [{ scope: `month${index + 1}`, from: '2009-04-01' }],
      citation: article18,
    }),
  ),
  {
    ...common,
    id: 'npa.leave.carry',
    label: { ja: '翌年への繰越し', en: 'Carry-over to the next year' },
    value: 20,
    comparison: 'lte',
    citation: { ...act17, article: { ja: '第17条第2項', en: 'art. 17(2)' } },
  },
]

const unit = { ...common, unit: 'minutes', citation: article20 } as const

const units = (): readonly ProvisionInput[] => [
  { ...unit, id: 'npa.leave.unit.hour', label: { ja: '時間単位', en: 'By the hour' }, value: 60 },
  {
    ...unit,
    id: 'npa.leave.unit.quarterHour',
    label: { ja: '15分単位', en: 'By fifteen minutes' },
    value: 15,
    inForce: [
      { scope: 'shift', from: '2023-12-01' },
      { scope: 'standard', from: '2026-04-01' },
    ],
    certainty: {
      unconfirmed: {
        ja: '全職員への拡大（令和8年4月1日）は職員団体の資料による',
        en: 'the extension to all staff in April 2026 is read from a union’s page',
      },
    },
  },
  {
    ...common,
    id: 'npa.leave.minimum',
    label: { ja: '年5日以上の年次休暇の確実な使用', en: 'At least 5 days of annual leave in a year' },
    effect: 'effort',
    value: 5,
    comparison: 'gte',
    window: { unit: 'year' },
    inForce: [{ from: '2019-01-01' }],
    citation: {
      act: { ja: '平成30年職職―252', en: 'Notice 職職―252 of 2018' },
      article: { ja: '計画表の活用', en: 'use of planning sheets' },
      address: 'https://www.jinji.go.jp/kisoku/tsuuchi/15_kinmujikan/1503000_H30shokushoku252.html',
      asOf,
    },
  },
]

/** Annual leave (年次休暇) of national public employees. */
export function npaLeaveProvisions(): readonly Provision[] {
  return [...grants(), ...units()].map((given) => provision(given))
}
