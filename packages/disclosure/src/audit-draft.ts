import type { Audit, Leak } from './audit.ts'
import { checkDraft, positionsOf } from './check-draft.ts'
import type { CellKey, Draft } from './draft.ts'
import type { Ledger } from './ledger.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import type { BoundsSolver } from './solver.ts'
import { attackTopic } from './withhold/attack-topic.ts'
import { minimumOfCell, type Scene, sceneOf } from './withhold/scene.ts'

/** What is known beside the draft. */
export type AuditOptions = {
  /** What was published before; an entry of the same id is passed over. Default: nothing. */
  readonly ledger?: Ledger
  /** Exact bounds where the plain audit cannot say; from `@reform/disclosure/solver`. Default: none. */
  readonly solver?: BoundsSolver
}

/** Whether anything of this draft stands in the leaking relation. */
const touches = (draft: Draft, leak: Leak): boolean =>
  leak.relation.length === 0 || leak.relation.some(({ release }) => release === draft.id)

/** Cells that are shown although they are too small, or tell of single people. */
function plainLeaks(scene: Scene, withheld: ReadonlyMap<number, unknown>): readonly Leak[] {
  const { draft, policy, byValue } = scene
  return draft.cells.flatMap((cell, index) => {
    const { group, topic, n } = cell
    const isSmall = n < minimumOfCell(scene, cell, policy.minimum)
    if (withheld.has(index) || !(isSmall || byValue.has(index))) return []
    const relation = [{ release: draft.id, group, topic, times: 1 }]
    const kind = isSmall ? 'smallGroup' : 'withheldCell'
    return [{ kind, topic, exposed: [{ group, topic }], people: n, relation } as const]
  })
}

/**
 * What can be worked out when these cells of a draft are withheld and all others are shown, with or without what was
 * published before. `safe` means: no sum over fewer people than asked for follows from published figures, no cell
 * that must be withheld does, and no withheld value is known more closely than the policy allows. The result
 * knows what is withheld and is not for publication.
 *
 * @throws RangeError when the draft contradicts itself or a withheld cell is not in it.
 * @example
 * ```ts
 * const label = { ja: '課', en: 'Division' }
 * const draft = {
 *   id: '2026',
 *   groups: ['bureau', 'a', 'b'].map((id) => ({ id, label })),
 *   relations: [{ whole: 'bureau', parts: ['a', 'b'] }],
 *   cells: [
 *     { group: 'bureau', topic: 'staff', n: 34, figures: {} },
 *     { group: 'a', topic: 'staff', n: 30, figures: {} },
 *     { group: 'b', topic: 'staff', n: 4, figures: {} },
 *   ],
 * }
 * const result = audit(draft, [{ group: 'b', topic: 'staff' }])
 * result.word // => 'exposed'
 * result.leaks.map((leak) => [leak.people, leak.relation.map(({ group, times }) => [group, times])])
 * // => [[4, [['bureau', 1], ['a', -1]]]]
 * ```
 */
export function audit(
  draft: Draft,
  withheld: readonly CellKey[],
  policy: Policy = defaultPolicy,
  options: AuditOptions = {},
): Audit {
  checkDraft(draft)
  const scene = sceneOf(draft, policy, options.ledger, options.solver)
  return auditScene(scene, new Map(positionsOf(draft, withheld).map((cell) => [cell, true])))
}

/** Attacks every topic of a draft when these cells are withheld. */
export function auditScene(scene: Scene, withheld: ReadonlyMap<number, unknown>): Audit {
  const { draft, policy, systems } = scene
  const attacks = systems.map((system) => attackTopic(scene, system, withheld, policy.minimum))
  const found = attacks.flatMap((one) => one.leaks)
  const plain = plainLeaks(scene, withheld)
  const told = new Set(plain.map((leak) => JSON.stringify(leak.relation)))
  const leaks = [
    ...plain,
    ...found.filter((leak) => touches(draft, leak) && !told.has(JSON.stringify(leak.relation))),
  ]
  const unproven = attacks.flatMap((one) => one.unproven)
  return {
    word: leaks.length > 0 ? 'exposed' : unproven.length > 0 ? 'undetermined' : 'safe',
    leaks,
    unproven,
    earlier: found.filter((leak) => !touches(draft, leak)),
    intervals: attacks.flatMap((one) => one.intervals),
  }
}
