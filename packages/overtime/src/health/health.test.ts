import { describe, expect, test } from 'vitest'
import { personOf, vectors } from '../../test/vectors.ts'
import {
  assess,
  consecutiveDays,
  type DayRecord,
  describeAll,
  describeHeadroom,
  describeInterval,
  describePresence,
  describeReview,
  explain,
  factorReviews,
  headroom,
  intervalNotices,
  lsa36Rules,
  type MonthRecord,
  minutesBeyondFortyAWeek,
  npaRules,
  type PersonMonths,
  parseIsoDate,
  parseIsoYearMonth,
  presenceGaps,
  type Sector,
} from '../index.ts'

const day = (date: string, from: number, to: number): DayRecord => ({
  date: parseIsoDate(date),
  work: [{ from, to }],
})

describe('the interval between duties', () => {
  test.each([
    ['2026-06-01', 1290, 1],
    ['2026-06-01', 1289, 1],
    ['2026-06-01', 1291, 1],
  ])('%s, end at %i', (date, end) => {
    const notices = intervalNotices([day(date, 510, end), day('2026-06-02', 510, 1035)], npaRules)
    expect(notices.map((one) => one.observed)).toEqual(end > 1290 ? [1440 + 510 - end] : [])
  })

  test('from the last end of a day to the first start of the next, whatever the order', () => {
    const first: DayRecord = {
      date: parseIsoDate('2026-06-01'),
      work: [
        { from: 780, to: 1300 },
        { from: 510, to: 720 },
      ],
    }
    const second: DayRecord = {
      date: parseIsoDate('2026-06-02'),
      work: [
        { from: 780, to: 1035 },
        { from: 510, to: 720 },
      ],
    }
    const free: DayRecord = { date: parseIsoDate('2026-06-03'), work: [] }
    const notice = {
      provision: 'npa.interval11',
      lawOn: '2026-06-01',
      from: '2026-06-01',
      to: '2026-06-02',
      observed: 650,
      allowed: 660,
    }
    expect(intervalNotices([free, second, first], npaRules)).toStrictEqual([notice])
  })

  test('duties that overlap have no interval between them', () => {
    expect(intervalNotices([day('2026-06-01', 510, 2000), day('2026-06-02', 300, 1035)], npaRules)).toEqual(
      [],
    )
    const touching = [day('2026-06-01', 510, 1740), day('2026-06-02', 300, 1035)]
    expect(intervalNotices(touching, npaRules).map((one) => one.observed)).toEqual([0])
  })

  test('before April 2024 there is none', () => {
    const before = [
      day('2024-03-30', 510, 1400),
      day('2024-03-31', 510, 1400),
      day('2024-04-01', 510, 1400),
      day('2024-04-02', 510, 1035),
    ]
    expect(intervalNotices(before, npaRules).map((one) => one.from)).toEqual(['2024-04-01'])
  })

  test('an unknown day between two duties gives none, and private rules have none', () => {
    const gap: DayRecord = { date: parseIsoDate('2026-06-02'), work: null }
    expect(
      intervalNotices([day('2026-06-01', 510, 2800), gap, day('2026-06-03', 300, 1035)], npaRules),
    ).toEqual([])
    expect(intervalNotices([day('2026-06-01', 510, 1400), day('2026-06-02', 510, 1035)], lsa36Rules)).toEqual(
      [],
    )
  })

  test('physicians have 9 hours, in sentences too', () => {
    const read = (end: number, sector?: Sector) =>
      intervalNotices([day('2026-06-01', 510, end), day('2026-06-02', 510, 1035)], lsa36Rules, sector)
    expect(
      [read(1410, 'doctorA'), read(1411, 'doctorA'), read(1411, 'driver')].map((one) => one.length),
    ).toEqual([0, 1, 0])
    const [notice] = read(1411, 'doctorBC')
    expect(notice?.scope).toBe('doctorBC')
    expect(notice && describeInterval(notice, lsa36Rules, 'en')).toContain(
      'At least 9 hours are to be aimed at',
    )
  })

  test('is a notice in both languages', () => {
    const [notice] = intervalNotices([day('2026-06-01', 510, 1380), day('2026-06-02', 510, 1035)], npaRules)
    expect(notice && describeInterval(notice, npaRules, 'ja')).toBe(
      '2026年6月1日の勤務の終了から次の勤務の開始までは9時間30分でした。11時間以上となるよう努めることとされています（人事院規則15―14第1条の2）。これはお知らせであり、違反を示すものではありません。',
    )
  })
})

describe('consecutive days', () => {
  const days = ['2026-06-01', '2026-06-02', '2026-06-04', '2026-06-05', '2026-06-06'].map((one) =>
    day(one, 510, 1035),
  )
  test.each([
    [2, 2],
    [3, 1],
    [4, 0],
  ])('runs of at least %i: %i', (atLeast, runs) => {
    expect(consecutiveDays(days, atLeast)).toHaveLength(runs)
  })
  test('from the first to the last day of each run, whatever the order', () => {
    const all = [{ from: '2026-06-01', to: '2026-06-02', days: 2, open: false }]
    const expected = [...all, { from: '2026-06-04', to: '2026-06-06', days: 3, open: false }]
    expect(consecutiveDays(days, 2)).toEqual(expected)
    expect(consecutiveDays([...days].reverse(), 2)).toEqual(expected)
    expect(consecutiveDays([...days, ...days], 3)).toEqual(expected.slice(1))
    expect(consecutiveDays(days, 1)).toHaveLength(2)
    expect(consecutiveDays([], 1)).toEqual([])
  })
  test('a day without work ends a run, and leaves nothing open', () => {
    const free: DayRecord = { date: parseIsoDate('2026-06-03'), work: [] }
    expect(consecutiveDays([...days, free], 2).map((one) => one.open)).toEqual([false, false])
  })
  test('may be longer where a day is unknown', () => {
    const unknown: DayRecord = { date: parseIsoDate('2026-06-03'), work: null }
    expect(consecutiveDays([...days, unknown], 2).map((one) => one.open)).toEqual([true, true])
    expect(() => consecutiveDays(days, 0)).toThrow('consecutiveDays: at least 0')
    expect(() => consecutiveDays(days, 1.5)).toThrow('consecutiveDays: at least 1.5')
  })
})

describe('presence and declaration', () => {
  const date = parseIsoDate('2026-06-01')
  test.each([
    [600, 540, 60, []],
    [601, 540, 60, [61]],
    [470, 540, 60, [-70]],
    [null, 540, 60, []],
    [600, null, 0, []],
  ])('%s against %s, tolerance %i', (presentMinutes, declaredMinutes, tolerance, gaps) => {
    expect(
      presenceGaps([{ date, presentMinutes, declaredMinutes }], tolerance).map((one) => one.gap),
    ).toEqual(gaps)
  })
  test('asks for the reason', () => {
    const [gap] = presenceGaps([{ date, presentMinutes: 470, declaredMinutes: 540 }], 0)
    expect(gap && describePresence(gap, 'ja')).toBe(
      '2026年6月1日の在庁の記録は7時間50分、申告された勤務時間は9時間00分で、1時間10分短くなっています。理由を確認してください。',
    )
    expect(() => presenceGaps([], -1)).toThrow('presenceGaps: tolerance -1')
    expect(() => presenceGaps([], 0.5)).toThrow('presenceGaps: tolerance 0.5')
  })
})

describe('the health law’s own measure', () => {
  test.each([
    ['2026-02', 240 * 60, 4800],
    ['2026-02', 240 * 60 + 1, 4801],
    ['2026-06', 15085, 4800],
    ['2026-06', 15086, 4801],
    ['2026-07', 15428, 4800],
    ['2026-06', 0, 0],
  ])('%s with %i minutes: %i', (month, worked, beyond) => {
    expect(minutesBeyondFortyAWeek(parseIsoYearMonth(month), worked, lsa36Rules)).toBe(beyond)
  })
  test('takes the place of the approximation', () => {
    const record: MonthRecord = {
      month: parseIsoYearMonth('2026-06'),
      overtimeMinutes: 4700,
      holidayWorkMinutes: 0,
    }
    const run = (healthMinutes: number): number =>
      assess({ id: 'p', regime: 'lsa36', months: [{ ...record, healthMinutes }] }, lsa36Rules).interviews
        .length
    expect([run(4800), run(4801)]).toEqual([0, 1])
  })
  test('needs whole minutes and rules that know the week', () => {
    expect(() => minutesBeyondFortyAWeek(parseIsoYearMonth('2026-06'), 0.5, lsa36Rules)).toThrow(
      'minutesBeyondFortyAWeek: 0.5',
    )
    expect(() => minutesBeyondFortyAWeek(parseIsoYearMonth('2026-06'), -1, lsa36Rules)).toThrow(
      'minutesBeyondFortyAWeek: -1',
    )
    expect(() => minutesBeyondFortyAWeek(parseIsoYearMonth('2026-06'), 0, npaRules)).toThrow(
      'npa: no working week for health measures',
    )
  })
})

describe('reviews of factors', () => {
  const record = { departmentKind: 'autonomous', overtimeMinutes: 4200 } as const
  const person: PersonMonths = {
    id: 'p',
    regime: 'npa',
    months: [
      { ...record, month: parseIsoYearMonth('2026-03') },
      { ...record, month: parseIsoYearMonth('2026-04'), specialDutyMinutes: 1800 },
    ],
  }
  test('one for each year with an excess, an exempt one too, by the end of September', () => {
    const reviews = factorReviews(assess(person, npaRules), npaRules)
    expect(reviews.map(({ year, due, findings }) => [year.from, due, findings.length])).toEqual([
      ['2025-04', '2026-09-30', 1],
      ['2026-04', '2027-09-30', 1],
    ])
    expect(reviews.map((one) => describeReview(one, 'en'))[1]).toBe(
      'For overtime above the limits in the year from April 2026 to March 2027, the factors are to be sorted, analysed and verified by 30 September 2027.',
    )
  })
  test('two excesses of one year are reviewed together, unknown months not at all', () => {
    const months: MonthRecord[] = ['2026-06', '2026-07'].map((month) => ({
      ...record,
      month: parseIsoYearMonth(month),
    }))
    const gap = { ...record, month: parseIsoYearMonth('2027-06'), overtimeMinutes: null }
    const reviews = factorReviews(assess({ ...person, months: [...months, gap] }, npaRules), npaRules)
    expect(reviews.map(({ year, findings }) => [year.from, year.to, findings.length])).toEqual([
      ['2026-04', '2027-03', 2],
    ])
    const told = factorReviews(explain({ ...person, months }, npaRules), npaRules)
    expect(told.map(({ findings }) => findings.length)).toEqual([2])
  })
  test('other years, and other rules', () => {
    expect(factorReviews(assess(person, npaRules), npaRules, 1).map((one) => one.due)).toEqual(['2027-06-30'])
    expect(factorReviews(assess(person, npaRules), lsa36Rules)).toEqual([])
  })
})

test('every worked example is said in both languages', () => {
  const said = vectors.examples.map(({ id, person }) => {
    const rules = person.regime === 'npa' ? npaRules : lsa36Rules
    const found = assess(personOf(person), rules)
    return [id, ...(['ja', 'en'] as const).flatMap((language) => describeAll(found, rules, language))]
  })
  expect(said).toMatchSnapshot()
})

test('what may still be worked is said in both languages', () => {
  const months: MonthRecord[] = ['2026-04', '2026-06'].map((month) => ({
    month: parseIsoYearMonth(month),
    departmentKind: 'heteronomous',
    overtimeMinutes: 3000,
  }))
  const room = headroom({ id: 'p', regime: 'npa', months }, npaRules, { today: parseIsoDate('2026-06-15') })
  expect(
    ['ja', 'en'].flatMap((one) => describeHeadroom(room, npaRules, one as 'ja' | 'en')),
  ).toMatchSnapshot()
  const broken = headroom(
    { id: 'p', regime: 'npa', months: months.map((one) => ({ ...one, overtimeMinutes: 6000 })) },
    npaRules,
    { today: parseIsoDate('2026-06-15') },
  )
  expect(
    ['ja', 'en'].flatMap((one) => describeHeadroom(broken, npaRules, one as 'ja' | 'en')),
  ).toMatchSnapshot()
})
