import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mean } from './mean.ts'
import { printDecimal, printMean, printRatio, type RatioOptions } from './print.ts'
import { ratio } from './ratio.ts'

describe('printDecimal', () => {
  test.each([
    // Ties as the decimal text says, which binary arithmetic gets wrong.
    [1.005, 2, '1.01'],
    [0.285, 2, '0.29'],
    [1.345, 2, '1.35'],
    [8.345, 2, '8.35'],
    [0.5, 0, '1'],
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [1.0049999999, 2, '1.00'],
    // Negative numbers mirror positive ones.
    [-1.005, 2, '-1.01'],
    [-2.5, 0, '-3'],
    [-0.5, 0, '-1'],
    [-0.4, 0, '0'],
    [-0, 1, '0.0'],
    // Places are filled; nothing is cut off.
    [3, 2, '3.00'],
    [0, 0, '0'],
    [99.95, 1, '100.0'],
    [0.05, 1, '0.1'],
    // Numbers that JavaScript writes with an exponent.
    [1e21, 0, '1000000000000000000000'],
    [1.5e-7, 7, '0.0000002'],
    [1.5e-7, 8, '0.00000015'],
    [5e-324, 20, '0.00000000000000000000'],
  ])('%d with %i decimals is %s', (number, decimals, text) => {
    expect(printDecimal(number, decimals)).toBe(text)
  })

  test.each([
    [999, '999'],
    [1000, '1,000'],
    [1234567.5, '1,234,568'],
    [-1000, '-1,000'],
  ])('groups %d as %s', (number, text) => {
    expect(printDecimal(number, 0, { grouping: true })).toBe(text)
  })

  test('decimals are not grouped', () => {
    expect(printDecimal(1234.56789, 5, { grouping: true })).toBe('1,234.56789')
  })

  test.each(['-', '−', '△'] as const)('writes a fall with %s', (minus) => {
    expect(printDecimal(-3.25, 1, { minus })).toBe(`${minus}3.3`)
    expect(printDecimal(-0.01, 1, { minus })).toBe('0.0')
  })

  test.each([
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [1, -1],
    [1, 0.5],
    [1, 21],
  ])('refuses %d with %d decimals', (number, decimals) => {
    expect(() => printDecimal(number, decimals)).toThrow(RangeError)
  })

  test('prints the decimal that was typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 0, max: 3 }),
        (n, places) => {
          const typed = (n / 10 ** places).toFixed(places)
          expect(printDecimal(Number(typed), places)).toBe(n === 0 ? typed.replace('-', '') : typed)
        },
      ),
    )
  })

  test('a rise and a fall of the same size print the same digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat({ max: 6 }), (n, decimals) => {
        const [rise, fall] = [printDecimal(Math.abs(n), decimals), printDecimal(-Math.abs(n), decimals)]
        expect(fall.replace('-', '')).toBe(rise)
      }),
    )
  })
})

describe('printRatio', () => {
  test.each<[number, number, RatioOptions, string]>([
    [1, 3, {}, '33.3'],
    [2, 3, {}, '66.7'],
    [1, 8, { decimals: 1 }, '12.5'],
    [1, 8, { decimals: 0 }, '13'],
    [1, 3, { percent: false, decimals: 3 }, '0.333'],
    [0, 7, {}, '0.0'],
    [7, 7, {}, '100.0'],
    [130, 100, {}, '130.0'],
    [123456, 10, { grouping: true }, '1,234,560.0'],
    // Something is missing: never 100.
    [1999, 2000, {}, '99.9'],
    [1999, 2000, { edges: 'round' }, '100.0'],
    [999, 1000, { decimals: 0 }, '99'],
    [9999, 10000, { percent: false, decimals: 2 }, '0.99'],
    // There is something: never 0.
    [1, 3000, {}, '0.1'],
    [1, 3000, { edges: 'round' }, '0.0'],
    [1, 3000, { percent: false, decimals: 2 }, '0.01'],
    // The printed step is the whole itself: nothing to keep apart.
    [1, 3, { percent: false, decimals: 0 }, '0'],
    [2, 3, { percent: false, decimals: 0 }, '1'],
    // More than everything may round to everything: nothing is missing.
    [20001, 20000, {}, '100.0'],
    [0, 0, {}, '—'],
    [0, 0, { whenUndefined: '該当なし' }, '該当なし'],
  ])('%i/%i with %j is %s', (numerator, denominator, options, text) => {
    expect(printRatio(ratio(numerator, denominator), options)).toBe(text)
  })

  test('refuses impossible places even for 0/0', () => {
    expect(() => printRatio(ratio(0, 0), { decimals: -1 })).toThrow(RangeError)
  })

  test('prints 100 only for all and 0 only for none', () => {
    const part = fc
      .integer({ min: 1, max: 10 ** 9 })
      .chain((d) => fc.tuple(fc.nat({ max: d }), fc.constant(d)))
    fc.assert(
      fc.property(part, fc.nat({ max: 4 }), ([n, d], decimals) => {
        const printed = Number(printRatio(ratio(n, d), { decimals }))
        expect(printed === 100).toBe(n === d)
        expect(printed === 0).toBe(n === 0)
        expect(Math.abs(printed - (100 * n) / d)).toBeLessThanOrEqual(1.000001 / 10 ** decimals)
      }),
    )
  })

  test('a higher rate never prints lower', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (a, b) => {
        const [low, high] = [ratio(Math.min(a, b), 5000), ratio(Math.max(a, b), 5000)]
        expect(Number(printRatio(low))).toBeLessThanOrEqual(Number(printRatio(high)))
      }),
    )
  })
})

test.each([
  [mean(1001, 400), '2.50'],
  [mean(201, 40), '5.03'],
  [mean(3053.7, 1170), '2.61'],
  [mean(-201, 40), '-5.03'],
  [mean(0, 0), '—'],
])('printMean of %j is %s', (taken, text) => {
  expect(printMean(taken)).toBe(text)
})
