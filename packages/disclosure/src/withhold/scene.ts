import { isUnanimous, type Known, knownOf } from '../attack/quantities.ts'
import { checkSums } from '../check-sums.ts'
import type { Cell, Draft, Group } from '../draft.ts'
import { emptyLedger, type Ledger } from '../ledger.ts'
import type { Policy } from '../policy.ts'
import type { BoundsSolver } from '../solver.ts'
import { systemOfMembers } from '../system/members.ts'
import { systemOfRelations } from '../system/relations.ts'
import type { System } from '../system/system.ts'

/** A draft made ready for attack. */
export type Scene = {
  readonly draft: Draft
  readonly policy: Policy
  readonly groups: ReadonlyMap<string, Group>
  readonly systems: readonly System[]
  /** Cells of the draft that are withheld for their values, whatever their size. */
  readonly byValue: ReadonlySet<number>
  readonly solver: BoundsSolver | undefined
  /** What adds up in each cell of the draft. */
  readonly known: readonly (readonly Known[])[]
}

/** The draft's topics as sets of atoms, together with what was published before. */
export function sceneOf(
  draft: Draft,
  policy: Policy,
  ledger: Ledger = emptyLedger,
  solver?: BoundsSolver,
): Scene {
  const groups = new Map(draft.groups.map((group) => [group.id, group]))
  const earlier = ledger.releases.filter((entry) => entry.release !== draft.id)
  const build = draft.groups.some((group) => group.members !== undefined)
    ? systemOfMembers
    : systemOfRelations
  const known = draft.cells.map((cell) => knownOf(cell))
  checkSums(draft, known)
  const topics = [...new Set(draft.cells.map((cell) => cell.topic))]
  const systems = topics.map((topic) => build(draft, topic, groups, earlier))
  const byValue = new Set<number>()
  for (const [index, cell] of draft.cells.entries()) {
    if (isTelling(cell, policy)) byValue.add(index)
  }
  return { draft, policy, groups, systems, byValue, solver, known }
}

/** Whether the values of a cell tell of single people, however many it counts. */
function isTelling(cell: Cell, policy: Policy): boolean {
  if (cell.n === 0) return false
  return Object.values(cell.figures).some((figure) => {
    if (policy.unanimity === 'hide' && isUnanimous(figure, cell)) return true
    if (figure.kind === 'count' || figure.kind === 'share') {
      return figure.value > 0 && figure.value < policy.minimumCases
    }
    if (policy.dominance === null || (figure.kind !== 'sum' && figure.kind !== 'mean')) return false
    const { people, share } = policy.dominance
    const whole = figure.kind === 'sum' ? figure.value : figure.value * cell.n
    if (figure.largest === undefined) {
      throw new TypeError(
        `draft: ${cell.group}, ${cell.topic}: dominance is asked for, "largest" is not given`,
      )
    }
    return figure.largest.slice(0, people).reduce((sum, one) => sum + one, 0) > share * whole
  })
}

/** The least number of people for a cell's own group. */
export function minimumOfCell({ groups }: Scene, cell: Cell, minimum: number): number {
  return groups.get(cell.group)?.minimum ?? minimum
}
