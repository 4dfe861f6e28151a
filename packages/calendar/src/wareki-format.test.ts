import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eras,
  eraYearOf,
  fiscalYear,
  fiscalYearLabel,
  formatWareki,
  formatWarekiYear,
  formatWarekiYearMonth,
  halfLabel,
  halfOfYear,
  type PlainDate,
  parseIsoDate,
  parseIsoYearMonth,
  quarterLabel,
  quarterOfYear,
  type WarekiStyle,
} from './index.ts'

describe('days', () => {
  test.each([
    ['1873-01-01', '明治6年1月1日'],
    ['1912-07-29', '明治45年7月29日'],
    ['1912-07-30', '大正元年7月30日'],
    ['1926-12-24', '大正15年12月24日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2026-11-20', '令和8年11月20日'],
  ])('%s is %s', (text, written) => {
    expect(formatWareki(parseIsoDate(text))).toBe(written)
  })

  test.each<[string, WarekiStyle, string]>([
    ['2024-03-18', { era: 'letter', separator: '.', digits: 'mixed' }, 'R６.３.18'],
    ['2024-03-18', { digits: 'mixed' }, '令和６年３月18日'],
    ['2024-03-18', { digits: 'full' }, '令和６年３月１８日'],
    ['2024-03-18', { digits: 'kanji' }, '令和六年三月十八日'],
    ['2024-03-18', { era: 'letter', separator: '/', padded: true }, 'R06/03/18'],
    ['2024-03-18', { era: 'initial', separator: '.' }, '令6.3.18'],
    ['2024-03-18', { era: 'square' }, '㋿6年3月18日'],
    ['2024-03-18', { western: true }, '令和6（2024）年3月18日'],
    ['2019-05-01', { era: 'letter', separator: '.' }, 'R1.5.1'],
    ['2019-05-01', { firstYear: '1' }, '令和1年5月1日'],
    ['2019-05-01', { era: 'letter', separator: '.', firstYear: '元' }, 'R元.5.1'],
    ['1988-10-30', { digits: 'kanji' }, '昭和六十三年十月三十日'],
    ['2118-04-01', { digits: 'kanji' }, '令和一〇〇年四月一日'],
    ['2024-03-18', { digits: 'full', padded: true, separator: '-', era: 'letter' }, 'R０６-０３-１８'],
  ])('%s in the style %j is %s', (text, style, written) => {
    expect(formatWareki(parseIsoDate(text), style)).toBe(written)
  })

  test('the lunisolar calendar is not written', () => {
    expect(() => formatWareki(parseIsoDate('1872-12-31'))).toThrow(RangeError)
    expect(() => formatWareki(Number.NaN as PlainDate)).toThrow(RangeError)
    expect(() => formatWarekiYear(1872)).toThrow(RangeError)
  })
})

describe('longer units', () => {
  test.each([
    ['2019-04', '平成31年4月'],
    ['2019-05', '令和元年5月'],
    ['1989-01', '平成元年1月'],
    ['1926-12', '昭和元年12月'],
  ])('the month %s is %s', (text, written) => {
    expect(formatWarekiYearMonth(parseIsoYearMonth(text))).toBe(written)
  })

  test.each([
    [2018, '平成30年'],
    [2019, '令和元年'],
    [2026, '令和8年'],
  ])('the year %i is %s', (year, written) => {
    expect(formatWarekiYear(year)).toBe(written)
  })

  test.each([
    [1988, '昭和63年度'],
    [1989, '平成元年度'],
    [2018, '平成30年度'],
    [2019, '令和元年度'],
    [2020, '令和2年度'],
    [2026, '令和8年度'],
    [1926, '大正15年度'],
  ])('the fiscal year %i is %s', (year, label) => {
    expect(fiscalYearLabel(fiscalYear(year))).toBe(label)
  })
})

describe('labels', () => {
  test('in Japanese', () => {
    const mixed = { digits: 'mixed', western: true } as const
    expect(fiscalYearLabel(fiscalYear(2026), mixed)).toBe('令和８（2026）年度')
    expect(halfLabel(halfOfYear(fiscalYear(2026), 1), mixed)).toBe('令和８（2026）年度上期')
    expect(quarterLabel(quarterOfYear(fiscalYear(2023), 2), { digits: 'mixed' })).toBe('令和５年度第２四半期')
    expect(quarterLabel(quarterOfYear(fiscalYear(2023), 2), { padded: true })).toBe('令和05年度第2四半期')
    expect(fiscalYearLabel(fiscalYear(2019), { era: 'letter' })).toBe('R1年度')
  })

  test('in English', () => {
    const english = { language: 'en' } as const
    expect(fiscalYearLabel(fiscalYear(2026), english)).toBe('FY2026')
    expect(halfLabel(halfOfYear(fiscalYear(2026), 1), english)).toBe('FY2026 first half')
    expect(quarterLabel(quarterOfYear(fiscalYear(2026), 4), english)).toBe('FY2026 Q4')
  })
})

describe('the table of eras', () => {
  /** Built into the platform: right at the modern changes of era, which is what it is asked about. */
  const platform = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' })
  const byPlatform = (date: PlainDate): string => platform.format(new Date(date * 86_400_000))

  test('agrees with the platform around every change of era', () => {
    for (const era of eras.slice(1)) {
      const change = parseIsoDate(era.from)
      for (let date: number = change - 400; date <= change + 400; date++) {
        expect(formatWareki(date as PlainDate)).toBe(byPlatform(date as PlainDate))
      }
    }
  })

  test('agrees with the platform on any day since the Gregorian calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -35_428, max: 47_000 }), (days) => {
        expect(formatWareki(days as PlainDate)).toBe(byPlatform(days as PlainDate))
      }),
    )
  })

  test('eras follow one another, with both days of 1912 and 1926 shared', () => {
    const gaps = eras
      .slice(1)
      .map((era, index) => parseIsoDate(era.from) - parseIsoDate(eras[index]?.until ?? ''))
    expect(gaps).toEqual([0, 0, 1, 1])
    expect(eraYearOf(parseIsoDate('1912-07-30')).era.id).toBe('taisho')
  })
})
