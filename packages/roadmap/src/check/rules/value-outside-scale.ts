import type { Indicator, Target } from '../../model/indicator.ts'
import type { Measure, Qualifier } from '../../model/measure.ts'
import type { Text } from '../../model/text.ts'
import { asksForShare } from '../asks-for.ts'
import type { EditionContext, RoadmapContext } from '../context.ts'
import { type Bounds, isOutside, percentBounds } from '../percent-bounds.ts'
import { definitionsOf, indicatorName, observationAt } from '../place.ts'
import type { RemarkPlace } from '../remark.ts'
import type { Finding, Rule } from '../rule.ts'
import { type TargetPlace, targetsOf } from '../targets.ts'
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
      ...targetsOf(edition).flatMap((place) => targetOutside(context, edition, place)),
    ]),
}

/** A value with what says how large it may be. */
interface Valued {
  readonly measure: Measure
  readonly qualifiers: readonly Qualifier[]
  /** What is read for words that open a bound: achievement, change. */
  readonly name: string
  readonly indicator?: Indicator | undefined
}

function observationsOutside(context: RoadmapContext, edition: EditionContext): Found[] {
  return edition.cells.flatMap((place) =>
    (place.cell.observations ?? []).flatMap((observation, position) => {
      const measure = statedMeasure(observation)
      if (measure === undefined) return []
      const { qualifiers = [] } = observation
      const what = indicatorName(place)
      const { indicator } = place
      return judge(context, edition, { measure, qualifiers, name: what.ja, indicator }, what, () => [
        observationAt(place, position),
        ...definitionsOf(edition, place),
      ])
    }),
  )
}

function figuresOutside(context: RoadmapContext, edition: EditionContext): Found[] {
  return edition.figures.flatMap(({ figure, what, at }) => {
    const { measure, qualifiers = [] } = figure
    const name = `${figure.what.ja}${figure.breakdown?.ja ?? ''}`
    return judge(context, edition, { measure, qualifiers, name }, what, () => [at()])
  })
}

/** The level that a target promises, and the one that it starts from. */
function targetOutside(
  context: RoadmapContext,
  edition: EditionContext,
  { target, at }: TargetPlace,
): Found[] {
  const indicator =
    target.indicator === undefined ? undefined : edition.indicators.get(target.indicator)?.indicator
  // A promise is full of words of change (improve, raise). Whether its level may be one is told by the indicator.
  const isLevel = indicator !== undefined && asksForShare(indicator)
  const name = isLevel ? indicator.name.ja : `${indicator?.name.ja ?? ''}${target.what.ja}`
  return levelsOf(target).flatMap(({ measure, under }) =>
    judge(context, edition, { measure, qualifiers: [], name, indicator }, target.what, () => {
      const place = at()
      return [{ ...place, path: [...place.path, ...under] }]
    }),
  )
}

function levelsOf(
  target: Target,
): readonly { readonly measure: Measure; readonly under: readonly string[] }[] {
  if (target.type === 'plannedCount') return [{ measure: target.measure, under: [] }]
  if (target.type !== 'valueBy') return []
  const { measure, baseline } = target
  return [
    { measure, under: [] },
    ...(baseline === undefined ? [] : [{ measure: baseline.measure, under: ['baseline'] }]),
  ]
}

function judge(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  valued: Valued,
  what: Text,
  places: () => readonly RemarkPlace[],
): Found[] {
  const bounds = boundsBroken(valued)
  if (bounds === undefined) return []
  const value = valueText(roadmap, valued.measure, valued.indicator, valued.qualifiers)
  return [{ edition: edition.edition.id, places: places(), facts: { what, value, ...bounds } }]
}

/** The bounds that a value breaks; nothing when it keeps them or has none. */
function boundsBroken({ measure, qualifiers, name, indicator }: Valued): Bounds | undefined {
  if (measure.type === 'mean') {
    const bounds = measure.scale ?? indicator?.scale ?? {}
    return isOutside(measure.value, bounds) ? bounds : undefined
  }
  const percent = percentOf(measure)
  // Most rates are plain; the name is only read when one is not.
  if (percent === undefined || (percent >= 0 && percent <= 100)) return undefined
  const { unit, scale } = indicator ?? {}
  const bounds = percentBounds({
    name,
    qualifiers,
    ...(unit === undefined ? {} : { unit }),
    ...(scale === undefined ? {} : { scale }),
  })
  return isOutside(percent, bounds) ? bounds : undefined
}

function percentOf(measure: Measure): number | undefined {
  if (measure.type === 'share') return measure.percent
  if (measure.type !== 'ratio' || measure.denominator === 0) return undefined
  return (measure.numerator / measure.denominator) * 100
}
