import { describe, expect, test } from 'vitest'
import { publishedRows, questionnaireOf } from '../test/surveys.ts'
import { alphaOfCovariances, answersOf, rake, weightedMean } from './index.ts'

const face = (id: string) => ({ id, label: { ja: id, en: id } })

describe('the raked mean of 200 schools in California', () => {
  // Sums of the sample `apisrs` of the R package survey by cell: type, targets met (school, awards), schools, mean of
  // api00, squares around it. From svymean(~api00, rake(svydesign(~1, weights = ~pw, data = apisrs, fpc = ~fpc), …)).
  const cells = [
    ['E', 'No', 'No', 15, 572.8, 205846.4],
    ['H', 'No', 'No', 13, 593.153846153846, 223905.692307692],
    ['M', 'No', 'No', 9, 548.333333333333, 116558],
    ['E', 'Yes', 'No', 26, 681.461538461538, 282096.461538462],
    ['H', 'Yes', 'No', 3, 631, 27146],
    ['M', 'Yes', 'No', 10, 632.4, 75326.4],
    ['E', 'Yes', 'Yes', 101, 676.059405940594, 1963023.64356436],
    ['H', 'Yes', 'Yes', 9, 614.444444444444, 53256.2222222222],
    ['M', 'Yes', 'Yes', 14, 738, 137586],
  ] as const
  const names = { type: ['E', 'H', 'M'], wide: ['No', 'Yes'], awards: ['No', 'Yes'] } as const
  // Two schools of a cell stand apart from its mean, so that the cell has its squares.
  const schools = cells.flatMap(([type, wide, awards, count, mean, squares]) =>
    Array.from({ length: count }, (_, place) => {
      const apart = Math.sqrt(squares / 2)
      return { type, wide, awards, value: mean + (place === 0 ? apart : place === 1 ? -apart : 0) }
    }),
  )
  const size = schools.length
  const groupings = Object.fromEntries(
    Object.entries(names).map(([id, groups]) => {
      const of = (school: (typeof schools)[number]): string => school[id as keyof typeof names]
      return [
        id,
        { groups, index: Int32Array.from(schools, (school) => groups.indexOf(of(school) as never)) },
      ]
    }),
  )
  const answers = answersOf(
    questionnaireOf([], {
      groupings: Object.entries(names).map(([id, groups]) => ({ ...face(id), groups: groups.map(face) })),
    }),
    size,
    { groupings },
  )
  const margins = [
    { grouping: 'type', targets: { E: 4421, H: 755, M: 1018 } },
    { grouping: 'wide', targets: { No: 1072, Yes: 5122 } },
    { grouping: 'awards', targets: { No: 2027, Yes: 4167 } },
  ]
  const raked = rake(answers, margins)
  if (raked.state !== 'value') throw new Error(raked.reason)
  const meanWith = (parts: object) => {
    const values = Float64Array.from(schools, ({ value }) => value)
    const used = new Uint8Array(size).fill(1)
    const found = weightedMean(answers, {
      values,
      used,
      weights: raked.weights,
      margins,
      frame: 6194,
      ...parts,
    })
    if (found.state !== 'value') throw new Error(found.reason)
    return found
  }

  test('has the standard error of R when residuals come from the starting weights', () => {
    const found = meanWith({})
    expect(found.mean.toFixed(4)).toBe('658.4661')
    expect(found.standardError.toFixed(4)).toBe('9.0216')
  })

  test('and another one when they come from the final weights', () => {
    expect(meanWith({ start: raked.weights }).standardError.toFixed(4)).toBe('9.0163')
  })
})

test('a constant item would pull alpha from .959 down to .719: it is dropped and named', () => {
  const correlation = 0.959 / (2 - 0.959)
  const matrix = [
    [1, correlation, 0],
    [correlation, 1, 0],
    [0, 0, 0],
  ]
  const found = alphaOfCovariances(matrix, { items: ['a', 'b', 'constant'], n: 50 })
  if (found.state !== 'value') throw new Error(found.reason)
  expect(found.alpha.toFixed(3)).toBe('0.959')
  expect(found.warnings).toContainEqual({ code: 'constantItem', items: ['constant'] })
  const total = matrix.flat().reduce((sum, one) => sum + one, 0)
  expect(((3 / 2) * (1 - 2 / total)).toFixed(3)).toBe('0.719')
})

test('the mean of question percentages misses a pooled theme score by up to 0.79 points', () => {
  const themes: Readonly<Record<string, readonly [number, number]>> = {
    mw_ts: [1, 5],
    op_ts: [6, 7],
    lm_ts: [8, 16],
    mt_ts: [18, 20],
    ld_ts: [21, 24],
    if_ts: [25, 28],
    rw_ts: [29, 34],
    pb_ts: [35, 37],
    lc_ts: [38, 46],
  }
  const organisations = publishedRows('csps-2024-organisations.csv').filter(
    (row) => row.row_type === 'organisation',
  )
  expect(organisations.length).toBe(103)
  const gaps = organisations.flatMap((row) =>
    Object.entries(themes).map(([theme, [first, last]]) => {
      const values = Array.from({ length: last - first + 1 }, (_, place) =>
        Number(row[`B${String(first + place).padStart(2, '0')}`]),
      )
      return Math.abs(values.reduce((sum, one) => sum + one, 0) / values.length - Number(row[theme]))
    }),
  )
  const largest = Math.max(...gaps.filter(Number.isFinite))
  expect(largest.toFixed(5)).toBe('0.78475')
  expect(largest).toBeLessThan(0.79)
})
