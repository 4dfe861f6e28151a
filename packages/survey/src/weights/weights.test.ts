import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { answersByItem } from '../../test/surveys.ts'
import { type Answers, answersOf } from '../model/answers.ts'
import { distributionOf } from '../scores/distribution.ts'
import { itemMean } from '../scores/item-figures.ts'
import { personScores } from '../scores/person-scores.ts'
import { designEffect } from './design-effect.ts'
import { postStratify } from './post-stratify.ts'
import { rake } from './rake.ts'
import { weightedMean } from './standard-error.ts'
import { trimWeights } from './trim.ts'

const column = (codes: readonly number[], groups: readonly string[]) => ({
  groups,
  index: Int32Array.from(codes, (code) => code - 1),
})
const { data, weights } = reference
const [q1 = [], q2 = [], q3 = [], q4 = [], q5 = [], q6 = []] = data.complete
const answers: Answers = answersByItem(
  { q1, q2, q3, q4: q4.map((code) => 6 - code), q5, q6 },
  { groupings: { sex: column(data.sex, ['1', '2']), age: column(data.age, ['1', '2', '3']) } },
)
const scores = personScores(answers, ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'], { missing: 'complete' })
const margins = [
  { grouping: 'sex', targets: { 1: 220, 2: 180 } },
  { grouping: 'age', targets: { 1: 150, 2: 130, 3: 120 } },
]
const meanWith = (final: Float64Array, parts: object) =>
  weightedMean(answers, { values: scores.values, used: scores.scored, weights: final, margins, ...parts })

describe('as in R', () => {
  test('post-stratification', () => {
    const stratified = postStratify(answers, 'sex', { 1: 220, 2: 180 })
    if (stratified.state !== 'value') throw new Error(stratified.reason)
    const mean = meanWith(stratified.weights, { margins: margins.slice(0, 1), frame: 400 })
    if (mean.state !== 'value') throw new Error(mean.reason)
    expect(distance(mean.mean, weights.post.mean)).toBeLessThan(1e-10)
    expect(distance(mean.standardError, weights.post.se)).toBeLessThan(1e-10)
  })

  test.each([
    ['raked', undefined, 400],
    ['raked2', Float64Array.from(data.group, (group) => 1 + (group % 3) / 2), undefined],
  ] as const)('raking: %s', (name, start, frame) => {
    const raked = rake(answers, margins, start === undefined ? {} : { start })
    if (raked.state !== 'value') throw new Error(raked.reason)
    for (const [place, weight] of weights[`${name}Weights`].entries()) {
      expect(distance(raked.weights[place] ?? 0, weight)).toBeLessThan(1e-9)
    }
    const parts = { ...(start === undefined ? {} : { start }), ...(frame === undefined ? {} : { frame }) }
    const mean = meanWith(raked.weights, parts)
    if (mean.state !== 'value') throw new Error(mean.reason)
    expect(distance(mean.mean, weights[name].mean)).toBeLessThan(1e-10)
    expect(distance(mean.standardError, weights[name].se)).toBeLessThan(1e-5)
  })

  test('trimming inside a band', () => {
    const trimmed = trimWeights(Float64Array.from(weights.raked2Weights), { low: 1.2, high: 3.2 })
    if (trimmed.state !== 'value') throw new Error(trimmed.reason)
    for (const [place, weight] of weights.trimmed.entries()) {
      expect(distance(trimmed.weights[place] ?? 0, weight)).toBeLessThan(1e-10)
    }
  })
})

const table = (cells: readonly (readonly number[])[]): Answers => {
  const pairs = cells.flatMap((row, r) =>
    row.flatMap((count, c) => Array.from({ length: count }, () => [r, c] as const)),
  )
  const index = (which: 0 | 1) => Int32Array.from(pairs, (pair) => pair[which])
  const groups = (count: number) => Array.from({ length: count }, (_, place) => `${place + 1}`)
  return answersOf({ id: 'q', title: { ja: 'a', en: 'a' }, items: [] }, pairs.length, {
    groupings: {
      row: { groups: groups(cells.length), index: index(0) },
      column: { groups: groups(cells[0]?.length ?? 0), index: index(1) },
    },
  })
}
const two = [
  { grouping: 'row', targets: { 1: 60, 2: 40 } },
  { grouping: 'column', targets: { 1: 45, 2: 55 } },
]

describe('raking by hand', () => {
  const sample = table([
    [30, 20],
    [10, 40],
  ])
  const sums = (all: Float64Array) =>
    [
      [0, 30],
      [30, 50],
      [50, 60],
      [60, 100],
    ].map(([from, to]) =>
      all
        .slice(from, to)
        .reduce((sum, one) => sum + one, 0)
        .toFixed(4),
    )

  test('one round, and the limit', () => {
    const short = rake(sample, two, { rounds: 1 })
    expect(short).toMatchObject({ state: 'notComputable', reason: 'notConverged' })
    if (short.state === 'value') return
    expect(short.gaps[0]).toMatchObject({ grouping: 'row' })
    const one = rake(sample, two, { tolerance: 1, rounds: 1 })
    expect(one.state === 'value' && sums(one.weights)).toEqual(['36.8182', '23.5714', '8.1818', '31.4286'])
    const all = rake(sample, two)
    expect(all.state === 'value' && sums(all.weights)).toEqual(['36.6882', '23.3118', '8.3118', '31.6882'])
  })

  test('design effect of its weights', () => {
    const all = rake(sample, two)
    if (all.state !== 'value') throw new Error(all.reason)
    const effect = designEffect(all.weights)
    expect(
      effect.state === 'value' && [effect.designEffect.toFixed(4), effect.effectiveN.toFixed(2)],
    ).toEqual(['1.0405', '96.11'])
  })

  test('what cannot be met is named', () => {
    expect(
      rake(
        table([
          [30, 20],
          [0, 0],
        ]),
        two,
      ),
    ).toMatchObject({ reason: 'infeasibleTarget', about: ['row/2'] })
    expect(rake(sample, [{ grouping: 'row', targets: { 1: 60 } }])).toMatchObject({ about: ['row/2'] })
    const uneven = [
      two[0] ?? { grouping: '', targets: {} },
      { grouping: 'column', targets: { 1: 90, 2: 110 } },
    ]
    expect(rake(sample, uneven)).toMatchObject({ reason: 'infeasibleTarget', about: ['column'] })
    expect(rake(sample, uneven, { totals: 'scale' }).state).toBe('value')
    expect(
      rake(
        table([
          [30, 0],
          [0, 20],
        ]),
        two,
      ),
    ).toMatchObject({ reason: 'notConverged' })
  })

  test('people without a group are never dropped in silence', () => {
    const { groupings, ...rest } = sample
    const row = {
      groups: ['1', '2'],
      index: Int32Array.from(groupings.row?.index ?? [], (one, place) => (place === 0 ? -1 : one)),
    }
    const gappy = { ...rest, groupings: { ...groupings, row } }
    expect(rake(gappy, two)).toMatchObject({ reason: 'infeasibleTarget', about: ['row'] })
    const left = rake(gappy, two, { unknown: 'exclude' })
    expect(left).toMatchObject({ state: 'value', excluded: 1 })
    expect(left.state === 'value' && left.weights[0]).toBe(0)
    const own = rake(gappy, [{ grouping: 'row', targets: { 1: 58, 2: 40 }, unknown: 2 }])
    expect(own.state === 'value' && own.weights[0]).toBeCloseTo(2, 9)
  })

  test('trimming while raking says what it leaves', () => {
    const trimmed = rake(
      table([
        [30, 20],
        [10, 4],
      ]),
      two,
      { trim: { timesMedian: 1.5 } },
    )
    if (trimmed.state !== 'value') throw new Error(trimmed.reason)
    expect(Math.max(...trimmed.weights)).toBeLessThanOrEqual((trimmed.trimming?.high ?? 0) + 1e-9)
    expect(trimmed.gaps.length).toBeGreaterThan(0)
  })

  test('bad weights and targets', () => {
    expect(() => rake(sample, two, { start: new Float64Array(100).fill(-1) })).toThrow(RangeError)
    expect(() => rake(sample, [{ grouping: 'row', targets: { 1: -1, 2: 2 } }])).toThrow(RangeError)
    expect(() => rake(sample, [{ grouping: 'row', targets: { 3: 1 } }])).toThrow(RangeError)
    expect(() => rake(sample, [])).toThrow(RangeError)
    expect(trimWeights(Float64Array.of(1, 1), { high: 0.5 })).toMatchObject({ reason: 'infeasibleTarget' })
    expect(designEffect([])).toMatchObject({ reason: 'noAnswers' })
  })
})

test('post-stratification by hand: 3.000 becomes 3.3333', () => {
  const group = ['s', 's', 's', 's', 'j', 'j', 'j', 'j', 'j', 'j']
  const sample = answersByItem(
    { a: [4, 5, 3, 4, 2, 3, 3, 2, 1, 3] },
    {
      groupings: {
        grade: { groups: ['s', 'j'], index: Int32Array.from(group, (one) => (one === 's' ? 0 : 1)) },
      },
    },
  )
  const stratified = postStratify(sample, 'grade', { s: 60, j: 40 })
  if (stratified.state !== 'value') throw new Error(stratified.reason)
  const weighted = { ...sample, weights: stratified.weights, weightScheme: 'postStratified' as const }
  const plain = itemMean(distributionOf(sample, 'a'))
  const figure = itemMean(distributionOf(weighted, 'a'))
  expect([plain, figure].map((one) => (one.state === 'value' ? one.value.toFixed(4) : ''))).toEqual([
    '3.0000',
    '3.3333',
  ])
  expect(figure.weighting).toMatchObject({ scheme: 'postStratified' })
  expect(postStratify(sample, 'grade', { s: 100 })).toMatchObject({
    reason: 'infeasibleTarget',
    about: ['grade/j'],
  })
  expect(postStratify(sample, 'grade', { s: 3, j: 40 })).toMatchObject({ reason: 'moreThanFrame' })
})
