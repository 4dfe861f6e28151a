import { findWrongAnswers } from '../answers.ts'
import { asksForCount } from '../asks-for.ts'
import type { Rule } from '../rule.ts'
import { valueText } from '../values.ts'

/** An indicator asks how many and is answered with a percentage alone. */
export const countAnsweredWithShare: Rule<'count-answered-with-share'> = {
  id: 'count-answered-with-share',
  severity: 'error',
  find: (context) =>
    findWrongAnswers(context, {
      concerns: asksForCount,
      fits: (measure) => measure.type !== 'share',
      judged: (measure) => measure.type === 'share',
      facts: ({ measure, qualifiers }, indicator) => ({
        indicator: indicator.name,
        answer: valueText(context.roadmap, measure, indicator, qualifiers),
      }),
    }),
}
