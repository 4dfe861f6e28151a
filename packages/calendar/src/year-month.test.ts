import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  firstDayOfMonth,
  formatIsoDate,
  formatIsoYearMonth,
  isIsoYearMonth,
  lastDayOfMonth,
  parseIsoYearMonth,
  type YearMonth,
  yearMonth,
  yearMonthOf,
} from './index.ts'

const anyMonth = fc.integer({ min: 12, max: 119_999 }).map((months) => months as YearMonth)

test.each([
  ['2025-04', 2025 * 12 + 3, '2025-04-01', '2025-04-30'],
  ['2024-02', 2024 * 12 + 1, '2024-02-01', '2024-02-29'],
  ['2026-12', 2026 * 12 + 11, '2026-12-01', '2026-12-31'],
])('%s is month %i, %s to %s', (text, months, first, last) => {
  const month = parseIsoYearMonth(text)
  expect(month).toBe(months)
  expect(formatIsoDate(firstDayOfMonth(month))).toBe(first)
  expect(formatIsoDate(lastDayOfMonth(month))).toBe(last)
})

test.each(['2025-13', '2025-00', '2025-4', '202504', '0000-01', ''])('%j names no month', (text) => {
  expect(isIsoYearMonth(text)).toBe(false)
  expect(() => parseIsoYearMonth(text)).toThrow(RangeError)
})

test('text, first and last day agree on every month', () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      expect(parseIsoYearMonth(formatIsoYearMonth(month))).toBe(month)
      expect(yearMonthOf(firstDayOfMonth(month))).toBe(month)
      expect(yearMonthOf(lastDayOfMonth(month))).toBe(month)
    }),
  )
})

test('months are added across years', () => {
  expect(formatIsoYearMonth(addMonths(yearMonth(2025, 12), 1))).toBe('2026-01')
  expect(formatIsoYearMonth(addMonths(yearMonth(2025, 1), -13))).toBe('2023-12')
  expect(() => addMonths(yearMonth(2025, 1), 0.5)).toThrow(RangeError)
  expect(() => yearMonth(2025, 0)).toThrow(RangeError)
  expect(() => formatIsoYearMonth(0 as YearMonth)).toThrow(RangeError)
})
