import type { Draft, Group, Relation } from '../draft.ts'
import type { LedgerEntry } from '../ledger.ts'
import { sharesWave } from './members.ts'
import type { Atom, Equality, Row, System } from './system.ts'

/** One topic and one set of waves where only relations between groups are known. */
type Building = {
  readonly topic: string
  readonly sizes: ReadonlyMap<string, number>
  readonly groups: ReadonlyMap<string, Group>
  readonly relations: ReadonlyMap<string, readonly Relation[]>
  readonly wave: string
  readonly atoms: Atom[]
  readonly expansions: Map<string, readonly number[]>
  readonly equalities: Equality[]
  views: number
}

function fault(building: Building, what: string): RangeError {
  return new RangeError(`draft: topic ${building.topic}: ${what}`)
}

function addAtom(building: Building, size: number, group: string, view: number): number {
  const minimum = building.groups.get(group)?.minimum ?? null
  building.atoms.push({ wave: building.wave, size, minimum, people: null, view })
  return building.atoms.length - 1
}

/** The atoms of a group under one relation. */
function partsOf(building: Building, relation: Relation, view: number, above: readonly string[]): number[] {
  const { whole, parts } = relation
  const atoms = parts.flatMap((part) => [...expand(building, part, view, above)])
  if (new Set(atoms).size !== atoms.length) throw fault(building, `parts of ${whole} have people in common`)
  const sum = parts.reduce((total, part) => total + (building.sizes.get(part) ?? 0), 0)
  const n = building.sizes.get(whole) ?? 0
  if (sum < n) atoms.push(addAtom(building, n - sum, whole, view))
  return atoms
}

const sameSet = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === right.length && new Set([...left, ...right]).size === left.length

/** The atoms of a group: those of its parts, all the way down. */
function expand(
  building: Building,
  group: string,
  view: number,
  above: readonly string[],
): readonly number[] {
  const found = building.expansions.get(group)
  if (found !== undefined) return found
  if (above.includes(group)) throw fault(building, `${group} is a part of itself`)
  const size = building.sizes.get(group)
  if (size === undefined) throw fault(building, `${group} is in a relation and has no cell; give it one`)
  const path = [...above, group]
  const [first, ...others] = building.relations.get(group) ?? []
  const atoms =
    first === undefined ? [addAtom(building, size, group, view)] : partsOf(building, first, view, path)
  for (const other of others) {
    building.views += 1
    const again = partsOf(building, other, building.views, path)
    if (!sameSet(atoms, again)) building.equalities.push({ left: atoms, right: again })
  }
  building.expansions.set(group, atoms)
  return atoms
}

/** The relations of each group as far as its cells of this topic and these waves go. */
function relationsAmong(draft: Draft, present: ReadonlySet<string>): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>()
  for (const relation of draft.relations ?? []) {
    if (!present.has(relation.whole) || !relation.parts.some((part) => present.has(part))) continue
    found.set(relation.whole, [...(found.get(relation.whole) ?? []), relation])
  }
  return found
}

/** One topic where only relations are known: a group without parts is one atom. */
export function systemOfRelations(
  draft: Draft,
  topic: string,
  groups: ReadonlyMap<string, Group>,
  ledger: readonly LedgerEntry[],
): System {
  const byWaves = new Map<string, number[]>()
  for (const [index, cell] of draft.cells.entries()) {
    if (cell.topic !== topic) continue
    const waves = (cell.contributions ?? [{ wave: draft.id }]).map(({ wave }) => wave).sort()
    const key = JSON.stringify([...new Set(waves)])
    byWaves.set(key, [...(byWaves.get(key) ?? []), index])
  }
  const atoms: Atom[] = []
  const rows: Row[] = []
  const equalities: Equality[] = []
  const unknownOverlap: number[] = []
  let views = 0
  for (const [key, cells] of byWaves) {
    const waves: readonly string[] = JSON.parse(key)
    const sizes = new Map(cells.map((index) => [draft.cells[index]?.group ?? '', draft.cells[index]?.n ?? 0]))
    const relations = relationsAmong(draft, new Set(sizes.keys()))
    const expansions = new Map<string, readonly number[]>()
    const wave = waves.join('+')
    const building = { topic, sizes, groups, relations, wave, atoms, expansions, equalities, views }
    const others = [...byWaves.keys()].filter((one) => one !== key)
    const shared =
      ledger.some((entry) => sharesWave(entry, topic, new Map(waves.map((one) => [one, 1])))) ||
      others.some((one) => (JSON.parse(one) as string[]).some((other) => waves.includes(other)))
    for (const group of inTree(sizes.keys(), relations)) {
      building.views += 1
      expand(building, group, building.views, [])
    }
    views = building.views
    for (const index of cells) {
      const { group = '', n = 0 } = draft.cells[index] ?? {}
      if (shared) unknownOverlap.push(rows.length)
      const set = expansions.get(group) ?? []
      rows.push({ group, topic, release: draft.id, cell: index, n, atoms: set, earlier: null })
    }
  }
  return { topic, people: [], atoms, rows, equalities, unknownOverlap }
}

/** Groups from the top down, so that one view holds a whole tree; groups in no relation come after. */
function inTree(groups: Iterable<string>, relations: ReadonlyMap<string, readonly Relation[]>): string[] {
  const parts = new Set([...relations.values()].flat().flatMap((one) => one.parts))
  const all = [...groups]
  return [...all.filter((one) => !parts.has(one)), ...all.filter((one) => parts.has(one))]
}
