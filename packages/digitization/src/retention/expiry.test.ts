import { formatIsoDate, type PlainDate, parseIsoDate, statutoryPeriodEnd } from '@reform/calendar'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { expiryOf, mayStartOn, retentionStart } from './expiry.ts'

test.each([
  ['2023-03-01', 1, '2024-02-29'],
  ['2024-03-01', 1, '2025-02-28'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-28'],
  ['2025-04-01', 5, '2030-03-31'],
  ['2096-02-29', 4, '2100-02-28'],
  ['2026-01-01', 30, '2055-12-31'],
])('from %s for %i years: until %s', (start, years, end) => {
  expect(formatIsoDate(expiryOf(parseIsoDate(start), years))).toBe(end)
})

test.each([0, -1, 1.5, Number.NaN])('%d is no number of years', (years) => {
  expect(() => expiryOf(parseIsoDate('2026-04-01'), years)).toThrow(RangeError)
})

test.each([
  ['2026-03-31', '2026-04-01'],
  ['2026-04-01', '2027-04-01'],
  ['2027-01-15', '2027-04-01'],
])('made on %s, counted from %s', (made, start) => {
  expect(formatIsoDate(retentionStart(parseIsoDate(made)))).toBe(start)
})

test.each([
  ['2026-05-01', '2026-05-01', true],
  ['2026-05-01', '2026-04-30', false],
  ['2026-05-01', '2027-05-01', true],
  ['2026-05-01', '2027-05-02', false],
])('made on %s, counted from %s: %s', (made, chosen, may) => {
  expect(mayStartOn(parseIsoDate(made), parseIsoDate(chosen))).toBe(may)
})

const anyStart = fc
  .integer({ min: parseIsoDate('1900-01-01'), max: parseIsoDate('2200-12-31') })
  .map((day) => day as PlainDate)
const anyYears = fc.integer({ min: 1, max: 100 })

test('an expiry is never before its start, and never earlier for more years', () => {
  fc.assert(
    fc.property(anyStart, anyYears, (start, years) => {
      expect(expiryOf(start, years)).toBeGreaterThanOrEqual(start)
      expect(expiryOf(start, years + 1)).toBeGreaterThan(expiryOf(start, years))
    }),
    { numRuns: 20_000 },
  )
})

test('the Civil Code as the calendar counts it', () => {
  fc.assert(
    fc.property(anyStart, anyYears, (start, years) => {
      const counted = statutoryPeriodEnd(
        start,
        { years },
        { countsFirstDay: true, extendsOverClosedDays: false },
      )
      expect(expiryOf(start, years)).toBe(counted.lastDay)
    }),
    { numRuns: 5000 },
  )
})

test('the default start may be chosen', () => {
  fc.assert(fc.property(anyStart, (made) => mayStartOn(made, retentionStart(made))))
})
