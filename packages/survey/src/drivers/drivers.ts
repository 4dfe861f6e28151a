import type { Answers } from '../model/answers.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import { covariancesOf } from '../reliability/covariances.ts'
import { at, eigenOf, type Rows, solveSymmetric } from '../statistics/linear.ts'

/** How importance is shared out. */
export type DriverMethod =
  /** Shapley values of R² (LMG): exact, up to 16 predictors. */
  | 'lmg'
  /** Johnson's relative weights: close to LMG, for any number. */
  | 'johnson'

/** Something that a reader of importances must know. */
export type DriverWarning =
  /** Fewer than ten complete people per predictor. */
  | 'fewPeople'
  /** These predictors are made up of others and were left out. */
  | 'aliased'
  /** These predictors have one answer from everyone and were left out. */
  | 'constant'

/** One predictor. Importance is association, not effect. */
export type Driver = {
  readonly item: string
  /** Plain correlation with the outcome. */
  readonly correlation: number
  /** Standardised regression coefficient; unstable when predictors are alike. */
  readonly beta: number
  /** Its part of R². All parts add up to it. */
  readonly importance: number
  /** Its part of 1; absent when R² is 0. */
  readonly share?: number
}

/** What goes along with an outcome. */
export type Drivers = Computed<{
  readonly outcome: string
  readonly method: DriverMethod
  readonly rSquared: number
  readonly n: number
  readonly drivers: readonly Driver[]
  readonly warnings: readonly { readonly code: DriverWarning; readonly items: readonly string[] }[]
}>

const mostExact = 16

/**
 * Which items go along with an outcome item (重要度分析), on people who answered all of them: correlations, standardised
 * coefficients, and shares of R² by the named method. The outcome may not be among the predictors.
 *
 * @source Grömping 2006 (LMG); Johnson 2000.
 * @throws RangeError when the outcome is among the predictors, an item is named twice or is not rated, or there
 * are more than 16 predictors for `lmg`.
 */
export function driversOf(
  answers: Answers,
  outcome: string,
  predictors: readonly string[],
  method: DriverMethod,
): Drivers {
  if (predictors.includes(outcome)) throw new RangeError(`the outcome ${outcome} is among the predictors`)
  if (new Set(predictors).size !== predictors.length) throw new RangeError('a predictor is named twice')
  const { matrix, n } = covariancesOf(answers, [outcome, ...predictors], 'listwise')
  if (n < 3) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  if (!(at(matrix, 0, 0) > 0)) return notComputable('zeroVariance', [outcome])
  const constant = predictors.filter((_, place) => !(at(matrix, place + 1, place + 1) > 0))
  const moving = predictors.flatMap((item, place) =>
    constant.includes(item) ? [] : [{ item, row: place + 1 }],
  )
  const correlate = (i: number, j: number): number =>
    at(matrix, i, j) / Math.sqrt(at(matrix, i, i) * at(matrix, j, j))
  const full = moving.map((a) => moving.map((b) => correlate(a.row, b.row)))
  const { dropped } = solveSymmetric(
    full,
    moving.map(() => 0),
  )
  const kept = moving.filter((_, place) => !dropped.includes(place))
  if (kept.length === 0) return notComputable('tooFewItems', predictors)
  const among = kept.map((a) => kept.map((b) => correlate(a.row, b.row)))
  const withOutcome = kept.map(({ row }) => correlate(0, row))
  const found = importanceOf(among, withOutcome, method)
  const aliased = dropped.map((place) => moving[place]?.item ?? '')
  return {
    state: 'value',
    outcome,
    method,
    rSquared: found.rSquared,
    n,
    drivers: kept.map(({ item }, place) => ({
      item,
      correlation: withOutcome[place] ?? 0,
      beta: found.beta[place] ?? 0,
      importance: found.parts[place] ?? 0,
      ...(found.rSquared > 1e-12 ? { share: (found.parts[place] ?? 0) / found.rSquared } : {}),
    })),
    warnings: [
      ...(n < 10 * kept.length ? [{ code: 'fewPeople' as const, items: [] }] : []),
      ...(aliased.length > 0 ? [{ code: 'aliased' as const, items: aliased }] : []),
      ...(constant.length > 0 ? [{ code: 'constant' as const, items: constant }] : []),
    ],
  }
}

/**
 * The parts of R² from correlations alone: among the predictors, and of each with the outcome.
 *
 * @throws RangeError when sizes differ or there are more than 16 predictors for `lmg`.
 * @example
 * ```ts
 * importanceOf([[1, 0.4], [0.4, 1]], [0.6, 0.5], 'lmg').parts.map((one) => one.toFixed(6)) // => ['0.275238', '0.165238']
 * ```
 */
export function importanceOf(
  among: readonly ArrayLike<number>[],
  withOutcome: readonly number[],
  method: DriverMethod,
): { readonly rSquared: number; readonly beta: readonly number[]; readonly parts: readonly number[] } {
  const size = withOutcome.length
  if (among.length !== size || among.some((row) => row.length !== size)) {
    throw new RangeError('correlations among predictors and with the outcome must fit')
  }
  if (method === 'lmg' && size > mostExact) {
    throw new RangeError(`exact shares are for at most ${mostExact} predictors; use johnson`)
  }
  const beta = Array.from(solveSymmetric(among, withOutcome).solution)
  const rSquared = beta.reduce((sum, one, place) => sum + one * (withOutcome[place] ?? 0), 0)
  const parts = method === 'lmg' ? shapley(among, withOutcome) : relativeWeights(among, withOutcome)
  return { rSquared, beta, parts }
}

/** The mean, over all orders, of the R² that each predictor adds. */
function shapley(among: Rows, withOutcome: readonly number[]): readonly number[] {
  const size = withOutcome.length
  const explained = rSquaredOfSubsets(among, withOutcome)
  // |S|!·(p − |S| − 1)!/p! by the size of S.
  const weights = Array.from({ length: size }, (_, chosen) => {
    let binomial = 1
    for (let step = 1; step <= chosen; step += 1) binomial = (binomial * (size - 1 - chosen + step)) / step
    return 1 / (size * binomial)
  })
  const parts = new Array<number>(size).fill(0)
  for (let subset = 0; subset < explained.length; subset += 1) {
    const weight = weights[bits(subset)] ?? 0
    for (let place = 0; place < size; place += 1) {
      if ((subset >>> place) & 1) continue
      const added = (explained[subset | (1 << place)] ?? 0) - (explained[subset] ?? 0)
      parts[place] = (parts[place] ?? 0) + weight * added
    }
  }
  return parts
}

function bits(subset: number): number {
  let count = 0
  for (let left = subset; left > 0; left &= left - 1) count += 1
  return count
}

function rSquaredOfSubsets(among: Rows, withOutcome: readonly number[]): Float64Array {
  const size = withOutcome.length
  return Float64Array.from({ length: 1 << size }, (_, subset) => {
    const chosen = withOutcome.flatMap((_one, place) => ((subset >>> place) & 1 ? [place] : []))
    const rows = chosen.map((i) => chosen.map((j) => at(among, i, j)))
    const right = chosen.map((place) => withOutcome[place] ?? 0)
    const { solution } = solveSymmetric(rows, right)
    return right.reduce((sum, one, place) => sum + one * (solution[place] ?? 0), 0)
  })
}

/** Through the symmetric square root of the correlations. */
function relativeWeights(among: Rows, withOutcome: readonly number[]): readonly number[] {
  const { values, vectors } = eigenOf(among)
  const power = (exponent: number): readonly (readonly number[])[] =>
    withOutcome.map((_, i) =>
      withOutcome.map((_one, j) =>
        values.reduce(
          (sum, value, place) =>
            sum +
            Math.max(value, 1e-12) ** exponent * (vectors[place]?.[i] ?? 0) * (vectors[place]?.[j] ?? 0),
          0,
        ),
      ),
    )
  const [root, inverse] = [power(0.5), power(-0.5)]
  const through = inverse.map((row) =>
    row.reduce((sum, one, place) => sum + one * (withOutcome[place] ?? 0), 0),
  )
  return root.map((row) => row.reduce((sum, one, place) => sum + one * one * (through[place] ?? 0) ** 2, 0))
}

/**
 * The order of action: importance times the share that is not positive, the largest first.
 *
 * @example
 * ```ts
 * prioritiesOf([{ item: 'a', importance: 0.2 }, { item: 'b', importance: 0.1 }], { a: 90, b: 40 }).map((one) => one.item) // => ['b', 'a']
 * ```
 */
export function prioritiesOf(
  drivers: readonly Pick<Driver, 'item' | 'importance'>[],
  percentPositive: Readonly<Record<string, number>>,
): readonly {
  readonly item: string
  readonly priority: number
  readonly rule: 'importanceTimesNotPositive'
}[] {
  return drivers
    .flatMap(({ item, importance }) => {
      const positive = percentPositive[item]
      if (positive === undefined) return []
      const rule = 'importanceTimesNotPositive' as const
      return [{ item, priority: importance * (100 - positive), rule }]
    })
    .sort((a, b) => b.priority - a.priority)
}
