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

const given = (): readonly ProvisionInput[] => [
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
]

/** Labour Standards Act art. 32: the lines from which overtime work is measured. */
export function workingTimeProvisions(): readonly Provision[] {
  return given().map((one) => provision(one))
}
