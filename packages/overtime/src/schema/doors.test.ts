import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { forecastOf, learnForecaster } from '../forecast/index.ts'
import { monthsOfDays, npaRules, parseIsoDate, parseIsoYearMonth } from '../index.ts'
import { leaveGrants, leaveLedger, minimumLeave } from '../leave/index.ts'
import { publishMeeting } from '../meeting/index.ts'
import { hourlyYen, payMonth } from '../pay/index.ts'
import { highsSolver, type LinearSolver, rebalance } from '../rebalance/index.ts'
import { reconcile, takeInDays } from '../reconcile/index.ts'
import { reviewRegister } from '../review/index.ts'
import {
  type InputIssue,
  type Read,
  readDaysToTakeIn,
  readForecastQuestion,
  readLeaveQuestion,
  readMeetingInput,
  readPayQuestion,
  readPersonDays,
  readRebalanceQuestion,
  readReconcileInput,
  readReviewEntries,
} from './index.ts'

type Reader = (input: unknown) => Read<unknown>

const issuesOf = (read: Reader, input: unknown): readonly InputIssue[] => {
  const found = read(input)
  return found.ok ? [] : found.issues
}
const codes = (read: Reader, input: unknown): readonly string[] =>
  issuesOf(read, input).map((one) => `${one.code} ${one.path.join('.')}`)

const stretch = { date: '2026-06-01', from: 1035, to: 1155, kind: 'workday' }
const pay = { regime: 'npa', month: '2026-06', work: [stretch] }
const withWork = (...work: readonly object[]): object => ({
  ...pay,
  work: work.map((one) => ({ ...stretch, ...one })),
})

const leave = {
  regime: 'npa',
  on: '2026-11-20',
  person: { enteredOn: '2025-04-01' },
  uses: [{ date: '2026-05-07', unit: 'day', count: 1 }],
}

const declared = { row: 2, person: 'p1', date: '2026-06-01', minutes: 480 }
const seen = { row: 2, person: 'p1', date: '2026-06-01', from: 500, to: 1200, source: 'pc' }
const held = { declared: [declared], presence: [seen], toleranceMinutes: 15 }

const sent = { row: 2, person: 'p1', department: 'a', date: '2026-06-01', overtimeMinutes: 90 }
const taken = { regime: 'npa', from: '2026-06', until: '2026-07', absentDays: 'unknown', rows: [sent] }

const entry = { caseId: 'c', on: '2026-07-10', kind: 'cause', code: 'diet', words: '国会質問' }

const past = { id: 'p1', months: [{ month: '2026-05', minutes: 1200 }] }
const series = { today: '2026-06-10', series: [past] }

const taker = { id: 'a', groups: ['x'], loadMinutes: 0, roomMinutes: 600 }
const task = { id: 'w', minutes: 60, groups: ['x'] }
const shared = { people: [taker], work: [task] }

const label = { ja: '第一課', en: 'Division 1' }
const person = {
  id: 'k1',
  regime: 'npa',
  months: [{ month: '2026-10', departmentKind: 'autonomous', overtimeMinutes: 600 }],
}
const meeting = {
  month: '2026-10',
  departments: [{ id: 'a', label }],
  people: [{ person, department: 'a' }],
}

const worked = {
  date: '2026-06-01',
  work: [
    { from: 510, to: 720 },
    { from: 780, to: 1170 },
  ],
}
const days = { id: 'p1', regime: 'npa', departmentKind: 'autonomous', days: [worked] }
const withDay = (change: object): object => ({ ...days, days: [{ ...worked, ...change }] })

const cases: readonly (readonly [string, Reader, unknown, readonly string[]])[] = [
  ['pay', readPayQuestion, pay, []],
  ['pay: nothing', readPayQuestion, null, ['wrongType ']],
  ['pay: no month', readPayQuestion, { ...pay, month: '2026-13' }, ['notAMonth month']],
  ['pay: before the law', readPayQuestion, { ...pay, month: '2011-03', work: [] }, ['outOfBounds month']],
  ['pay: with the law', readPayQuestion, { ...pay, month: '2011-04', work: [] }, []],
  [
    'private pay: with the law',
    readPayQuestion,
    { ...pay, regime: 'lsa37', month: '2010-04', work: [], employerSize: 'sme' },
    [],
  ],
  [
    'private pay: before it',
    readPayQuestion,
    { ...pay, regime: 'lsa37', month: '2010-03', work: [] },
    ['outOfBounds month'],
  ],
  ['pay: no day', readPayQuestion, withWork({ date: '2026-06-31' }), ['notADay work.0.date']],
  ['pay: no such year', readPayQuestion, withWork({ date: '0000-01-01' }), ['notADay work.0.date']],
  ['pay: another month', readPayQuestion, withWork({ date: '2026-07-01' }), ['notInMonth work.0.date']],
  ['pay: ends first', readPayQuestion, withWork({ from: 1155 }), ['emptyStretch work.0.from']],
  ['pay: below the day', readPayQuestion, withWork({ from: -1 }), ['outOfBounds work.0.from']],
  ['pay: beyond the next day', readPayQuestion, withWork({ to: 2881 }), ['outOfBounds work.0.to']],
  ['pay: one after the other', readPayQuestion, withWork({ from: 1155, to: 1200 }, {}), []],
  ['pay: an overlap', readPayQuestion, withWork({ from: 1154, to: 1200 }, {}), ['overlapping work.0']],
  [
    'pay: an overlap past midnight',
    readPayQuestion,
    withWork({ to: 1441 }, { date: '2026-06-02', from: 0, to: 60 }),
    ['overlapping work.1'],
  ],
  [
    'pay: inside a longer one',
    readPayQuestion,
    withWork({ from: 0, to: 1000 }, { from: 10, to: 20 }, { from: 30, to: 40 }),
    ['overlapping work.1', 'overlapping work.2'],
  ],
  [
    'private pay: national kinds',
    readPayQuestion,
    { ...withWork({ kind: 'holidayRegular' }), regime: 'lsa37' },
    ['notPaid work.0.kind'],
  ],
  ['pay: a basis', readPayQuestion, { ...pay, basis: { monthlyYen: 300000, holidaysOff: 18 } }, []],
  ['pay: no yen', readPayQuestion, { ...pay, basis: { monthlyYen: -1 } }, ['outOfBounds basis.monthlyYen']],
  [
    'pay: no hours left',
    readPayQuestion,
    { ...pay, basis: { monthlyYen: 1, weeklyMinutes: 465, holidaysOff: 60 } },
    ['outOfBounds basis.holidaysOff'],
  ],
  [
    'private pay: the hours of the year',
    readPayQuestion,
    { ...pay, regime: 'lsa37', basis: { monthlyYen: 1, yearlyMinutes: 115_200 } },
    [],
  ],
  [
    'private pay: without them',
    readPayQuestion,
    { ...pay, regime: 'lsa37', basis: { monthlyYen: 1 } },
    ['missing basis.yearlyMinutes'],
  ],
  ['leave', readLeaveQuestion, leave, []],
  [
    'leave: units that are none are left to the ledger',
    readLeaveQuestion,
    { ...leave, uses: [{ ...leave.uses[0], count: -1 }] },
    [],
  ],
  [
    'leave: left before entering',
    readLeaveQuestion,
    { ...leave, person: { enteredOn: '2025-04-01', leftOn: '2025-03-31' } },
    ['wrongOrder person.enteredOn'],
  ],
  [
    'leave: left on the first day',
    readLeaveQuestion,
    { ...leave, person: { enteredOn: '2025-04-01', leftOn: '2025-04-01' } },
    [],
  ],
  [
    'leave: more attended than worked',
    readLeaveQuestion,
    { ...leave, person: { enteredOn: '2025-04-01', attendance: [{ attended: 5, workdays: 4 }] } },
    ['wrongOrder person.attendance.0.attended'],
  ],
  [
    'leave: all attended',
    readLeaveQuestion,
    { ...leave, person: { enteredOn: '2025-04-01', attendance: [{ attended: 4, workdays: 4 }, null] } },
    [],
  ],
  [
    'leave: attendance that is none',
    readLeaveQuestion,
    { ...leave, person: { enteredOn: '2025-04-01', attendance: 'mostly' } },
    ['wrongType person.attendance'],
  ],
  ['leave: before the law', readLeaveQuestion, { ...leave, on: '2010-03-31' }, ['outOfBounds on']],
  [
    'leave: a day of no minutes',
    readLeaveQuestion,
    { ...leave, terms: { minutesPerDay: 0 } },
    ['outOfBounds terms.minutesPerDay'],
  ],
  ['reconcile', readReconcileInput, held, []],
  [
    'reconcile: rows that make no sense are left to it',
    readReconcileInput,
    { ...held, declared: [{ ...declared, date: '2/30', minutes: 27 * 60 }] },
    [],
  ],
  [
    'reconcile: no number',
    readReconcileInput,
    { ...held, presence: [{ ...seen, from: '8:30' }] },
    ['wrongType presence.0.from'],
  ],
  [
    'reconcile: minutes in words',
    readReconcileInput,
    { ...held, declared: [{ ...declared, minutes: '8:00' }] },
    ['notWholeMinutes declared.0.minutes'],
  ],
  [
    'reconcile: no such reason',
    readReconcileInput,
    { ...held, reasons: [{ person: 'p1', date: '2026-06-01', code: 'fun' }] },
    ['notAllowed reasons.0.code'],
  ],
  [
    'reconcile: a tolerance below zero',
    readReconcileInput,
    { ...held, toleranceMinutes: -1 },
    ['notWholeMinutes toleranceMinutes'],
  ],
  ['days sent', readDaysToTakeIn, taken, []],
  ['days sent: ends first', readDaysToTakeIn, { ...taken, until: '2026-05' }, ['wrongOrder from']],
  ['days sent: one month', readDaysToTakeIn, { ...taken, until: '2026-06' }, []],
  [
    'days sent: service that ends first',
    readDaysToTakeIn,
    { ...taken, service: [{ person: 'p1', from: '2026-06-02', until: '2026-06-01' }] },
    ['wrongOrder service.0.from'],
  ],
  [
    'days sent: service of a day',
    readDaysToTakeIn,
    {
      ...taken,
      service: [
        { person: 'p1', from: '2026-06-02', until: '2026-06-02' },
        { person: 'p1', from: '2026-07-01' },
      ],
    },
    [],
  ],
  [
    'days sent: nobody',
    readDaysToTakeIn,
    { ...taken, rows: [{ ...sent, person: '' }] },
    ['outOfBounds rows.0.person'],
  ],
  ['reviews', readReviewEntries, [entry, { caseId: 'c', on: '2026-07-11', kind: 'closed' }], []],
  ['reviews: no such cause', readReviewEntries, [{ ...entry, code: 'weather' }], ['notAllowed 0.code']],
  ['reviews: no such kind', readReviewEntries, [entry, { ...entry, kind: 'why' }], ['notAllowed 1.kind']],
  ['reviews: no words', readReviewEntries, [{ ...entry, words: undefined }], ['missing 0.words']],
  ['forecast', readForecastQuestion, series, []],
  [
    'forecast: a month twice',
    readForecastQuestion,
    { ...series, series: [{ ...past, months: [...past.months, ...past.months] }] },
    ['monthTwice series.0.months.1.month'],
  ],
  [
    'forecast: a person twice',
    readForecastQuestion,
    { ...series, series: [past, past] },
    ['twice series.1.id'],
  ],
  [
    'forecast: a day twice',
    readForecastQuestion,
    { ...series, series: [{ ...past, days: [0, 1].map(() => ({ date: '2026-06-01', minutes: 60 })) }] },
    ['twice series.0.days.1.date'],
  ],
  [
    'forecast: years without a calendar',
    readForecastQuestion,
    { today: '2151-01-01', series: [{ ...past, months: [{ month: '1988-12', minutes: 0 }] }] },
    ['outOfBounds today'],
  ],
  [
    'forecast: a month without a calendar',
    readForecastQuestion,
    {
      ...series,
      series: [
        {
          ...past,
          months: [
            { month: '1988-12', minutes: 0 },
            { month: '1989-01', minutes: 0 },
          ],
        },
      ],
    },
    ['outOfBounds series.0.months.0.month'],
  ],
  [
    'forecast: a day of 25 hours',
    readForecastQuestion,
    { ...series, series: [{ ...past, days: [{ date: '2026-06-01', minutes: 1500 }] }] },
    ['outOfBounds series.0.days.0.minutes'],
  ],
  ['rebalance', readRebalanceQuestion, shared, []],
  [
    'rebalance: someone and something twice',
    readRebalanceQuestion,
    { people: [taker, taker], work: [task, task] },
    ['twice people.1.id', 'twice work.1.id'],
  ],
  [
    'rebalance: no whole portions',
    readRebalanceQuestion,
    { ...shared, work: [{ ...task, minutes: 70 }] },
    ['notWholePortions work.0.minutes'],
  ],
  ['rebalance: whole hours', readRebalanceQuestion, { ...shared, portionMinutes: 60 }, []],
  [
    'rebalance: a stranger',
    readRebalanceQuestion,
    { ...shared, work: [{ ...task, except: ['a', 'z'] }] },
    ['unknownName work.0.except.1'],
  ],
  [
    'rebalance: room below zero',
    readRebalanceQuestion,
    { ...shared, people: [{ ...taker, roomMinutes: -60 }] },
    ['notWholeMinutes people.0.roomMinutes'],
  ],
  [
    'rebalance: no portions',
    readRebalanceQuestion,
    { ...shared, portionMinutes: 0 },
    ['notWholeMinutes portionMinutes'],
  ],
  ['meeting', readMeetingInput, meeting, []],
  [
    'meeting: people are read like people',
    readMeetingInput,
    { ...meeting, people: [{ person: { ...person, mood: 1 } }] },
    ['unknownKey people.0.person.mood'],
  ],
  [
    'meeting: nobody',
    readMeetingInput,
    { ...meeting, people: [{ person: 'k1' }] },
    ['wrongType people.0.person'],
  ],
  [
    'meeting: someone twice',
    readMeetingInput,
    { ...meeting, people: [...meeting.people, ...meeting.people] },
    ['twice people.1.person.id'],
  ],
  [
    'meeting: no such department',
    readMeetingInput,
    { ...meeting, people: [{ person, department: 'b' }] },
    ['unknownName people.0.department'],
  ],
  [
    'meeting: no such department later',
    readMeetingInput,
    {
      ...meeting,
      people: [
        {
          person,
          department: [
            { from: '2026-04', department: null },
            { from: '2026-06', department: 'b' },
          ],
        },
      ],
    },
    ['unknownName people.0.department.1.department'],
  ],
  [
    'meeting: from no month',
    readMeetingInput,
    { ...meeting, people: [{ person, department: [{ from: 'June', department: null }] }] },
    ['notAMonth people.0.department.0.from'],
  ],
  [
    'meeting: a department twice',
    readMeetingInput,
    {
      ...meeting,
      departments: [
        { id: 'a', label },
        { id: 'a', label },
      ],
    },
    ['twice departments.1.id'],
  ],
  [
    'meeting: everyone is no department',
    readMeetingInput,
    {
      ...meeting,
      departments: [
        { id: 'a', label },
        { id: 'everyone', label },
      ],
    },
    ['twice departments.1.id'],
  ],
  [
    'meeting: a parent that is none',
    readMeetingInput,
    { ...meeting, departments: [{ id: 'a', label, parent: 'b' }] },
    ['unknownName departments.0.parent'],
  ],
  [
    'meeting: parents in a circle',
    readMeetingInput,
    {
      ...meeting,
      departments: [
        { id: 'a', label, parent: 'b' },
        { id: 'b', label, parent: 'a' },
      ],
    },
    ['unknownName departments.0.parent', 'unknownName departments.1.parent'],
  ],
  [
    'meeting: a part of a part',
    readMeetingInput,
    {
      ...meeting,
      departments: [
        { id: 'a', label, parent: 'b' },
        { id: 'b', label, parent: 'c' },
        { id: 'c', label },
      ],
    },
    [],
  ],
  [
    'meeting: a line twice',
    readMeetingInput,
    { ...meeting, targets: [0, 1].map(() => ({ id: 'm45', label, window: 'month', minutes: 2700 })) },
    ['twice targets.1.id'],
  ],
  ['days', readPersonDays, days, []],
  ['days: unknown work', readPersonDays, withDay({ work: null }), []],
  [
    'days: without the kind of the department',
    readPersonDays,
    { id: 'p1', regime: 'npa', days: [worked] },
    ['kindMissing departmentKind'],
  ],
  [
    'days: another regime',
    readPersonDays,
    { id: 'p1', regime: 'lsa36', days: [worked], sector: 'driver' },
    [],
  ],
  ['days: a day twice', readPersonDays, { ...days, days: [worked, worked] }, ['twice days.1.date']],
  [
    'days: an overlap',
    readPersonDays,
    withDay({
      work: [
        { from: 510, to: 720 },
        { from: 719, to: 800 },
      ],
    }),
    ['overlapping days.0.work.1'],
  ],
  [
    'days: an overlap the other way round',
    readPersonDays,
    withDay({
      work: [
        { from: 719, to: 800 },
        { from: 510, to: 720 },
      ],
    }),
    ['overlapping days.0.work.1'],
  ],
  [
    'days: one after the other',
    readPersonDays,
    withDay({
      work: [
        { from: 510, to: 720 },
        { from: 720, to: 800 },
        { from: 0, to: 510 },
      ],
    }),
    [],
  ],
  [
    'days: watch duty that overlaps',
    readPersonDays,
    withDay({
      watchDuty: [
        { from: 1200, to: 1440 },
        { from: 1300, to: 1500 },
      ],
    }),
    ['overlapping days.0.watchDuty.1'],
  ],
  [
    'days: 27 hours and more',
    readPersonDays,
    withDay({ work: [{ from: 0, to: 2881 }] }),
    ['outOfBounds days.0.work.0.to'],
  ],
  ['days: up to the end of the next day', readPersonDays, withDay({ work: [{ from: 1300, to: 2880 }] }), []],
  [
    'days: end before start',
    readPersonDays,
    withDay({ work: [{ from: 1170, to: 510 }] }),
    ['emptyStretch days.0.work.0.from'],
  ],
  [
    'days: no time at all',
    readPersonDays,
    withDay({ work: [{ from: 510, to: 510 }] }),
    ['emptyStretch days.0.work.0.from'],
  ],
  ['days: no calendar', readPersonDays, withDay({ date: '1988-12-31' }), ['outOfBounds days.0.date']],
  [
    'days: no schedule',
    readPersonDays,
    withDay({ schedule: { kind: 'late' } }),
    ['notAllowed days.0.schedule.kind'],
  ],
  [
    'days: records that end first',
    readPersonDays,
    { ...days, from: '2026-06-02', until: '2026-06-01' },
    ['wrongOrder from'],
  ],
  ['days: one day of records', readPersonDays, { ...days, from: '2026-06-01', until: '2026-06-01' }, []],
  [
    'days: half a minute',
    readPersonDays,
    withDay({ specialDutyMinutes: 0.5 }),
    ['notWholeMinutes days.0.specialDutyMinutes'],
  ],
]

test.each(cases)('%s', (_, read, input, expected) => {
  expect(codes(read, input)).toEqual(expected)
})

test('every message says what and where, in both languages', () => {
  const said = cases.flatMap(([name, read, input]) =>
    issuesOf(read, input).map(({ message }) => [name, message.ja, message.en]),
  )
  expect(said).toMatchSnapshot()
})

describe('what is read becomes what the doors take', () => {
  let solver: LinearSolver
  beforeAll(async () => {
    solver = await highsSolver()
  })
  const must = <Value>(read: Read<Value>): Value => {
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    return read.value
  }

  test('pay, by the rules of its regime', () => {
    const national = must(readPayQuestion({ ...pay, basis: { monthlyYen: 300_000 } }))
    expect(payMonth(national.month, national.work, national.rules).lines).toEqual([
      { percent: 125, minutes: 120 },
    ])
    expect(hourlyYen(national.basis ?? { monthlyYen: 0 }, national.rules, parseIsoDate('2026-06-01'))).toBe(
      1787,
    )
    const private_ = must(readPayQuestion({ ...pay, regime: 'lsa37' }))
    expect(private_.rules.regime).toBe('lsa37')
  })
  test('leave', () => {
    const {
      person: who,
      on,
      uses,
      rules,
      terms,
    } = must(readLeaveQuestion({ ...leave, terms: { minutesPerDay: 480 } }))
    const { grants } = leaveGrants(who, on, rules)
    expect(leaveLedger(grants, uses, on, rules, terms).leftMinutes).toBe(34 * 480)
    expect(must(readLeaveQuestion({ ...leave, regime: 'lsa39' })).rules.regime).toBe('lsa39')
  })
  test('rows, as they are', () => {
    expect(reconcile(must(readReconcileInput(held))).people[0]?.longerMinutes).toBe(220)
    const { rows, options } = must(
      readDaysToTakeIn({ ...taken, rows: [sent, { ...sent, row: 3, overtimeMinutes: 27 * 60 }] }),
    )
    const found = takeInDays(rows, options)
    expect([found.rowsRead, found.problems.map((one) => one.code)]).toEqual([2, ['beyondADay']])
  })
  test('entries of a register', () => {
    const entries = must(readReviewEntries([entry]))
    expect(reviewRegister([], entries, '2026-08-01').problems.map((one) => one.code)).toEqual(['unknownCase'])
  })
  test('series', () => {
    const question = must(readForecastQuestion({ ...series, yearStartMonth: 1 }))
    const forecaster = learnForecaster(question.series, question.today, question.yearStartMonth)
    expect(forecastOf(forecaster, 'p1', 300).paths[0]).toHaveLength(7)
  })
  test('people and work', () => {
    expect(rebalance(must(readRebalanceQuestion(shared)), solver).possible).toBe(true)
  })
  test('a meeting, with the department of each month', () => {
    const changes = [
      { from: '2026-10', department: null },
      { from: '2026-04', department: 'a' },
    ]
    const question = must(
      readMeetingInput({
        ...meeting,
        people: [{ person, department: changes }, { person: { ...person, id: 'k2' } }],
      }),
    )
    const [moved, nowhere] = question.people
    const at = (iso: string) => moved?.departmentOf(parseIsoYearMonth(iso))
    expect(['2026-03', '2026-04', '2026-09', '2026-10'].map(at)).toEqual([undefined, 'a', 'a', undefined])
    expect(nowhere?.departmentOf(question.month)).toBeUndefined()
    expect(question.targets).toEqual([])
    expect(publishMeeting({ ...question, rules: npaRules }).ok).toBe(true)
    const staying = must(readMeetingInput(meeting))
    expect(staying.people[0]?.departmentOf(question.month)).toBe('a')
  })
  test('days, with the kinds of departments and the days that ought to be recorded', () => {
    const changes = [
      { from: '2026-07', kind: 'heteronomous' },
      { from: '2026-05', kind: 'autonomous' },
    ]
    const given = { ...days, departmentKind: changes, from: '2026-06-01', until: '2026-06-02', manager: true }
    const { person: who, days: read, options } = must(readPersonDays({ ...given, $schema: 'x' }))
    expect(who).toEqual({ id: 'p1', regime: 'npa', manager: true })
    const [june] = monthsOfDays(read, npaRules, options)
    expect(june?.record.departmentKind).toBe('autonomous')
    expect(june?.unknownDays).toEqual(['2026-06-02'])
    const kinds = ['2026-04', '2026-06', '2026-07'].map((iso) =>
      options.departmentKind?.(parseIsoYearMonth(iso)),
    )
    expect(kinds).toEqual(['autonomous', 'autonomous', 'heteronomous'])
    expect(must(readPersonDays(days)).options).toEqual({ departmentKind: expect.any(Function) })
    expect(must(readPersonDays({ id: 'p', regime: 'lsa36', days: [] })).options).toEqual({})
  })
  test('nothing that is accepted is refused inside', () => {
    const minute = fc.integer({ min: -1, max: 2900 })
    const date = fc.constantFrom('2026-06-01', '2026-06-30', '2026-07-01', '2026-02-30')
    const kind = fc.constantFrom('workday', 'dayOff', 'holidayRegular', 'shortTime')
    const work = fc.array(fc.record({ date, from: minute, to: minute, kind }), { maxLength: 4 })
    const month = fc.constantFrom('2009-06', '2010-06', '2011-06', '2022-06', '2026-06')
    fc.assert(
      fc.property(
        work,
        month,
        fc.constantFrom('npa', 'lsa37'),
        fc.constantFrom('large', 'sme'),
        (all, asked, regime, size) => {
          const read = readPayQuestion({ regime, month: asked, employerSize: size, work: all })
          if (read.ok) payMonth(read.value.month, read.value.work, read.value.rules, read.value)
        },
      ),
    )
    const spans = fc.option(fc.array(fc.record({ from: minute, to: minute }), { maxLength: 3 }))
    fc.assert(
      fc.property(fc.array(fc.record({ date, work: spans }), { maxLength: 3 }), (all) => {
        const read = readPersonDays({ ...days, days: all })
        if (read.ok) monthsOfDays(read.value.days, npaRules, read.value.options)
      }),
    )
    const day = fc.constantFrom(
      '1989-01-01',
      '2001-04-01',
      '2010-04-01',
      '2026-02-28',
      '2026-11-20',
      '2040-01-01',
    )
    const unit = fc.constantFrom('day', 'halfDay', 'hour', 'quarterHour')
    const uses = fc.array(fc.record({ date: day, unit, count: fc.constantFrom(-1, 0.5, 1, 40) }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(day, day, uses, fc.constantFrom('npa', 'lsa39'), (enteredOn, on, taken_, regime) => {
        const read = readLeaveQuestion({
          regime,
          on,
          person: { enteredOn, attendance: 'always' },
          uses: taken_,
        })
        if (!read.ok) return
        const { person: who, on: asked, uses: used, rules } = read.value
        const { grants } = leaveGrants(who, asked, rules)
        minimumLeave(grants, leaveLedger(grants, used, asked, rules), rules)
      }),
    )
  })
})
