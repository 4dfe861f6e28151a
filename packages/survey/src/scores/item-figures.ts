import type {
  Computed,
  Figure,
  FigureFrame,
  Interval,
  Level,
  Measure,
  NotComputable,
} from '../model/figure.ts'
import { notComputable } from '../model/figure.ts'
import { negativeCut, positiveCut } from '../model/rated.ts'
import type { Distribution } from './distribution.ts'

/** How a figure is made and printed. */
export type FigureOptions = {
  /** Level of the interval. Default: 0.95. */
  readonly level?: Level
  /**
   * The people who could have answered. With it the interval says what all of them would have answered (finite
   * population correction, 有限母集団修正); without it, what the process behind their answers would give.
   */
  readonly frame?: number
  /** Decimals to print with. Default: 2 for means, 1 for percentages, 0 for a net promoter score. */
  readonly decimals?: number
}

const normalQuantiles: Readonly<Record<Level, number>> = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
}

/** The two-sided normal quantile of a level. */
export function normalQuantileOf(level: Level): number {
  return normalQuantiles[level]
}

/** Sums over the distribution, weighted where it has weights, and how many answers carry as much. */
export type Mass = {
  readonly counts: readonly number[]
  readonly total: number
  /** Kish's effective number of answers. */
  readonly effective: number
}

/** The weighted or plain mass of a distribution. */
export function massOf({ counts, base, weighted }: Distribution): Mass {
  if (weighted === undefined) return { counts, total: base.answered, effective: base.answered }
  const total = weighted.counts.reduce((sum, count) => sum + count, 0)
  const effective = weighted.squares === 0 ? 0 : (total * total) / weighted.squares
  return { counts: weighted.counts, total, effective }
}

/** The frame of a figure about one item. */
function frameOf(
  distribution: Distribution,
  { effective }: Mass,
  parts: Pick<FigureFrame, 'measure' | 'bounds' | 'unit' | 'decimals'>,
): FigureFrame {
  const { item, base, weighted, wave } = distribution
  return {
    ...parts,
    variant: 'singleItem',
    items: [item.id],
    n: base.answered,
    countOf: 'answers',
    people: base.answered,
    base,
    weighting:
      weighted === undefined ? { scheme: 'none' } : { scheme: weighted.scheme, effectiveN: effective },
    missing: 'answeredOnly',
    ...(item.version === undefined ? {} : { itemVersions: { [item.id]: item.version } }),
    ...(wave === undefined ? {} : { wave }),
  }
}

/** The factor by which the finite population correction narrows a standard error, or why it cannot. */
export function populationFactor(n: number, frame: number | undefined): number | NotComputable {
  if (frame === undefined) return 1
  return n > frame ? notComputable('moreThanFrame') : Math.sqrt(1 - n / frame)
}

/** An interval around an estimate, from its standard error. */
export function intervalAround(
  estimate: number,
  standardError: number,
  { level = 0.95, frame }: FigureOptions,
): Interval {
  const half = normalQuantileOf(level) * standardError
  return {
    low: estimate - half,
    high: estimate + half,
    level,
    method: 'normal',
    ...(frame === undefined ? {} : { frame }),
  }
}

/** The same, unless the standard error cannot be computed. */
export function normalInterval(
  estimate: number,
  standardError: number | NotComputable,
  options: FigureOptions,
): Interval | NotComputable {
  return typeof standardError === 'number' ? intervalAround(estimate, standardError, options) : standardError
}

/** Mean and variance (divisor n − 1, also under weights) of values that stand beside the counts. */
function massMoments(
  { counts, total, effective }: Mass,
  valueAt: (step: number) => number,
): { readonly mean: number; readonly variance: number } {
  let sum = 0
  for (const [step, count] of counts.entries()) sum += count * valueAt(step)
  const mean = sum / total
  let squares = 0
  for (const [step, count] of counts.entries()) squares += count * (valueAt(step) - mean) ** 2
  return { mean, variance: effective > 1 ? (squares / total) * (effective / (effective - 1)) : 0 }
}

/** The figure of a mean over values per code. */
function meanFigure(
  distribution: Distribution,
  parts: Pick<FigureFrame, 'measure' | 'bounds' | 'unit' | 'decimals'>,
  valueAt: (step: number) => number,
  options: FigureOptions,
): Figure {
  const mass = massOf(distribution)
  const frame = { ...frameOf(distribution, mass, parts), suppression: 'unchecked' as const }
  if (!(mass.total > 0)) return { ...frame, ...notComputable('noAnswers') }
  const { mean, variance } = massMoments(mass, valueAt)
  const interval =
    distribution.base.answered < 2
      ? notComputable('tooFew')
      : normalInterval(mean, errorOf(variance, mass.effective, distribution.base.answered, options), options)
  return { ...frame, state: 'value', value: mean, interval }
}

function errorOf(
  variance: number,
  effective: number,
  n: number,
  { frame }: FigureOptions,
): number | NotComputable {
  const factor = populationFactor(n, frame)
  return typeof factor === 'number' ? Math.sqrt(variance / effective) * factor : factor
}

/**
 * The mean code of one item, over those who answered it.
 *
 * @example
 * ```ts
 * const pay = { id: 'pay', text: { ja: '給与', en: 'Pay' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const mean = itemMean(distributionFromCounts(pay, [1, 0, 0, 1, 2], { dontKnow: 3 }))
 * mean.state === 'value' ? [mean.value, mean.n, mean.base.dontKnow] : [] // => [3.75, 4, 3]
 * ```
 */
export function itemMean(distribution: Distribution, options: FigureOptions = {}): Figure {
  const { range } = distribution.item
  const parts = { measure: 'mean', bounds: range, unit: 'code', decimals: options.decimals ?? 2 } as const
  return meanFigure(distribution, parts, (step) => range.min + step, options)
}

/**
 * The mean on a scale from 0 to 100: `100 · (code − lowest) / (highest − lowest)`, so that the middle of 1 to 5
 * is 50.
 *
 * @example
 * ```ts
 * const pay = { id: 'pay', text: { ja: '給与', en: 'Pay' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const mean = rescaledMean(distributionFromCounts(pay, [0, 0, 2, 0, 0]))
 * mean.state === 'value' ? mean.value : undefined // => 50
 * ```
 */
export function rescaledMean(distribution: Distribution, options: FigureOptions = {}): Figure {
  const { range } = distribution.item
  const parts = {
    measure: 'rescaledMean',
    bounds: { min: 0, max: 100 },
    unit: 'points',
    decimals: options.decimals ?? 1,
  } as const
  return meanFigure(distribution, parts, (step) => (100 * step) / (range.max - range.min), options)
}

function shareFigure(
  distribution: Distribution,
  measure: Measure,
  holds: (code: number) => boolean,
  options: FigureOptions,
): Figure {
  const mass = massOf(distribution)
  const parts = {
    measure,
    bounds: { min: 0, max: 100 },
    unit: 'percent',
    decimals: options.decimals ?? 1,
  } as const
  const frame = { ...frameOf(distribution, mass, parts), suppression: 'unchecked' as const }
  if (!(mass.total > 0)) return { ...frame, ...notComputable('noAnswers') }
  let held = 0
  for (const [step, count] of mass.counts.entries()) {
    if (holds(distribution.item.range.min + step)) held += count
  }
  const share = held / mass.total
  const interval = shareInterval(share, mass.effective, distribution.base.answered, options)
  return { ...frame, state: 'value', value: 100 * share, interval }
}

/** Per cent: with a frame the corrected normal interval, otherwise, and for 0 and 100 %, Wilson's. */
function shareInterval(
  share: number,
  effective: number,
  n: number,
  options: FigureOptions,
): Interval | NotComputable {
  const { level = 0.95, frame } = options
  if (frame !== undefined && n > frame) return notComputable('moreThanFrame')
  if (frame === undefined || share <= 0 || share >= 1) {
    if (n === frame) return { low: 100 * share, high: 100 * share, level, method: 'wald', frame }
    const { low, high } = wilsonBounds(share, effective, normalQuantileOf(level))
    return { low: 100 * low, high: 100 * high, level, method: 'wilson' }
  }
  const correction = frame > 1 ? (frame - n) / (frame - 1) : 0
  const half = normalQuantileOf(level) * Math.sqrt(((share * (1 - share)) / effective) * correction)
  return { low: 100 * (share - half), high: 100 * (share + half), level, method: 'wald', frame }
}

/** Wilson's bounds of a share. Source: Wilson 1927, JASA 22. */
export function wilsonBounds(
  share: number,
  n: number,
  z: number,
): { readonly low: number; readonly high: number } {
  const denominator = 1 + (z * z) / n
  const centre = (share + (z * z) / (2 * n)) / denominator
  const half = (z / denominator) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  }
}

/**
 * The share of positive answers (肯定的回答) in per cent of those who answered.
 *
 * @example
 * ```ts
 * const pay = { id: 'pay', text: { ja: '給与', en: 'Pay' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const positive = percentPositive(distributionFromCounts(pay, [24, 95, 177, 166, 103]))
 * positive.state === 'value' ? positive.value.toFixed(3) : '' // => '47.611'
 * ```
 */
export function percentPositive(distribution: Distribution, options: FigureOptions = {}): Figure {
  const cut = positiveCut(distribution.item)
  return shareFigure(distribution, 'percentPositive', (code) => code >= cut, options)
}

/** The share of negative answers (否定的回答) in per cent of those who answered. */
export function percentNegative(distribution: Distribution, options: FigureOptions = {}): Figure {
  const cut = negativeCut(distribution.item)
  return shareFigure(distribution, 'percentNegative', (code) => code <= cut, options)
}

/** The share that is neither positive nor negative, in per cent of those who answered. */
export function percentNeutral(distribution: Distribution, options: FigureOptions = {}): Figure {
  const [low, high] = [negativeCut(distribution.item), positiveCut(distribution.item)]
  return shareFigure(distribution, 'percentNeutral', (code) => code > low && code < high, options)
}

/** The share of one code, in per cent of those who answered. */
export function percentOfCode(distribution: Distribution, code: number, options: FigureOptions = {}): Figure {
  return shareFigure(distribution, 'share', (one) => one === code, options)
}

/**
 * The share of the `boxes` highest codes, in per cent.
 *
 * @throws RangeError when `boxes` is not a whole number from 1 to the number of codes.
 */
export function topBox(distribution: Distribution, boxes: number, options: FigureOptions = {}): Figure {
  checkBoxes(distribution, boxes)
  const { max } = distribution.item.range
  return shareFigure(distribution, 'topBox', (code) => code > max - boxes, options)
}

/**
 * The share of the `boxes` lowest codes, in per cent.
 *
 * @throws RangeError when `boxes` is not a whole number from 1 to the number of codes.
 */
export function bottomBox(distribution: Distribution, boxes: number, options: FigureOptions = {}): Figure {
  checkBoxes(distribution, boxes)
  const { min } = distribution.item.range
  return shareFigure(distribution, 'bottomBox', (code) => code < min + boxes, options)
}

function checkBoxes({ counts }: Distribution, boxes: number): void {
  if (!Number.isInteger(boxes) || boxes < 1 || boxes > counts.length) {
    throw new RangeError(`boxes: ${boxes} is not a whole number from 1 to ${counts.length}`)
  }
}

/** Positive minus negative answers, in points from −100 to 100. */
export function netScore(distribution: Distribution, options: FigureOptions = {}): Figure {
  const [low, high] = [negativeCut(distribution.item), positiveCut(distribution.item)]
  return differenceFigure(distribution, 'net', low, high, options.decimals ?? 1, options)
}

/**
 * The net promoter score (推奨度): per cent of 9 and 10 minus per cent of 0 to 6.
 *
 * @throws RangeError when the item is not answered from 0 to 10: a score on 1 to 10 is another figure.
 * @example
 * ```ts
 * const recommend = { id: 'r', text: { ja: '薦めるか', en: 'Would you recommend it?' }, kind: 'netPromoter', range: { min: 0, max: 10 } } as const
 * const score = netPromoterScore(distributionFromCounts(recommend, [0, 0, 0, 1, 0, 0, 1, 1, 2, 3, 2]))
 * score.state === 'value' ? score.value : undefined // => 30
 * ```
 */
export function netPromoterScore(distribution: Distribution, options: FigureOptions = {}): Figure {
  const { range, id } = distribution.item
  if (range.min !== 0 || range.max !== 10) {
    throw new RangeError(`item ${id}: a net promoter score needs answers from 0 to 10`)
  }
  return differenceFigure(distribution, 'netPromoter', 6, 9, options.decimals ?? 0, options)
}

function differenceFigure(
  distribution: Distribution,
  measure: Measure,
  low: number,
  high: number,
  decimals: number,
  options: FigureOptions,
): Figure {
  const { min } = distribution.item.range
  const bounds = { min: -100, max: 100 }
  const valueAt = (step: number): number => (min + step >= high ? 100 : min + step <= low ? -100 : 0)
  return meanFigure(distribution, { measure, bounds, unit: 'points', decimals }, valueAt, options)
}

/** The standard error of a mean or a difference of shares: with divisor n − 1 as in samples, or n. */
export function standardErrorOf(
  distribution: Distribution,
  measure: 'mean' | 'netPromoter',
  divisor: 'n' | 'n-1' = 'n-1',
): Computed<{ readonly value: number }> {
  const mass = massOf(distribution)
  if (distribution.base.answered === 0) return notComputable('noAnswers')
  if (distribution.base.answered === 1) return notComputable('tooFew')
  const { min } = distribution.item.range
  const valueAt = (step: number): number =>
    measure === 'mean' ? min + step : min + step >= 9 ? 100 : min + step <= 6 ? -100 : 0
  const { variance } = massMoments(mass, valueAt)
  const factor = divisor === 'n' ? (mass.effective - 1) / mass.effective : 1
  return { state: 'value', value: Math.sqrt((variance * factor) / mass.effective) }
}

/**
 * The deviation score (偏差値) of a value: `50 + 10 · (value − mean) / standard deviation` of the reference.
 *
 * @throws RangeError when a number is not finite or the standard deviation is negative.
 * @example
 * ```ts
 * deviationScore(70, { mean: 60, standardDeviation: 5 }) // => { state: 'value', value: 70 }
 * deviationScore(70, { mean: 60, standardDeviation: 0 }) // => { state: 'notComputable', reason: 'zeroVariance' }
 * ```
 */
export function deviationScore(
  value: number,
  reference: { readonly mean: number; readonly standardDeviation: number },
): Computed<{ readonly value: number }> {
  const { mean, standardDeviation } = reference
  if (![value, mean, standardDeviation].every(Number.isFinite) || standardDeviation < 0) {
    throw new RangeError('a deviation score needs finite numbers and a standard deviation of at least 0')
  }
  if (standardDeviation === 0) return notComputable('zeroVariance')
  return { state: 'value', value: 50 + (10 * (value - mean)) / standardDeviation }
}
