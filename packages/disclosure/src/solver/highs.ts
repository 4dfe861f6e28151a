import loadHighs, { type Highs, type InitOptions, type Model } from 'highs'
import type { BoundsProblem, BoundsSolver, SolverBounds } from '../solver.ts'

/** Where the solver's WebAssembly comes from, when a bundler moved it. */
export type SolverOptions = {
  /** The address of a file of the package `highs`, such as `highs.wasm`. */
  readonly locateFile?: (file: string) => string
  /** The bytes of `highs.wasm` themselves. */
  readonly wasmBinary?: Uint8Array
}

/**
 * A solver for `publish` and `audit`, once it is loaded: exact bounds by linear programming with HiGHS. Bounds are
 * right to about 1e-7 of their size. Calls are synchronous from then on.
 *
 * @throws Error when `highs.wasm` cannot be loaded.
 * @example
 * ```ts
 * const solve = await loadBoundsSolver()
 * const amounts = [{ lowest: 0, highest: 6 }, { lowest: 0, highest: null }]
 * solve({ variables: amounts, rows: [{ columns: [0, 1], times: [1, 1], lowest: 4, highest: 4 }] }, [[0], [1]])
 * // => [{ lowest: 0, highest: 4 }, { lowest: 0, highest: 4 }]
 * ```
 */
export async function loadBoundsSolver(options: SolverOptions = {}): Promise<BoundsSolver> {
  const highs = await loadHighs(options as InitOptions)
  return (problem, sums) => boundsOf(highs, problem, sums)
}

function boundsOf(
  highs: Highs,
  problem: BoundsProblem,
  sums: readonly (readonly number[])[],
): readonly (SolverBounds | null)[] {
  const model = highs.createModel(modelData(highs, problem))
  try {
    // Without presolve a sum without bound is told from sums that contradict each other, and each run starts
    // where the last one ended.
    model.options.set({ output_flag: false, presolve: 'off' })
    return sums.map((columns) => {
      const lowest = extreme(highs, model, problem, columns, 'minimize')
      const highest = lowest === undefined ? undefined : extreme(highs, model, problem, columns, 'maximize')
      return lowest === undefined || highest === undefined ? null : { lowest, highest }
    })
  } finally {
    model.dispose()
  }
}

function modelData({ infinity, constants }: Highs, { variables, rows }: BoundsProblem) {
  const least = (value: number | null): number => value ?? -infinity
  const most = (value: number | null): number => value ?? infinity
  const starts = [0]
  for (const { columns } of rows) starts.push((starts[starts.length - 1] ?? 0) + columns.length)
  return {
    numCols: variables.length,
    numRows: rows.length,
    sense: constants.objectiveSense.minimize,
    colCost: variables.map(() => 0),
    colLower: variables.map((one) => least(one.lowest)),
    colUpper: variables.map((one) => most(one.highest)),
    rowLower: rows.map((one) => least(one.lowest)),
    rowUpper: rows.map((one) => most(one.highest)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: rows.flatMap((one) => [...one.columns]),
      values: rows.flatMap((one) => [...one.times]),
    },
  }
}

const optimal = 7
const unbounded = 10

/** The least or the greatest sum of some variables: `null` when there is none, `undefined` when it was not found. */
function extreme(
  { constants }: Highs,
  model: Model,
  { variables }: BoundsProblem,
  columns: readonly number[],
  sense: 'minimize' | 'maximize',
): number | null | undefined {
  if (columns.length === 0) return 0
  const costs = variables.map(() => 0)
  for (const column of columns) costs[column] = 1
  model.changeColsCost({ kind: 'range', from: 0, to: variables.length - 1 }, costs)
  model.changeObjectiveSense(constants.objectiveSense[sense])
  model.run()
  const status = model.getModelStatus()
  if (status === optimal) return model.getObjectiveValue()
  return status === unbounded ? null : undefined
}
