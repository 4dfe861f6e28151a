import { describe, expect, test } from 'vitest'
import { after, day, firstHalf, taken } from '../../test/made.ts'
import {
  certifiedAt,
  channelsAt,
  compareResults,
  countAutomation,
  countDeskUse,
  countMeetings,
  countOfficeReform,
  countOneOnOnes,
  countPostings,
  countPublications,
  countRecruitments,
  countService,
  countSupport,
  countTelework,
  goalsNaming,
  linksAt,
  parseIsoYearMonth,
  period,
  postsAt,
  rowsBehind,
} from '../index.ts'

const on = day('2026-06-01')
const month = parseIsoYearMonth
const value = (of: unknown) => ({ state: 'value', value: of })
const share = (numerator: number, denominator: number) => value({ numerator, denominator })

describe('one-on-one meetings', () => {
  const report = (department: string, from: string, to: string, meetings: number, more: object = {}) => ({
    department,
    from: month(from),
    to: month(to),
    meetings,
    ...more,
  })
  const quarter = period(day('2026-07-01'), day('2026-09-30'))

  test('months, departments and quarters', () => {
    const reports = taken('oneOnOne', [
      report('a', '2026-07', '2026-07', 10, { people: 8 }),
      report('a', '2026-08', '2026-08', 12, { people: 9 }),
      report('a', '2026-09', '2026-09', 5, { people: 5 }),
      report('b', '2026-07', '2026-09', 30, { people: 20 }),
      report('b', '2026-04', '2026-06', 7),
    ])
    const { figures, groups } = countOneOnOnes(reports, { period: quarter, departments: ['a', 'b'] })
    expect(figures.meetings.quantity).toEqual(value(57))
    expect([figures.people.quantity, figures.people.bound]).toEqual([value(29), 'atLeast'])
    expect(groups.department?.b?.people?.bound).toBeUndefined()
    const half = countOneOnOnes(reports, { period: firstHalf })
    expect(
      Object.entries(half.groups.quarter ?? {}).map(([name, one]) => [name, one.meetings?.quantity]),
    ).toEqual([
      ['2026-Q1', value(7)],
      ['2026-Q2', value(57)],
    ])
  })

  test('excluded months are a gap that is said', () => {
    const reports = taken('oneOnOne', [
      report('a', '2026-07', '2026-09', 1349, { excludedMonths: [month('2026-07')] }),
    ])
    const result = countOneOnOnes(reports, { period: quarter, departments: ['a'] })
    expect(result.figures.meetings.quantity).toMatchObject({
      state: 'partial',
      value: 1349,
      coverage: { reporting: 2, expected: 3 },
    })
    expect(result.extent.excluded).toEqual([
      { from: day('2026-07-01'), to: day('2026-07-31'), department: 'a' },
    ])
    const july = { from: day('2026-07-01'), to: day('2026-07-31') }
    const without = countOneOnOnes(reports, {
      period: period(quarter.from, quarter.to, [july]),
      departments: ['a'],
    })
    expect(without.figures.meetings.quantity).toEqual(value(1349))
  })

  test.each<[string, readonly object[], number, readonly string[], readonly string[]]>([
    [
      'a total and all of its months',
      [
        report('a', '2026-07', '2026-08', 22),
        report('a', '2026-07', '2026-07', 10),
        report('a', '2026-08', '2026-08', 12),
      ],
      22,
      ['2 overlapping'],
      [],
    ],
    [
      'a total that is not the sum',
      [
        report('a', '2026-07', '2026-08', 25),
        report('a', '2026-07', '2026-07', 10),
        report('a', '2026-08', '2026-08', 12),
      ],
      22,
      ['2 overlapping'],
      ['sumDiffers'],
    ],
    [
      'a total and one of its months',
      [report('a', '2026-07', '2026-08', 22), report('a', '2026-07', '2026-07', 10)],
      0,
      ['2 overlapping', '3 overlapping'],
      [],
    ],
    [
      'of different departments nothing overlaps',
      [report('a', '2026-07', '2026-08', 22), report('b', '2026-07', '2026-07', 10)],
      32,
      [],
      [],
    ],
    [
      'months of which only some lie in the period',
      [
        report('a', '2026-06', '2026-07', 22),
        report('a', '2026-08', '2026-08', 1),
        report('a', '2026-10', '2026-10', 1),
      ],
      1,
      ['2 crossesPeriod', '4 outsidePeriod'],
      [],
    ],
  ])('%s', (_, reports, meetings, leftOut, issues) => {
    const result = countOneOnOnes(taken('oneOnOne', reports as never), { period: quarter, isWhole: true })
    expect(result.figures.meetings.quantity).toEqual(value(meetings))
    expect(result.leftOut.map(({ row, reason }) => `${row.split('#')[1]} ${reason}`)).toEqual(leftOut)
    expect(result.issues.map(({ code }) => code).filter((code) => code !== 'overlapping')).toEqual(issues)
  })
})

describe('support desk', () => {
  const question = { period: firstHalf, handledIn: 'cohort', averageOver: 'asking' } as const
  const requests = taken('supportRequest', [
    {
      id: '1',
      department: 'a',
      askedOn: on,
      handledOn: on,
      rating: 10,
      minutesSaved: 150,
      leftEarlier: true,
      service: 'x',
    },
    { id: '2', department: 'a', askedOn: on, handledOn: on, rating: 7, minutesSaved: 60, leftEarlier: false },
    { id: '3', department: 'b', askedOn: on, handledOn: on },
    { id: '4', department: 'b', askedOn: on, outcome: 'declined' },
    { id: '5', department: 'a', askedOn: day('2026-03-31'), handledOn: on },
    { id: '6', department: 'a', askedOn: on, handledOn: day('2026-10-05') },
  ])

  test.each([
    ['requests', value(5)],
    ['handled', value(3)],
    ['handledShare', share(3, 5)],
    ['rating', value({ sum: 17, count: 2 })],
    ['ratedHigh', share(1, 2)],
    ['saving', value({ sum: 210, count: 2 })],
    ['savedMuch', share(1, 2)],
    ['leftEarlier', share(1, 2)],
    ['requestsPerDepartment', value({ sum: 5, count: 2 })],
    ['handledPerDepartment', value({ sum: 3, count: 2 })],
  ] as const)('%s', (name, expected) => {
    const result = countSupport(requests, { ...question, ratedAtLeast: 8, savedAtLeast: 120 })
    expect(result.figures[name].quantity).toEqual(expected)
  })

  test('hours saved are partial when not all say it', () => {
    expect(countSupport(requests, question).figures.minutesSaved.quantity).toMatchObject({
      state: 'partial',
      value: 210,
      coverage: { reporting: 2, expected: 3 },
    })
  })

  test('what was handled in the period, whenever it was asked for', () => {
    const result = countSupport(requests, { ...question, handledIn: 'period' })
    expect(result.figures.handled.quantity).toEqual(value(4))
    expect(result.figures.requests.quantity).toEqual(value(5))
    expect(result.leftOut).toEqual([])
  })

  test('averages over all departments count those that asked for nothing', () => {
    const departments = ['a', 'b', 'c', 'd']
    const expected = {
      ...question,
      averageOver: 'expected',
      departments,
      nothingToReport: ['c', 'd'],
    } as const
    expect(countSupport(requests, expected).figures.requestsPerDepartment.quantity).toEqual(
      value({ sum: 5, count: 4 }),
    )
    expect(() => countSupport(requests, { ...question, averageOver: 'expected' })).toThrow(RangeError)
  })

  test('by department and service', () => {
    const { groups } = countSupport(requests, question)
    expect(groups.department?.b?.handledShare?.quantity).toEqual(share(1, 2))
    expect(Object.keys(groups.service ?? {})).toEqual(['x'])
  })

  test('without a threshold nothing is high', () => {
    const { figures } = countSupport(requests, question)
    expect([figures.ratedHigh.quantity, figures.savedMuch.quantity]).toEqual([
      { state: 'notMeasured' },
      { state: 'notMeasured' },
    ])
  })
})

describe('telework', () => {
  const days = taken('telework', [
    { person: 'p1', on: day('2026-06-01'), department: 'a' },
    { person: 'p1', on: day('2026-06-02'), department: 'a', extent: 'half' },
    { person: 'p2', on: day('2026-06-01'), department: 'b', extent: 'hours', minutes: 120 },
    { person: 'p2', on: day('2026-06-06'), department: 'b' },
    { person: 'p2', on: day('2026-07-01'), department: 'b' },
  ])
  const june = period(day('2026-06-01'), day('2026-06-30'))
  test.each([
    ['asWhole', 'count', 4, []],
    ['asHalf', 'count', 3, []],
    ['leaveOut', 'count', 2, ['3 notAsked', '4 notAsked']],
    ['asHalf', 'leaveOut', 2, ['5 closedDay']],
  ] as const)('part days %s, closed days %s', (partDays, closedDays, personDays, leftOut) => {
    const result = countTelework(days, { period: june, partDays, closedDays })
    expect(result.figures.personDays.quantity).toEqual(value(personDays))
    const reasons = result.leftOut.map(({ row, reason }) => `${row.split('#')[1]} ${reason}`)
    expect(reasons).toEqual([...leftOut, '6 outsidePeriod'])
    expect(result.issues).toEqual([])
  })

  test('by business day, of the headcount, by month of a campaign', () => {
    const headcount = taken('headcount', [
      { department: 'a', on, people: 3 },
      { department: 'b', on, people: 2 },
    ])
    const question = { period: firstHalf, partDays: 'asHalf', closedDays: 'count', headcount } as const
    const result = countTelework(days, { ...question, months: [month('2026-06')] })
    expect(result.figures.businessDays.quantity).toEqual(value(22))
    expect(result.figures.perBusinessDay.quantity).toEqual(value({ sum: 3, count: 22 }))
    expect(result.figures.share.quantity).toEqual(share(6, 220))
    expect(result.leftOut.map(({ reason }) => reason)).toEqual(['excluded'])
    const all = countTelework(days, question)
    expect(Object.keys(all.groups.month ?? {})).toEqual(['2026-06', '2026-07'])
    expect(all.groups.month?.['2026-07']?.businessDays?.quantity).toEqual(value(22))
    expect(all.groups.department?.a?.share?.quantity).toMatchObject({ value: { denominator: 2 * 3 * 122 } })
  })
})

describe('a service on business days', () => {
  const runs = taken(
    'serviceRun',
    [
      { id: '1', service: 'shuttle', from: day('2023-02-01'), to: day('2023-06-21') },
      { id: '2', service: 'shuttle', from: day('2023-10-23'), to: day('2023-12-13') },
      { id: '3', service: 'shuttle', from: day('2023-12-01'), to: day('2023-12-13') },
      { id: '4', service: 'lift', from: day('2023-10-23'), to: day('2023-12-13') },
    ],
    day('2024-03-18'),
  )
  const ask = (from: string, to: string) => ({ period: period(day(from), day(to)), service: 'shuttle' })
  test.each([
    ['2023-02-01', '2023-06-21', 96],
    ['2023-10-01', '2024-03-18', 36],
    ['2023-02-01', '2024-03-18', 132],
    ['2023-04-01', '2023-04-30', 20],
  ])('%s to %s: %i days', (from, to, days) => {
    expect(countService(runs, ask(from, to)).figures.businessDays.quantity).toEqual(value(days))
  })

  test('riders', () => {
    const ridership = taken(
      'ridership',
      [
        { service: 'shuttle', on: day('2023-10-23'), riders: 12, trip: '1' },
        { service: 'shuttle', on: day('2023-10-23'), riders: 8, trip: '2' },
        { service: 'shuttle', on: day('2023-10-24'), riders: 10 },
        { service: 'shuttle', on: day('2023-10-28'), riders: 1 },
        { service: 'shuttle', on: day('2023-10-20'), riders: 1 },
        { service: 'lift', on: day('2023-10-23'), riders: 1 },
      ],
      day('2024-03-18'),
    )
    const result = countService(runs, { ...ask('2023-10-01', '2023-12-31'), ridership })
    expect(result.figures.riders.quantity).toMatchObject({
      state: 'partial',
      value: 30,
      coverage: { reporting: 2, expected: 36 },
    })
    expect(result.figures.ridersPerDay.quantity).toEqual(value({ sum: 30, count: 2 }))
    expect(result.groups.month?.['2023-10']?.businessDays?.quantity).toEqual(value(7))
    const ridden = result.leftOut.filter(({ kind }) => kind === 'ridership')
    expect(ridden.map(({ reason }) => reason)).toEqual(['closedDay', 'noRun', 'notAsked'])
    expect(result.issues.map(({ code }) => code)).toEqual(['closedDay', 'noRun'])
  })

  test('days on which it did not run', () => {
    const one = { id: '1', service: 's', from: day('2026-06-01'), to: day('2026-06-05') }
    const stopped = taken('serviceRun', [{ ...one, suspended: [day('2026-06-02')] }])
    const { figures } = countService(stopped, { period: firstHalf, service: 's' })
    expect(figures.businessDays.quantity).toEqual(value(4))
    expect(figures.ridersPerDay.quantity).toEqual({ state: 'notMeasured' })
  })
})

describe('office reform', () => {
  const cases = taken('officeReform', [
    {
      id: '1',
      department: 'a',
      measure: 'free',
      startedOn: day('2026-02-01'),
      completedOn: on,
      squareMetres: 100.5,
      people: 20,
    },
    { id: '2', department: 'a', startedOn: on, completedOn: day('2026-12-01') },
    { id: '3', department: 'b', plannedOn: on },
    { id: '4', department: 'b', startedOn: day('2025-02-01'), completedOn: day('2026-03-31') },
    { id: '5', department: 'b', startedOn: day('2025-02-01'), abandonedOn: on },
    { id: '6', department: 'b', completedOn: on, squareMetres: 0.2 },
  ])
  const { figures, leftOut, groups } = countOfficeReform(cases, { period: firstHalf })
  test.each([
    ['planned', value(1)],
    ['started', value(1)],
    ['underWay', value(1)],
    ['completed', value(2)],
    ['abandoned', value(1)],
    ['squareMetres', value(100.7)],
  ] as const)('%s', (name, expected) => {
    expect(figures[name].quantity).toEqual(expected)
  })
  test('people are not known of all', () => {
    expect(figures.people.quantity).toMatchObject({ state: 'partial', value: 20 })
    expect(leftOut.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['officeReform.csv#5 outsidePeriod'])
    expect(groups.measure?.free?.completed?.rows).toEqual(['officeReform.csv#2'])
  })
})

describe('postings and people from outside', () => {
  const posting = { scheme: '意欲能力', openedOn: on }
  const postings = taken('posting', [
    {
      id: '1',
      ...posting,
      grade: '補佐級',
      posts: 1,
      applicants: 2,
      passed: 1,
      placed: 1,
      placedOn: day('2026-10-15'),
    },
    { id: '2', ...posting, grade: '係長級', posts: 1, applicants: 6, passed: 0, placed: 0 },
    { id: '3', ...posting, scheme: '人事交流', grade: '係長級', posts: 11 },
  ])
  test('placed later is planned', () => {
    const { figures, groups } = countPostings(postings, { period: firstHalf, scheme: '意欲能力' })
    expect(figures.posts.quantity).toEqual(value(2))
    expect(figures.applicants.quantity).toEqual(value(8))
    expect([figures.placed.quantity, figures.placementsPlanned.quantity]).toEqual([value(0), value(1)])
    expect(figures.applicantsPerPost.quantity).toEqual(value({ sum: 8, count: 2 }))
    expect(figures.filled.quantity).toEqual(share(0, 2))
    expect(Object.keys(groups.grade ?? {})).toEqual(['係長級', '補佐級'])
  })
  test('applicants that nobody reported', () => {
    const { figures } = countPostings(postings, { period: firstHalf })
    expect(figures.posts.quantity).toEqual(value(13))
    expect(figures.applicants.quantity).toMatchObject({
      state: 'partial',
      coverage: { reporting: 2, expected: 3 },
    })
    const exchange = countPostings(postings, { period: firstHalf, scheme: '人事交流' }).figures
    expect(exchange.applicants.quantity).toEqual({ state: 'notMeasured' })
  })
  test('recruited and to be recruited', () => {
    const hires = taken('recruitment', [
      { id: '1', category: 'x', on, people: 3 },
      { id: '2', category: 'x', on: day('2026-12-01'), people: 5 },
      { id: '3', category: 'y', on, people: 1 },
    ])
    const asked = period(firstHalf.from, day('2027-03-31'))
    const { figures } = countRecruitments(hires, { period: asked, category: 'x' })
    expect(figures.hired.quantity).toMatchObject({ state: 'partial', value: 3 })
    expect(figures.planned.quantity).toEqual(value(5))
  })
})

describe('snapshots', () => {
  const snapshots = taken('certification', [
    { on: day('2026-03-01'), grade: 'g1', people: 11 },
    { on: day('2026-03-01'), grade: 'g2', people: 14 },
    { on: day('2026-09-01'), grade: 'g1', people: 12 },
    { on: day('2026-12-01'), grade: 'g1', people: 99 },
  ])
  test.each([
    ['2026-03-01', value(25)],
    ['2026-08-31', value(25)],
    ['2026-02-28', { state: 'notReported' }],
  ])('certified on %s', (text, expected) => {
    expect(certifiedAt(snapshots, { on: day(text) }).figures.people.quantity).toEqual(expected)
  })
  test('a grade that a newer snapshot does not name', () => {
    const { figures, groups } = certifiedAt(snapshots, { on: day('2026-09-30') })
    expect(figures.people.quantity).toMatchObject({
      state: 'partial',
      value: 12,
      coverage: { reporting: 1, expected: 2 },
    })
    expect(Object.keys(groups.grade ?? {})).toEqual(['g1'])
  })

  const reading = { measure: 'followers', on }
  const bounds = (...given: readonly (readonly [number, ('atLeast' | 'moreThan' | 'atMost' | 'about')?])[]) =>
    taken(
      'channelSnapshot',
      given.map(([count, bound], n) => ({
        ...reading,
        channel: `${n}`,
        count,
        ...(bound === undefined ? {} : { bound }),
      })),
    )
  test.each([
    [bounds([100, 'atLeast'], [40]), 140, 'atLeast'],
    [bounds([100, 'atLeast'], [40, 'moreThan']), 140, 'moreThan'],
    [bounds([100, 'atLeast'], [40, 'atMost']), 140, 'about'],
    [bounds([100, 'atLeast'], [40, 'about']), 140, 'about'],
    [bounds([100], [40]), 140, undefined],
  ])('bounds of a sum', (given, total, bound) => {
    const { figures } = channelsAt(given, { on: after, measure: 'followers' })
    expect([figures.total.quantity, figures.total.bound]).toEqual([value(total), bound])
  })
  test('the latest reading of each channel', () => {
    const readings = taken('channelSnapshot', [
      { ...reading, channel: 'x', count: 1 },
      { ...reading, channel: 'x', on: day('2026-07-01'), count: 5 },
      { ...reading, channel: 'y', count: 3 },
      { ...reading, channel: 'y', measure: 'posts', count: 9 },
    ])
    const { figures, leftOut } = channelsAt(readings, { on: after, measure: 'followers' })
    expect(figures.total.quantity).toEqual(value(8))
    expect(leftOut.map(({ reason, other }) => [reason, other])).toEqual([
      ['olderSnapshot', 'channelSnapshot.csv#3'],
      ['notAsked', undefined],
    ])
  })
})

describe('registers and series', () => {
  test('publications', () => {
    const rows = taken('publication', [
      { id: '1', category: 'r', publishedOn: on, plannedOn: on },
      { id: '2', category: 'r', plannedOn: on },
      { id: '3', category: 'n', publishedOn: day('2026-03-31') },
    ])
    const { figures } = countPublications(rows, { period: firstHalf })
    expect([figures.published.rows.length, figures.planned.rows.length, figures.overdue.rows]).toEqual([
      1,
      2,
      ['publication.csv#3'],
    ])
  })
  test('automation', () => {
    const rows = taken('automation', [
      { id: '1', category: 'robot', startedOn: on, general: true },
      { id: '2', category: 'robot', startedOn: day('2025-06-01'), retiredOn: on, general: true },
      { id: '3', category: 'robot', startedOn: day('2025-06-01') },
      { id: '4', category: 'tool', startedOn: on, general: true },
      {
        id: '5',
        category: 'robot',
        startedOn: day('2025-06-01'),
        retiredOn: day('2026-01-01'),
        general: true,
      },
    ])
    const { figures, leftOut } = countAutomation(rows, {
      period: firstHalf,
      category: 'robot',
      general: true,
    })
    expect([figures.built, figures.retired, figures.inUse].map(({ quantity }) => quantity)).toEqual([
      value(1),
      value(1),
      value(1),
    ])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['notAsked', 'notAsked', 'outsidePeriod'])
  })
  test('desks', () => {
    const rows = taken('deskUse', [
      { area: 'x', on, seats: 10, used: 9 },
      { area: 'y', on, seats: 40, used: 20 },
      { area: 'z', on, seats: 0, used: 0 },
    ])
    const { figures, groups } = countDeskUse(rows, { period: firstHalf })
    expect([figures.use.quantity, figures.peak.quantity]).toEqual([share(29, 50), share(9, 10)])
    expect(groups.area?.z?.use?.quantity).toEqual({ state: 'undefined', reason: 'zeroDenominator' })
  })
  test('meetings', () => {
    const rows = taken('meeting', [
      { id: '1', series: 'report', dueOn: on, heldOn: on },
      { id: '2', series: 'report', dueOn: on, heldOn: day('2026-06-02') },
      { id: '3', series: 'report', dueOn: on },
      { id: '4', series: 'report', dueOn: on, cancelled: true },
      { id: '5', series: 'other', heldOn: on },
    ])
    const { figures, leftOut } = countMeetings(rows, { period: firstHalf, series: 'report' })
    expect(
      [figures.held, figures.heldOfDue, figures.onTime, figures.overdue].map(({ quantity }) => quantity),
    ).toEqual([value(2), share(2, 3), value(1), value(1)])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['outsidePeriod', 'notAsked'])
  })
  test('links', () => {
    const cycle = { addedOn: day('2025-06-01'), reviewEveryMonths: 12 }
    const rows = taken('link', [
      { id: '1', ...cycle, department: 'a' },
      { id: '2', ...cycle, reviewedOn: day('2025-06-02'), broken: true },
      { id: '3', addedOn: on },
      { id: '4', ...cycle, removedOn: on },
    ])
    const { figures } = linksAt(rows, { on: day('2026-06-02') })
    expect(
      [figures.links, figures.reviewed, figures.withoutOwner, figures.withoutCycle].map(
        (one) => one.quantity,
      ),
    ).toEqual([value(3), share(1, 2), value(2), value(1)])
    expect([figures.overdue.rows, figures.broken.rows]).toEqual([['link.csv#2'], ['link.csv#3']])
  })
  test('goals', () => {
    const year = { from: firstHalf.from, to: day('2027-03-31') }
    const rows = taken('goal', [{ id: '1', department: 'a', ...year, namesReform: true }])
    const question = { period: firstHalf, departments: ['a', 'b', 'c'], nothingToReport: ['b'] }
    const result = goalsNaming(rows, question)
    expect(result.figures.departments.quantity).toMatchObject({
      state: 'partial',
      value: { numerator: 1, denominator: 2 },
    })
    expect(result.extent.missing).toEqual(['c'])
  })
  test('posts', () => {
    const post = { department: 'o', plannedFrom: on }
    const rows = taken('staffPost', [
      { id: '1', ...post, filledOn: on, vacatedOn: day('2026-09-01') },
      { id: '2', ...post, filledOn: day('2026-09-01'), concurrent: true },
      { id: '3', ...post, plannedFrom: day('2026-09-02') },
    ])
    const filled = (text: string) => postsAt(rows, { on: day(text) }).figures.filledShare.quantity
    expect(['2026-08-31', '2026-09-01', '2026-09-02'].map(filled)).toEqual([
      share(1, 2),
      share(1, 2),
      share(1, 3),
    ])
    expect(postsAt(rows, { on: after }).figures.concurrent.rows).toEqual(['staffPost.csv#3'])
  })
})

describe('results beside each other', () => {
  const rows = [
    { id: '1', series: 's', heldOn: on },
    { id: '1', series: 's', heldOn: on, recordedOn: after, withdrawn: true as const },
  ]
  const countedOn = (text: string) =>
    countMeetings(taken('meeting', rows, day(text)), { period: firstHalf, isWhole: true })
  test('what a correction took away, and through which row', () => {
    const change = compareResults(countedOn('2026-09-30'), countedOn('2026-10-01'))
    expect(change.figures).toEqual([
      { figure: 'held', before: value(1), after: value(0), rowsAdded: [], rowsGone: ['meeting.csv#2'] },
    ])
  })
  test('other questions are not compared', () => {
    const other = countMeetings(taken('meeting', rows), { period: period(on, on) })
    expect(() => compareResults(countedOn('2026-10-01'), other)).toThrow(RangeError)
    expect(() => rowsBehind(other, 'held', { dimension: 'grade', group: 'g' })).toThrow(RangeError)
  })
})
