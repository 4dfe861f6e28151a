import { addDays, parseIsoDate } from '@reform/calendar'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loansSince2023, loansUntil2023, seatsMonth } from '../test/library.ts'
import { inForceOn } from './in-force.ts'

test.each([
  ['2020-03-31', 'central', false],
  ['2020-04-01', 'central', true],
  ['2020-04-01', 'branch', false],
  ['2021-04-01', 'branch', true],
  ['2027-03-31', 'branch', true],
  ['2027-04-01', 'branch', false],
  ['2027-04-01', 'central', true],
  ['2020-04-01', undefined, true],
  ['2020-03-31', undefined, false],
] as const)('on %s for %s: %s', (day, scope, expected) => {
  const on = parseIsoDate(day)
  expect(inForceOn(seatsMonth, scope === undefined ? { on } : { on, scope })).toBe(expected)
})

test('a provision without a scope is in force for every scope', () => {
  const rule: { inForce: { scope?: 'central' | 'branch'; from: string }[] } = {
    inForce: [{ from: '2020-04-01' }],
  }
  expect(inForceOn(rule, { on: parseIsoDate('2026-04-01'), scope: 'branch' })).toBe(true)
})

test('between two versions that follow each other exactly one is in force', () => {
  const first = parseIsoDate('2015-04-01')
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), (days) => {
      const on = addDays(first, days)
      const count = [loansUntil2023, loansSince2023].filter((version) => inForceOn(version, { on })).length
      expect(count).toBe(1)
    }),
  )
})

test('a number that is no day is refused', () => {
  expect(() => inForceOn(seatsMonth, { on: 1.5 as never })).toThrow(RangeError)
})
