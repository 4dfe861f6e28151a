import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import { parseIsoYearMonth, type RecordKind, recordKinds } from '../index.ts'
import { readRecords, recordSchema, recordsJsonSchema } from './index.ts'

const source = 'f.json'
const published: unknown = JSON.parse(
  readFileSync(new URL('../../schemas/records.schema.json', import.meta.url), 'utf8'),
)

test('the published schema is the one of the code', () => {
  expect(recordsJsonSchema()).toEqual(published)
})

describe('records out of JSON', () => {
  test('days and months become whole counts, lists too', () => {
    const report = {
      department: 'a',
      from: '2026-07',
      to: '2026-09',
      excludedMonths: ['2026-07'],
      meetings: 3,
    }
    expect(
      readRecords('oneOnOne', [{ ...report, recordedOn: '2026-10-01', row: 'x#9' }], { source }),
    ).toEqual({
      records: [
        {
          row: 'x#9',
          department: 'a',
          from: parseIsoYearMonth('2026-07'),
          to: parseIsoYearMonth('2026-09'),
          excludedMonths: [parseIsoYearMonth('2026-07')],
          meetings: 3,
          recordedOn: day('2026-10-01'),
        },
      ],
      issues: [],
      given: 1,
      rejected: 0,
    })
    const run = { id: '1', service: 's', from: '2026-06-01', to: '2026-06-30', suspended: ['2026-06-02'] }
    expect(readRecords('serviceRun', [run], { source }).records).toMatchObject([
      { row: 'f.json#1', suspended: [day('2026-06-02')] },
    ])
  })

  const request = { id: '1', askedOn: '2026-06-01', department: 'a' }
  test.each<[string, RecordKind, unknown, string]>([
    ['no object', 'supportRequest', 'a', 'wrongShape'],
    ['nothing', 'supportRequest', null, 'wrongShape'],
    ['an unknown field', 'supportRequest', { ...request, mood: 1 }, 'wrongShape mood'],
    ['no such outcome', 'supportRequest', { ...request, outcome: 'lost' }, 'wrongShape outcome'],
    ['no department', 'supportRequest', { id: '1', askedOn: '2026-06-01' }, 'missingField department'],
    ['an empty department', 'supportRequest', { ...request, department: '' }, 'missingField department'],
    ['negative minutes', 'supportRequest', { ...request, minutesSaved: -1 }, 'negative minutesSaved'],
    ['half a minute', 'supportRequest', { ...request, minutesSaved: 0.5 }, 'notWhole minutesSaved'],
    ['a day of 25 hours', 'telework', { person: 'p', on: '2026-06-01', minutes: 1500 }, 'outOfScale minutes'],
    [
      '29 February of a common year',
      'supportRequest',
      { ...request, askedOn: '2026-02-29' },
      'wrongShape askedOn',
    ],
    [
      'recorded on no day',
      'supportRequest',
      { ...request, recordedOn: '2026-06-31' },
      'wrongShape recordedOn',
    ],
    ['an era date', 'supportRequest', { ...request, askedOn: 'R8.6.1' }, 'wrongShape askedOn'],
    [
      'a month that is none',
      'oneOnOne',
      { department: 'a', from: '2026-13', to: '2026-12', meetings: 1 },
      'wrongShape from',
    ],
    [
      'a suspended day that never was',
      'serviceRun',
      { id: '1', service: 's', from: '2026-06-01', to: '2026-06-02', suspended: ['2026-06-31'] },
      'wrongShape suspended',
    ],
  ])('%s', (_, kind, input, expected) => {
    const read = readRecords(kind, [input], { source })
    expect([read.records, read.given, read.rejected]).toEqual([[], 1, 1])
    expect(read.issues.map(({ row, code, field }) => [row, [code, field].filter(Boolean).join(' ')])).toEqual(
      [['f.json#1', expected]],
    )
  })

  test('no list', () => {
    expect(readRecords('goal', { a: 1 }, { source })).toMatchObject({ given: 0, issues: [{ row: source }] })
  })
})

test('the JSON Schema takes what the reader takes', () => {
  const validate = new Ajv({ strict: true }).compile(recordsJsonSchema())
  const good = {
    headcount: [{ department: 'a', on: '2026-06-01', people: 3 }],
    participation: [{ activity: 's', person: 'p' }],
  }
  expect(validate(good)).toBe(true)
  expect(validate({ headcount: [{ department: 'a', on: '2026-06-01', people: -3 }] })).toBe(false)
  expect(validate({ headcounts: [] })).toBe(false)
  for (const kind of recordKinds) expect(recordSchema(kind).safeParse({}).success).toBe(false)
})
