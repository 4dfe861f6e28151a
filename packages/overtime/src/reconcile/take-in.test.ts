import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, npaRules, parseIsoDate, parseIsoYearMonth } from '../index.ts'
import {
  describeRowProblem,
  describeUnsent,
  type OvertimeRow,
  type TakeInOptions,
  takeInDays,
} from './index.ts'

const june = parseIsoYearMonth('2026-06')
const july = parseIsoYearMonth('2026-07')
const options: TakeInOptions = {
  regime: 'npa',
  from: june,
  until: june,
  absentDays: 'noOvertime',
  silentDays: 30,
  departmentKind: () => 'autonomous',
}
const row = (
  n: number,
  date: string,
  minutes: number | null,
  department = 'A',
  person = 'p1',
): OvertimeRow => ({
  row: n,
  person,
  department,
  date,
  overtimeMinutes: minutes,
})

describe('bad rows are named, the rest is judged', () => {
  test.each<[string, OvertimeRow[], [string, number[]][], number | null, number]>([
    ['sound', [row(1, '2026-06-01', 60)], [], 60, 60],
    ['negative', [row(1, '2026-06-01', 60), row(2, '2026-06-02', -1)], [['negative', [2]]], null, 60],
    ['a day of 27 hours', [row(1, '2026-06-01', 1620)], [['beyondADay', [1]]], null, 0],
    ['a day of 24 hours', [row(1, '2026-06-01', 1440)], [], 1440, 1440],
    ['half minutes', [row(1, '2026-06-01', 0.5)], [['notWhole', [1]]], null, 0],
    ['no date', [row(1, '2026-06-31', 60), row(2, '2026-06-01', 1)], [['notADate', [1]]], 1, 1],
    ['the same again', [row(1, '2026-06-01', 60), row(2, '2026-06-01', 60)], [['repeated', [1, 2]]], 60, 60],
    [
      'two figures',
      [row(1, '2026-06-01', 60), row(2, '2026-06-01', 61)],
      [['contradictory', [1, 2]]],
      null,
      0,
    ],
    [
      'two departments',
      [row(1, '2026-06-01', 60), row(2, '2026-06-01', 30, 'B')],
      [['twoDepartments', [1, 2]]],
      90,
      90,
    ],
    [
      'two departments, too much',
      [row(1, '2026-06-01', 1400), row(2, '2026-06-01', 41, 'B')],
      [['togetherBeyondADay', [1, 2]]],
      null,
      0,
    ],
    ['an unknown day', [row(1, '2026-06-01', null), row(2, '2026-06-02', 7)], [], null, 7],
  ])('%s', (_name, rows, problems, minutes, known) => {
    const taken = takeInDays(rows, options)
    expect(taken.problems.map((one) => [one.code, one.rows])).toEqual(problems)
    const [one] = taken.people
    expect(one?.person.months.map((month) => month.overtimeMinutes)).toEqual([minutes])
    expect(one?.months[0]?.knownMinutes).toBe(known)
  })

  test('a breach that stands without the bad day is still found', () => {
    const days = [1, 2, 3, 4].map((n) => row(n, `2026-06-0${n}`, 720))
    const [one] = takeInDays([...days, row(5, '2026-06-05', -5)], options).people
    expect(one?.months[0]?.knownMinutes).toBe(2880)
    expect(one && assess(one.person, npaRules).findings.map((found) => found.word)).toContain('undetermined')
  })

  test('two departments keep their own minutes, and the responsible one is open', () => {
    const [one] = takeInDays([row(1, '2026-06-30', 60), row(2, '2026-06-30', 30, 'B')], options).people
    expect(one?.months[0]).toMatchObject({
      byDepartment: [
        { department: 'A', minutes: 60 },
        { department: 'B', minutes: 30 },
      ],
    })
    expect(one?.months[0]?.department).toBeUndefined()
  })
})

describe('days that nobody sent', () => {
  test('half a month of a department', () => {
    const rows = ['01', '02', '09', '15'].map((day, n) => row(n, `2026-06-${day}`, 60))
    const taken = takeInDays(rows, { ...options, silentDays: 5 })
    expect(taken.unsent).toEqual([
      { department: 'A', month: '2026-06', from: '2026-06-16', to: '2026-06-30' },
    ])
    expect(taken.people[0]?.person.months[0]?.overtimeMinutes).toBeNull()
    expect(taken.people[0]?.months[0]?.unknownDays).toHaveLength(11)
    expect(taken.unsent.map((one) => describeUnsent(one, 'en'))).toEqual([
      'A sent nothing for June 2026 from 16 June 2026 to 30 June 2026. These days are taken as unknown.',
    ])
  })
  test('a few days without overtime at the end are none', () => {
    const taken = takeInDays([row(1, '2026-06-24', 60)], { ...options, silentDays: 5 })
    expect(taken.unsent).toEqual([])
    expect(taken.people[0]?.person.months[0]?.overtimeMinutes).toBe(60)
  })
  test('someone who has moved does not wait for the old department', () => {
    const rows = [row(1, '2026-06-29', 60), row(2, '2026-07-30', 60, 'B')]
    const taken = takeInDays(rows, { ...options, until: july, silentDays: 5 })
    expect(taken.unsent.map((one) => `${one.department} ${one.month}`)).toEqual(['A 2026-07', 'B 2026-06'])
    expect(taken.people[0]?.person.months.map((one) => one.overtimeMinutes)).toEqual([60, null])
  })
  test('where every workday has a row, a missing one is unknown', () => {
    const taken = takeInDays([row(1, '2026-06-01', 0)], { ...options, absentDays: 'unknown' })
    expect(taken.people[0]?.months[0]?.unknownDays).toHaveLength(21)
  })
})

describe('service', () => {
  const service = [
    { person: 'p1', from: parseIsoDate('2026-04-01'), until: parseIsoDate('2026-04-30') },
    { person: 'p1', from: parseIsoDate('2026-06-15') },
  ]
  const april = parseIsoYearMonth('2026-04')
  test('who leaves and returns has no overtime between, and only days of service are expected', () => {
    const rows = [row(1, '2026-04-01', 60), row(2, '2026-06-30', 30)]
    const taken = takeInDays(rows, { ...options, from: april, service })
    const [one] = taken.people
    expect(one?.person.months.map((month) => month.overtimeMinutes)).toEqual([60, 0, 30])
    expect(one?.months.map((month) => month.notInService)).toEqual([false, true, false])
    const every = takeInDays(rows, { ...options, from: april, service, absentDays: 'unknown' }).people[0]
    expect(every?.months.map((month) => month.unknownDays.length)).toEqual([20, 0, 11])
  })
  test('a row outside of it is set aside', () => {
    const taken = takeInDays([row(1, '2026-05-08', 60)], { ...options, from: april, service })
    expect(taken.problems.map((one) => one.code)).toEqual(['outsideService'])
    expect(taken.rowsSetAside).toBe(1)
  })
})

test('rows read are rows used plus rows set aside, and no minute is invented', () => {
  const any = fc.record({
    row: fc.nat(),
    person: fc.constantFrom('p1', 'p2'),
    department: fc.constantFrom('A', 'B'),
    date: fc.constantFrom('2026-06-01', '2026-06-02', '2026-06-31', 'x'),
    overtimeMinutes: fc.option(fc.oneof(fc.integer({ min: -60, max: 1700 }), fc.constant(1.5)), {
      nil: null,
    }),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (rows) => {
      const taken = takeInDays(rows, options)
      expect(taken.rowsUsed + taken.rowsSetAside).toBe(rows.length)
      const known = taken.people.flatMap((one) => one.months.map((month) => month.knownMinutes))
      const sound = rows.map((one) => one.overtimeMinutes ?? 0).filter((n) => n > 0 && n <= 1440)
      expect(known.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(sound.reduce((a, b) => a + b, 0))
    }),
  )
})

test('sentences, and what is refused', () => {
  const { problems } = takeInDays([row(4, '2026-06-01', 60), row(5, '2026-06-01', 61)], options)
  expect(problems.map((one) => describeRowProblem(one, 'en'))).toEqual([
    'Rows 4, 5: The record of p1 for 1 June 2026 is there with different figures (60 / 61). These rows were not used.',
  ])
  expect(problems.map((one) => describeRowProblem(one, 'ja'))).toEqual([
    '行4、5：p1の2026年6月1日の記録は、同じ日について異なる時間があります（60 / 61）。この行は用いていません。',
  ])
  expect(() => takeInDays([], { ...options, from: july })).toThrow(RangeError)
})
