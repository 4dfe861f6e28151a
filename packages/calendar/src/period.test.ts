import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contains,
  type DateSpan,
  daysIn,
  fiscalYear,
  overlaps,
  type PlainDate,
  parseIsoDate,
  period,
  quarterOfYear,
  quarterPeriod,
  spansOf,
} from './index.ts'

const span = (from: string, to: string): DateSpan => ({ from: parseIsoDate(from), to: parseIsoDate(to) })

const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, length]) => ({ from: from as PlainDate, to: (from + length) as PlainDate }))

/** Long enough that spans of {@link anySpan} never leave out every day. */
const anyPeriod = fc
  .array(anySpan, { maxLength: 4 })
  .map((excluding) => period(-1 as PlainDate, 81 as PlainDate, excluding))

describe('a second quarter without July', () => {
  const quarter = quarterPeriod(quarterOfYear(fiscalYear(2023), 2))
  const withoutJuly = period(quarter.from, quarter.to, [span('2023-07-01', '2023-07-31')])

  test.each([
    ['2023-06-30', false],
    ['2023-07-31', false],
    ['2023-08-01', true],
    ['2023-09-30', true],
    ['2023-10-01', false],
  ])('%s belongs to it: %s', (text, inside) => {
    expect(contains(withoutJuly, parseIsoDate(text))).toBe(inside)
  })

  test('has the days of August and September', () => {
    expect(daysIn(withoutJuly)).toBe(61)
    expect(spansOf(withoutJuly)).toEqual([span('2023-08-01', '2023-09-30')])
    expect(overlaps(withoutJuly, span('2023-07-01', '2023-07-31'))).toBe(false)
    expect(overlaps(withoutJuly, span('2023-07-01', '2023-08-01'))).toBe(true)
  })
})

describe('making a period', () => {
  test('spans are put in order, joined and cut to size', () => {
    const made = period(parseIsoDate('2026-04-01'), parseIsoDate('2026-06-30'), [
      span('2026-06-20', '2026-07-10'),
      span('2026-05-10', '2026-05-12'),
      span('2026-05-01', '2026-05-09'),
      span('2027-01-01', '2027-01-02'),
    ])
    expect(made.excluding).toEqual([span('2026-05-01', '2026-05-12'), span('2026-06-20', '2026-06-30')])
  })

  test('nothing left out leaves no trace', () => {
    const plain = period(parseIsoDate('2026-04-01'), parseIsoDate('2026-06-30'), [])
    expect(Object.keys(plain)).toEqual(['from', 'to'])
  })

  test('what holds no day is refused', () => {
    expect(() => period(parseIsoDate('2026-04-02'), parseIsoDate('2026-04-01'))).toThrow(RangeError)
    expect(() => period(Number.NaN as PlainDate, parseIsoDate('2026-04-01'))).toThrow(RangeError)
    const day = parseIsoDate('2026-04-01')
    expect(() => period(day, day, [{ from: day, to: day }])).toThrow(RangeError)
    expect(() => period(day, day, [{ from: day, to: (day - 1) as PlainDate }])).toThrow(RangeError)
  })

  test('one day is a period', () => {
    const day = parseIsoDate('2026-04-01')
    expect(daysIn(period(day, day))).toBe(1)
  })
})

test('spans left out by hand, in any order, are understood', () => {
  const by = span('2026-04-01', '2026-06-30')
  const byHand = { ...by, excluding: [span('2026-06-20', '2026-07-10'), span('2026-03-01', '2026-04-10')] }
  expect(spansOf(byHand)).toEqual([span('2026-04-11', '2026-06-19')])
  expect(daysIn(byHand)).toBe(daysIn(period(by.from, by.to, byHand.excluding)))
})

test('days counted one by one agree with days counted at once', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (left, right) => {
      const days = Array.from({ length: 90 }, (_, index) => (index - 5) as PlainDate)
      expect(days.filter((day) => contains(left, day)).length).toBe(daysIn(left))
      expect(overlaps(left, right)).toBe(days.some((day) => contains(left, day) && contains(right, day)))
    }),
  )
})
