import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { answersByItem } from '../../test/surveys.ts'
import { driversOf, importanceOf, prioritiesOf } from './drivers.ts'

const [q1 = [], q2 = [], q3 = [], q4 = [], q5 = [], q6 = []] = reference.data.complete
const columns = { q1, q2, q3, q4: q4.map((code) => 6 - code), q5, q6 }
const answers = answersByItem(columns)
const predictors = ['q2', 'q3', 'q4', 'q5', 'q6']

describe('as in R', () => {
  test.each(['lmg', 'johnson'] as const)('%s', (method) => {
    const found = driversOf(answers, 'q1', predictors, method)
    if (found.state !== 'value') throw new Error(found.reason)
    expect(distance(found.rSquared, reference.drivers.r2)).toBeLessThan(1e-10)
    for (const [place, one] of found.drivers.entries()) {
      expect(distance(one.importance, reference.drivers[method][place] ?? 0)).toBeLessThan(1e-10)
      expect(distance(one.beta, reference.drivers.beta[place] ?? 0)).toBeLessThan(1e-10)
    }
    expect(found.drivers.reduce((sum, one) => sum + (one.share ?? 0), 0)).toBeCloseTo(1, 12)
    expect(found.warnings).toEqual([])
  })
})

test('two predictors by hand', () => {
  const { rSquared, parts } = importanceOf(
    [
      [1, 0.4],
      [0.4, 1],
    ],
    [0.6, 0.5],
    'lmg',
  )
  expect([rSquared.toFixed(6), ...parts.map((one) => one.toFixed(6))]).toEqual([
    '0.440476',
    '0.275238',
    '0.165238',
  ])
})

describe('what stands in the way', () => {
  test('a copy and a constant are left out and named', () => {
    const odd = answersByItem({ ...columns, copy: q2, flat: q1.map(() => 3) })
    const found = driversOf(odd, 'q1', [...predictors, 'copy', 'flat'], 'lmg')
    if (found.state !== 'value') throw new Error(found.reason)
    expect(found.warnings).toEqual([
      { code: 'aliased', items: ['copy'] },
      { code: 'constant', items: ['flat'] },
    ])
    expect(distance(found.rSquared, reference.drivers.r2)).toBeLessThan(1e-10)
  })

  test('few people, nobody, a constant outcome, the outcome itself', () => {
    const few = answersByItem({ a: [1, 2, 3, 5], b: [2, 1, 4, 4] })
    expect(driversOf(few, 'a', ['b'], 'johnson')).toMatchObject({ warnings: [{ code: 'fewPeople' }] })
    expect(driversOf(answersByItem({ a: [null], b: [1] }), 'a', ['b'], 'lmg')).toMatchObject({
      reason: 'noAnswers',
    })
    expect(driversOf(answersByItem({ a: [3, 3, 3], b: [1, 2, 3] }), 'a', ['b'], 'lmg')).toMatchObject({
      reason: 'zeroVariance',
      about: ['a'],
    })
    expect(driversOf(answersByItem({ a: [1, 2, 3], b: [2, 2, 2] }), 'a', ['b'], 'lmg')).toMatchObject({
      reason: 'tooFewItems',
    })
    expect(() => driversOf(few, 'a', ['a'], 'lmg')).toThrow(RangeError)
    expect(() => importanceOf([[1]], [0.1, 0.2], 'lmg')).toThrow(RangeError)
  })

  test('an outcome that goes with nothing has no shares', () => {
    const found = driversOf(answersByItem({ a: [1, 1, 2, 2], b: [1, 2, 1, 2] }), 'a', ['b'], 'lmg')
    expect(found.state === 'value' && found.drivers[0]?.share).toBeUndefined()
    expect(found).toMatchObject({ state: 'value', rSquared: 0 })
  })

  test('priorities name their rule', () => {
    const order = prioritiesOf(
      [
        { item: 'a', importance: 0.2 },
        { item: 'b', importance: 0.1 },
        { item: 'c', importance: 1 },
      ],
      { a: 90, b: 40 },
    )
    expect(order.map(({ item, priority }) => [item, priority])).toEqual([
      ['b', 6],
      ['a', 2],
    ])
  })
})
