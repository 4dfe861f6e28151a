import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

/** A symmetric matrix as rows. */
export type Rows = readonly ArrayLike<number>[]

/** The entry at a place of a matrix that is known to have it. */
export function at(rows: Rows, row: number, column: number): number {
  return rows[row]?.[column] ?? 0
}

/**
 * Solves a symmetric positive semidefinite system by elimination with a check on each pivot; a column that is
 * made up of earlier ones is left out (its solution is 0) and named in `dropped`.
 */
export function solveSymmetric(
  rows: Rows,
  right: ArrayLike<number>,
): { readonly solution: Float64Array; readonly dropped: readonly number[] } {
  const size = rows.length
  const work = rows.map((row, place) => Float64Array.from([...Array.from(row), right[place] ?? 0]))
  const original = rows.map((_, place) => Math.abs(at(rows, place, place)))
  const dropped: number[] = []
  for (let pivot = 0; pivot < size; pivot += 1) {
    const pivotRow = work[pivot] ?? new Float64Array()
    const value = pivotRow[pivot] ?? 0
    if (!(value > 1e-11 * (original[pivot] ?? 0))) {
      dropped.push(pivot)
      continue
    }
    for (let row = 0; row < size; row += 1) {
      const target = work[row]
      if (row === pivot || target === undefined) continue
      const factor = (target[pivot] ?? 0) / value
      if (factor === 0) continue
      for (let column = pivot; column <= size; column += 1) {
        target[column] = (target[column] ?? 0) - factor * (pivotRow[column] ?? 0)
      }
    }
  }
  const solution = Float64Array.from({ length: size }, (_, place) =>
    dropped.includes(place) ? 0 : (work[place]?.[size] ?? 0) / (work[place]?.[place] ?? 1),
  )
  return { solution, dropped }
}

/** Eigenvalues from the largest down, with their vectors as columns. */
export type Eigen = { readonly values: readonly number[]; readonly vectors: readonly (readonly number[])[] }

/** The eigenvalues and vectors of a symmetric matrix, the largest first; each vector is one entry. */
export function eigenOf(rows: Rows): Eigen {
  const decomposition = new EigenvalueDecomposition(new Matrix(rows.map((row) => Array.from(row))), {
    assumeSymmetric: true,
  })
  const order = decomposition.realEigenvalues
    .map((value, place) => ({ value, place }))
    .sort((a, b) => b.value - a.value)
  return {
    values: order.map(({ value }) => value),
    vectors: order.map(({ place }) => decomposition.eigenvectorMatrix.getColumn(place)),
  }
}
