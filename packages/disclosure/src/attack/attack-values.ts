import type { Interval, Leak, Unproven } from '../audit.ts'
import type { CellKey } from '../draft.ts'
import type { BoundsSolver } from '../solver.ts'
import type { System } from '../system/system.ts'
import { askSolver } from './ask-solver.ts'
import type { Pattern } from './attack-groups.ts'
import { outerBounds, tolerance } from './propagate.ts'
import type { Known } from './quantities.ts'
import { type Combination, termsOf } from './relation-of.ts'
import type { Residual } from './residuals.ts'
import { knownEarlier, type Sum, sumFor, type ValueScene, witnessOf } from './sums.ts'
import { type Wanted, widthsOf } from './witness.ts'

/** What the attack on withheld values found. */
export type ValueAttack = {
  readonly leaks: readonly Leak[]
  readonly unproven: readonly Unproven[]
  readonly intervals: readonly Interval[]
}

/**
 * From where to where each withheld value can be, as far as all published values of this release tell; values that
 * are known too closely are leaks.
 */
export function attackValues(
  system: System,
  ofCells: readonly (readonly Known[])[],
  pattern: Pattern & { readonly isTarget: (row: number) => boolean },
  protection: number,
  solver: BoundsSolver | undefined,
): ValueAttack {
  const targets = [...system.rows.keys()].filter((row) => pattern.isTarget(row))
  if (targets.length === 0) return { leaks: [], unproven: [], intervals: [] }
  const known = system.rows.map(({ cell, earlier }) => ofCells[cell] ?? knownEarlier(earlier))
  const scene: ValueScene = { system, known, pattern, targets, protection, solver }
  const keys = new Set(targets.flatMap((row) => known[row]?.map(({ key }) => key) ?? []))
  const leaks: Leak[] = []
  const unproven: Unproven[] = []
  const intervals: Interval[] = []
  for (const key of keys) judgeSum(scene, key, leaks, unproven, intervals)
  return { leaks, unproven, intervals }
}

function judgeSum(
  scene: ValueScene,
  key: string,
  leaks: Leak[],
  unproven: Unproven[],
  intervals: Interval[],
): void {
  const sum = sumFor(scene, key)
  const { system, targets } = scene
  const wide: Wide[] = []
  for (const row of targets) {
    const own = sum.of.get(row)
    const { atoms = [], n = 0 } = system.rows[row] ?? {}
    if (own === undefined || n === 0) continue
    const outer = rounded(own, outerBounds(sum.box, sum.constraints, atoms))
    const needed = neededWidth(own, n, scene.protection)
    if (isTooNarrow(own, n, outer, needed)) leaks.push(narrowLeak(scene, sum, row, outer))
    else if (isHarmlessEnd(own, n, outer)) intervals.push(intervalOf(scene, key, row, outer, 'exact'))
    else wide.push({ row, outer, columns: atoms, enough: Math.max(needed, 2 * tolerance) })
  }
  const witness = wide.length === 0 ? null : witnessOf(scene, sum)
  const widths = witness === null ? [] : widthsOf(witness, sum.box, witness.constraints, wide)
  const open: number[] = []
  for (const [index, { row, outer, enough }] of wide.entries()) {
    if ((widths[index] ?? 0) < enough - tolerance) open.push(row)
    else intervals.push(intervalOf(scene, key, row, outer, 'outer'))
  }
  if (open.length > 0) settleOpen(scene, sum, open, leaks, unproven, intervals)
}

/** A withheld figure that nothing shows to be too narrow. */
type Wide = Wanted & { readonly row: number }

function intervalOf(
  { system }: ValueScene,
  figure: string,
  row: number,
  bounds: readonly [number, number],
  proof: Interval['proof'],
): Interval {
  const { group = '', topic = '' } = system.rows[row] ?? {}
  return { group, topic, figure, ...finite(bounds), proof }
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
  return !isHarmlessEnd(own, n, [low, high])
}

/** Whether all that can be is the end of the range at which nobody is harmed. */
function isHarmlessEnd(own: Known, n: number, [low, high]: readonly [number, number]): boolean {
  const margin = tolerance * Math.max(1, Math.abs(own.truth))
  const [least, most] = own.perPerson
  const { harmless } = own
  if (high <= least * n + margin && (harmless === 'none' || harmless === 'both')) return true
  return low >= most * n - margin && (harmless === 'all' || harmless === 'both')
}

function narrowLeak(scene: ValueScene, sum: Sum, row: number, bounds: readonly [number, number]): Leak {
  const { system } = scene
  const { group = '', topic = '', n = 0 } = system.rows[row] ?? {}
  const relation = termsOf(system, relationAround(scene, sum, row))
  const exposed: readonly CellKey[] = [{ group, topic }]
  return { kind: 'narrow', topic, exposed, people: n, relation, figure: sum.key, bounds }
}

/** The published rows that say most about the atoms of a row: the smallest rest around them, else one it touches. */
function relationAround({ system }: ValueScene, { constraints, sources }: Sum, row: number): Combination {
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

/** What the plain attack cannot say goes to the solver. */
function settleOpen(
  scene: ValueScene,
  sum: Sum,
  open: readonly number[],
  leaks: Leak[],
  unproven: Unproven[],
  intervals: Interval[],
): void {
  const { system, solver, protection } = scene
  const answers = solver === undefined ? [] : askSolver(scene, sum, open, solver)
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
    } else intervals.push(intervalOf(scene, sum.key, row, exact, 'exact'))
  }
}
