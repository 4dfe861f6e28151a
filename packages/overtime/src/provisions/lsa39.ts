import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

const asOf = '2026-11-20'

function at(ja: string, en: string): Citation {
  return {
    act: { ja: '労働基準法', en: 'Labour Standards Act' },
    article: { ja: `第39条${ja}`, en: `art. 39${en}` },
    address: 'https://laws.e-gov.go.jp/law/322AC0000000049',
    asOf,
  }
}

const common = {
  regime: 'lsa39',
  effect: 'figure',
  unit: 'days',
  comparison: 'eq',
  counts: { id: 'annualLeave', label: { ja: '年次有給休暇', en: 'annual paid leave' } },
  inForce: [{ from: '2010-04-01' }],
  certainty: 'confirmed',
} as const

/** Days after half a year and after each further year; the last figure stays. */
const days = [10, 11, 12, 14, 16, 18, 20]

const given = (): readonly ProvisionInput[] => [
  ...days.map(
    (value, index): ProvisionInput => ({
      ...common,
      id: 'lsa39.leave.grant',
      label: { ja: '年次有給休暇の日数', en: 'Days of annual paid leave' },
      value,
      inForce: [{ scope: `year${index}`, from: '2010-04-01' }],
      citation: at('第1項、第2項', '(1), (2)'),
    }),
  ),
  {
    ...common,
    id: 'lsa39.leave.first',
    label: { ja: '最初の付与までの月数', en: 'Months to the first grant' },
    value: 6,
    unit: 'months',
    citation: at('第1項', '(1)'),
  },
  {
    ...common,
    id: 'lsa39.leave.attendance',
    label: { ja: '全労働日の8割以上の出勤', en: 'Attendance on at least 80 percent of workdays' },
    effect: 'trigger',
    value: 80,
    unit: 'percent',
    comparison: 'gte',
    counts: { id: 'attendance', label: { ja: '出勤率', en: 'attendance' } },
    citation: at('第1項', '(1)'),
  },
  {
    ...common,
    id: 'lsa39.leave.prescription',
    label: { ja: '時効', en: 'Prescription' },
    value: 24,
    unit: 'months',
    citation: {
      act: { ja: '労働基準法', en: 'Labour Standards Act' },
      article: { ja: '第115条', en: 'art. 115' },
      asOf,
    },
  },
  {
    ...common,
    id: 'lsa39.leave.unit.hour',
    label: { ja: '時間単位（労使協定）', en: 'By the hour, under an agreement' },
    value: 60,
    unit: 'minutes',
    citation: at('第4項', '(4)'),
  },
  {
    ...common,
    id: 'lsa39.leave.hourly',
    label: { ja: '時間単位で取得できる日数', en: 'Days that may be taken by the hour' },
    value: 5,
    comparison: 'lte',
    effect: 'limit',
    window: { unit: 'year' },
    citation: at('第4項第2号', '(4)(ii)'),
    certainty: {
      unconfirmed: { ja: '5日以内', en: 'the ceiling of 5 days was not found in an official source' },
    },
  },
  {
    ...common,
    id: 'lsa39.leave.minimum',
    label: {
      ja: '年5日の年次有給休暇の確実な取得',
      en: 'At least 5 days of leave within a year of the grant',
    },
    effect: 'limit',
    value: 5,
    comparison: 'gte',
    window: { unit: 'year' },
    inForce: [{ from: '2019-04-01' }],
    citation: at('第7項', '(7)'),
  },
  {
    ...common,
    id: 'lsa39.leave.minimum.from',
    label: { ja: '10日以上の付与', en: 'A grant of 10 days or more' },
    effect: 'trigger',
    value: 10,
    comparison: 'gte',
    inForce: [{ from: '2019-04-01' }],
    citation: at('第7項', '(7)'),
  },
]

/** Annual paid leave (年次有給休暇) under the Labour Standards Act. */
export function lsa39Provisions(): readonly Provision[] {
  return given().map((one) => provision(one))
}
