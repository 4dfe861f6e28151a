import { checkCount } from '../whole.ts'
import { studentQuantile } from './student.ts'

/** A forecast with its range. */
export type Forecast = {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly confidence: number
  readonly method: 'line' | 'logit'
  /** By how much it rises in a unit of time, in points or in logits. */
  readonly slope: number
}

/** A rate in percent in a year. */
export type RatePoint = { readonly year: number; readonly percent: number }

type Line = {
  readonly at: (x: number) => number
  readonly width: (x: number) => number
  readonly slope: number
}

function fitted(points: readonly (readonly [x: number, y: number])[], confidence: number): Line {
  const count = points.length
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  const at = (x: number): number => meanY + slope * (x - meanX)
  const residual = points.reduce((sum, [x, y]) => sum + (y - at(x)) ** 2, 0)
  const deviation = Math.sqrt(residual / (count - 2))
  const t = studentQuantile(count - 2, confidence)
  const width = (x: number): number => t * deviation * Math.sqrt(1 + 1 / count + (x - meanX) ** 2 / spread)
  return { at, width, slope }
}

/**
 * What a rate will be in a later year if it goes on as before, with the range that the scatter of the past allows.
 * `logit` keeps value and range between 0 and 100 %; `line` does not, and is there to be compared with it.
 *
 * @throws RangeError with fewer than three points (no range can be given), with two points of one year, or, for
 * `logit`, with rates of 0 % or 100 %.
 * @example
 * ```ts
 * const past = [19.6, 31.3, 37.6, 43.5].map((percent, index) => ({ year: 2020 + index, percent }))
 * const forecast = forecastRate(past, 2026, { method: 'logit' })
 * forecast.value.toFixed(1) // => '71.8'
 * forecast.high.toFixed(1) // => '91.3'
 * ```
 */
export function forecastRate(
  points: readonly RatePoint[],
  year: number,
  { method, confidence = 0.95 }: { readonly method: 'line' | 'logit'; readonly confidence?: number },
): Forecast {
  if (points.length < 3) throw new RangeError('forecastRate: fewer than three points give no range')
  if (new Set(points.map((point) => point.year)).size < points.length) {
    throw new RangeError('forecastRate: two points of one year')
  }
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`forecastRate: ${confidence}`)
  if (method === 'line') {
    const line = fitted(
      points.map((point) => [point.year, point.percent] as const),
      confidence,
    )
    const [value, width] = [line.at(year), line.width(year)]
    return { value, low: value - width, high: value + width, confidence, method, slope: line.slope }
  }
  if (points.some(({ percent }) => !(percent > 0 && percent < 100))) {
    throw new RangeError('forecastRate: logits need rates between 0 and 100 %')
  }
  const line = fitted(
    points.map((point) => [point.year, logit(point.percent)] as const),
    confidence,
  )
  const [value, width] = [line.at(year), line.width(year)]
  return {
    value: fromLogit(value),
    low: fromLogit(value - width),
    high: fromLogit(value + width),
    confidence,
    method,
    slope: line.slope,
  }
}

function logit(percent: number): number {
  return Math.log(percent / (100 - percent))
}

function fromLogit(value: number): number {
  return 100 / (1 + Math.exp(-value))
}

/** One stratum of an inventory by sample: boxes opened at random, and what they held. */
export type InventoryStratum = {
  readonly boxes: number
  readonly opened: number
  readonly mean: number
  readonly deviation: number
}

/** An estimated total with its range. A complete count has none. */
export type InventoryEstimate = {
  readonly total: number
  readonly halfWidth: number
  readonly confidence: number
}

/**
 * How much a store holds, from boxes opened at random in each stratum. One stratum uses its own degrees of freedom;
 * of several, those of the smallest, so that the range is rather too wide.
 *
 * @throws RangeError when fewer than two boxes of a stratum were opened (unless it has no more), or more than it has.
 * @example
 * ```ts
 * const inventory = inventoryTotal([{ boxes: 1200, opened: 30, mean: 2150, deviation: 400 }])
 * inventory.total // => 2580000
 * Math.round(inventory.halfWidth) // => 176980
 * ```
 */
export function inventoryTotal(strata: readonly InventoryStratum[], confidence = 0.95): InventoryEstimate {
  if (strata.length === 0) throw new RangeError('inventoryTotal: there is no stratum')
  let [total, variance, freedom] = [0, 0, Number.POSITIVE_INFINITY]
  for (const { boxes, opened, mean, deviation } of strata) {
    checkCount('inventoryTotal boxes', boxes)
    if (checkCount('inventoryTotal opened', opened) > boxes)
      throw new RangeError('inventoryTotal: opened more than there are')
    total += boxes * mean
    if (opened === boxes) continue
    if (opened < 2) throw new RangeError('inventoryTotal: at least two boxes of each stratum are opened')
    variance += boxes ** 2 * (deviation ** 2 / opened) * (1 - opened / boxes)
    freedom = Math.min(freedom, opened - 1)
  }
  if (variance === 0) return { total, halfWidth: 0, confidence }
  return { total, halfWidth: studentQuantile(freedom, confidence) * Math.sqrt(variance), confidence }
}
