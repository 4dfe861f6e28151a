/** A linear problem over values that are not known. */
export type BoundsProblem = {
  readonly variables: readonly SolverVariable[]
  readonly rows: readonly SolverRow[]
}

/** A value that is not known, with its bounds; `null` for none. */
export type SolverVariable = { readonly lowest: number | null; readonly highest: number | null }

/** A sum of some of the variables, each so many times, and what is known of it. */
export type SolverRow = {
  readonly columns: readonly number[]
  readonly times: readonly number[]
  readonly lowest: number | null
  readonly highest: number | null
}

/** The least and the greatest sum of some variables; `null` for no bound. */
export type SolverBounds = { readonly lowest: number | null; readonly highest: number | null }

/** Gives back exact bounds of each sum, in order, or `null` where it could not tell. */
export type BoundsSolver = (
  problem: BoundsProblem,
  sums: readonly (readonly number[])[],
) => readonly (SolverBounds | null)[]
