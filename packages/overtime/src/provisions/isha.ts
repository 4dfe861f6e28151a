import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

function at(branch: string, quote: string): Citation {
  return {
    act: { ja: '労働安全衛生法', en: 'Industrial Safety and Health Act' },
    article: {
      ja: `第66条の8${branch === '' ? '' : `の${branch}`}`,
      en: `art. 66-8${branch && `-${branch}`}`,
    },
    quote,
    address: 'https://laws.e-gov.go.jp/law/347AC0000000057',
    asOf: '2026-11-20',
  }
}

const common = {
  regime: 'lsa36',
  effect: 'trigger',
  unit: 'minutes',
  comparison: 'gt',
  counts: {
    id: 'hoursBeyondFortyAWeek',
    label: { ja: '週40時間を超える労働時間', en: 'working hours beyond 40 a week' },
  },
  window: { unit: 'month' },
  inForce: [{ from: '2019-04-01' }],
  certainty: 'confirmed',
} as const

const given = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'isha.66-8',
    label: {
      ja: '申出による面接指導（1か月80時間超）',
      en: 'Interview by a physician on request after 80 hours',
    },
    value: 80 * 60,
    citation: at('', '八十時間'),
  },
  {
    ...common,
    id: 'isha.66-8-2',
    label: {
      ja: '研究開発業務の面接指導（1か月100時間超）',
      en: 'Interview by a physician after 100 hours, research and development',
    },
    value: 100 * 60,
    citation: at('2', '百時間'),
  },
  {
    ...common,
    id: 'isha.66-8-4',
    label: {
      ja: '高度プロフェッショナル制度の面接指導（健康管理時間1か月100時間超）',
      en: 'Interview by a physician after 100 hours of health-management time, high-skilled professionals',
    },
    value: 100 * 60,
    citation: at('4', '百時間'),
  },
  {
    ...common,
    id: 'isha.week40',
    label: { ja: '週40時間', en: '40 hours a week' },
    effect: 'figure',
    value: 40 * 60,
    comparison: 'eq',
    window: { unit: 'week' },
    citation: at('', '四十時間'),
  },
  {
    ...common,
    id: 'isha.interview.months',
    label: { ja: '面接指導の目安の期限', en: 'Term of an interview by a physician' },
    effect: 'figure',
    value: 1,
    unit: 'months',
    comparison: 'eq',
    counts: {
      id: 'monthsAfter',
      label: { ja: '対象月の末日からの月数', en: 'months after the end of the month' },
    },
    citation: at('', '遅滞なく'),
    certainty: {
      unconfirmed: {
        ja: '「遅滞なく」をおおむね1か月と読む',
        en: 'without delay is read as within about a month',
      },
    },
  },
]

const interval = (): ProvisionInput => ({
  ...common,
  id: 'lsa36.physician.interval9',
  label: { ja: '医師の勤務間インターバル 9時間以上', en: 'Interval between duties of physicians' },
  effect: 'effort',
  value: 9 * 60,
  comparison: 'gte',
  counts: {
    id: 'interval',
    label: {
      ja: '勤務の終了から次の勤務の開始までの時間',
      en: 'time from the end of work to the next start',
    },
  },
  window: { unit: 'day' },
  inForce: ['doctorA', 'doctorBC'].map((scope) => ({ scope, from: '2024-04-01' })),
  citation: {
    act: { ja: '医療法', en: 'Medical Care Act' },
    article: { ja: '追加的健康確保措置', en: 'additional measures for health' },
    address: 'https://laws.e-gov.go.jp/law/323AC0000000205',
    asOf: '2026-11-20',
  },
  certainty: {
    unconfirmed: {
      ja: '時間数は確認できない。B・C水準では義務であり、代償休息がある',
      en: 'the hours were not found in a source; a duty at levels B and C, with rest in compensation',
    },
  },
})

/** Industrial Safety and Health Act: interviews by a physician; and the interval between physicians’ duties. */
export function ishaProvisions(): readonly Provision[] {
  return [...given(), interval()].map((one) => provision(one))
}
