import type { Observation } from '../../model/indicator.ts'
import type { Measure } from '../../model/measure.ts'
import type { CellPlace } from '../../query/items-of.ts'
import type { ResolvedPeriod } from '../../time/parse-when.ts'
import type { EditionContext, RoadmapContext } from '../context.ts'
import { contradict } from '../contradict.ts'
import { groupBy } from '../group-by.ts'
import { definitionsOf, indicatorName, observationAt } from '../place.ts'
import type { Finding, Rule } from '../rule.ts'
import { valueText } from '../values.ts'

/** One indicator has two results for the same time and the same part of the whole that cannot both be so. */
export const resultsContradict: Rule<'results-contradict'> = {
  id: 'results-contradict',
  severity: 'error',
  find: (context) => context.editions.flatMap((edition) => findInEdition(context, edition)),
}

interface Measured {
  readonly place: CellPlace
  readonly position: number
  readonly observation: Observation
  readonly measure: Measure
}

function findInEdition(context: RoadmapContext, edition: EditionContext): Finding<'results-contradict'>[] {
  return [...edition.indicators.values()].flatMap(({ cells }) => {
    if (!hasSeveralOfOne(edition, cells)) return []
    const measured = cells.flatMap(measuredIn)
    const groups = groupBy(measured, ({ observation }) => aboutKey(edition, observation))
    return [...groups.values()].flatMap((same) => {
      const pair = firstContradiction(same)
      return pair === undefined ? [] : [finding(context, edition, pair)]
    })
  })
}

/** Most indicators have one result for each time and part: only the others need a closer look. */
function hasSeveralOfOne(edition: EditionContext, cells: readonly CellPlace[]): boolean {
  const seen = new Set<string>()
  for (const { cell } of cells) {
    for (const observation of cell.observations ?? []) {
      if (observation.result.state !== 'value') continue
      const key = aboutKey(edition, observation)
      if (seen.has(key)) return true
      seen.add(key)
    }
  }
  return false
}

function measuredIn(place: CellPlace): readonly Measured[] {
  return (place.cell.observations ?? []).flatMap((observation, position) =>
    observation.result.state === 'value'
      ? [{ place, position, observation, measure: observation.result.measure }]
      : [],
  )
}

/** What a result is of. Periods that are written differently and have the same days are one. */
function aboutKey({ days }: EditionContext, observation: Observation): string {
  const { period, asOf, unit, track, breakdown } = observation
  let key = spanKey(days(period))
  if (asOf !== undefined) key += ` at ${spanKey(days(asOf))}`
  if (unit !== undefined) key += ` unit ${unit}`
  if (track !== undefined) key += ` track ${track}`
  return breakdown === undefined ? key : `${key} of ${breakdown.ja}`
}

function spanKey(span: ResolvedPeriod | undefined): string {
  if (span === undefined) return ''
  const key = `${span.from}/${span.to}`
  return span.excluding.reduce((all, { from, to }) => `${all} -${from}/${to}`, key)
}

function firstContradiction(same: readonly Measured[]): readonly [Measured, Measured] | undefined {
  for (const [index, one] of same.entries()) {
    const two = same.slice(index + 1).find((each) => contradict(statedIn(one), statedIn(each)))
    if (two !== undefined) return [one, two]
  }
  return undefined
}

function statedIn({ measure, observation }: Measured): Parameters<typeof contradict>[0] {
  return { measure, qualifiers: observation.qualifiers }
}

function finding(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  pair: readonly [Measured, Measured],
): Finding<'results-contradict'> {
  const [{ place }] = pair
  return {
    edition: edition.edition.id,
    places: [
      ...pair.map((each) => observationAt(each.place, each.position)),
      ...definitionsOf(edition, place),
    ],
    facts: {
      indicator: indicatorName(place),
      values: pair.map(({ measure, observation }) =>
        valueText(roadmap, measure, place.indicator, observation.qualifiers),
      ),
    },
  }
}
