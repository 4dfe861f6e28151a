import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, day, looseRows } from '../../test/made.ts'
import {
  type CountResult,
  certifiedAt,
  channelsAt,
  countAutomation,
  countDeskUse,
  countEvents,
  countings,
  countMeetings,
  countOfficeReform,
  countOneOnOnes,
  countPostings,
  countProposals,
  countPublications,
  countRecruitments,
  countService,
  countSessions,
  countSupport,
  countTelework,
  type Figure,
  goalsNaming,
  kindSpecs,
  linksAt,
  parseIsoYearMonth,
  period,
  postsAt,
  type RecordKind,
  type Taken,
  takeIn,
} from '../index.ts'
import type { FieldSpec } from '../records/fields.ts'

const departments = ['a', 'b']
const asked = period(day('2026-06-01'), day('2026-08-31'), [
  { from: day('2026-07-01'), to: day('2026-07-31') },
])
const middle = day('2026-07-15')

function valuesOf(field: string, { type, choices = [] }: FieldSpec): fc.Arbitrary<unknown> {
  switch (type) {
    case 'day':
      return fc.integer({ min: -70, max: 120 }).map((days) => middle + days)
    case 'days':
      return fc.array(
        fc.integer({ min: -20, max: 20 }).map((days) => middle + days),
        { maxLength: 2 },
      )
    case 'month':
      return fc.integer({ min: -1, max: 1 }).map((months) => parseIsoYearMonth('2026-07') + months)
    case 'months':
      return fc.constant([parseIsoYearMonth('2026-07')])
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...choices)
    case 'text':
      return field === 'department' ? fc.constantFrom('a', 'b', 'z') : fc.constantFrom('1', '2', '3', '4')
    case 'amount':
      return fc.constantFrom(0, 0.1, 12.5)
    default:
      return fc.integer({ min: -1, max: 9 })
  }
}

function recordsOf(kind: RecordKind) {
  const fields: Readonly<Record<string, FieldSpec>> = kindSpecs[kind].fields
  const model = Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, valuesOf(name, spec)]))
  const needed = Object.keys(fields).filter((name) => fields[name]?.required)
  const extra = {
    recordedOn: fc.integer({ min: -1, max: 1 }).map((days) => after + days),
    withdrawn: fc.constant(true),
  }
  return fc.array(fc.record({ ...model, ...extra }, { requiredKeys: needed as never[] }), { maxLength: 12 })
}

type Source = <Kind extends RecordKind>(kind: Kind) => Taken<Kind>

const q = { period: asked, closedOn: day('2026-09-01') }
const byDepartment = { ...q, departments }
const on = day('2026-08-31')

const counters: Readonly<Record<keyof typeof countings, (of: Source) => CountResult>> = {
  sessions: (of) =>
    countSessions(of('session'), {
      ...byDepartment,
      participations: of('participation'),
      eligible: of('eligible'),
      ratings: of('sessionRating'),
    }),
  oneOnOnes: (of) => countOneOnOnes(of('oneOnOne'), byDepartment),
  support: (of) =>
    countSupport(of('supportRequest'), {
      ...byDepartment,
      handledIn: 'period',
      averageOver: 'expected',
      ratedAtLeast: 5,
    }),
  events: (of) => countEvents(of('event'), { ...byDepartment, participations: of('participation') }),
  telework: (of) =>
    countTelework(of('telework'), {
      ...byDepartment,
      partDays: 'asHalf',
      closedDays: 'leaveOut',
      headcount: of('headcount'),
    }),
  officeReform: (of) => countOfficeReform(of('officeReform'), byDepartment),
  postings: (of) => countPostings(of('posting'), q),
  recruitments: (of) => countRecruitments(of('recruitment'), q),
  certifications: (of) => certifiedAt(of('certification'), { on, departments }),
  proposals: (of) =>
    countProposals(of('proposal'), { ...q, peopleOf: 'realised', participations: of('participation') }),
  publications: (of) => countPublications(of('publication'), q),
  automation: (of) => countAutomation(of('automation'), { ...byDepartment, general: true }),
  channels: (of) => channelsAt(of('channelSnapshot'), { on, measure: '1' }),
  service: (of) => countService(of('serviceRun'), { ...q, service: '1', ridership: of('ridership') }),
  deskUse: (of) => countDeskUse(of('deskUse'), byDepartment),
  meetings: (of) => countMeetings(of('meeting'), q),
  links: (of) => linksAt(of('link'), { on, departments }),
  goals: (of) => goalsNaming(of('goal'), byDepartment),
  posts: (of) => postsAt(of('staffPost'), { on, departments }),
}

type Given = Readonly<Partial<Record<RecordKind, readonly object[]>>>

function counted(counting: keyof typeof counters, given: Given, reversed = false): CountResult {
  return counters[counting]((kind) => {
    const rows = looseRows(kind, given[kind] ?? [])
    return takeIn(kind, reversed ? [...rows].reverse() : rows, {
      asOf: after,
      departments,
      scale: { minimum: 0, maximum: 9 },
    })
  })
}

function givenFor(counting: keyof typeof counters): fc.Arbitrary<Given> {
  return fc.record(Object.fromEntries(countings[counting].kinds.map((kind) => [kind, recordsOf(kind)])))
}

function rowsOf({ rows, numeratorRows = [] }: Figure): readonly string[] {
  return [...rows, ...numeratorRows]
}

describe.each(Object.keys(counters) as readonly (keyof typeof counters)[])('%s', (counting) => {
  const runs = { numRuns: 150 }

  test('every row of each kind is used or left out with a reason, once', () => {
    fc.assert(
      fc.property(givenFor(counting), (given) => {
        const { rows, leftOut } = counted(counting, given)
        for (const [kind, counts] of Object.entries(rows)) {
          const own = leftOut.filter((one) => one.kind === kind).map(({ row }) => row)
          expect(counts.given).toBe(given[kind as RecordKind]?.length ?? 0)
          expect(counts.used + counts.leftOut).toBe(counts.given)
          expect(own).toHaveLength(counts.leftOut)
          expect(new Set(own).size).toBe(own.length)
        }
      }),
      runs,
    )
  })

  test('figures rest on rows that are used, and say what the table says', () => {
    fc.assert(
      fc.property(givenFor(counting), (given) => {
        const { figures, groups, leftOut } = counted(counting, given)
        const words: Readonly<Record<string, { readonly form: string; readonly unit: string }>> =
          countings[counting].figures
        const out = new Set(leftOut.map(({ row }) => row))
        expect(Object.keys(figures).sort()).toEqual(Object.keys(words).sort())
        for (const [name, figure] of Object.entries(figures)) {
          expect([figure.form, figure.unit]).toEqual([words[name]?.form, words[name]?.unit])
          expect(rowsOf(figure).filter((row) => out.has(row))).toEqual([])
          expect(JSON.stringify(figure.quantity)).not.toContain('null')
        }
        for (const dimension of Object.values(groups)) {
          for (const group of Object.values(dimension)) {
            for (const figure of Object.values(group)) {
              if (figure !== undefined) expect(rowsOf(figure).filter((row) => out.has(row))).toEqual([])
            }
          }
        }
      }),
      runs,
    )
  })

  test('the order of rows changes no quantity', () => {
    fc.assert(
      fc.property(givenFor(counting), (given) => {
        const [one, other] = [counted(counting, given), counted(counting, given, true)]
        const quantities = ({ figures }: CountResult) =>
          Object.values(figures).map(({ quantity }) => quantity)
        expect(quantities(other)).toEqual(quantities(one))
        expect([...other.leftOut].map(({ row }) => row).sort()).toEqual(
          [...one.leftOut].map(({ row }) => row).sort(),
        )
      }),
      runs,
    )
  })

  test('sending every row again, in another file, changes no quantity', () => {
    fc.assert(
      fc.property(givenFor(counting), (given) => {
        const twice = Object.fromEntries(
          Object.entries(given).map(([kind, list]) => [
            kind,
            [...list, ...list.map((one, n) => ({ ...one, row: `again.csv#${n}` }))],
          ]),
        )
        const quantities = (result: CountResult) =>
          Object.values(result.figures).map(({ quantity }) => quantity)
        expect(quantities(counted(counting, twice))).toEqual(quantities(counted(counting, given)))
      }),
      runs,
    )
  })

  test('nothing at all is not zero', () => {
    const { figures } = counters[counting]((kind) => takeIn(kind, [], { asOf: after }))
    expect(Object.values(figures).every(({ quantity }) => quantity.state === 'notReported')).toBe(true)
  })
})

test('reports that overlap in a chain are all left out, in whatever order they come', () => {
  const run = (from: string, to: string) => ({
    department: 'a',
    from: parseIsoYearMonth(from),
    to: parseIsoYearMonth(to),
    meetings: 1,
  })
  const chain = [
    run('2026-04', '2026-05'),
    run('2026-05', '2026-06'),
    run('2026-06', '2026-07'),
    run('2026-08', '2026-08'),
  ]
  const half = { period: period(day('2026-04-01'), day('2026-09-30')) }
  for (const reversed of [false, true]) {
    const rows = looseRows('oneOnOne', chain)
    const reports = takeIn('oneOnOne', reversed ? [...rows].reverse() : rows, { asOf: after })
    expect(countOneOnOnes(reports, half).figures.meetings.rows).toEqual(['oneOnOne.csv#5'])
  }
})

test('months, quarters and the half: only the months count', () => {
  const run = (from: string, to: string, meetings: number) => ({
    department: 'a',
    from: parseIsoYearMonth(from),
    to: parseIsoYearMonth(to),
    meetings,
  })
  const reports = [
    run('2026-04', '2026-09', 40),
    run('2026-04', '2026-06', 6),
    run('2026-07', '2026-09', 15),
    ...[1, 2, 3, 4, 5, 6].map((n) => run(`2026-0${n + 3}`, `2026-0${n + 3}`, n)),
  ]
  const taken = takeIn('oneOnOne', looseRows('oneOnOne', reports), { asOf: after })
  const result = countOneOnOnes(taken, { period: period(day('2026-04-01'), day('2026-09-30')) })
  expect(result.figures.meetings.quantity).toEqual({ state: 'value', value: 21 })
  expect(result.rows.oneOnOne).toEqual({ given: 9, used: 6, leftOut: 3 })
})
