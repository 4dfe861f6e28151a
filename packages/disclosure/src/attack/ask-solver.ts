import type { BoundsSolver, SolverBounds } from '../solver.ts'
import { tolerance } from './propagate.ts'
import type { Sum, ValueScene } from './sums.ts'

/** Exact bounds of withheld values. Only what is not known goes to the solver: the rest is taken out of the sums. */
export function askSolver(
  { system }: ValueScene,
  { box, constraints }: Sum,
  open: readonly number[],
  solver: BoundsSolver,
): readonly (SolverBounds | null)[] {
  const free = [...system.atoms.keys()].filter(
    (atom) => (box.highest[atom] ?? 0) - (box.lowest[atom] ?? 0) > tolerance,
  )
  const place = new Map(free.map((atom, index) => [atom, index]))
  const variables = free.map((atom) => ({
    lowest: finiteOr(box.lowest[atom] ?? 0),
    highest: finiteOr(box.highest[atom] ?? 0),
  }))
  const middle = (atom: number): number => ((box.lowest[atom] ?? 0) + (box.highest[atom] ?? 0)) / 2
  const rows = constraints.flatMap(({ row, lowest, highest }) => {
    const columns: number[] = []
    const times: number[] = []
    let fixed = 0
    for (const [position, atom] of row.columns.entries()) {
      const at = place.get(atom)
      const each = row.values[position] ?? 1
      if (at === undefined) fixed += each * middle(atom)
      else columns.push(at)
      if (at !== undefined) times.push(each)
    }
    if (columns.length === 0) return []
    return [{ columns, times, lowest: finiteOr(lowest - fixed), highest: finiteOr(highest - fixed) }]
  })
  const sums = open.map((row) => (system.rows[row]?.atoms ?? []).flatMap((atom) => place.get(atom) ?? []))
  return solver({ variables, rows }, sums).map((found, index) => {
    const fixed = (system.rows[open[index] ?? 0]?.atoms ?? []).filter((atom) => !place.has(atom))
    const known = fixed.reduce((sum, atom) => sum + middle(atom), 0)
    const add = (value: number | null): number | null => (value === null ? null : value + known)
    return found === null ? null : { lowest: add(found.lowest), highest: add(found.highest) }
  })
}

const finiteOr = (value: number): number | null => (Number.isFinite(value) ? value : null)
