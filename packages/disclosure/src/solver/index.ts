export type { BoundsProblem, BoundsSolver, SolverBounds, SolverRow, SolverVariable } from '../solver.ts'
export { loadBoundsSolver, type SolverOptions } from './highs.ts'
