import { expect, test } from 'vitest'
import { day } from '../../test/made.ts'
import { type ApprovalCase, type ApprovalContract, approvalRate } from './approvals.ts'

const routes = ['electronic', 'electronic', 'combined', 'registeredPaper', 'paper', 'unknown'] as const
const cases: readonly ApprovalCase[] = routes.map((route, index) => ({
  id: `c${index}`,
  approvedOn: day('2026-06-01'),
  department: 'soumu',
  route,
}))

test.each<[ApprovalContract['combined'], number, number]>([
  ['electronic', 3, 6],
  ['paper', 2, 6],
  ['apart', 2, 5],
])('combined cases as %s', (combined, numerator, denominator) => {
  const contract = { from: day('2026-04-01'), to: day('2027-03-31'), combined }
  const outside = { ...cases[0], id: 'o', approvedOn: day('2027-04-01') } as ApprovalCase
  const rate = approvalRate([...cases, outside, ...cases.slice(0, 1)], contract)
  expect(rate.headline).toEqual({ numerator, denominator })
  expect(rate.bounds.high).toEqual({ numerator: numerator + 1, denominator })
  expect(rate.duplicates).toEqual(['c0'])
  expect(() => approvalRate([], { ...contract, to: day('2026-03-31') })).toThrow(RangeError)
})
