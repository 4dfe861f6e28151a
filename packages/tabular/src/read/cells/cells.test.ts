import { formatIsoDate, type PlainDate, parseIsoDate } from '@reform/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DurationNotation } from '../profile.ts'
import { type DateCellOptions, readDateCell, readMonthCell } from './date.ts'
import { readDurationCell } from './duration.ts'
import { FastDates, fastDuration, fastNumber, fastTime, unsure } from './fast.ts'
import { readNumberCell } from './number.ts'
import { markOf, readRangesCell, readStampCell, readTimeCell } from './time.ts'

type Result = ReturnType<typeof readTimeCell>

/** The value with its warnings, or the code of the refusal. */
function said(result: Result): unknown {
  if (!result.ok) return `!${result.code}`
  return result.warnings.length === 0
    ? result.value
    : [result.value, ...result.warnings.map(({ code }) => code)]
}

describe('dates', () => {
  test.each<[string, string]>([
    ['2026/11/02', '2026-11-02'],
    ['2026/11/2', '2026-11-02'],
    ['2026-11-02', '2026-11-02'],
    ['2026.11.2', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['2026/11/02(月)', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['令和08年11月02日', '2026-11-02'],
    ['令和元年5月1日', '2019-05-01'],
    ['R08.11.02', '2026-11-02'],
    ['R8/11/2', '2026-11-02'],
    ['令和八年十一月二日', '2026-11-02'],
  ])('%s is %s', (text, iso) => {
    expect(readDateCell(text)).toEqual({ ok: true, value: parseIsoDate(iso), warnings: [] })
  })

  test.each<[string, DateCellOptions, unknown]>([
    ['２０２６／１１／０２', {}, ['2026-11-02', 'cell-tidied']],
    ['2026-11-02 00:00:00', {}, ['2026-11-02', 'cell-tidied']],
    ['46328', {}, ['2026-11-02', 'date-from-serial']],
    ['平成38年11月2日', {}, ['2026-11-02', 'date-out-of-era']],
    ['2026/11/02(火)', {}, ['2026-11-02', 'date-doubtful']],
    ['15/10/03', { shortDates: { order: 'ymd', firstYear: 2000 } }, '2015-10-03'],
    ['03/10/15', { shortDates: { order: 'dmy', firstYear: 2000 } }, '2015-10-03'],
    ['15/10/03', {}, '!date-ambiguous'],
    ['01/02/03', {}, '!date-ambiguous'],
    ['11/2', {}, '!date-without-year'],
    ['11月2日', {}, '!date-without-year'],
    ['2026/2/29', {}, '!date-impossible'],
    ['R8.2.29', {}, '!date-impossible'],
    ['2026/11', {}, '!date-unreadable'],
    ['1234567', {}, '!date-unreadable'],
    ['12345', {}, '!date-unreadable'],
    ['月曜', {}, '!date-unreadable'],
    ['', {}, null],
    ['#N/A', {}, [null, 'placeholder']],
  ])('%j with %j is %j', (text, options, expected) => {
    const read = readDateCell(text, options)
    const shown = read.ok && read.value !== null ? { ...read, value: formatIsoDate(read.value) } : read
    expect(said(shown as unknown as Result)).toEqual(expected)
  })

  test.each([
    ['11/2', '2026-10-16', '2026-11-15', '2026-11-02'],
    ['1/5', '2026-12-16', '2027-01-15', '2027-01-05'],
    ['12/20(日)', '2026-12-16', '2027-01-15', '2026-12-20'],
    ['11月30日', '2026-11-01', '2026-11-30', '2026-11-30'],
  ])('%s in the period from %s to %s is %s', (text, from, to, iso) => {
    const period = { from: parseIsoDate(from), to: parseIsoDate(to) }
    expect(readDateCell(text, { period })).toMatchObject({ ok: true, value: parseIsoDate(iso) })
  })

  test('a day without a year that is not in the period stays without one', () => {
    const period = { from: parseIsoDate('2026-11-01'), to: parseIsoDate('2026-11-30') }
    expect(readDateCell('4/1', { period })).toEqual({ ok: false, code: 'date-without-year' })
  })

  test.each([
    ['202604', 2026 * 12 + 3, 0],
    ['2026/4', 2026 * 12 + 3, 0],
    ['2026年4月', 2026 * 12 + 3, 0],
    ['令和8年4月', 2026 * 12 + 3, 0],
    ['2019/10/01', 2019 * 12 + 9, 0],
    ['2019/10/15', 2019 * 12 + 9, 1],
  ])('the month %s', (text, month, warnings) => {
    const read = readMonthCell(text)
    expect(read).toMatchObject({ ok: true, value: month })
    expect(read.ok && read.warnings).toHaveLength(warnings)
  })

  test.each(['2026', '13', '2026/13', 'x'])('%s is no month', (text) => {
    expect(readMonthCell(text)).toMatchObject({ ok: false })
  })
})

describe('times of day', () => {
  test.each<[string, unknown]>([
    ['9:00', 540],
    ['09:00', 540],
    ['0:00', 0],
    ['24:00', 1440],
    ['25:30', 1530],
    ['36:00', 2160],
    ['48:00', 2880],
    ['48:01', '!time-out-of-range'],
    ['9:60', '!time-out-of-range'],
    ['09:00:00', 540],
    ['23:00:30', [1380, 'seconds-dropped']],
    ['翌1:30', 1530],
    ['翌日 01:30', 1530],
    ['前日 23:30', -30],
    ['0830', 510],
    ['830', 510],
    ['2359', 1439],
    ['2530', 1530],
    ['870', '!time-out-of-range'],
    ['9', '!time-unreadable'],
    ['9.30', '!time-unreadable'],
    ['午後1:30', [810, 'cell-tidied']],
    ['午前12:10', [10, 'cell-tidied']],
    ['1:30 PM', [810, 'cell-tidied']],
    ['13:30 PM', '!time-out-of-range'],
    ['9時半', [570, 'cell-tidied']],
    ['翌1時30分', [1530, 'cell-tidied']],
    ['９：００', [540, 'cell-tidied']],
    ['0.9375', [1350, 'time-from-serial']],
    ['1.0625', [1530, 'time-from-serial']],
    ['1900/1/1 1:30', [1530, 'time-from-serial']],
    ['1 days, 1:30:00', [1530, 'time-from-serial']],
    ['A 09:00', [540, 'cell-tidied']],
    ["'--:--", [null, 'placeholder']],
    ['未入力', [null, 'placeholder']],
    ['', null],
    ['出張', '!time-unreadable'],
    ['-1:30', '!time-unreadable'],
    ['△1:30', '!time-unreadable'],
    ['9:00-', '!time-unreadable'],
  ])('%j is %j', (text, expected) => {
    expect(said(readTimeCell(text))).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['2026/11/2 13:00', 780],
    ['2026/11/3 1:30', 1530],
    ['2026-11-01 23:00', -60],
    ['202611030130', 1530],
    ['2026/11/5 1:30', '!time-of-other-day'],
  ])('the stamp %s on 2026-11-02 is %j', (text, expected) => {
    expect(said(readTimeCell(text, { date: parseIsoDate('2026-11-02') }))).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['13.50', 810],
    ['8.25', 495],
    ['0.00', 0],
    ['23.99', [1439, 'duration-rounded']],
  ])('%s in decimals is %j', (text, expected) => {
    expect(said(readTimeCell(text, { notation: 'decimal' }))).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['2026/11/02 9:00', parseIsoDate('2026-11-02') * 1440 + 540],
    ['2026-11-02T09:00:00', parseIsoDate('2026-11-02') * 1440 + 540],
    ['200602280900', parseIsoDate('2006-02-28') * 1440 + 540],
    ['2006/02/30 9:00', '!stamp-unreadable'],
    ['9:00', '!stamp-unreadable'],
    ['', null],
  ])('the stamp %s', (text, expected) => {
    expect(said(readStampCell(text))).toEqual(expected)
  })

  test.each([
    ['編09:00', '編'],
    ['IC 20:15', 'IC'],
    ['9:00', null],
    ['翌1:30', null],
    ['', null],
    ['休', null],
  ])('the mark of %j is %j', (text, mark) => {
    expect(markOf(text)).toBe(mark)
  })

  test.each<[string, unknown]>([
    ['12:00-13:00', [[720, 780]]],
    [
      '12:00～13:00、23:30-0:15',
      [
        [720, 780],
        [1410, 1455],
      ],
    ],
    ['', null],
    ['12:00', '!ranges-unreadable'],
    ['12:00-x', '!ranges-unreadable'],
    ['1:00-2:00-3:00', '!ranges-unreadable'],
  ])('the stretches of %j', (text, expected) => {
    expect(said(readRangesCell(text) as unknown as Result)).toEqual(expected)
  })
})

describe('durations', () => {
  test.each<[string, DurationNotation | null, unknown]>([
    ['1:15', 'colon60', 75],
    ['1.15', 'dot60', 75],
    ['1.25', 'decimal', 75],
    ['75', 'minutes', 75],
    ['1:25', 'colon10', 75],
    ['10:25', 'colon60', 625],
    ['10:25', 'colon10', 615],
    ['10.25', 'dot60', 625],
    ['10.25', 'decimal', 615],
    ['162:30', 'colon60', 9750],
    ['1728:00', 'colon60', 103_680],
    ['7:45:00', 'colon60', 465],
    ['7:45:30', 'colon60', [465, 'seconds-dropped']],
    ['-1:15', 'colon60', -75],
    ['△1:15', 'colon60', -75],
    ['▲1:15', 'colon60', -75],
    ["'-1:15", 'colon60', -75],
    ['1,080', 'minutes', 1080],
    ['1.3', 'dot60', [90, 'cell-tidied']],
    ['8', 'dot60', 480],
    ['8', 'decimal', 480],
    ['7.8', 'decimal', 468],
    ['1.33', 'decimal', 80],
    ['1.34', 'decimal', [80, 'duration-rounded']],
    ['.5', 'decimal', 30],
    ['0', 'colon60', 0],
    ['0.00', 'minutes', 0],
    ['0:00', 'decimal', 0],
    ['', 'colon60', null],
    ['-', 'colon60', [null, 'placeholder']],
    ['△', 'colon60', '!duration-unreadable'],
    ['1 days, 1:30:00', 'decimal', [1530, 'cell-tidied']],
    ['1 day, 1:30:00', 'colon60', [1530, 'cell-tidied']],
    ['1900/1/1 1:30', 'colon60', [1530, 'cell-tidied']],
    ['1時間30分', null, [90, 'cell-tidied']],
    ['90分', 'decimal', [90, 'cell-tidied']],
    ['１：３０', 'colon60', [90, 'cell-tidied']],
    ['1.75', 'dot60', '!duration-not-in-notation'],
    ['1.75', 'colon60', '!duration-not-in-notation'],
    ['1:75', 'colon60', '!duration-not-in-notation'],
    ['1:5', 'colon60', '!duration-not-in-notation'],
    ['1:30', 'decimal', '!duration-not-in-notation'],
    ['1.5', 'minutes', '!duration-not-in-notation'],
    ['1.30', null, '!duration-notation-missing'],
    ['1:30', null, '!duration-notation-missing'],
    ['90', null, '!duration-notation-missing'],
    ['0:00', null, 0],
    ['年休', 'colon60', '!duration-unreadable'],
    ['年休', null, '!duration-unreadable'],
  ])('%j in %s is %j', (text, notation, expected) => {
    expect(said(readDurationCell(text, notation))).toEqual(expected)
  })

  test('what a duration without a notation could mean is told', () => {
    expect(readDurationCell('1:30', null)).toMatchObject({ expected: 'colon60 1:30, colon10 1:18' })
    expect(readDurationCell('90', null)).toMatchObject({
      expected: 'dot60 90:00, decimal 90:00, minutes 1:30',
    })
  })
})

describe('numbers', () => {
  test.each<[string, unknown]>([
    ['12', 12],
    ['1,234', 1234],
    ['-5', -5],
    ["'-5", -5],
    ['△1,234.5', -1234.5],
    ['▲3', -3],
    ['+3', 3],
    ['１２', [12, 'cell-tidied']],
    ['1,23', '!number-unreadable'],
    ['1.2.3', '!number-unreadable'],
    ['12人', '!number-unreadable'],
    ['1e5', '!number-unreadable'],
    ['', null],
    ['-', [null, 'placeholder']],
  ])('%j is %j', (text, expected) => {
    expect(said(readNumberCell(text))).toEqual(expected)
  })

  test('whole numbers only, when asked for', () => {
    expect(readNumberCell('1.5', { whole: true })).toEqual({ ok: false, code: 'number-not-whole' })
    expect(readNumberCell('1.0', { whole: true })).toMatchObject({ value: 1 })
  })
})

describe('the readers of bytes agree with those of texts', () => {
  const encoder = new TextEncoder()
  const part = fc.constantFrom(
    '0',
    '1',
    '2',
    '5',
    '7',
    '9',
    '30',
    '60',
    ':',
    '.',
    '/',
    '-',
    '2026',
    '11',
    '02',
    ' ',
    '翌',
  )
  const cells = fc.oneof(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.tuple(fc.nat(60), fc.nat(99)).map(([h, m]) => `${h}:${String(m).padStart(2, '0')}`),
    fc.tuple(fc.nat(60), fc.nat(99)).map(([h, m]) => `${h}.${String(m).padStart(2, '0')}`),
    fc.tuple(fc.nat(12_000), fc.nat(15), fc.nat(40)).map((parts) => parts.join('/')),
    fc.tuple(fc.nat(30), fc.nat(99), fc.nat(70)).map((parts) => parts.join(':')),
  )
  const notations: readonly DurationNotation[] = ['colon60', 'dot60', 'decimal', 'minutes', 'colon10']

  /** What was read fast is what the reader of texts reads, without a warning. */
  function mustAgree(fast: number, text: string, read: Result): void {
    if (fast === unsure) return
    expect([text, read]).toEqual([text, { ok: true, value: fast, warnings: [] }])
  }

  test('on any cell', () => {
    fc.assert(
      fc.property(cells, (text) => {
        const bytes = encoder.encode(`x${text}y`)
        const [start, end] = [1, bytes.length - 1]
        mustAgree(fastTime(bytes, start, end), text, readTimeCell(text))
        mustAgree(new FastDates().of(bytes, start, end), text, readDateCell(text) as Result)
        mustAgree(fastNumber(bytes, start, end), text, readNumberCell(text))
        for (const notation of notations) {
          mustAgree(fastDuration(notation)(bytes, start, end), text, readDurationCell(text, notation))
        }
      }),
      { numRuns: 20_000 },
    )
  })

  test('plain forms are read fast', () => {
    const of = (text: string) => [encoder.encode(text), 0, text.length] as const
    expect(fastTime(...of('25:30'))).toBe(1530)
    expect(new FastDates().of(...of('2026/11/2')) as PlainDate).toBe(parseIsoDate('2026-11-02'))
    expect(fastDuration('colon60')(...of('162:30'))).toBe(9750)
    expect(fastDuration('dot60')(...of('1.30'))).toBe(90)
    expect(fastDuration('decimal')(...of('1.75'))).toBe(105)
    expect(fastDuration('minutes')(...of('105'))).toBe(105)
    expect(fastNumber(...of('42'))).toBe(42)
  })
})
