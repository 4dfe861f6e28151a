import type { Indicator, Target } from '../../model/indicator.ts'
import type { Measure } from '../../model/measure.ts'
import { formatTarget } from '../../text/format-result.ts'
import type { RoadmapContext } from '../context.ts'
import { indicatorAt } from '../place.ts'
import { inBoth, type Rule } from '../rule.ts'
import { targetsOf } from '../targets.ts'

/** A target points the other way than its indicator gets better, or promises less than the baseline that it names. */
export const targetAgainstDirection: Rule<'target-against-direction'> = {
  id: 'target-against-direction',
  severity: 'error',
  find: (context) =>
    context.editions.flatMap((edition) =>
      targetsOf(edition).flatMap(({ target, at }) => {
        const entry = target.indicator === undefined ? undefined : edition.indicators.get(target.indicator)
        const { direction } = entry?.indicator ?? {}
        if (entry === undefined || (direction !== 'up' && direction !== 'down')) return []
        const against = conflict(target, direction)
        if (against === undefined) return []
        const facts = {
          target: target.what,
          promise: promiseText(context, target, entry.indicator),
          direction,
          against,
        }
        return [{ edition: edition.edition.id, places: [at(), indicatorAt(entry)], facts }]
      }),
    ),
}

function conflict(target: Target, better: 'up' | 'down'): 'indicator' | 'baseline' | undefined {
  if (target.type === 'directionOnly') return target.direction === better ? undefined : 'indicator'
  if (target.type !== 'valueBy') return undefined
  const bound = { gt: 'up', gte: 'up', lt: 'down', lte: 'down', eq: better }[target.comparison]
  if (bound !== better) return 'indicator'
  const [value, base] = [comparable(target.measure), target.baseline && comparable(target.baseline.measure)]
  if (value === undefined || base === undefined || value.unit !== base.unit || value.value === base.value)
    return undefined
  return value.value > base.value === (better === 'up') ? undefined : 'baseline'
}

/** A figure that can be compared with another of the same unit. */
function comparable(measure: Measure): { readonly value: number; readonly unit: string } | undefined {
  if (measure.type === 'share') return { value: measure.percent, unit: '%' }
  if (measure.type === 'ratio') {
    return measure.denominator === 0
      ? undefined
      : { value: (measure.numerator / measure.denominator) * 100, unit: '%' }
  }
  if (measure.type === 'text' || measure.type === 'timeOfDay' || measure.type === 'ordinal') return undefined
  return { value: measure.value, unit: measure.unit }
}

function promiseText(
  { roadmap }: RoadmapContext,
  target: Target,
  indicator: Indicator,
): { ja: string; en?: string } {
  return inBoth((lang) =>
    formatTarget(target, {
      lang,
      ...(roadmap.unitsOfMeasure === undefined ? {} : { units: roadmap.unitsOfMeasure }),
      ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
    }),
  )
}
