import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  inJune,
  loansSince2023,
  loansUntil2023,
  nightRest,
  openDays,
  reminder,
  seatsMean,
  seatsMonth,
} from '../test/library.ts'
import { type Facts, type Finding, findingOf } from './finding.ts'

const window = { from: '2026-06', to: '2026-08' }
const lawOn = '2026-08-31'

test('carries what an explanation needs, as plain data', () => {
  const finding = findingOf(seatsMean, { observed: 2701, times: 3, window, lawOn, scope: 'central' })
  expect(finding).toEqual({
    provision: 'seats.mean',
    lawOn: '2026-08-31',
    scope: 'central',
    word: 'breached',
    observed: 2701,
    allowed: 2700,
    comparison: 'lte',
    times: 3,
    window,
  })
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
})

describe('missing months', () => {
  test.each([
    [2000, 'undetermined'],
    [2700, 'undetermined'],
    [2701, 'breached'],
  ])('with July missing and %i minutes known the mean is %s', (observed, word) => {
    const finding = findingOf(seatsMean, { observed, times: 3, window, lawOn, needs: ['2026-07'] })
    expect(finding.word).toBe(word)
    expect('needs' in finding && finding.needs).toEqual(word === 'breached' ? false : ['2026-07'])
  })

  test('with nothing known, nothing is said, not even against a floor of zero', () => {
    const facts = { times: 3, window, lawOn, needs: ['2026-06', '2026-07', '2026-08'] }
    const finding = findingOf(seatsMean, facts)
    expect(finding).toMatchObject({ word: 'undetermined', because: 'missing', needs: facts.needs })
    expect(finding).not.toHaveProperty('observed')
    expect(findingOf({ ...openDays, value: 0 }, facts).word).toBe('undetermined')
    expect(() => findingOf(seatsMean, { times: 3, window, lawOn })).toThrow(RangeError)
  })

  test('a floor that is reached without them is within', () => {
    const facts = { window: { from: '2025-04', to: '2026-03' }, lawOn: '2026-03-31', needs: ['2026-03'] }
    expect(findingOf(openDays, { ...facts, observed: 280 }).word).toBe('within')
    expect(findingOf(openDays, { ...facts, observed: 279 })).toMatchObject({
      word: 'undetermined',
      because: 'missing',
    })
  })

  test('more knowledge never turns a breach into something else', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4000 }), fc.nat({ max: 4000 }), (known, july) => {
        const facts = { times: 3, window, lawOn }
        const before = findingOf(seatsMean, { ...facts, observed: known, needs: ['2026-07'] })
        const after = findingOf(seatsMean, { ...facts, observed: known + july })
        if (before.word === 'breached') expect(after.word).toBe('breached')
        else expect(before.word).toBe('undetermined')
      }),
    )
  })
})

test('an effort that is missed is for a person to judge, also while something is missing', () => {
  const ceiling = { ...nightRest, comparison: 'lte' as const }
  const facts: Facts = { observed: 631, window, lawOn }
  expect(findingOf(nightRest, { ...facts, observed: 629 })).toMatchObject({
    word: 'undetermined',
    because: 'judgement',
  })
  expect(findingOf(ceiling, { ...facts, needs: ['2026-07'] })).toMatchObject({
    word: 'undetermined',
    because: 'judgement',
  })
})

describe('refused', () => {
  test.each([
    ['2026-06', '2026-06-30'],
    ['2026-08', '2026-06'],
    ['2026-06-31', '2026-07-01'],
    ['2026', '2026'],
    ['', ''],
  ])('a window from %s to %s', (from, to) => {
    expect(() => inJune(seatsMonth, { observed: 1, window: { from, to } })).toThrow(RangeError)
  })

  test('a day of law that is no day', () => {
    expect(() => inJune(seatsMonth, { observed: 1, lawOn: '2026-06' })).toThrow(RangeError)
  })

  test.each([
    [loansUntil2023, '2023-03-31', undefined, false],
    [loansUntil2023, '2023-04-01', undefined, true],
    [loansSince2023, '2023-04-01', undefined, false],
    [loansSince2023, '2023-03-31', undefined, true],
    [seatsMonth, '2020-06-30', undefined, false],
    [seatsMonth, '2020-06-30', 'central', false],
    [seatsMonth, '2020-06-30', 'branch', true],
  ])('$id by the law of %s for %s: %s', (rule, day, scope, refused) => {
    const facts = { window, lawOn: day, ...(scope === undefined ? {} : { scope }) }
    const findings = [{ observed: 1 }, { needs: ['2026-06'] }].map(
      (known) => () => findingOf(rule, { ...facts, ...known }),
    )
    for (const finding of findings) {
      if (refused) expect(finding).toThrow(`${rule.id}: not in force on ${day}`)
      else expect(finding().lawOn).toBe(day)
    }
  })

  test('a need that is neither a month nor a day', () => {
    expect(() => inJune(seatsMonth, { observed: 1, needs: ['2026-06', 'the card'] })).toThrow('not the card')
  })

  test('a figure that is no number, and a trigger', () => {
    expect(() => inJune(seatsMonth, { observed: Number.NaN })).toThrow(RangeError)
    expect(() => inJune(reminder, { observed: 15 })).toThrow(TypeError)
    expect(() => inJune(reminder, { observed: 15, needs: ['2026-06'] })).toThrow(TypeError)
  })
})

test('types', () => {
  const breached = findingOf(seatsMonth, { observed: 1300, window, lawOn })
  if (breached.word !== 'breached') throw new Error(breached.word)
  const exempt: Finding = {
    ...breached,
    word: 'exempt',
    exemption: { ja: '試験期間', en: 'examination time' },
  }
  // @ts-expect-error an exemption names its ground
  const bare: Finding = { ...breached, word: 'exempt' }
  // @ts-expect-error what is undetermined says why
  const vague: Finding = { ...breached, word: 'undetermined' }
  // @ts-expect-error a breach has an observed figure
  const empty: Finding = { ...breached, observed: undefined }
  expect([exempt, bare, vague, empty].map((finding) => finding.word)).toEqual([
    'exempt',
    'exempt',
    'undetermined',
    'breached',
  ])
})
