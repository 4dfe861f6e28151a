import type { Id, Text } from '../../model/text.ts'
import { editionOf, lineageAt } from '../lineage-things.ts'
import type { Rule } from '../rule.ts'

/** A lineage leads to the same edition or to an earlier one. */
export const lineageBackwards: Rule<'lineage-backwards'> = {
  id: 'lineage-backwards',
  severity: 'error',
  find: (context) => {
    const order = new Map<Id, { readonly position: number; readonly title: Text }>(
      context.editions.map(({ edition }, position) => [edition.id, { position, title: edition.title }]),
    )
    return (context.roadmap.lineages ?? []).flatMap((lineage, position) => {
      const [from, to] = [order.get(lineage.from.edition), order.get(lineage.to.edition)]
      if (from === undefined || to === undefined || from.position < to.position) return []
      const facts = { lineage: lineage.id, from: from.title, to: to.title }
      return [{ edition: editionOf(context, lineage), places: [lineageAt(lineage, position)], facts }]
    })
  },
}
