import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersByItem, fivePoint, marginOf, numberOf, questionnaireOf } from '../../test/surveys.ts'
import { answersOf, orderPeople } from '../model/answers.ts'
import { missingBytes } from '../model/missing.ts'
import { distributionFromCounts, distributionOf } from './distribution.ts'
import {
  bottomBox,
  deviationScore,
  itemMean,
  netPromoterScore,
  netScore,
  percentNegative,
  percentNeutral,
  percentPositive,
  rescaledMean,
  standardErrorOf,
  topBox,
} from './item-figures.ts'
import { leastAnswered, personScores } from './person-scores.ts'
import { scaleFigure } from './scale-figures.ts'

const rating = fivePoint('r', { kind: 'netPromoter', range: { min: 0, max: 10 } })
const fromAnswers = (codes: readonly number[]) =>
  distributionFromCounts(
    rating,
    Array.from({ length: 11 }, (_, code) => codes.filter((one) => one === code).length),
  )

describe('figures of one item', () => {
  test('net promoter score with its standard error', () => {
    const all = fromAnswers([10, 10, 9, 9, 9, 8, 8, 7, 6, 3])
    expect(numberOf(netPromoterScore(all))).toBe(30)
    expect(numberOf(standardErrorOf(all, 'netPromoter', 'n')).toFixed(2)).toBe('24.70')
    expect(numberOf(standardErrorOf(all, 'netPromoter')).toFixed(2)).toBe('26.03')
  })

  test('service satisfaction on 0 to 10', () => {
    const counts = [0, 0, 0, 0, 0, 3, 0, 7, 18, 32, 40]
    const all = distributionFromCounts(rating, counts)
    expect(numberOf(itemMean(all))).toBe(8.96)
    expect(numberOf(topBox(all, 3))).toBe(90)
    expect(numberOf(netPromoterScore(all))).toBe(69)
    expect(numberOf(standardErrorOf(all, 'mean')).toFixed(3)).toBe('0.116')
  })

  test('a net promoter score needs 0 to 10', () => {
    const short = fivePoint('r', { range: { min: 1, max: 10 } })
    expect(() => netPromoterScore(distributionFromCounts(short, Array(10).fill(1)))).toThrow(RangeError)
  })

  test('nobody, one, all alike', () => {
    const none = distributionFromCounts(fivePoint('q'), [0, 0, 0, 0, 0], { skipped: 3 })
    expect(itemMean(none)).toMatchObject({ state: 'notComputable', reason: 'noAnswers', n: 0 })
    expect(percentPositive(none)).toMatchObject({ state: 'notComputable', reason: 'noAnswers' })
    const one = itemMean(distributionFromCounts(fivePoint('q'), [0, 0, 0, 1, 0]))
    expect(one).toMatchObject({
      state: 'value',
      value: 4,
      interval: { state: 'notComputable', reason: 'tooFew' },
    })
    const alike = itemMean(distributionFromCounts(fivePoint('q'), [0, 0, 0, 7, 0]))
    expect(alike).toMatchObject({ state: 'value', value: 4, interval: { low: 4, high: 4 } })
  })

  test('more answers than people have no interval', () => {
    const all = distributionFromCounts(fivePoint('q'), [1, 2, 3, 2, 2])
    for (const figure of [itemMean(all, { frame: 9 }), percentPositive(all, { frame: 9 })]) {
      expect(figure).toMatchObject({ interval: { state: 'notComputable', reason: 'moreThanFrame' } })
    }
    expect(marginOf(percentPositive(all, { frame: 10 }))).toBe(0)
  })

  test('every share of a distribution', () => {
    const all = distributionFromCounts(fivePoint('q'), [1, 2, 3, 4, 10])
    const figures = [percentPositive, percentNeutral, percentNegative, netScore, rescaledMean, itemMean]
    expect(figures.map((figure) => numberOf(figure(all)))).toEqual([70, 15, 15, 55, 75, 4])
    expect(numberOf(bottomBox(all, 1))).toBe(5)
    expect(() => topBox(all, 6)).toThrow(RangeError)
  })

  test('the whole contract stands beside the value', () => {
    const item = fivePoint('q', { version: '2' })
    const figure = percentPositive(distributionFromCounts(item, [1, 2, 3, 4, 10], { dontKnow: 5 }), {
      frame: 40,
    })
    expect(figure).toEqual({
      state: 'value',
      value: 70,
      measure: 'percentPositive',
      variant: 'singleItem',
      items: ['q'],
      bounds: { min: 0, max: 100 },
      unit: 'percent',
      n: 20,
      countOf: 'answers',
      people: 20,
      base: { answered: 20, skipped: 0, dontKnow: 5, notApplicable: 0, notAsked: 0, refused: 0 },
      weighting: { scheme: 'none' },
      missing: 'answeredOnly',
      decimals: 1,
      itemVersions: { q: '2' },
      suppression: 'unchecked',
      interval: expect.objectContaining({ method: 'wald', frame: 40, level: 0.95 }),
    })
  })

  test('deviation scores', () => {
    expect(numberOf(deviationScore(3.2, { mean: 3, standardDeviation: 0.4 }))).toBeCloseTo(55, 12)
    expect(() => deviationScore(Number.NaN, { mean: 3, standardDeviation: 1 })).toThrow(RangeError)
  })
})

describe('scales with missing answers', () => {
  const answers = answersByItem({
    a: [5, 2, 4, null],
    b: [4, 2, null, null],
    c: [4, 1, 4, null],
    d: [3, 2, 5, null],
    e: [2, 3, 4, null],
  })
  const scale = { id: 's', label: { ja: '尺度', en: 'Scale' }, items: ['a', 'b', 'c', 'd', 'e'] }

  test.each([
    ['meanOfPersons', 'half', '57.0833'],
    ['meanOfPersons', 'complete', '45.0000'],
    ['meanOfItems', 'any', '55.0000'],
    ['pooledAnswers', 'any', '55.3571'],
  ] as const)('%s, %s: %s', (variant, missing, expected) => {
    const figure = scaleFigure(answers, { ...scale, variant, missing }, 'rescaledMean')
    expect(numberOf(figure).toFixed(4)).toBe(expected)
    expect(figure).toMatchObject({
      variant,
      people: variant === 'meanOfPersons' && missing === 'complete' ? 2 : 3,
    })
  })

  test('rules for missing answers', () => {
    expect([1, 2, 3, 4, 5].map((items) => leastAnswered('half', items))).toEqual([1, 1, 2, 2, 3])
    expect(() => leastAnswered({ atLeast: 6 }, 5)).toThrow(RangeError)
    expect(personScores(answers, scale.items, { missing: { atLeast: 5 } }).n).toBe(2)
  })

  test('a scale that names a missing item, one twice, or none', () => {
    const broken = { ...scale, variant: 'meanOfPersons', missing: 'half' } as const
    for (const items of [['a', 'z'], ['a', 'a'], []]) {
      expect(() => scaleFigure(answers, { ...broken, items }, 'mean')).toThrow(RangeError)
    }
  })

  test('items on different scales are not pooled', () => {
    const mixed = answersOf(
      questionnaireOf([fivePoint('a'), fivePoint('b', { range: { min: 0, max: 10 } })]),
      0,
      {},
    )
    const scaled = { ...scale, items: ['a', 'b'], variant: 'meanOfPersons', missing: 'any' } as const
    expect(scaleFigure(mixed, scaled, 'mean')).toMatchObject({ reason: 'mixedScales', about: ['b'] })
    expect(scaleFigure(mixed, scaled, 'rescaledMean')).toMatchObject({ reason: 'noAnswers' })
  })
})

const codes = fc.array(fc.record({ a: fc.integer({ min: 1, max: 6 }), b: fc.integer({ min: 1, max: 6 }) }), {
  minLength: 1,
  maxLength: 40,
})
const asAnswers = (rows: readonly { readonly a: number; readonly b: number }[], reverse = false) => {
  const bytes = (pick: (row: { readonly a: number; readonly b: number }) => number): Uint8Array =>
    Uint8Array.from(rows, (row) => (pick(row) === 6 ? missingBytes.dontKnow : pick(row) - 1))
  const items = ['a', 'b'].map((id) => fivePoint(id, reverse ? { direction: 'reverse' } : {}))
  return answersOf(questionnaireOf(items), rows.length, {
    columns: {
      a: { kind: 'codes', bytes: bytes((row) => row.a) },
      b: { kind: 'codes', bytes: bytes((row) => row.b) },
    },
  })
}
const turned = (rows: readonly { readonly a: number; readonly b: number }[]) =>
  rows.map(({ a, b }) => ({ a: a === 6 ? 6 : 6 - a, b: b === 6 ? 6 : 6 - b }))
const scaleOf = (variant: 'meanOfPersons' | 'meanOfItems' | 'pooledAnswers') =>
  ({ id: 's', label: { ja: '尺度', en: 'Scale' }, items: ['a', 'b'], missing: 'half', variant }) as const
const variants = ['meanOfPersons', 'meanOfItems', 'pooledAnswers'] as const

/** Two figures as close as adding in another order allows. */
function expectSame(left: unknown, right: unknown): void {
  const flat = (value: unknown) =>
    JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(11)) : one))
  expect(flat(left)).toBe(flat(right))
}

describe('properties', () => {
  test('the order of respondents is irrelevant', () => {
    fc.assert(
      fc.property(codes, fc.integer(), (rows, seed) => {
        const answers = asAnswers(rows)
        const places = Int32Array.from(rows.keys()).sort(
          (x, y) => ((x * 7919 + seed) % 101) - ((y * 7919 + seed) % 101),
        )
        const other = orderPeople(answers, places)
        for (const variant of variants) {
          expectSame(
            scaleFigure(answers, scaleOf(variant), 'mean'),
            scaleFigure(other, scaleOf(variant), 'mean'),
          )
        }
        expect(distributionOf(other, 'a')).toEqual(distributionOf(answers, 'a'))
      }),
    )
  })

  test('reversing twice changes nothing', () => {
    fc.assert(
      fc.property(codes, (rows) => {
        const [plain, twice] = [asAnswers(rows), asAnswers(turned(rows), true)]
        expect(distributionOf(twice, 'a').counts).toEqual(distributionOf(plain, 'a').counts)
        expectSame(
          personScores(twice, ['a', 'b'], { missing: 'half' }),
          personScores(plain, ['a', 'b'], { missing: 'half' }),
        )
      }),
    )
  })

  test('weights of one change nothing but the name of the scheme', () => {
    fc.assert(
      fc.property(codes, (rows) => {
        const plain = asAnswers(rows)
        const weighted = { ...plain, weights: new Float64Array(rows.length).fill(1) }
        for (const variant of variants) {
          const [left, right] = [plain, weighted].map((one) =>
            scaleFigure(one, scaleOf(variant), 'percentPositive'),
          )
          expectSame({ ...left, weighting: 0 }, { ...right, weighting: 0 })
        }
        const [left, right] = [plain, weighted].map((one) => itemMean(distributionOf(one, 'a')))
        expectSame({ ...left, weighting: 0 }, { ...right, weighting: 0 })
      }),
    )
  })

  test('merging groups equals pooling', () => {
    fc.assert(
      fc.property(codes, codes, (first, second) => {
        const [one, two, both] = [asAnswers(first), asAnswers(second), asAnswers([...first, ...second])]
        const merged = distributionOf(one, 'a').counts.map(
          (count, step) => count + (distributionOf(two, 'a').counts[step] ?? 0),
        )
        expect(distributionOf(both, 'a').counts).toEqual(merged)
        const means = [one, two, both].map((part) => scaleFigure(part, scaleOf('meanOfPersons'), 'mean'))
        const sums = means.map((mean) => (mean.state === 'value' ? mean.value * mean.n : 0))
        expect((sums[0] ?? 0) + (sums[1] ?? 0)).toBeCloseTo(sums[2] ?? 0, 9)
      }),
    )
  })

  test('no figure is NaN', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(...variants), (rows, variant) => {
        const answers = asAnswers(rows)
        const figures = [
          scaleFigure(answers, scaleOf(variant), 'mean'),
          itemMean(distributionOf(answers, 'a'), { frame: 10 }),
          percentPositive(distributionOf(answers, 'b'), { frame: 10 }),
        ]
        expect(JSON.stringify(figures, (_, one) => (Number.isNaN(one) ? 'NaN' : one))).not.toContain('NaN')
      }),
    )
  })
})
