import { remarksOf } from '../check/check-roadmap.ts'
import type { Remark } from '../check/remark.ts'
import { rules } from '../check/rule-list.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** A remark about the lineage between editions. */
export type LineageIssue = Remark

const lineageRules = rules.filter(({ id }) => id.startsWith('lineage-'))

/**
 * What is missing or contradictory in the lineages, in a fixed order: those remarks of `checkRoadmap` whose rule is about
 * lineage. Every item and indicator of an edition has a fate in the next one, and every one of the next an origin.
 *
 * @example
 * ```ts
 * const edition = (id: string) => ({
 *   id, title: { ja: id }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2025 }, indicators: [],
 *   pillars: [{ id: 'p', title: { ja: '柱' }, items: [{ id: 'a', title: { ja: '研修' } }] }],
 * })
 * const issues = checkLineage({
 *   schema: 'reform-roadmap/1', id: 'r', title: { ja: '工程表' }, organisation: { ja: '市' },
 *   editions: [edition('first'), edition('second')],
 * })
 * issues.map((issue) => issue.rule) // => ['lineage-unwritten']
 * ```
 */
export function checkLineage(roadmap: Roadmap): readonly LineageIssue[] {
  return remarksOf(roadmap, lineageRules)
}
