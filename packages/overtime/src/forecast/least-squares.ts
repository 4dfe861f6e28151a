/**
 * Weights that are drawn to given ones: sums of squares gathered row by row, solved when asked. The draw is worth
 * so many rows of ordinary size, so that few rows change little and many rows decide.
 */
export class LeastSquares {
  readonly #size: number
  readonly #toward: readonly number[]
  readonly #draw: number
  readonly #squares: Float64Array
  readonly #products: Float64Array
  #rows = 0

  constructor(toward: readonly number[], draw: number) {
    this.#size = toward.length
    this.#toward = toward
    this.#draw = draw
    this.#squares = new Float64Array(this.#size ** 2)
    this.#products = new Float64Array(this.#size)
  }

  add(row: readonly number[], value: number): void {
    const n = this.#size
    for (let i = 0; i < n; i++) {
      const x = row[i] as number
      this.#products[i] = (this.#products[i] as number) + x * value
      for (let j = 0; j < n; j++) {
        this.#squares[i * n + j] = (this.#squares[i * n + j] as number) + x * (row[j] as number)
      }
    }
    this.#rows++
  }

  /** Earlier rows count less from now on. */
  forget(share: number): void {
    for (let i = 0; i < this.#squares.length; i++) this.#squares[i] = (this.#squares[i] as number) * share
    for (let i = 0; i < this.#products.length; i++) this.#products[i] = (this.#products[i] as number) * share
    this.#rows *= share
  }

  weights(): readonly number[] {
    const n = this.#size
    let trace = 0
    for (let i = 0; i < n; i++) trace += this.#squares[i * n + i] as number
    // The ordinary size of one row's square, so that the draw is in rows; never nothing.
    const draw = this.#draw * (this.#rows > 0 ? trace / (n * this.#rows) : 1) + 1e-9
    const matrix = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n + 1 }, (_, j) => {
        if (j === n) return (this.#products[i] as number) + draw * (this.#toward[i] as number)
        return (this.#squares[i * n + j] as number) + (i === j ? draw : 0)
      }),
    )
    return solve(matrix)
  }
}

/** Gauss with pivots; the last column holds the right side. */
function solve(matrix: number[][]): readonly number[] {
  const n = matrix.length
  for (let i = 0; i < n; i++) {
    const below = matrix.slice(i)
    const pivot = below.reduce((a, b) => (Math.abs(b[i] as number) > Math.abs(a[i] as number) ? b : a))
    const at = matrix.indexOf(pivot)
    matrix[at] = matrix[i] as number[]
    matrix[i] = pivot
    for (let k = i + 1; k < n; k++) {
      const row = matrix[k] as number[]
      const factor = (row[i] as number) / (pivot[i] as number)
      for (let j = i; j <= n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  const result = new Array<number>(n).fill(0)
  for (let i = n - 1; i >= 0; i--) {
    const row = matrix[i] as number[]
    let rest = row[n] as number
    for (let j = i + 1; j < n; j++) rest -= (row[j] as number) * (result[j] as number)
    result[i] = rest / (row[i] as number)
  }
  return result
}
