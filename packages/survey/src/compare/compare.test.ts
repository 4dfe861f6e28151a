import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { fivePoint } from '../../test/surveys.ts'
import { exactInterval } from '../response/clopper-pearson.ts'
import { wilsonInterval } from '../response/margins.ts'
import { distributionFromCounts } from '../scores/distribution.ts'
import { itemMean, percentPositive } from '../scores/item-figures.ts'
import { adjustP } from './adjust.ts'
import { kendall, pearson, spearman } from './association.ts'
import { bootstrap } from './bootstrap.ts'
import { breaksBetween, changeOf, differenceOf, segmentsOf } from './change.ts'
import { detectableChange } from './detectable.ts'
import { cliffDelta, cohenD, hedgesG } from './effects.ts'
import {
  groupMoments,
  oneSampleTest,
  pairedTest,
  proportionsTest,
  restOf,
  unitAgainstParent,
  welchTest,
} from './tests.ts'

const { data } = reference
const scores = (data.complete[0] ?? []).map((_, person) => {
  const codes = data.complete.map((column) => column[person] ?? 0)
  return codes.reduce((sum, code, place) => sum + (place === 3 ? 6 - code : code), 0) / 6
})
const ofSex = (values: readonly number[], sex: number) =>
  values.filter((_, person) => data.sex[person] === sex)
const moments = (values: readonly number[]) => {
  const found = groupMoments(values)
  if (found.state !== 'value') throw new Error(found.reason)
  return found
}
const close = (actual: number | undefined, expected: number): void => {
  expect(distance(actual ?? Number.NaN, expected)).toBeLessThan(1e-10)
}
function solved<T extends object>(result: T | { readonly state: 'notComputable' }): T {
  if ('state' in result && result.state === 'notComputable') throw new Error(JSON.stringify(result))
  return result as T
}

describe('as in R', () => {
  const [first, second] = [ofSex(scores, 1), ofSex(scores, 2)]

  test('Welch', () => {
    const test = solved(welchTest(moments(first), moments(second)))
    if (test.state !== 'value') return
    close(test.statistic, reference.welch.t)
    close(test.degrees, reference.welch.df)
    close(test.p, reference.welch.p)
    close(test.standardError, reference.welch.se)
    close(test.interval.low, reference.welch.ci[0])
    close(test.interval.high, reference.welch.ci[1])
  })

  test('paired, and against a value', () => {
    const paired = solved(pairedTest(data.complete[0] ?? [], data.complete[1] ?? []))
    if (paired.state !== 'value') return
    close(paired.statistic, reference.paired.t)
    close(paired.p, reference.paired.p)
    close(paired.interval.low, reference.paired.ci[0])
    close(paired.correlation, reference.association.pearson)
    const one = solved(oneSampleTest(moments(scores), 3.1))
    if (one.state !== 'value') return
    close(one.statistic, reference.one.t)
    close(one.p, reference.one.p)
    close(one.interval.high + 3.1, reference.one.ci[1])
  })

  test('two shares', () => {
    const test = solved(proportionsTest({ count: 52, n: 120 }, { count: 40, n: 80 }))
    if (test.state !== 'value') return
    close(test.statistic, reference.proportions.z)
    close(test.p, reference.proportions.p)
    close(test.interval.low, reference.proportions.ci[0])
  })

  test('effects, association, adjustment', () => {
    const d = solved(cohenD(moments(first), moments(second)))
    close(d.state === 'value' ? d.value : undefined, reference.cohen)
    const [x = [], y = []] = data.complete
    const delta = cliffDelta(ofSex(x, 1), ofSex(x, 2))
    close(delta.state === 'value' ? delta.value : undefined, reference.cliff)
    for (const [name, correlate] of Object.entries({ pearson, spearman, kendall })) {
      const found = correlate(x, y)
      close(found.state === 'value' ? found.value : undefined, reference.association[name as 'pearson'])
    }
    for (const [place, p] of adjustP(reference.adjust.p, 'holm').entries())
      close(p, reference.adjust.holm[place] ?? 0)
    for (const [place, p] of adjustP(reference.adjust.p, 'benjaminiHochberg').entries())
      close(p, reference.adjust.bh[place] ?? 0)
  })

  test.each(reference.clopper)('exact interval of %i in %i', (count, n, low, high) => {
    const found = exactInterval(count, n)
    if (found.state !== 'value') throw new Error(found.reason)
    expect(Math.abs(found.low / 100 - low)).toBeLessThan(1e-10)
    expect(Math.abs(found.high / 100 - high)).toBeLessThan(1e-10)
  })
})

describe('worked examples', () => {
  test('Welch to its last digit', () => {
    const test = welchTest(
      { mean: 3.4, standardDeviation: 0.9, n: 50 },
      { mean: 3.2, standardDeviation: 0.8, n: 60 },
    )
    if (test.state !== 'value') throw new Error(test.reason)
    const { standardError, statistic, degrees = 0, p, interval } = test
    expect([standardError.toFixed(6), statistic.toFixed(6), degrees.toFixed(4), p.toFixed(6)]).toEqual([
      '0.163911',
      '1.220178',
      '99.0915',
      '0.225293',
    ])
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual(['-0.1252', '0.5252'])
  })

  test('one constant group runs, two do not', () => {
    const test = welchTest(moments([3, 3, 3]), moments([1, 2, 4]))
    if (test.state !== 'value') throw new Error(test.reason)
    expect([test.statistic.toFixed(4), test.degrees, test.p.toFixed(4)]).toEqual(['0.7559', 2, '0.5286'])
    expect(welchTest(moments([3, 3]), moments([3, 3]))).toMatchObject({ reason: 'zeroVariance' })
  })

  test.each([
    [0, 10, '0.00', '27.75'],
    [45, 50, '78.64', '95.65'],
    [269, 565, '43.52', '51.73'],
  ])('Wilson %i of %i: %s to %s', (count, n, low, high) => {
    const found = wilsonInterval(count, n)
    expect(found.state === 'value' && [found.low.toFixed(2), found.high.toFixed(2)]).toEqual([low, high])
  })

  test('smallest changes', () => {
    const seen = (input: object) => {
      const change = detectableChange({ standardDeviation: 1, n: 100, ...input })
      return change.state === 'value' ? change.value.toFixed(3) : change.reason
    }
    expect([
      seen({}),
      seen({ correlation: 0.6 }),
      seen({ frame: 125 }),
      seen({ n: 1 }),
      seen({ frame: 99 }),
    ]).toEqual(['0.396', '0.251', '0.177', 'tooFew', 'moreThanFrame'])
  })

  test('missing p values do not count', () => {
    expect(adjustP([0.01, undefined, 0.04], 'holm')).toEqual([0.02, undefined, 0.04])
    expect(() => adjustP([1.2], 'holm')).toThrow(RangeError)
  })

  test('Hedges is smaller than Cohen', () => {
    const pair = [
      { mean: 4, standardDeviation: 1, n: 5 },
      { mean: 3, standardDeviation: 1, n: 5 },
    ] as const
    const g = hedgesG(...pair)
    expect(g.state === 'value' && g.value).toBeCloseTo(1 - 3 / 31, 12)
  })
})

describe('a unit against its parent', () => {
  test('the rest is what is left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 }),
        (part, rest) => {
          const found = restOf(moments([...part, ...rest]), moments(part))
          expect(found.mean).toBeCloseTo(moments(rest).mean, 9)
          expect(found.standardDeviation).toBeCloseTo(moments(rest).standardDeviation, 6)
          expect(unitAgainstParent(moments(part), moments([...part, ...rest])).state).toBeDefined()
        },
      ),
    )
  })

  test('a unit that is its parent has no rest', () => {
    const whole = { mean: 3, standardDeviation: 1, n: 20 }
    expect(unitAgainstParent(whole, whole)).toMatchObject({ reason: 'tooFew' })
    expect(() => restOf(whole, { ...whole, n: 21 })).toThrow(RangeError)
  })
})

describe('bootstrap', () => {
  const mean = ([all = new Float64Array()]: readonly Float64Array[]): number =>
    all.reduce((sum, one) => sum + one, 0) / all.length

  test.each(['percentile', 'bca'] as const)(
    '%s: the same seed, the same interval, near the normal one',
    (type) => {
      const [one, two, other] = [1, 1, 2].map((seed) => bootstrap([scores], mean, { seed, type }))
      expect(one).toEqual(two)
      expect(one).not.toEqual(other)
      if (one?.state !== 'value') throw new Error('no value')
      const { mean: centre, standardDeviation, n } = moments(scores)
      const half = (1.96 * standardDeviation) / Math.sqrt(n)
      expect(Math.abs(one.interval.low - (centre - half))).toBeLessThan(0.02)
      expect(Math.abs(one.interval.high - (centre + half))).toBeLessThan(0.02)
      expect(one).toMatchObject({ seed: 1, draws: 2000, type })
    },
  )

  test.each([
    [[[1]], 'tooFew'],
    [[[]], 'noAnswers'],
    [[], 'noAnswers'],
    [
      [
        [2, 2],
        [3, 3],
      ],
      'zeroVariance',
    ],
  ])('%j: %s', (groups, reason) => {
    expect(bootstrap(groups, mean, { seed: 1 })).toMatchObject({ reason })
  })

  test('too few draws, no seed, no number', () => {
    expect(() => bootstrap([[1, 2]], mean, { seed: 1, draws: 100 })).toThrow(RangeError)
    expect(() => bootstrap([[1, 2]], mean, { seed: 0.5 })).toThrow(RangeError)
    expect(() => bootstrap([[1, 2]], () => Number.NaN, { seed: 1 })).toThrow(RangeError)
  })
})

describe('changes and series', () => {
  const mean = (counts: readonly number[], parts = {}) =>
    itemMean(distributionFromCounts(fivePoint('q', parts), counts))

  test('no clear change is an answer', () => {
    const test = proportionsTest({ count: 60, n: 100 }, { count: 40, n: 100 })
    expect(changeOf(test)).toMatchObject({ word: 'rose' })
    expect(changeOf(test, { adjustedP: 0.2, detectable: 0.1 })).toMatchObject({
      word: 'noClearChange',
      detectable: 0.1,
    })
    expect(changeOf(proportionsTest({ count: 40, n: 100 }, { count: 60, n: 100 }))).toMatchObject({
      word: 'fell',
    })
    expect(changeOf(proportionsTest({ count: 0, n: 0 }, { count: 1, n: 2 }))).toMatchObject({
      reason: 'noAnswers',
    })
  })

  test('a series is cut where wording or scale changes', () => {
    const series = [mean([1, 1, 1, 1, 1]), mean([0, 1, 1, 1, 1]), mean([1, 1, 1, 1, 1], { version: '2' })]
    const segments = segmentsOf(series)
    expect(segments.map(({ points, brokenBy }) => [points.length, brokenBy])).toEqual([
      [2, []],
      [1, ['itemVersion']],
    ])
    const positive = percentPositive(distributionFromCounts(fivePoint('q'), [1, 1, 1, 1, 1]))
    expect(breaksBetween(mean([1, 1, 1, 1, 1]), positive)).toEqual(['measure'])
  })

  test('differences come from unrounded figures, and not across a break', () => {
    const before = percentPositive(distributionFromCounts(fivePoint('q'), [41505, 0, 0, 0, 58495]))
    const after = percentPositive(distributionFromCounts(fivePoint('q'), [47048, 0, 0, 0, 52952]))
    const change = differenceOf(before, after)
    expect(change.state === 'value' && change.value).toBeCloseTo(-5.543, 9)
    expect(differenceOf(before, mean([1, 1, 1, 1, 1]))).toMatchObject({
      reason: 'breakInSeries',
      about: ['measure'],
    })
    expect(differenceOf(mean([0, 0, 0, 0, 0]), mean([0, 0, 0, 0, 1]))).toMatchObject({ reason: 'noAnswers' })
  })
})
