import type { Answers } from '../model/answers.ts'
import {
  type Computed,
  type Interval,
  type Level,
  type NotComputable,
  notComputable,
} from '../model/figure.ts'
import { normalQuantileOf } from '../scores/item-figures.ts'
import { fisherQuantile } from '../statistics/distributions.ts'
import { covariancesOf } from './covariances.ts'

/** How the interval of alpha is made. */
export type AlphaInterval = 'feldt' | 'duhachek'

/** What alpha is computed with. */
export type AlphaOptions = {
  /** Default: `pairwise`. */
  readonly missing?: 'pairwise' | 'listwise'
  /** Default: `feldt`. */
  readonly interval?: AlphaInterval
  readonly level?: Level
}

/** One item beside the others of its scale. */
export type ItemReliability = {
  readonly item: string
  /** Correlation with the sum of the other items (corrected, not item-total). */
  readonly itemRest: number | NotComputable
  /** Alpha of the scale without this item. */
  readonly alphaIfDropped: number | NotComputable
}

/** Something that a reader of the coefficient must know. */
export type ReliabilityWarning =
  /** Alpha is negative: an item is likely not turned round. */
  | 'negativeAlpha'
  /** These items run against the others: likely not turned round. */
  | 'negativeItemRest'
  /** These items have one answer from everyone and were left out. */
  | 'constantItem'
  /** Pairwise covariances that no complete data could have. */
  | 'notPositive'

/** Cronbach's alpha of a scale. */
export type Alpha = {
  readonly alpha: number
  /** On correlations instead of covariances. */
  readonly standardised: number | NotComputable
  readonly interval: Interval | NotComputable
  readonly n: number
  readonly missing: 'pairwise' | 'listwise'
  readonly items: readonly ItemReliability[]
  readonly warnings: readonly { readonly code: ReliabilityWarning; readonly items: readonly string[] }[]
}

/**
 * Cronbach's alpha of rated items (reverse items turned round): raw and standardised, with an interval by the
 * named method, each item's correlation with the rest and alpha without it. Items that everyone answered alike
 * are left out and named; a negative alpha is given with a warning. Alpha is no evidence of one dimension and
 * grows with the number of items.
 *
 * @source Feldt 1965; Duhachek and Iacobucci 2004.
 * @throws RangeError when an item is not a rated item of the questionnaire.
 * @example
 * ```ts
 * const item = (id: string) => ({ id, text: { ja: '問', en: 'Q' }, kind: 'likert' as const, range: { min: 1, max: 5 } })
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [item('a'), item('b'), item('c')] }
 * const column = (...codes: number[]) => ({ kind: 'codes' as const, bytes: Uint8Array.from(codes, (code) => code - 1) })
 * const columns = { a: column(1, 2, 3, 4, 5), b: column(2, 2, 3, 5, 5), c: column(1, 3, 3, 4, 4) }
 * const alpha = cronbachAlpha(answersOf(questionnaire, 5, { columns }), ['a', 'b', 'c'])
 * alpha.state === 'value' ? [alpha.alpha, alpha.standardised].map((one) => Number(one).toFixed(6)) : [] // => ['0.953757', '0.957777']
 * ```
 */
export function cronbachAlpha(
  answers: Answers,
  items: readonly string[],
  options: AlphaOptions = {},
): Computed<Alpha> {
  const { matrix, pairs, n, missing } = covariancesOf(answers, items, options.missing ?? 'pairwise')
  const thin = items.filter((_, i) => pairs[i]?.some((count) => count < 2))
  if (thin.length > 0) return notComputable(n === 0 ? 'noAnswers' : 'tooFew', thin)
  return alphaOfCovariances(matrix, { ...options, items, n, missing })
}

/**
 * The same from a matrix of covariances and the number of people behind it.
 *
 * @throws RangeError when the matrix is not square or its size not that of `items`.
 */
export function alphaOfCovariances(
  matrix: readonly ArrayLike<number>[],
  input: AlphaOptions & { readonly items: readonly string[]; readonly n: number },
): Computed<Alpha> {
  const { items, n, missing = 'pairwise' } = input
  if (matrix.length !== items.length || matrix.some((row) => row.length !== items.length)) {
    throw new RangeError('the matrix must have one row and one column per item')
  }
  const kept = items.flatMap((_, place) => ((matrix[place]?.[place] ?? 0) > 0 ? [place] : []))
  const constant = items.filter((_, place) => !kept.includes(place))
  if (items.length < 2) return notComputable('tooFewItems')
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  if (kept.length < 2) return notComputable('zeroVariance', constant)
  const rows = kept.map((i) => kept.map((j) => matrix[i]?.[j] ?? 0))
  const { total, trace } = totals(rows)
  if (!isMore(total, trace)) return notComputable('zeroVariance', constant)
  const alpha = alphaFrom(kept.length, trace, total)
  const scales = rows.map((row, place) => Math.sqrt(row[place] ?? 1))
  const correlations = rows.map((row, i) =>
    row.map((value, j) => value / ((scales[i] ?? 1) * (scales[j] ?? 1))),
  )
  const standardTotal = totals(correlations).total
  const details = kept.map((place, index) => itemOf(rows, index, items[place] ?? ''))
  return {
    state: 'value',
    alpha,
    standardised: isMore(standardTotal, kept.length)
      ? alphaFrom(kept.length, kept.length, standardTotal)
      : notComputable('zeroVariance'),
    interval: intervalOf(rows, alpha, n, input),
    n,
    missing,
    items: details,
    warnings: warningsOf(alpha, details, constant, correlations),
  }
}

/** Whether a sum of covariances is more than what rounding leaves of zero. */
function isMore(total: number, trace: number): boolean {
  return total > 1e-12 * trace
}

function alphaFrom(k: number, trace: number, total: number): number {
  return (k / (k - 1)) * (1 - trace / total)
}

function totals(rows: readonly (readonly number[])[]): { readonly total: number; readonly trace: number } {
  let [total, trace] = [0, 0]
  for (const [i, row] of rows.entries()) {
    for (const value of row) total += value
    trace += row[i] ?? 0
  }
  return { total, trace }
}

function itemOf(rows: readonly (readonly number[])[], index: number, item: string): ItemReliability {
  const { total, trace } = totals(rows)
  const own = rows[index] ?? []
  const variance = own[index] ?? 0
  const sum = own.reduce((all, value) => all + value, 0)
  const rest = total - 2 * sum + variance
  const k = rows.length - 1
  return {
    item,
    itemRest: isMore(rest, trace)
      ? (sum - variance) / Math.sqrt(variance * rest)
      : notComputable('zeroVariance'),
    alphaIfDropped:
      k < 2
        ? notComputable('tooFewItems')
        : isMore(rest, trace)
          ? alphaFrom(k, trace - variance, rest)
          : notComputable('zeroVariance'),
  }
}

function intervalOf(
  rows: readonly (readonly number[])[],
  alpha: number,
  n: number,
  { interval = 'feldt', level = 0.95 }: AlphaOptions,
): Interval | NotComputable {
  if (n < 2) return notComputable('tooFew')
  const k = rows.length
  if (interval === 'feldt') {
    const [first, second] = [n - 1, (n - 1) * (k - 1)]
    const tail = (1 - level) / 2
    const low = 1 - (1 - alpha) * fisherQuantile(1 - tail, first, second)
    const high = 1 - (1 - alpha) * fisherQuantile(tail, first, second)
    return { low, high, level, method: 'feldt' }
  }
  const { total, trace } = totals(rows)
  let [squaredTrace, squaredTotal] = [0, 0]
  const columnSums = rows.map((row) => row.reduce((sum, value) => sum + value, 0))
  for (const row of rows) for (const value of row) squaredTrace += value * value
  for (const sum of columnSums) squaredTotal += sum * sum
  const q =
    ((2 * k * k) / ((k - 1) ** 2 * total ** 3)) *
    (total * (squaredTrace + trace ** 2) - 2 * trace * squaredTotal)
  const half = normalQuantileOf(level) * Math.sqrt(Math.max(0, q) / n)
  return { low: alpha - half, high: alpha + half, level, method: 'duhachek' }
}

function warningsOf(
  alpha: number,
  items: readonly ItemReliability[],
  constant: readonly string[],
  correlations: readonly (readonly number[])[],
): Alpha['warnings'] {
  const against = items.flatMap(({ item, itemRest }) =>
    typeof itemRest === 'number' && itemRest < 0 ? [item] : [],
  )
  const impossible = correlations.some((row) => row.some((value) => Math.abs(value) > 1 + 1e-9))
  return [
    ...(alpha < 0 ? [{ code: 'negativeAlpha' as const, items: [] }] : []),
    ...(against.length > 0 ? [{ code: 'negativeItemRest' as const, items: against }] : []),
    ...(constant.length > 0 ? [{ code: 'constantItem' as const, items: constant }] : []),
    ...(impossible ? [{ code: 'notPositive' as const, items: [] }] : []),
  ]
}
