import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mean, meanFromAverage, meanValue, sumOfMeans } from './mean.ts'

test.each([
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY, 1],
  [1, -1],
  [1, 1.5],
  [1, 0],
])('a mean of %d over %d is refused', (sum, count) => {
  expect(() => mean(sum, count)).toThrow(RangeError)
})

test('a mean of nothing has no value', () => {
  expect(meanValue(mean(0, 0))).toEqual({ state: 'undefined', reason: 'zeroDenominator' })
  expect(sumOfMeans([])).toEqual(mean(0, 0))
})

test('a negative mean is a mean', () => {
  expect(meanValue(mean(-3, 2))).toEqual({ state: 'value', value: -1.5 })
})

test.each([
  [2.61, 1170, 3053.7],
  [8.98, 3, 26.94],
  [-0.1, 3, -0.3],
  [1e-7, 3, 3e-7],
])('an average of %d over %i answers has the sum %d', (average, count, sum) => {
  expect(meanFromAverage(average, count)).toEqual({ sum, count })
})

test('means are combined by their counts, not by their number', () => {
  const all = sumOfMeans([meanFromAverage(4, 1), meanFromAverage(2, 3)])
  expect(meanValue(all)).toEqual({ state: 'value', value: 2.5 })
})

test('sums are added as decimals', () => {
  expect(sumOfMeans([mean(0.1, 1), mean(0.2, 1)])).toEqual({ sum: 0.3, count: 2 })
})

test('the order of the parts does not matter', () => {
  const part = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }))
    .map(([hundredths, count]) => mean(hundredths / 100, count))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      expect(sumOfMeans(parts.toReversed())).toEqual(sumOfMeans(parts))
    }),
  )
})
