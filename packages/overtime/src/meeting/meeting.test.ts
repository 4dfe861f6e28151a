import { emptyLedger, recordRelease } from '@reform/disclosure'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Crossing, TargetLine } from '../forecast/index.ts'
import {
  assess,
  type MonthRecord,
  npaRules,
  parseIsoDate,
  parseIsoYearMonth,
  type YearMonth,
} from '../index.ts'
import { leaveGrants, leaveLedger, npaLeaveRules } from '../leave/index.ts'
import { reviewCases, reviewRegister } from '../review/index.ts'
import {
  carriedActions,
  departmentsToHear,
  describeHearing,
  describeHearingReason,
  describeMeetingPage,
  hearingLog,
  loadSpread,
  type MeetingPerson,
  type MeetingQuestion,
  meetingNames,
  publishMeeting,
} from './index.ts'

const october = parseIsoYearMonth('2026-10')
const line45: TargetLine = {
  id: 'month45',
  label: { ja: '月45時間', en: '45 hours' },
  window: 'month',
  minutes: 2700,
}
const line720: TargetLine = {
  id: 'year720',
  label: { ja: '年720時間', en: '720 hours' },
  window: 'year',
  minutes: 43_200,
}

/** Thirteen months up to October 2026; the last one is stated. */
function person(id: string, department: string, minutes: number | null, before = 600): MeetingPerson {
  const months = Array.from({ length: 13 }, (_, n): MonthRecord => {
    const month = (october - 12 + n) as YearMonth
    return { month, departmentKind: 'autonomous', overtimeMinutes: n === 12 ? minutes : before }
  })
  return { person: { id, regime: 'npa', months }, departmentOf: () => department }
}

const people = [
  ...Array.from({ length: 14 }, (_, n) => person(`a${n}`, 'a', n < 3 ? 2701 + n : 1200)),
  ...Array.from({ length: 12 }, (_, n) => person(`b${n}`, 'b', n === 0 ? 5000 : 0, 100)),
  ...Array.from({ length: 4 }, (_, n) => person(`c${n}`, 'c', 2800)),
  ...Array.from({ length: 11 }, (_, n) => person(`d${n}`, 'd', 0, 0)),
]
const departments = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: { ja: id, en: id } }))
const question: MeetingQuestion = {
  month: october,
  departments,
  people,
  rules: npaRules,
  targets: [line45, line720],
}

function meeting(change: Partial<MeetingQuestion> = {}) {
  const result = publishMeeting({ ...question, ...change })
  if (!result.ok) throw new Error('no release')
  return result
}

describe('figures', () => {
  const { meeting: found, audit } = meeting()
  const [a, b, c] = found.departments
  test('lines, surplus, spread', () => {
    expect(a?.overtime).toMatchObject({
      state: 'shown',
      n: 14,
      figures: {
        'over.month45': { value: 3 },
        'surplus.month45': { value: 6 },
        maximum: { value: 2703 },
        median: { value: 1200 },
      },
    })
  })
  test('one person with nearly everything is not hidden by a mean', () => {
    const shown = b?.overtime.state === 'shown' ? b.overtime.figures : {}
    expect(shown.mean).toMatchObject({ value: 417 })
    expect(shown.topTenth).toMatchObject({ value: 100 })
    expect(shown.peopleForHalf).toMatchObject({ value: 1 })
    expect(shown.maximum).toMatchObject({ value: 5000 })
  })
  test('verdicts', () => {
    expect(a?.standing).toMatchObject({ figures: { breached: { value: 3 }, newlyBreached: { value: 3 } } })
  })
  test('a small department is withheld, nothing leaks through the others', () => {
    expect(c?.overtime).toMatchObject({ state: 'hidden', reason: 'belowMinimum' })
    expect(audit.word).toBe('safe')
    const visible = [found.overview, ...found.departments].filter((one) => one.overtime.state === 'shown')
    expect(visible.map(({ group }) => group)).toEqual(['everyone', 'a', 'b'])
  })
  test('the change since last month and last year', () => {
    expect(a?.sinceLastMonth).toMatchObject({ total: 3 * 2702 + 11 * 1200 - 14 * 600, 'over.month45': 3 })
    expect(a?.sinceLastYear).toMatchObject({ maximum: 2703 - 600 })
    expect(c?.sinceLastMonth).toEqual({})
  })
  test('no id of a person is in what goes out', () => {
    const text = JSON.stringify(found)
    for (const one of people) expect(text).not.toContain(`"${one.person.id}"`)
  })
})

test('an unknown month is counted as unknown, not as nothing', () => {
  const some = [...people.slice(0, 13), person('a13', 'a', null)]
  const { meeting: found } = meeting({ people: some, departments: departments.slice(0, 1) })
  const [a] = found.departments
  expect(a?.overtime).toMatchObject({ n: 13 })
  expect(a?.standing).toMatchObject({
    n: 14,
    figures: { monthUnknown: { value: 1 }, undetermined: { value: 1 } },
  })
})

test('parts of a department, and people whose department is open', () => {
  const bureau = { id: 'bureau', label: { ja: '局', en: 'Bureau' } }
  const parts = departments.slice(0, 2).map((one) => ({ ...one, parent: 'bureau' }))
  const open = { ...person('x', 'a', 60), departmentOf: () => undefined }
  const { meeting: found } = meeting({
    departments: [bureau, ...parts],
    people: [...people.slice(0, 26), open],
  })
  const sizes = [found.overview, ...found.departments].map((one) =>
    one.overtime.state === 'shown' ? one.overtime.n : null,
  )
  // Everyone and the bureau differ by one person: both cannot be shown.
  expect(sizes.slice(0, 2).filter((size) => size !== null)).toHaveLength(1)
})

test('cases without cause and measure, the outlook, and leave', () => {
  const assessments = people.map(({ person: one }) => assess(one, npaRules))
  const cases = reviewCases(
    assessments.map((assessment) => ({ assessment, departmentOf: () => 'a' })),
    npaRules,
  )
  const reviews = reviewRegister(cases, [], '2026-11-20')
  const crossing = (chance: number): Crossing => ({
    id: 'year720',
    kind: 'target',
    chance: { numerator: chance, denominator: 100 },
    month: '2027-02',
    already: false,
  })
  const { grants } = leaveGrants(
    { enteredOn: parseIsoDate('2026-01-01') },
    parseIsoDate('2026-10-31'),
    npaLeaveRules,
  )
  const uses = [{ date: parseIsoDate('2026-05-07'), unit: 'day' as const, count: 5 }]
  const leave = leaveLedger(grants, uses, parseIsoDate('2026-10-31'), npaLeaveRules)
  const all = people.map((one, n) => ({ ...one, crossings: [crossing(n < 4 ? 50 : 49)], leave }))
  const { meeting: found } = meeting({ people: all, reviews, departments: departments.slice(0, 2) })
  const [a] = found.departments
  expect(a?.standing).toMatchObject({ figures: { withoutCause: { value: 3 }, withoutMeasure: { value: 3 } } })
  expect(a?.outlook).toMatchObject({
    figures: { 'onCourse.year720': { value: 4 }, 'onCourse.year720.2027-02': { value: 4 } },
  })
  expect(a?.leave).toMatchObject({
    figures: { leaveUsed: { value: 14 * 5 * 465 }, leaveGranted: { value: 14 * 20 * 465 } },
  })
})

test('the next release is held together with this one', () => {
  const first = meeting({ departments: departments.slice(0, 1), people: people.slice(0, 14) })
  const ledger = recordRelease(emptyLedger, first.release)
  // One person more: last month’s figures of 15 people would show that person’s.
  const more = [...people.slice(0, 14), person('a14', 'a', 900)]
  const second = publishMeeting(
    { ...question, month: (october + 1) as YearMonth, departments: departments.slice(0, 1), people: more },
    { ledger },
  )
  expect(second.ok && second.meeting.departments[0]?.lastMonth).toMatchObject({ state: 'hidden' })
})

describe('hearings', () => {
  const log = hearingLog(
    [
      {
        department: 'c',
        on: '2026-09-01',
        reasons: ['breached'],
        advice: '応援',
        followUp: { words: '10月の状況', due: '2026-10-31' },
      },
    ],
    '2026-11-20',
  )
  test('the list, with figures only where they are shown', () => {
    const { meeting: found } = meeting()
    const list = departmentsToHear(question, found, log)
    expect(list.map(({ department, reasons }) => [department, reasons.map(({ code }) => code)])).toEqual([
      ['c', ['breached', 'manyOverLine', 'followUpOverdue']],
      ['a', ['breached', 'manyOverLine']],
      ['b', ['breached', 'concentrated']],
    ])
    expect(list[0]?.reasons.every(({ figure }) => figure === undefined)).toBe(true)
    expect(list[1]?.reasons[0]).toEqual({ code: 'breached', figure: 3 })
  })
  test.each([
    ['2026-10-31', 'open'],
    ['2026-11-01', 'overdue'],
  ])('the follow-up on %s is %s', (on, state) => {
    expect(hearingLog(log, on).map((one) => one.state)).toEqual([state])
  })
  test('is not there before it was held', () => {
    expect(hearingLog(log, '2026-08-31')).toEqual([])
    expect(() => hearingLog(log, 'today')).toThrow(RangeError)
    expect(log.map((one) => describeHearing(one, 'ja'))).toEqual([
      'c（2026年9月1日）：応援（10月の状況、期限2026年10月31日、期限経過）',
    ])
  })
})

test.each([
  [undefined, '2026-11-20', ['overdue']],
  [undefined, '2026-10-31', ['open']],
  ['2026-11-10', '2026-11-20', ['done']],
  ['2026-10-10', '2026-11-20', []],
])('an agreed action done on %s, seen on %s: %j', (doneOn, on, states) => {
  const action = { id: '1', department: 'a', agreedOn: '2026-09-15', words: '分担', due: '2026-10-31' }
  const given = doneOn === undefined ? action : { ...action, doneOn }
  expect(carriedActions([given], on, '2026-10-20').map((one) => one.state)).toEqual(states)
})

test('names come only with a record of the access', () => {
  const list = meetingNames(question, ['c'], { by: '人事課', purpose: 'ヒアリング', at: '2026-11-20' })
  expect(list.people.map((one) => one.person)).toEqual(['c0', 'c1', 'c2', 'c3'])
  expect(list.access).toMatchObject({ by: '人事課', departments: ['c'], people: ['c0', 'c1', 'c2', 'c3'] })
  expect(() => meetingNames(question, ['c'], { by: '', purpose: 'x', at: '2026-11-20' })).toThrow(RangeError)
  expect(() => meetingNames(question, ['z'], { by: 'x', purpose: 'x', at: '2026-11-20' })).toThrow(
    'no department',
  )
})

test('spread', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6000 }), { minLength: 1 }), (minutes) => {
      const { total, median, maximum, topTenthPercent, peopleForHalf } = loadSpread(minutes)
      expect(median).toBeLessThanOrEqual(maximum)
      expect(topTenthPercent).toBeLessThanOrEqual(100)
      expect(maximum * peopleForHalf * 2).toBeGreaterThanOrEqual(total)
    }),
  )
  expect(() => loadSpread([])).toThrow(RangeError)
})

test('refused, and sentences', () => {
  const twice = [...people, ...people]
  expect(() => publishMeeting({ ...question, people: twice })).toThrow('share an id')
  const looped = [{ id: 'a', label: { ja: 'a', en: 'a' }, parent: 'a' }]
  expect(() => publishMeeting({ ...question, departments: looped })).toThrow('parents')
  const [, b, c] = meeting().meeting.departments
  expect(c && describeMeetingPage(c, 'ja')).toEqual(['c：人数が公表の基準に満たないため示しません。'])
  expect(b && b.overtime.state === 'shown' && describeMeetingPage(b, 'ja')).toEqual([
    'bの12人の超過勤務は、合計83時間20分、中央値0時間00分、最大83時間20分です。',
    '上位1割の職員が全体の100％を占め、1人で全体の半分に達します。',
  ])
  expect(describeHearingReason({ code: 'concentrated', figure: 62.5 }, 'en')).toBe(
    'There is load on a few people (62.5% on the highest tenth).',
  )
})
