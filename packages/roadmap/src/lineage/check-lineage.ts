import type { Remark } from '../check/remark.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** A remark about the lineage between editions. */
export type LineageIssue = Remark

/** What is missing or contradictory in the lineages, in a fixed order. */
export function checkLineage(_roadmap: Roadmap): readonly LineageIssue[] {
  return []
}
