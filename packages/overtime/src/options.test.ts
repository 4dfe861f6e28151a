import { describe, expect, test } from 'vitest'
import {
  type Assessment,
  assess,
  type Choices,
  defaultChoices,
  explain,
  headroom,
  lsa36Rules,
  type MonthRecord,
  npaRules,
  type PersonMonths,
  parseIsoDate,
  parseIsoYearMonth,
  withChoices,
  type YearMonth,
} from './index.ts'

function breaches(
  start: string,
  kinds: string,
  hours: readonly number[],
  choices: Partial<Choices> = {},
): readonly string[] {
  const first = parseIsoYearMonth(start)
  const months = hours.map(
    (one, index): MonthRecord => ({
      month: (first + index) as YearMonth,
      departmentKind: (kinds[index] ?? kinds.at(-1)) === 'H' ? 'heteronomous' : 'autonomous',
      overtimeMinutes: one * 60,
      holidayWorkMinutes: 120,
    }),
  )
  return assess({ id: 'p', regime: 'npa', months }, withChoices(npaRules, choices)).findings.map(
    ({ provision, window }) => `${provision} ${window.from} ${window.to}`,
  )
}

test.each<
  [string, string, string, readonly number[], Partial<Choices>, readonly string[], readonly string[]]
>([
  [
    'windows before the start',
    '2019-02',
    'H',
    [90, 90, 70],
    { windowsBeforeStart: 'judged' },
    [],
    ['npa.heteronomous.average80 2019-02 2019-04'],
  ],
  ['months counted in both kinds', '2026-04', 'AH', [45, 50, 50, 50, 50, 50, 50], {}, [], []],
  [
    'a month above 45 hours in the other kind counts',
    '2026-04',
    'AH',
    [46, 50, 50, 50, 50, 50, 50],
    { monthsCounted: 'heteronomousOnly' },
    ['npa.autonomous.month45 2026-04 2026-04', 'npa.heteronomous.months45 2026-04 2026-10'],
    ['npa.autonomous.month45 2026-04 2026-04'],
  ],
  [
    'a move in April',
    '2026-03',
    'HA',
    [40, 50],
    { moveInFirstMonth: 'moved' },
    ['npa.autonomous.month45 2026-04 2026-04'],
    [],
  ],
  [
    'between two stays',
    '2026-04',
    'HAAAH',
    [40, 40, 31, 31, 40],
    { allowanceBetweenStays: 'applied' },
    [],
    ['npa.transferred.period30 2026-06 2026-07'],
  ],
  [
    'regular hours on holidays',
    '2026-06',
    'A',
    [44],
    { regularHoursOnHolidays: 'counted' },
    [],
    ['npa.autonomous.month45 2026-06 2026-06'],
  ],
])('%s', (_, start, kinds, hours, choices, byDefault, otherwise) => {
  expect(breaches(start, kinds, hours)).toEqual(byDefault)
  expect(breaches(start, kinds, hours, choices)).toEqual(otherwise)
})

const june = parseIsoYearMonth('2026-06')
const said = ({ findings }: Assessment): readonly string[] =>
  findings.map(
    ({ provision, word, window, observed }) =>
      `${provision} ${word} ${window.from} ${window.to} ${observed ?? '-'}`,
  )

describe('a move on the first day of a month', () => {
  const months = (minutes: readonly number[]): MonthRecord[] =>
    minutes.map((overtimeMinutes, index) => ({
      month: (june + index) as YearMonth,
      departmentKind: index < 2 ? 'heteronomous' : 'autonomous',
      ...(index === 2 ? { movedOnFirstDay: true } : {}),
      overtimeMinutes,
    }))
  const read = (minutes: readonly number[], choices: Partial<Choices> = {}): readonly string[] =>
    said(assess({ id: 'p', regime: 'npa', months: months(minutes) }, withChoices(npaRules, choices)))

  test('all of the month is the specified period, unless it is read as the first month after it', () => {
    expect(read([2000, 2000, 2701])).toEqual([])
    expect(read([2000, 2000, 2701], { moveOnFirstDay: 'afterMove' })).toEqual([
      'npa.autonomous.month45 breached 2026-08 2026-08 2701',
    ])
  })

  test('the 30-hour allowance then begins with that month', () => {
    const year = [0, 0, 2700, ...Array.from({ length: 7 }, () => 1800)]
    expect(read(year)).toEqual([])
    expect(read(year, { moveOnFirstDay: 'afterMove' })).toEqual([
      'npa.transferred.period30 breached 2026-08 2027-03 15300',
    ])
    expect(read([0, 0, ...Array.from({ length: 8 }, () => 1800)], { moveOnFirstDay: 'afterMove' })).toEqual(
      [],
    )
  })
})

describe('managers', () => {
  const month: MonthRecord = { month: june, departmentKind: 'autonomous', overtimeMinutes: 6000 }
  const person: PersonMonths = { id: 'p', regime: 'npa', manager: true, months: [month] }
  const employee: PersonMonths = {
    id: 'p',
    regime: 'lsa36',
    manager: true,
    months: [{ ...month, holidayWorkMinutes: 0 }],
  }

  test.each<[string, PersonMonths, typeof npaRules, string]>([
    ['in the national service', person, npaRules, 'npa.interview.month100'],
    ['elsewhere', employee, lsa36Rules, 'isha.66-8'],
  ])('%s they are outside of the limits, not of the health measures', (_, one, rules, interview) => {
    const outside = assess(one, rules)
    expect([outside.word, outside.findings]).toEqual(['outOfScope', []])
    expect(outside.interviews.map(({ provision }) => provision)).toEqual([interview])
    const judged = assess(one, withChoices(rules, { managers: 'judged' }))
    expect(judged.word).toBe('breached')
    expect(judged.interviews).toEqual(outside.interviews)
    expect(assess({ ...one, manager: false }, rules).word).toBe('breached')
  })

  test('what they are is told apart from person to person', () => {
    expect([person, { ...person, manager: false }, person].map((one) => assess(one, npaRules).word)).toEqual([
      'outOfScope',
      'breached',
      'outOfScope',
    ])
  })
})

describe('restriction for child or family care', () => {
  const months = (minutes: readonly (number | null)[], free: readonly number[] = []): MonthRecord[] =>
    minutes.map((overtimeMinutes, index) => ({
      month: (june + index) as YearMonth,
      departmentKind: 'autonomous',
      overtimeMinutes,
      careRestricted: !free.includes(index),
    }))
  const read = (one: readonly MonthRecord[], choices: Partial<Choices> = {}): readonly string[] =>
    said(assess({ id: 'p', regime: 'npa', months: one }, withChoices(npaRules, choices)))

  test('24 hours in a month that names it, unless that is not judged', () => {
    expect(read(months([1440, 1441]))).toEqual(['npa.care.month24 breached 2026-07 2026-07 1441'])
    expect(read(months([1440, 1441], [1]))).toEqual([])
    expect(read(months([1440, 1441]), { careRestriction: 'notJudged' })).toEqual([])
  })

  test('special duty is no exception', () => {
    const [month] = months([2000])
    expect(read([{ ...(month as MonthRecord), specialDutyMinutes: 2000 }])).toEqual([
      'npa.care.month24 breached 2026-06 2026-06 2000',
      // No other limit is touched.
    ])
  })

  test('150 hours in a stretch of months within a year', () => {
    const seven = [1400, 1400, 1400, 1400, 1400, 1400, 1400]
    expect(read(months(seven))).toEqual(['npa.care.year150 breached 2026-06 2026-12 9800'])
    expect(read(months([...seven, 0]))).toEqual(['npa.care.year150 breached 2026-06 2026-12 9800'])
    expect(read(months(seven, [3]))).toEqual([])
    const later = months(seven).map((one) => ({ ...one, month: (one.month + 7) as YearMonth }))
    expect(read(later)).toEqual([])
  })

  test('an unknown month leaves it open', () => {
    expect(read(months([1400, null]))).toEqual([
      'npa.autonomous.month45 undetermined 2026-07 2026-07 -',
      'npa.autonomous.year360 undetermined 2026-06 2026-07 1400',
      'npa.care.month24 undetermined 2026-07 2026-07 -',
      'npa.care.year150 undetermined 2026-06 2026-07 1400',
    ])
  })

  test('explained, both stand there; and what may still be worked follows them', () => {
    const person: PersonMonths = { id: 'p', regime: 'npa', months: months([600]) }
    const listed = explain(person, npaRules).findings.map(({ provision }) => provision)
    expect(listed.slice(-2)).toEqual(['npa.care.month24', 'npa.care.year150'])
    const room = headroom(person, npaRules, { today: parseIsoDate('2026-06-20') })
    expect([room.thisMonth.most, room.thisMonth.limit?.provision]).toEqual([1440, 'npa.care.month24'])
    expect([room.even.minutes, room.even.limit?.provision]).toEqual([900, 'npa.care.year150'])
  })
})

describe('physicians of level linked-B', () => {
  const months = (
    establishment: string | undefined,
    minutes: number,
    first: number = june,
  ): readonly MonthRecord[] =>
    Array.from({ length: 10 }, (_, index) => ({
      month: (first + index) as YearMonth,
      overtimeMinutes: minutes,
      holidayWorkMinutes: 0,
      ...(establishment === undefined ? {} : { establishment }),
    }))
  const read = (records: readonly MonthRecord[], choices: Partial<Choices> = {}): readonly string[] =>
    said(
      assess(
        { id: 'p', regime: 'lsa36', sector: 'doctorBC', specialClause: true, linkedB: true, months: records },
        withChoices(lsa36Rules, choices),
      ),
    ).filter((one) => one.includes('year'))

  test('at one hospital 960 hours, unless that is not judged', () => {
    expect(read(months(undefined, 5760))).toEqual([])
    expect(read(months(undefined, 5761))).toEqual(['lsa36.linked.year breached 2026-06 2027-03 57610'])
    expect(read(months('a', 5761))).toEqual(['lsa36.linked.year breached 2026-06 2027-03 57610'])
    expect(read(months('a', 5761), { linkedHospitals: 'notJudged' })).toEqual([])
  })

  test('at two hospitals 960 hours each, and 1,860 hours together', () => {
    expect(read([...months('a', 5580), ...months('b', 5580)])).toEqual([])
    expect(read([...months('a', 5590), ...months('b', 5580)])).toEqual([
      'lsa36.special.year breached 2026-06 2027-03 111700',
    ])
    const apart = [...months('a', 11_170), ...months('b', 10)]
    expect(read(apart, { linkedHospitals: 'notJudged' })).toEqual([
      'lsa36.special.year breached 2026-06 2027-03 111700',
    ])
  })
})

describe('other kinds of work', () => {
  const months: MonthRecord[] = [{ month: june, overtimeMinutes: 6001, holidayWorkMinutes: 0 }]

  test('sugar production is under the ordinary limits since April 2024', () => {
    const person: PersonMonths = { id: 'p', regime: 'lsa36', sector: 'sugar', months }
    expect(assess(person, lsa36Rules).findings[0]).toMatchObject({ scope: 'sugar', word: 'breached' })
    const before = months.map((one) => ({ ...one, month: parseIsoYearMonth('2024-03') }))
    expect(assess({ ...person, months: before }, lsa36Rules).word).toBe('outOfScope')
  })

  test('the high-skilled professional system has no limits, and an interview above 100 hours', () => {
    const person: PersonMonths = { id: 'p', regime: 'lsa36', sector: 'highlySkilled', months }
    const { word, interviews } = assess(person, lsa36Rules)
    expect([word, interviews.map((one) => [one.provision, one.request])]).toEqual([
      'outOfScope',
      [['isha.66-8-4', 'required']],
    ])
    const less = months.map((one) => ({ ...one, overtimeMinutes: 6000 }))
    expect(assess({ ...person, months: less }, lsa36Rules).interviews).toEqual([])
  })
})

test('the default reading of everything that is open', () => {
  expect(defaultChoices).toEqual({
    windowsBeforeStart: 'notJudged',
    monthsCounted: 'everyMonth',
    moveInFirstMonth: 'plain',
    allowanceBetweenStays: 'notApplied',
    excessBeforeMove: 'stays',
    moveOnFirstDay: 'specifiedPeriod',
    managers: 'outside',
    careRestriction: 'judged',
    linkedHospitals: 'judged',
    regularHoursOnHolidays: 'notCounted',
    watchDuty: 'notCounted',
    swappedDayOff: 'regularHours',
    pastMidnight: 'startDay',
  })
  expect(withChoices(npaRules, { managers: 'judged' })).toEqual({
    ...npaRules,
    choices: { ...defaultChoices, managers: 'judged' },
  })
})

describe('what cannot be judged is refused', () => {
  const month: MonthRecord = { month: june, departmentKind: 'autonomous', overtimeMinutes: 60 }
  test.each<[string, Partial<PersonMonths>, string]>([
    ['another regime', { regime: 'lsa36' }, 'p: months under lsa36 cannot be judged by npa'],
    ['a month twice', { months: [month, month] }, 'p, 2026-06: two records'],
    [
      'half a minute',
      { months: [{ ...month, overtimeMinutes: 0.5 }] },
      'p, 2026-06: minutes are whole numbers of at least 0: 0.5',
    ],
    ['less than nothing', { months: [{ ...month, overtimeMinutes: -1 }] }, 'at least 0: -1'],
    ['half a minute of special duty', { months: [{ ...month, specialDutyMinutes: 0.5 }] }, 'at least 0: 0.5'],
    [
      'less holiday work than nothing',
      { months: [{ ...month, holidayWorkMinutes: -1, overtimeMinutes: null }] },
      'at least 0: -1',
    ],
  ])('%s', (_, change, message) => {
    const person: PersonMonths = { id: 'p', regime: 'npa', months: [month], ...change }
    expect(() => assess(person, npaRules)).toThrow(RangeError)
    expect(() => assess(person, npaRules)).toThrow(message)
  })

  test('a kind that is needed', () => {
    const person: PersonMonths = { id: 'p', regime: 'npa', months: [{ month: june, overtimeMinutes: 60 }] }
    expect(() => assess(person, npaRules)).toThrow(TypeError)
    expect(() => assess(person, npaRules)).toThrow('p, 2026-06: the kind of the department is needed')
  })
})
