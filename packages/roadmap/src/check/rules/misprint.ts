import { placeAt } from '../place.ts'
import type { Rule } from '../rule.ts'

/** The author has recorded a slip in the published paper, and no erratum has put it right. */
export const misprint: Rule<'misprint'> = {
  id: 'misprint',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap(({ edition, path }) =>
      (edition.misprints ?? []).flatMap(({ id, asWritten, meant, erratum = [], source }, position) => {
        if (erratum.length > 0) return []
        const place = placeAt(id, { ja: asWritten }, [...path, 'misprints', position], source)
        return [
          {
            edition: edition.id,
            places: [place],
            facts: { asWritten, ...(meant === undefined ? {} : { meant }) },
          },
        ]
      }),
    ),
}
