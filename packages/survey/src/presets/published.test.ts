import { describe, expect, test } from 'vitest'
import { answersByItem, fivePoint, numberOf, publishedRows } from '../../test/surveys.ts'
import { marginOfShare } from '../response/margins.ts'
import { distributionFromCounts } from '../scores/distribution.ts'
import { percentNegative, percentOfCode, percentPositive } from '../scores/item-figures.ts'
import { scaleFigure } from '../scores/scale-figures.ts'
import { organisationBenchmark, peopleSurveyEngagement, peopleSurveyThemes } from './people-survey.ts'
import { meanOfFigures } from './viewpoint-survey.ts'

const organisations = publishedRows('csps-2024-organisations.csv')
const [benchmark = {}] = organisations.filter((row) => row.row_type === 'summary')
const single = organisations.filter((row) => row.row_type === 'organisation')
const measures = Object.keys(benchmark).filter(
  (name) => !['organisation', 'row_type', 'response_rate_pct'].includes(name),
)

describe('UK Civil Service People Survey 2024', () => {
  test('the file has 103 organisations and 62 measures', () => {
    expect([single.length, measures.length]).toEqual([103, 62])
  })

  test.each(measures)('the benchmark of %s is the median of the organisations', (name) => {
    const scores = single.flatMap((row) => (row[name] ? [Number(row[name])] : []))
    const median = organisationBenchmark(scores)
    expect(Math.abs(numberOf(median) - Number(benchmark[name]))).toBeLessThan(0.000501)
  })

  test.each([
    [0.43, 120, 200, 5.62, 6],
    [0.5, 80, 150, 7.51, 8],
    [0.3, 40, 50, 6.42, 6],
    [0.6, 375, 500, 2.48, 2],
  ])('the margin of %d with %i of %i answers is %d points, printed %i', (share, n, frame, exact, printed) => {
    const margin = marginOfShare(share, { n, frame })
    const points = margin.state === 'value' ? margin.margin : Number.NaN
    expect(points.toFixed(2)).toBe(exact.toFixed(2))
    expect(Math.round(points)).toBe(printed)
  })

  test('published shares of 565 answers', () => {
    const all = distributionFromCounts(fivePoint('q'), [24, 95, 177, 166, 103])
    const shares = [5, 4, 3, 2, 1].map((code) => numberOf(percentOfCode(all, code)).toFixed(3))
    expect(shares).toEqual(['18.230', '29.381', '31.327', '16.814', '4.248'])
    expect(numberOf(percentPositive(all)).toFixed(3)).toBe('47.611')
    expect(numberOf(percentNegative(all))).toBeCloseTo((100 * 119) / 565, 12)
  })

  test('the themes cover B01 to B46 once, without B17, and the index the last five', () => {
    const items = [...peopleSurveyThemes.flatMap((theme) => theme.items), ...peopleSurveyEngagement.items]
    expect(new Set(items).size).toBe(items.length)
    expect(items.length).toBe(50)
  })

  const engagement = (codes: readonly (readonly number[])[]) => {
    const byItem = peopleSurveyEngagement.items.map((id, place) => [id, codes.map((row) => row[place] ?? 1)])
    return scaleFigure(
      answersByItem(Object.fromEntries(byItem)),
      { ...peopleSurveyEngagement },
      'rescaledMean',
    )
  }

  test('the guide’s person: 100, 75, 75, 50, 25 is 65', () => {
    expect(numberOf(engagement([[5, 4, 4, 3, 2]]))).toBe(65)
  })

  test('ten people give 53', () => {
    const scores = [65, 25, 70, 35, 50, 100, 90, 40, 20, 35]
    const people = scores.map((score) => {
      let left = score / 5
      return Array.from({ length: 5 }, () => {
        const steps = Math.min(4, left)
        left -= steps
        return 1 + steps
      })
    })
    expect(numberOf(engagement(people))).toBe(53)
  })

  test.each([
    [[10, 40, 10, 16, 24], 49],
    [[30, 20, 30, 12, 8], 63],
  ])('two groups with 50 %% positive, %j, have the index %i', (fromTop, index) => {
    const codes = fromTop.flatMap((count, place) => Array.from({ length: count }, () => 5 - place))
    expect(numberOf(engagement(codes.map((code) => Array(5).fill(code))))).toBeCloseTo(index, 12)
    const counts = [...fromTop].reverse()
    expect(numberOf(percentPositive(distributionFromCounts(fivePoint('q'), counts)))).toBe(50)
  })
})

describe('US Federal Employee Viewpoint Survey', () => {
  const rows = publishedRows('fevs-indices-2018-2022-sample.csv')

  test('there are 208 unit-years', () => {
    expect(rows.length).toBe(208)
  })

  test.each(rows.map((row) => [`${row.unit} ${row.year}`, row] as const))(
    '%s: the index is the mean of its subfactors',
    (_, row) => {
      const mean = meanOfFigures([row.leaders_lead, row.supervisors, row.intrinsic].map(Number))
      expect(Math.abs(mean - Number(row.eei))).toBeLessThan(1.01e-8)
    },
  )
})
