import { describe, expect, test } from 'vitest'
import { library, seatsMonth } from '../test/library.ts'
import {
  type Certainty,
  type Provision,
  type ProvisionInput,
  type ProvisionWindow,
  provision,
} from './provision.ts'
import { provisionsInForce, ruleset } from './ruleset.ts'

describe('a provision', () => {
  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(seatsMonth))).toEqual(seatsMonth)
  })

  test('is a limit unless it says otherwise', () => {
    const { effect: _, ...given } = seatsMonth
    expect(provision(given).effect).toBe('limit')
    expect(provision({ ...given, effect: 'effort' }).effect).toBe('effort')
  })

  test('is frozen to its last part, and what it was made from is not', () => {
    const given = { ...structuredClone(seatsMonth) }
    const made = provision(given)
    expect(Object.isFrozen(made)).toBe(true)
    expect(Object.isFrozen(made.inForce[0])).toBe(true)
    expect(Object.isFrozen(made.citation.act)).toBe(true)
    expect(Object.isFrozen(given.inForce)).toBe(false)
  })
})

describe('refused', () => {
  const bilingual = { ja: '語', en: 'word' }
  const citation = seatsMonth.citation
  test.each<[string, Partial<ProvisionInput>]>([
    ['the id', { id: '' }],
    ['the id', { id: '二十時間' }],
    ['the id', { id: ' seats' }],
    ['empty', { regime: ' ' }],
    ['empty', { unit: '' }],
    ['empty', { counts: { id: '', label: bilingual } }],
    ['lacks Japanese', { label: { ja: '', en: 'word' } }],
    ['lacks Japanese', { counts: { id: 'x', label: { ja: '語', en: '' } } }],
    ['not a number', { value: Number.NaN }],
    ['not a number', { value: Number.POSITIVE_INFINITY }],
    ['no such comparison', { comparison: '<' as 'lt' }],
    ['window lengths', { window: { unit: 'month', lengths: [] } }],
    ['window lengths', { window: { unit: 'month', lengths: [0, 1] } }],
    ['window lengths', { window: { unit: 'month', lengths: [2, 2] } }],
    ['window lengths', { window: { unit: 'month', lengths: [1.5] } }],
    ['never in force', { inForce: [] }],
    ['from is not a day', { inForce: [{ from: '2025-02-29' }] }],
    ['from is not a day', { inForce: [{ from: '2025-4-1' }] }],
    ['until is not a day', { inForce: [{ from: '2025-04-01', until: '2026' }] }],
    ['before from', { inForce: [{ from: '2025-04-01', until: '2025-03-31' }] }],
    [
      'two spans of force meet',
      {
        inForce: [
          { from: '2025-04-01', until: '2026-03-31' },
          { scope: 'branch', from: '2026-03-31' },
        ],
      },
    ],
    ['reviewOn', { reviewOn: 'soon' }],
    ['lacks Japanese', { citation: { ...citation, act: { ja: '', en: '' } } }],
    ['quote', { citation: { ...citation, quote: '' } }],
    ['quote', { citation: { ...citation, quote: '長'.repeat(121) } }],
    ['not an address', { citation: { ...citation, address: 'library.example' } }],
    ['asOf', { citation: { ...citation, asOf: '2026' } }],
    ['no such window unit: hour', { window: { unit: 'hour' as 'day' } }],
    ['no such window unit: undefined', { window: { lengths: [1] } as unknown as ProvisionWindow }],
    ['no such effect: maximum', { effect: 'maximum' as 'limit' }],
    ['certainty is neither', { certainty: undefined as unknown as Certainty }],
    ['certainty is neither', { certainty: null as unknown as Certainty }],
    ['certainty is neither', { certainty: 'likely' as Certainty }],
    ['certainty is neither', { certainty: { unconfirmed: undefined } as unknown as Certainty }],
    ['certainty lacks its note', { certainty: { unconfirmed: { ja: '未確認' } } as Certainty }],
    ['certainty', { certainty: { unconfirmed: { ja: '未確認', en: '' } } }],
  ])('%s: %j', (message, change) => {
    const given: ProvisionInput = { ...seatsMonth, ...change }
    expect(() => provision(given)).toThrow(RangeError)
    expect(() => provision(given)).toThrow(`provision ${given.id}: `)
    expect(() => provision(given)).toThrow(message)
  })

  test('spans that follow each other, or stand for different scopes, are not refused', () => {
    const inForce = [
      { scope: 'central', from: '2020-04-01', until: '2021-03-31' },
      { scope: 'central', from: '2021-04-01' },
      { scope: 'branch', from: '2020-04-01' },
    ]
    expect(provision({ ...seatsMonth, inForce }).inForce).toEqual(inForce)
  })
})

test('types', () => {
  // @ts-expect-error the list of provisions cannot be changed
  const change = () => library.provisions.push(seatsMonth)
  expect(change).toThrow(TypeError)
  // @ts-expect-error `approximately` is no comparison
  const comparison: Provision['comparison'] = 'approximately'
  // @ts-expect-error a provision without citation
  const bare: ProvisionInput = { ...seatsMonth, citation: undefined }
  // @ts-expect-error no house is called `mobile`
  const elsewhere = provisionsInForce(library, { on: 0 as never, scope: 'mobile' })
  // @ts-expect-error a provision for other scopes does not belong to this ruleset
  ruleset<'mobile', string>({ ...library, provisions: [seatsMonth] })
  expect([comparison, bare.citation, elsewhere]).toEqual(['approximately', undefined, []])
})
