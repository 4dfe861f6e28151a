/** A sum of some variables, and from where to where it can be. */
export type Constraint = {
  readonly columns: readonly number[]
  readonly lowest: number
  readonly highest: number
}

/** From where to where each variable can be. */
export type Box = { readonly lowest: Float64Array; readonly highest: Float64Array }

/** Wide enough that sums of rounded doubles never cut off a possible value. */
export const tolerance = 1e-7

/** The finite part of a sum of bounds, and how many of them are infinite. */
function total(columns: readonly number[], side: Float64Array): readonly [number, number] {
  let sum = 0
  let infinite = 0
  for (const column of columns) {
    const value = side[column] ?? 0
    if (Number.isFinite(value)) sum += value
    else infinite += 1
  }
  return [sum, infinite]
}

/** The sum of all sides but one. */
function others(own: number, [sum, infinite]: readonly [number, number], infinity: number): number {
  if (Number.isFinite(own)) return infinite > 0 ? infinity : sum - own
  return infinite > 1 ? infinity : sum
}

function tighten(box: Box, { columns, lowest, highest }: Constraint): boolean {
  const least = total(columns, box.lowest)
  const most = total(columns, box.highest)
  let changed = false
  for (const column of columns) {
    const [low, high] = [box.lowest[column] ?? 0, box.highest[column] ?? 0]
    const newLow = lowest - others(high, most, Number.POSITIVE_INFINITY)
    const newHigh = highest - others(low, least, Number.NEGATIVE_INFINITY)
    const margin = tolerance * Math.max(1, Math.abs(highest))
    if (newLow > low + margin) {
      box.lowest[column] = Math.min(newLow, high)
      changed = true
    }
    if (newHigh < high - margin) {
      box.highest[column] = Math.max(newHigh, box.lowest[column] ?? 0)
      changed = true
    }
  }
  return changed
}

const mostRounds = 60

/** Narrows every variable to what the sums leave it, again and again. The bounds always hold; they may not be the best. */
export function propagate(box: Box, constraints: readonly Constraint[]): void {
  const waiting = new Set(constraints.keys())
  const byColumn = new Map<number, number[]>()
  for (const [index, { columns }] of constraints.entries()) {
    for (const column of columns) {
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
    for (const column of constraint.columns)
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
  for (const constraint of constraints) {
    if (constraint.columns.length < columns.length) continue
    const rest = constraint.columns.filter((column) => !inside.has(column))
    if (constraint.columns.length - rest.length !== columns.length) continue
    low = Math.max(low, constraint.lowest - sumOf(rest, box.highest))
    high = Math.min(high, constraint.highest - sumOf(rest, box.lowest))
  }
  return [low, high]
}

function sumOf(columns: readonly number[], side: Float64Array): number {
  let sum = 0
  for (const column of columns) sum += side[column] ?? 0
  return sum
}
