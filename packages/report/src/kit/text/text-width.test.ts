import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from './text-width.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['改革工程表', 10],
  ['令和７年度', 10],
  ['ｱｲｳ', 3],
  ['か\u3099', 2],
  ['𠮷野家', 6],
  ['a\u200db', 2],
  ['①※→', 3],
])('%j takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns)
})

test('signs of either width take two columns where they are set in Japanese type', () => {
  expect(textWidth('①※→', { ambiguous: 'wide' })).toBe(6)
})

test('widths add up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      expect(textWidth(left + right)).toBe(textWidth(left) + textWidth(right))
    }),
  )
})
