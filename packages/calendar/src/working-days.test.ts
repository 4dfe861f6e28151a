import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  closedDaysKnown,
  formatIsoDate,
  isClosedDay,
  type PlainDate,
  parseIsoDate,
  period,
  workingDaysBetween,
  workingDaysIn,
} from './index.ts'

describe('from one day to another, both included', () => {
  test.each([
    ['2023-02-01', '2023-06-21', 96],
    ['2023-10-23', '2023-12-13', 36],
    ['2026-11-20', '2026-11-20', 1],
    ['2026-11-21', '2026-11-23', 0],
    ['2026-12-28', '2027-01-04', 2],
    ['1989-01-01', '1989-01-31', 21],
    ['2026-04-01', '2027-03-31', 241],
  ])('%s to %s has %i open days', (from, to, count) => {
    expect(workingDaysBetween(parseIsoDate(from), parseIsoDate(to))).toBe(count)
  })

  test('refused when reversed or unknown', () => {
    const day = parseIsoDate('2026-11-20')
    expect(() => workingDaysBetween(day, (day - 1) as PlainDate)).toThrow(RangeError)
    expect(() => workingDaysBetween(parseIsoDate('1988-12-31'), day)).toThrow(RangeError)
    expect(() => workingDaysBetween(day, parseIsoDate('2151-01-01'))).toThrow(RangeError)
    expect(() => workingDaysBetween(Number.NaN as PlainDate, day)).toThrow(RangeError)
  })
})

test('days left out of a period do not count', () => {
  const july = { from: parseIsoDate('2023-07-01'), to: parseIsoDate('2023-07-31') }
  const all = period(parseIsoDate('2023-07-01'), parseIsoDate('2023-09-30'))
  expect(workingDaysIn(all) - workingDaysIn(period(all.from, all.to, [july]))).toBe(
    workingDaysBetween(july.from, july.to),
  )
})

const anyDay = fc
  .integer({ min: closedDaysKnown.from + 400, max: closedDaysKnown.to - 400 })
  .map((days) => days as PlainDate)

describe('adding', () => {
  test.each([
    ['2026-12-28', 1, '2027-01-04'],
    ['2026-12-29', 1, '2027-01-04'],
    ['2027-01-04', -1, '2026-12-28'],
    ['2027-01-03', -1, '2026-12-28'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-20', 5, '2026-11-30'],
  ])('%s and %i open days is %s', (from, count, to) => {
    expect(formatIsoDate(addWorkingDays(parseIsoDate(from), count))).toBe(to)
  })

  test('counts what counting gives, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (date, count) => {
        const later = addWorkingDays(date, count)
        const earlier = addWorkingDays(date, -count)
        expect(isClosedDay(later) || isClosedDay(earlier)).toBe(false)
        expect(workingDaysBetween((date + 1) as PlainDate, later)).toBe(count)
        expect(workingDaysBetween(earlier, (date - 1) as PlainDate)).toBe(count)
      }),
    )
  })

  test('refused when not whole or beyond what is known', () => {
    const day = parseIsoDate('2026-11-20')
    expect(() => addWorkingDays(day, 0.5)).toThrow(RangeError)
    expect(() => addWorkingDays(day, 100_000)).toThrow(RangeError)
    expect(() => addWorkingDays(day, -100_000)).toThrow(RangeError)
  })
})

test('counting at once agrees with counting day by day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 300 }), (from, length) => {
      const days = Array.from({ length: length + 1 }, (_, index) => (from + index) as PlainDate)
      const open = days.filter((day) => !isClosedDay(day)).length
      expect(workingDaysBetween(from, (from + length) as PlainDate)).toBe(open)
    }),
  )
})
