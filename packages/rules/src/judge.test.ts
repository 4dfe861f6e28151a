import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  copyRate,
  loansSince2023,
  nightRest,
  openDays,
  reminder,
  returnedInTime,
  seatsMean,
  seatsMonth,
} from '../test/library.ts'
import { type Comparison, comparisons } from './comparison.ts'
import { allowedBy, holds, isSettledBy, type Judgeable, judge, limitOf } from './judge.ts'

const rule = (comparison: Comparison, value = 10): Judgeable => ({
  id: 'rule',
  effect: 'limit',
  value,
  comparison,
})

describe('just below, exactly at, just above', () => {
  test.each<[Comparison, string[]]>([
    ['lt', ['within', 'breached', 'breached']],
    ['lte', ['within', 'within', 'breached']],
    ['gt', ['breached', 'breached', 'within']],
    ['gte', ['breached', 'within', 'within']],
    ['eq', ['breached', 'within', 'breached']],
  ])('%s 10', (comparison, words) => {
    expect([9, 10, 11].map((observed) => judge(rule(comparison), observed))).toEqual(words)
  })

  test.each([
    [seatsMonth, 1199, 'within'],
    [seatsMonth, 1200, 'breached'],
    [seatsMonth, 1201, 'breached'],
    [loansSince2023, 15, 'within'],
    [loansSince2023, 16, 'breached'],
    [openDays, 279, 'breached'],
    [openDays, 280, 'within'],
    [nightRest, 630, 'within'],
    [nightRest, 629, 'undetermined'],
  ])('$id, %j, is %s', (provision, observed, word) => {
    expect(judge(provision, observed)).toBe(word)
  })
})

describe('sums for several units', () => {
  test.each([
    [1800, 2, 'within'],
    [1801, 2, 'breached'],
    [2700, 3, 'within'],
    [2701, 3, 'breached'],
  ])('%i minutes in %i months are %s the mean', (sum, months, word) => {
    expect(judge(seatsMean, sum, months)).toBe(word)
  })

  test.each([
    [949, 1000, 'breached'],
    [950, 1000, 'within'],
    [1999, 2105, 'breached'],
    [2000, 2105, 'within'],
  ])('%i of %i are %s a share of 95 percent', (numerator, denominator, word) => {
    expect(judge(returnedInTime, numerator * 100, denominator)).toBe(word)
  })

  test('the product has to be exact', () => {
    expect(allowedBy(rule('lt'), 6)).toBe(60)
    expect(allowedBy(rule('lt', 0.1), 1)).toBe(0.1)
    for (const [value, times] of [
      [0.1, 3],
      [10, 0],
      [10, -1],
      [10, 1.5],
      [10, Number.NaN],
      [Number.MAX_SAFE_INTEGER, 2],
    ] as const) {
      expect(() => allowedBy(rule('lt', value), times)).toThrow(RangeError)
    }
  })

  test('agrees with exact integers however large the sums', () => {
    const big = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.integer({ min: 1, max: 2 ** 12 }),
        big,
        (value, n, sum) => {
          const within = BigInt(sum) <= BigInt(value) * BigInt(n)
          expect(judge(rule('lte', value), sum, n)).toBe(within ? 'within' : 'breached')
        },
      ),
    )
  })
})

describe('what is not judged', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined as never, null as never])('%s', (observed) => {
    expect(() => judge(seatsMonth, observed)).toThrow(RangeError)
    expect(() => holds(seatsMonth, observed)).toThrow('seats.month')
  })

  test('a trigger and a rate are not kept to', () => {
    expect(() => judge(reminder, 14)).toThrow(TypeError)
    expect(() => judge(copyRate, 10)).toThrow(TypeError)
    expect([14, 15].map((days) => holds(reminder, days))).toEqual([false, true])
  })
})

describe('when only a part is known', () => {
  test.each<[Comparison, [boolean, boolean, boolean]]>([
    ['lt', [false, true, true]],
    ['lte', [false, false, true]],
    ['gt', [false, false, true]],
    ['gte', [false, true, true]],
    ['eq', [false, false, true]],
  ])('%s 10 is settled by 9, 10, 11: %j', (comparison, settled) => {
    expect([9, 10, 11].map((known) => isSettledBy(rule(comparison), known))).toEqual(settled)
  })

  test('what is settled stays so, whatever is added', () => {
    const amount = fc.nat({ max: 50 })
    fc.assert(
      fc.property(fc.constantFrom(...comparisons), amount, amount, (comparison, known, more) => {
        fc.pre(isSettledBy(rule(comparison), known))
        expect(judge(rule(comparison), known + more)).toBe(judge(rule(comparison), known))
      }),
    )
  })

  test('what is open can still go both ways', () => {
    const additions = Array.from({ length: 60 }, (_, more) => more)
    fc.assert(
      fc.property(fc.constantFrom(...comparisons), fc.nat({ max: 50 }), (comparison, known) => {
        fc.pre(!isSettledBy(rule(comparison), known))
        const words = additions.map((more) => judge(rule(comparison), known + more))
        expect(new Set(words)).toEqual(new Set(['within', 'breached']))
      }),
    )
  })
})

describe('as two plain numbers', () => {
  test('agrees with judging on every whole figure', () => {
    const value = fc.oneof(
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...comparisons),
        value,
        fc.integer({ min: -120, max: 120 }),
        (comparison, v, n) => {
          const { least, most } = limitOf(rule(comparison, v))
          expect(n >= least && n <= most).toBe(holds(rule(comparison, v), n))
        },
      ),
    )
  })

  test('also for several units', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...comparisons),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 1300 }),
        (comparison, value, times, sum) => {
          const { least, most } = limitOf(rule(comparison, value), times)
          expect(sum >= least && sum <= most).toBe(holds(rule(comparison, value), sum, times))
        },
      ),
    )
  })

  test.each<[Comparison, number, number]>([
    ['lt', Number.NEGATIVE_INFINITY, 9],
    ['lte', Number.NEGATIVE_INFINITY, 10],
    ['gt', 11, Number.POSITIVE_INFINITY],
    ['gte', 10, Number.POSITIVE_INFINITY],
    ['eq', 10, 10],
  ])('%s 10', (comparison, least, most) => {
    expect(limitOf(rule(comparison))).toEqual({ least, most })
  })
})
