import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDocument, day, documents, exclusion } from '../../test/made.ts'
import { flowContract, stockContract } from '../rate/contract.ts'
import { printFigure } from '../rate/figure.ts'
import { exclusionLedger } from './ledger.ts'

const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
const early = exclusion({ approvedOn: day('2026-06-01') })
const late = exclusion({ approvedOn: day('2027-02-01'), reason: 'security', approver: '課長' })
const held = [
  ...documents(100, 'electronic'),
  ...documents(12, 'paper', { exclusion: early }),
  ...documents(8, 'paper', { exclusion: late, department: 'kaikei' }),
]

describe('who took what out', () => {
  const ledger = exclusionLedger(held, contract)
  test('decision by decision, from gross to net', () => {
    expect(printFigure(ledger.rate.gross)).toBe('83.3')
    expect(ledger.waterfall.map((one) => [one.entry.documents, printFigure(one.after)])).toEqual([
      [12, '92.6'],
      [8, '100.0'],
    ])
    expect(ledger.entries.map((one) => one.departments)).toEqual([[['soumu', 12]], [['kaikei', 8]]])
  })

  test('a target reached by late exclusions is shown as that', () => {
    expect([ledger.reachedByExclusion, ledger.reachedByLateExclusion]).toEqual([true, true])
    const earlier = held.filter((one) => one.exclusion !== late)
    const other = exclusionLedger(earlier, contract)
    expect([other.reachedByExclusion, other.reachedByLateExclusion]).toEqual([true, false])
    const none = exclusionLedger(documents(3, 'electronic'), contract)
    expect([none.reachedByExclusion, none.reachedByLateExclusion]).toEqual([false, false])
  })

  test.each([
    ['2027-01-31', false],
    ['2027-02-01', true],
    ['2027-03-31', true],
  ])('approved on %s is late: %s', (approvedOn, isLate) => {
    const one = documents(1, 'paper', { exclusion: exclusion({ approvedOn: day(approvedOn) }) })
    expect(exclusionLedger(one, contract).entries.map((entry) => entry.isLate)).toEqual([isLate])
    const stock = stockContract({ asOf: contract.asOf, origin: 'created', hybrid: 'strict' })
    expect(exclusionLedger(one, stock).entries.map((entry) => entry.isLate)).toEqual([false])
  })

  test('deferred and overdue decisions are named; other years are not in it', () => {
    const deferred = exclusion({ reason: 'uneconomic', reviewOn: day('2027-03-30') })
    const ledgerOfOne = exclusionLedger(
      [
        ...documents(1, 'paper', { exclusion: deferred }),
        ...documents(1, 'paper', { exclusion: early, madeOn: day('2020-01-01') }),
      ],
      contract,
    )
    expect(ledgerOfOne.entries).toMatchObject([{ isDeferred: true, reviewIsOverdue: true, documents: 1 }])
    expect(ledgerOfOne.waterfall).toEqual([])
  })
})

test('the waterfall ends at the net figure, and its parts are all that is excluded', () => {
  const stock = stockContract({
    asOf: day('2027-03-31'),
    origin: 'createdOrObtained',
    hybrid: 'proportional',
  })
  fc.assert(
    fc.property(fc.array(anyDocument, { maxLength: 25 }), (all) => {
      const { waterfall, rate } = exclusionLedger(all, stock)
      if (waterfall.length > 0) expect(waterfall.at(-1)?.after).toEqual(rate.net)
      const taken = waterfall.reduce((sum, one) => sum + one.entry.documents, 0)
      expect(taken).toBe(rate.excluded.numerator)
    }),
    { numRuns: 2000 },
  )
})
