import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DayOfWeek,
  dayOfWeek,
  formatIsoDate,
  formatIsoWeek,
  isoWeekOf,
  isoWeekSpan,
  type PlainDate,
  parseIsoDate,
  period,
  weekContaining,
  weeksTouching,
} from './index.ts'
import { toUtc } from './utc.ts'

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => days as PlainDate)
const anyStart = fc.constantFrom<DayOfWeek[]>(0, 1, 2, 3, 4, 5, 6)

describe('ISO weeks', () => {
  test.each([
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2026-04-01', '2026-W14'],
  ])('%s is in %s', (text, week) => {
    expect(formatIsoWeek(isoWeekOf(parseIsoDate(text)))).toBe(week)
  })

  test('is what date-fns says', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const moment = toUtc(date)
        expect(isoWeekOf(date)).toEqual({ year: getISOWeekYear(moment), week: getISOWeek(moment) })
      }),
    )
  })

  test('of what is no day there is none', () => {
    for (const none of [Number.NaN, 0.5, Number.POSITIVE_INFINITY]) {
      expect(() => isoWeekOf(none as PlainDate)).toThrow(RangeError)
    }
  })

  test('a week holds the days that are said to be in it, from Monday', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const span = isoWeekSpan(isoWeekOf(date))
        expect(span.from <= date && date <= span.to).toBe(true)
        expect([dayOfWeek(span.from), span.to - span.from]).toEqual([1, 6])
      }),
    )
  })

  test.each([
    [2027, 53],
    [2026, 54],
    [2026, 0],
    [2026, 1.5],
  ])('%d has no week %d', (year, week) => {
    expect(() => isoWeekSpan({ year, week })).toThrow(RangeError)
  })
})

describe('weeks from a chosen day', () => {
  test.each<[string, DayOfWeek, string]>([
    ['2026-11-21', 0, '2026-11-15'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 1, '2026-11-16'],
    ['2026-11-22', 6, '2026-11-21'],
  ])('%s in weeks from day %i is in the week of %s', (text, startsOn, from) => {
    expect(formatIsoDate(weekContaining(parseIsoDate(text), startsOn).from)).toBe(from)
  })

  test('the week holds the day and starts on the chosen one', () => {
    fc.assert(
      fc.property(anyDay, anyStart, (date, startsOn) => {
        const week = weekContaining(date, startsOn)
        expect(week.from <= date && date <= week.to).toBe(true)
        expect(dayOfWeek(week.from)).toBe(startsOn)
      }),
    )
  })

  test('a month of Sunday weeks', () => {
    const weeks = weeksTouching(period(parseIsoDate('2026-08-01'), parseIsoDate('2026-08-31')), 0)
    expect(weeks.map((week) => formatIsoDate(week.from))).toEqual([
      '2026-07-26',
      '2026-08-02',
      '2026-08-09',
      '2026-08-16',
      '2026-08-23',
      '2026-08-30',
    ])
    expect(weeks.every((week) => week.to - week.from === 6)).toBe(true)
  })

  test.each([-1, 7, 1.5, Number.NaN])('%d is no day of the week', (startsOn) => {
    const day = parseIsoDate('2026-11-20')
    expect(() => weekContaining(day, startsOn as DayOfWeek)).toThrow(RangeError)
    expect(() => weeksTouching({ from: day, to: day }, startsOn as DayOfWeek)).toThrow(RangeError)
  })
})
