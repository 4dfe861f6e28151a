import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareRatios,
  isAtLeast,
  isRatio,
  meanOfRatios,
  type Ratio,
  ratio,
  ratioValue,
  sumOfRatios,
} from './ratio.ts'

const anyRatio = fc
  .tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }))
  .map(([n, d]) => (d === 0 ? ratio(0, 0) : ratio(n, d)))
const huge = Number.MAX_SAFE_INTEGER

describe('ratio', () => {
  test.each([
    [0, 0],
    [0, 5],
    [5, 5],
    [130, 100],
  ])('%i/%i is a ratio', (numerator, denominator) => {
    expect(ratio(numerator, denominator)).toEqual({ numerator, denominator })
  })

  test.each([
    [1, 0],
    [-1, 5],
    [1, -5],
    [0.5, 1],
    [1, 2.5],
    [Number.NaN, 1],
    [1, Number.POSITIVE_INFINITY],
    [2 ** 53, 2 ** 53],
  ])('%d/%d is refused', (numerator, denominator) => {
    expect(() => ratio(numerator, denominator)).toThrow(RangeError)
    expect(isRatio({ numerator, denominator })).toBe(false)
  })

  test.each([[null], [undefined], ['1/2'], [{ numerator: 1 }], [{ numerator: '1', denominator: 2 }]])(
    '%j is not a ratio',
    (candidate) => {
      expect(isRatio(candidate)).toBe(false)
    },
  )

  test('0/0 has no value, 0/5 has', () => {
    expect(ratioValue(ratio(0, 0))).toEqual({ state: 'undefined', reason: 'zeroDenominator' })
    expect(ratioValue(ratio(0, 5))).toEqual({ state: 'value', value: 0 })
  })
})

describe('sums and means', () => {
  // Roadmap standards, vector 9: units 1/10 and 90/100.
  test('the ratio of sums and the mean of ratios answer different questions', () => {
    const units = [ratio(1, 10), ratio(90, 100)]
    expect(ratioValue(sumOfRatios(units))).toEqual({ state: 'value', value: expect.closeTo(0.827273, 6) })
    expect(meanOfRatios(units)).toMatchObject({ state: 'value', value: expect.closeTo(0.5, 12) })
  })

  test('no units give 0/0', () => {
    expect(sumOfRatios([])).toEqual(ratio(0, 0))
    expect(meanOfRatios([])).toEqual({
      state: 'undefined',
      reason: 'zeroDenominator',
      coverage: { reporting: 0, expected: 0 },
    })
  })

  test('a unit without a rate makes the mean of ratios partial', () => {
    expect(meanOfRatios([ratio(1, 4), ratio(0, 0)])).toEqual({
      state: 'partial',
      value: 0.25,
      coverage: { reporting: 1, expected: 2 },
    })
  })

  test('a sum beyond the safe integers is refused, not rounded', () => {
    expect(() => sumOfRatios([ratio(huge, huge), ratio(1, 1)])).toThrow(RangeError)
  })

  test('a sum of ratios lies between the smallest and the largest of them', () => {
    fc.assert(
      fc.property(fc.array(anyRatio, { minLength: 1, maxLength: 20 }), (ratios) => {
        const whole = sumOfRatios(ratios)
        const rates = ratios.filter((part) => part.denominator > 0)
        if (rates.length === 0) return whole.denominator === 0
        return (
          rates.some((part) => compareRatios(part, whole) !== 1) &&
          rates.some((part) => compareRatios(part, whole) !== -1)
        )
      }),
    )
  })
})

describe('comparing without dividing', () => {
  test.each<[Ratio, Ratio, -1 | 0 | 1 | undefined]>([
    [ratio(1, 3), ratio(33, 100), 1],
    [ratio(1, 3), ratio(34, 100), -1],
    [ratio(1, 2), ratio(50, 100), 0],
    [ratio(0, 7), ratio(0, 9), 0],
    [ratio(0, 0), ratio(1, 2), undefined],
    [ratio(1, 2), ratio(0, 0), undefined],
    // The quotients of these are the same double, and their products are not safe integers.
    [ratio(huge - 1, huge), ratio(huge - 2, huge - 1), 1],
    [ratio(huge, huge), ratio(1, 1), 0],
  ])('%j against %j is %s', (a, b, order) => {
    expect(compareRatios(a, b)).toBe(order)
  })

  test.each<[number, number, boolean]>([
    [949, 1000, false],
    [950, 1000, true],
    [951, 1000, true],
  ])('%i/%i against 95/100', (numerator, denominator, reached) => {
    expect(isAtLeast(ratio(numerator, denominator), ratio(95, 100))).toBe(reached)
  })

  test('0/0 neither reaches nor misses a threshold', () => {
    expect(isAtLeast(ratio(0, 0), ratio(0, 1))).toBeUndefined()
  })

  test('is antisymmetric and agrees with exact integers', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const order = compareRatios(a, b)
        if (order === undefined) return a.denominator === 0 || b.denominator === 0
        const exact =
          BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator)
        return order + (compareRatios(b, a) ?? Number.NaN) === 0 && Math.sign(Number(exact)) === order
      }),
    )
  })
})

test('types keep both parts and the missing answer', () => {
  // @ts-expect-error a ratio is not one number
  const half: Ratio = 0.5
  // @ts-expect-error there may be no answer
  const reached: boolean = isAtLeast(ratio(0, 0), ratio(1, 2))
  // @ts-expect-error a rate may be undefined
  const plain: number = ratioValue(ratio(0, 0)).value
  expect([half, reached, plain]).toEqual([0.5, undefined, undefined])
})
