import { formatIsoDate } from '@reform/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { period, when } from '../../test/arbitrary-roadmap.ts'
import type { Period } from '../model/time.ts'
import { parseWhen, readPeriod, resolvePeriod, windowOf } from './parse-when.ts'

const span = (text: string, fiscalYearStartMonth?: number): string => {
  const { from, to } = parseWhen(
    text,
    fiscalYearStartMonth === undefined ? undefined : { fiscalYearStartMonth },
  )
  return `${formatIsoDate(from)} ${formatIsoDate(to)}`
}

test.each([
  ['2024-03-18', '2024-03-18 2024-03-18'],
  ['2024-02-29', '2024-02-29 2024-02-29'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2023', '2023-01-01 2023-12-31'],
  ['FY2023', '2023-04-01 2024-03-31'],
  ['FY2023-H1', '2023-04-01 2023-09-30'],
  ['FY2023-H2', '2023-10-01 2024-03-31'],
  ['FY2023-Q1', '2023-04-01 2023-06-30'],
  ['FY2023-Q4', '2024-01-01 2024-03-31'],
])('%s runs from %s', (text, expected) => {
  expect(span(text)).toBe(expected)
})

test('a fiscal year may start in another month', () => {
  expect(span('FY2023-H2', 1)).toBe('2023-07-01 2023-12-31')
  expect(span('FY2023', 7)).toBe('2023-07-01 2024-06-30')
})

test.each([
  '',
  '2023-13',
  '2023-02-29',
  '2023-1',
  '0000',
  'FY2023-H3',
  'FY2023-Q5',
  'FY2023-H',
  'FY9999',
  '2023-H1',
  'FY2023-04',
  'fy2023',
  ' 2023',
])('%j is no time', (text) => {
  expect(() => parseWhen(text)).toThrow(RangeError)
})

const days = (resolved: ReturnType<typeof resolvePeriod>): unknown => ({
  from: formatIsoDate(resolved.from),
  to: resolved.to === null ? null : formatIsoDate(resolved.to),
  excluding: resolved.excluding.map(({ from, to }) => `${formatIsoDate(from)} ${formatIsoDate(to)}`),
})

const edition = { fiscalYears: { from: 2025, to: 2027 } }

test.each<[Period | string, object]>([
  ['FY2025', { from: '2025-04-01', to: '2026-03-31', excluding: [] }],
  [
    { from: 'FY2023-Q2', to: 'FY2023-Q2', excluding: ['2023-09', '2023-07'] },
    { from: '2023-07-01', to: '2023-09-30', excluding: ['2023-07-01 2023-07-31', '2023-09-01 2023-09-30'] },
  ],
  [
    { from: 'FY2026', to: null },
    { from: '2026-04-01', to: '2028-03-31', excluding: [] },
  ],
  [
    { from: 'FY2030', to: null },
    { from: '2030-04-01', to: null, excluding: [] },
  ],
])('%j in an edition of FY2025 to FY2027', (any, expected) => {
  expect(days(resolvePeriod(any, edition))).toEqual(expected)
})

test('an open period stays open without an edition', () => {
  expect(resolvePeriod({ from: 'FY2026', to: null }).to).toBeNull()
})

test('a period that ends before it starts is refused', () => {
  expect(() => resolvePeriod({ from: 'FY2026', to: 'FY2025' })).toThrow(/ends \(FY2025\) before/u)
})

test('reading gives what resolving gives, and nothing where resolving refuses', () => {
  fc.assert(
    fc.property(fc.oneof(when, period), (any) => {
      let resolved: ReturnType<typeof resolvePeriod> | undefined
      try {
        resolved = resolvePeriod(any, edition)
      } catch {
        resolved = undefined
      }
      expect(readPeriod(any, edition)).toEqual(resolved)
    }),
  )
})

test('the window of an edition is its fiscal years', () => {
  expect(windowOf(edition)).toEqual({ from: parseWhen('2025-04-01').from, to: parseWhen('2028-03-31').to })
})
