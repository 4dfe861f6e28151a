import { fullyReduced, type SparseRow } from './exact-rows.ts'
import type { Box, Constraint } from './propagate.ts'

/** Values of all variables that fit everything published, and ways to change them that go unnoticed. */
export type Witness = {
  readonly values: Float64Array
  /** Changes under which every published sum stays the same. */
  readonly moves: readonly SparseRow[]
}

const rounds = 1_000
const close = 1e-7

/** The nearest values that fit a sum. */
function fit(values: Float64Array, { row: { columns, values: times }, lowest, highest }: Constraint): number {
  let sum = 0
  let weight = 0
  for (const [position, column] of columns.entries()) {
    const each = times[position] ?? 1
    sum += each * (values[column] ?? 0)
    weight += each * each
  }
  const off = sum < lowest ? lowest - sum : sum > highest ? highest - sum : 0
  if (off === 0) return 0
  for (const [position, column] of columns.entries()) {
    values[column] = (values[column] ?? 0) + (off * (times[position] ?? 1)) / weight
  }
  return Math.abs(off) / Math.max(1, Math.abs(sum))
}

/** Brings values that nearly fit to ones that do, or gives back `false` when they do not come close. */
export function settle(values: Float64Array, box: Box, constraints: readonly Constraint[]): boolean {
  for (let round = 0; round < rounds; round += 1) {
    let worst = 0
    for (const constraint of constraints) worst = Math.max(worst, fit(values, constraint))
    for (const [column, value] of values.entries()) {
      const inside = Math.min(Math.max(value, box.lowest[column] ?? value), box.highest[column] ?? value)
      worst = Math.max(worst, Math.abs(inside - value) / Math.max(1, Math.abs(value)))
      values[column] = inside
    }
    if (worst < close) return true
  }
  return false
}

/** The changes of some variables under which all sums over them stay: one for each variable that is free. */
export function movesOf(constraints: readonly Constraint[], free: readonly number[]): readonly SparseRow[] {
  const place = new Map(free.map((column, index) => [column, index]))
  const rows = constraints
    .map(({ row }) => within(row, place))
    .filter(({ columns }) => columns.length > 0)
    .sort((a, b) => a.columns.length - b.columns.length)
  const { rows: reduced, pivots } = fullyReduced(rows, free.length)
  const bound = new Set(pivots)
  return [...free.keys()]
    .filter((index) => !bound.has(index))
    .map((index) => moveOf(index, reduced, pivots, free))
}

function within({ columns, values }: SparseRow, place: ReadonlyMap<number, number>): SparseRow {
  const kept = columns.flatMap((column, position) => {
    const at = place.get(column)
    return at === undefined ? [] : [{ at, times: values[position] ?? 1 }]
  })
  return { columns: kept.map(({ at }) => at), values: kept.map(({ times }) => times) }
}

function moveOf(
  index: number,
  reduced: readonly SparseRow[],
  pivots: readonly number[],
  free: readonly number[],
): SparseRow {
  const change = new Map<number, number>([[free[index] ?? 0, 1]])
  for (const [at, row] of reduced.entries()) {
    const position = row.columns.indexOf(index)
    const pivot = pivots[at] ?? 0
    if (position < 0) continue
    const own = row.values[row.columns.indexOf(pivot)] ?? 1
    change.set(free[pivot] ?? 0, -(row.values[position] ?? 0) / own)
  }
  const columns = [...change.keys()].sort((a, b) => a - b)
  return { columns, values: columns.map((column) => change.get(column) ?? 0) }
}

/** How far a change can go before a variable meets its bound. */
function reach(values: Float64Array, box: Box, { columns, values: change }: SparseRow, sign: number): number {
  let most = Number.POSITIVE_INFINITY
  for (const [position, column] of columns.entries()) {
    const step = sign * (change[position] ?? 0)
    const value = values[column] ?? 0
    const edge = step > 0 ? (box.highest[column] ?? value) : (box.lowest[column] ?? value)
    most = Math.min(most, Math.max(0, (edge - value) / step))
  }
  return most
}

/** A withheld sum: its variables, and how far apart its ends have to be. */
export type Wanted = {
  readonly columns: readonly number[]
  readonly enough: number
  /** From where to where it can be at most. */
  readonly outer: readonly [number, number]
}

/** Changes that matter to a sum, with how much each step of them adds to it. */
type Useful = { readonly move: SparseRow; readonly gain: number }

function usefulMoves(moves: readonly SparseRow[], columns: readonly number[]): readonly Useful[] {
  const inside = new Set(columns)
  return moves.flatMap((move) => {
    let gain = 0
    for (const [position, column] of move.columns.entries()) {
      if (inside.has(column)) gain += move.values[position] ?? 0
    }
    return Math.abs(gain) < 1e-12 ? [] : [{ move, gain }]
  })
}

/** Pushes values as far up (or down) as single changes take a sum; `false` when there is no end to it. */
function push(values: Float64Array, box: Box, useful: readonly Useful[], sign: 1 | -1): boolean {
  for (let pass = 0; pass < 3; pass += 1) {
    let moved = false
    for (const { move, gain } of useful) {
      const direction = Math.sign(gain) * sign
      const steps = reach(values, box, move, direction)
      if (steps === Number.POSITIVE_INFINITY) return false
      if (steps <= 1e-9) continue
      for (const [position, column] of move.columns.entries()) {
        values[column] = (values[column] ?? 0) + direction * steps * (move.values[position] ?? 0)
      }
      moved = true
    }
    if (!moved) break
  }
  return true
}

const sumOf = (values: Float64Array, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (values[column] ?? 0), 0)

const mostTours = 6

/**
 * How far apart values of each sum are known to be possible. Goes from values that fit to others that fit; the mean
 * of all that were met fits too, and lies further from the bounds, so that the next tour gets further.
 */
export function widthsOf(
  witness: Witness,
  box: Box,
  constraints: readonly Constraint[],
  wanted: readonly Wanted[],
): readonly number[] {
  const ends = wanted.map(({ columns }) => {
    const value = sumOf(witness.values, columns)
    return { low: value, high: value }
  })
  const useful = wanted.map(({ columns }) => usefulMoves(witness.moves, columns))
  const center = witness.values.slice()
  let met = 1
  const note = (values: Float64Array): void => {
    met += 1
    for (const [column, value] of values.entries()) {
      center[column] = (center[column] ?? 0) + (value - (center[column] ?? 0)) / met
    }
    for (const [index, { columns }] of wanted.entries()) {
      const [end, value] = [ends[index], sumOf(values, columns)]
      if (end === undefined) continue
      end.low = Math.min(end.low, value)
      end.high = Math.max(end.high, value)
    }
  }
  const isOpen = (index: number): boolean => {
    const { low, high } = ends[index] ?? { low: 0, high: 0 }
    return high - low < (wanted[index]?.enough ?? 0)
  }
  for (let tour = 0; tour < mostTours && wanted.some((_, index) => isOpen(index)); tour += 1) {
    for (const [index, moves] of useful.entries()) {
      if (!isOpen(index)) continue
      for (const sign of [1, -1] as const) {
        const values = center.slice()
        if (push(values, box, moves, sign)) note(values)
        else ends[index] = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
      }
    }
  }
  // What single changes do not reach is asked for outright: are there values that fit and come to this sum?
  for (const [index, { columns, enough, outer }] of wanted.entries()) {
    const { low, high } = ends[index] ?? { low: 0, high: 0 }
    for (const sum of [low + enough, high - enough]) {
      if (!isOpen(index) || sum < outer[0] || sum > outer[1]) continue
      const values = center.slice()
      const row = { columns, values: columns.map(() => 1) }
      if (settle(values, box, [...constraints, { row, lowest: sum, highest: sum }])) note(values)
    }
  }
  return ends.map(({ low, high }) => high - low)
}
