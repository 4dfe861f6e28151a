import type { Leak, RelationTerm, Unproven } from '../audit.ts'
import type { CellKey } from '../draft.ts'
import type { HiddenReason } from '../published.ts'
import type { System } from '../system/system.ts'
import { attackTopic, type TopicAttack } from './attack-topic.ts'
import { type Closing, cheapestFirst, closeSums, isNeededBySums } from './close-sums.ts'
import type { Scene } from './scene.ts'
import { rowSumsOf } from './sums.ts'

/** Cells of the draft that are withheld, with the reason. */
export type Withheld = ReadonlyMap<number, HiddenReason>

/** Something found, and the rows that may be withheld against it, the best first. */
type Remedy = { readonly candidates: readonly number[]; readonly reason: HiddenReason }

/**
 * Withholds what must be, and then cells of the draft until the attack finds nothing. Goes up from one person asked
 * for to the policy's minimum, so that whatever is withheld under a lower minimum is withheld under a higher one.
 */
export function withhold(scene: Scene, keep: ReadonlySet<number>): Withheld {
  const withheld = new Map<number, HiddenReason>()
  for (const cell of scene.byValue) withheld.set(cell, 'protects')
  for (const system of scene.systems) withholdIn(scene, system, withheld, keep)
  return withheld
}

function withholdIn(
  scene: Scene,
  system: System,
  withheld: Map<number, HiddenReason>,
  keep: ReadonlySet<number>,
): void {
  const most = scene.policy.minimum
  const steps = smallCellsByStep(scene, system)
  let safeUpTo = 0
  for (let minimum = 1; minimum <= most; minimum += 1) {
    const small = steps.get(minimum) ?? []
    for (const cell of small) withheld.set(cell, 'belowMinimum')
    if (small.length === 0) {
      if (minimum <= safeUpTo) continue
      // What is safe under a higher minimum is safe under a lower one.
      const next = Math.min(
        most,
        ...[...steps.keys()].filter((step) => step > minimum).map((step) => step - 1),
      )
      if (next > minimum && weight(attackTopic(scene, system, withheld, next)) === 0) {
        safeUpTo = next
        continue
      }
    }
    mend(scene, system, withheld, minimum, keep)
  }
}

/** Cells of a topic by the least minimum under which they are too small. */
function smallCellsByStep(scene: Scene, system: System): ReadonlyMap<number, readonly number[]> {
  const { draft, groups, policy } = scene
  const steps = new Map<number, number[]>()
  for (const { cell: index, n, group } of system.rows) {
    if (index < 0 || draft.cells[index] === undefined) continue
    const own = groups.get(group)?.minimum
    const step =
      n === 0 || (own !== undefined && n < own) ? 1 : own === undefined ? n + 1 : policy.minimum + 1
    if (step <= policy.minimum) steps.set(step, [...(steps.get(step) ?? []), index])
  }
  return steps
}

function mend(
  scene: Scene,
  system: System,
  withheld: Map<number, HiddenReason>,
  minimum: number,
  keep: ReadonlySet<number>,
): void {
  const added: number[] = []
  const closing: Closing = {
    ...rowSumsOf(system, scene.draft.relations ?? []),
    system,
    minimum,
    isHidden: (row: number) => withheld.has(cellOf(system, row)),
    isKept: (row: number) => keep.has(cellOf(system, row)),
  }
  const take = (row: number, reason: HiddenReason): void => {
    withheld.set(cellOf(system, row), reason)
    added.push(cellOf(system, row))
  }
  for (;;) {
    closeSums(closing, (row) => take(row, 'protects'))
    const found = attackTopic(scene, system, withheld, minimum)
    const before = withheld.size
    for (const { candidates, reason } of remediesFor(system, found, withheld)) {
      // One of the cells that this needs may have been withheld against something else by now.
      if (candidates.some(closing.isHidden)) continue
      const [row] = cheapestFirst(
        closing,
        candidates.filter((one) => !closing.isKept(one)),
      )
      if (row !== undefined) take(row, reason)
    }
    if (withheld.size === before) break
  }
  if (added.length > 1) showAgain(scene, closing, withheld, added)
}

const cellOf = (system: System, row: number): number => system.rows[row]?.cell ?? -1

/** Most cells that are tried again; more would take long and win little. */
const mostTried = 24

/** Shows cells again that turned out not to be needed, those of the most people first. */
function showAgain(
  scene: Scene,
  closing: Closing,
  withheld: Map<number, HiddenReason>,
  added: readonly number[],
): void {
  const { system, minimum } = closing
  const rows = new Map(system.rows.map(({ cell }, row) => [cell, row]))
  const size = (cell: number): number => scene.draft.cells[cell]?.n ?? 0
  const order = [...added].sort((a, b) => size(b) - size(a) || a - b)
  let standing: number | undefined
  let tried = 0
  for (const cell of order) {
    const reason = withheld.get(cell)
    if (reason === undefined || tried >= mostTried) continue
    standing ??= weight(attackTopic(scene, system, withheld, minimum))
    withheld.delete(cell)
    const needed = isNeededBySums(closing, rows.get(cell) ?? -1)
    if (!needed) tried += 1
    if (needed || weight(attackTopic(scene, system, withheld, minimum)) > standing) withheld.set(cell, reason)
  }
}

const weight = ({ leaks, unproven }: TopicAttack): number => leaks.length + unproven.length

function remediesFor(system: System, found: TopicAttack, withheld: Withheld): readonly Remedy[] {
  const rows = new Map<string, number>()
  for (const [index, { cell, group }] of system.rows.entries()) if (cell >= 0) rows.set(group, index)
  const isShown = (row: number): boolean => !withheld.has(cellOf(system, row))
  return [
    ...found.leaks.map((leak) => remedyOfLeak(system, rows, leak, isShown)),
    ...found.unproven.map((one) => remedyOfDoubt(system, rows, one, isShown)),
  ]
}

function remedyOfLeak(
  system: System,
  rows: ReadonlyMap<string, number>,
  leak: Leak,
  isShown: (row: number) => boolean,
): Remedy {
  const own = (term: RelationTerm): boolean =>
    system.rows[rows.get(term.group) ?? -1]?.release === term.release
  const terms = leak.kind === 'extreme' ? leak.relation.slice(0, 1) : leak.relation
  const candidates = inOrder(system, rows, terms.filter(own), isShown)
  return { candidates, reason: terms.every(own) ? 'protects' : 'earlierRelease' }
}

/** What cannot be proven is treated as what is known to leak. */
function remedyOfDoubt(
  system: System,
  rows: ReadonlyMap<string, number>,
  doubt: Unproven,
  isShown: (row: number) => boolean,
): Remedy {
  if (doubt.because === 'membersUnknown') {
    const candidates = doubt.cells.flatMap(({ group }) => rows.get(group) ?? []).filter(isShown)
    return { candidates: candidates.slice(0, 1), reason: 'earlierRelease' }
  }
  const near = inOrder(system, rows, doubt.relation, isShown)
  const all = system.rows.map(({ group, topic, release }) => ({ group, topic, release, times: 1 }))
  return { candidates: near.length > 0 ? near : inOrder(system, rows, all, isShown), reason: 'protects' }
}

/** The rows of terms that are shown: the fewest people first, of equals the part before the whole, then as listed. */
function inOrder(
  system: System,
  rows: ReadonlyMap<string, number>,
  terms: readonly (CellKey & { readonly times: number })[],
  isShown: (row: number) => boolean,
): readonly number[] {
  return terms
    .flatMap(({ group, times }) => {
      const row = rows.get(group)
      return row === undefined || !isShown(row) ? [] : [{ row, times, n: system.rows[row]?.n ?? 0 }]
    })
    .sort((a, b) => a.n - b.n || a.times - b.times || a.row - b.row)
    .map(({ row }) => row)
}
