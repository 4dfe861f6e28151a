import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatIsoDate,
  isClosedDay,
  type PeriodLength,
  type PlainDate,
  parseIsoDate,
  statutoryPeriodEnd,
} from './index.ts'

const notExtended = { extendsOverClosedDays: false }

describe('counting by the calendar, the first day not counted (Civil Code arts. 140, 141, 143)', () => {
  test.each<[string, PeriodLength, string]>([
    ['2026-03-08', { months: 3 }, '2026-06-08'],
    ['2026-01-15', { months: 1 }, '2026-02-15'],
    ['2026-01-30', { months: 1 }, '2026-02-28'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-01-30', { months: 1 }, '2024-02-29'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2024-02-28', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2023-03-31', { years: 5 }, '2028-03-31'],
    ['2026-11-20', { days: 10 }, '2026-11-30'],
    ['2026-11-20', { weeks: 2 }, '2026-12-04'],
  ])('%s and %j ends on %s', (start, length, end) => {
    expect(formatIsoDate(statutoryPeriodEnd(parseIsoDate(start), length, notExtended).lastDay)).toBe(end)
  })
})

describe('counting with the first day', () => {
  test.each<[string, PeriodLength, string]>([
    ['2026-04-01', { months: 3 }, '2026-06-30'],
    ['2026-04-01', { years: 1 }, '2027-03-31'],
    ['2026-01-20', { months: 2 }, '2026-03-19'],
    ['2026-01-31', { months: 2 }, '2026-03-30'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-11-20', { days: 10 }, '2026-11-29'],
    ['2026-11-20', { days: 1 }, '2026-11-20'],
    ['2026-11-20', { weeks: 1 }, '2026-11-26'],
  ])('%s and %j ends on %s', (start, length, end) => {
    const options = { ...notExtended, countsFirstDay: true }
    expect(formatIsoDate(statutoryPeriodEnd(parseIsoDate(start), length, options).lastDay)).toBe(end)
  })
})

describe('a period that ends on a closed day', () => {
  test.each<[string, PeriodLength, string, string, readonly string[]]>([
    ['2026-11-10', { days: 10 }, '2026-11-20', '2026-11-20', []],
    ['2026-11-11', { days: 10 }, '2026-11-21', '2026-11-24', ['saturday']],
    ['2026-11-29', { months: 1 }, '2026-12-29', '2027-01-04', ['yearEnd']],
    ['2019-03-27', { months: 1 }, '2019-04-27', '2019-05-07', ['saturday']],
    ['1989-01-11', { days: 10 }, '1989-01-21', '1989-01-21', []],
  ])('%s and %j is counted to %s and ends on %s', (start, length, counted, end, grounds) => {
    const result = statutoryPeriodEnd(parseIsoDate(start), length)
    expect(formatIsoDate(result.lastDayCounted)).toBe(counted)
    expect(formatIsoDate(result.lastDay)).toBe(end)
    expect(result.extendedBecause.map((one) => one.ground)).toEqual(grounds)
  })

  test('names every rule that was applied', () => {
    const articles = (length: PeriodLength, start: string, countsFirstDay: boolean): unknown[] =>
      statutoryPeriodEnd(parseIsoDate(start), length, { countsFirstDay }).sources.map((one) => one.article)
    expect(articles({ days: 10 }, '2026-11-10', false)).toEqual(['140', '141'])
    expect(articles({ months: 1 }, '2026-11-29', false)).toEqual(['140', '141', '143', '2'])
    expect(articles({ months: 3 }, '2026-04-01', true)).toEqual(['141', '143'])
  })

  test('always ends on an open day, never before the day counted', () => {
    const anyDay = fc.integer({ min: 10_000, max: 40_000 }).map((days) => days as PlainDate)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), fc.boolean(), (date, months, countsFirstDay) => {
        const end = statutoryPeriodEnd(date, { months }, { countsFirstDay })
        expect(isClosedDay(end.lastDay)).toBe(false)
        expect(end.lastDay >= end.lastDayCounted).toBe(true)
        expect(end.firstDayCounted - date).toBe(countsFirstDay ? 0 : 1)
      }),
    )
  })
})

test.each<PeriodLength>([{ days: 0 }, { months: -1 }, { years: 1.5 }, { weeks: Number.NaN }])(
  'a length of %j is refused',
  (length) => {
    expect(() => statutoryPeriodEnd(parseIsoDate('2026-11-20'), length)).toThrow(RangeError)
  },
)

test('before the Act only counting is possible', () => {
  const start = parseIsoDate('1980-01-31')
  expect(formatIsoDate(statutoryPeriodEnd(start, { months: 1 }, notExtended).lastDay)).toBe('1980-02-29')
  expect(() => statutoryPeriodEnd(start, { months: 1 })).toThrow(RangeError)
})
