import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  addDays,
  addMonthsToDate,
  dateExists,
  datePartsOf,
  dayOfWeek,
  fiscalYearOf,
  fiscalYearOfMonth,
  formatIsoDate,
  formatIsoYearMonth,
  halfOf,
  isIsoDate,
  type PlainDate,
  parseIsoDate,
  plainDate,
  quarterOf,
  weekContaining,
  type YearMonth,
  yearMonth,
  yearMonthOf,
  yearMonthPartsOf,
} from './index.ts'

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((days) => days as PlainDate)

describe('text at the door', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-11-20', 20_777],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, days) => {
    expect(parseIsoDate(text)).toBe(days)
    expect(formatIsoDate(days as PlainDate)).toBe(text)
  })

  test.each([
    '2025-02-29',
    '2026-11-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '1900-02-29',
  ])('%s names no day', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => parseIsoDate(text)).toThrow(RangeError)
  })

  test.each(['2026-1-1', '20260101', '2026/01/01', ' 2026-01-01', '2026-01-01T00:00', '', '２０２６-01-01'])(
    '%j has another form',
    (text) => {
      expect(isIsoDate(text)).toBe(false)
      expect(() => parseIsoDate(text)).toThrow(/YYYY-MM-DD/)
    },
  )
})

describe('parts', () => {
  test.each([
    [2023, 2, 29],
    [2026, 4, 31],
    [2026, 0, 1],
    [2026, 1.5, 1],
    [10_000, 1, 1],
    [0, 1, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is refused', (year, month, day) => {
    expect(dateExists(year, month, day)).toBe(false)
    expect(() => plainDate(year, month, day)).toThrow(RangeError)
  })

  test('text and parts agree on every day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day } = datePartsOf(date)
        expect(plainDate(year, month, day)).toBe(date)
        expect(parseIsoDate(formatIsoDate(date))).toBe(date)
      }),
    )
  })

  test('days follow one another as the UTC clock of the platform has it', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const peer = new Date(date * 86_400_000)
        expect(formatIsoDate(date)).toBe(peer.toISOString().slice(0, 10))
        expect(dayOfWeek(date)).toBe(peer.getUTCDay())
      }),
    )
  })

  test('a number that is no day of the years 1–9999 is not written', () => {
    expect(() => formatIsoDate(2_932_897 as PlainDate)).toThrow(RangeError)
    expect(() => formatIsoDate(Number.NaN as PlainDate)).toThrow(RangeError)
    expect(() => formatIsoDate(0.5 as PlainDate)).toThrow(RangeError)
  })
})

test('days are added as whole numbers', () => {
  expect(formatIsoDate(addDays(parseIsoDate('2024-02-28'), 1))).toBe('2024-02-29')
  expect(formatIsoDate(addDays(parseIsoDate('2024-03-01'), -1))).toBe('2024-02-29')
  expect(() => addDays(parseIsoDate('2024-02-28'), 0.5)).toThrow(RangeError)
})

test('units do not mix', () => {
  expectTypeOf<PlainDate>().not.toEqualTypeOf<YearMonth>()
  // @ts-expect-error a plain number is not a day
  formatIsoDate(20_777)
  // @ts-expect-error a month is not a day
  expect(() => formatIsoDate(yearMonth(2026, 1))).not.toThrow()
})

describe('what is no whole day', () => {
  const questions: readonly (readonly [string, (none: number) => unknown])[] = [
    ['datePartsOf', (none) => datePartsOf(none as PlainDate)],
    ['dayOfWeek', (none) => dayOfWeek(none as PlainDate)],
    ['addDays', (none) => addDays(none as PlainDate, 1)],
    ['formatIsoDate', (none) => formatIsoDate(none as PlainDate)],
    ['yearMonthOf', (none) => yearMonthOf(none as PlainDate)],
    ['fiscalYearOf', (none) => fiscalYearOf(none as PlainDate)],
    ['halfOf', (none) => halfOf(none as PlainDate)],
    ['quarterOf', (none) => quarterOf(none as PlainDate)],
    ['addMonthsToDate', (none) => addMonthsToDate(none as PlainDate, 1)],
    ['weekContaining', (none) => weekContaining(none as PlainDate, 0)],
    ['yearMonthPartsOf', (none) => yearMonthPartsOf(none as YearMonth)],
    ['fiscalYearOfMonth', (none) => fiscalYearOfMonth(none as YearMonth)],
    ['formatIsoYearMonth', (none) => formatIsoYearMonth(none as YearMonth)],
  ]
  test.each(questions)('%s refuses it', (_, ask) => {
    for (const none of [Number.NaN, 1.5, Number.POSITIVE_INFINITY, undefined as unknown as number]) {
      expect(() => ask(none)).toThrow(RangeError)
    }
  })
})
