import {
  type Citation,
  type Facts,
  type Finding,
  findingOf,
  type Provision,
  provision,
  ruleset,
} from '../src/index.ts'

/**
 * An invented public library: nothing here is law. Two kinds of house, a limit for each month, a mean over
 * several months, a floor for the year, a duty to make an effort, a share, a trigger and a rate.
 */
export type House = 'central' | 'branch'

const rules = (article: number, quote: string): Citation => ({
  act: { ja: '市立図書館規則', en: 'City Library Rules' },
  article: { ja: `第${article}条`, en: `art. ${article}` },
  quote,
  address: `https://library.example/rules#${article}`,
  asOf: '2026-04-01',
})

export const seatsMonth = provision<House, 'studySeats'>({
  id: 'seats.month',
  regime: 'city-library',
  label: { ja: '学習席の利用 1か月20時間未満', en: 'Use of study seats in a month' },
  value: 20 * 60,
  unit: 'minutes',
  comparison: 'lt',
  counts: { id: 'studySeats', label: { ja: '学習席の利用', en: 'use of study seats' } },
  window: { unit: 'month' },
  inForce: [
    { scope: 'central', from: '2020-04-01' },
    { scope: 'branch', from: '2021-04-01', until: '2027-03-31' },
  ],
  citation: rules(4, '一月について二十時間未満'),
  certainty: 'confirmed',
})

export const seatsMean = provision<House, 'studySeats'>({
  id: 'seats.mean',
  regime: 'city-library',
  label: { ja: '学習席の利用 2か月及び3か月の平均', en: 'Mean use of study seats over 2 and 3 months' },
  value: 15 * 60,
  unit: 'minutes',
  comparison: 'lte',
  counts: { id: 'studySeats', label: { ja: '学習席の利用', en: 'use of study seats' } },
  window: { unit: 'month', lengths: [2, 3], mean: true },
  inForce: [{ scope: 'central', from: '2020-04-01' }],
  citation: rules(5, '一月当たりの平均が十五時間以下'),
  certainty: 'confirmed',
})

const loans = {
  id: 'loans',
  regime: 'city-library',
  unit: 'books',
  comparison: 'lte',
  counts: { id: 'loans', label: { ja: '貸出中の図書', en: 'books on loan' } },
  certainty: 'confirmed',
} as const

export const loansUntil2023 = provision({
  ...loans,
  label: { ja: '貸出冊数の上限', en: 'Books on loan at a time' },
  value: 10,
  inForce: [{ from: '2015-04-01', until: '2023-03-31' }],
  citation: rules(7, '十冊以内'),
})

export const loansSince2023 = provision({
  ...loans,
  label: { ja: '貸出冊数の上限', en: 'Books on loan at a time' },
  value: 15,
  inForce: [{ from: '2023-04-01' }],
  citation: rules(7, '十五冊以内'),
})

export const openDays = provision<House, 'openDays'>({
  id: 'open-days.year',
  regime: 'city-library',
  label: { ja: '年間開館日数', en: 'Days open in a year' },
  value: 280,
  unit: 'days',
  comparison: 'gte',
  counts: { id: 'openDays', label: { ja: '開館日数', en: 'the number of days open' } },
  window: { unit: 'year' },
  inForce: [{ scope: 'central', from: '2015-04-01' }],
  reviewOn: '2026-10-01',
  citation: rules(2, '二百八十日以上'),
  certainty: { unconfirmed: { ja: '臨時開館を含むかどうか', en: 'whether extra openings count' } },
})

export const nightRest = provision({
  id: 'night-rest',
  regime: 'city-library',
  label: { ja: '閉館から開館までの間隔', en: 'Time between closing and opening' },
  effect: 'effort',
  value: 10 * 60 + 30,
  unit: 'minutes',
  comparison: 'gte',
  counts: { id: 'rest', label: { ja: '閉館から開館までの間隔', en: 'time between closing and opening' } },
  window: { unit: 'day' },
  inForce: [{ from: '2024-04-01' }],
  citation: rules(9, '十時間三十分以上'),
  certainty: 'confirmed',
})

export const returnedInTime = provision({
  id: 'returned-in-time',
  regime: 'city-library',
  label: { ja: '期限内返却率', en: 'Share returned in time' },
  value: 95,
  unit: 'percent',
  comparison: 'gte',
  counts: { id: 'returns', label: { ja: '期限内返却率', en: 'the share of books returned in time' } },
  window: { unit: 'year' },
  inForce: [{ from: '2018-04-01' }],
  citation: rules(8, '百分の九十五以上'),
  certainty: 'confirmed',
})

export const reminder = provision({
  id: 'reminder',
  regime: 'city-library',
  label: { ja: '督促', en: 'Reminder' },
  effect: 'trigger',
  value: 14,
  unit: 'days',
  comparison: 'gt',
  counts: { id: 'overdue', label: { ja: '返却期限からの日数', en: 'days overdue' } },
  inForce: [{ from: '2015-04-01' }],
  citation: rules(10, '十四日を超えた'),
  certainty: 'confirmed',
})

export const copyRate = provision({
  id: 'copy-rate',
  regime: 'city-library',
  label: { ja: '複写の割増し', en: 'Surcharge for copies' },
  effect: 'figure',
  value: 10,
  unit: 'percent',
  comparison: 'eq',
  counts: { id: 'copies', label: { ja: '複写料', en: 'the price of copies' } },
  inForce: [{ from: '2015-04-01' }],
  citation: rules(12, '百分の十'),
  certainty: 'confirmed',
})

export const library = ruleset<House, string>({
  id: 'city-library',
  version: '3.1.0',
  asOf: '2026-04-01',
  provisions: [
    seatsMonth,
    seatsMean,
    loansUntil2023,
    loansSince2023,
    openDays,
    nightRest,
    returnedInTime,
    reminder,
    copyRate,
  ],
})

/** A finding about June 2026 unless told otherwise. */
export function inJune(rule: Provision, facts: Pick<Facts, 'observed'> & Partial<Facts>): Finding {
  return findingOf(rule, { window: { from: '2026-06', to: '2026-06' }, lawOn: '2026-06-30', ...facts })
}
