import { policyWith, publish } from '@reform/disclosure'
import { describe, expect, test } from 'vitest'
import { day, firstHalf, taken } from '../../test/made.ts'
import { countEvents, countSessions, countTelework } from '../index.ts'
import { activityDraft } from './index.ts'

const on = day('2026-06-01')
const departments = ['a', 'b', 'c'].map((id) => ({ id, label: { ja: `${id}局`, en: `Bureau ${id}` } }))
const people = (department: string, many: number) =>
  Array.from({ length: many }, (_, n) => ({ person: `${department}${n}`, department, on }))
const telework = countTelework(
  taken('telework', [...people('a', 12), ...people('b', 15), ...people('c', 3)]),
  {
    period: firstHalf,
    partDays: 'asHalf',
    closedDays: 'count',
  },
)
const session = taken('session', [{ id: 's1', on }])
const participations = taken(
  'participation',
  [...people('a', 12), ...people('c', 2)].map(({ on: _, ...one }, n) => ({
    ...one,
    activity: 's1',
    completed: n < 7,
  })),
)
const eligible = taken(
  'eligible',
  [...people('a', 12), ...people('b', 11), ...people('c', 2)].map(({ on: _, ...one }) => one),
)
const ratings = taken(
  'sessionRating',
  Array.from({ length: 24 }, (_, n) => ({
    id: `${n}`,
    session: 's1',
    score: 1 + (n % 5),
    department: n < 12 ? 'a' : 'b',
  })),
)
const sessions = countSessions(session, { period: firstHalf, participations, eligible, ratings })

describe('what goes out goes through disclosure control', () => {
  test('a small department is withheld, and nothing gives it away', () => {
    const draft = activityDraft({
      release: '2026H1',
      departments,
      figures: [{ result: telework, figure: 'personDays', decimals: 1 }],
    })
    const result = publish(draft, policyWith({ minimum: 10 }))
    if (!result.ok) throw new Error('not published')
    const shown = result.release.cells.map(({ group, state }) => `${group} ${state}`)
    expect(shown).toContain('all shown')
    expect(shown).toContain('c hidden')
    // The whole less the two others would be the third.
    expect(shown.filter((one) => one.endsWith('hidden')).length).toBeGreaterThan(1)
  })

  test('shares of named people are shares of them', () => {
    const figures = [
      { result: sessions, figure: 'reach', decimals: 1 },
      { result: sessions, figure: 'completion', decimals: 1 },
      { result: sessions, figure: 'people' },
    ]
    const draft = activityDraft({ release: 'r', departments, whole: { ja: '省', en: 'Ministry' }, figures })
    const cell = (group: string, topic: string) =>
      draft.cells.find((one) => one.group === group && one.topic === topic)
    expect(cell('all', 'sessions/reach')).toMatchObject({
      n: 25,
      figures: { reach: { kind: 'share', value: 14, decimals: 1 } },
    })
    expect(cell('b', 'sessions/reach')).toMatchObject({
      n: 11,
      figures: { reach: { kind: 'share', value: 0 } },
    })
    expect(cell('a', 'sessions/people')).toMatchObject({
      n: 12,
      figures: { people: { kind: 'count', value: 12 } },
    })
    expect(draft.groups.map(({ label, members }) => [label.en, members?.length])).toEqual([
      ['Ministry', 25],
      ['Bureau a', 12],
      ['Bureau b', 11],
      ['Bureau c', 2],
    ])
    expect(publish(draft, policyWith({ minimum: 10 })).ok).toBe(true)
  })

  test('ratings name nobody: the departments are parts of the whole', () => {
    const figures = [
      { result: sessions, figure: 'satisfaction', topic: 'q', decimals: 2, range: [1, 5] as const },
    ]
    const draft = activityDraft({ release: 'r', departments: departments.slice(0, 2), figures })
    expect(draft.relations).toEqual([{ whole: 'all', parts: ['a', 'b'], rest: true }])
    expect(draft.cells[0]).toEqual({
      group: 'all',
      topic: 'q',
      n: 24,
      figures: { satisfaction: { kind: 'mean', value: 70 / 24, decimals: 2, range: [1, 5] } },
    })
    expect(publish(draft, policyWith({ minimum: 10 })).ok).toBe(true)
  })

  test('heads: no fewer people than the lower bound', () => {
    const events = taken(
      'event',
      [11, 14].map((attendees, n) => ({ id: `${n}`, on, category: 'x', attendees })),
    )
    const result = countEvents(events, { period: firstHalf })
    const figures = ['personTimes', 'people'].map((figure) => ({ result, figure }))
    expect(activityDraft({ release: 'r', departments: [], figures }).cells).toMatchObject([
      { n: 14, figures: { personTimes: { kind: 'sum', value: 25 } } },
      { n: 14, figures: { people: { kind: 'other', value: 14 } } },
    ])
  })
})

describe('what is refused', () => {
  const ask =
    (figure: string, result = telework, more: object = {}) =>
    () =>
      activityDraft({ release: 'r', departments, figures: [{ result, figure }], ...more })
  test('figures that do not exist, or are not about people', () => {
    expect(ask('mood')).toThrow(RangeError)
    expect(ask('businessDays')).toThrow(RangeError)
    expect(ask('people', telework, { departments: [{ id: 'all', label: { ja: '', en: '' } }] })).toThrow(
      RangeError,
    )
  })
  test('with and without known people in one draft', () => {
    const figures = ['people', 'satisfaction'].map((figure) => ({ result: sessions, figure }))
    expect(() => activityDraft({ release: 'r', departments, figures })).toThrow(RangeError)
  })
  test('a result that came from outside has no people', () => {
    expect(ask('people', JSON.parse(JSON.stringify(telework)))).toThrow(TypeError)
  })
})
