import type { Rule } from '../rule.ts'
import { dueTime, targetsOf } from '../targets.ts'
import { periodText, windowText } from '../times.ts'

/** A target is due only after the years that the paper is about: nobody will report on it in this edition's life. */
export const targetAfterWindow: Rule<'target-after-window'> = {
  id: 'target-after-window',
  severity: 'notice',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const { window, days } = edition
      if (window === undefined) return []
      return targetsOf(edition).flatMap(({ target, at }) => {
        const due = dueTime(target)
        const span = days(due)
        if (due === undefined || span === undefined || span.from <= window.to) return []
        const facts = { target: target.what, by: periodText(due), window: windowText(edition) }
        return [{ edition: edition.edition.id, places: [at()], facts }]
      })
    }),
}
