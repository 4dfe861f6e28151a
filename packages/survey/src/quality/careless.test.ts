import { expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { answersByItem } from '../../test/surveys.ts'
import { carelessAnswers, longestRun, mahalanobisOf, responseVariability } from './careless.ts'

const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']
const answers = answersByItem(
  Object.fromEntries(ids.map((id, place) => [id, reference.data.complete[place] ?? []])),
)

test('distances and spreads as in R', () => {
  const found = mahalanobisOf(answers, ids)
  if (found.state !== 'value') throw new Error(found.reason)
  for (const [place, expected] of reference.quality.mahalanobis.entries()) {
    expect(distance(found.distances[place] ?? 0, expected)).toBeLessThan(1e-10)
  }
  for (const [person, expected] of reference.quality.irv.entries()) {
    const spread = responseVariability(reference.data.complete.map((column) => column[person]))
    expect(Math.abs((spread.state === 'value' ? spread.value : Number.NaN) - expected)).toBeLessThan(1e-12)
  }
})

test('by hand', () => {
  const codes = [4, 4, 4, 3, 3, 3, 3, 3, 4, 4]
  expect(longestRun(codes)).toBe(5)
  const spread = responseVariability(codes)
  expect(spread.state === 'value' && spread.value.toFixed(6)).toBe('0.527046')
  expect(longestRun([4, undefined, 4, 4], 'missingSkipped')).toBe(3)
  expect(longestRun([])).toBe(0)
  expect(responseVariability([undefined])).toMatchObject({ reason: 'noAnswers' })
})

test('two signs flag a form, one does not', () => {
  const small = {
    ...answersByItem({ a: [3, 1, 3], b: [3, 2, 3], c: [3, 5, 3], d: [3, 1, 3] }),
    seconds: Float64Array.of(3, 90, 90),
  }
  const found = carelessAnswers(small, ['a', 'b', 'c', 'd'])
  expect(found.signs).toEqual([['longRun', 'noVariability', 'tooFast'], [], ['longRun', 'noVariability']])
  expect(Array.from(found.flagged)).toEqual([0])
  expect(found.notLooked).toEqual([{ sign: 'farOut', reason: 'tooFew' }])
  expect(found.counts).toEqual({ longRun: 2, noVariability: 2, farOut: 0, tooFast: 1 })
})

test('items made up of others have no distances', () => {
  const columns = { a: [1, 2, 3, 4, 5], b: [1, 2, 3, 4, 5] }
  expect(mahalanobisOf(answersByItem(columns), ['a', 'b'])).toMatchObject({
    reason: 'singular',
    about: ['b'],
  })
})
