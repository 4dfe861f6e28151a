import type { Rule } from '../rule.ts'
import { targetsOf } from '../targets.ts'
import { periodText } from '../times.ts'

/** A target is to be reached before, or in the same time as, it is to be set. */
export const targetOrder: Rule<'target-order'> = {
  id: 'target-order',
  severity: 'error',
  find: (context) =>
    context.editions.flatMap((edition) =>
      targetsOf(edition).flatMap(({ target, at }) => {
        if (target.type !== 'setThenReach') return []
        const [set, reach] = [edition.days(target.setIn), edition.days(target.reachIn)]
        const isInOrder =
          set === undefined ||
          set.to === null ||
          reach === undefined ||
          reach.to === null ||
          reach.to > set.to
        if (isInOrder) return []
        const facts = {
          target: target.what,
          setIn: periodText(target.setIn),
          reachIn: periodText(target.reachIn),
        }
        return [{ edition: edition.edition.id, places: [at()], facts }]
      }),
    ),
}
