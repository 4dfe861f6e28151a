import type { Audit } from './audit.ts'
import { type AuditOptions, auditScene } from './audit-draft.ts'
import { checkDraft, positionsOf } from './check-draft.ts'
import type { CellKey, Draft } from './draft.ts'
import { defaultPolicy, type Policy } from './policy.ts'
import type { PublishedRelease, SuppressionSummary } from './published.ts'
import { releaseOf, summaryOf } from './release.ts'
import { sceneOf } from './withhold/scene.ts'
import { withhold } from './withhold/withhold.ts'

/** How a draft is published. */
export type PublishOptions = AuditOptions & {
  /** Cells that must be shown, such as totals already promised. Default: none. */
  readonly keep?: readonly CellKey[]
}

/** The release, or why there is none. */
export type Publication =
  | {
      readonly ok: true
      /** What may go out. */
      readonly release: PublishedRelease
      /** Not for publication: it knows what is withheld. */
      readonly audit: Audit
      readonly summary: SuppressionSummary
    }
  | { readonly ok: false; readonly audit: Audit }

/**
 * The release that may go out: cells below the minimum are withheld, then others until nothing withheld can be
 * worked out from what is shown, here or in earlier releases; and the audit of the result. What the audit cannot
 * prove to be safe is withheld too. There is no release only when a cell in `keep` stands in the way.
 *
 * @throws RangeError when the draft contradicts itself; TypeError when a rule on dominance lacks its data.
 * @example
 * ```ts
 * const sizes = { all: 361, a: 240, b: 36, c: 14, d: 4, e: 12, f: 55 }
 * const draft = {
 *   id: '2026',
 *   groups: Object.keys(sizes).map((id) => ({ id, label: { ja: id, en: id } })),
 *   relations: [{ whole: 'all', parts: ['a', 'b', 'c', 'd', 'e', 'f'] }],
 *   cells: Object.entries(sizes).map(([group, n]) => ({ group, topic: 'staff', n, figures: {} })),
 * }
 * const result = publish(draft)
 * result.ok ? result.release.cells.flatMap((cell) => (cell.state === 'hidden' ? [[cell.group, cell.reason]] : [])) : []
 * // => [['d', 'belowMinimum'], ['e', 'protects']]
 * ```
 */
export function publish(
  draft: Draft,
  policy: Policy = defaultPolicy,
  options: PublishOptions = {},
): Publication {
  checkDraft(draft)
  const scene = sceneOf(draft, policy, options.ledger, options.solver)
  const keep = new Set(positionsOf(draft, options.keep ?? []))
  const withheld = withhold(scene, keep)
  const audit = auditScene(scene, withheld)
  const kept = [...keep].every((cell) => !withheld.has(cell))
  if (audit.word !== 'safe' || !kept) return { ok: false, audit }
  const summary = summaryOf(scene, withheld)
  return { ok: true, release: releaseOf(scene, withheld), audit, summary }
}
