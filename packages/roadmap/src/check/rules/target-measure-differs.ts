import type { Indicator } from '../../model/indicator.ts'
import type { Measure } from '../../model/measure.ts'
import type { Text } from '../../model/text.ts'
import { asksForShare, isShare } from '../asks-for.ts'
import { indicatorAt } from '../place.ts'
import type { Rule } from '../rule.ts'
import { targetsOf } from '../targets.ts'
import { unitLabels, unitOf } from '../unit-labels.ts'
import { valueText } from '../values.ts'

/** A target value is not of the kind or in the unit that its indicator measures. */
export const targetMeasureDiffers: Rule<'target-measure-differs'> = {
  id: 'target-measure-differs',
  severity: 'error',
  find: (context) => {
    const labelOf = unitLabels(context)
    return context.editions.flatMap((edition) =>
      targetsOf(edition).flatMap(({ target, at }) => {
        const entry = target.indicator === undefined ? undefined : edition.indicators.get(target.indicator)
        if (target.type !== 'valueBy' || entry === undefined) return []
        const { indicator } = entry
        if (fits(target.measure, indicator, labelOf)) return []
        const promise = valueText(context.roadmap, target.measure, indicator)
        const facts = { target: target.what, promise, indicator: indicator.name }
        return [{ edition: edition.edition.id, places: [at(), indicatorAt(entry)], facts }]
      }),
    )
  },
}

function fits(measure: Measure, indicator: Indicator, labelOf: (id: string) => Text): boolean {
  if (measure.type === 'text') return true
  if (asksForShare(indicator)) return isShare(measure)
  const unit = unitOf(measure)
  return indicator.unit === undefined || unit === undefined || labelOf(unit).ja === labelOf(indicator.unit).ja
}
