import { describe, expect, test } from 'vitest'
import { after, day, firstHalf, taken } from '../../test/made.ts'
import { countEvents, countProposals, countSessions, takeIn } from '../index.ts'

const on = day('2026-06-01')
const sessions = taken('session', [
  { id: 's1', on, series: '1on1', attendees: 3 },
  { id: 's2', on: day('2026-09-30'), series: '1on1' },
  { id: 's3', on: day('2026-10-01'), series: '1on1' },
  { id: 's4', on, series: 'ハラスメント' },
  { id: 's5', on: day('2026-03-31'), series: '1on1' },
])
const participations = taken('participation', [
  { activity: 's1', person: 'p1', department: 'a', completed: true },
  { activity: 's1', person: 'p2', department: 'a', completed: false },
  { activity: 's2', person: 'p1', department: 'a', completed: false },
  { activity: 's2', person: 'p3', department: 'b', completed: true },
  { activity: 's2', person: 'stranger', department: 'b', completed: true },
  { activity: 's5', person: 'p4', department: 'b', completed: true },
  { activity: 's4', person: 'p4', department: 'b', completed: true },
  { activity: 's9', person: 'p4', department: 'b', completed: true },
])
const eligible = taken('eligible', [
  { person: 'p1', department: 'a' },
  { person: 'p2', department: 'a', course: '1on1' },
  { person: 'p3', department: 'b', course: '1on1' },
  { person: 'p4', department: 'b', course: 'ハラスメント' },
])
const ratings = taken('sessionRating', [
  { id: '1', session: 's1', score: 4.1 },
  { id: '2', session: 's2', score: 4.2 },
  { id: '3', session: 's3', score: 1 },
])

describe('a course with a list of those it is meant for', () => {
  const question = { period: firstHalf, series: '1on1', participations, eligible, ratings }
  const result = countSessions(sessions, question)

  test.each([
    ['sessions', 2],
    ['personTimes', 5],
    ['people', 4],
    ['eligible', 3],
    ['reach', { numerator: 3, denominator: 3 }],
    ['completion', { numerator: 2, denominator: 3 }],
    ['satisfaction', { sum: 8.3, count: 2 }],
  ] as const)('%s', (name, value) => {
    expect(result.figures[name].quantity).toEqual({ state: 'value', value })
  })

  test('every row that has no part says why', () => {
    expect(result.leftOut.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      'session.csv#4 outsidePeriod',
      'session.csv#5 notAsked',
      'session.csv#6 outsidePeriod',
      'participation.csv#7 outsidePeriod',
      'participation.csv#8 notAsked',
      'participation.csv#9 unknownActivity',
      'eligible.csv#5 notAsked',
      'sessionRating.csv#4 outsidePeriod',
    ])
    expect(result.rows.participation).toEqual({ given: 8, used: 5, leftOut: 3 })
  })

  test('what the senders should look at', () => {
    expect(result.issues.map(({ row, code }) => `${row} ${code}`)).toEqual([
      'participation.csv#9 unknownActivity',
      'session.csv#2 headsDiffer',
      'participation.csv#6 notEligible',
    ])
  })

  test('the way back: all rows of a rate and those of its numerator', () => {
    expect(result.figures.completion.rows).toEqual(['eligible.csv#2', 'eligible.csv#3', 'eligible.csv#4'])
    expect(result.figures.completion.numeratorRows).toEqual(['participation.csv#2', 'participation.csv#5'])
  })

  test('people by their departments', () => {
    const { department } = result.groups
    expect(department?.a?.reach?.quantity).toEqual({
      state: 'value',
      value: { numerator: 2, denominator: 2 },
    })
    expect(department?.b?.people?.quantity).toEqual({ state: 'value', value: 2 })
    expect(department?.b?.completion?.quantity).toEqual({
      state: 'value',
      value: { numerator: 1, denominator: 1 },
    })
    expect(department?.b?.people?.suppression).toBe('unchecked')
  })

  test('no person stands in a result', () => {
    expect(JSON.stringify(result)).not.toMatch(/"p\d"|stranger/)
  })
})

describe('by number instead of by name', () => {
  const headcount = taken('headcount', [
    { department: 'a', on: day('2026-04-01'), people: 1 },
    { department: 'a', on: day('2026-07-01'), people: 2 },
    { department: 'b', on: day('2026-04-01'), people: 2 },
    { department: 'b', on: day('2027-04-01'), people: 900 },
  ])
  test('the latest count of each department up to the end is the whole', () => {
    const question = { period: firstHalf, series: '1on1', participations, headcount }
    const { figures, leftOut } = countSessions(sessions, question)
    expect(figures.reach.quantity).toEqual({ state: 'value', value: { numerator: 4, denominator: 4 } })
    expect(
      leftOut.filter(({ kind }) => kind === 'headcount').map(({ row, reason }) => `${row} ${reason}`),
    ).toEqual(['headcount.csv#2 olderSnapshot', 'headcount.csv#5 outsidePeriod'])
  })
  test('a part larger than the whole gives no rate', () => {
    const few = taken('headcount', [{ department: 'a', on, people: 2 }])
    const { quantity } = countSessions(sessions, { period: firstHalf, participations, headcount: few })
      .figures.reach
    expect(quantity).toMatchObject({ state: 'notMeasured', note: { en: expect.stringContaining('larger') } })
  })
  test('a department without a count makes the rate partial', () => {
    const few = taken('headcount', [{ department: 'a', on, people: 9 }])
    const question = {
      period: firstHalf,
      participations,
      headcount: few,
      departments: ['a', 'b'],
      isWhole: true,
    }
    expect(countSessions(sessions, question).figures.reach.quantity).toMatchObject({
      state: 'partial',
      coverage: { reporting: 1, expected: 2 },
    })
  })
})

describe('heads without names', () => {
  const held = (heads: readonly (number | undefined)[]) =>
    taken(
      'event',
      heads.map((attendees, n) => ({
        id: `${n}`,
        on,
        category: 'cafe',
        ...(attendees === undefined ? {} : { attendees }),
      })),
    )
  test.each<[string, readonly (number | undefined)[], object, object, string | undefined]>([
    ['one event', [9], { state: 'value', value: 9 }, { state: 'value', value: 9 }, undefined],
    ['several', [5, 9], { state: 'value', value: 14 }, { state: 'value', value: 9 }, 'atLeast'],
    [
      'some unknown',
      [5, undefined],
      { state: 'partial', value: 5 },
      { state: 'partial', value: 5 },
      undefined,
    ],
    ['all unknown', [undefined], { state: 'notMeasured' }, { state: 'notMeasured' }, undefined],
    ['nobody came', [0], { state: 'value', value: 0 }, { state: 'value', value: 0 }, undefined],
  ])('%s', (_, heads, personTimes, people, bound) => {
    const { figures } = countEvents(held(heads), { period: firstHalf })
    expect(figures.personTimes.quantity).toMatchObject(personTimes)
    expect(figures.people.quantity).toMatchObject(people)
    expect(figures.people.bound).toBe(bound)
  })

  test('events by kind', () => {
    const events = taken('event', [
      { id: '1', on, category: 'cafe', department: 'a' },
      { id: '2', on, category: 'mission' },
      { id: '3', on, category: 'cafe' },
    ])
    const { groups } = countEvents(events, { period: firstHalf })
    expect(
      Object.entries(groups.category ?? {}).map(([name, one]) => [name, one.events?.rows.length]),
    ).toEqual([
      ['cafe', 2],
      ['mission', 1],
    ])
  })
})

test('people by department where some sessions have no names', () => {
  const some = taken('participation', [{ activity: 's4', person: 'p4', department: 'b' }])
  const question = { period: firstHalf, participations: some, departments: ['a', 'b'], isWhole: true }
  const { department } = countSessions(sessions, question).groups
  expect([department?.a?.people, department?.b?.people].map((one) => one?.quantity)).toMatchObject([
    { state: 'partial', value: 0, coverage: { reporting: 1, expected: 3 } },
    { state: 'partial', value: 1 },
  ])
  const heads = countSessions(sessions, { period: firstHalf, departments: ['a'], isWhole: true })
  expect(heads.groups.department?.a?.people?.quantity).toEqual({ state: 'notMeasured' })
})

describe('missing is never zero', () => {
  const none = taken('session', [])
  test.each<[string, object, object]>([
    ['nothing came', {}, { state: 'notReported' }],
    ['the register is whole and empty', { isWhole: true }, { state: 'value', value: 0 }],
    [
      'everybody said that there is nothing',
      { departments: ['a'], nothingToReport: ['a'] },
      { state: 'value', value: 0 },
    ],
    ['one of two did', { departments: ['a', 'b'], nothingToReport: ['a'] }, { state: 'partial', value: 0 }],
  ])('%s', (_, more, expected) => {
    expect(countSessions(none, { period: firstHalf, ...more }).figures.sessions.quantity).toMatchObject(
      expected,
    )
  })

  test('a file of another half is nothing, not zero', () => {
    const wrong = taken('session', [{ id: '1', on: day('2025-10-05') }])
    expect(countSessions(wrong, { period: firstHalf }).figures.sessions.quantity).toEqual({
      state: 'notReported',
    })
  })

  test('a department that is expected and silent', () => {
    const some = taken('event', [{ id: '1', on, category: 'c', department: 'a' }])
    const result = countEvents(some, { period: firstHalf, departments: ['a', 'b'], closedOn: after })
    expect(result.figures.events.quantity).toMatchObject({
      state: 'partial',
      value: 1,
      coverage: { reporting: 1, expected: 2 },
    })
    expect(result.extent.missing).toEqual(['b'])
    expect(result.groups.department?.b?.events?.quantity).toEqual({ state: 'notReported' })
  })

  test('a period that is not over, and one that has not begun', () => {
    const soon = taken(
      'session',
      [
        { id: '1', on },
        { id: '2', on: day('2026-08-01') },
      ],
      day('2026-06-30'),
    )
    const result = countSessions(soon, { period: firstHalf })
    expect(result.figures.sessions.quantity).toEqual({
      state: 'partial',
      value: 1,
      coverage: { reporting: 91, expected: 183 },
      note: { ja: '期間の途中（183日のうち91日）', en: 'the period is not over (91 of 183 days)' },
    })
    expect(result.leftOut.map(({ reason }) => reason)).toEqual(['future'])
    const early = takeIn('session', soon.records, { asOf: day('2026-03-31') })
    expect(countSessions(early, { period: firstHalf }).figures.sessions.quantity).toEqual({
      state: 'undefined',
      reason: 'notStarted',
    })
  })
})

test('late rows are counted and named', () => {
  const late = taken('session', [
    { id: '1', on, recordedOn: day('2026-09-30') },
    { id: '2', on, recordedOn: after },
  ])
  const result = countSessions(late, { period: firstHalf, closedOn: day('2026-09-30') })
  expect([result.figures.sessions.rows.length, result.late]).toEqual([2, ['session.csv#3']])
})

test('records as of different days answer no question together', () => {
  const other = taken('participation', [], day('2026-07-01'))
  expect(() => countSessions(sessions, { period: firstHalf, participations: other })).toThrow(RangeError)
})

test('finished or not is not known of some', () => {
  const some = taken('participation', [
    { activity: 's1', person: 'p1', completed: true },
    { activity: 's1', person: 'p2' },
  ])
  const question = { period: firstHalf, series: '1on1', eligible }
  const { completion } = countSessions(sessions, { ...question, participations: some }).figures
  expect(completion.quantity).toMatchObject({
    state: 'partial',
    value: { numerator: 1, denominator: 3 },
    coverage: { reporting: 1, expected: 2 },
  })
  const unknown = taken('participation', [{ activity: 's1', person: 'p1' }])
  const none = countSessions(sessions, { ...question, participations: unknown }).figures.completion
  expect(none.quantity).toEqual({ state: 'notMeasured' })
})

describe('proposals', () => {
  const year = { period: firstHalf }
  const proposals = taken('proposal', [
    { id: '1', on: day('2025-11-01'), realisedOn: on },
    { id: '2', on },
    { id: '3', on: day('2025-11-01') },
  ])
  const members = taken('participation', [
    { activity: '1', person: 'a' },
    { activity: '2', person: 'a' },
    { activity: '2', person: 'b' },
    { activity: '3', person: 'c' },
  ])
  test.each([
    [
      'realised',
      1,
      ['participation.csv#3 notAsked', 'participation.csv#4 notAsked', 'participation.csv#5 outsidePeriod'],
    ],
    ['proposed', 2, ['participation.csv#2 notAsked', 'participation.csv#5 outsidePeriod']],
  ] as const)('people of what was %s', (peopleOf, people, leftOut) => {
    const result = countProposals(proposals, { ...year, peopleOf, participations: members })
    expect(result.figures.proposals.rows).toEqual(['proposal.csv#3'])
    expect(result.figures.realised.rows).toEqual(['proposal.csv#2'])
    expect(result.figures.people.quantity).toEqual({ state: 'value', value: people })
    expect(
      result.leftOut
        .filter(({ kind }) => kind === 'participation')
        .map(({ row, reason }) => `${row} ${reason}`),
    ).toEqual(leftOut)
  })
})
