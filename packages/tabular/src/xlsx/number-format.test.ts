import { expect, test } from 'vitest'
import type { NumberCell } from '../cell.ts'
import { numberFormat, ratioFormat } from './number-format.ts'

test.each<[NumberCell, string]>([
  [{ number: 1234 }, '#,##0'],
  [{ number: 1234.5 }, 'General'],
  [{ number: 1234.5, decimals: 1 }, '#,##0.0'],
  [{ number: 1234, decimals: 0 }, '#,##0'],
  [{ number: 2025, thousands: false }, '0'],
  [{ number: 12, unit: '人' }, '#,##0"人"'],
  [{ number: 1.5, unit: ' h' }, 'General" h"'],
  [{ number: 12, unit: 'a"b' }, '#,##0"a"\\""b"'],
  [{ number: 12, unit: '"' }, '#,##0\\"'],
])('%j is shown as %s', (cell, format) => {
  expect(numberFormat(cell)).toBe(format)
})

test('a ratio is shown with one place unless told otherwise', () => {
  expect([ratioFormat(), ratioFormat(0), ratioFormat(2)]).toEqual(['0.0%', '0%', '0.00%'])
})

test.each([-1, 1.5, 16, Number.NaN])('%d decimals are refused', (decimals) => {
  expect(() => ratioFormat(decimals)).toThrow(RangeError)
})
