import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonthsToDate,
  datePartsOf,
  formatIsoDate,
  formatIsoYearMonth,
  lastDayOfMonth,
  monthsTouching,
  type PlainDate,
  parseIsoDate,
  yearMonthOf,
} from './index.ts'

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => days as PlainDate)

describe('months', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i months is %s', (text, months, result) => {
    expect(formatIsoDate(addMonthsToDate(parseIsoDate(text), months))).toBe(result)
  })

  test('the day of the month stays, or is the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (date, months) => {
        const result = addMonthsToDate(date, months)
        expect(yearMonthOf(result) - yearMonthOf(date)).toBe(months)
        const last = datePartsOf(lastDayOfMonth(yearMonthOf(result))).day
        expect(datePartsOf(result).day).toBe(Math.min(datePartsOf(date).day, last))
      }),
    )
    expect(() => addMonthsToDate(parseIsoDate('2026-11-20'), 0.5)).toThrow(RangeError)
  })

  test('the months that a span touches', () => {
    const months = monthsTouching({ from: parseIsoDate('2025-12-31'), to: parseIsoDate('2026-03-01') })
    expect(months.map(formatIsoYearMonth)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03'])
  })
})
