import { expect, test } from 'vitest'
import { inJune, library, loansSince2023, nightRest, seatsMonth } from '../test/library.ts'
import { verdict } from './verdict.ts'

const within = inJune(seatsMonth, { observed: 60 })
const breached = inJune(loansSince2023, { observed: 16 })
const undetermined = inJune(nightRest, { observed: 600 })

test('a breach outranks what is undetermined; what is within is left out', () => {
  expect(verdict([within, undetermined, breached], library)).toEqual({
    word: 'breached',
    findings: [undetermined, breached],
    ruleset: { id: 'city-library', version: '3.1.0', asOf: '2026-04-01' },
  })
})

test.each([
  [[within], 'within'],
  [[within, undetermined], 'undetermined'],
  [[], 'outOfScope'],
])('%#: %s', (findings, word) => {
  expect(verdict(findings, library).word).toBe(word)
})
