import type { Cell, Draft, Group } from '../draft.ts'
import type { LedgerEntry } from '../ledger.ts'
import type { Atom, Row, System } from './system.ts'

/** A cell with the people that it counts, wave by wave. */
type Counted = Omit<Row, 'atoms'> & {
  readonly minimum: number | null
  readonly waves: ReadonlyMap<string, readonly string[]>
}

/** Who stands in a cell of the draft, wave by wave. */
function wavesOf(cell: Cell, group: Group, release: string): ReadonlyMap<string, readonly string[]> {
  const members = cell.members ?? group.members ?? []
  const contributions = cell.contributions ?? [{ wave: release }]
  return new Map(contributions.map((one) => [one.wave, one.members ?? members]))
}

function fromDraft(draft: Draft, topic: string, groups: ReadonlyMap<string, Group>): readonly Counted[] {
  return draft.cells.flatMap((cell, index) => {
    const group = groups.get(cell.group)
    if (cell.topic !== topic || group === undefined) return []
    const { n } = cell
    const minimum = group.minimum ?? null
    const waves = wavesOf(cell, group, draft.id)
    return [{ group: cell.group, topic, release: draft.id, cell: index, n, minimum, waves, earlier: null }]
  })
}

function fromEntry(entry: LedgerEntry, topic: string): readonly Counted[] {
  return entry.cells.flatMap((cell) => {
    if (cell.topic !== topic) return []
    const blocks = cell.blocks.flatMap((index) => entry.blocks[index] ?? [])
    const waves = new Map<string, string[]>()
    for (const { wave, people = [] } of blocks) {
      const list = waves.get(wave) ?? []
      for (const person of people) list.push(entry.people[person] ?? '')
      waves.set(wave, list)
    }
    const n = new Set([...waves.values()].flat()).size
    const { group } = cell
    const minimum = blocks.length === 0 ? null : Math.max(...blocks.map((block) => block.minimum))
    return [{ group, topic, release: entry.release, cell: -1, n, minimum, waves, earlier: cell }]
  })
}

/** The cells that share a wave with the draft, directly or through other cells. */
function connected(own: readonly Counted[], earlier: readonly Counted[]): readonly Counted[] {
  const waves = new Set(own.flatMap((one) => [...one.waves.keys()]))
  const taken = new Set<Counted>()
  for (let before = -1; before !== taken.size; ) {
    before = taken.size
    for (const one of earlier) {
      if (taken.has(one) || ![...one.waves.keys()].some((wave) => waves.has(wave))) continue
      taken.add(one)
      for (const wave of one.waves.keys()) waves.add(wave)
    }
  }
  return [...own, ...earlier.filter((one) => taken.has(one))]
}

/** Which cells each person stands in, in one wave. */
function signatures(cells: readonly Counted[], wave: string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [index, { waves }] of cells.entries()) {
    for (const person of waves.get(wave) ?? []) {
      const list = found.get(person)
      if (list === undefined) found.set(person, [index])
      else if (list[list.length - 1] !== index) list.push(index)
    }
  }
  return found
}

/** The minimum of the smallest cell around some people: what is asked for where they are told apart most. */
function closestMinimum(cells: readonly Counted[], around: readonly number[]): number | null {
  let best: Counted | undefined
  for (const index of around) {
    const one = cells[index]
    if (one === undefined) continue
    const closer = best === undefined || one.n < best.n
    const milder = one.n === best?.n && (one.minimum ?? Infinity) < (best.minimum ?? Infinity)
    if (closer || milder) best = one
  }
  return best?.minimum ?? null
}

/** One topic where the members of groups are known: people who stand in the same cells are one atom. */
export function systemOfMembers(
  draft: Draft,
  topic: string,
  groups: ReadonlyMap<string, Group>,
  ledger: readonly LedgerEntry[],
): System {
  const own = fromDraft(draft, topic, groups)
  const cells = connected(
    own,
    ledger.flatMap((entry) => fromEntry(entry, topic)),
  )
  const waves = [...new Set(cells.flatMap((one) => [...one.waves.keys()]))].sort()
  const numbers = new Map<string, number>()
  const atoms: Atom[] = []
  const members: number[][] = cells.map(() => [])
  for (const wave of waves) {
    const bySignature = new Map<string, { around: readonly number[]; people: number[] }>()
    for (const [person, around] of signatures(cells, wave)) {
      const number = numbers.get(person) ?? numbers.size
      numbers.set(person, number)
      const key = around.join(',')
      const block = bySignature.get(key)
      if (block === undefined) bySignature.set(key, { around, people: [number] })
      else block.people.push(number)
    }
    for (const { around, people } of bySignature.values()) {
      for (const index of around) members[index]?.push(atoms.length)
      atoms.push({ wave, size: people.length, minimum: closestMinimum(cells, around), people, view: 0 })
    }
  }
  const rows = cells.map(({ waves: _, minimum: __, ...cell }, index) => ({
    ...cell,
    atoms: members[index] ?? [],
  }))
  const anonymous = ledger.filter((entry) => entry.blocks.some(({ people }) => people === undefined))
  const unknownOverlap = rows.flatMap((row, index) =>
    row.cell >= 0 && anonymous.some((entry) => sharesWave(entry, topic, cells[index]?.waves)) ? [index] : [],
  )
  return { topic, people: [...numbers.keys()], atoms, rows, equalities: [], unknownOverlap }
}

/** Whether an earlier release shows values of the topic in any of the waves. */
export function sharesWave(
  entry: LedgerEntry,
  topic: string,
  waves: ReadonlyMap<string, unknown> | undefined,
): boolean {
  return entry.cells.some(
    (cell) =>
      cell.topic === topic && cell.blocks.some((index) => waves?.has(entry.blocks[index]?.wave ?? '')),
  )
}
