import type { RelationTerm } from '../audit.ts'
import type { System } from '../system/system.ts'
import { addRow, makeEchelon, reduce, rowOfOnes, type SparseRow } from './exact-rows.ts'
import type { Residuals } from './residuals.ts'

/** Published rows that combine to a sum over atoms: so many times each. */
export type Combination = ReadonlyMap<number, number>

/**
 * Published rows that combine to the given sum, few of them where that is easy to see: one whole less some of its
 * parts, else any combination. `null` when there is none.
 */
export function combinationOf(
  system: System,
  wanted: SparseRow,
  isShown: (row: number) => boolean,
  residuals: Residuals,
): Combination | null {
  return wholeLessParts(system, wanted, isShown) ?? anyCombination(system, wanted, residuals)
}

/** As terms that name cells. */
export function termsOf(system: System, combination: Combination): readonly RelationTerm[] {
  return [...combination].flatMap(([index, times]) => {
    const row = system.rows[index]
    return row === undefined ? [] : [{ release: row.release, group: row.group, topic: row.topic, times }]
  })
}

function isSubset(part: readonly number[], whole: ReadonlySet<number>): boolean {
  for (const atom of part) if (!whole.has(atom)) return false
  return true
}

/** The smallest whole around the atoms of which the rest can be laid out with published parts. */
function wholeLessParts(
  system: System,
  wanted: SparseRow,
  isShown: (row: number) => boolean,
): Combination | null {
  if (wanted.values.some((value) => value !== wanted.values[0])) return null
  const inhabited = (atoms: readonly number[]): number[] =>
    atoms.filter((atom) => (system.atoms[atom]?.size ?? 0) > 0)
  const shown = system.rows.flatMap((row, index) =>
    isShown(index) ? [{ index, atoms: inhabited(row.atoms) }] : [],
  )
  const wholes = shown
    .map((one) => ({ ...one, set: new Set(one.atoms) }))
    .filter(({ set }) => isSubset(wanted.columns, set))
    .sort((a, b) => a.atoms.length - b.atoms.length || a.index - b.index)
  for (const { index, set } of wholes) {
    const rest = new Set(set)
    for (const atom of wanted.columns) rest.delete(atom)
    const parts = cover(rest, shown)
    if (parts !== null) return new Map([[index, 1], ...parts.map((part) => [part, -1] as const)])
  }
  return null
}

/** Published sets without common atoms that are together the rest; the largest first, so that they are few. */
function cover(
  rest: ReadonlySet<number>,
  shown: readonly { readonly index: number; readonly atoms: readonly number[] }[],
): readonly number[] | null {
  const left = new Set(rest)
  const candidates = shown
    .filter(({ atoms }) => atoms.length > 0 && atoms.length <= rest.size && isSubset(atoms, rest))
    .sort((a, b) => b.atoms.length - a.atoms.length || a.index - b.index)
  const parts: number[] = []
  for (const { index, atoms } of candidates) {
    if (!isSubset(atoms, left)) continue
    for (const atom of atoms) left.delete(atom)
    parts.push(index)
    if (left.size === 0) break
  }
  return left.size === 0 ? parts : null
}

/** Works with one more column per rest that remembers how often it was taken. */
function anyCombination(system: System, wanted: SparseRow, { known, rests }: Residuals): Combination | null {
  const atoms = system.atoms.length
  const echelon = makeEchelon(atoms + rests.length + 1)
  const order = [...rests.keys()].sort(
    (a, b) => (rests[a]?.row.columns.length ?? 0) - (rests[b]?.row.columns.length ?? 0) || a - b,
  )
  for (const index of order) {
    const { columns, values } = rests[index]?.row ?? rowOfOnes([])
    addRow(echelon, { columns: [...columns, atoms + index], values: [...values, 1] }, () => false)
  }
  const unknown = wanted.columns.filter((atom) => !known.has(atom))
  const values = wanted.columns.flatMap((atom, at) => (known.has(atom) ? [] : [wanted.values[at] ?? 0]))
  const last = atoms + rests.length
  const rest = reduce(echelon, { columns: [...unknown, last], values: [...values, 1] })
  if ((rest.columns[0] ?? atoms) < atoms) return null
  const scale = rest.values[rest.columns.indexOf(last)] ?? 1
  const combination = new Map<number, number>()
  const add = (row: number, times: number): void => {
    combination.set(row, (combination.get(row) ?? 0) + times)
  }
  for (const [position, column] of rest.columns.entries()) {
    const times = -(rest.values[position] ?? 0) / scale
    if (column < last) for (const [row, each] of rests[column - atoms]?.terms ?? []) add(row, times * each)
  }
  for (const [at, atom] of wanted.columns.entries()) {
    const row = known.get(atom)
    if (row !== undefined) add(row, wanted.values[at] ?? 0)
  }
  return new Map([...combination].filter(([, times]) => times !== 0))
}
