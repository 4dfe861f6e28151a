import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, day, looseRows, rows } from '../../test/made.ts'
import { type ActivityRecords, kindSpecs, type RecordKind, recordKinds, takeIn } from '../index.ts'

const on = day('2026-06-01')
const options = { asOf: after, departments: ['a', 'b'], scale: { minimum: 1, maximum: 10 } }

function reasons<Kind extends RecordKind>(kind: Kind, records: readonly object[]): readonly string[] {
  const given = looseRows(kind, records)
  const { leftOut } = takeIn(kind, given, options)
  return leftOut.map(({ row, reason, field }) => [row.split('#')[1], reason, field].filter(Boolean).join(' '))
}

describe('a row with anything impossible in it is left out as a whole', () => {
  const request = { id: '1', askedOn: on, department: 'a' }
  const posting = { id: '1', scheme: 's', grade: 'g', openedOn: on, posts: 2 }
  const seats = { area: 'x', on, seats: 10 }
  test.each<[string, RecordKind, object, readonly string[]]>([
    ['a sound one', 'supportRequest', { ...request, handledOn: on, rating: 10, minutesSaved: 0 }, []],
    ['handled before asked', 'supportRequest', { ...request, handledOn: on - 1 }, ['2 reversed handledOn']],
    [
      'rated beyond the scale',
      'supportRequest',
      { ...request, handledOn: on, rating: 11 },
      ['2 outOfScale rating'],
    ],
    [
      'rated below the scale',
      'supportRequest',
      { ...request, handledOn: on, rating: 0 },
      ['2 outOfScale rating'],
    ],
    ['rated at the end of the scale', 'supportRequest', { ...request, handledOn: on, rating: 1 }, []],
    ['rated and not handled', 'supportRequest', { ...request, rating: 5 }, ['2 contradictsItself rating']],
    [
      'declined and handled',
      'supportRequest',
      { ...request, outcome: 'declined', handledOn: on },
      ['2 contradictsItself outcome'],
    ],
    ['no such outcome', 'supportRequest', { ...request, outcome: 'lost' }, ['2 wrongShape outcome']],
    [
      'an unknown department',
      'supportRequest',
      { ...request, department: 'z' },
      ['2 unknownDepartment department'],
    ],
    ['no department', 'supportRequest', { ...request, department: undefined }, ['2 missingField department']],
    ['an empty id', 'supportRequest', { ...request, id: '' }, ['2 missingField id']],
    ['negative people', 'session', { id: '1', on, attendees: -1 }, ['2 negative attendees']],
    ['half a person', 'session', { id: '1', on, attendees: 2.5 }, ['2 notWhole attendees']],
    ['people as text', 'session', { id: '1', on, attendees: '12' }, ['2 wrongShape attendees']],
    ['no number at all', 'session', { id: '1', on, attendees: Number.NaN }, ['2 wrongShape attendees']],
    ['a day as text', 'session', { id: '1', on: '2026-06-01' }, ['2 wrongShape on']],
    [
      'no yes or no',
      'participation',
      { activity: 's', person: 'p', completed: 'はい' },
      ['2 wrongShape completed'],
    ],
    ['a day of 25 hours', 'telework', { person: 'p', on, minutes: 1500 }, ['2 outOfScale minutes']],
    [
      'a review cycle of no months',
      'link',
      { id: '1', addedOn: on, reviewEveryMonths: 0 },
      ['2 outOfScale reviewEveryMonths'],
    ],
    ['all seats in use', 'deskUse', { ...seats, used: 10 }, []],
    ['a rate of 130 %', 'deskUse', { ...seats, used: 13 }, ['2 moreThanAll used']],
    [
      'more placed than posts',
      'posting',
      { ...posting, applicants: 5, passed: 3, placed: 3 },
      ['2 moreThanAll placed'],
    ],
    [
      'more passed than applied',
      'posting',
      { ...posting, applicants: 2, passed: 3 },
      ['2 moreThanAll passed'],
    ],
    [
      'more people than meetings',
      'oneOnOne',
      { department: 'a', from: 24000, to: 24002, meetings: 3, people: 4 },
      ['2 moreThanAll people'],
    ],
    [
      'months that are none',
      'oneOnOne',
      { department: 'a', from: 24000, to: 24002, meetings: 3, excludedMonths: [0.5] },
      ['2 wrongShape excludedMonths'],
    ],
    [
      'a run that ends before it starts',
      'serviceRun',
      { id: '1', service: 's', from: on, to: on - 1 },
      ['2 reversed to'],
    ],
  ])('%s', (_, kind, record, expected) => {
    expect(reasons(kind, [record])).toEqual(expected)
  })

  test('what is wrong is told in both languages, and never a person', () => {
    const [row] = rows('telework', [{ person: 'p1', on, department: 'z' }])
    const { issues } = takeIn('telework', row === undefined ? [] : [row], options)
    expect(issues).toEqual([
      {
        code: 'unknownDepartment',
        kind: 'telework',
        row: 'telework.csv#2',
        field: 'department',
        effect: 'leftOut',
        message: {
          ja: '一覧にない部局です（department：z）。',
          en: 'There is no such department in the list (department: z).',
        },
      },
    ])
    expect(
      JSON.stringify(takeIn('telework', rows('telework', [{ person: '', on }]), options).issues),
    ).not.toContain('value')
  })
})

describe('each thing once', () => {
  const one = { activity: 's1', person: 'p1', department: 'a', completed: true }
  test.each<[string, readonly object[], number, readonly string[]]>([
    ['the same person in two files', [one, one], 1, ['3 repeated']],
    ['three times', [one, one, one], 1, ['3 repeated', '4 repeated']],
    [
      'finished and not finished',
      [one, { ...one, completed: false }],
      0,
      ['2 contradictory', '3 contradictory'],
    ],
    ['corrected later', [one, { ...one, completed: false, recordedOn: after }], 1, ['2 corrected']],
    [
      'corrected on the same day',
      [
        { ...one, revision: 1 },
        { ...one, completed: false },
      ],
      1,
      ['3 corrected'],
    ],
    ['sent again unchanged', [one, { ...one, recordedOn: after }], 1, ['2 repeated']],
    ['taken back', [one, { ...one, withdrawn: true, recordedOn: after }], 0, ['2 corrected', '3 withdrawn']],
    ['taken back and never there', [{ ...one, withdrawn: true }], 0, ['2 withdrawn']],
    ['known too late', [one, { ...one, completed: false, recordedOn: after + 1 }], 1, ['3 notYetRecorded']],
    ['of two departments', [one, { ...one, department: 'b' }], 1, ['3 repeated']],
  ])('%s', (_, records, left, expected) => {
    const given = looseRows('participation', records)
    const result = takeIn('participation', given, options)
    expect(result.records).toHaveLength(left)
    expect([...reasons('participation', records)].sort()).toEqual([...expected].sort())
    expect(result.given).toBe(result.records.length + result.leftOut.length)
  })

  test('a person of two departments belongs to none, and that is a doubt', () => {
    const { records, issues } = takeIn(
      'participation',
      rows('participation', [one, { ...one, department: 'b' }]),
      options,
    )
    expect(records).toEqual([{ row: 'participation.csv#2', activity: 's1', person: 'p1', completed: true }])
    expect(issues.map(({ code, effect }) => [code, effect])).toEqual([
      ['repeated', 'leftOut'],
      ['twoDepartments', 'doubt'],
    ])
  })

  test('lists of months and days are compared by what is in them', () => {
    const run = { id: '1', service: 's', from: on, to: after, suspended: [on] }
    const taken = takeIn('serviceRun', rows('serviceRun', [run, { ...run, suspended: [on] }]), options)
    expect(taken.leftOut.map(({ reason }) => reason)).toEqual(['repeated'])
    const differs = takeIn('serviceRun', rows('serviceRun', [run, { ...run, suspended: [after] }]), options)
    expect(differs.leftOut.map(({ reason }) => reason)).toEqual(['contradictory', 'contradictory'])
  })

  test('which of equal rows stays does not hang on the order of files', () => {
    const given = ['b.csv#9', 'b.csv#10', 'a.csv#30'].map((row) => ({ ...one, row }))
    for (const order of [given, [...given].reverse()])
      expect(takeIn('participation', order, options).records.map(({ row }) => row)).toEqual(['a.csv#30'])
  })
})

test('a mistake of the caller is an exception', () => {
  const [row] = rows('session', [{ id: '1', on }])
  expect(() => takeIn('session', row === undefined ? [] : [row, row], options)).toThrow(RangeError)
  expect(() => takeIn('session', [], { asOf: after, scale: { minimum: 5, maximum: 5 } })).toThrow(RangeError)
})

test('keys and relations name fields that exist', () => {
  for (const kind of recordKinds) {
    const { key, fields, relations = [] } = kindSpecs[kind]
    const named = [...key, ...relations.flatMap(({ first, second }) => [first, second])]
    expect(named.filter((name) => !Object.hasOwn(fields, name))).toEqual([])
  }
})

describe('for all records', () => {
  const any = fc.record(
    {
      activity: fc.constantFrom('s1', 's2'),
      person: fc.constantFrom('p1', 'p2', 'p3'),
      department: fc.constantFrom('a', 'b', 'z'),
      completed: fc.boolean(),
      recordedOn: fc.integer({ min: -2, max: 2 }).map((n) => day('2026-10-01') + n),
      revision: fc.integer({ min: 0, max: 1 }),
      withdrawn: fc.constant(true),
    },
    { requiredKeys: ['activity', 'person'] },
  )
  const records = fc.array(any, { maxLength: 14 }).map((list) => looseRows('participation', list))

  test('given = used + left out, each row in one place, each thing at most once', () => {
    fc.assert(
      fc.property(records, (given) => {
        const result = takeIn('participation', given, options)
        const places = [...result.records, ...result.leftOut].map(({ row }) => row).sort()
        expect(places).toEqual(given.map(({ row }) => row).sort())
        const keys = result.records.map(({ activity, person }) => `${activity} ${person}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (given, stream) => {
        const shuffled = given
          .map((one) => ({ one, at: stream.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const seen = (list: readonly ActivityRecords['participation'][]) => {
          const result = takeIn('participation', list, options)
          return [result.records, result.leftOut].map((part) => part.map((one) => JSON.stringify(one)).sort())
        }
        expect(seen(shuffled)).toEqual(seen(given))
      }),
    )
  })

  test('taking in what counts once more changes nothing', () => {
    fc.assert(
      fc.property(records, (given) => {
        const once = takeIn('participation', given, options)
        const again = takeIn('participation', once.records, options)
        expect([again.records, again.leftOut]).toEqual([once.records, []])
      }),
    )
  })
})
