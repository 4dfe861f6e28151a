import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measure, Qualifier } from '../model/measure.ts'
import { contradict } from './contradict.ts'

const people = (value: number): Measure => ({ type: 'count', value, unit: 'people' })
const hours = (value: number, decimals?: number): Measure =>
  decimals === undefined
    ? { type: 'amount', value, unit: 'hours' }
    : { type: 'amount', value, unit: 'hours', decimals }
const share = (percent: number): Measure => ({ type: 'share', percent })
const rate = (numerator: number, denominator: number): Measure => ({ type: 'ratio', numerator, denominator })
const points = (value: number): Measure => ({ type: 'mean', value, unit: 'points' })
type Side = readonly [Measure, ...Qualifier[]]

test.each<[Side, Side, boolean]>([
  [[people(127)], [people(130)], true],
  [[people(127)], [people(127)], false],
  [[people(127)], [{ type: 'count', value: 130, unit: 'cases' }], false],
  [[people(127)], [people(130), 'personTimes'], false],
  [[people(127), 'partial'], [people(130)], false],
  [[people(127), 'provisional'], [people(130)], false],
  [[people(100), 'atLeast'], [people(130)], false],
  [[people(100), 'atLeast'], [people(99)], true],
  [[people(100), 'atMost'], [people(120), 'atLeast'], true],
  [[people(40), 'about'], [people(38)], false],
  [[people(40), 'about'], [people(46)], true],
  [[points(9), 'about'], [points(8.98)], false],
  [[points(9)], [points(8.98)], false],
  [[points(8.9)], [points(8.98)], true],
  [[points(3.1)], [points(3.2)], true],
  [[hours(3, 1)], [hours(3)], false],
  [[share(74.1)], [rate(183, 247)], false],
  [[share(74.2)], [rate(183, 247)], true],
  [[rate(1, 2)], [rate(2, 4)], true],
  [[rate(0, 0)], [share(3)], false],
  [[{ type: 'count', value: 2, unit: 'times', per: { unit: 'years' } }], [people(2)], false],
  [
    [{ type: 'count', value: 2, unit: 'times', per: { unit: 'years' } }],
    [{ type: 'count', value: 3, unit: 'times', per: { unit: 'months' } }],
    false,
  ],
  [[{ type: 'text', text: { ja: '実施' } }], [{ type: 'text', text: { ja: '未実施' } }], false],
])('%j and %j: %s', ([one, ...words], [two, ...others], expected) => {
  const [left, right] = [
    { measure: one, qualifiers: words },
    { measure: two, qualifiers: others },
  ]
  expect(contradict(left, right)).toBe(expected)
  expect(contradict(right, left)).toBe(expected)
})

describe('whatever the value', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 5000 }).map(people),
    fc.double({ noNaN: true, min: 0, max: 99 }).map(share),
  )
  test('it agrees with itself, and with itself as a bound or as about', () => {
    fc.assert(
      fc.property(value, fc.constantFrom<Qualifier>('about', 'atLeast', 'atMost'), (measure, word) => {
        expect(contradict({ measure }, { measure })).toBe(false)
        expect(contradict({ measure }, { measure, qualifiers: [word] })).toBe(false)
      }),
    )
  })
})
