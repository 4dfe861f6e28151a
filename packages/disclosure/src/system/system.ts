import type { CellKey } from '../draft.ts'
import type { LedgerCell } from '../ledger.ts'

/** People whose values in one wave always stand together: in every published cell, all of them or none. */
export type Atom = {
  readonly wave: string
  readonly size: number
  /** Asked for by the smallest group around it; `null` when that leaves it to the policy. */
  readonly minimum: number | null
  /** Who they are, as positions in the system's people; `null` when only their number is known. */
  readonly people: readonly number[] | null
  /** Atoms of one view have no people in common. Atoms of two views may. */
  readonly view: number
}

/** One cell as a set of atoms. */
export type Row = CellKey & {
  readonly release: string
  /** Position among the cells of the draft; -1 for a cell of an earlier release. */
  readonly cell: number
  readonly n: number
  readonly atoms: readonly number[]
  /** For a cell of an earlier release what it was then; `null` for a cell of the draft. */
  readonly earlier: LedgerCell | null
}

/** All cells of one topic that may have values in common, in this release and earlier ones. */
export type System = {
  readonly topic: string
  /** The keys that people's positions stand for; empty when only numbers of people are known. */
  readonly people: readonly string[]
  readonly atoms: readonly Atom[]
  readonly rows: readonly Row[]
  /** Two ways to add up the same people: the sums of both sides are equal. */
  readonly equalities: readonly Equality[]
  /** Rows whose overlap with rows of other waves or releases is not known. */
  readonly unknownOverlap: readonly number[]
}

/** Two sets of atoms with the same people. */
export type Equality = { readonly left: readonly number[]; readonly right: readonly number[] }

/** The least number of people for an atom under a policy. */
export function minimumOf(atom: Atom, minimum: number): number {
  return atom.minimum ?? minimum
}

/** How many different people stand in some atoms; where overlaps are not known, the fewest that it can be. */
export function peopleIn(system: System, atoms: Iterable<number>): number {
  const known = new Set<number>()
  const byView = new Map<number, number>()
  for (const index of atoms) {
    const atom = system.atoms[index]
    if (atom === undefined) continue
    if (atom.people === null) byView.set(atom.view, (byView.get(atom.view) ?? 0) + atom.size)
    else for (const person of atom.people) known.add(person)
  }
  return Math.max(known.size, 0, ...byView.values())
}

/** The least number of people asked for by any of some atoms. */
export function minimumFor(system: System, atoms: Iterable<number>, minimum: number): number {
  let most = 0
  for (const index of atoms) {
    const atom = system.atoms[index]
    if (atom !== undefined) most = Math.max(most, minimumOf(atom, minimum))
  }
  return most
}
