import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFormulaLike } from './formula-like.ts'

test.each([
  '=1+1',
  "=cmd|'/c calc'!A1",
  '+81-3-1234-5678',
  '-1:15',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝１＋１',
  '＋1',
  '－1',
  '＠A1',
  "'=1",
  "''-1",
  '-−',
])('%j may be computed', (text) => {
  expect(isFormulaLike(text)).toBe(true)
})

test.each(['', '-', '－', '+', '=', '@', "'", "'-", "'quoted'", 'a=b', ' =1', '△5', '▲5', '−5', '1-2', 'ー'])(
  '%j is plain text',
  (text) => {
    expect(isFormulaLike(text)).toBe(false)
  },
)

test('a text is taken for a formula with an apostrophe before it exactly when it is without', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`='+-@\t\n－a1`) }), (text) => {
      expect(isFormulaLike(`'${text}`)).toBe(isFormulaLike(text))
    }),
  )
})
