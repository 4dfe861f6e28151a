import type { Leak, Unproven } from '../audit.ts'
import type { CellKey } from '../draft.ts'
import { peopleIn, type System } from '../system/system.ts'
import { addRow, makeEchelon, reduce, rowOfOnes, type SparseRow, TooLarge } from './exact-rows.ts'
import { combinationOf, termsOf } from './relation-of.ts'
import type { Residuals } from './residuals.ts'
import { smallSums } from './small-groups.ts'

/** What the attack on who is counted found. */
export type GroupAttack = { readonly leaks: readonly Leak[]; readonly unproven: readonly Unproven[] }

/** What is attacked: which rows are published, which must stay withheld although they are large. */
export type Pattern = {
  readonly isShown: (row: number) => boolean
  readonly isProtected: (row: number) => boolean
  readonly residuals: Residuals
}

const inhabited = (system: System, atoms: readonly number[]): readonly number[] =>
  atoms.filter((atom) => (system.atoms[atom]?.size ?? 0) > 0).sort((a, b) => a - b)

/** The cells of the draft whose people are exactly those of a sum. */
function cellsOf(system: System, row: SparseRow): readonly CellKey[] {
  const wanted = row.columns.join(',')
  return system.rows.flatMap(({ group, topic, atoms, cell }) =>
    cell >= 0 && inhabited(system, atoms).join(',') === wanted ? [{ group, topic }] : [],
  )
}

function leakOf(system: System, row: SparseRow, people: number, kind: Leak['kind'], pattern: Pattern): Leak {
  const combination = combinationOf(system, row, pattern.isShown, pattern.residuals) ?? new Map()
  const relation = termsOf(system, combination)
  return { kind, topic: system.topic, exposed: cellsOf(system, row), people, relation }
}

/**
 * What follows about too few people, or about withheld cells, whatever the figures are: any sum, count or mean over
 * the same people can be worked out the same way. Rounding is not counted as protection.
 */
export function attackGroups(system: System, minimum: number, pattern: Pattern): GroupAttack {
  const { topic } = system
  const unproven: Unproven[] = []
  const doubtful = system.unknownOverlap.filter((row) => pattern.isShown(row))
  if (doubtful.length > 0) {
    const cells = doubtful.flatMap((row) => keyOf(system, row))
    unproven.push({ because: 'membersUnknown', topic, cells, relation: [] })
  }
  try {
    const published = pattern.residuals.rests
      .map(({ row }) => row)
      .sort((a, b) => a.columns.length - b.columns.length)
    const { found, complete } = smallSums(system, published, minimum)
    if (!complete) unproven.push({ because: 'tooLarge', topic, cells: [], relation: [] })
    const leaks = found.map(({ row, people }) => leakOf(system, row, people, 'smallGroup', pattern))
    return { leaks: [...leaks, ...withheldCells(system, published, pattern)], unproven }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return { leaks: [], unproven: [...unproven, { because: 'tooLarge', topic, cells: [], relation: [] }] }
  }
}

function keyOf(system: System, row: number): readonly CellKey[] {
  const one = system.rows[row]
  return one === undefined ? [] : [{ group: one.group, topic: one.topic }]
}

/** Withheld cells, of whatever size, that follow from published ones. */
function withheldCells(system: System, published: readonly SparseRow[], pattern: Pattern): readonly Leak[] {
  const targets = system.rows.flatMap((row, index) => (pattern.isProtected(index) ? [row] : []))
  if (targets.length === 0) return []
  const echelon = makeEchelon(system.atoms.length)
  for (const row of published) addRow(echelon, row, () => false)
  return targets.flatMap(({ atoms }) => {
    const whole = rowOfOnes(inhabited(system, atoms))
    const unknown = rowOfOnes(whole.columns.filter((atom) => !pattern.residuals.known.has(atom)))
    if (whole.columns.length === 0 || reduce(echelon, unknown).columns.length > 0) return []
    return [leakOf(system, whole, peopleIn(system, whole.columns), 'withheldCell', pattern)]
  })
}
