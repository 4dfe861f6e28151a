import japaneseHolidays from 'japanese-holidays'
import { describe, expect, test } from 'vitest'
import { officialRows, sha256OfOfficialList } from '../test/official-list.ts'
import {
  datePartsOf,
  dayOfWeek,
  fiscalYear,
  fiscalYearPeriod,
  formatIsoDate,
  type HolidayKind,
  holidayOn,
  holidayStatusOf,
  holidaysIn,
  holidaysKnown,
  holidaysOfYear,
  isHoliday,
  officialHolidayList,
  type PlainDate,
  parseIsoDate,
  period,
} from './index.ts'

const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

const ofKind = (kind: HolidayKind, from: number, to: number): string[] =>
  years(from, to).flatMap((year) =>
    holidaysOfYear(year)
      .filter((one) => one.kind === kind)
      .map((one) => formatIsoDate(one.date)),
  )

describe('the Cabinet Office’s list, 1955–2027', () => {
  const computed = years(officialHolidayList.firstYear, officialHolidayList.lastYear).flatMap(holidaysOfYear)

  test('is the file that the provisions name', () => {
    expect(sha256OfOfficialList).toBe(officialHolidayList.sha256)
    expect(officialRows.length).toBe(officialHolidayList.rows)
  })

  test('every row is reproduced, date and name, and no day is added', () => {
    const rows = officialRows.map(({ date, name }) => `${formatIsoDate(date)} ${name}`)
    expect(computed.map((one) => `${formatIsoDate(one.date)} ${one.officialName}`)).toEqual(rows)
  })

  test('every day of it is looked up alike, and every other day is none', () => {
    const rows = new Map(officialRows.map(({ date, name }) => [date, name]))
    for (let date = parseIsoDate('1955-01-01'); date <= parseIsoDate('2027-12-31'); date++) {
      const day = date as PlainDate
      expect(isHoliday(day)).toBe(rows.has(day))
      expect(holidayOn(day)?.officialName).toBe(rows.get(day))
    }
  })

  test('all of it is official', () => {
    expect(new Set(computed.map((one) => one.status))).toEqual(new Set(['official']))
  })

  test('what it calls 休日 is told apart: 96 substitute and 20 sandwiched days', () => {
    expect(ofKind('substitute', 1955, 2027).length).toBe(96)
    expect(ofKind('sandwiched', 1955, 2027)).toEqual([
      ...[1988, 1989, 1990, 1991, 1993, 1994, 1995, 1996, 1999, 2000, 2001, 2002, 2004, 2005, 2006].map(
        (year) => `${year}-05-04`,
      ),
      '2009-09-22',
      '2015-09-22',
      '2019-04-30',
      '2019-05-02',
      '2026-09-22',
    ])
  })
})

describe('another implementation', () => {
  test.each(years(1948, 2099))('has the same days in %i', (year) => {
    const theirs = japaneseHolidays
      .getHolidaysOf(year, true)
      .map((one) => one.month * 100 + one.date)
      .sort((left, right) => left - right)
    const ours = holidaysOfYear(year).map((one) => {
      const { month, day } = datePartsOf(one.date)
      return month * 100 + day
    })
    expect(ours).toEqual(theirs)
  })
})

describe('single days', () => {
  test.each([
    ['1948-09-23', 'national', '秋分の日', '秋分の日'],
    ['1973-04-30', 'substitute', '振替休日', '休日'],
    ['1988-05-04', 'sandwiched', '国民の休日', '休日'],
    ['1989-02-24', 'oneOff', '昭和天皇の大喪の礼', '大喪の礼'],
    ['2008-05-06', 'substitute', '振替休日', '休日'],
    ['2019-05-01', 'oneOff', '天皇の即位の日', '休日（祝日扱い）'],
    ['2019-10-14', 'national', '体育の日', '体育の日（スポーツの日）'],
    ['2020-07-24', 'national', 'スポーツの日', 'スポーツの日'],
    ['2021-08-08', 'national', '山の日', '山の日'],
    ['2021-08-09', 'substitute', '振替休日', '休日'],
    ['2032-09-21', 'sandwiched', '国民の休日', '休日'],
    ['2049-09-21', 'sandwiched', '国民の休日', '休日'],
  ])('%s is %s, %s, in the list %s', (text, kind, name, officialName) => {
    const holiday = holidayOn(parseIsoDate(text))
    expect(holiday).toMatchObject({ kind, name: { ja: name }, officialName })
  })

  test.each([
    ['1959-04-12', 'a Sunday after a one-off day'],
    ['1973-02-12', 'the day after a Sunday holiday before substitutes'],
    ['1985-05-04', 'between two holidays before sandwiched days'],
    ['1997-05-04', 'a Sunday between two holidays before 2007'],
    ['2019-12-23', 'the birthday of the Emperor Emeritus'],
    ['2019-02-23', 'the birthday of the Emperor before the accession'],
    ['2020-10-12', 'the second Monday of October in the year of the Olympic Games'],
    ['2021-07-19', 'the third Monday of July in the year of the Olympic Games'],
    ['2026-01-02', 'a closed day that is no holiday'],
    ['2022-01-02', 'the day after a holiday on a Saturday'],
  ])('%s, %s, is none', (text) => {
    expect(isHoliday(parseIsoDate(text))).toBe(false)
    expect(holidayOn(parseIsoDate(text))).toBeUndefined()
  })

  test('a day before the law that made it a holiday rests on the law of its time', () => {
    expect(holidayOn(parseIsoDate('1990-01-15'))?.source).toEqual({
      act: {
        ja: '国民の祝日に関する法律（昭和23年法律第178号）',
        en: 'Act on National Holidays (Act No. 178 of 1948)',
      },
      article: '2',
    })
    expect(holidayOn(parseIsoDate('2000-01-10'))?.source.amendedBy?.en).toBe('Act No. 141 of 1998')
    expect(holidayOn(parseIsoDate('2021-07-22'))?.source.act.en).toBe('Act No. 33 of 2015')
    expect(holidayOn(parseIsoDate('2008-05-06'))?.source.article).toBe('3(2)')
    expect(holidayOn(parseIsoDate('1993-06-09'))?.source).toEqual({
      act: { ja: '平成5年法律第32号', en: 'Act No. 32 of 1993' },
    })
  })
})

describe('outside of the list', () => {
  test('the first years of the Act have 57 days', () => {
    expect(holidaysOfYear(1948).map((one) => formatIsoDate(one.date))).toEqual([
      '1948-09-23',
      '1948-11-03',
      '1948-11-23',
    ])
    expect(years(1948, 1954).flatMap(holidaysOfYear).length).toBe(57)
    expect(holidaysOfYear(1950).every((one) => one.status === 'predicted')).toBe(true)
  })

  test('2028–2050 has 409 days', () => {
    expect(years(2028, 2050).flatMap(holidaysOfYear).length).toBe(409)
  })

  test.each([
    ['1954-12-31', 'predicted'],
    ['1955-01-01', 'official'],
    ['2027-12-31', 'official'],
    ['2028-01-01', 'predicted'],
    ['2150-12-31', 'predicted'],
  ])('what is said of %s is %s', (text, status) => {
    expect(holidayStatusOf(parseIsoDate(text))).toBe(status)
  })

  test.each(['1948-07-19', '2151-01-01'])('nothing is said of %s', (text) => {
    const date = parseIsoDate(text)
    expect(() => isHoliday(date)).toThrow(RangeError)
    expect(() => holidayOn(date)).toThrow(RangeError)
    expect(() => holidayStatusOf(date)).toThrow(RangeError)
    expect(() => holidaysIn({ from: date, to: date })).toThrow(RangeError)
  })

  test('nothing is said of years that are none', () => {
    for (const year of [1947, 2151, 2026.5, Number.NaN])
      expect(() => holidaysOfYear(year)).toThrow(RangeError)
    expect(() => isHoliday(Number.NaN as PlainDate)).toThrow(RangeError)
  })
})

describe('in a period', () => {
  test('days left out of it are left out', () => {
    const golden = holidaysIn(
      period(parseIsoDate('2026-04-29'), parseIsoDate('2026-05-06'), [
        { from: parseIsoDate('2026-05-04'), to: parseIsoDate('2026-05-05') },
      ]),
    )
    expect(golden.map((one) => one.name.ja)).toEqual(['昭和の日', '憲法記念日', '振替休日'])
  })

  test('across years in order', () => {
    const names = holidaysIn(fiscalYearPeriod(fiscalYear(2026))).map((one) => formatIsoDate(one.date))
    expect(names.at(0)).toBe('2026-04-29')
    expect(names.at(-1)).toBe('2027-03-22')
    expect([...names].sort()).toEqual(names)
  })

  test('the ends are those of what is known', () => {
    expect(holidaysIn(holidaysKnown).length).toBe(years(1948, 2150).flatMap(holidaysOfYear).length)
  })
})

test('what is given out cannot be changed', () => {
  const holiday = holidaysOfYear(2026)[0]
  expect(Object.isFrozen(holidaysOfYear(2026))).toBe(true)
  expect(Object.isFrozen(holiday)).toBe(true)
  expect(Object.isFrozen(holidaysKnown)).toBe(true)
})

test('a substitute day is never a Sunday, and a sandwiched day has a holiday on both sides', () => {
  for (const year of years(1973, 2150)) {
    for (const one of holidaysOfYear(year)) {
      if (one.kind === 'substitute') expect(dayOfWeek(one.date)).not.toBe(0)
      if (one.kind === 'sandwiched') {
        expect(isHoliday((one.date - 1) as PlainDate)).toBe(true)
        expect(isHoliday((one.date + 1) as PlainDate)).toBe(true)
      }
    }
  }
})
