import { parseIsoDate } from '@reform/calendar'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDocument, day, documents, exclusion, manyRuns } from '../../test/made.ts'
import { flowContract, type HybridMode, type RateContract, type RateUnit, stockContract } from './contract.ts'
import { printFigure } from './figure.ts'
import { rateOf, ratesBy, sumOfRates } from './rate.ts'

const contract = (change: Partial<RateContract> = {}): RateContract => ({
  ...flowContract({ year: 2026, origin: 'created', hybrid: 'strict' }),
  ...change,
})

describe('who belongs to the population', () => {
  const one = (change: object): number =>
    rateOf(documents(1, 'paper', change), contract()).headline.denominator
  test.each<[string, object, number]>([
    ['the first day of the year', { madeOn: day('2026-04-01') }, 1],
    ['the day before', { madeOn: day('2026-03-31') }, 0],
    ['the last day', { madeOn: day('2027-03-31') }, 1],
    ['the day after', { madeOn: day('2027-04-01') }, 0],
    ['obtained', { acquisition: 'obtained' }, 0],
    ['kept for less than a year', { underOneYear: true }, 0],
    ['disposed of within the year', { left: { kind: 'disposed', on: day('2026-12-01') } }, 1],
  ])('%s', (_, change, counted) => {
    expect(one(change)).toBe(counted)
  })

  test('a regional rate counts what was obtained', () => {
    const held = documents(1, 'paper', { acquisition: 'obtained' })
    expect(rateOf(held, contract({ origin: 'createdOrObtained' })).headline.denominator).toBe(1)
  })

  test('a stock counts what is held only', () => {
    const asOf = day('2027-03-31')
    const stock = stockContract({ asOf, origin: 'createdOrObtained', hybrid: 'strict' })
    const gone = documents(1, 'paper', { left: { kind: 'disposed', on: asOf } })
    const old = documents(1, 'paper', { madeOn: day('2001-04-01') })
    expect(rateOf([...gone, ...old], stock).headline.denominator).toBe(1)
  })

  test('a calendar year is another year', () => {
    const year = flowContract({ year: 2026, origin: 'created', hybrid: 'strict', yearKind: 'calendar' })
    expect(year.asOf).toBe(day('2026-12-31'))
    expect(rateOf(documents(1, 'paper', { madeOn: day('2026-01-01') }), year).headline.denominator).toBe(1)
  })
})

describe('before a year closes the rate is interim', () => {
  test.each([
    ['2026-12-31', 'interim'],
    ['2027-03-30', 'interim'],
    ['2027-03-31', 'final'],
    ['2027-04-30', 'final'],
  ])('%s %s', (text, stage) => {
    expect(rateOf([], contract({ asOf: parseIsoDate(text) })).stage).toBe(stage)
  })
})

describe('deferred documents stay in the denominator', () => {
  test.each<[string, object, number, number]>([
    ['excluded', exclusion(), 0, 0],
    ['deferred by its reason', exclusion({ reason: 'uneconomic' }), 1, 1],
    ['deferred by declaration', exclusion({ reason: 'largeFormat', deferred: true }), 1, 1],
  ])('%s', (_, given, denominator, deferred) => {
    const rate = rateOf(
      documents(1, 'paper', { exclusion: given as ReturnType<typeof exclusion> }),
      contract(),
    )
    expect([rate.headline.denominator, rate.counts.deferred]).toEqual([denominator, deferred])
  })
})

describe('weights', () => {
  const hybrid = (pages: number | undefined, electronicPages: number | undefined): object => ({
    ...(pages === undefined ? {} : { pages }),
    ...(electronicPages === undefined ? {} : { electronicPages }),
  })
  test.each<[string, RateUnit, HybridMode, object, number, number]>([
    ['by document', 'document', 'strict', { documents: 7 }, 0, 7],
    ['by millimetre', 'millimetre', 'proportional', { millimetres: 40, ...hybrid(4, 1) }, 10, 40],
    ['by page', 'page', 'proportional', hybrid(120, 30), 30, 120],
    ['by page, inclusive', 'page', 'inclusive', hybrid(120, 30), 120, 120],
    ['the share is unknown', 'file', 'proportional', hybrid(undefined, 3), 0, 1],
    ['no pages at all', 'file', 'proportional', hybrid(0, 0), 0, 1],
  ])('%s', (_, unit, mode, change, numerator, denominator) => {
    const rate = rateOf(documents(1, 'hybrid', change), contract({ unit, hybrid: mode }))
    expect([rate.headline.numerator, rate.headline.denominator]).toEqual([numerator, denominator])
  })

  test('without pages a document cannot be weighed, and is counted as such', () => {
    const rate = rateOf(documents(2, 'paper'), contract({ unit: 'page' }))
    expect([rate.counts.unweighed, rate.counts.records, rate.met]).toEqual([2, 2, null])
  })

  test('an unknown share widens the bounds', () => {
    const { bounds } = rateOf(documents(1, 'hybrid'), contract({ hybrid: 'proportional' }))
    expect([bounds.low.complete, bounds.high.complete]).toEqual([false, true])
    expect(printFigure(bounds.high)).toBe('100.0')
  })
})

describe('what is shown', () => {
  test.each<[number, number, string]>([
    [0, 3, '0.0'],
    [1999, 1, '99.9'],
    [3, 0, '100.0'],
    [1, 2999, '0.1'],
  ])('%i electronic, %i on paper', (electronic, paper, shown) => {
    const rate = rateOf([...documents(electronic, 'electronic'), ...documents(paper, 'paper')], contract())
    expect(printFigure(rate.headline)).toBe(shown)
    expect(rate.met).toBe(paper === 0)
  })

  test.each([
    [0.0004, 1, false, '0.1'],
    [2999.5, 3000, false, '99.9'],
    [1.25, 3, false, '41.7'],
  ])('a share of pages: %d of %i', (numerator, denominator, complete, shown) => {
    expect(printFigure({ numerator, denominator, complete })).toBe(shown)
  })
})

test('rates with unlike contracts have no sum', () => {
  const [a, b] = [rateOf([], contract()), rateOf([], contract({ hybrid: 'inclusive' }))]
  expect(() => sumOfRates([a, b])).toThrow('hybrid')
  expect(() => sumOfRates([])).toThrow(RangeError)
  // @ts-expect-error a contract without a hybrid mode is none
  expect(flowContract({ year: 2026, origin: 'created' }).hybrid).toBeUndefined()
})

const anyContract = fc
  .record({
    hybrid: fc.constantFrom<HybridMode[]>('strict', 'inclusive', 'proportional'),
    unit: fc.constantFrom<RateUnit[]>('file', 'page', 'document'),
    exclusions: fc.constantFrom('apply' as const, 'ignore' as const),
    origin: fc.constantFrom('created' as const, 'createdOrObtained' as const),
  })
  .map((change) => contract({ ...change, population: { kind: 'stock' }, asOf: day('2026-12-31') }))

const within = (low: number, high: number): boolean => low <= high + 1e-9

test('every rate lies within its bounds, and they within 0 and all', () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { maxLength: 30 }), anyContract, (held, given) => {
      const { headline, bounds } = rateOf(held, given)
      const { numerator, denominator } = headline
      expect(within(0, bounds.low.numerator)).toBe(true)
      expect(within(bounds.low.numerator, numerator) && within(numerator, bounds.high.numerator)).toBe(true)
      expect(within(bounds.high.numerator, denominator)).toBe(true)
    }),
    { numRuns: manyRuns },
  )
})

test('merging departments gives the ratio of sums', () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { maxLength: 30 }), anyContract, (held, given) => {
      const parts = [...ratesBy(held, given, (one) => one.department).values()]
      if (parts.length > 0) expect(sumOfRates(parts)).toEqual(rateOf(held, given))
    }),
    { numRuns: manyRuns },
  )
})

test('an exclusion never changes the gross rate, and leaves neither side larger', () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 30 }), anyContract, (held, given) => {
      const [first, ...others] = held
      if (first === undefined) return
      const { exclusion: _, ...without } = first
      const before = rateOf([without, ...others], given)
      const after = rateOf([{ ...without, exclusion: exclusion() }, ...others], given)
      expect(after.gross).toEqual(before.gross)
      expect(after.net.denominator).toBeLessThanOrEqual(before.net.denominator)
      expect(after.net.numerator).toBeLessThanOrEqual(before.net.numerator)
    }),
    { numRuns: manyRuns },
  )
})

test('met says the same as the whole numbers', () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { maxLength: 6 }), anyContract, (held, given) => {
      const { headline, met } = rateOf(held, given)
      const { numerator, denominator } = headline
      expect(met).toBe(denominator === 0 ? null : Math.abs(numerator - denominator) < 1e-9)
    }),
    { numRuns: manyRuns },
  )
})
