import { yearMonth } from '@reform/calendar'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import type { DigitizationPlan } from './plan.ts'
import { simulatePlan } from './simulate.ts'

const one = (value: number): { low: number; likely: number; high: number } => ({
  low: value,
  likely: value,
  high: value,
})
const about = (low: number, likely: number, high: number): { low: number; likely: number; high: number } => ({
  low,
  likely,
  high,
})

const plan: DigitizationPlan = {
  from: yearMonth(2026, 12),
  to: yearMonth(2028, 3),
  documents: {
    perMonth: about(900, 1000, 1200),
    electronicPercentFirst: about(80, 85, 90),
    electronicPercentLast: about(95, 98, 100),
  },
  backlog: {
    boxes: 300,
    pagesPerBox: about(1800, 2000, 2500),
    pagesPerWorkingDay: about(2000, 3000, 3500),
    reworkPercent: about(1, 3, 8),
    monthsToClose: about(2, 3, 6),
  },
  print: { impressionsPerMonth: about(90_000, 100_000, 120_000), reductionPercentPerYear: about(5, 10, 15) },
  disposal: { expiring: [{ month: yearMonth(2027, 4), boxes: 60 }], monthsToConsent: about(4, 6, 10) },
  storage: { boxes: 500, yenPerBoxMonth: 200 },
  targets: {
    rate: { percent: 95, due: day('2028-03-31') },
    print: { impressions: 1_200_000, due: day('2028-03-31') },
    storage: { boxes: 200, due: day('2028-03-31') },
    disposal: { boxes: 60, due: day('2027-12-31') },
  },
}

describe('a plan played through', () => {
  const simulation = simulatePlan(plan, { seed: 7, runs: 200 })
  test('sixteen months, four dials, the same for the same seed', () => {
    expect(simulation.months).toHaveLength(16)
    expect(simulation.outlook.map((outlook) => outlook.dial)).toEqual([
      'rate',
      'print',
      'storage',
      'disposal',
    ])
    expect(simulatePlan(plan, { seed: 7, runs: 200 })).toEqual(simulation)
    expect(simulatePlan(plan, { seed: 8, runs: 200 }).months).not.toEqual(simulation.months)
  })

  test('ranges are in order, and storage never rises', () => {
    for (const month of simulation.months) {
      for (const { low, middle, high } of [month.rate, month.print, month.storage, month.disposal]) {
        expect(low <= middle && middle <= high).toBe(true)
      }
    }
    const stored = simulation.months.map((month) => month.storage.middle)
    expect(stored).toEqual([...stored].sort((a, b) => b - a))
    expect(simulation.contradictions).toEqual([])
  })

  test('a year begins anew in April', () => {
    const [march, april] = [simulation.months[3], simulation.months[4]]
    expect((april?.print.high ?? 0) < (march?.print.low ?? 0)).toBe(true)
  })
})

describe('contradictions are named', () => {
  const codes = (change: Partial<DigitizationPlan>): readonly string[] =>
    simulatePlan({ ...plan, ...change }, { seed: 1, runs: 1 }).contradictions.map((found) => found.code)
  const due = day('2028-03-31')
  test.each<[string, Partial<DigitizationPlan>, string]>([
    ['more boxes than stored', { storage: { boxes: 350, yenPerBoxMonth: 200 } }, 'moreBoxesThanStored'],
    ['a rate out of reach', { targets: { rate: { percent: 100, due } } }, 'rateBeyondMeans'],
    ['too little printed', { targets: { print: { impressions: 10, due } } }, 'printBeyondMeans'],
    [
      'consent comes later',
      { targets: { disposal: { boxes: 60, due: day('2027-07-31') } } },
      'disposalBeyondConsent',
    ],
    ['fewer boxes than can be closed', { targets: { storage: { boxes: 10, due } } }, 'storageBeyondMeans'],
    [
      'scanned in time, closed too late',
      { targets: { storage: { boxes: 480, due: day('2026-12-31') } } },
      'storageBeforeClosing',
    ],
    ['after the end', { targets: { storage: { boxes: 10, due: day('2028-04-01') } } }, 'targetOutsidePlan'],
  ])('%s', (_, change, code) => {
    expect(codes(change)).toEqual([code])
  })

  test('what is named is never kept in any run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 80 }),
        fc.nat(),
        (stored, disposed, seed) => {
          const targets = { storage: { boxes: stored, due }, disposal: { boxes: disposed, due } }
          const { contradictions, outlook } = simulatePlan({ ...plan, targets }, { seed, runs: 20 })
          for (const { code } of contradictions) {
            const dial = code === 'disposalBeyondConsent' ? 'disposal' : 'storage'
            expect(outlook.find((found) => found.dial === dial)?.keptIn).toBe(0)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})

test.each<[string, Partial<DigitizationPlan>]>([
  ['an end before the start', { to: yearMonth(2026, 11) }],
  ['an estimate out of order', { print: { ...plan.print, impressionsPerMonth: about(3, 2, 4) } }],
  ['a negative estimate', { disposal: { ...plan.disposal, monthsToConsent: one(-1) } }],
  ['half a box', { storage: { boxes: 0.5, yenPerBoxMonth: 1 } }],
])('%s is refused', (_, change) => {
  expect(() => simulatePlan({ ...plan, ...change }, { seed: 1, runs: 1 })).toThrow(RangeError)
})
