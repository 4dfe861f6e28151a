/**
 * The sum with Neumaier's compensation, so that it hardly depends on the order.
 * Source: Neumaier 1974, ZAMM 54.
 */
export class CompensatedSum {
  #sum = 0
  #lost = 0

  add(value: number): void {
    const next = this.#sum + value
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum
    this.#sum = next
  }

  get total(): number {
    return this.#sum + this.#lost
  }
}

/** The compensated sum of all. */
export function sumOf(values: Iterable<number>): number {
  const sum = new CompensatedSum()
  for (const value of values) sum.add(value)
  return sum.total
}

/** The mean and the sum of squared distances from it; the caller knows that there are values. */
export function momentsOf(values: ArrayLike<number>): { readonly mean: number; readonly squares: number } {
  const count = values.length
  const total = new CompensatedSum()
  for (let place = 0; place < count; place += 1) total.add(values[place] ?? 0)
  const mean = total.total / count
  const squares = new CompensatedSum()
  for (let place = 0; place < count; place += 1) squares.add(((values[place] ?? 0) - mean) ** 2)
  return { mean, squares: squares.total }
}
