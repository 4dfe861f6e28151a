import { editionOf, lineageAt, thingFinder } from '../lineage-things.ts'
import type { Rule } from '../rule.ts'

/** A lineage names an edition, an item or an indicator that the roadmap does not have. */
export const lineageUnknown: Rule<'lineage-unknown'> = {
  id: 'lineage-unknown',
  severity: 'error',
  find: (context) => {
    const find = thingFinder(context)
    return (context.roadmap.lineages ?? []).flatMap((lineage, position) =>
      (['from', 'to'] as const).flatMap((side) => {
        const { edition, ids } = lineage[side]
        const unknown = ids.filter((id) => find(lineage.of, edition, id) === undefined)
        if (unknown.length === 0) return []
        const facts = { lineage: lineage.id, edition, ids: unknown }
        return [{ edition: editionOf(context, lineage), places: [lineageAt(lineage, position)], facts }]
      }),
    )
  },
}
