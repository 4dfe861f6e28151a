import type { Measure } from '../../model/measure.ts'
import type { CellPlace } from '../../query/items-of.ts'
import { measureKey } from '../../query/keys.ts'
import { fold } from '../../text/fold.ts'
import type { EditionContext, RoadmapContext } from '../context.ts'
import { groupBy } from '../group-by.ts'
import { cellAt, definitionsOf, indicatorName } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'
import { listText, valueText } from '../values.ts'

/**
 * Two indicators of one section print the very same values, which one of them has probably got from the other.
 *
 * Only values that hardly meet by chance are compared: a rate with both parts, a figure of three digits or more, or
 * several figures at once.
 */
export const sameValueTwoIndicators: Rule<'same-value-two-indicators'> = {
  id: 'same-value-two-indicators',
  severity: 'warning',
  find: (context) =>
    context.editions.flatMap((edition) => {
      const alike = [...groupBy(edition.cells, firstKey).values()].filter((places) => places.length > 1)
      const groups = alike.flatMap((places) => [...groupBy(places, allKey).values()])
      return groups.flatMap((places) => {
        const byName = new Map(places.map((place) => [fold(indicatorName(place).ja), place]))
        return byName.size < 2 ? [] : [finding(context, edition, [...byName.values()])]
      })
    }),
}

/** The section that a cell stands in and the first of its values: cells that differ in these need no closer look. */
function firstKey(place: CellPlace): string | undefined {
  const [first] = valuesOf(place)
  const { section, pillar } = place.place
  return first === undefined ? undefined : `${section?.id ?? pillar.id} | ${measureKey(first)}`
}

/** The values that a cell prints; nothing when they may well meet those of another by chance. */
function allKey(place: CellPlace): string | undefined {
  const measures = valuesOf(place)
  return isTelling(measures) ? measures.map(measureKey).join(' | ') : undefined
}

function valuesOf({ cell }: CellPlace): readonly Measure[] {
  return (cell.observations ?? []).flatMap(({ result }) => (result.state === 'value' ? [result.measure] : []))
}

function isTelling(measures: readonly Measure[]): boolean {
  const figures = measures.filter((measure) => measure.type !== 'text' && !isZero(measure))
  return figures.length > 1 || figures.some((measure) => measure.type === 'ratio' || digitsOf(measure) >= 3)
}

function isZero(measure: Measure): boolean {
  return 'value' in measure && measure.value === 0
}

/** Significant digits of a figure: 8.98 and 183 have three, 100 has one. */
function digitsOf(measure: Measure): number {
  if (measure.type === 'share') return significant(measure.percent)
  if (measure.type === 'count' || measure.type === 'amount' || measure.type === 'mean')
    return significant(measure.value)
  return 0
}

function significant(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length
}

function finding(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  places: readonly CellPlace[],
): Finding<'same-value-two-indicators'> {
  const [first] = places
  const values = (first?.cell.observations ?? []).flatMap(({ result, qualifiers }) =>
    result.state === 'value' ? [valueText(roadmap, result.measure, first?.indicator, qualifiers)] : [],
  )
  return {
    edition: edition.edition.id,
    places: [...places.map(cellAt), ...places.flatMap((place) => definitionsOf(edition, place))],
    facts: {
      indicators: places.map(indicatorName),
      value: listText(values),
    },
  }
}
