import type { RoadmapContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { breakdownTotals, periodTotals, trackTotals } from '../total-observations.ts'
import { partTotals } from '../total-parts.ts'

/** A total is stated, and the parts that are stated with it do not give it. */
export const totalNotSum: Rule<'total-not-sum'> = {
  id: 'total-not-sum',
  severity: 'error',
  find: (context: RoadmapContext) =>
    context.editions.flatMap((edition) => [
      ...partTotals(context, edition),
      ...breakdownTotals(context, edition),
      ...trackTotals(context, edition),
      ...periodTotals(context, edition),
    ]),
}
