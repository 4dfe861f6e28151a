import { type Computed, notComputable } from '../model/figure.ts'

/** How the one-factor model is fitted. The estimator and the matrix matter: always name them. */
export type OmegaOptions = {
  /** Least squares off the diagonal, or maximum likelihood. Default: `ml`. */
  readonly estimator?: 'minres' | 'ml'
  /** Whether items count by their own spread (`covariances`) or alike (`correlations`). Default: `correlations`. */
  readonly matrix?: 'correlations' | 'covariances'
}

/** McDonald's omega total of a one-factor model. */
export type Omega = Computed<{
  readonly omega: number
  /** Standardised loadings, in the order of the items. */
  readonly loadings: readonly number[]
  readonly estimator: 'minres' | 'ml'
  readonly matrix: 'correlations' | 'covariances'
  readonly rounds: number
}>

const mostRounds = 10_000
const settled = 1e-12
/** A unique variance below this is at the edge of what is possible: the lower bound of R’s factanal. */
const leastUnique = 0.005

/**
 * Omega total from loadings and unique variances: `(Σλ)² / ((Σλ)² + Σθ)`.
 *
 * @throws RangeError when the numbers differ in count or nothing is there.
 * @example
 * ```ts
 * const loadings = [0.8, 0.7, 0.6, 0.5]
 * omegaOfLoadings(loadings, loadings.map((one) => 1 - one * one)).toFixed(6) // => '0.749446'
 * ```
 */
export function omegaOfLoadings(loadings: readonly number[], unique: readonly number[]): number {
  if (loadings.length === 0 || loadings.length !== unique.length) {
    throw new RangeError('omega needs one unique variance per loading')
  }
  const common = loadings.reduce((sum, one) => sum + one, 0) ** 2
  return common / (common + unique.reduce((sum, one) => sum + one, 0))
}

/**
 * McDonald's omega total from covariances of items, by a one-factor model. Two items do not identify it; a
 * unique variance below 0.005 (Heywood case) gives no result.
 *
 * @source McDonald 1999; minres: Harman and Jones 1966; ML: Rubin and Thayer 1982 (EM).
 * @throws RangeError when the matrix is not square.
 * @example
 * ```ts
 * const loadings = [0.8, 0.7, 0.6, 0.5]
 * const matrix = loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)))
 * const omega = mcdonaldOmega(matrix)
 * omega.state === 'value' ? omega.omega.toFixed(6) : '' // => '0.749446'
 * mcdonaldOmega([[1, 0.5], [0.5, 1]]) // => { state: 'notComputable', reason: 'tooFewItems' }
 * ```
 */
export function mcdonaldOmega(
  covariances: readonly ArrayLike<number>[],
  { estimator = 'ml', matrix = 'correlations' }: OmegaOptions = {},
): Omega {
  const k = covariances.length
  if (covariances.some((row) => row.length !== k)) throw new RangeError('the matrix must be square')
  if (k < 3) return notComputable('tooFewItems')
  const scales = covariances.map((row, place) => Math.sqrt(Math.max(0, row[place] ?? 0)))
  const constant = scales.flatMap((scale, place) => (scale > 0 ? [] : [String(place)]))
  if (constant.length > 0) return notComputable('zeroVariance', constant)
  const correlations = covariances.map((row, i) =>
    Array.from(row, (value, j) => value / ((scales[i] ?? 1) * (scales[j] ?? 1))),
  )
  const fitted = estimator === 'ml' ? likelihood(correlations) : leastSquares(correlations)
  if (fitted === undefined) return notComputable('notConverged')
  const { loadings, rounds } = fitted
  if (loadings.some((one) => one * one > 1 - leastUnique)) return notComputable('heywood')
  const weights = matrix === 'covariances' ? scales : scales.map(() => 1)
  const omega = omegaOfLoadings(
    loadings.map((one, place) => one * (weights[place] ?? 1)),
    loadings.map((one, place) => (1 - one * one) * (weights[place] ?? 1) ** 2),
  )
  return { state: 'value', omega, loadings, estimator, matrix, rounds }
}

type Fit = { readonly loadings: readonly number[]; readonly rounds: number } | undefined
type Correlations = readonly (readonly number[])[]

/** Each loading in turn is the least-squares fit to the correlations of its item with the others. */
function leastSquares(correlations: Correlations): Fit {
  const loadings = correlations.map(() => 0.7)
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    let moved = 0
    for (const [i, row] of correlations.entries()) {
      let [product, square] = [0, 0]
      for (const [j, value] of row.entries()) {
        if (i === j) continue
        product += value * (loadings[j] ?? 0)
        square += (loadings[j] ?? 0) ** 2
      }
      const next = square > 0 ? product / square : 0
      moved = Math.max(moved, Math.abs(next - (loadings[i] ?? 0)))
      loadings[i] = next
      if (Math.abs(next) > 5) return { loadings, rounds }
    }
    if (moved < settled) return { loadings, rounds }
  }
  return undefined
}

/** Expectation and maximisation for one factor with variance 1. */
function likelihood(correlations: Correlations): Fit {
  let loadings = correlations.map(() => 0.7)
  let unique = correlations.map(() => 0.51)
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const inverse = loadings.map((loading, place) => loading / (unique[place] ?? 1))
    const information = loadings.reduce((sum, loading, place) => sum + loading * (inverse[place] ?? 0), 0)
    const regression = inverse.map((one) => one / (1 + information))
    const crossed = correlations.map((row) =>
      row.reduce((sum, value, j) => sum + value * (regression[j] ?? 0), 0),
    )
    const second =
      1 / (1 + information) + regression.reduce((sum, one, place) => sum + one * (crossed[place] ?? 0), 0)
    const next = crossed.map((one) => one / second)
    const moved = Math.max(...next.map((one, place) => Math.abs(one - (loadings[place] ?? 0))))
    unique = next.map((one, place) => 1 - one * (crossed[place] ?? 0))
    loadings = next
    if (unique.some((one) => !(one > leastUnique))) return { loadings: loadings.map(() => 1), rounds }
    if (moved < settled) return { loadings, rounds }
  }
  return undefined
}
