import type { Relation } from '../draft.ts'
import type { System } from '../system/system.ts'

/** One relation among the cells of a topic, as positions of rows. */
export type RowSum = {
  readonly whole: number
  readonly parts: readonly number[]
  /** People of the whole in none of the parts. */
  readonly rest: number
}

/** The relations of a topic, and in which of them each row stands. */
export type RowSums = {
  readonly sums: readonly RowSum[]
  readonly byRow: ReadonlyMap<number, readonly number[]>
}

/** The relations that hold among the cells of a topic; those of the most people first. */
export function rowSumsOf(system: System, relations: readonly Relation[]): RowSums {
  const rows = new Map<string, number>()
  for (const [index, { cell, group }] of system.rows.entries()) if (cell >= 0) rows.set(group, index)
  const n = (row: number): number => system.rows[row]?.n ?? 0
  const sums = relations.flatMap(({ whole, parts }) => {
    const top = rows.get(whole)
    const inside = parts.flatMap((part) => rows.get(part) ?? [])
    if (top === undefined || inside.length < parts.length) return []
    return [{ whole: top, parts: inside, rest: n(top) - inside.reduce((sum, row) => sum + n(row), 0) }]
  })
  sums.sort((a, b) => n(b.whole) - n(a.whole))
  const byRow = new Map<number, number[]>()
  for (const [index, { whole, parts }] of sums.entries()) {
    for (const row of [whole, ...parts]) {
      const list = byRow.get(row)
      if (list === undefined) byRow.set(row, [index])
      else list.push(index)
    }
  }
  return { sums, byRow }
}
