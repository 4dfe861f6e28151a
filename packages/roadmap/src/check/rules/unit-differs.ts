import { findWrongAnswers } from '../answers.ts'
import { asksForShare } from '../asks-for.ts'
import type { Rule } from '../rule.ts'
import { unitLabels, unitOf } from '../unit-labels.ts'
import { valueText } from '../values.ts'

/** A value comes in another unit than the one that the indicator is defined in. */
export const unitDiffers: Rule<'unit-differs'> = {
  id: 'unit-differs',
  severity: 'error',
  find: (context) => {
    const labelOf = unitLabels(context)
    return findWrongAnswers(context, {
      concerns: (indicator) => indicator.unit !== undefined && !asksForShare(indicator),
      fits: (measure, indicator) => {
        const unit = unitOf(measure)
        return unit === undefined || labelOf(unit).ja === labelOf(indicator.unit ?? '').ja
      },
      // A percentage where a number is asked for is the matter of another rule.
      judged: (measure) => measure.type !== 'share',
      facts: ({ measure, qualifiers }, indicator) => ({
        indicator: indicator.name,
        asked: labelOf(indicator.unit ?? ''),
        answer: valueText(context.roadmap, measure, indicator, qualifiers),
      }),
    })
  },
}
