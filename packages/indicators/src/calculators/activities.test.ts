import type { ActivityRecord, RecordKind } from '@reform/activities'
import { describe, expect, test } from 'vitest'
import { day, editionOf, figureOf, fileOf, ministryOf, month, sourceOf } from '../../test/made.ts'
import { calculateIndicators } from '../calculate/calculate.ts'
import type { FigureBinding } from '../model/ministry.ts'
import type { Material, ReadFile } from '../model/read-file.ts'

const unit = { from: { unit: 'jinji' } } as const
const sources = [
  sourceOf('telework', 'activities', { of: 'telework' }),
  sourceOf('support', 'activities', { of: 'supportRequest', ...unit }),
  sourceOf('talks', 'activities', { of: 'oneOnOne' }),
  sourceOf('sessions', 'activities', { of: 'session', ...unit }),
  sourceOf('ratings', 'activities', { of: 'sessionRating', ...unit }),
  sourceOf('certified', 'activities', { of: 'certification', ...unit }),
  sourceOf('goals', 'activities', { of: 'goal' }),
  sourceOf('posts', 'activities', { of: 'staffPost', ...unit }),
]

type Fields = Readonly<Record<string, unknown>>

function file(
  source: string,
  of: RecordKind,
  department: string | undefined,
  rows: readonly Fields[],
): ReadFile {
  const empty = fileOf(source, department, { kind: 'activities', of, records: [] })
  const records = rows.map(
    (one, at) => ({ ...one, row: `${empty.path}#${at + 2}` }) as unknown as ActivityRecord,
  )
  const material: Material = { kind: 'activities', of, records }
  return { ...empty, material }
}

function figure(
  binding: Omit<FigureBinding, 'id' | 'calculator'>,
  files: readonly ReadFile[],
  asOf = '2026-10-20',
) {
  const own = { id: 'f', calculator: 'activities.figure', ...binding } as FigureBinding
  const ministry = ministryOf(sources, [figureOf(own)])
  const options = { period: 'FY2026-H1', asOf }
  const found = calculateIndicators(ministry, editionOf('mean'), files, options).cells[0]?.figures[0]
  if (found === undefined) throw new Error('no figure')
  return found
}

const telework = (person: string, on: string, rest: Fields = {}): Fields => ({
  person,
  on: day(on),
  extent: 'whole',
  ...rest,
})
const personDays = {
  sources: ['telework'],
  with: {
    counting: 'telework',
    figure: 'personDays',
    question: { partDays: 'asWhole', closedDays: 'count' },
  },
} as const

describe('figures of what was done', () => {
  test('the same person-day in two files counts once, and leads back to its row', () => {
    const people = Array.from({ length: 12 }, (_, at) => telework(`p${at}`, '2026-05-01'))
    const made = figure(personDays, [
      file('telework', 'telework', 'soumu', people),
      file('telework', 'telework', 'jinji', [telework('p0', '2026-05-01'), telework('p99', '2026-05-07')]),
      file('telework', 'telework', 'kita', []),
    ])
    expect(made.figure).toEqual({ kind: 'count', value: 13, unit: 'personDays' })
    expect(made.provenance.reduce((sum, { count }) => sum + count, 0)).toBe(13)
    expect(made.leftOut).toEqual([expect.objectContaining({ reason: 'duplicate', count: 1 })])
    expect(made.coverage.missing).toEqual([])
    expect(made.marks).toEqual(['rowsLeftOut'])
  })

  test('a department that sent an empty file has nothing; one that sent none is missing', () => {
    const people = Array.from({ length: 12 }, (_, at) => telework(`p${at}`, '2026-05-01'))
    const sent = [file('telework', 'telework', 'soumu', people), file('telework', 'telework', 'jinji', [])]
    const made = figure(personDays, sent)
    expect(made.marks).toEqual(['partial'])
    expect(made.coverage.missing.map(({ department }) => department)).toEqual(['kita'])
  })

  test('requests are averaged over all departments of the scope', () => {
    const request = (id: string, department: string, handledOn?: string): Fields => ({
      id,
      department,
      askedOn: day('2026-05-01'),
      ...(handledOn === undefined ? {} : { handledOn: day(handledOn), outcome: 'handled' }),
    })
    const all = [
      request('1', '総務課', '2026-05-02'),
      request('2', '官房総務課', '2026-10-02'),
      request('3', '総務課'),
      request('4', '北部局', '2026-05-02'),
      request('5', '謎課', '2026-05-02'),
      request('6', '総務課', '2026-04-01'),
    ]
    const binding = (name: string) => ({
      sources: ['support'],
      scope: { tiers: ['hq'] },
      with: {
        counting: 'support' as const,
        figure: name,
        question: { handledIn: 'period', averageOver: 'expected' },
      },
    })
    const sent = [file('support', 'supportRequest', undefined, all)]
    const requested = figure(binding('requestsPerDepartment'), sent)
    expect(requested.figure).toEqual({ kind: 'mean', sum: 3, count: 2, unit: 'cases' })
    expect(requested.leftOut.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['unknownDepartment', [[6, 6]]],
      ['impossible', [[7, 7]]],
    ])
    expect(figure(binding('handledPerDepartment'), sent).figure).toMatchObject({ sum: 1, count: 2 })
    expect(figure(binding('unheardOf'), sent).state).toBe('refused')
  })

  test('months that a department leaves out are named', () => {
    const made = figure({ sources: ['talks'], with: { counting: 'oneOnOnes', figure: 'meetings' } }, [
      file('talks', 'oneOnOne', 'soumu', [
        { from: month('2026-07'), to: month('2026-09'), excludedMonths: [month('2026-07')], meetings: 40 },
      ]),
      file('talks', 'oneOnOne', 'jinji', []),
      file('talks', 'oneOnOne', 'kita', []),
    ])
    expect(made.figure).toMatchObject({ kind: 'count', value: 40 })
    expect(made.excluded).toEqual([{ from: '2026-07-01', to: '2026-07-31', department: 'soumu' }])
    expect(made.observation.note?.ja).toContain('除く：soumu 2026-07-01–2026-07-31')
  })

  test('ratings are those of the sessions of the scope', () => {
    const sessions = [
      { id: 'a', on: day('2026-05-01'), category: 'training', department: 'kita' },
      { id: 'b', on: day('2026-05-01'), category: 'training', department: 'soumu' },
    ]
    const ratings = Array.from({ length: 24 }, (_, at) => ({
      id: `r${at}`,
      session: at % 2 === 0 ? 'a' : 'b',
      score: at === 0 ? 9 : (at % 4) + 2,
    }))
    const made = figure(
      {
        sources: ['sessions', 'ratings'],
        scope: { tiers: ['region'] },
        with: {
          counting: 'sessions',
          figure: 'satisfaction',
          question: { category: 'training' },
          scale: { minimum: 1, maximum: 5 },
        },
      },
      [
        file('sessions', 'session', undefined, sessions),
        file('ratings', 'sessionRating', undefined, ratings),
      ],
    )
    expect(made.figure).toMatchObject({ kind: 'mean', sum: 34, count: 11 })
    expect(made.n).toBe(11)
    expect(made.leftOut.map(({ reason, count }) => [reason, count])).toEqual([['impossible', 1]])
  })

  test('the latest snapshot up to the end of the period', () => {
    const rows = [
      { on: day('2026-06-30'), grade: 'a', people: 30 },
      { on: day('2026-09-30'), grade: 'a', people: 40 },
      { on: day('2026-12-31'), grade: 'a', people: 50 },
    ]
    const made = figure(
      { sources: ['certified'], with: { counting: 'certifications', figure: 'people' } },
      [file('certified', 'certification', undefined, rows)],
      '2027-01-15',
    )
    expect(made.figure).toMatchObject({ kind: 'count', value: 40, unit: 'people' })
  })

  test('departments whose goals name the reform, of all departments', () => {
    const goal = (id: string, namesReform: boolean): Fields => ({
      id,
      from: day('2026-04-01'),
      to: day('2027-03-31'),
      namesReform,
    })
    const made = figure(
      { sources: ['goals'], scope: { tiers: ['hq'] }, with: { counting: 'goals', figure: 'departments' } },
      [
        file('goals', 'goal', 'soumu', [goal('1', true), goal('2', false)]),
        file('goals', 'goal', 'jinji', [goal('3', false)]),
      ],
    )
    expect(made.figure).toMatchObject({ kind: 'ratio', numerator: 1, denominator: 2 })
  })

  test('posts filled of posts planned on the last day', () => {
    const post = (id: string, filledOn?: string): Fields => ({
      id,
      department: 'soumu',
      plannedFrom: day('2026-04-01'),
      ...(filledOn === undefined ? {} : { filledOn: day(filledOn) }),
    })
    const made = figure({ sources: ['posts'], with: { counting: 'posts', figure: 'filledShare' } }, [
      file('posts', 'staffPost', undefined, [post('1', '2026-05-01'), post('2', '2026-10-01'), post('3')]),
    ])
    expect(made.figure).toMatchObject({ kind: 'ratio', numerator: 1, denominator: 3 })
    expect(made.provenance.map(({ role, rows }) => [role, rows])).toEqual([
      ['denominator', [[2, 4]]],
      ['numerator', [[2, 2]]],
    ])
  })

  test('nothing received is no zero', () => {
    expect(figure(personDays, []).state).toBe('notReceived')
  })

  test('a record that does not stand in its file is a mistake of the reader', () => {
    const wrong = file('telework', 'telework', 'soumu', [telework('p', '2026-05-01')])
    expect(() => figure(personDays, [{ ...wrong, path: 'elsewhere.csv' }])).toThrow(RangeError)
  })
})
