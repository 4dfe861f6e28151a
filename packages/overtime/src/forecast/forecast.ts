import { formatIsoYearMonth, type PlainDate, type YearMonth, yearMonthOf } from '@reform/calendar'
import { commonOf, featuresOf, levelOf } from './features.ts'
import { type Learned, learn, product } from './learn.ts'
import { type OvertimeSeries, type Prepared, prepare } from './series.ts'

/** What was learned from the past of all series; {@link forecastOf} reads it. */
export type LearnedPast = {
  /** Months ahead, the current one included, up to the end of the year. */
  readonly ahead: number
}

/** Forecasts of all series at the end of one day. */
export type Forecaster = {
  readonly today: PlainDate
  readonly yearStartMonth: number
  readonly learned: LearnedPast
}

function learnedOf({ learned }: Forecaster): Learned {
  return learned as Learned
}

/** Whole minutes: with a chance of four in five between `low` and `high`, of one in two at most `likely`. */
export type MinutesRange = { readonly low: number; readonly likely: number; readonly high: number }

/** How a forecast knows. */
export type ForecastBasis = {
  /** Series that it was learned from, and how many months of the one at hand are known. */
  readonly series: number
  readonly ownMonths: number
  /** Earlier forecasts whose errors make the range of the month, and of the year. */
  readonly monthErrors: number
  readonly yearErrors: number
  /** `learned`: the ranges are those of earlier errors; `assumed`: there were too few, and a width is assumed. */
  readonly month: 'learned' | 'assumed'
  readonly year: 'learned' | 'assumed'
  /** Whether days of past months showed how a month goes on. */
  readonly pastDays: boolean
  readonly workingDaysPassed: number
  readonly workingDaysLeft: number
}

/** The overtime of one person to the month's and the year's end. */
export type Forecast = {
  readonly id: string
  readonly month: string
  readonly workedMinutes: number
  /** The current month in all. */
  readonly monthEnd: MinutesRange
  /** The year in all; absent while a month of it is unknown. */
  readonly yearEnd?: MinutesRange
  /** Months of the year, `YYYY-MM`, whose minutes are unknown. */
  readonly needs: readonly string[]
  /** Ways in which it may go on: minutes of each month from the current one to the year's end. */
  readonly paths: readonly (readonly number[])[]
  readonly basis: ForecastBasis
}

/** Fewer earlier errors than this do not make a range. */
const enough = 20
/** So many ways are kept. */
const mostPaths = 400
/** Where a range has to be assumed: the error as a share of the level, and at least so much. */
const assumed = { share: 0.22, least: 0.5 }

/**
 * Learns from all series of a group how their months go on, as known at the end of a day. Series of one
 * department belong together; one alone will do, with wider ranges.
 *
 * @throws RangeError when two series have one id, or a calendar day is not known.
 * @example
 * ```ts
 * const months = Array.from({ length: 24 }, (_, n) => ({ month: (parseIsoYearMonth('2024-04') + n) as YearMonth, minutes: 1200 }))
 * const forecaster = learnForecaster([{ id: 'p1', months }], parseIsoDate('2026-04-15'))
 * forecastOf(forecaster, 'p1', 600).basis.ownMonths // => 24
 * ```
 */
export function learnForecaster(
  series: readonly OvertimeSeries[],
  today: PlainDate,
  yearStartMonth = 4,
): Forecaster {
  const ids = new Set(series.map(({ id }) => id))
  if (ids.size < series.length) throw new RangeError('learnForecaster: two series have one id')
  const current: number = yearMonthOf(today)
  const ahead = 12 - ((((current - (yearStartMonth - 1)) % 12) + 12) % 12)
  return { today, yearStartMonth, learned: learn(prepare(series, today), ahead) }
}

/** What is expected of each month ahead, in square roots of minutes per working day, and the days it is over. */
type Expected = { readonly root: number; readonly days: number }

function expectedOf(forecaster: Forecaster, one: Prepared): readonly Expected[] {
  const { moment, weights, ahead } = learnedOf(forecaster)
  const { now, hasPastDays, lengthOf } = moment
  const level = levelOf(one, now)
  return Array.from({ length: ahead }, (_, step): Expected => {
    const { days, passed } = lengthOf(now + step)
    const common = commonOf(moment, now, now + step, hasPastDays)
    const row = featuresOf(one, now, now + step, common, hasPastDays)
    const root = Math.max(0, level + product(weights[step] ?? [], row))
    const left = step === 0 ? days - passed : days
    return { root: hasPastDays ? root : withStart(root, one, now, passed, step), days: left }
  })
}

/** Working days of one month that say as much about its rest as all earlier months do. */
const worthOfPast = 7
/** How much of what this month shows goes over into the next ones. */
const goesOver = 0.4

/** Without days of earlier months: the days of this one count by their number. */
function withStart(root: number, { passed }: Prepared, now: number, gone: number, step: number): number {
  const start = passed[now] ?? Number.NaN
  if (!Number.isFinite(start) || gone === 0) return root
  const share = (gone / (worthOfPast + gone)) * (step === 0 ? 1 : goesOver)
  return root + (start - root) * share
}

/** How much of a month's usual error is left after so many days, where that was not learned. */
function shrink(forecaster: Forecaster, hasStart: boolean): number {
  const { hasPastDays, now, lengthOf } = learnedOf(forecaster).moment
  if (hasPastDays || !hasStart) return 1
  const { days, passed } = lengthOf(now)
  const left = Math.max(1, days - passed)
  const level = worthOfPast / (worthOfPast + passed)
  return Math.sqrt((level + worthOfPast / left) / (1 + worthOfPast / days))
}

/** Errors of the month alone and of whole ways to the year's end, on the scale of one series. */
function errorsFor(forecaster: Forecaster, one: Prepared, level: number, steps: number): Errors {
  const { misses, scaleOf } = learnedOf(forecaster)
  const own = scaleOf(one)
  const all = misses.filter(({ errors }) => errors.subarray(0, steps).every(Number.isFinite))
  // Forecasts of the first year did not know the seasons yet and would make the range too wide.
  const later = all.filter(({ origin }) => origin > 12)
  const kept = later.length >= enough ? later : all
  const scaled = kept.map(({ series, errors }) => {
    const factor = own / scaleOf(series)
    return Array.from(errors.subarray(0, steps), (error) => error * factor)
  })
  const moments = new Set(kept.map(({ origin }) => origin)).size
  if (scaled.length >= enough) return { ways: scaled, count: scaled.length, moments, from: 'learned' }
  const size = Math.max(assumed.least, assumed.share * level)
  // Quantiles of a normal error, alike in all months ahead: a range without a past is a wide one.
  const normal = [-1.64, -1.28, -1.04, -0.84, -0.67, -0.52, -0.39, -0.25, -0.13, 0]
  const ways = [...normal, ...normal.slice(0, -1).map((z) => -z)].map((z) =>
    new Array<number>(steps).fill(z * size),
  )
  return { ways: [...ways, ...scaled], count: scaled.length, moments: ways.length, from: 'assumed' }
}

type Errors = {
  readonly ways: readonly (readonly number[])[]
  readonly count: number
  /** Errors of one moment are alike: of how many moments they are. */
  readonly moments: number
  readonly from: 'learned' | 'assumed'
}

function minutesOf({ root, days }: Expected, error: number): number {
  return Math.round(Math.max(0, root + error) ** 2 * days)
}

/** Few moments give a wider range, as the next one may lie beyond all of them. */
function rangeOf(values: readonly number[], moments: number): MinutesRange {
  const sorted = [...values].sort((a, b) => a - b)
  const high = Math.min(1, (0.9 * (moments + 0.5)) / moments)
  return { low: quantile(sorted, 1 - high), likely: quantile(sorted, 0.5), high: quantile(sorted, high) }
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.max(0, Math.min(sorted.length - 1, Math.floor(place)))
  const above = Math.min(sorted.length - 1, below + 1)
  const part = Math.min(1, Math.max(0, place - below))
  const [a = 0, b = 0] = [sorted[below], sorted[above]]
  return Math.round(a + (b - a) * part)
}

function thinned<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, n) => items[Math.floor((n * items.length) / most)] as T)
}

/**
 * The overtime of one person to the end of the month and of the year: a range that held in four of five earlier
 * forecasts, and how it knows.
 *
 * Minutes so far come from `workedMinutes`, else from the days of the series. Ranges are made from the errors of
 * earlier forecasts of all series, each made without knowing its outcome; with fewer than 20 of them a width is
 * assumed and `basis` says so.
 *
 * @throws RangeError when the series is not known, what was worked this month or anything at all of it is not
 * known, or minutes are not whole.
 * @example
 * ```ts
 * const months = Array.from({ length: 36 }, (_, n) => ({
 *   month: (parseIsoYearMonth('2023-04') + n) as YearMonth, minutes: n % 12 < 6 ? 2400 : 1200,
 * }))
 * const forecaster = learnForecaster([{ id: 'p1', months }], parseIsoDate('2026-04-15'))
 * const found = forecastOf(forecaster, 'p1', 1000)
 * found.basis.month // => 'learned'
 * found.monthEnd.low <= found.monthEnd.likely && found.monthEnd.likely <= found.monthEnd.high // => true
 * ```
 */
export function forecastOf(forecaster: Forecaster, id: string, workedMinutes?: number): Forecast {
  const { moment } = learnedOf(forecaster)
  const { now, first, lengthOf } = moment
  const found = moment.series.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`forecastOf: no series ${id}`)
  const { days, passed } = lengthOf(now)
  const worked = workedMinutes ?? workedSoFar(found, now, passed)
  if (worked === undefined) throw new RangeError(`forecastOf: what ${id} has worked this month is not known`)
  if (!Number.isInteger(worked) || worked < 0) throw new RangeError(`forecastOf: ${id}: ${worked} minutes`)
  const one = withWorked(found, now, worked, passed, workedMinutes !== undefined)
  const level = levelOf(one, now)
  if (!Number.isFinite(level)) throw new RangeError(`forecastOf: nothing is known of ${id}`)
  const expected = expectedOf(forecaster, one)
  const factor = shrink(forecaster, Number.isFinite(one.passed[now]))
  const month = errorsFor(forecaster, found, level, 1)
  const year = errorsFor(forecaster, found, level, expected.length)
  const pathOf = (errors: readonly number[]): readonly number[] =>
    expected.map((each, step) => {
      const error = (errors[step] ?? 0) * (step === 0 ? factor : 1)
      return minutesOf(each, error) + (step === 0 ? worked : 0)
    })
  const paths = thinned(year.ways, mostPaths).map(pathOf)
  const { done, needs } = yearSoFar(one, first, now, expected.length)
  const monthEnd = rangeOf(
    month.ways.map((errors) => pathOf(errors)[0] ?? worked),
    month.moments,
  )
  const yearEnd = rangeOf(
    year.ways.map((errors) => done + sum(pathOf(errors))),
    year.moments,
  )
  return {
    id,
    month: formatIsoYearMonth((first + now) as YearMonth),
    workedMinutes: worked,
    monthEnd,
    ...(needs.length > 0 ? {} : { yearEnd }),
    needs,
    paths,
    basis: {
      series: moment.series.length,
      ownMonths: one.roots.filter(Number.isFinite).length,
      monthErrors: month.count,
      yearErrors: year.count,
      month: month.from,
      year: year.from,
      pastDays: moment.hasPastDays,
      workingDaysPassed: passed,
      workingDaysLeft: days - passed,
    },
  }
}

/** The minutes of the days on record; before the first working day there are none to record. */
function workedSoFar({ passed }: Prepared, now: number, gone: number): number | undefined {
  if (gone === 0) return 0
  const start = passed[now] ?? Number.NaN
  return Number.isFinite(start) ? Math.round(start ** 2 * gone) : undefined
}

/** The series with the minutes of the current month that the caller states. */
function withWorked(one: Prepared, now: number, worked: number, passed: number, isStated: boolean): Prepared {
  if (!isStated || passed === 0) return one
  const start = Float64Array.from(one.passed)
  start[now] = Math.sqrt(worked / passed)
  return { ...one, passed: start }
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** The months of the year before the current one; the unknown ones are needed. */
function yearSoFar(
  { minutes }: Prepared,
  first: number,
  now: number,
  ahead: number,
): { readonly done: number; readonly needs: readonly string[] } {
  let done = 0
  const needs: string[] = []
  for (let index = now + ahead - 12; index < now; index++) {
    const value = minutes[index] ?? Number.NaN
    if (Number.isFinite(value)) done += value
    else needs.push(formatIsoYearMonth((first + index) as YearMonth))
  }
  return { done, needs }
}
