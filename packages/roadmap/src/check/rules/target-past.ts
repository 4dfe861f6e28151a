import type { PlainDate } from '@reform/calendar'
import type { Text } from '../../model/text.ts'
import type { EditionContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { dueTime, targetsOf } from '../targets.ts'
import { periodText, publishedText, windowText } from '../times.ts'

/** A plan promises something for a time that was over when it was published, or before the years that it is about. */
export const targetPast: Rule<'target-past'> = {
  id: 'target-past',
  severity: 'warning',
  find: (context) =>
    context.editions
      .filter(({ edition }) => edition.kind !== 'results')
      .flatMap((edition) => {
        const start = startOf(edition)
        if (start === undefined) return []
        return targetsOf(edition).flatMap(({ target, at }) => {
          const due = dueTime(target)
          const end = edition.days(due)?.to
          if (due === undefined || end === undefined || end === null || end >= start.day) return []
          const facts = { target: target.what, by: periodText(due), against: start.text }
          return [{ edition: edition.edition.id, places: [at()], facts }]
        })
      }),
}

/** From when a target can still be met. A paper that reports results too may show targets of the years it reports on. */
function startOf(context: EditionContext): { readonly day: PlainDate; readonly text: Text } | undefined {
  const { edition, window, publication } = context
  const isLater = publication !== undefined && (window === undefined || publication.from > window.from)
  if (isLater && edition.kind === 'plan') return { day: publication.from, text: publishedText(publication) }
  return window && { day: window.from, text: windowText(context) }
}
