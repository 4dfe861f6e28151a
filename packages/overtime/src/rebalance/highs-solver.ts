import loadHighs from 'highs'
import type { LinearSolver } from './question.ts'

/**
 * HiGHS as the solver of {@link rebalance}: it runs in this process, as WebAssembly.
 *
 * @throws Error, when it solves, on a problem without an optimum.
 * @example
 * ```ts
 * const solver = await highsSolver()
 * solver('Maximize\n obj: x\nSubject To\n r: x <= 3\nEnd').get('x') // => 3
 * ```
 */
export async function highsSolver(): Promise<LinearSolver> {
  const highs = await loadHighs()
  return (problem) => {
    const solution = highs.solve(problem, { output_flag: false })
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`)
    const columns = Object.entries(solution.Columns)
    return new Map(columns.map(([name, column]) => [name, 'Primal' in column ? column.Primal : Number.NaN]))
  }
}
