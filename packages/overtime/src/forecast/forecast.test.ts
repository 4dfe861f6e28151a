import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backtest } from '../../test/backtest.ts'
import type { Process } from '../../test/made-series.ts'
import { type MonthRecord, npaRules, parseIsoDate, parseIsoYearMonth, type YearMonth } from '../index.ts'
import {
  crossings,
  describeForecast,
  forecastOf,
  learnForecaster,
  type OvertimeSeries,
  type TargetLine,
} from './index.ts'

const april = parseIsoYearMonth('2023-04')
const series = (id: string, minutesOf: (n: number) => number | null, count = 36): OvertimeSeries => ({
  id,
  months: Array.from({ length: count }, (_, n) => ({
    month: (april + n) as YearMonth,
    minutes: minutesOf(n),
  })),
})
const mid = parseIsoDate('2026-04-15')

const processes: readonly Process[] = ['sittings', 'reorganisations', 'shocks', 'mixed']

describe('held against made departments whose process it does not know', () => {
  const found = processes.map((process) => [process, backtest(process, [11, 22, 33, 44], 15, true)] as const)

  test.each(found)(
    '%s: less pinball loss than the same month last year and the mean of three',
    (_, result) => {
      const { month, year } = result
      expect(month.loss).toBeLessThan(Math.min(month.sameMonthLastYear, month.meanOfThree))
      expect(year.loss).toBeLessThan(Math.min(year.sameMonthLastYear, year.meanOfThree))
    },
  )

  test.each(['month', 'year'] as const)('ranges of 80 percent hold in 75 to 85 percent: %s', (span) => {
    const scores = found.map(([, result]) => result[span])
    const count = scores.reduce((all, one) => all + one.count, 0)
    const inside = scores.reduce((all, one) => all + one.count * one.coverage, 0)
    expect(count).toBeGreaterThan(1000)
    expect(inside / count).toBeGreaterThan(75)
    expect(inside / count).toBeLessThan(85)
  })
})

describe('what it knows', () => {
  test('nothing of the person: refused', () => {
    const forecaster = learnForecaster([series('p1', () => null), series('p2', () => 600)], mid)
    expect(() => forecastOf(forecaster, 'p2')).toThrow('has worked this month is not known')
    const early = learnForecaster([series('p1', () => null)], parseIsoDate('2026-08-01'))
    expect(() => forecastOf(early, 'p1')).toThrow('nothing is known')
    expect(() => forecastOf(forecaster, 'p3')).toThrow('no series')
    expect(() => forecastOf(forecaster, 'p2', -1)).toThrow(RangeError)
    expect(() => learnForecaster([series('p1', () => 1), series('p1', () => 1)], mid)).toThrow('one id')
  })
  test('only the days so far: a wide range that says so', () => {
    const forecaster = learnForecaster([{ id: 'p1', months: [] }], mid)
    const found = forecastOf(forecaster, 'p1', 660)
    expect(found.basis).toMatchObject({ month: 'assumed', ownMonths: 0, monthErrors: 0 })
    expect(found.monthEnd.low).toBeGreaterThanOrEqual(660)
    expect(found.monthEnd.high - found.monthEnd.low).toBeGreaterThan(120)
  })
  test('an unknown month of the year: no figure for the year, and what is needed', () => {
    const forecaster = learnForecaster(
      [series('p1', (n) => (n === 37 ? null : 600), 40)],
      parseIsoDate('2026-08-10'),
    )
    const found = forecastOf(forecaster, 'p1', 0)
    expect(found.yearEnd).toBeUndefined()
    expect(found.needs).toEqual(['2026-05'])
    expect(describeForecast(found, 'ja')[1]).toBe('2026年5月の記録がないため、年の見込みは示せません。')
  })
  test('the last day of a month: what was worked is what it came to', () => {
    const forecaster = learnForecaster([series('p1', (n) => 600 + n)], parseIsoDate('2026-04-30'))
    expect(forecastOf(forecaster, 'p1', 777).monthEnd).toEqual({ low: 777, likely: 777, high: 777 })
  })
})

test('ranges are in order, never below what was worked, and the same for the same input', () => {
  const minutes = fc.array(fc.option(fc.integer({ min: 0, max: 6000 }), { nil: null }), {
    minLength: 36,
    maxLength: 36,
  })
  fc.assert(
    fc.property(
      fc.array(minutes, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 6000 }),
      (all, worked) => {
        const given = all.map((one, n) => series(`p${n}`, (k) => one[k] ?? null))
        const found = forecastOf(learnForecaster(given, mid), 'p0', worked)
        const { low, likely, high } = found.monthEnd
        expect(worked <= low && low <= likely && likely <= high).toBe(true)
        expect(forecastOf(learnForecaster(given, mid), 'p0', worked)).toEqual(found)
      },
    ),
    { numRuns: 20 },
  )
})

describe('the chance of passing limits and targets', () => {
  const given = series('p1', (n) => 2400 + (n % 5) * 60)
  const months = given.months.map(
    ({ month, minutes }): MonthRecord => ({ month, overtimeMinutes: minutes, departmentKind: 'autonomous' }),
  )
  const person = { id: 'p1', regime: 'npa', months }
  const line: TargetLine = {
    id: 'line720',
    label: { ja: '年720時間', en: '720 hours' },
    window: 'year',
    minutes: 43_200,
  }
  const run = (worked: number, today = mid) =>
    crossings(forecastOf(learnForecaster([given], today), 'p1', worked), person, npaRules, {
      targets: [line],
    })
  const find = (id: string, worked: number) => run(worked).find((one) => one.id === id)

  test('certain, likely and impossible ones', () => {
    const year = find('npa.autonomous.year360', 1200)
    expect(year?.chance.numerator).toBe(year?.chance.denominator)
    expect(year?.month).toMatch(/^202[67]-/)
    expect(find('line720', 1200)?.chance.numerator).toBe(0)
    expect(find('npa.autonomous.month45', 2701)?.already).toBe(false)
  })
  test('a year’s limit that is passed already', () => {
    const full = {
      ...person,
      months: [
        ...months,
        {
          month: parseIsoYearMonth('2026-04'),
          overtimeMinutes: 21_601,
          departmentKind: 'autonomous' as const,
        },
      ],
    }
    const forecaster = learnForecaster(
      [{ ...given, months: [...given.months, { month: parseIsoYearMonth('2026-04'), minutes: 21_601 }] }],
      parseIsoDate('2026-05-15'),
    )
    const found = crossings(forecastOf(forecaster, 'p1', 0), full, npaRules)
    expect(found.find((one) => one.id === 'npa.autonomous.year360')).toMatchObject({
      already: true,
      chance: { numerator: 0 },
    })
  })
})

test('sentences say how it knows', () => {
  const found = forecastOf(learnForecaster([series('p1', () => 600)], mid), 'p1', 300)
  expect(describeForecast(found, 'en')[2]).toBe(
    'It rests on 36 months of the person, 11 working days passed and 10 left. The range is that of the errors of 23 earlier forecasts of 1 person, made in the same way without knowing the outcome. Of past months only the sums were used.',
  )
  expect(describeForecast(found, 'ja')[0]).toMatch(/^2026年4月の超過勤務は、8割の見込みで/)
})
