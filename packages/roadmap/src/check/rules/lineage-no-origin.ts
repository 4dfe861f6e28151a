import { gapsOf } from '../lineage-gaps.ts'
import type { Finding, Rule } from '../rule.ts'

/** Something of a later edition has no origin: nobody says where it came from, or that it is new. */
export const lineageNoOrigin: Rule<'lineage-no-origin'> = {
  id: 'lineage-no-origin',
  severity: 'error',
  find: (context) =>
    gapsOf(context)
      .filter(({ isUnwritten }) => !isUnwritten)
      .flatMap(({ of, withoutOrigin, before }) =>
        withoutOrigin.map((thing): Finding<'lineage-no-origin'> => {
          const facts = { of, label: thing.label, edition: before.edition.title }
          return { edition: thing.edition.edition.id, places: [thing.at()], facts }
        }),
      ),
}
