import type { Interval, Leak, Unproven } from '../audit.ts'
import type { Cell, CellKey } from '../draft.ts'
import type { LedgerCell } from '../ledger.ts'
import type { BoundsSolver, SolverBounds } from '../solver.ts'
import type { System } from '../system/system.ts'
import type { Pattern } from './attack-groups.ts'
import { rowOfOnes, TooLarge } from './exact-rows.ts'
import { type Box, type Constraint, outerBounds, propagate, tolerance } from './propagate.ts'
import type { Known } from './quantities.ts'
import { type Combination, termsOf } from './relation-of.ts'
import type { Residual } from './residuals.ts'
import { movesOf, roomOf, settle, type Witness } from './witness.ts'

/** What the attack on withheld values found. */
export type ValueAttack = {
  readonly leaks: readonly Leak[]
  readonly unproven: readonly Unproven[]
  readonly intervals: readonly Interval[]
}

/** What stays the same for all figures of a topic under one pattern. */
type Scene = {
  readonly system: System
  readonly cells: readonly Cell[]
  readonly known: readonly (readonly Known[])[]
  readonly pattern: Pattern
  /** Rows of withheld cells of which the values must not come out. */
  readonly targets: readonly number[]
  readonly protection: number
  readonly solver: BoundsSolver | undefined
}

/** One thing that adds up, over all atoms. */
type Sum = {
  readonly key: string
  readonly of: ReadonlyMap<number, Known>
  readonly box: Box
  readonly constraints: readonly Constraint[]
  /** The residual that each constraint comes from. */
  readonly sources: readonly Residual[]
}

/**
 * From where to where each withheld value can be, as far as all published values of this release tell; values that
 * are known too closely are leaks.
 */
export function attackValues(
  system: System,
  cells: readonly Cell[],
  knownOf: (cell: Cell) => readonly Known[],
  pattern: Pattern & { readonly isTarget: (row: number) => boolean },
  protection: number,
  solver: BoundsSolver | undefined,
): ValueAttack {
  const targets = [...system.rows.keys()].filter((row) => pattern.isTarget(row))
  if (targets.length === 0) return { leaks: [], unproven: [], intervals: [] }
  const known = system.rows.map(({ cell, earlier }) => {
    const own = cells[cell]
    return own === undefined ? knownEarlier(earlier) : knownOf(own)
  })
  const scene: Scene = { system, cells, known, pattern, targets, protection, solver }
  const keys = new Set(targets.flatMap((row) => known[row]?.map(({ key }) => key) ?? []))
  const leaks: Leak[] = []
  const unproven: Unproven[] = []
  const intervals: Interval[] = []
  for (const key of keys) judgeSum(scene, key, leaks, unproven, intervals)
  return { leaks, unproven, intervals }
}

/** What an earlier release told. What one person can come to is the draft's to say. */
function knownEarlier(cell: LedgerCell | null): readonly Known[] {
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

function sumFor(scene: Scene, key: string): Sum {
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
function residualsFor({ system, pattern }: Scene, of: ReadonlyMap<number, Known>): readonly Residual[] {
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

function judgeSum(
  scene: Scene,
  key: string,
  leaks: Leak[],
  unproven: Unproven[],
  intervals: Interval[],
): void {
  const sum = sumFor(scene, key)
  const { system, targets } = scene
  let witness: Witness | null | undefined
  const open: number[] = []
  for (const row of targets) {
    const own = sum.of.get(row)
    const { atoms = [], n = 0, group = '', topic = '' } = system.rows[row] ?? {}
    if (own === undefined || n === 0) continue
    const outer = rounded(own, outerBounds(sum.box, sum.constraints, atoms))
    const needed = neededWidth(own, n, scene.protection)
    if (isTooNarrow(own, n, outer, needed)) {
      leaks.push(narrowLeak(scene, sum, row, outer))
      continue
    }
    if (witness === undefined) witness = witnessOf(scene, sum)
    const room = witness === null ? 0 : widthOf(witness, sum.box, atoms, needed)
    if (room + tolerance < needed || room <= 0) open.push(row)
    else intervals.push({ group, topic, figure: key, ...finite(outer), proof: 'outer' })
  }
  if (open.length > 0) settleOpen(scene, sum, open, leaks, unproven, intervals)
}

const finite = ([low, high]: readonly [number, number]): Pick<Interval, 'lowest' | 'highest'> => ({
  lowest: Number.isFinite(low) ? low : null,
  highest: Number.isFinite(high) ? high : null,
})

function rounded(own: Known, [low, high]: readonly [number, number]): readonly [number, number] {
  return own.isCount ? [Math.ceil(low - 1e-6) + 0, Math.floor(high + 1e-6)] : [low, high]
}

/** How far apart the ends of what a withheld value can be have to stay. */
function neededWidth(own: Known, n: number, protection: number): number {
  if (own.isCount) return 1
  const [least, most] = own.perPerson
  const whole = Number.isFinite(most - least) ? (most - least) * n : Math.abs(own.truth)
  return protection * whole
}

function isTooNarrow(own: Known, n: number, [low, high]: readonly [number, number], needed: number): boolean {
  const margin = tolerance * Math.max(1, Math.abs(own.truth))
  if (high - low >= needed - margin && high - low > margin) return false
  const [least, most] = own.perPerson
  const { harmless } = own
  if (high <= least * n + margin && (harmless === 'none' || harmless === 'both')) return false
  return !(low >= most * n - margin && (harmless === 'all' || harmless === 'both'))
}

function narrowLeak(scene: Scene, sum: Sum, row: number, bounds: readonly [number, number]): Leak {
  const { system } = scene
  const { group = '', topic = '', n = 0 } = system.rows[row] ?? {}
  const relation = termsOf(system, relationAround(scene, sum, row))
  const exposed: readonly CellKey[] = [{ group, topic }]
  return { kind: 'narrow', topic, exposed, people: n, relation, figure: sum.key, bounds }
}

/** The published rows that say most about the atoms of a row: the smallest rest around them, else one it touches. */
function relationAround({ system }: Scene, { constraints, sources }: Sum, row: number): Combination {
  const wanted = new Set(system.rows[row]?.atoms)
  let best: { readonly source: Residual; readonly rank: number } | undefined
  for (const [
    index,
    {
      row: { columns },
    },
  ] of constraints.entries()) {
    const shared = columns.filter((column) => wanted.has(column)).length
    const source = sources[index]
    if (shared === 0 || source === undefined || source.terms.size === 0) continue
    const rank = columns.length - shared + (wanted.size - shared) * system.atoms.length
    if (best === undefined || rank < best.rank) best = { source, rank }
  }
  return best?.source.terms ?? new Map()
}

/** Values that fit, from those of the draft where atoms are cells, and the changes that go unnoticed. */
function witnessOf(scene: Scene, sum: Sum): Witness | null {
  const { system } = scene
  const values = Float64Array.from(system.atoms, ({ size }, atom) => startAt(sum.box, size, atom))
  for (const [row, { truth }] of sum.of) {
    const [atom, ...more] = (system.rows[row]?.atoms ?? []).filter((each) => system.atoms[each]?.size !== 0)
    if (atom !== undefined && more.length === 0) values[atom] = truth
  }
  if (!settle(values, sum.box, sum.constraints)) return null
  const free = [...system.atoms.keys()].filter(
    (atom) => (sum.box.highest[atom] ?? 0) - (sum.box.lowest[atom] ?? 0) > tolerance,
  )
  try {
    return { values, moves: movesOf(sum.constraints, free) }
  } catch (error) {
    if (error instanceof TooLarge) return null
    throw error
  }
}

function startAt({ lowest, highest }: Box, size: number, atom: number): number {
  const [low, high] = [lowest[atom] ?? 0, highest[atom] ?? 0]
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2
  return Number.isFinite(low) ? low + size : Number.isFinite(high) ? high - size : 0
}

function widthOf(witness: Witness, box: Box, atoms: readonly number[], needed: number): number {
  const enough = Math.max(needed, 2 * tolerance)
  const up = roomOf(witness, box, atoms, 1, enough)
  return up >= enough ? up : up + roomOf(witness, box, atoms, -1, enough - up)
}

/** What the plain attack cannot say goes to the solver. */
function settleOpen(
  scene: Scene,
  sum: Sum,
  open: readonly number[],
  leaks: Leak[],
  unproven: Unproven[],
  intervals: Interval[],
): void {
  const { system, solver, protection } = scene
  const answers = solver === undefined ? [] : solve(scene, sum, open, solver)
  for (const [index, row] of open.entries()) {
    const own = sum.of.get(row)
    const { group = '', topic = '', n = 0 } = system.rows[row] ?? {}
    const answer = answers[index] ?? null
    if (own === undefined || answer === null) {
      const relation = termsOf(system, relationAround(scene, sum, row))
      unproven.push({ because: 'needsSolver', topic, cells: [{ group, topic }], figure: sum.key, relation })
      continue
    }
    const exact = rounded(own, [
      answer.lowest ?? Number.NEGATIVE_INFINITY,
      answer.highest ?? Number.POSITIVE_INFINITY,
    ])
    if (isTooNarrow(own, n, exact, neededWidth(own, n, protection))) {
      leaks.push(narrowLeak(scene, sum, row, exact))
    } else intervals.push({ group, topic, figure: sum.key, ...finite(exact), proof: 'exact' })
  }
}

/** Only what is not known goes there: the rest is taken out of the sums. */
function solve(
  { system }: Scene,
  { box, constraints }: Sum,
  open: readonly number[],
  solver: BoundsSolver,
): readonly (SolverBounds | null)[] {
  const free = [...system.atoms.keys()].filter(
    (atom) => (box.highest[atom] ?? 0) - (box.lowest[atom] ?? 0) > tolerance,
  )
  const place = new Map(free.map((atom, index) => [atom, index]))
  const variables = free.map((atom) => ({
    lowest: finiteOr(box.lowest[atom] ?? 0),
    highest: finiteOr(box.highest[atom] ?? 0),
  }))
  const middle = (atom: number): number => ((box.lowest[atom] ?? 0) + (box.highest[atom] ?? 0)) / 2
  const rows = constraints.flatMap(({ row, lowest, highest }) => {
    const columns: number[] = []
    const times: number[] = []
    let fixed = 0
    for (const [position, atom] of row.columns.entries()) {
      const at = place.get(atom)
      const each = row.values[position] ?? 1
      if (at === undefined) fixed += each * middle(atom)
      else columns.push(at)
      if (at !== undefined) times.push(each)
    }
    if (columns.length === 0) return []
    return [{ columns, times, lowest: finiteOr(lowest - fixed), highest: finiteOr(highest - fixed) }]
  })
  const sums = open.map((row) => (system.rows[row]?.atoms ?? []).flatMap((atom) => place.get(atom) ?? []))
  return solver({ variables, rows }, sums).map((found, index) => {
    const fixed = (system.rows[open[index] ?? 0]?.atoms ?? []).filter((atom) => !place.has(atom))
    const known = fixed.reduce((sum, atom) => sum + middle(atom), 0)
    const add = (value: number | null): number | null => (value === null ? null : value + known)
    return found === null ? null : { lowest: add(found.lowest), highest: add(found.highest) }
  })
}

const finiteOr = (value: number): number | null => (Number.isFinite(value) ? value : null)
