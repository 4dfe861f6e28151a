import { type Provision, type ProvisionInput, provision } from '@reform/rules'

const common = {
  regime: 'lsa36',
  effect: 'figure',
  unit: 'minutes',
  comparison: 'eq',
  counts: { id: 'workingTime', label: { ja: '法定労働時間', en: 'statutory working time' } },
  certainty: 'confirmed',
} as const

function at(paragraph: number, quote: string): ProvisionInput['citation'] {
  return {
    act: { ja: '労働基準法', en: 'Labour Standards Act' },
    article: { ja: `第32条第${paragraph}項`, en: `art. 32(${paragraph})` },
    quote,
    address: 'https://laws.e-gov.go.jp/law/322AC0000000049',
    asOf: '2026-11-20',
  }
}

const night: ProvisionInput['citation'] = {
  act: { ja: '労働基準法', en: 'Labour Standards Act' },
  article: { ja: '第37条第4項', en: 'art. 37(4)' },
  quote: '午後十時から午前五時まで',
  address: 'https://laws.e-gov.go.jp/law/322AC0000000049',
  asOf: '2026-11-20',
}

const given: readonly ProvisionInput[] = [
  {
    ...common,
    id: 'lsa32.week40',
    label: { ja: '1週間の法定労働時間', en: 'Statutory working time in a week' },
    value: 40 * 60,
    window: { unit: 'week' },
    inForce: [{ from: '1997-04-01' }],
    citation: at(1, '一週間について四十時間'),
  },
  {
    ...common,
    id: 'lsa32.day8',
    label: { ja: '1日の法定労働時間', en: 'Statutory working time in a day' },
    value: 8 * 60,
    window: { unit: 'day' },
    inForce: [{ from: '1947-09-01' }],
    citation: at(2, '一日について八時間'),
  },
  {
    ...common,
    id: 'night.from',
    label: { ja: '深夜の始まり（午後10時）', en: 'Start of the night' },
    counts: { id: 'timeOfDay', label: { ja: '時刻', en: 'time of day' } },
    value: 22 * 60,
    inForce: [{ from: '1947-09-01' }],
    citation: night,
  },
  {
    ...common,
    id: 'night.until',
    label: { ja: '深夜の終わり（午前5時）', en: 'End of the night' },
    counts: { id: 'timeOfDay', label: { ja: '時刻', en: 'time of day' } },
    value: 5 * 60,
    inForce: [{ from: '1947-09-01' }],
    citation: night,
  },
]

/** Labour Standards Act arts. 32 and 37: the lines from which hours are measured. */
export function workingTimeProvisions(): readonly Provision[] {
  return given.map((one) => provision(one))
}
