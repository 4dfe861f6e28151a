import { fullyReduced, type SparseRow } from './exact-rows.ts'
import type { Box, Constraint } from './propagate.ts'

/** Values of all variables that fit everything published, and ways to change them that go unnoticed. */
export type Witness = {
  readonly values: Float64Array
  /** Changes under which every published sum stays the same. */
  readonly moves: readonly SparseRow[]
}

const rounds = 400
const close = 1e-6

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

/** How far a sum of variables certainly can go up (or down, with `sign` -1) while everything published stays. */
export function roomOf(
  witness: Witness,
  box: Box,
  columns: readonly number[],
  sign: 1 | -1,
  enough: number,
): number {
  const inside = new Set(columns)
  const values = witness.values.slice()
  const useful = witness.moves.flatMap((move) => {
    let gain = 0
    for (const [position, column] of move.columns.entries()) {
      if (inside.has(column)) gain += move.values[position] ?? 0
    }
    return Math.abs(gain) < 1e-12 ? [] : [{ move, gain }]
  })
  let room = 0
  for (let pass = 0; pass < 3 && room < enough; pass += 1) {
    const before = room
    for (const { move, gain } of useful) {
      const direction = Math.sign(gain) * sign
      const steps = reach(values, box, move, direction)
      if (steps === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
      if (steps <= 0) continue
      for (const [position, column] of move.columns.entries()) {
        values[column] = (values[column] ?? 0) + direction * steps * (move.values[position] ?? 0)
      }
      room += steps * Math.abs(gain)
      if (room >= enough) break
    }
    if (room === before) break
  }
  return room
}
