import { expect, test } from 'vitest'
import { cellName, columnLetters } from './address.ts'

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters)
})

test('a cell is named by column and row', () => {
  expect(cellName(4, 3)).toBe('C4')
})
