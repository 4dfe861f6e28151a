import { findWrongAnswers } from '../answers.ts'
import { asksForShare, isShare } from '../asks-for.ts'
import type { Rule } from '../rule.ts'
import { valueText } from '../values.ts'

/** An indicator asks for a share and is answered with a count, a mean score or another figure. */
export const shareAnsweredOtherwise: Rule<'share-answered-otherwise'> = {
  id: 'share-answered-otherwise',
  severity: 'error',
  find: (context) =>
    findWrongAnswers(context, {
      concerns: asksForShare,
      fits: isShare,
      judged: (measure) => measure.type !== 'text',
      facts: ({ measure, qualifiers }, indicator) => ({
        indicator: indicator.name,
        answer: valueText(context.roadmap, measure, indicator, qualifiers),
      }),
    }),
}
