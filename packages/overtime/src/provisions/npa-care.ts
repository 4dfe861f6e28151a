import { type Citation, type Provision, type ProvisionInput, provision } from '@reform/rules'

const citation: Citation = {
  act: { ja: '人事院規則10―11', en: 'National Personnel Authority Rule 10-11' },
  article: { ja: '第10条', en: 'art. 10' },
  asOf: '2026-11-20',
}

const common = {
  regime: 'npa',
  unit: 'minutes',
  comparison: 'lte',
  counts: { id: 'overtime', label: { ja: '超過勤務', en: 'overtime' } },
  inForce: [{ from: '2019-04-01' }],
  citation,
  certainty: {
    unconfirmed: {
      ja: '時間数及び条番号は一般に知られているところによる',
      en: 'the hours and the article are general knowledge and were not found in a source',
    },
  },
} as const

const given = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'npa.care.month24',
    label: {
      ja: '育児・介護を行う職員の超過勤務の制限 1か月24時間以下',
      en: 'Overtime in a month of staff with a restriction for child or family care',
    },
    value: 24 * 60,
    window: { unit: 'month' },
  },
  {
    ...common,
    id: 'npa.care.year150',
    label: {
      ja: '育児・介護を行う職員の超過勤務の制限 1年150時間以下',
      en: 'Overtime in a year of staff with a restriction for child or family care',
    },
    value: 150 * 60,
    window: { unit: 'year' },
  },
]

/** Restriction of overtime on request of staff who raise children or care for family. */
export function npaCareProvisions(): readonly Provision[] {
  return given().map((one) => provision(one))
}
