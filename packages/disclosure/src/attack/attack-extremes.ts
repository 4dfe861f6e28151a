import type { Leak } from '../audit.ts'
import type { Cell } from '../draft.ts'
import { minimumFor, peopleIn, type System } from '../system/system.ts'
import type { Pattern } from './attack-groups.ts'
import { printed } from './quantities.ts'

/** A published largest or smallest value. A smallest one is turned round, so that larger is further out. */
type Extreme = { readonly row: number; readonly value: number }

/** The largest and smallest values as they are printed, the smallest with the sign turned. */
export function printedExtremes(cell: Cell): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [name, figure] of Object.entries(cell.figures)) {
    if (figure.kind === 'maximum') found[name] = printed(figure.value, figure.decimals)
    if (figure.kind === 'minimum') found[name] = -printed(figure.value, figure.decimals)
  }
  return found
}

function extremesOf(system: System, cells: readonly Cell[], pattern: Pattern): Map<string, Extreme[]> {
  const found = new Map<string, Extreme[]>()
  for (const [row, { cell, earlier }] of system.rows.entries()) {
    const own = cells[cell]
    if (!pattern.isShown(row)) continue
    const values = own === undefined ? (earlier?.extremes ?? {}) : printedExtremes(own)
    for (const [name, value] of Object.entries(values)) {
      const list = found.get(name)
      if (list === undefined) found.set(name, [{ row, value }])
      else list.push({ row, value })
    }
  }
  return found
}

/**
 * Groups of which too few people can be the one with the largest (or smallest) value, since all others are in
 * published groups that do not reach it.
 */
export function attackExtremes(
  system: System,
  cells: readonly Cell[],
  minimum: number,
  pattern: Pattern,
): readonly Leak[] {
  const leaks: Leak[] = []
  for (const [figure, extremes] of extremesOf(system, cells, pattern)) {
    const reached = new Float64Array(system.atoms.length).fill(Number.POSITIVE_INFINITY)
    for (const { row, value } of extremes) {
      for (const atom of system.rows[row]?.atoms ?? []) {
        reached[atom] = Math.min(reached[atom] ?? value, value)
      }
    }
    for (const one of extremes) {
      const atoms = system.rows[one.row]?.atoms ?? []
      const holders = atoms.filter((atom) => one.value <= (reached[atom] ?? 0))
      const people = peopleIn(system, holders)
      if (people === 0 || people >= minimumFor(system, holders, minimum)) continue
      leaks.push({ ...leakOf(system, one, extremes, people), figure })
    }
  }
  return leaks
}

function leakOf(system: System, one: Extreme, extremes: readonly Extreme[], people: number): Leak {
  const { group = '', topic = '', release = '', atoms = [] } = system.rows[one.row] ?? {}
  const own = new Set(atoms)
  const lower = extremes.filter(
    ({ row, value }) => value < one.value && (system.rows[row]?.atoms ?? []).some((atom) => own.has(atom)),
  )
  const relation = [
    { release, group, topic, times: 1 },
    ...lower.flatMap(({ row }) => {
      const other = system.rows[row]
      return other === undefined
        ? []
        : [{ release: other.release, group: other.group, topic: other.topic, times: -1 }]
    }),
  ]
  return { kind: 'extreme', topic, exposed: [{ group, topic }], people, relation }
}
