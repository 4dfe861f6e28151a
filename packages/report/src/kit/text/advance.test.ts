import { expect, test } from 'vitest'
import { advance } from './advance.ts'

test.each([
  ['', 0],
  ['改革', 2],
  ['①', 1],
  ['ｱ', 0.5],
  ['か\u3099', 1],
])('%j reaches %d em', (text, em) => {
  expect(advance(text)).toBe(em)
})

test('narrow and wide letters differ', () => {
  expect(advance('iiii')).toBeLessThan(advance('nnnn'))
  expect(advance('nnnn')).toBeLessThan(advance('WWWW'))
  expect(advance('WWWW')).toBeLessThanOrEqual(4)
})

test('figures are equally wide', () => {
  expect(new Set([...'0123456789'].map(advance)).size).toBe(1)
})
