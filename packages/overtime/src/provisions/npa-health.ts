import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

function at(quote?: string): Citation {
  return {
    act: { ja: '人事院規則10―4', en: 'National Personnel Authority Rule 10-4' },
    article: { ja: '第22条の2', en: 'art. 22-2' },
    ...(quote === undefined ? {} : { quote }),
    address: 'https://www.jinji.go.jp/kisoku/tsuuchi/10_nouritu/1016000_H18shokushoku97.html',
    asOf: '2026-11-20',
  }
}

const common = {
  regime: 'npa',
  effect: 'trigger',
  unit: 'minutes',
  comparison: 'gt',
  counts: { id: 'overtime', label: { ja: '超過勤務', en: 'overtime' } },
  inForce: [{ from: '2019-04-01' }],
  certainty: 'confirmed',
} as const

const given = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'npa.interview.month100',
    label: { ja: '面接指導（1か月100時間以上）', en: 'Interview by a physician after 100 hours in a month' },
    value: 100 * 60,
    comparison: 'gte', // 100 hours exactly already asks for it
    window: { unit: 'month' },
    citation: at('百時間'),
  },
  {
    ...common,
    id: 'npa.interview.average80',
    label: {
      ja: '面接指導（2～6か月平均80時間超）',
      en: 'Interview by a physician after a mean of more than 80 hours',
    },
    value: 80 * 60,
    window: { unit: 'month', lengths: [2, 3, 4, 5, 6], mean: true },
    citation: at('八十時間'),
  },
  {
    ...common,
    id: 'npa.interview.month80',
    label: {
      ja: '申出による面接指導（1か月80時間超）',
      en: 'Interview by a physician on request after 80 hours',
    },
    value: 80 * 60,
    window: { unit: 'month' },
    citation: at('八十時間'),
    certainty: {
      unconfirmed: {
        ja: '基準の時間は市町の規程等による',
        en: 'the number of hours is read from municipal copies',
      },
    },
  },
  {
    ...common,
    id: 'npa.interview.months',
    label: { ja: '面接指導の目安の期限', en: 'Term of an interview by a physician' },
    effect: 'figure',
    value: 1,
    unit: 'months',
    comparison: 'eq',
    counts: {
      id: 'monthsAfter',
      label: { ja: '対象月の末日からの月数', en: 'months after the end of the month' },
    },
    citation: at(),
    certainty: {
      unconfirmed: {
        ja: '算定の期日は毎月とされるが、面接指導の期限は確認できない',
        en: 'hours are believed to be computed monthly; no term of the interview itself was found',
      },
    },
  },
]

/** Rule 10-4: interviews by a physician. */
export function npaHealthProvisions(): readonly Provision[] {
  return given().map((one) => provision(one))
}
