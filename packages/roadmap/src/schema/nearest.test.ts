import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const keys = ['id', 'title', 'organisation', 'fiscalYears', 'noIndicator', 'indicators', 'valueBy']

test.each([
  ['titel', 'title'],
  ['organization', 'organisation'],
  ['fiscal_years', 'fiscalYears'],
  ['FISCALYEARS', 'fiscalYears'],
  ['indicator', 'indicators'],
  ['value by', 'valueBy'],
  ['ttile', 'title'],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
])('%s is near %s', (word, expected) => {
  expect(nearest(word, keys)).toBe(expected)
})
