import { gapsOf } from '../lineage-gaps.ts'
import type { Finding, Rule } from '../rule.ts'

/** Something of an earlier edition has no fate: nobody says what became of it. */
export const lineageNoFate: Rule<'lineage-no-fate'> = {
  id: 'lineage-no-fate',
  severity: 'error',
  find: (context) =>
    gapsOf(context)
      .filter(({ isUnwritten }) => !isUnwritten)
      .flatMap(({ of, withoutFate, after }) =>
        withoutFate.map((thing): Finding<'lineage-no-fate'> => {
          const facts = { of, label: thing.label, edition: after.edition.title }
          return { edition: thing.edition.edition.id, places: [thing.at()], facts }
        }),
      ),
}
