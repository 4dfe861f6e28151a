import { type NotationCode, parseWareki } from '@reform/calendar'
import type { Rule } from '../rule.ts'
import { writtenDates } from '../written-dates.ts'

/** What makes a printed date wrong; what merely cannot be read is left alone. */
const wrong: readonly NotationCode[] = [
  'yearMismatch',
  'dateImpossible',
  'weekdayMismatch',
  'outOfEra',
  'yearZero',
]

/** A printed date cannot be: no such day, outside of its era, or a Western year beside it that is another. */
export const warekiWrong: Rule<'wareki-wrong'> = {
  id: 'wareki-wrong',
  severity: 'error',
  find: (context) =>
    context.editions.flatMap((edition) =>
      writtenDates(edition).flatMap(({ text, at }) => {
        const read = parseWareki(text)
        const issue = read.ok ? undefined : read.issues.find(({ code }) => wrong.includes(code))
        if (issue === undefined) return []
        const facts = { written: text, reason: issue.message }
        return [{ edition: edition.edition.id, places: [at()], facts }]
      }),
    ),
}
