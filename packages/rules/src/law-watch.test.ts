import { addDays, parseIsoDate } from '@reform/calendar'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { library, loansUntil2023, openDays } from '../test/library.ts'
import { lawWatch } from './law-watch.ts'
import { ruleset } from './ruleset.ts'

const lines = (day: string): string[] =>
  lawWatch(library, parseIsoDate(day)).map(
    ({ provision, reason, date, scope, superseded }) =>
      `${date} ${provision.id} ${reason} ${scope ?? 'all'}${superseded ? ' superseded' : ''}`,
  )

test.each([
  ['2023-03-31', []],
  ['2023-04-01', ['2023-03-31 loans ended all superseded']],
  ['2026-09-30', ['2023-03-31 loans ended all superseded']],
  ['2026-10-01', ['2023-03-31 loans ended all superseded', '2026-10-01 open-days.year reviewDue all']],
  [
    '2027-04-01',
    [
      '2023-03-31 loans ended all superseded',
      '2026-10-01 open-days.year reviewDue all',
      '2027-03-31 seats.month ended branch',
    ],
  ],
])('on %s: %j', (day, expected) => {
  expect(lines(day)).toEqual(expected)
})

test('a review of past law is superseded once another version is in force', () => {
  const past = { ...loansUntil2023, reviewOn: '2022-10-01' }
  const withPast = {
    ...library,
    provisions: library.provisions.map((one) => (one === library.provisions[2] ? past : one)),
  }
  const reviews = (day: string) =>
    lawWatch(ruleset(withPast), parseIsoDate(day))
      .filter(({ provision, reason }) => provision.id === 'loans' && reason === 'reviewDue')
      .map(({ superseded }) => superseded)
  expect(reviews('2022-09-30')).toEqual([])
  expect(reviews('2022-10-01')).toEqual([false])
  expect(reviews('2023-04-01')).toEqual([true])
})

test('an ended rule without a successor is not superseded', () => {
  const alone = ruleset({ ...library, provisions: [loansUntil2023, { ...openDays, reviewOn: '2099-01-01' }] })
  expect(lawWatch(alone, parseIsoDate('2024-04-01'))).toEqual([
    { provision: loansUntil2023, reason: 'ended', date: '2023-03-31', superseded: false },
  ])
})

test('what is listed on one day is listed on every later day', () => {
  const first = parseIsoDate('2015-04-01')
  fc.assert(
    fc.property(fc.nat({ max: 6000 }), fc.nat({ max: 6000 }), (days, more) => {
      const key = ({ provision, reason, date }: (typeof before)[number]) =>
        `${provision.id} ${reason} ${date}`
      const before = lawWatch(library, addDays(first, days))
      const after = new Set(lawWatch(library, addDays(first, days + more)).map(key))
      expect(before.every((entry) => after.has(key(entry)))).toBe(true)
    }),
  )
})
