import { formatIsoDate, type PlainDate } from '@reform/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseIsoDate } from '../index.ts'
import {
  describeLeave,
  isUnitAllowed,
  type LeaveGrant,
  type LeaveUnit,
  type LeaveUse,
  leaveAboutToLapse,
  leaveGrants,
  leaveLedger,
  leaveUptake,
  lsa39LeaveRules,
  minimumLeave,
  npaLeaveRules,
} from './index.ts'

const on = parseIsoDate
const use = (date: string, unit: LeaveUnit, count: number): LeaveUse => ({ date: on(date), unit, count })

describe('grants', () => {
  test.each([
    ['2026-01-05', 20],
    ['2026-02-01', 18],
    ['2026-03-01', 17],
    ['2026-04-01', 15],
    ['2026-05-01', 13],
    ['2026-06-01', 12],
    ['2026-07-01', 10],
    ['2026-08-01', 8],
    ['2026-09-01', 7],
    ['2026-10-01', 5],
    ['2026-11-01', 3],
    ['2026-12-31', 2],
  ])('national, entered on %s: %i days', (entered, days) => {
    const { grants } = leaveGrants({ enteredOn: on(entered) }, on('2026-12-31'), npaLeaveRules)
    expect(grants.map((one) => one.days)).toEqual([days])
  })

  test('national: 20 days each January, usable to the end of the next year', () => {
    const { grants } = leaveGrants({ enteredOn: on('2024-10-01') }, on('2026-01-01'), npaLeaveRules)
    expect(
      grants.map((one) => [formatIsoDate(one.grantedOn), one.days, formatIsoDate(one.lapsesAfter)]),
    ).toEqual([
      ['2024-10-01', 5, '2025-12-31'],
      ['2025-01-01', 20, '2026-12-31'],
      ['2026-01-01', 20, '2027-12-31'],
    ])
  })

  test('private: 10, 11, 12, 14, 16, 18, 20, 20 days', () => {
    const person = { enteredOn: on('2015-04-01'), attendance: 'always' } as const
    const { grants } = leaveGrants(person, on('2022-10-01'), lsa39LeaveRules)
    expect(grants.map((one) => one.days)).toEqual([10, 11, 12, 14, 16, 18, 20, 20])
    expect(grants[0] && formatIsoDate(grants[0].lapsesAfter)).toBe('2017-09-30')
  })

  test.each([
    [{ attended: 159, workdays: 200 }, 0],
    [{ attended: 160, workdays: 200 }, 1],
    [{ attended: 161, workdays: 200 }, 1],
    [{ attended: 0, workdays: 0 }, 0],
  ])('private: attendance %j gives %i grant', (attendance, count) => {
    const person = { enteredOn: on('2025-04-01'), attendance: [attendance] }
    expect(leaveGrants(person, on('2025-10-01'), lsa39LeaveRules).grants).toHaveLength(count)
  })

  test('private: a year without enough attendance still counts as a year of service', () => {
    const attendance = [{ attended: 200, workdays: 200 }, { attended: 1, workdays: 200 }, null]
    const found = leaveGrants({ enteredOn: on('2023-04-01'), attendance }, on('2025-11-01'), lsa39LeaveRules)
    expect(found.grants.map((one) => one.days)).toEqual([10])
    expect(found.needs).toEqual(['2025-10-01'])
  })

  test('who has left is granted nothing more', () => {
    const person = { enteredOn: on('2024-04-01'), leftOn: on('2025-12-31') }
    expect(leaveGrants(person, on('2026-06-01'), npaLeaveRules).grants).toHaveLength(2)
  })
})

describe('units by their dates', () => {
  test.each<[LeaveUnit, string, boolean]>([
    ['day', '2019-01-01', true],
    ['halfDay', '2026-06-01', false],
    ['hour', '2019-01-01', true],
    ['quarterHour', '2026-03-31', false],
    ['quarterHour', '2026-04-01', true],
  ])('%s on %s: %s', (unit, date, allowed) => {
    expect(isUnitAllowed(unit, on(date), npaLeaveRules)).toBe(allowed)
  })
  test.each([
    ['2023-11-30', false],
    ['2023-12-01', true],
  ])('shift staff by fifteen minutes on %s: %s', (date, allowed) => {
    expect(isUnitAllowed('quarterHour', on(date), npaLeaveRules, { staff: 'shift' })).toBe(allowed)
  })
  test('private: by the hour only under an agreement, never by fifteen minutes', () => {
    expect(isUnitAllowed('hour', on('2026-06-01'), lsa39LeaveRules)).toBe(false)
    expect(isUnitAllowed('hour', on('2026-06-01'), lsa39LeaveRules, { hourlyAgreement: true })).toBe(true)
    expect(isUnitAllowed('quarterHour', on('2026-06-01'), lsa39LeaveRules)).toBe(false)
  })
})

describe('the ledger', () => {
  const { grants } = leaveGrants({ enteredOn: on('2025-04-01') }, on('2027-06-01'), npaLeaveRules)
  test('uses what lapses first, and lets the rest lapse', () => {
    const uses = [use('2026-02-02', 'day', 10), use('2026-12-28', 'day', 6)]
    const ledger = leaveLedger(grants, uses, on('2027-01-01'), npaLeaveRules)
    expect(ledger.accounts.map((one) => [one.usedMinutes, one.lapsedMinutes, one.leftMinutes])).toEqual([
      [15 * 465, 0, 0],
      [465, 0, 19 * 465],
      [0, 0, 20 * 465],
    ])
    const other = leaveLedger(grants, uses, on('2027-01-01'), npaLeaveRules, { order: 'newestFirst' })
    expect(other.accounts.map((one) => [one.usedMinutes / 465, one.lapsedMinutes / 465])).toEqual([
      [0, 15],
      [16, 0],
      [0, 0],
    ])
  })
  test.each([
    ['notCovered', use('2025-05-01', 'day', 16), 465],
    ['unitNotAllowed', use('2025-05-01', 'quarterHour', 1), undefined],
    ['wrongCount', use('2025-05-01', 'day', 0), undefined],
    ['wrongCount', use('2025-05-01', 'hour', 1.5), undefined],
  ] as const)('%s is named', (code, given, minutes) => {
    const { problems } = leaveLedger(grants, [given], on('2025-12-31'), npaLeaveRules)
    expect(problems.map((one) => [one.code, one.minutes])).toEqual([[code, minutes]])
  })
  test('private: beyond five days by the hour', () => {
    const given = leaveGrants(
      { enteredOn: on('2025-04-01'), attendance: 'always' },
      on('2026-06-01'),
      lsa39LeaveRules,
    )
    const terms = { minutesPerDay: 480, hourlyAgreement: true }
    const uses = [use('2026-01-05', 'hour', 40), use('2026-01-06', 'hour', 1)]
    const { problems } = leaveLedger(given.grants, uses, on('2026-06-01'), lsa39LeaveRules, terms)
    expect(problems.map((one) => [one.code, one.date, one.minutes])).toEqual([
      ['tooMuchByTheHour', '2026-01-06', 60],
    ])
  })
  test('what is granted is used, lapsed or left', () => {
    const uses = fc.array(
      fc.record({
        date: fc.integer({ min: on('2025-04-01'), max: on('2027-12-31') }).map((n) => n as PlainDate),
        unit: fc.constantFrom<LeaveUnit>('day', 'halfDay', 'hour', 'quarterHour'),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(uses, fc.integer({ min: on('2025-04-01'), max: on('2028-06-01') }), (given, day) => {
        const ledger = leaveLedger(grants, given, day as PlainDate, npaLeaveRules)
        const taken = ledger.uses.reduce((all, one) => all + one.coveredMinutes, 0)
        expect(ledger.accounts.reduce((all, one) => all + one.usedMinutes, 0)).toBe(taken)
        for (const one of ledger.accounts) {
          expect(one.usedMinutes + one.lapsedMinutes + one.leftMinutes).toBe(one.grantedMinutes)
          expect(Math.min(one.usedMinutes, one.lapsedMinutes, one.leftMinutes)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('the minimum of five days', () => {
  const entered = { enteredOn: on('2025-04-01'), attendance: 'always' } as const
  const { grants } = leaveGrants(entered, on('2026-09-30'), lsa39LeaveRules)
  const words = (uses: readonly LeaveUse[], day: string) =>
    minimumLeave(
      grants,
      leaveLedger(grants, uses, on(day), lsa39LeaveRules, { minutesPerDay: 480, hourlyAgreement: true }),
      lsa39LeaveRules,
    ).map((one) => [one.finding.word, one.usedDays, one.toUseDays, one.by])

  test.each([
    [4, '2026-09-30', 'undetermined', 1],
    [4, '2026-10-01', 'breached', 1],
    [5, '2026-09-30', 'within', 0],
    [6, '2026-10-01', 'within', 0],
  ])('private: %i days by %s: %s', (days, day, word, toUse) => {
    expect(words([use('2025-11-04', 'day', days)], day)).toEqual([[word, days, toUse, '2026-09-30']])
  })
  test('half days count a half, leave by the hour does not', () => {
    const uses = [use('2025-11-04', 'day', 4), use('2025-11-10', 'halfDay', 1), use('2025-11-11', 'hour', 4)]
    expect(words(uses, '2026-10-01')).toEqual([['breached', 4.5, 0.5, '2026-09-30']])
  })
  test('a grant below ten days, or before April 2019, asks for nothing', () => {
    const small: LeaveGrant = { grantedOn: on('2025-10-01'), days: 9, lapsesAfter: on('2027-09-30') }
    const early: LeaveGrant = { grantedOn: on('2019-03-31'), days: 10, lapsesAfter: on('2021-03-30') }
    const ledger = leaveLedger([small, early], [], on('2026-12-31'), lsa39LeaveRules, { minutesPerDay: 480 })
    expect(minimumLeave([small, early], ledger, lsa39LeaveRules)).toEqual([])
  })
  test('national: an effort, by calendar year, hours included', () => {
    const national = leaveGrants({ enteredOn: on('2025-04-01') }, on('2026-12-31'), npaLeaveRules)
    const uses = [use('2025-06-02', 'day', 4), use('2025-07-01', 'hour', 7), use('2025-07-02', 'hour', 1)]
    const ledger = leaveLedger(national.grants, uses, on('2026-01-01'), npaLeaveRules)
    const found = minimumLeave(national.grants, ledger, npaLeaveRules)
    expect(found.map((one) => one.finding.word)).toEqual(['within', 'undetermined'])
    const less = leaveLedger(national.grants, uses.slice(0, 2), on('2026-01-01'), npaLeaveRules)
    const [first] = minimumLeave(national.grants, less, npaLeaveRules)
    expect(first?.finding).toMatchObject({ word: 'undetermined', because: 'judgement' })
  })
})

test('what is about to lapse, and the uptake by department', () => {
  const { grants } = leaveGrants({ enteredOn: on('2025-04-01') }, on('2026-11-20'), npaLeaveRules)
  const ledger = leaveLedger(grants, [use('2026-05-07', 'day', 5)], on('2026-11-20'), npaLeaveRules)
  expect(leaveAboutToLapse(ledger, on('2027-12-31'))).toEqual([
    { minutes: 10 * 465, lapsesAfter: '2026-12-31' },
    { minutes: 20 * 465, lapsesAfter: '2027-12-31' },
  ])
  expect(() => leaveAboutToLapse(ledger, on('2026-11-19'))).toThrow(RangeError)
  const people = ['A', 'B', 'A'].map((department) => ({ department, ledger }))
  const span = { from: on('2026-01-01'), to: on('2026-12-31') }
  expect(leaveUptake(people, span)).toEqual([
    { department: 'A', people: 2, usedMinutes: 10 * 465, grantedMinutes: 40 * 465 },
    { department: 'B', people: 1, usedMinutes: 5 * 465, grantedMinutes: 20 * 465 },
  ])
  expect(() => leaveUptake(people, { from: span.to, to: span.from })).toThrow(RangeError)
})

test('sentences', () => {
  const { grants } = leaveGrants({ enteredOn: on('2026-12-01') }, on('2026-12-31'), npaLeaveRules)
  const uses = [use('2026-12-02', 'day', 3)]
  expect(describeLeave(leaveLedger(grants, uses, on('2026-12-31'), npaLeaveRules), 'en')).toEqual([
    'On 31 December 2026 0 days of leave are left.',
    'The leave of 2 December 2026 (3 × day) goes beyond the leave that was left.',
  ])
  const wrong = [use('2026-12-02', 'day', -1), use('2026-12-03', 'halfDay', 1)]
  expect(describeLeave(leaveLedger(grants, wrong, on('2026-12-31'), npaLeaveRules), 'ja')).toEqual([
    '2026年12月31日現在の休暇の残りは1.5日です（うち1.5日は2027年12月31日までに使わないと失効します）。',
    '2026年12月2日の休暇（日を単位として-1）の数が正しくありません。',
    '2026年12月3日の休暇（半日を単位として1）は、その日には認められていない単位です。',
  ])
})
