import type { Figure } from '../../model/activity.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Measure } from '../../model/measure.ts'
import type { Text } from '../../model/text.ts'
import { mayBeNegative, mayPassWhole } from '../asks-for.ts'
import type { EditionContext, RoadmapContext } from '../context.ts'
import { definitionsOf, indicatorName, observationAt } from '../place.ts'
import type { RemarkPlace } from '../remark.ts'
import type { Finding, Rule } from '../rule.ts'
import { targetsOf } from '../targets.ts'
import { statedMeasure, valueText } from '../values.ts'

type Found = Finding<'value-outside-scale'>

/** A mean beyond its scale, or a share that is more than the whole or less than nothing. */
export const valueOutsideScale: Rule<'value-outside-scale'> = {
  id: 'value-outside-scale',
  severity: 'error',
  find: (context) =>
    context.editions.flatMap((edition) => [
      ...observationsOutside(context, edition),
      ...figuresOutside(context, edition),
      ...targetsOutside(context, edition),
    ]),
}

function observationsOutside(context: RoadmapContext, edition: EditionContext): Found[] {
  return edition.cells.flatMap((place) =>
    (place.cell.observations ?? []).flatMap((observation, position) => {
      const measure = statedMeasure(observation)
      const bounds = measure && boundsOf(measure, indicatorName(place).ja, place.indicator)
      if (measure === undefined || bounds === undefined) return []
      const places = [observationAt(place, position), ...definitionsOf(edition, place)]
      return [finding(context, edition, places, indicatorName(place), measure, bounds)]
    }),
  )
}

function figuresOutside(context: RoadmapContext, edition: EditionContext): Found[] {
  return edition.figures.flatMap(({ figure, at }) => {
    const bounds = boundsOf(figure.measure, nameOf(figure))
    return bounds === undefined
      ? []
      : [finding(context, edition, [at()], figure.what, figure.measure, bounds)]
  })
}

function targetsOutside(context: RoadmapContext, edition: EditionContext): Found[] {
  return targetsOf(edition).flatMap(({ target, at }) => {
    if (target.type !== 'valueBy') return []
    const entry = target.indicator === undefined ? undefined : edition.indicators.get(target.indicator)
    const name = `${entry?.indicator.name.ja ?? ''}${target.what.ja}`
    const bounds = boundsOf(target.measure, name, entry?.indicator)
    return bounds === undefined
      ? []
      : [finding(context, edition, [at()], target.what, target.measure, bounds)]
  })
}

function nameOf(figure: Figure): string {
  return `${figure.what.ja}${figure.breakdown?.ja ?? ''}`
}

function finding(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  places: readonly RemarkPlace[],
  what: Text,
  measure: Measure,
  bounds: Bounds,
): Found {
  return {
    edition: edition.edition.id,
    places,
    facts: { what, value: valueText(roadmap, measure), ...bounds },
  }
}

type Bounds = { readonly minimum?: number; readonly maximum?: number }

/** The bounds that a value breaks; nothing when it keeps them or has none. */
function boundsOf(measure: Measure, name: string, indicator?: Indicator): Bounds | undefined {
  const [value, bounds] = valueAndBounds(measure, name, indicator)
  const { minimum, maximum } = bounds
  const isBroken = (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)
  return isBroken ? bounds : undefined
}

function valueAndBounds(measure: Measure, name: string, indicator?: Indicator): readonly [number, Bounds] {
  if (measure.type === 'mean') return [measure.value, measure.scale ?? indicator?.scale ?? {}]
  const percent = percentOf(measure)
  // Most rates are plain; the name is only read when one is not.
  return percent === undefined || (percent >= 0 && percent <= 100) ? [0, {}] : [percent, percentBounds(name)]
}

function percentOf(measure: Measure): number | undefined {
  if (measure.type === 'share') return measure.percent
  if (measure.type !== 'ratio' || measure.denominator === 0) return undefined
  return (measure.numerator / measure.denominator) * 100
}

function percentBounds(name: string): Bounds {
  return {
    ...(mayBeNegative(name) ? {} : { minimum: 0 }),
    ...(mayPassWhole(name) ? {} : { maximum: 100 }),
  }
}
