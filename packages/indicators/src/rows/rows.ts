/** Physical rows of a file, counted from 1, as ranges with both ends inside: in order, apart from each other. */
export type RowRanges = readonly (readonly [first: number, last: number])[]

/**
 * Rows in any order, also repeated, as ranges.
 *
 * @throws RangeError when a row is not a whole number of at least 1.
 * @example
 * ```ts
 * rowRanges([7, 3, 4, 5, 4]) // => [[3, 5], [7, 7]]
 * ```
 */
export function rowRanges(rows: Iterable<number>): RowRanges {
  const sorted = [...rows].sort((a, b) => a - b)
  const first = sorted[0]
  if (first !== undefined && first < 1) throw new RangeError(`rowRanges: rows are counted from 1: ${first}`)
  return joined(sorted.map((row) => [checked(row), row]))
}

function checked(row: number): number {
  if (!Number.isSafeInteger(row)) throw new RangeError(`rowRanges: not a row: ${row}`)
  return row
}

/**
 * The rows that stand in any of these.
 *
 * @example
 * ```ts
 * unionOfRows([[[1, 2]], [[3, 5], [9, 9]]]) // => [[1, 5], [9, 9]]
 * ```
 */
export function unionOfRows(all: readonly RowRanges[]): RowRanges {
  return joined(all.flat().sort((a, b) => a[0] - b[0] || a[1] - b[1]))
}

/** Ranges in order of their first rows, with those that touch put together. */
function joined(sorted: readonly (readonly [number, number])[]): RowRanges {
  const out: [number, number][] = []
  let open: [number, number] | undefined
  for (const [first, last] of sorted) {
    if (open !== undefined && first <= open[1] + 1) {
      if (last > open[1]) open[1] = last
    } else {
      open = [first, last]
      out.push(open)
    }
  }
  return out
}

/**
 * How many rows there are.
 *
 * @example
 * ```ts
 * countRows([[3, 5], [7, 7]]) // => 4
 * ```
 */
export function countRows(ranges: RowRanges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
}

/**
 * Whether the row is among them.
 *
 * @example
 * ```ts
 * hasRow([[3, 5], [7, 7]], 6) // => false
 * ```
 */
export function hasRow(ranges: RowRanges, row: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range === undefined) return false
    if (row < range[0]) high = middle
    else if (row > range[1]) low = middle + 1
    else return true
  }
  return false
}
