import { type Computed, notComputable } from '../model/figure.ts'
import { oneWayOf, restrictedVariances, summariesOf } from './one-way.ts'

/** Three answers for one data set: with the mean group size, with n0, or by restricted maximum likelihood. */
export type IntraclassVariant = 'meanGroupSize' | 'n0' | 'reml'

/** How much of the differences between people lies between their groups. */
export type Intraclass = Computed<{
  /** ICC(1): the share of variance that lies between groups. Negative values are kept. */
  readonly icc1: number
  /** ICC(2): how reliable the means of groups are, `(MSB − MSW)/MSB`. */
  readonly icc2: number
  readonly variant: IntraclassVariant
  readonly meanSquareBetween: number
  readonly meanSquareWithin: number
  readonly n0: number
  readonly groups: number
  readonly n: number
}>

/**
 * ICC(1) by the named variant and ICC(2) of values in groups (部署集計の妥当性).
 *
 * @example
 * ```ts
 * const icc = intraclass([[4, 5, 4], [2, 3, 2], [3, 3, 4]], 'n0')
 * icc.state === 'value' ? [icc.icc1.toFixed(4), icc.icc2.toFixed(4)] : [] // => ['0.7273', '0.8889']
 * ```
 */
export function intraclass(groups: readonly ArrayLike<number>[], variant: IntraclassVariant): Intraclass {
  const table = oneWayOf(summariesOf(groups))
  if (table.state !== 'value') return table
  const { meanSquareBetween: between, meanSquareWithin: within, n0, meanGroupSize } = table
  if (!(between > 0)) return notComputable('zeroVariance')
  const size = variant === 'meanGroupSize' ? meanGroupSize : n0
  const fitted = variant === 'reml' ? restrictedVariances(table) : undefined
  const icc1 =
    fitted === undefined
      ? (between - within) / (between + (size - 1) * within)
      : fitted.between / (fitted.between + fitted.within)
  return {
    state: 'value',
    icc1,
    icc2: (between - within) / between,
    variant,
    meanSquareBetween: between,
    meanSquareWithin: within,
    n0,
    groups: table.groups,
    n: table.n,
  }
}

/** The six intraclass correlations of Shrout and Fleiss: for one rater, and for the mean of all (`k`). */
export type RaterReliability = Computed<{
  readonly icc11: number
  readonly icc21: number
  readonly icc31: number
  readonly icc1k: number
  readonly icc2k: number
  readonly icc3k: number
  readonly targets: number
  readonly raters: number
}>

/**
 * Reliability of raters who all rated the same people: one row per person rated, one column per rater.
 *
 * @source Shrout and Fleiss 1979.
 * @throws RangeError when rows differ in length or a value is not finite.
 * @example
 * ```ts
 * const ratings = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
 * const found = raterReliability(ratings)
 * found.state === 'value' ? [found.icc11, found.icc21, found.icc31, found.icc1k, found.icc2k, found.icc3k].map((one) => one.toFixed(4)) : [] // => ['0.1657', '0.2898', '0.7148', '0.4428', '0.6201', '0.9093']
 * ```
 */
export function raterReliability(ratings: readonly (readonly number[])[]): RaterReliability {
  const n = ratings.length
  const k = ratings[0]?.length ?? 0
  if (!ratings.every((row) => row.length === k && row.every(Number.isFinite))) {
    throw new RangeError('every person needs one finite rating by every rater')
  }
  if (n < 2 || k < 2) return notComputable('tooFew')
  const grand = ratings.flat().reduce((sum, one) => sum + one, 0) / (n * k)
  const rowMeans = ratings.map((row) => row.reduce((sum, one) => sum + one, 0) / k)
  const columnMeans = Array.from(
    { length: k },
    (_, j) => ratings.reduce((sum, row) => sum + (row[j] ?? 0), 0) / n,
  )
  const rows = k * rowMeans.reduce((sum, one) => sum + (one - grand) ** 2, 0)
  const columns = n * columnMeans.reduce((sum, one) => sum + (one - grand) ** 2, 0)
  const total = ratings.flat().reduce((sum, one) => sum + (one - grand) ** 2, 0)
  if (!(rows > 0)) return notComputable('zeroVariance')
  const between = rows / (n - 1)
  const judges = columns / (k - 1)
  const error = (total - rows - columns) / ((n - 1) * (k - 1))
  const within = (total - rows) / (n * (k - 1))
  return {
    state: 'value',
    icc11: (between - within) / (between + (k - 1) * within),
    icc21: (between - error) / (between + (k - 1) * error + (k * (judges - error)) / n),
    icc31: (between - error) / (between + (k - 1) * error),
    icc1k: (between - within) / between,
    icc2k: (between - error) / (between + (judges - error) / n),
    icc3k: (between - error) / between,
    targets: n,
    raters: k,
  }
}
