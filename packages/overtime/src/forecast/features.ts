import type { Moment, Prepared } from './series.ts'

/** How the figures below are weighted before anything is learned, in their order. */
export const startingWeights: readonly number[] = [0.15, 0.25, 0, 0.1, 0.1, 0.1, 0.35, 0, 0]

const yearOfMonths = 12

function known(values: Float64Array, index: number): number {
  return index >= 0 && index < values.length ? (values[index] as number) : Number.NaN
}

/** The mean of the months from one index down, as many as are known. */
function mean(values: Float64Array, from: number, count: number): number {
  let sum = 0
  let found = 0
  for (let index = from; index > from - count; index--) {
    const value = known(values, index)
    if (value >= 0) {
      sum += value
      found++
    }
  }
  return found === 0 ? Number.NaN : sum / found
}

/** What all series together show: how a calendar month differs from the level, and how this month goes. */
export type Common = { readonly season: number; readonly start: number }

/** The mean over all series of what is known of them. */
function over(series: readonly Prepared[], value: (one: Prepared) => number): number {
  let sum = 0
  let found = 0
  for (const one of series) {
    const one1 = value(one)
    if (Number.isFinite(one1)) {
      sum += one1
      found++
    }
  }
  return found === 0 ? 0 : sum / found
}

/** What all series show about a month ahead, as known before `origin`. */
export function commonOf({ series }: Moment, origin: number, target: number, withStart: boolean): Common {
  return {
    season: over(
      series,
      ({ roots }) => known(roots, target - yearOfMonths) - mean(roots, origin - 1 - yearOfMonths, 3),
    ),
    start: withStart
      ? over(series, ({ roots, passed }) => known(passed, origin) - mean(roots, origin - 1, 3))
      : 0,
  }
}

/** The level of the last three months, else of the year, else of the current month: everything is told from it. */
export function levelOf({ roots, passed }: Prepared, origin: number): number {
  const level = mean(roots, origin - 1, 3)
  if (level >= 0) return level
  const year = mean(roots, origin - 1, yearOfMonths)
  return year >= 0 ? year : known(passed, origin)
}

/**
 * What may tell how a month ahead differs from the level: last month, the same month last year, that month
 * against the level of its time, the mean of a year, the same month two years ago, the season of all, the days
 * of the current month, the same of all series, and a constant. What is unknown says nothing.
 */
export function featuresOf(
  one: Prepared,
  origin: number,
  target: number,
  common: Common,
  withStart: boolean,
): readonly number[] {
  const { roots, passed } = one
  const level = levelOf(one, origin)
  const lastYear = known(roots, target - yearOfMonths)
  const values = [
    known(roots, origin - 1) - level,
    lastYear - mean(roots, origin - 1 - yearOfMonths, 3),
    lastYear - level,
    mean(roots, origin - 1, yearOfMonths) - level,
    known(roots, target - 2 * yearOfMonths) - mean(roots, origin - 1 - 2 * yearOfMonths, 3),
    common.season,
    withStart ? known(passed, origin) - level : 0,
    common.start,
    0.5,
  ]
  return values.map((value) => (Number.isFinite(value) ? value : 0))
}
