import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimeSpan } from './day.ts'
import { common, except, joined, lastMinutes, minutesOf } from './spans.ts'

const spans = (...pairs: readonly (readonly [number, number])[]): readonly TimeSpan[] =>
  pairs.map(([from, to]) => ({ from, to }))

test.each([
  [spans(), spans()],
  [spans([5, 5]), spans()],
  [spans([3, 4], [1, 2]), spans([1, 2], [3, 4])],
  [spans([1, 2], [2, 3]), spans([1, 3])],
  [spans([1, 9], [2, 3]), spans([1, 9])],
  [spans([1, 4], [2, 6], [8, 9]), spans([1, 6], [8, 9])],
])('%j joined', (given, expected) => {
  expect(joined(given)).toEqual(expected)
})

test('joining leaves what it was given', () => {
  const given = spans([1, 2], [2, 3])
  joined(given)
  expect(given).toEqual(spans([1, 2], [2, 3]))
})

test.each([
  [spans([1, 5]), spans([3, 9]), spans([3, 5])],
  [spans([1, 5]), spans([5, 9]), spans()],
  [spans([1, 3], [5, 9]), spans([2, 6]), spans([2, 3], [5, 6])],
])('%j and %j in common', (a, b, expected) => {
  expect(common(a, b)).toEqual(expected)
})

test.each([
  [spans([1, 9]), spans([3, 5]), spans([1, 3], [5, 9])],
  [spans([1, 9]), spans([0, 10]), spans()],
  [spans([1, 9]), spans([0, 3], [8, 10]), spans([3, 8])],
  [spans([1, 3], [5, 9]), spans([2, 6]), spans([1, 2], [6, 9])],
  [spans([1, 2]), spans([5, 6]), spans([1, 2])],
])('%j without %j', (a, b, expected) => {
  expect(except(a, b)).toEqual(expected)
})

test.each([
  [spans([1, 3], [5, 9]), 0, spans()],
  [spans([1, 3], [5, 9]), -1, spans()],
  [spans([1, 3], [5, 9]), 4, spans([5, 9])],
  [spans([1, 3], [5, 9]), 5, spans([2, 3], [5, 9])],
  [spans([1, 3], [5, 9]), 99, spans([1, 3], [5, 9])],
])('of %j the last %i', (given, minutes, expected) => {
  expect(lastMinutes(given, minutes)).toEqual(expected)
})

test('what is common and what is not make up the whole', () => {
  const some = fc
    .array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 5 })
    .map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })))
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(minutesOf(common(a, b)) + minutesOf(except(a, b))).toBe(minutesOf(a))
      expect(minutesOf(joined([...a, ...b]))).toBe(minutesOf(b) + minutesOf(except(a, b)))
    }),
  )
})
