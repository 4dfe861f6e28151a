import { describe, expect, test } from 'vitest'
import { distance, reference } from '../../test/reference/reference.ts'
import { answersByItem, fivePoint, questionnaireOf } from '../../test/surveys.ts'
import { answersOf } from '../model/answers.ts'
import { averageDeviation, withinGroupAgreement, withinGroupAgreementOfItems } from './agreement.ts'
import { alphaOfCovariances, cronbachAlpha } from './alpha.ts'
import { covariancesOf } from './covariances.ts'
import { intraclass, raterReliability } from './intraclass.ts'
import { mcdonaldOmega, omegaOfLoadings } from './omega.ts'
import { oneWayOf, restrictedVariances } from './one-way.ts'

const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']
const itemsOf = (columns: readonly (readonly (number | null)[])[]) => {
  const turned = ids.map((id) => fivePoint(id, id === 'q4' ? { direction: 'reverse' } : {}))
  const { size, columns: bytes } = answersByItem(
    Object.fromEntries(ids.map((id, place) => [id, columns[place] ?? []])),
  )
  return answersOf(questionnaireOf(turned), size, { columns: bytes })
}
const complete = itemsOf(reference.data.complete)
const gappy = itemsOf(reference.data.missing)
const close = (actual: number | object | undefined, expected: number, within = 1e-10): void => {
  expect(typeof actual).toBe('number')
  expect(distance(actual as number, expected)).toBeLessThan(within)
}

describe('alpha as in R', () => {
  test.each([
    ['pairwise', gappy],
    ['listwise', gappy],
    ['complete', complete],
  ] as const)('%s', (name, answers) => {
    const expected = reference.alpha[name]
    for (const interval of ['feldt', 'duhachek'] as const) {
      const alpha = cronbachAlpha(answers, ids, {
        missing: name === 'listwise' ? name : 'pairwise',
        interval,
      })
      if (alpha.state !== 'value') throw new Error(alpha.reason)
      expect(alpha.n).toBe(expected.n)
      close(alpha.alpha, expected.alpha)
      close(alpha.standardised, expected.standardised)
      if (!('low' in alpha.interval)) throw new Error('no interval')
      close(alpha.interval.low, expected[interval][0])
      close(alpha.interval.high, expected[interval][1])
      for (const [place, one] of alpha.items.entries()) {
        close(one.alphaIfDropped, expected.dropped[place] ?? 0)
        close(one.itemRest, expected.rest[place] ?? 0)
      }
      expect(alpha.warnings).toEqual([])
    }
  })

  test('the published data set: pairwise and listwise differ', () => {
    const items = ['A1', 'A2', 'A3', 'A4', 'A5']
    const of = ({ cov, n }: { readonly cov: readonly (readonly number[])[]; readonly n: number }) => {
      const alpha = alphaOfCovariances(cov, { items, n })
      return alpha.state === 'value' ? [alpha.alpha.toFixed(6), n] : []
    }
    expect(of(reference.bfi.listwise)).toEqual(['0.703756', 2709])
    expect(of(reference.bfi.pairwise)).toEqual(['0.703018', 2800])
    const alpha = alphaOfCovariances(reference.bfi.listwise.cov, { items, n: 2709 })
    const rest = alpha.state === 'value' ? alpha.items[0]?.itemRest : undefined
    expect(typeof rest === 'number' && rest.toFixed(3)).toBe('0.311')
  })

  test.each([10, 150])('%i times the people go through packed counts, with the same result', (times) => {
    const columns = reference.data.missing.map((column) => Array.from({ length: times }, () => column).flat())
    const [few, many] = [
      covariancesOf(gappy, ids, 'pairwise'),
      covariancesOf(itemsOf(columns), ids, 'pairwise'),
    ]
    for (const [i, row] of few.matrix.entries()) {
      for (const [j, value] of row.entries()) {
        const n = few.pairs[i]?.[j] ?? 0
        close(many.matrix[i]?.[j], (value * (n - 1) * times) / (n * times - 1), 1e-12)
        expect(many.pairs[i]?.[j]).toBe(n * times)
      }
    }
    const odd = covariancesOf(itemsOf(columns), ids.slice(0, 5), 'pairwise')
    expect(odd.matrix[4]?.[3]).toBe(many.matrix[4]?.[3])
    const whole = covariancesOf(itemsOf(columns), ids, 'listwise')
    expect(whole.n).toBe(reference.alpha.listwise.n * times)
    expect(new Set(whole.pairs.flatMap((row) => Array.from(row)))).toEqual(new Set([whole.n]))
  })
})

describe('alpha by hand', () => {
  const small = { a: [1, 2, 3, 4, 5], b: [2, 2, 3, 5, 5], c: [1, 3, 3, 4, 4] }

  test('the worked example to its last digit', () => {
    const alpha = cronbachAlpha(answersByItem(small), ['a', 'b', 'c'])
    if (alpha.state !== 'value' || !('low' in alpha.interval)) throw new Error('no value')
    expect(alpha.alpha.toFixed(6)).toBe('0.953757')
    expect(Number(alpha.standardised).toFixed(6)).toBe('0.957777')
    const numbers = (pick: 'itemRest' | 'alphaIfDropped') =>
      alpha.items.map((one) => Number(one[pick]).toFixed(6))
    expect(numbers('itemRest')).toEqual(['0.970143', '0.902894', '0.870154'])
    expect(numbers('alphaIfDropped')).toEqual(['0.882353', '0.933333', '0.967742'])
    expect([alpha.interval.low.toFixed(6), alpha.interval.high.toFixed(6)]).toEqual(['0.766352', '0.994850'])
  })

  test('an item that everyone answers alike is left out and named', () => {
    const alpha = cronbachAlpha(answersByItem({ ...small, d: [3, 3, 3, 3, 3] }), ['a', 'b', 'c', 'd'])
    expect(alpha).toMatchObject({ state: 'value', warnings: [{ code: 'constantItem', items: ['d'] }] })
    expect(alpha.state === 'value' && alpha.alpha.toFixed(6)).toBe('0.953757')
  })

  test('an unreversed item gives a negative alpha and an alarm', () => {
    const alpha = cronbachAlpha(answersByItem({ a: [1, 2, 3, 4, 5], b: [5, 4, 3, 2, 2] }), ['a', 'b'])
    expect(alpha).toMatchObject({
      state: 'value',
      warnings: [{ code: 'negativeAlpha' }, { code: 'negativeItemRest', items: ['a', 'b'] }],
    })
  })

  test.each([
    [{ a: [1, 2], b: [null, null] }, ['a', 'b'], 'tooFew'],
    [{ a: [null], b: [null] }, ['a', 'b'], 'noAnswers'],
    [{ a: [4], b: [4] }, ['a', 'b'], 'tooFew'],
    [{ a: [4, 4], b: [3, 3] }, ['a', 'b'], 'zeroVariance'],
    [{ a: [4, 2] }, ['a'], 'tooFewItems'],
  ])('%j: %s', (columns, items, reason) => {
    expect(cronbachAlpha(answersByItem(columns), items)).toMatchObject({ state: 'notComputable', reason })
  })
})

describe('omega', () => {
  const { matrix } = covariancesOf(complete, ids, 'listwise')

  test('as in R', () => {
    const [minres, ml] = (['minres', 'ml'] as const).map((estimator) => mcdonaldOmega(matrix, { estimator }))
    if (minres?.state !== 'value' || ml?.state !== 'value') throw new Error('no value')
    close(minres.omega, reference.omega.minres, 1e-4)
    close(ml.omega, reference.omega.ml, 1e-4)
    for (const [place, loading] of ml.loadings.entries())
      close(loading, reference.omega.mlLoadings[place] ?? 0, 1e-3)
  })

  test('the estimator and the matrix matter', () => {
    const { cov } = reference.bfi.listwise
    const [free, tied] = (['correlations', 'covariances'] as const).map((one) =>
      mcdonaldOmega(cov, { matrix: one }),
    )
    expect([free, tied].map((one) => one?.state === 'value' && one.omega.toFixed(4))).toEqual([
      '0.7240',
      '0.7121',
    ])
  })

  test('by loadings, and where there is none', () => {
    expect(omegaOfLoadings([0.8, 0.7, 0.6, 0.5], [0.36, 0.51, 0.64, 0.75]).toFixed(6)).toBe('0.749446')
    const heywood = [
      [1, 0.9, 0.9],
      [0.9, 1, 0.5],
      [0.9, 0.5, 1],
    ]
    for (const estimator of ['ml', 'minres'] as const) {
      expect(mcdonaldOmega(heywood, { estimator })).toMatchObject({ reason: 'heywood' })
    }
    expect(
      mcdonaldOmega([
        [0, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toMatchObject({ reason: 'zeroVariance', about: ['0'] })
    expect(() =>
      mcdonaldOmega([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toThrow(RangeError)
  })
})

describe('people and their departments', () => {
  const scores = reference.data.complete[0]?.map((_, person) => {
    const codes = reference.data.complete.map((column) => column[person] ?? 0)
    return codes.reduce((sum, code, place) => sum + (place === 3 ? 6 - code : code), 0) / 6
  })
  const inGroups = (values: readonly number[]) =>
    Array.from({ length: 8 }, (_, group) =>
      values.filter((_, person) => reference.data.group[person] === group + 1),
    )
  const groups = inGroups(scores ?? [])

  test('intraclass correlations as in R', () => {
    const [mean, n0, reml] = (['meanGroupSize', 'n0', 'reml'] as const).map((variant) =>
      intraclass(groups, variant),
    )
    if (mean?.state !== 'value' || n0?.state !== 'value' || reml?.state !== 'value')
      throw new Error('no value')
    close(mean.icc1, reference.icc.icc1mean)
    close(n0.icc1, reference.icc.icc1n0)
    close(reml.icc1, reference.icc.reml, 1e-6)
    close(n0.icc2, reference.icc.icc2)
    close(n0.meanSquareBetween, reference.icc.msb)
    close(n0.meanSquareWithin, reference.icc.msw)
  })

  test('three answers for the published data set', () => {
    const { groups: sizes, means, msw } = reference.lq2002
    const n = sizes.reduce((sum, one) => sum + one, 0)
    const share = (msw * (n - sizes.length)) / sizes.length
    const table = oneWayOf(sizes.map((size, place) => ({ n: size, mean: means[place] ?? 0, squares: share })))
    if (table.state !== 'value') throw new Error(table.reason)
    const { meanSquareBetween: between, meanSquareWithin: within } = table
    const icc1 = (size: number) => ((between - within) / (between + (size - 1) * within)).toFixed(5)
    const fitted = restrictedVariances(table)
    expect([
      icc1(table.meanGroupSize),
      icc1(table.n0),
      (fitted.between / (fitted.between + fitted.within)).toFixed(5),
    ]).toEqual(['0.08796', '0.08868', '0.10783'])
    expect(((between - within) / between).toFixed(5)).toBe('0.80075')
    expect([((between - within) / table.n0).toFixed(4), fitted.between.toFixed(4)]).toEqual([
      '0.0598',
      '0.0743',
    ])
  })

  test('raters as in R', () => {
    const found = raterReliability(reference.shroutFleiss.data)
    if (found.state !== 'value') throw new Error(found.reason)
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k } = found
    for (const [place, value] of [icc11, icc21, icc31, icc1k, icc2k, icc3k].entries()) {
      close(value, reference.shroutFleiss.icc[place] ?? 0)
    }
    expect(raterReliability([[1, 2]])).toMatchObject({ reason: 'tooFew' })
    expect(() => raterReliability([[1, 2], [1]])).toThrow(RangeError)
  })

  test('agreement as in R', () => {
    const items = reference.data.complete.map((column, place) =>
      inGroups(column.map((code) => (place === 3 ? 6 - code : code))),
    )
    for (const [place, group] of reference.rwg.order.entries()) {
      const at = Number(group) - 1
      const codes = items[0]?.[at] ?? []
      const one = withinGroupAgreement(codes, 5)
      const all = withinGroupAgreementOfItems(
        items.map((item) => item[at] ?? []),
        5,
      )
      const spread = averageDeviation(codes, 'mean')
      if (one.state !== 'value' || all.state !== 'value' || spread.state !== 'value')
        throw new Error('no value')
      expect(Math.abs(one.value - (reference.rwg.rwg[place] ?? 0))).toBeLessThan(1e-10)
      close(all.value, reference.rwg.rwgj[place] ?? 0)
      close(spread.value, reference.rwg.ad[place] ?? 0)
    }
  })

  test('agreement by hand', () => {
    expect(withinGroupAgreement([4, 4, 5, 3, 4], 5)).toMatchObject({ value: 0.75, wasNegative: false })
    const split = withinGroupAgreement([1, 1, 5, 5], 5)
    expect(split).toMatchObject({ value: 0, wasNegative: true })
    expect(split.state === 'value' && split.raw.toFixed(2)).toBe('-1.67')
    const worst = withinGroupAgreement([1, 1, 5, 5], 5, 'maximum')
    expect(worst.state === 'value' && worst.raw).toBeCloseTo(0, 12)
    expect(withinGroupAgreement([4], 5)).toMatchObject({ reason: 'tooFew' })
    expect(averageDeviation([], 'median')).toMatchObject({ reason: 'noAnswers' })
    expect(averageDeviation([1, 2, 9], 'median')).toMatchObject({ value: 8 / 3 })
    expect(intraclass([[1, 2, 3]], 'n0')).toMatchObject({ reason: 'tooFew' })
    expect(
      intraclass(
        [
          [1, 1],
          [1, 1],
        ],
        'n0',
      ),
    ).toMatchObject({ reason: 'zeroVariance' })
    expect(() => withinGroupAgreement([1, 2], 1)).toThrow(RangeError)
  })
})
