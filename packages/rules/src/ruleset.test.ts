import { parseIsoDate } from '@reform/calendar'
import { describe, expect, test } from 'vitest'
import { library, loansSince2023, loansUntil2023, seatsMonth } from '../test/library.ts'
import type { InForce } from './in-force.ts'
import { provision } from './provision.ts'
import { provisionInForce, provisionsInForce, type Ruleset, ruleset } from './ruleset.ts'

describe('provisions in force', () => {
  test.each([
    ['2015-03-31', 'central', []],
    ['2020-04-01', 'central', ['seats.month', 'seats.mean', 'loans', 'open-days.year', 'returned-in-time']],
    ['2020-04-01', 'branch', ['loans', 'returned-in-time']],
    ['2021-04-01', 'branch', ['seats.month', 'loans', 'returned-in-time']],
    ['2027-04-01', 'branch', ['loans', 'night-rest', 'returned-in-time']],
  ] as const)('on %s for the %s: %j', (day, scope, ids) => {
    const found = provisionsInForce(library, { on: parseIsoDate(day), scope })
    expect(
      found.filter(({ effect }) => effect === 'limit' || effect === 'effort').map(({ id }) => id),
    ).toEqual(ids)
  })

  test('without a scope, what is in force for any', () => {
    const found = provisionsInForce(library, { on: parseIsoDate('2020-04-01') })
    expect(found.map(({ id }) => id)).toContain('seats.month')
  })
})

describe('one id, several versions', () => {
  test.each([
    ['2023-03-31', 10],
    ['2023-04-01', 15],
  ])('on %s the limit is %i books', (day, value) => {
    expect(provisionInForce(library, 'loans', { on: parseIsoDate(day) })?.value).toBe(value)
  })

  test('before the first version there is none', () => {
    expect(provisionInForce(library, 'loans', { on: parseIsoDate('2015-03-31') })).toBeUndefined()
    expect(provisionInForce(library, 'unheard-of', { on: parseIsoDate('2026-04-01') })).toBeUndefined()
  })

  const version = (inForce: InForce[]) => provision({ ...loansUntil2023, inForce })
  const of = (...spans: InForce[]): Ruleset => ({
    ...library,
    provisions: spans.map((span) => version([span])),
  })

  test.each([
    ['open end', { from: '2015-04-01' }, { from: '2023-04-01' }],
    ['last and first day', { from: '2015-04-01', until: '2023-04-01' }, { from: '2023-04-01' }],
    ['one for all, one for a branch', { from: '2015-04-01' }, { scope: 'branch', from: '2016-04-01' }],
    ['given in the other order', { scope: 'branch', from: '2016-04-01' }, { from: '2015-04-01' }],
    ['one inside the other', { from: '2015-04-01' }, { from: '2016-04-01', until: '2017-03-31' }],
  ])('versions that meet are refused: %s', (_, first, second) => {
    expect(() => ruleset(of(first, second))).toThrow('two versions of loans are in force on the same day')
  })

  test.each([
    ['follow each other', { from: '2015-04-01', until: '2023-03-31' }, { from: '2023-04-01' }],
    ['different scopes', { scope: 'central', from: '2015-04-01' }, { scope: 'branch', from: '2015-04-01' }],
  ])('versions that %s are taken', (_, first, second) => {
    expect(ruleset(of(first, second)).provisions).toHaveLength(2)
  })

  test('where the scope decides, it has to be given', () => {
    const rules = ruleset(
      of({ scope: 'central', from: '2015-04-01' }, { scope: 'branch', from: '2015-04-01' }),
    )
    const on = parseIsoDate('2026-04-01')
    expect(() => provisionInForce(rules, 'loans', { on })).toThrow(RangeError)
    expect(provisionInForce(rules, 'loans', { on, scope: 'branch' })?.inForce[0]?.scope).toBe('branch')
  })
})

test.each<[Partial<Ruleset>]>([[{ id: '' }], [{ version: ' ' }], [{ asOf: '2026' }]])(
  '%j is refused',
  (change) => {
    expect(() => ruleset({ ...library, ...change } as Ruleset)).toThrow(RangeError)
  },
)

test('a ruleset is frozen plain data', () => {
  expect(Object.isFrozen(library.provisions)).toBe(true)
  expect(JSON.parse(JSON.stringify(library))).toEqual(library)
  expect(library.provisions).toContainEqual(seatsMonth)
  expect(library.provisions).toContainEqual(loansSince2023)
})
