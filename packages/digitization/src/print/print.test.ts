import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import { counterUse } from './counter.ts'
import { printCost, printVolume } from './job.ts'
import { annualBaseline, perHead, printShares, reductionFrom, reductionMet } from './reduction.ts'

test.each([
  [{ pages: 7, copies: 30, duplex: true }, 210, 120],
  [{ pages: 7, copies: 30, duplex: false }, 210, 210],
  [{ pages: 10, copies: 5, pagesPerSide: 2, duplex: true }, 25, 15],
  [{ pages: 0, copies: 5, duplex: true }, 0, 0],
])('%o', (job, impressions, sheets) => {
  expect(printVolume(job)).toEqual({ impressions, sheets })
})

test('a job that is none', () => {
  expect(() => printVolume({ pages: 1.5, copies: 1, duplex: true })).toThrow(RangeError)
  expect(() => printVolume({ pages: 1, copies: 1, pagesPerSide: 0, duplex: true })).toThrow(RangeError)
})

describe('cost', () => {
  const prices = { mono: 0.29, colour: 6, paperPerSheet: 0.6, fixed: 1000 }
  test.each<[string, object, object, number, boolean]>([
    ['each part rounded down once', { sheets: 3 }, {}, 29 + 60 + 1 + 1000, false],
    ['large sides count double', { large: { mono: 100, colour: 0, countsAs: 2 } }, {}, 58 + 60 + 1000, false],
    ['the least charge', {}, { leastCharge: 500 }, 500 + 1000, true],
    ['the least charge is reached', {}, { leastCharge: 89 }, 89 + 1000, false],
  ])('%s', (_, use, more, total, least) => {
    const impressions = { mono: 100, colour: 10 }
    const cost = printCost({ impressions, sheets: 0, ...use }, { ...prices, ...more })
    expect([cost.total, cost.leastChargeApplied]).toEqual([total, least])
  })

  test('more large sides than sides', () => {
    const use = { impressions: { mono: 1, colour: 0 }, large: { mono: 2, colour: 0, countsAs: 2 }, sheets: 1 }
    expect(() => printCost(use, prices)).toThrow(RangeError)
    expect(() =>
      printCost({ ...use, large: { mono: 0, colour: 0, countsAs: 2 } }, { ...prices, mono: -1 }),
    ).toThrow(RangeError)
  })
})

test('a counter that fell back is named, whatever the order of readings', () => {
  const readings = [
    { on: day('2026-06-01'), value: 1200 },
    { on: day('2026-04-01'), value: 900_000 },
    { on: day('2026-05-01'), value: 950_000 },
  ]
  expect(counterUse(readings)).toEqual({ used: 51_200, resets: [day('2026-06-01')] })
  expect(counterUse([])).toEqual({ used: 0, resets: [] })
  expect(() => counterUse([...readings, { on: day('2026-06-01'), value: 1300 }])).toThrow(RangeError)
})

describe('reductions', () => {
  const base = { value: 1_000_000, estimated: false }
  const fifth = { numerator: 20, denominator: 100 }
  test.each([
    [800_000, true],
    [800_001, false],
    [0, true],
  ])('%i after a million', (actual, met) => {
    expect(reductionMet(base, actual, fifth)).toBe(met)
  })

  test('without a baseline there is none', () => {
    expect([reductionMet(null, 1, fifth), reductionFrom(null, 1)]).toEqual([null, null])
    expect(reductionFrom({ value: 0, estimated: false }, 1)).toBeNull()
    expect(reductionFrom(base, 1_140_000)).toMatchObject({ reducedBy: -140_000, share: -0.14 })
    expect(() => reductionMet(base, 1, { numerator: 3, denominator: 2 })).toThrow(RangeError)
  })

  test('twelve months are a year, fewer only when it is said', () => {
    const year = Array.from({ length: 12 }, () => 10)
    expect(annualBaseline(year)).toEqual({ value: 120, estimated: false })
    expect(annualBaseline(year.slice(0, 11))).toBeNull()
    expect(annualBaseline(year.slice(0, 9), { annualize: true })).toEqual({ value: 120, estimated: true })
    expect(() => annualBaseline([...year, 1])).toThrow(RangeError)
  })

  test('shares keep both parts', () => {
    expect(printShares({ impressions: 100, duplex: 60, colour: 5 }).duplex).toEqual({
      numerator: 60,
      denominator: 100,
    })
    expect(() => printShares({ impressions: 1, duplex: 2, colour: 0 })).toThrow(RangeError)
    expect(perHead(100, 250).value).toBe(40)
    expect(perHead(100, 0).value).toBeNull()
  })
})

test('duplex never takes more paper, nor fewer sides', () => {
  const whole = fc.integer({ min: 0, max: 500 })
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 1, max: 9 }), (pages, copies, pagesPerSide) => {
      const one = printVolume({ pages, copies, pagesPerSide, duplex: true })
      const other = printVolume({ pages, copies, pagesPerSide, duplex: false })
      expect(one.impressions).toBe(other.impressions)
      expect(one.sheets <= other.sheets && one.sheets * 2 >= other.sheets).toBe(true)
    }),
  )
})
