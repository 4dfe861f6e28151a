/**
 * Row spaces of small integer matrices, exactly: numbers stay whole, and every row is divided by what its numbers
 * have in common. Tables and hierarchies give numbers of one digit; should one ever grow beyond what a double holds
 * exactly, `TooLarge` is thrown and nothing is claimed.
 */
export class TooLarge extends Error {}

/** A row with whole numbers: columns rising, none zero. */
export type SparseRow = { readonly columns: readonly number[]; readonly values: readonly number[] }

/** Rows in which each has a column that the later ones do not have. */
export type Echelon = {
  readonly rows: SparseRow[]
  readonly pivots: number[]
  readonly work: Float64Array
}

const most = 2 ** 50

function commonDivisor(left: number, right: number): number {
  let [a, b] = [Math.abs(left), Math.abs(right)]
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

/** An empty echelon form over so many columns. */
export function makeEchelon(columns: number): Echelon {
  return { rows: [], pivots: [], work: new Float64Array(columns) }
}

/** The row with a one in each column. */
export function rowOfOnes(columns: readonly number[]): SparseRow {
  const sorted = [...columns].sort((a, b) => a - b)
  return { columns: sorted, values: sorted.map(() => 1) }
}

/** Takes the row out of the work space, divided by what its numbers have in common. */
function collect(work: Float64Array): SparseRow {
  const columns: number[] = []
  const values: number[] = []
  let divisor = 0
  for (let column = 0; column < work.length; column += 1) {
    const value = work[column] ?? 0
    if (value === 0) continue
    columns.push(column)
    values.push(value)
    if (divisor !== 1) divisor = commonDivisor(value, divisor)
    work[column] = 0
  }
  return { columns, values: divisor > 1 ? values.map((value) => value / divisor) : values }
}

function scale(work: Float64Array, factor: number): void {
  if (factor === 1) return
  for (let column = 0; column < work.length; column += 1) {
    const value = (work[column] ?? 0) * factor
    if (Math.abs(value) > most) throw new TooLarge('a number grew beyond what is exact')
    work[column] = value
  }
}

/** Removes the pivot's column from the work space. */
function eliminate(work: Float64Array, row: SparseRow, pivot: number): void {
  const inWork = work[pivot] ?? 0
  const inRow = row.values[row.columns.indexOf(pivot)] ?? 1
  const divisor = commonDivisor(inWork, inRow)
  const [factor, times] = [Math.abs(inRow) / divisor, (Math.sign(inRow) * inWork) / divisor]
  scale(work, factor)
  for (const [position, column] of row.columns.entries()) {
    const value = (work[column] ?? 0) - times * (row.values[position] ?? 0)
    if (Math.abs(value) > most) throw new TooLarge('a number grew beyond what is exact')
    work[column] = value
  }
}

/** What is left of a row when the echelon's rows are taken out as often as they fit; empty when it is their sum. */
export function reduce(echelon: Echelon, row: SparseRow): SparseRow {
  const { work, rows, pivots } = echelon
  for (const [position, column] of row.columns.entries()) work[column] = row.values[position] ?? 0
  try {
    for (const [index, pivot] of pivots.entries()) {
      const own = rows[index]
      if (work[pivot] !== 0 && own !== undefined) eliminate(work, own, pivot)
    }
    return collect(work)
  } finally {
    work.fill(0)
  }
}

/** Adds a row unless the others already say it; its pivot is the first column that `prefer` likes, else its first. */
export function addRow(echelon: Echelon, row: SparseRow, prefer: (column: number) => boolean): boolean {
  const rest = reduce(echelon, row)
  const [first] = rest.columns
  if (first === undefined) return false
  echelon.rows.push(rest)
  echelon.pivots.push(rest.columns.find(prefer) ?? first)
  return true
}

/** The same row space with each pivot's column in its own row only. */
export function fullyReduced(rows: readonly SparseRow[], columns: number): Echelon {
  const forward = makeEchelon(columns)
  for (const row of rows) addRow(forward, row, () => false)
  const done: Echelon = { rows: [], pivots: [], work: forward.work }
  for (let index = forward.rows.length - 1; index >= 0; index -= 1) {
    const [row, pivot] = [forward.rows[index], forward.pivots[index]]
    if (row === undefined || pivot === undefined) continue
    // The later rows are reduced among themselves, so taking each out once is enough.
    done.rows.push(reduce(done, row))
    done.pivots.push(pivot)
  }
  return done
}
