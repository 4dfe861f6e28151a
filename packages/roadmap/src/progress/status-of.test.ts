import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionOf, indicatorOf, itemOf, townRoadmap } from '../../test/town-roadmap.ts'
import type { Edition } from '../model/edition.ts'
import type { Observation } from '../model/indicator.ts'
import { withObservations } from '../query/with-observations.ts'
import type { Judgement } from './judgement.ts'
import type { WorkFact } from './stage-states.ts'
import { type EditionStatus, type StatusOptions, statusOf } from './status-of.ts'

const share = (percent: number, more: Partial<Observation> = {}): Observation => ({
  result: { state: 'value', measure: { type: 'share', percent } },
  period: 'FY2025-H2',
  ...more,
})
const put = (...observations: Observation[]): Edition =>
  withObservations(
    editionOf(townRoadmap(), 'plan') as Edition,
    observations.map((observation) => ({ item: 'counter', indicator: 'online-share', observation })),
  )
const resultOf = (edition: Edition, options: Partial<StatusOptions> = {}) => {
  const status = statusOf(edition, { asOf: '2026-05-31', ...options })
  const found = status.items.flatMap(({ results }) => results).find(({ id }) => id === 'online-target')
  if (found === undefined) throw new Error('no such target')
  return found
}
const codes = (edition: Edition, options: Partial<StatusOptions> = {}): readonly string[] =>
  resultOf(edition, options).because.map(({ code }) => code)

describe('a value on its way from 30 % in FY2024 to 50 % in FY2026', () => {
  test.each([
    [40, 'A', 'green'],
    [39.9, 'B', 'amber'],
    [29, 'B', 'red'],
    [50, 'A', 'green'],
  ])('%f %% at the end of FY2025 is %s, %s', (percent, word, light) => {
    expect(resultOf(put(share(percent)))).toMatchObject({ word, light })
  })

  test.each([
    ['no value', [], 'noValue'],
    ['a value that is pending', [{ result: { state: 'pending' }, period: 'FY2025-H2' }], 'valueState'],
    ['a value of a part', [share(60, { qualifiers: ['partial'] })], 'partial'],
    [
      'a value with months left out',
      [share(60, { period: { from: 'FY2025-H2', to: 'FY2025-H2', excluding: ['2025-10'] } })],
      'partial',
    ],
    ['values of tracks only', [share(60, { track: 'hall' }), share(70, { track: 'branch' })], 'onlyOfTracks'],
    ['a value of one department', [share(60, { unit: 'x' })], 'noValue'],
    [
      'a value of another kind',
      [
        {
          result: { state: 'value', measure: { type: 'count', value: 60, unit: 'cases' } },
          period: 'FY2025-H2',
        },
      ],
      'notComparable',
    ],
    [
      'a planned value',
      [{ result: { state: 'planned', measure: { type: 'share', percent: 90 } }, period: 'FY2025-H2' }],
      'valueState',
    ],
    ['a bound that leaves it open', [share(20, { qualifiers: ['atLeast'] })], 'boundUndecided'],
  ] as readonly (readonly [string, readonly Observation[], string])[])(
    '%s is never a colour',
    (_, observations, code) => {
      const result = resultOf(put(...observations))
      expect(result.light).toBe('grey')
      expect(result.because.map((each) => each.code)).toContain(code)
      expect(
        result.wouldChange.length + Number(code === 'notComparable' || code === 'boundUndecided'),
      ).toBeGreaterThan(0)
    },
  )

  test('age: fresh, late, then too old, with the last word kept apart', () => {
    const edition = put(share(45))
    expect(resultOf(edition, { asOf: '2026-11-30' }).freshness?.word).toBe('fresh')
    expect(resultOf(edition, { asOf: '2026-12-01' })).toMatchObject({
      light: 'green',
      freshness: { word: 'late', nextDue: '2026-11-30' },
    })
    expect(resultOf(edition, { asOf: '2027-06-01' })).toMatchObject({
      light: 'grey',
      freshness: { word: 'stale' },
      observation: {},
    })
    expect(resultOf(edition, { asOf: '2029-06-01' })).toMatchObject({
      light: 'grey',
      freshness: { word: 'expired' },
    })
  })

  test('what is later than the day is not seen', () => {
    expect(codes(put(share(45)), { asOf: '2026-03-30' })).toEqual(['noValue'])
  })

  test('cautions are said and do not change the word', () => {
    const edition = put(share(45, { qualifiers: ['about', 'provisional'] }))
    expect(resultOf(edition).light).toBe('green')
    expect(codes(edition)).toEqual(['onCourse', 'approximate', 'provisional'])
  })

  test('a cadence that is not stated is assumed aloud', () => {
    const town = townRoadmap()
    const edition = editionOf(town, 'plan')
    delete indicatorOf(edition, 'online-share').cadence
    const placed = [{ item: 'counter', indicator: 'online-share', observation: share(45) }]
    expect(codes(withObservations(edition as Edition, placed))).toContain('cadenceAssumed')
  })
})

describe('people beside the computed word', () => {
  const judgement: Judgement = {
    about: 'online-target',
    kind: 'status',
    level: 'green',
    by: '推進室長',
    on: '2026-05-20',
    reason: '10月に全庁展開するため。',
  }
  test('the computed word stays, the judgement stands beside it and the difference is said', () => {
    const plain = resultOf(put(share(35)))
    const judged = resultOf(put(share(35)), { judgements: [judgement] })
    expect({ ...judged, judged: [], differs: false }).toEqual(plain)
    expect(judged).toMatchObject({ differs: true, judged: [judgement] })
  })
  test('confidence is another thing than status', () => {
    const about: Judgement = { ...judgement, about: 'counter', kind: 'confidence', level: 'amberRed' }
    const status = statusOf(put(share(45)), { asOf: '2026-05-31', judgements: [about] })
    const counter = status.items.find(({ item }) => item === 'counter')
    expect(counter?.confidence).toMatchObject({ level: 'amberRed', light: 'amber' })
    expect(counter?.results[0]).toMatchObject({ light: 'green', judged: [], differs: false })
  })
  test.each([{ by: ' ' }, { reason: '' }, { on: 'FY2026' }])('%o is refused', (bad) => {
    expect(() => statusOf(put(), { asOf: '2026-05-31', judgements: [{ ...judgement, ...bad }] })).toThrow(
      RangeError,
    )
  })
  test('a judgement of a later day is not seen', () => {
    expect(resultOf(put(share(35)), { judgements: [{ ...judgement, on: '2026-06-01' }] }).judged).toEqual([])
  })
})

describe('work', () => {
  const work = (facts: readonly WorkFact[], asOf = '2026-05-31') =>
    statusOf(put(), { asOf, facts }).items.find(({ item }) => item === 'counter')?.work
  test('what is not reported is grey, however late', () => {
    expect(work([], '2030-01-01')).toMatchObject({ word: 'unreported', light: 'grey' })
  })
  test('what was reported is held against its time', () => {
    const fact: WorkFact = { about: 'counter.plan.1', state: 'ongoing', on: '2026-03-31' }
    expect(work([fact])?.entries[0]).toMatchObject({ word: 'overdue', light: 'red' })
    expect(work([fact], '2026-03-31')?.entries[0]).toMatchObject({ word: 'underway', light: 'green' })
    expect(work([fact, { ...fact, state: 'done', on: '2026-05-01' }])?.entries[0]).toMatchObject({
      word: 'done',
    })
  })
  test('without a plan the accounts of the paper tell', () => {
    const results = editionOf(townRoadmap(), 'results') as Edition
    const item = statusOf(results, { asOf: '2025-07-15' }).items.find((each) => each.item === 'waiting')
    expect(item?.work).toMatchObject({ word: 'done', light: 'green' })
    expect(item?.work.because[0]?.code).toBe('accountsOnly')
  })
})

describe('targets that are no figures', () => {
  test('a target that is to be set, then reached', () => {
    const cost = (asOf: string, facts: readonly WorkFact[] = []) =>
      statusOf(put(), { asOf, facts }).items[0]?.results.find(({ id }) => id === 'cost-target')
    expect(cost('2025-12-01')?.because[0]?.code).toBe('targetToBeSet')
    expect(cost('2026-12-01')).toMatchObject({ word: 'F', light: 'grey' })
    expect(cost('2026-12-01', [{ about: 'cost-target', state: 'done' }])).toMatchObject({
      word: 'F',
      light: 'green',
    })
    expect(cost('2027-05-01', [{ about: 'cost-target', state: 'notDone' }])).toMatchObject({ light: 'red' })
  })
  test('what comes back is counted against its turns', () => {
    const town = townRoadmap()
    itemOf(town, 'growth').targets = [
      {
        id: 'reports',
        type: 'recurring',
        every: 'half',
        window: { from: 'FY2025', to: 'FY2026' },
        what: { ja: '進捗報告' },
      },
    ]
    const edition = editionOf(town, 'plan') as Edition
    const of = (facts: readonly WorkFact[]) =>
      statusOf(edition, { asOf: '2026-10-15', facts }).items.find(({ item }) => item === 'growth')?.results[0]
    const done = (turn: string): WorkFact => ({ about: 'reports', state: 'done', turn })
    expect(of([])).toMatchObject({ light: 'grey' })
    expect(of([done('FY2025-H1')])?.because.at(-1)).toMatchObject({ code: 'madeOfDue', count: 1, of: 3 })
    expect(of(['FY2025-H1', 'FY2025-H2', 'FY2026-H1'].map(done))).toMatchObject({ light: 'green' })
  })
  test('a direction is held against the same half of the year before, never the other half', () => {
    const town = townRoadmap()
    itemOf(town, 'growth').targets = [
      { id: 'up', type: 'directionOnly', direction: 'up', indicator: 'contentment', what: { ja: '満足度' } },
    ]
    const base = editionOf(town, 'plan') as Edition
    const point = (period: string, value: number): Observation => ({
      period,
      result: { state: 'value', measure: { type: 'mean', value, unit: 'points' } },
    })
    const word = (...observations: Observation[]): string | undefined => {
      const placed = observations.map((observation) => ({
        item: 'growth',
        indicator: 'contentment',
        observation,
      }))
      const status = statusOf(withObservations(base, placed), { asOf: '2026-11-01' })
      return status.items.find(({ item }) => item === 'growth')?.results[0]?.word
    }
    expect(word(point('FY2026-H1', 3.6), point('FY2025-H2', 3.1))).toBe('oneValueOnly')
    expect(word(point('FY2026-H1', 3.6), point('FY2025-H1', 3.1), point('FY2025-H2', 3.9))).toBe('improved')
    expect(word(point('FY2026-H1', 3.0), point('FY2025-H1', 3.1))).toBe('worsened')
    expect(word(point('FY2026-H1', 3.1), point('FY2025-H1', 3.1))).toBe('unchanged')
  })
  test('a planned count is made up of the values that follow each other', () => {
    const town = townRoadmap()
    itemOf(town, 'training').targets = [
      {
        id: 'count',
        type: 'plannedCount',
        indicator: 'trained',
        what: { ja: '受講' },
        measure: { type: 'count', value: 100, unit: 'people' },
        window: 'FY2024',
      },
    ]
    itemOf(town, 'training').indicators = [{ indicator: 'trained' }]
    const base = editionOf(town, 'results') as Edition
    const count = (period: string, value: number): Observation => ({
      period,
      result: { state: 'value', measure: { type: 'count', value, unit: 'people' } },
    })
    const of = (...observations: Observation[]) => {
      const placed = observations.map((observation) => ({
        item: 'training',
        indicator: 'trained',
        observation,
      }))
      const status = statusOf(withObservations(base, placed), { asOf: '2025-05-31' })
      return status.items.find(({ item }) => item === 'training')?.results.find(({ id }) => id === 'count')
    }
    expect(of(count('FY2024-H1', 50), count('FY2024-H2', 49))).toMatchObject({ word: 'B', light: 'red' })
    expect(of(count('FY2024-H1', 50), count('FY2024-H2', 50))).toMatchObject({ word: 'A', light: 'green' })
    expect(of(count('FY2024-H2', 500))?.light).toBe('grey')
  })
})

test('for any values and any day: stale, partial or unknown is never green', () => {
  const observation = fc.record({
    percent: fc.integer({ min: 0, max: 100 }),
    period: fc.constantFrom('FY2024', 'FY2024-H2', 'FY2025-H1', 'FY2025-H2', 'FY2026-H1'),
    qualifiers: fc.subarray(['about', 'partial', 'provisional', 'atLeast', 'atMost'] as const),
    track: fc.constantFrom(undefined, 'hall', 'branch'),
  })
  const day = fc
    .integer({ min: 0, max: 2000 })
    .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(observation, { maxLength: 5 }), day, (given, asOf) => {
      const edition = put(
        ...given.map(({ percent, track, ...rest }) => share(percent, { ...rest, ...(track && { track }) })),
      )
      const status: EditionStatus = statusOf(edition, { asOf })
      for (const { results } of status.items) {
        for (const { light, observation: seen, freshness } of results) {
          if (light !== 'green') continue
          expect(seen?.track).toBeUndefined()
          expect(seen?.qualifiers ?? []).not.toContain('partial')
          expect(['fresh', 'late']).toContain(freshness?.word)
        }
      }
    }),
  )
})
