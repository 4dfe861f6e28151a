import { describe, expect, test } from 'vitest'
import {
  type DayRecord,
  lsa36Rules,
  monthsOfDays,
  npaRules,
  parseIsoDate,
  parseIsoYearMonth,
  type Schedule,
  type TimeSpan,
  withChoices,
} from '../index.ts'

const at = (text: string): number => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1])
const span = (from: string, to: string): TimeSpan => ({ from: at(from), to: at(to) })
const usual: Schedule = { kind: 'fixed', spans: [span('8:30', '12:00'), span('13:00', '17:15')] }
const worked = (to: string): readonly TimeSpan[] => [span('8:30', '12:00'), span('13:00', to)]

function day(date: string, work: readonly TimeSpan[] | null, rest: Partial<DayRecord> = {}): DayRecord {
  return { date: parseIsoDate(date), work, schedule: usual, ...rest }
}

function sums(record: DayRecord, rules = npaRules): readonly (number | null | undefined)[] {
  const from = record.date
  return monthsOfDays([record], rules, { from, until: from }).flatMap(({ record: month }) => [
    month.overtimeMinutes,
    month.holidayWorkMinutes,
  ])
}

describe('one day under the national rule: overtime and regular hours on a holiday', () => {
  test.each<[string, DayRecord, readonly number[]]>([
    ['a workday that ends in time', day('2026-06-01', worked('17:15')), [0, 0]],
    ['two hours longer', day('2026-06-01', worked('19:15')), [120, 0]],
    ['before the start', day('2026-06-01', [span('7:30', '12:00'), span('13:00', '17:15')]), [60, 0]],
    ['through the break', day('2026-06-01', [span('8:30', '17:15')]), [60, 0]],
    ['late to come, late to go', day('2026-06-01', [span('9:30', '12:00'), span('13:00', '18:15')]), [60, 0]],
    ['past midnight', day('2026-06-01', worked('25:30')), [at('25:30') - at('17:15'), 0]],
    ['a Saturday', day('2026-06-06', [span('9:00', '12:00')]), [180, 0]],
    ['a Saturday swapped for another day', day('2026-06-06', worked('18:15'), { swapped: true }), [60, 0]],
    ['a public holiday with two hours more', day('2026-05-04', worked('19:15')), [120, 465]],
    ['the turn of the year', day('2026-12-29', worked('17:15')), [0, 465]],
    [
      'flexible hours',
      day('2026-06-01', [span('10:00', '20:00')], { schedule: { kind: 'flexible', minutes: 540 } }),
      [60, 0],
    ],
    [
      'no schedule: standard hours',
      day('2026-06-01', [span('9:00', '18:00')], { schedule: { kind: 'flexible', minutes: 465 } }),
      [75, 0],
    ],
    [
      'a night shift and one hour',
      day('2026-06-01', [span('22:00', '31:00')], {
        schedule: { kind: 'shift', spans: [span('22:00', '30:00')] },
      }),
      [60, 0],
    ],
    [
      'a day off by the person’s own schedule',
      day('2026-06-01', [span('9:00', '10:00')], { schedule: { kind: 'off' } }),
      [60, 0],
    ],
    ['watch duty', day('2026-06-06', [], { watchDuty: [span('8:30', '17:15')] }), [0, 0]],
  ])('%s', (_, record, expected) => {
    expect(sums(record)).toEqual(expected)
  })

  test('standard hours of the law of the day', () => {
    const { schedule: _, ...plain } = day('2026-06-01', [span('9:00', '18:00')])
    expect(sums(plain)).toEqual([75, 0])
    expect(sums({ ...plain, date: parseIsoDate('2008-06-02') })).toEqual([60, 0])
  })

  test('other readings', () => {
    const watch = day('2026-06-06', [], { watchDuty: [span('8:30', '9:30')] })
    expect(sums(watch, withChoices(npaRules, { watchDuty: 'counted' }))).toEqual([60, 0])
    const swapped = day('2026-06-06', worked('18:15'), { swapped: true })
    expect(sums(swapped, withChoices(npaRules, { swappedDayOff: 'overtime' }))).toEqual([525, 0])
  })
})

describe('months', () => {
  const lastNight = day('2026-06-30', worked('25:30'))

  test('the last night of a month belongs to the day it began, or to each day', () => {
    const from = lastNight.date
    const split = withChoices(npaRules, { pastMidnight: 'calendarDay' })
    const minutes = (rules: typeof npaRules): readonly (number | null)[] =>
      monthsOfDays([lastNight], rules, { from, until: from }).map((one) => one.record.overtimeMinutes)
    expect(minutes(npaRules)).toEqual([495])
    expect(minutes(split)).toEqual([405, 90])
  })

  test('an unknown day, or a workday without a record, leaves the month unknown', () => {
    const days = [
      day('2026-06-01', worked('18:15')),
      day('2026-06-02', null),
      day('2026-06-04', worked('17:15')),
    ]
    expect(monthsOfDays(days, npaRules)).toEqual([
      {
        record: {
          month: parseIsoYearMonth('2026-06'),
          overtimeMinutes: null,
          holidayWorkMinutes: null,
          specialDutyMinutes: 0,
        },
        knownOvertimeMinutes: 60,
        knownHolidayWorkMinutes: 0,
        unknownDays: ['2026-06-02', '2026-06-03'],
      },
    ])
  })

  test('the kind of the department and special duty are passed on', () => {
    const record = day('2026-06-01', worked('19:15'), { specialDutyMinutes: 30 })
    const options = { from: record.date, departmentKind: () => 'heteronomous' as const }
    expect(monthsOfDays([record], npaRules, options)[0]?.record).toMatchObject({
      departmentKind: 'heteronomous',
      specialDutyMinutes: 30,
    })
  })

  test('two records of a day, and spans that are none, are the caller’s mistake', () => {
    expect(() => monthsOfDays([lastNight, lastNight], npaRules)).toThrow('2026-06-30 has two records')
    expect(() => sums(day('2026-06-01', [span('9:00', '8:00')]))).toThrow(RangeError)
    expect(() => sums(day('2026-06-01', [{ from: 0.5, to: 1 }]))).toThrow(RangeError)
    expect(monthsOfDays([], npaRules)).toEqual([])
  })
})

describe('the Labour Standards Act', () => {
  const nine = [span('9:00', '18:00')]

  test('beyond 8 hours a day; the line of 40 hours a week takes what is left', () => {
    expect(sums(day('2026-06-01', nine), lsa36Rules)).toEqual([60, 0])
    const week = [1, 2, 3, 4, 5, 6].map((date) => day(`2026-06-0${date}`, [span('9:00', '17:00')]))
    expect(monthsOfDays(week, lsa36Rules)[0]?.record.overtimeMinutes).toBe(480)
  })

  test('statutory holidays are counted apart', () => {
    expect(sums(day('2026-06-07', nine, { kind: 'statutoryHoliday' }), lsa36Rules)).toEqual([0, 540])
  })
})

describe('what else days may hold', () => {
  const total = (days: readonly DayRecord[], rules = npaRules): readonly (number | null)[] =>
    monthsOfDays(days, rules, { from: parseIsoDate('2026-06-01'), until: parseIsoDate('2026-06-01') }).map(
      ({ record }) => record.overtimeMinutes,
    )

  test('days and months come in order, whatever the order of the records', () => {
    const days = ['2026-07-06', '2026-05-11', '2026-06-13', '2026-06-02'].map((date) =>
      day(date, worked('18:15')),
    )
    const months = monthsOfDays(days, npaRules, { from: parseIsoDate('2026-06-01') })
    expect(months.map(({ record }) => record.month)).toEqual(
      ['2026-05', '2026-06', '2026-07'].map((month) => parseIsoYearMonth(month)),
    )
    expect(months[1]?.unknownDays.slice(0, 3)).toEqual(['2026-06-01', '2026-06-03', '2026-06-04'])
    expect(months[1]?.unknownDays).toEqual([...(months[1]?.unknownDays ?? [])].sort())
  })

  test('unknown days of both kinds are listed in order', () => {
    const days = [day('2026-06-03', null), day('2026-06-05', worked('17:15'))]
    expect(monthsOfDays(days, npaRules)[0]?.unknownDays).toEqual([
      '2026-06-01',
      '2026-06-02',
      '2026-06-03',
      '2026-06-04',
    ])
  })

  test('only days from the first to the last one that ought to be recorded', () => {
    const one = day('2026-06-03', worked('17:15'))
    const unknown = (from: string | undefined, until: string | undefined): readonly string[] =>
      monthsOfDays([one], npaRules, {
        ...(from === undefined ? {} : { from: parseIsoDate(from) }),
        ...(until === undefined ? {} : { until: parseIsoDate(until) }),
      }).flatMap(({ unknownDays }) => unknownDays)
    expect(unknown(undefined, undefined)).toEqual(['2026-06-01', '2026-06-02'])
    expect(unknown('2026-06-02', undefined)).toEqual(['2026-06-02'])
    expect(unknown('2026-06-03', '2026-06-05')).toEqual(['2026-06-04', '2026-06-05'])
    expect(monthsOfDays([], npaRules, { from: one.date })).toEqual([])
    expect(monthsOfDays([], npaRules, { until: one.date })).toEqual([])
    expect(monthsOfDays([], npaRules, { from: one.date, until: one.date })[0]?.unknownDays).toEqual([
      '2026-06-03',
    ])
  })

  test('stretches may touch, overlap and be empty', () => {
    const spans = [
      span('13:00', '18:15'),
      span('8:30', '12:00'),
      span('8:30', '9:00'),
      span('20:00', '20:00'),
    ]
    expect(total([day('2026-06-01', spans)])).toEqual([60])
    expect(total([day('2026-06-01', [span('0:00', '0:00')])])).toEqual([0])
  })

  test('stretches of schedules and watch duty have to be sound too', () => {
    const wrong = [{ from: 60, to: 30 }]
    const message = '2026-06-01: not a stretch of whole minutes: 60 to 30'
    for (const kind of ['fixed', 'shift'] as const) {
      expect(() => total([day('2026-06-01', [], { schedule: { kind, spans: wrong } })])).toThrow(message)
    }
    expect(() => total([day('2026-06-01', [], { watchDuty: wrong })])).toThrow(message)
    expect(() => total([day('2026-06-01', [{ from: 0, to: 0.5 }])])).toThrow('0 to 0.5')
    expect(() => total([day('2026-06-01', [{ from: -1, to: 1 }])])).toThrow('-1 to 1')
  })

  test('duty over two midnights belongs to each of the days, if days are told apart', () => {
    const split = withChoices(npaRules, { pastMidnight: 'calendarDay' })
    const from = parseIsoDate('2026-06-29')
    const record = day('2026-06-29', [span('0:00', '49:00')], { schedule: { kind: 'off' } })
    const days = [record, day('2026-06-30', worked('17:15'))]
    expect(
      monthsOfDays(days, split, { from, until: from }).map(({ record: month }) => month.overtimeMinutes),
    ).toEqual([2880, 60])
    const exact = day('2026-06-30', [span('20:00', '24:00')], { schedule: { kind: 'off' } })
    expect(monthsOfDays([exact], split, { from, until: from })).toHaveLength(1)
  })

  test('a swap matters on a weekly day off only, and a day without a schedule has standard hours', () => {
    expect(sums(day('2026-05-04', worked('19:15'), { swapped: true }))).toEqual([120, 465])
    const { schedule: _, ...saturday } = day('2026-06-06', [span('9:00', '18:00')], { swapped: true })
    expect(sums(saturday)).toEqual([75, 0])
  })

  test('watch duty that is counted is joined with the work', () => {
    const counted = withChoices(npaRules, { watchDuty: 'counted' })
    const both = day('2026-06-06', [span('8:00', '9:00')], { watchDuty: [span('8:30', '9:30')] })
    expect(sums(both, counted)).toEqual([90, 0])
    expect(sums(day('2026-06-06', null, { watchDuty: [span('8:30', '9:30')] }), counted)).toEqual([
      null,
      null,
    ])
  })

  test('kinds of days that a record states', () => {
    expect(sums(day('2026-06-06', worked('18:15'), { kind: 'workday' }))).toEqual([60, 0])
    expect(sums(day('2026-06-02', worked('18:15'), { kind: 'holiday' }))).toEqual([60, 465])
    expect(sums(day('2026-06-02', worked('18:15'), { kind: 'statutoryHoliday' }))).toEqual([525, 0])
  })
})

describe('weeks under the Labour Standards Act', () => {
  const long = (date: number, hours: number): DayRecord => ({
    date: parseIsoDate(`2026-06-${String(date).padStart(2, '0')}`),
    kind: 'workday',
    work: [{ from: 0, to: hours * 60 }],
  })
  const month = (days: readonly DayRecord[]): number | null | undefined =>
    monthsOfDays(days, lsa36Rules, { from: parseIsoDate('2026-06-30') })[0]?.record.overtimeMinutes

  test('begin on Sunday; hours beyond 8 of a day are not counted again', () => {
    expect(month([1, 2, 3, 4, 5].map((date) => long(date, 9)))).toBe(300)
    expect(month([1, 2, 3, 4, 5, 6].map((date) => long(date, 9)))).toBe(840)
    expect(month([1, 2, 3, 4, 5, 7].map((date) => long(date, 8)))).toBe(0)
    expect(month([1, 2, 3, 4, 5, 6, 7].map((date) => long(date, 7)))).toBe(120)
  })

  test('and the line of the week may fall into a day', () => {
    expect(month([1, 2, 3, 4].map((date) => long(date, 8)).concat(long(5, 6), long(6, 5)))).toBe(180)
  })
})
