import type { SparseRow } from './exact-rows.ts'

/** A sum of some variables, each so many times, and from where to where it can be. */
export type Constraint = {
  readonly row: SparseRow
  readonly lowest: number
  readonly highest: number
}

/** From where to where each variable can be. */
export type Box = { readonly lowest: Float64Array; readonly highest: Float64Array }

/** Wide enough that sums of rounded doubles never cut off a possible value. */
export const tolerance = 1e-7

/** The bounds of one term of a sum. */
function termBounds(box: Box, column: number, times: number): readonly [number, number] {
  const [low, high] = [box.lowest[column] ?? 0, box.highest[column] ?? 0]
  return times > 0 ? [times * low, times * high] : [times * high, times * low]
}

/** A sum of bounds: its finite part, and how many of them are infinite. */
type Total = { finite: number; infinite: number }

const addTo = (total: Total, value: number): void => {
  if (Number.isFinite(value)) total.finite += value
  else total.infinite += 1
}

/** The sum of all bounds but one. */
function others(own: number, { finite, infinite }: Total, infinity: number): number {
  if (Number.isFinite(own)) return infinite > 0 ? infinity : finite - own
  return infinite > 1 ? infinity : finite
}

function tighten(box: Box, { row: { columns, values }, lowest, highest }: Constraint): boolean {
  const least: Total = { finite: 0, infinite: 0 }
  const most: Total = { finite: 0, infinite: 0 }
  for (const [position, column] of columns.entries()) {
    const [low, high] = termBounds(box, column, values[position] ?? 1)
    addTo(least, low)
    addTo(most, high)
  }
  let changed = false
  for (const [position, column] of columns.entries()) {
    const times = values[position] ?? 1
    const [low, high] = termBounds(box, column, times)
    const floor = (lowest - others(high, most, Number.POSITIVE_INFINITY)) / times
    const ceiling = (highest - others(low, least, Number.NEGATIVE_INFINITY)) / times
    const margin = tolerance * Math.max(1, Number.isFinite(highest) ? Math.abs(highest) : 1)
    if (narrow(box, column, Math.min(floor, ceiling), Math.max(floor, ceiling), margin)) changed = true
  }
  return changed
}

function narrow(box: Box, column: number, floor: number, ceiling: number, margin: number): boolean {
  const [low, high] = [box.lowest[column] ?? 0, box.highest[column] ?? 0]
  if (floor > low + margin) box.lowest[column] = Math.min(floor, high)
  if (ceiling < high - margin) box.highest[column] = Math.max(ceiling, box.lowest[column] ?? 0)
  return floor > low + margin || ceiling < high - margin
}

const mostRounds = 60

/** Narrows every variable to what the sums leave it, again and again. The bounds always hold; they may not be the best. */
export function propagate(box: Box, constraints: readonly Constraint[]): void {
  const waiting = new Set(constraints.keys())
  const byColumn = new Map<number, number[]>()
  for (const [index, { row }] of constraints.entries()) {
    for (const column of row.columns) {
      const list = byColumn.get(column)
      if (list === undefined) byColumn.set(column, [index])
      else list.push(index)
    }
  }
  for (let left = mostRounds * constraints.length; left > 0 && waiting.size > 0; left -= 1) {
    const [index] = waiting
    if (index === undefined) return
    waiting.delete(index)
    const constraint = constraints[index]
    if (constraint === undefined || !tighten(box, constraint)) continue
    for (const column of constraint.row.columns)
      for (const other of byColumn.get(column) ?? []) waiting.add(other)
  }
}

/** From where to where a sum of variables can be, at most. */
export function outerBounds(
  box: Box,
  constraints: readonly Constraint[],
  columns: readonly number[],
): readonly [number, number] {
  const inside = new Set(columns)
  let low = sumOf(columns, box.lowest)
  let high = sumOf(columns, box.highest)
  for (const { row, lowest, highest } of constraints) {
    if (row.columns.length < columns.length || row.values.some((times) => times !== 1)) continue
    const rest = row.columns.filter((column) => !inside.has(column))
    if (row.columns.length - rest.length !== columns.length) continue
    low = Math.max(low, lowest - sumOf(rest, box.highest))
    high = Math.min(high, highest - sumOf(rest, box.lowest))
  }
  return [low, high]
}

function sumOf(columns: readonly number[], side: Float64Array): number {
  let sum = 0
  for (const column of columns) sum += side[column] ?? 0
  return sum
}
