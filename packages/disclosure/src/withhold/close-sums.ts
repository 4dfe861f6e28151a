import { minimumFor, type System } from '../system/system.ts'
import type { RowSum, RowSums } from './sums.ts'

/** What is needed to see whether one relation gives anything away. */
export type Closing = RowSums & {
  readonly system: System
  readonly isHidden: (row: number) => boolean
  readonly isKept: (row: number) => boolean
  readonly minimum: number
}

const people = ({ system }: Closing, row: number): number => system.rows[row]?.n ?? 0

/**
 * Whether a relation gives something away: one thing in it is withheld and can be worked out (even if that is many
 * people, it then protects no others), or what is withheld in a shown whole is too few. `also` is taken as withheld.
 */
function givesAway(closing: Closing, { whole, parts, rest }: RowSum, also: number): boolean {
  const isHidden = (row: number): boolean => row === also || closing.isHidden(row)
  const hidden = parts.filter((part) => isHidden(part) && people(closing, part) > 0)
  const isWholeHidden = isHidden(whole) && people(closing, whole) > 0
  const unknown = hidden.length + (rest > 0 ? 1 : 0) + (isWholeHidden ? 1 : 0)
  if (hidden.length + (isWholeHidden ? 1 : 0) > 0 && unknown === 1) return true
  if (isWholeHidden || unknown === 0) return false
  const { rows } = closing.system
  const atoms =
    hidden.length > 0 ? hidden.flatMap((part) => rows[part]?.atoms ?? []) : (rows[whole]?.atoms ?? [])
  const sum = hidden.reduce((total, part) => total + people(closing, part), rest)
  return sum < minimumFor(closing.system, atoms, closing.minimum)
}

/** Cells that could be withheld so that a relation gives nothing away. */
function choices(closing: Closing, { whole, parts }: RowSum, but: number): readonly number[] {
  const free = (row: number): boolean =>
    row !== but && !closing.isHidden(row) && !closing.isKept(row) && people(closing, row) > 0
  const inside = parts.filter(free)
  return inside.length > 0 || !free(whole) ? inside : [whole]
}

/** The fewest people that mending a relation takes, once `but` is withheld. */
function leastCost(closing: Closing, sum: RowSum, but: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const row of choices(closing, sum, but)) least = Math.min(least, people(closing, row))
  return Number.isFinite(least) ? least : people(closing, sum.whole)
}

/** How many people withholding a cell takes away: its own, those of cells that must follow, less those it spares. */
function costOf(closing: Closing, row: number): number {
  let cost = people(closing, row)
  for (const index of closing.byRow.get(row) ?? []) {
    const sum = closing.sums[index]
    if (sum === undefined) continue
    const before = givesAway(closing, sum, -1)
    const after = givesAway(closing, sum, row)
    if (after && !before) cost += leastCost(closing, sum, row)
    else if (before && !after) cost -= leastCost(closing, sum, -1)
  }
  return cost
}

/** Whether one of the relations of a cell gives something away as things stand. */
export function isNeededBySums(closing: Closing, row: number): boolean {
  return (closing.byRow.get(row) ?? []).some((index) => {
    const sum = closing.sums[index]
    return sum !== undefined && givesAway(closing, sum, -1)
  })
}

/** The rows from the cheapest to withhold to the dearest; of equals the fewer people, then as listed. */
export function cheapestFirst(closing: Closing, rows: readonly number[]): readonly number[] {
  return rows
    .map((row) => ({ row, cost: costOf(closing, row), n: people(closing, row) }))
    .sort((a, b) => a.cost - b.cost || a.n - b.n || a.row - b.row)
    .map(({ row }) => row)
}

/**
 * Withholds cells until no single relation gives anything away, from the top down. Each time the cell that takes
 * the fewest people with it goes, counting what its other relations will then need.
 */
export function closeSums(closing: Closing, withhold: (row: number) => void): void {
  const waiting = new Set(closing.sums.keys())
  for (const index of waiting) {
    waiting.delete(index)
    const sum = closing.sums[index]
    if (sum === undefined || !givesAway(closing, sum, -1)) continue
    const [row] = cheapestFirst(closing, choices(closing, sum, -1))
    if (row === undefined) continue
    withhold(row)
    for (const other of closing.byRow.get(row) ?? []) waiting.add(other)
  }
}
