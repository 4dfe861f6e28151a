import type { Draft, Policy, PublishedRelease } from '../src/index.ts'

/** An attacker that shares no code with the package: exact fractions, and every combination tried. */

type Fraction = readonly [bigint, bigint]

const zero: Fraction = [0n, 1n]

function simplest(top: bigint, bottom: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
  while (b !== 0n) [a, b] = [b, a % b]
  const sign = bottom < 0n ? -1n : 1n
  return a === 0n ? zero : [(sign * top) / a, (sign * bottom) / a]
}

const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => simplest(a * d - c * b, b * d)
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => simplest(a * c, b * d)
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => simplest(a * d, b * c)

/** The rank of a matrix of whole numbers over the rational numbers. */
export function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map((value): Fraction => [BigInt(value), 1n]))
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= found && row[column]?.[0] !== 0n)
    const pivot = rows[at]
    if (pivot === undefined) continue
    rows[at] = rows[found] ?? pivot
    rows[found] = pivot
    for (let index = found + 1; index < rows.length; index += 1) {
      const row = rows[index] ?? []
      const factor = over(row[column] ?? zero, pivot[column] ?? zero)
      if (factor[0] !== 0n)
        rows[index] = row.map((value, place) => minus(value, times(factor, pivot[place] ?? zero)))
    }
    found += 1
  }
  return found
}

/** People told apart by no set, as lists; the sets as rows over them. */
function atomsOf(sets: readonly (readonly string[])[]): { atoms: string[][]; rows: number[][] } {
  const signatures = new Map<string, string[]>()
  for (const person of new Set(sets.flat())) {
    const signature = sets.map((set) => (set.includes(person) ? 1 : 0)).join('')
    signatures.set(signature, [...(signatures.get(signature) ?? []), person])
  }
  const keys = [...signatures.keys()]
  return {
    atoms: [...signatures.values()],
    rows: sets.map((_, index) => keys.map((key) => Number(key[index]))),
  }
}

/**
 * Whether some sum over fewer than `minimum` people follows from the sums over the sets: tries every choice of
 * atoms with so few people and looks whether the rank falls when their columns are taken out.
 */
export function findsFew(sets: readonly (readonly string[])[], minimum: number): boolean {
  const { atoms, rows } = atomsOf(sets)
  const whole = rank(rows)
  const visit = (from: number, taken: readonly number[], people: number): boolean => {
    if (taken.length > 0) {
      const without = rows.map((row) => row.filter((_, atom) => !taken.includes(atom)))
      if (rank(without) < whole) return true
    }
    for (let atom = from; atom < atoms.length; atom += 1) {
      const more = people + (atoms[atom]?.length ?? 0)
      if (more < minimum && visit(atom + 1, [...taken, atom], more)) return true
    }
    return false
  }
  return visit(0, [], 0)
}

/** All values that the sum over `wanted` can take when the counts of the sets are as published: tries all. */
export function possibleCounts(
  sizes: readonly number[],
  published: readonly { readonly parts: readonly number[]; readonly value: number }[],
  wanted: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>()
  const values = sizes.map(() => 0)
  const fits = (done: number): boolean =>
    published.every(({ parts, value }) => {
      let least = 0
      let most = 0
      for (const part of parts) {
        least += part < done ? (values[part] ?? 0) : 0
        most += part < done ? (values[part] ?? 0) : (sizes[part] ?? 0)
      }
      return least <= value && value <= most
    })
  const visit = (index: number): void => {
    if (index === sizes.length) {
      found.add(wanted.reduce((sum, one) => sum + (values[one] ?? 0), 0))
      return
    }
    for (let value = 0; value <= (sizes[index] ?? 0); value += 1) {
      values[index] = value
      if (fits(index + 1)) visit(index + 1)
    }
    values[index] = 0
  }
  visit(0)
  return found
}

/** The groups that a release shows under a topic, as lists of people. */
export function shownSets(
  draft: Draft,
  release: PublishedRelease,
  topic = 'q',
): readonly (readonly string[])[] {
  const members = new Map(draft.groups.map((group) => [group.id, group.members ?? []]))
  return release.cells.flatMap((cell, index) => {
    if (cell.state === 'hidden' || cell.topic !== topic) return []
    return [draft.cells[index]?.members ?? members.get(cell.group) ?? []]
  })
}

/** The policy with little asked for besides the minimum, so that groups alone are looked at. */
export const onlyGroups = (minimum: number): Partial<Policy> => ({
  minimum,
  unanimity: 'show',
  protection: 0,
})
