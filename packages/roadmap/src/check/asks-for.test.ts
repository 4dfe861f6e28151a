import { expect, test } from 'vitest'
import { asksForCount, asksForShare, isShare, mayBeNegative, mayPassWhole } from './asks-for.ts'

const named = (ja: string, en?: string) => ({
  name: en === undefined ? { ja } : { ja, en },
  kind: 'count' as const,
})

test.each([
  '回答した職員の割合',
  'サーベイ回答率（年度平均）',
  '男女の比率',
  'ペーパーレス化率等',
  'Share of paperless decisions',
  'Turnout rate',
])('%s asks for a share', (name) => {
  expect(asksForShare(named(name))).toBe(true)
})

test.each([
  '業務の効率',
  '事務の能率',
  '採用倍率',
  '率先して行った取組',
  '満足度',
  '件数',
  'Rates',
  '確認の回数（割合を含む）',
])('%s does not ask for a share', (name) => {
  expect(asksForShare(named(name))).toBe(false)
})

test('the official name decides, and so does the kind', () => {
  expect(asksForShare(named('採用の状況', 'Hiring rate'))).toBe(false)
  expect(asksForShare({ ...named('採用の状況'), kind: 'ratio' })).toBe(true)
})

test.each([
  ['受講者数', true],
  ['サポート件数（対応分）', true],
  ['開催か所数', true],
  ['評価の点数', false],
  ['生産性指数', false],
  ['受講率', false],
])('%s asks how many: %s', (name, expected) => {
  expect(asksForCount(named(name))).toBe(expected)
})

test.each([
  ['受講率', false, false],
  ['目標達成率', true, false],
  ['対前年度の増減率', true, true],
  ['定員充足率', true, false],
])('%s may pass the whole: %s, may be below nothing: %s', (name, whole, negative) => {
  expect([mayPassWhole(name), mayBeNegative(name)]).toEqual([whole, negative])
})

test('a share is a rate, a percentage, or a figure in such a unit', () => {
  expect(isShare({ type: 'ratio', numerator: 1, denominator: 2 })).toBe(true)
  expect(isShare({ type: 'share', percent: 50 })).toBe(true)
  expect(isShare({ type: 'mean', value: 50, unit: 'percent' })).toBe(true)
  expect(isShare({ type: 'amount', value: 2.3, unit: 'fold' })).toBe(true)
  expect(isShare({ type: 'mean', value: 2.61, unit: 'score' })).toBe(false)
  expect(isShare({ type: 'timeOfDay', value: '17:00' })).toBe(false)
})
