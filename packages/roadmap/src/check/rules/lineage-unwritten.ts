import { editionAt, gapsOf } from '../lineage-gaps.ts'
import type { Rule } from '../rule.ts'

/** Between two editions no lineage is written at all. */
export const lineageUnwritten: Rule<'lineage-unwritten'> = {
  id: 'lineage-unwritten',
  severity: 'warning',
  find: (context) =>
    gapsOf(context)
      .filter(({ isUnwritten, counts: [before] }) => isUnwritten && before > 0)
      .map(({ of, before, after, counts }) => ({
        edition: after.edition.id,
        places: [editionAt(before), editionAt(after)],
        facts: {
          of,
          from: before.edition.title,
          to: after.edition.title,
          before: counts[0],
          after: counts[1],
        },
      })),
}
