import type { System } from '../system/system.ts'
import type { SparseRow } from './exact-rows.ts'

/** What published rows say about atoms that are not published alone: this sum of them is known. */
export type Residual = {
  readonly row: SparseRow
  /** The published rows that it comes from: a whole once, the parts taken away once each. */
  readonly terms: ReadonlyMap<number, number>
}

/** A pattern of published rows, made ready for attack. */
export type Residuals = {
  /** Atoms that are published alone, with the row. */
  readonly known: ReadonlyMap<number, number>
  /** The rest of every whole beside published parts of it. Together with the known atoms they span all published rows. */
  readonly rests: readonly Residual[]
}

type Shown = { readonly index: number; readonly atoms: readonly number[] }

/**
 * For every published row what is left of it beside published rows inside it, the larger first. In a hierarchy these
 * rests have no atoms in common, so that each of them says all that is known about its atoms.
 */
export function residualsOf(system: System, isShown: (row: number) => boolean): Residuals {
  const shown: Shown[] = []
  const known = new Map<number, number>()
  for (const [index, row] of system.rows.entries()) {
    const atoms = row.atoms.filter((atom) => (system.atoms[atom]?.size ?? 0) > 0)
    const [first, second] = atoms
    if (first === undefined || !isShown(index)) continue
    shown.push({ index, atoms })
    if (second === undefined && !known.has(first)) known.set(first, index)
  }
  const byFirst = new Map<number, Shown[]>()
  for (const one of shown) {
    const first = Math.min(...one.atoms)
    byFirst.set(first, [...(byFirst.get(first) ?? []), one])
  }
  const rests = shown.flatMap((whole) => {
    if (whole.atoms.every((atom) => known.has(atom))) return []
    return restOf(whole, byFirst)
  })
  return { known, rests: [...rests, ...equalRests(system, known)] }
}

function restOf(whole: Shown, byFirst: ReadonlyMap<number, readonly Shown[]>): readonly Residual[] {
  const left = new Set(whole.atoms)
  const inside = whole.atoms
    .flatMap((atom) => byFirst.get(atom) ?? [])
    .filter((one) => one.atoms.length < whole.atoms.length || one.index < whole.index)
    .sort((a, b) => b.atoms.length - a.atoms.length || a.index - b.index)
  const terms = new Map([[whole.index, 1]])
  for (const { index, atoms } of inside) {
    if (atoms.length > left.size || !atoms.every((atom) => left.has(atom))) continue
    for (const atom of atoms) left.delete(atom)
    terms.set(index, -1)
  }
  if (left.size === 0) return []
  const columns = [...left].sort((a, b) => a - b)
  return [{ row: { columns, values: columns.map(() => 1) }, terms }]
}

/** Two ways to add up the same people, as far as their atoms are not known. */
function equalRests(system: System, known: ReadonlyMap<number, number>): readonly Residual[] {
  return system.equalities.flatMap(({ left, right }) => {
    const sum = new Map<number, number>()
    const terms = new Map<number, number>()
    const add = (atom: number, times: number): void => {
      if (system.atoms[atom]?.size === 0) return
      const row = known.get(atom)
      if (row === undefined) sum.set(atom, (sum.get(atom) ?? 0) + times)
      else terms.set(row, (terms.get(row) ?? 0) - times)
    }
    for (const atom of left) add(atom, 1)
    for (const atom of right) add(atom, -1)
    const columns = [...sum.keys()].filter((atom) => sum.get(atom) !== 0).sort((a, b) => a - b)
    if (columns.length === 0) return []
    return [{ row: { columns, values: columns.map((atom) => sum.get(atom) ?? 0) }, terms }]
  })
}
