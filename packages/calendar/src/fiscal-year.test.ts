import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addHalves,
  addQuarters,
  compareHalves,
  compareQuarters,
  contains,
  daysIn,
  fiscalYear,
  fiscalYearOf,
  fiscalYearOfMonth,
  fiscalYearPeriod,
  formatIsoDate,
  formatIsoYearMonth,
  halfOf,
  halfOfYear,
  halfPeriod,
  halvesBetween,
  monthsOfFiscalYear,
  type PlainDate,
  parseIsoDate,
  parseIsoYearMonth,
  quarterOf,
  quarterOfYear,
  quarterPeriod,
  quartersBetween,
} from './index.ts'

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map((days) => days as PlainDate)
const anyStart = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })

describe('April years', () => {
  test.each([
    ['2026-03-31', 2025, 2, 4],
    ['2026-04-01', 2026, 1, 1],
    ['2026-06-30', 2026, 1, 1],
    ['2026-07-01', 2026, 1, 2],
    ['2026-09-30', 2026, 1, 2],
    ['2026-10-01', 2026, 2, 3],
    ['2027-01-01', 2026, 2, 4],
    ['2027-03-31', 2026, 2, 4],
    ['2027-04-01', 2027, 1, 1],
  ])('%s is in fiscal year %i, half %i, quarter %i', (text, year, half, quarter) => {
    const date = parseIsoDate(text)
    expect(fiscalYearOf(date)).toBe(year)
    expect(halfOf(date)).toEqual({ fiscalYear: year, half })
    expect(quarterOf(date)).toEqual({ fiscalYear: year, quarter })
  })

  test.each([
    [2026, 183, 182],
    [2027, 183, 183],
    [2023, 183, 183],
  ])('the halves of %i have %i and %i days', (year, first, second) => {
    expect(daysIn(halfPeriod(halfOfYear(fiscalYear(year), 1)))).toBe(first)
    expect(daysIn(halfPeriod(halfOfYear(fiscalYear(year), 2)))).toBe(second)
  })

  test('a year has its twelve months in order', () => {
    const months = monthsOfFiscalYear(fiscalYear(2026)).map(formatIsoYearMonth)
    expect([months[0], months[8], months[11], months.length]).toEqual(['2026-04', '2026-12', '2027-03', 12])
    expect(fiscalYearOfMonth(parseIsoYearMonth('2027-03'))).toBe(2026)
    expect(fiscalYearOfMonth(parseIsoYearMonth('2027-04'))).toBe(2027)
  })
})

describe('another start', () => {
  test.each([
    ['2026-06-30', { month: 7 }, 2025],
    ['2026-07-01', { month: 7 }, 2026],
    ['2026-04-15', { month: 4, day: 16 }, 2025],
    ['2026-04-16', { month: 4, day: 16 }, 2026],
    ['2026-12-31', { month: 1 }, 2026],
  ])('%s counted from %j is in the year %i', (text, start, year) => {
    expect(fiscalYearOf(parseIsoDate(text), start)).toBe(year)
  })

  test('the half begins on the same day of the month', () => {
    const span = halfPeriod(halfOfYear(fiscalYear(2026), 2), { month: 4, day: 16 })
    expect([formatIsoDate(span.from), formatIsoDate(span.to)]).toEqual(['2026-10-16', '2027-04-15'])
  })

  test.each([{ month: 0 }, { month: 13 }, { month: 4, day: 29 }, { month: 4, day: 0 }, { month: 4.5 }])(
    '%j is refused',
    (start) => {
      expect(() => fiscalYearOf(parseIsoDate('2026-04-01'), start)).toThrow(RangeError)
    },
  )

  test('whole months are refused when years start within one', () => {
    expect(() => monthsOfFiscalYear(fiscalYear(2026), { month: 4, day: 16 })).toThrow(RangeError)
    expect(() => fiscalYearOfMonth(parseIsoYearMonth('2026-04'), { month: 4, day: 16 })).toThrow(RangeError)
  })

  test('every day stands in exactly the year, half and quarter it is said to be in', () => {
    fc.assert(
      fc.property(anyDay, anyStart, (date, start) => {
        const year = fiscalYearOf(date, start)
        expect(contains(fiscalYearPeriod(year, start), date)).toBe(true)
        expect(contains(halfPeriod(halfOf(date, start), start), date)).toBe(true)
        expect(contains(quarterPeriod(quarterOf(date, start), start), date)).toBe(true)
        expect(fiscalYearPeriod(fiscalYear(year + 1), start).from).toBe(fiscalYearPeriod(year, start).to + 1)
      }),
    )
  })
})

describe('halves and quarters in a row', () => {
  test('between two halves, both included', () => {
    const row = halvesBetween(halfOfYear(fiscalYear(2025), 2), halfOfYear(fiscalYear(2027), 1))
    expect(row.map((one) => `${one.fiscalYear}-${one.half}`)).toEqual([
      '2025-2',
      '2026-1',
      '2026-2',
      '2027-1',
    ])
    expect(halvesBetween(halfOfYear(fiscalYear(2026), 1), halfOfYear(fiscalYear(2025), 2))).toEqual([])
  })

  test('between two quarters, both included', () => {
    const row = quartersBetween(quarterOfYear(fiscalYear(2025), 4), quarterOfYear(fiscalYear(2026), 2))
    expect(row.map((one) => `${one.fiscalYear}-${one.quarter}`)).toEqual(['2025-4', '2026-1', '2026-2'])
  })

  test('adding and comparing are one another’s inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (date, count) => {
        expect(compareHalves(addHalves(halfOf(date), count), halfOf(date)) - count).toBe(0)
        expect(compareQuarters(addQuarters(quarterOf(date), count), quarterOf(date)) - count).toBe(0)
      }),
    )
  })

  test('numbers outside of a year are refused', () => {
    expect(() => halfOfYear(fiscalYear(2026), 3)).toThrow(RangeError)
    expect(() => quarterOfYear(fiscalYear(2026), 0)).toThrow(RangeError)
    expect(() => addHalves(halfOfYear(fiscalYear(2026), 1), 0.5)).toThrow(RangeError)
    expect(() => addQuarters(quarterOfYear(fiscalYear(2026), 1), 0.5)).toThrow(RangeError)
    expect(() => fiscalYear(2026.5)).toThrow(RangeError)
  })
})
