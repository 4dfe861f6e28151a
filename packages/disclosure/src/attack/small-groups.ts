import { minimumFor, peopleIn, type System } from '../system/system.ts'
import { addRow, fullyReduced, makeEchelon, type SparseRow } from './exact-rows.ts'

/** What published cells tell about few people: a sum over atoms that follows from them. */
export type SmallSum = { readonly row: SparseRow; readonly people: number }

/** All that follows about small atoms alone, or what could not be searched. */
export type SmallSums = { readonly found: readonly SmallSum[]; readonly complete: boolean }

/**
 * The sums over fewer people than asked for that follow from what is published. All large atoms are eliminated
 * first: what is left over says everything that follows about small atoms alone, so that finding nothing is a proof.
 */
export function smallSums(system: System, published: readonly SparseRow[], minimum: number): SmallSums {
  const largest = minimumFor(system, system.atoms.keys(), minimum)
  const isLarge = (atom: number): boolean => (system.atoms[atom]?.size ?? 0) >= largest
  const echelon = makeEchelon(system.atoms.length)
  for (const row of published) addRow(echelon, row, isLarge)
  const onlySmall = echelon.rows.filter((_, index) => !isLarge(echelon.pivots[index] ?? 0))
  const found: SmallSum[] = []
  let complete = true
  for (const component of components(onlySmall)) {
    const basis = fullyReduced(component, system.atoms.length).rows
    const direct = basis.flatMap((row) => tooFew(system, row, minimum) ?? [])
    if (direct.length > 0) found.push(...direct)
    else if (basis.length > 1) {
      const searched = search(system, basis, minimum)
      if (searched === 'tooLarge') complete = false
      else if (searched !== null) found.push(searched)
    }
  }
  return { found, complete }
}

/** The sum over the row's atoms when they are fewer people than asked for. */
function tooFew(system: System, row: SparseRow, minimum: number): SmallSum | null {
  const people = peopleIn(system, row.columns)
  return people > 0 && people < minimumFor(system, row.columns, minimum) ? { row, people } : null
}

/** Rows that share columns, directly or through others, stay together. */
function components(rows: readonly SparseRow[]): readonly (readonly SparseRow[])[] {
  const parent = rows.map((_, index) => index)
  const top = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const owner = new Map<number, number>()
  for (const [index, row] of rows.entries()) {
    for (const column of row.columns) {
      const before = owner.get(column)
      if (before === undefined) owner.set(column, index)
      else parent[top(index)] = top(before)
    }
  }
  const groups = new Map<number, SparseRow[]>()
  for (const [index, row] of rows.entries()) {
    groups.set(top(index), [...(groups.get(top(index)) ?? []), row])
  }
  return [...groups.values()]
}

const mostSteps = 20_000

/**
 * Looks for a sum of basis rows over too few people: goes through the atoms, each either counted in (its people
 * add up, and soon there are enough of them) or forced out (which takes one row from the basis).
 */
function search(system: System, basis: readonly SparseRow[], minimum: number): SmallSum | null | 'tooLarge' {
  const all = [...new Set(basis.flatMap((row) => row.columns))].sort((a, b) => a - b)
  const most = minimumFor(system, all, minimum)
  let steps = 0
  const visit = (rows: readonly SparseRow[], inside: readonly number[]): SmallSum | null | 'tooLarge' => {
    steps += 1
    if (steps > mostSteps) return 'tooLarge'
    if (rows.length === 0 || peopleIn(system, inside) >= most) return null
    for (const row of rows) {
      const small = tooFew(system, row, minimum)
      if (small !== null) return small
    }
    const next = nextAtom(system, rows, inside)
    if (next === undefined) return null
    const without = visit(forceOut(rows, next), inside)
    return without ?? visit(rows, [...inside, next])
  }
  return visit(basis, [])
}

/** The undecided atom with the most people, the first of equals. */
function nextAtom(system: System, rows: readonly SparseRow[], inside: readonly number[]): number | undefined {
  let best: number | undefined
  for (const row of rows) {
    for (const atom of row.columns) {
      if (inside.includes(atom)) continue
      const [size, most] = [system.atoms[atom]?.size ?? 0, best === undefined ? -1 : sizeOf(system, best)]
      if (size > most || (size === most && atom < (best ?? 0))) best = atom
    }
  }
  return best
}

const sizeOf = (system: System, atom: number): number => system.atoms[atom]?.size ?? 0

/** All sums of the rows in which an atom does not stand. */
function forceOut(rows: readonly SparseRow[], atom: number): readonly SparseRow[] {
  const width = Math.max(...rows.map((row) => row.columns[row.columns.length - 1] ?? 0)) + 1
  const echelon = makeEchelon(width)
  for (const row of rows) addRow(echelon, row, (column) => column === atom)
  return echelon.rows.filter((_, index) => echelon.pivots[index] !== atom)
}
