import { describe, expect, test } from 'vitest'
import { type Quantity, quantityStates } from '../quantity.ts'
import { describeQuantity, reasonLabel, stateLabel } from './describe-quantity.ts'

const body = { ja: '審議会', en: 'the council' }
const print = (n: number): string => `${n} h`

describe('labels', () => {
  test.each(['ja', 'en'] as const)('no two states share a label in %s', (language) => {
    const labels = quantityStates.map((state) => stateLabel(state, language))
    expect(new Set(labels).size).toBe(quantityStates.length)
    expect(labels.every((label) => label.length > 0)).toBe(true)
  })

  test('a reason in both languages', () => {
    expect(reasonLabel('tooEarly', 'ja')).toBe('経過期間が短く判断できないため')
    expect(reasonLabel('tooEarly', 'en')).toBe('too little time has passed to judge')
  })
})

test.each<[Quantity<number>, string, string]>([
  [{ state: 'value', value: 0 }, '0 h', '0 h'],
  [
    { state: 'partial', value: 7, coverage: { reporting: 2, expected: 3 } },
    '7 h（3件中2件分の集計）',
    '7 h (2 of 3 reporting)',
  ],
  [{ state: 'notMeasured' }, '未計測', 'not measured'],
  [{ state: 'pending' }, '集計中', 'pending'],
  [{ state: 'pending', until: '2026-12' }, '集計中（2026年12月まで）', 'pending until December 2026'],
  [{ state: 'pending', until: '2026' }, '集計中（2026年まで）', 'pending until 2026'],
  [{ state: 'pending', until: '次回公表時' }, '集計中（次回公表時まで）', 'pending until 次回公表時'],
  [{ state: 'planned' }, '予定', 'planned'],
  [{ state: 'planned', intended: 3 }, '3 h予定', '3 h planned'],
  [
    { state: 'planned', intended: 3, by: '2026-10' },
    '3 h予定（2026年10月まで）',
    '3 h planned by October 2026',
  ],
  [{ state: 'awaiting', body }, '回答待ち（審議会）', 'awaiting an answer from the council'],
  [
    { state: 'awaiting', body, since: '2026-04-01', nextCheck: '2026-10-01' },
    '回答待ち（審議会、2026年4月1日から、次回確認2026年10月1日）',
    'awaiting an answer from the council since 1 April 2026 (next check 1 October 2026)',
  ],
  [
    { state: 'wrongValuePrinted', printed: '2.61' },
    '誤掲載（資料の記載「2.61」）',
    'wrong value printed (the paper says “2.61”)',
  ],
  [
    { state: 'undefined', reason: 'zeroDenominator' },
    '算出不可（分母が0のため）',
    'cannot be worked out: the denominator is 0',
  ],
  [
    { state: 'missing', states: ['notMeasured', 'suppressed'] },
    '値なし（未計測、秘匿）',
    'no value (not measured, withheld)',
  ],
])('%j', (quantity, ja, en) => {
  expect(describeQuantity(quantity, 'ja', print)).toBe(ja)
  expect(describeQuantity(quantity, 'en', print)).toBe(en)
})
