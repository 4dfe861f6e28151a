import { type Citation, type ProvisionInput, provision, type Ruleset, ruleset } from '@reform/rules'

const act = {
  ja: '公文書等の管理に関する法律施行令（平成22年政令第250号）',
  en: 'Order for Enforcement of the Public Records and Archives Management Act (Cabinet Order No. 250 of 2010)',
}
const asOf = '2026-11-20'

const at = (ja: string, en: string): Citation => ({ act, article: { ja, en }, asOf })

const common = {
  regime: 'publicRecords',
  effect: 'figure',
  unit: 'years',
  comparison: 'gte',
  inForce: [{ from: '2011-04-01' }],
  certainty: 'confirmed',
} as const

const retained = { id: 'retention', label: { ja: '保存期間', en: 'time kept' } }

const inputs = (): readonly ProvisionInput[] => [
  {
    ...common,
    id: 'records.hold.appeal',
    label: {
      ja: '不服申立ての裁決等の翌日から1年',
      en: 'One year from the day after the decision on an appeal',
    },
    value: 1,
    counts: retained,
    citation: at('第9条第1項', 'art. 9(1)'),
  },
  {
    ...common,
    id: 'records.hold.disclosure',
    label: { ja: '開示決定等の翌日から1年', en: 'One year from the day after a disclosure decision' },
    value: 1,
    counts: retained,
    citation: at('第9条第1項', 'art. 9(1)'),
  },
  {
    ...common,
    id: 'records.start.chosen',
    label: { ja: '起算日を選べる期間 1年以内', en: 'A chosen start, within one year' },
    value: 1,
    comparison: 'lte',
    counts: {
      id: 'start',
      label: { ja: '作成取得日から起算日まで', en: 'time from the document to the start' },
    },
    citation: at('第8条', 'art. 8'),
    certainty: {
      unconfirmed: { ja: '条文の文言は確認していない', en: 'the wording of the article is not checked' },
    },
  },
  {
    ...common,
    id: 'records.register.least',
    label: { ja: '管理簿に記載する保存期間 1年以上', en: 'Retention that a register must show' },
    value: 1,
    counts: retained,
    citation: at('第12条', 'art. 12'),
    certainty: {
      unconfirmed: { ja: '条の番号は確認していない', en: 'the number of the article is not checked' },
    },
  },
  {
    ...common,
    id: 'records.disposalList.retention',
    label: { ja: '移管・廃棄簿の保存期間', en: 'Time that the list of transfers and disposals is kept' },
    value: 30,
    unit: 'years',
    counts: retained,
    reviewOn: '2027-04-01',
    citation: {
      act: {
        ja: '行政文書の管理に関するガイドライン',
        en: 'Guidelines on the Management of Administrative Documents',
      },
      article: { ja: '別表第1', en: 'table 1' },
      asOf,
    },
    certainty: {
      unconfirmed: { ja: '委員会の議事録による', en: 'read in the minutes of a committee' },
    },
  },
]

/**
 * What law says in years about keeping and disposing of records. Retention by category is data of the caller: see
 * {@link retentionTable}.
 *
 * @example
 * ```ts
 * recordsRules.provisions.map((one) => one.value) // => [1, 1, 1, 1, 30]
 * ```
 */
export const recordsRules: Ruleset = /* @__PURE__ */ makeRules()

function makeRules(): Ruleset {
  const provisions = inputs().map((one) => provision(one))
  return ruleset({ id: 'publicRecords', version: '1.0.0', asOf, provisions } as Ruleset)
}

/** The figure of a provision of these rules. */
export function recordsFigure(id: string): number {
  const found = recordsRules.provisions.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`recordsFigure: there is no ${id}`)
  return found.value
}
