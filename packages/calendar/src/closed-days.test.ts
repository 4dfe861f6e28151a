import { describe, expect, test } from 'vitest'
import {
  closedDayReasons,
  closedDaysKnown,
  formatIsoDate,
  isClosedDay,
  nextOpenDay,
  type PlainDate,
  parseIsoDate,
  previousOpenDay,
} from './index.ts'

describe('single days', () => {
  test.each([
    ['1989-01-01', ['sunday', 'holiday'], 'the first day of the Act'],
    ['1989-01-07', [], 'a first Saturday'],
    ['1989-01-14', ['saturday'], 'the first closed Saturday, a second'],
    ['1989-01-21', [], 'a third Saturday'],
    ['1989-01-28', ['saturday'], 'a fourth Saturday'],
    ['1989-04-29', ['holiday'], 'a holiday on a fifth Saturday'],
    ['1992-04-18', [], 'the last half day, a third Saturday'],
    ['1992-05-02', ['saturday'], 'the first first Saturday closed'],
    ['2026-11-20', [], 'a Friday'],
    ['2026-11-21', ['saturday'], 'a Saturday'],
    ['2026-11-22', ['sunday'], 'a Sunday'],
    ['2026-11-23', ['holiday'], 'a holiday'],
    ['2026-09-22', ['holiday'], 'a sandwiched day'],
    ['2026-05-06', ['holiday'], 'a substitute day'],
    ['2026-12-28', [], 'the last open day of a year'],
    ['2026-12-29', ['yearEnd'], 'the first day of the turn of the year'],
    ['2026-12-31', ['yearEnd'], 'the last day of a year'],
    ['2027-01-01', ['holiday'], 'New Year, a holiday and not more'],
    ['2027-01-02', ['saturday', 'yearEnd'], 'a second of January on a Saturday'],
    ['2027-01-03', ['sunday', 'yearEnd'], 'a third of January on a Sunday'],
    ['2027-01-04', [], 'the first open day of a year'],
    ['2017-01-02', ['holiday'], 'a substitute day within the turn of the year'],
  ])('%s is closed for %j: %s', (text, grounds) => {
    const date = parseIsoDate(text)
    expect(closedDayReasons(date).map((one) => one.ground)).toEqual(grounds)
    expect(isClosedDay(date)).toBe(grounds.length > 0)
  })

  test('a reason names its place in law', () => {
    const [before] = closedDayReasons(parseIsoDate('1989-01-14'))
    const [after] = closedDayReasons(parseIsoDate('1992-05-02'))
    expect(before?.source).toEqual({
      act: {
        ja: '行政機関の休日に関する法律（昭和63年法律第91号）',
        en: 'Act on Holidays of Administrative Organs (Act No. 91 of 1988)',
      },
      article: '1(1)(i)',
    })
    expect(after?.source.amendedBy?.ja).toBe('平成4年法律第28号')
  })
})

test.each(['1988-12-31', '2151-01-01'])('nothing is said of %s', (text) => {
  const date = parseIsoDate(text)
  expect(() => isClosedDay(date)).toThrow(RangeError)
  expect(() => closedDayReasons(date)).toThrow(RangeError)
})

test('the table and the grounds agree on every day that is known', () => {
  for (let date: number = closedDaysKnown.from; date <= closedDaysKnown.to; date++) {
    const day = date as PlainDate
    if (isClosedDay(day) !== closedDayReasons(day).length > 0) expect.fail(formatIsoDate(day))
  }
  expect(closedDaysKnown.to - closedDaysKnown.from + 1).toBe(59_169)
})

describe('the nearest open day', () => {
  test.each([
    ['2026-12-28', '2026-12-28', '2026-12-28'],
    ['2026-12-29', '2027-01-04', '2026-12-28'],
    ['2027-01-03', '2027-01-04', '2026-12-28'],
    ['2019-04-27', '2019-05-07', '2019-04-26'],
    ['2026-09-21', '2026-09-24', '2026-09-18'],
  ])('to %s is %s, or %s before it', (text, next, previous) => {
    expect(formatIsoDate(nextOpenDay(parseIsoDate(text)))).toBe(next)
    expect(formatIsoDate(previousOpenDay(parseIsoDate(text)))).toBe(previous)
  })

  test('beyond what is known is refused', () => {
    expect(() => previousOpenDay(closedDaysKnown.from)).toThrow(RangeError)
    expect(() => nextOpenDay(closedDaysKnown.to)).toThrow(RangeError)
  })
})
