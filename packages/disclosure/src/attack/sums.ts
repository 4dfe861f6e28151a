import type { LedgerCell } from '../ledger.ts'
import type { BoundsSolver } from '../solver.ts'
import type { System } from '../system/system.ts'
import type { Pattern } from './attack-groups.ts'
import { rowOfOnes, TooLarge } from './exact-rows.ts'
import { type Box, type Constraint, propagate, tolerance } from './propagate.ts'
import type { Known } from './quantities.ts'
import type { Residual } from './residuals.ts'
import { movesOf, settle, type Witness } from './witness.ts'

/** What stays the same for all figures of a topic under one pattern. */
export type ValueScene = {
  readonly system: System
  readonly known: readonly (readonly Known[])[]
  readonly pattern: Pattern
  /** Rows of withheld cells of which the values must not come out. */
  readonly targets: readonly number[]
  readonly protection: number
  readonly solver: BoundsSolver | undefined
}

/** One thing that adds up, over all atoms. */
export type Sum = {
  readonly key: string
  readonly of: ReadonlyMap<number, Known>
  readonly box: Box
  readonly constraints: readonly Constraint[]
  /** The residual that each constraint comes from. */
  readonly sources: readonly Residual[]
}

/** Values that fit, with the sums that they fit. */
export type Fitting = Witness & { readonly constraints: readonly Constraint[] }

/** What an earlier release told. What one person can come to is the draft's to say. */
export function knownEarlier(cell: LedgerCell | null): readonly Known[] {
  return Object.entries(cell?.sums ?? {}).map(([key, [lowest, highest]]) => ({
    key,
    truth: (lowest + highest) / 2,
    lowest,
    highest,
    isCount: false,
    perPerson: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    harmless: undefined,
  }))
}

/** One figure of a topic over all atoms, with bounds that follow from what is published. */
export function sumFor(scene: ValueScene, key: string): Sum {
  const { system, known, pattern } = scene
  const of = new Map(
    known.flatMap((list, row) => {
      const one = list.find((each) => each.key === key)
      return one === undefined ? [] : [[row, one] as const]
    }),
  )
  const perPerson = [...of.values()].reduce(
    ([least, most], one) => [Math.min(least, one.perPerson[0]), Math.max(most, one.perPerson[1])] as const,
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as readonly [number, number],
  )
  const lowest = Float64Array.from(system.atoms, ({ size }) => (size === 0 ? 0 : perPerson[0] * size))
  const highest = Float64Array.from(system.atoms, ({ size }) => (size === 0 ? 0 : perPerson[1] * size))
  const constraints: Constraint[] = []
  const sources: Residual[] = []
  for (const residual of residualsFor(scene, of)) {
    const rest = knownSum(of, residual)
    if (rest === null) continue
    constraints.push({ row: residual.row, lowest: rest[0], highest: rest[1] })
    sources.push(residual)
  }
  for (const [atom, row] of pattern.residuals.known) {
    const one = of.get(row)
    lowest[atom] = Math.max(lowest[atom] ?? 0, one?.lowest ?? Number.NEGATIVE_INFINITY)
    highest[atom] = Math.min(highest[atom] ?? 0, one?.highest ?? Number.POSITIVE_INFINITY)
  }
  const box = { lowest, highest }
  propagate(box, constraints)
  return { key, of, box, constraints, sources }
}

/**
 * What is left beside published parts says all, when every sum is known exactly. Where printed figures are rounded,
 * or one has no such figure, the wholes say more than their rests, and published cells about each other.
 */
function residualsFor({ system, pattern }: ValueScene, of: ReadonlyMap<number, Known>): readonly Residual[] {
  const { rests } = pattern.residuals
  const shown = [...system.rows.keys()].filter((row) => pattern.isShown(row))
  if (shown.every((row) => isExact(of.get(row)))) return rests
  const wholes = shown.flatMap((row) => {
    const atoms = (system.rows[row]?.atoms ?? []).filter((atom) => (system.atoms[atom]?.size ?? 0) > 0)
    return of.has(row) && atoms.length > 1 ? [{ row: rowOfOnes(atoms), terms: new Map([[row, 1]]) }] : []
  })
  return [...rests, ...wholes]
}

const isExact = (one: Known | undefined): boolean => one !== undefined && one.lowest === one.highest

function knownSum(of: ReadonlyMap<number, Known>, { terms }: Residual): readonly [number, number] | null {
  let lowest = 0
  let highest = 0
  for (const [row, times] of terms) {
    const one = of.get(row)
    if (one === undefined) return null
    lowest += times * (times > 0 ? one.lowest : one.highest)
    highest += times * (times > 0 ? one.highest : one.lowest)
  }
  return [lowest, highest]
}

/**
 * Values that fit, and the changes of them that no published sum notices. Where every shown cell has the figure,
 * shown values stay as they truly are, so that only the withheld ones have to fit.
 */
export function witnessOf(scene: ValueScene, sum: Sum): Fitting | null {
  const { system } = scene
  const values = Float64Array.from(system.atoms, ({ size }, atom) => startAt(sum.box, size, atom))
  for (const [row, { truth }] of sum.of) {
    const [atom, ...more] = (system.rows[row]?.atoms ?? []).filter((each) => system.atoms[each]?.size !== 0)
    if (atom !== undefined && more.length === 0) values[atom] = truth
  }
  const constraints = trueRests(scene, sum) ?? sum.constraints
  if (!settle(values, sum.box, constraints)) return null
  const isFixed = (atom: number): boolean =>
    constraints !== sum.constraints && scene.pattern.residuals.known.has(atom)
  const free = [...system.atoms.keys()].filter(
    (atom) => !isFixed(atom) && (sum.box.highest[atom] ?? 0) - (sum.box.lowest[atom] ?? 0) > tolerance,
  )
  try {
    return { values, moves: movesOf(constraints, free), constraints }
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

/** What is left beside shown parts as it truly is, when all shown cells are of the draft and have the figure. */
function trueRests({ system, pattern }: ValueScene, { of }: Sum): readonly Constraint[] | null {
  const shown = [...system.rows.keys()].filter((row) => pattern.isShown(row))
  if (!shown.every((row) => of.has(row) && system.rows[row]?.earlier === null)) return null
  return pattern.residuals.rests.map(({ row, terms }) => {
    let value = 0
    for (const [term, times] of terms) value += times * (of.get(term)?.truth ?? 0)
    return { row, lowest: value, highest: value }
  })
}

function startAt({ lowest, highest }: Box, size: number, atom: number): number {
  const [low, high] = [lowest[atom] ?? 0, highest[atom] ?? 0]
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2
  return Number.isFinite(low) ? low + size : Number.isFinite(high) ? high - size : 0
}
