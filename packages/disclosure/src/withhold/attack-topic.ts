import { attackExtremes } from '../attack/attack-extremes.ts'
import { attackGroups } from '../attack/attack-groups.ts'
import { attackValues } from '../attack/attack-values.ts'
import { residualsOf } from '../attack/residuals.ts'
import type { Interval, Leak, Unproven } from '../audit.ts'
import type { System } from '../system/system.ts'
import { minimumOfCell, type Scene } from './scene.ts'

/** What the attack on one topic found. */
export type TopicAttack = {
  readonly leaks: readonly Leak[]
  readonly unproven: readonly Unproven[]
  readonly intervals: readonly Interval[]
}

/** Attacks one topic in all ways when so many people are asked for and these cells are withheld. */
export function attackTopic(
  scene: Scene,
  system: System,
  withheld: ReadonlyMap<number, unknown>,
  minimum: number,
): TopicAttack {
  const { draft, byValue, policy, solver, known } = scene
  const isShown = (index: number): boolean => {
    const row = system.rows[index]
    if (row === undefined) return false
    return row.earlier === null ? !withheld.has(row.cell) : row.earlier.state === 'shown'
  }
  const isProtected = (index: number): boolean => {
    const row = system.rows[index]
    if (row === undefined || isShown(index)) return false
    return row.earlier === null ? byValue.has(row.cell) : row.earlier.state === 'withheld'
  }
  const isTarget = (index: number): boolean => {
    const row = system.rows[index]
    const cell = draft.cells[row?.cell ?? -1]
    if (row === undefined || cell === undefined || isShown(index) || cell.n === 0) return false
    return isProtected(index) || cell.n < minimumOfCell(scene, cell, minimum)
  }
  const pattern = { isShown, isProtected, isTarget, residuals: residualsOf(system, isShown) }
  const groups = attackGroups(system, minimum, pattern)
  const extremes = attackExtremes(system, draft.cells, minimum, pattern)
  const leaks = [...groups.leaks, ...extremes]
  // Who follows from what comes first: values of groups that follow exactly need no bounds.
  if (leaks.length > 0) return { leaks, unproven: groups.unproven, intervals: [] }
  const values = attackValues(system, known, pattern, policy.protection, solver)
  return { ...values, unproven: [...groups.unproven, ...values.unproven] }
}
