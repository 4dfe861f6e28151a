import type { Id, Lineage, LineageKind, Text } from '@reform/roadmap'

/** What became of items or indicators; `basis` is always `inferred`, because neither paper speaks of the other. */
export interface Link {
  readonly id: Id
  readonly kind: LineageKind
  /** Ids in the results of fiscal year 2023. */
  readonly from: readonly Id[]
  /** Ids in the plan for fiscal years 2025 to 2027. */
  readonly to: readonly Id[]
  readonly reason: Text
  readonly breakInSeries?: Text
}

/** The links as lineages between the two editions. */
export function lineages(of: Lineage['of'], links: readonly Link[]): readonly Lineage[] {
  return links.map(({ from, to, ...link }) => ({
    ...link,
    of,
    from: { edition: 'results-fy2023', ids: from },
    to: { edition: 'plan-fy2025-2027', ids: to },
    basis: 'inferred',
  }))
}
