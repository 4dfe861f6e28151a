import { commonOf, featuresOf, levelOf, startingWeights } from './features.ts'
import { LeastSquares } from './least-squares.ts'
import type { Moment, Prepared } from './series.ts'

/** How far off the forecasts were that could have been made earlier: one origin and series, by months ahead. */
export type Miss = {
  readonly series: Prepared
  readonly origin: number
  /** In square roots of minutes per working day; `NaN` where the month is not known. */
  readonly errors: Float64Array
}

/** What was learned from all series. */
export type Learned = {
  readonly moment: Moment
  /** Months ahead, the current one included. */
  readonly ahead: number
  /** By months ahead. */
  readonly weights: readonly (readonly number[])[]
  readonly misses: readonly Miss[]
  /** How far off one series usually is, against all of them. */
  readonly scaleOf: (one: Prepared) => number
}

/**
 * The starting weights are worth this many months of all series, whose rows in one month are much alike; and each
 * month earlier counts a little less. Where only sums of months are known there is less to learn from, and nothing
 * of it is forgotten.
 */
const pace = {
  days: { drawMonths: 10, memory: 0.98 },
  sums: { drawMonths: 60, memory: 1 },
} as const
/** A series' own scale is drawn to that of all as if by so many months. */
const scaleDraw = 8

/** The rate that a forecast from `origin` is held against: for the current month that of the days left. */
function outcome(one: Prepared, origin: number, step: number, withStart: boolean): number {
  return (step === 0 && withStart ? one.rest[origin] : one.roots[origin + step]) ?? Number.NaN
}

/**
 * Learns from the past of all series how months go on, always forecasting first and looking after: the errors are
 * those of forecasts that did not know the outcome.
 */
export function learn(moment: Moment, ahead: number): Learned {
  const { now, series, hasPastDays } = moment
  const { drawMonths, memory } = pace[hasPastDays ? 'days' : 'sums']
  const solvers = Array.from(
    { length: ahead },
    () => new LeastSquares(startingWeights, drawMonths * series.length),
  )
  const misses: Miss[] = []
  const rows: {
    readonly step: number
    readonly due: number
    readonly row: readonly number[]
    readonly value: number
  }[][] = []
  for (let origin = 1; origin < now; origin++) {
    for (const { step, row, value } of rows[origin] ?? []) solvers[step]?.add(row, value)
    for (const solver of solvers) solver.forget(memory)
    const errors = new Map<Prepared, Float64Array>()
    for (let step = 0; step < ahead && origin + step < now; step++) {
      const weights = solvers[step]?.weights() ?? startingWeights
      const common = commonOf(moment, origin, origin + step, hasPastDays)
      for (const one of series) {
        const actual = outcome(one, origin, step, hasPastDays)
        const level = levelOf(one, origin)
        if (!Number.isFinite(actual) || !Number.isFinite(level)) continue
        const row = featuresOf(one, origin, origin + step, common, hasPastDays)
        const due = origin + step + 1
        const list = rows[due] ?? []
        rows[due] = list
        list.push({ step, due, row, value: actual - level })
        const made = errors.get(one) ?? new Float64Array(ahead).fill(Number.NaN)
        errors.set(one, made)
        made[step] = actual - Math.max(0, level + product(weights, row))
      }
    }
    for (const [one, made] of errors) misses.push({ series: one, origin, errors: made })
  }
  for (const { step, row, value } of rows[now] ?? []) solvers[step]?.add(row, value)
  return {
    moment,
    ahead,
    weights: solvers.map((solver) => solver.weights()),
    misses,
    scaleOf: scalesOf(misses),
  }
}

export function product(weights: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)
}

function scalesOf(misses: readonly Miss[]): (one: Prepared) => number {
  const sums = new Map<Prepared, { squares: number; count: number }>()
  let squares = 0
  let count = 0
  for (const { series, errors } of misses) {
    const error = errors[0] ?? Number.NaN
    if (!Number.isFinite(error)) continue
    const own = sums.get(series) ?? { squares: 0, count: 0 }
    sums.set(series, own)
    own.squares += error ** 2
    own.count++
    squares += error ** 2
    count++
  }
  const common = count === 0 ? 1 : squares / count
  return (one) => {
    const own = sums.get(one) ?? { squares: 0, count: 0 }
    if (common === 0) return 1
    return Math.sqrt((own.squares + scaleDraw * common) / ((own.count + scaleDraw) * common))
  }
}
