import type { Measure } from '../../model/measure.ts'
import type { Id } from '../../model/text.ts'
import type { CellPlace } from '../../query/items-of.ts'
import { aboutKey, measureKey } from '../../query/keys.ts'
import { fold } from '../../text/fold.ts'
import type { EditionContext, RoadmapContext } from '../context.ts'
import { groupBy } from '../group-by.ts'
import { definitionsOf, indicatorName, observationAt } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'
import { statedMeasure, valueText } from '../values.ts'

interface Printed {
  readonly place: CellPlace
  readonly position: number
  readonly measure: Measure
  /** What the value is said to be of: its period, unit, track. Nothing when it is printed in the wrong place. */
  readonly about: string | undefined
}

/**
 * One and the same result of an indicator stands under two items.
 *
 * An indicator that many items print is no error by itself: a survey serves many. What cannot be is that one result
 * is the outcome of two items, unless a plan of this roadmap hangs the indicator on several items from the start.
 */
export const indicatorRepeated: Rule<'indicator-repeated'> = {
  id: 'indicator-repeated',
  severity: 'warning',
  find: (context) => {
    const shared = context.editions.length > 1 ? sharedByPlan(context) : new Map<string, readonly Id[]>()
    return context.editions.flatMap((edition) => findInEdition(context, edition, shared))
  },
}

/** Indicators that some plan edition prints under several items, each with that edition. */
function sharedByPlan({ editions }: RoadmapContext): ReadonlyMap<string, readonly Id[]> {
  const shared = new Map<string, Id[]>()
  for (const { edition, cells } of editions) {
    if (edition.kind === 'results') continue
    for (const [name, group] of groupBy(cells, (place) => fold(indicatorName(place).ja))) {
      const isShared = new Set(group.map(({ place }) => place.item.id)).size > 1
      if (isShared) shared.set(name, [...(shared.get(name) ?? []), edition.id])
    }
  }
  return shared
}

function findInEdition(
  context: RoadmapContext,
  edition: EditionContext,
  shared: ReadonlyMap<string, readonly Id[]>,
): Finding<'indicator-repeated'>[] {
  const cells = groupBy(edition.cells, (place) => fold(indicatorName(place).ja))
  return [...cells].flatMap(([name, places]) => {
    const isMeant = (shared.get(name) ?? []).some((id) => id !== edition.edition.id)
    if (isMeant || places.length < 2) return []
    const values = groupBy(places.flatMap(printedIn), ({ measure }) => measureKey(measure))
    const same = [...values.values()].flatMap(sameResult).find(standsUnderSeveral)
    return same === undefined ? [] : [finding(context, edition, same)]
  })
}

/** What the paper prints in a cell, whether it belongs there or not. */
function printedIn(place: CellPlace): readonly Printed[] {
  return (place.cell.observations ?? []).flatMap((observation, position): Printed[] => {
    const { result } = observation
    if (result.state === 'wrongValuePrinted') {
      return result.printed.map((measure) => ({ place, position, measure, about: undefined }))
    }
    const measure = statedMeasure(observation)
    return measure === undefined ? [] : [{ place, position, measure, about: aboutKey(observation) }]
  })
}

/** Equal values parted by what they are of; a value in the wrong place says nothing of that and goes with all. */
function sameResult(equal: readonly Printed[]): readonly (readonly Printed[])[] {
  const misplaced = equal.filter(({ about }) => about === undefined)
  const parted = [...groupBy(equal, ({ about }) => about).values()]
  return parted.map((group) => [...group, ...misplaced])
}

function standsUnderSeveral(same: readonly Printed[]): boolean {
  return new Set(same.map(({ place }) => place.place.item.id)).size > 1
}

function finding(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  same: readonly Printed[],
): Finding<'indicator-repeated'> {
  const byItem = new Map(same.map((printed) => [printed.place.place.item.id, printed]))
  const [first] = same
  if (first === undefined) throw new RangeError('indicator-repeated: nothing is repeated')
  const definitions = same.flatMap(({ place }) => definitionsOf(edition, place))
  return {
    edition: edition.edition.id,
    places: [
      ...[...byItem.values()].map(({ place, position }) => observationAt(place, position)),
      ...new Map(definitions.map((place) => [place.id, place])).values(),
    ],
    facts: {
      indicator: indicatorName(first.place),
      value: valueText(
        roadmap,
        first.measure,
        first.place.indicator,
        first.place.cell.observations?.[first.position]?.qualifiers,
      ),
      items: [...byItem.values()].map(({ place }) => place.place.item.title),
    },
  }
}
