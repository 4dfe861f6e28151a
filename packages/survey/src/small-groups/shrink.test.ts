import { expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { shrinkMeans } from './shrink.ts'

const three = [
  { n: 5, mean: 4.2 },
  { n: 20, mean: 3.2 },
  { n: 200, mean: 3.5 },
].map((one) => ({ ...one, squares: 0 }))

test('the worked example', () => {
  const found = shrinkMeans(three, { seed: 1, variances: { between: 0.04, within: 0.64 } })
  if (found.state !== 'value') throw new Error(found.reason)
  expect(found.centre.toFixed(1)).toBe('3.5')
  expect(found.groups.map(({ trust }) => trust.toFixed(4))).toEqual(['0.2381', '0.5556', '0.9259'])
  expect(found.groups.map(({ shrunk }) => shrunk.toFixed(4))).toEqual(['3.6667', '3.3333', '3.5000'])
  expect(found.groups.every(({ ranks }) => ranks !== undefined && ranks.low <= ranks.high)).toBe(true)
  expect(shrinkMeans(three, { seed: 1, variances: { between: 0.04, within: 0.64 } })).toEqual(found)
})

test('variances by moments and by restricted likelihood', () => {
  const { groups, means, msw } = reference.lq2002
  const total = groups.reduce((sum, one) => sum + one, 0)
  const squares = (msw * (total - groups.length)) / groups.length
  const summaries = groups.map((n, place) => ({ n, mean: means[place] ?? 0, squares }))
  const between = (['moments', 'reml'] as const).map((method) => {
    const found = shrinkMeans(summaries, { seed: 1, method, draws: 100 })
    return found.state === 'value' ? found.variances.between.toFixed(4) : found.reason
  })
  expect(between).toEqual(['0.0598', '0.0743'])
  expect(distance(msw, 0.614776401186915)).toBeLessThan(1e-12)
})

test('no difference between groups is said, not ranked', () => {
  const same = [1, 2, 3].map((place) => ({ n: 10, mean: 3 + place / 1000, squares: 9 }))
  const found = shrinkMeans(same, { seed: 1 })
  if (found.state !== 'value') throw new Error(found.reason)
  expect(found.groupsDiffer).toBe(false)
  expect(new Set(found.groups.map(({ shrunk }) => shrunk.toFixed(9))).size).toBe(1)
  expect(found.groups.every(({ ranks }) => ranks === undefined)).toBe(true)
})

test('two groups are not shrunk', () => {
  expect(shrinkMeans(three.slice(1), { seed: 1 })).toMatchObject({ reason: 'tooFew' })
  expect(
    shrinkMeans(
      three.map((one) => ({ ...one, mean: 3 })),
      { seed: 1 },
    ),
  ).toMatchObject({ reason: 'zeroVariance' })
})
