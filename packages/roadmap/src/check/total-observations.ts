import type { Observation } from '../model/indicator.ts'
import type { Measure } from '../model/measure.ts'
import type { CellPlace } from '../query/items-of.ts'
import { periodKey } from '../query/keys.ts'
import { whenParts } from '../time/when-parts.ts'
import type { EditionContext, RoadmapContext } from './context.ts'
import type { TotalBy } from './facts.ts'
import { groupBy } from './group-by.ts'
import { definitionsOf, indicatorName, observationAt } from './place.ts'
import type { Finding } from './rule.ts'
import { sumThatDiffers } from './sum-measures.ts'
import { valueText } from './values.ts'

interface Seen {
  readonly observation: Observation
  readonly measure: Measure
  readonly position: number
}

/** The organisation as a whole, against its tracks, where every track that the edition declares has a value. */
export function trackTotals(context: RoadmapContext, edition: EditionContext): Finding<'total-not-sum'>[] {
  const tracks = (edition.edition.tracks ?? []).map(({ id }) => id)
  if (tracks.length < 2) return []
  const divided = edition.cells.filter(
    (place) => isAddable(place) && place.cell.observations?.some(({ track }) => track !== undefined),
  )
  return divided.map(measuredIn).flatMap(({ place, seen }) =>
    [...groupBy(seen, (each) => aboutKey(each.observation, 'track')).values()].flatMap((group) => {
      const byTrack = new Map(group.map((each) => [each.observation.track ?? '', each]))
      const parts = tracks.map((track) => byTrack.get(track))
      return judge(context, edition, place, 'tracks', byTrack.get(''), parts)
    }),
  )
}

/** A whole against its breakdown of two parts or more; a breakdown that is not complete has to say so (`partial`). */
export function breakdownTotals(
  context: RoadmapContext,
  edition: EditionContext,
): Finding<'total-not-sum'>[] {
  const divided = edition.cells.filter(
    (place) => isAddable(place) && place.cell.observations?.some(({ breakdown }) => breakdown !== undefined),
  )
  return divided.map(measuredIn).flatMap(({ place, seen }) =>
    [...groupBy(seen, (each) => aboutKey(each.observation, 'breakdown')).values()].flatMap((group) => {
      const total = group.find(({ observation }) => observation.breakdown === undefined)
      const parts = group.filter(({ observation }) => observation.breakdown !== undefined)
      if (parts.length < 2) return []
      return judge(context, edition, place, 'parts', total, parts)
    }),
  )
}

/** A fiscal year against its halves or quarters, a half against its quarters, where every one of them has a value. */
export function periodTotals(context: RoadmapContext, edition: EditionContext): Finding<'total-not-sum'>[] {
  const divided = edition.cells.filter(
    (place) => isAddable(place) && place.indicator?.kind !== 'stock' && hasDividedPeriod(place),
  )
  return divided.map(measuredIn).flatMap(({ place, seen }) =>
    [...groupBy(seen, (each) => aboutKey(each.observation, 'period')).values()].flatMap((group) => {
      const byPeriod = new Map(group.map((each) => [periodKey(each.observation.period), each]))
      return group.flatMap((total) =>
        divisionsOf(periodKey(total.observation.period)).flatMap((periods) => {
          const parts = periods.map((period) => byPeriod.get(period))
          return judge(context, edition, place, 'periods', total, parts)
        }),
      )
    }),
  )
}

/** Whether the values of a cell add up to the value of the whole, by what the indicator says of itself. */
function isAddable({ cell, indicator }: CellPlace): boolean {
  const { aggregation } = indicator ?? {}
  return (aggregation === 'sum' || aggregation === 'ratioOfSums') && (cell.observations ?? []).length >= 3
}

/** Most cells have periods of one length; only the others need a closer look. */
function hasDividedPeriod({ cell }: CellPlace): boolean {
  const isHalf = (period: string): boolean => period.length === 9 && period[7] === 'H'
  let first: string | number | undefined
  return (cell.observations ?? []).some(({ period }) => {
    const key = periodKey(period)
    const length = isHalf(key) ? 'H' : key.length
    first ??= length
    return length !== first
  })
}

function measuredIn(place: CellPlace): { readonly place: CellPlace; readonly seen: readonly Seen[] } {
  const seen = (place.cell.observations ?? []).flatMap((observation, position) =>
    observation.result.state === 'value'
      ? [{ observation, measure: observation.result.measure, position }]
      : [],
  )
  return { place, seen }
}

/** What an observation is about, but for the one thing that it is added up over. */
function aboutKey(observation: Observation, over: 'track' | 'period' | 'breakdown'): string {
  const { period, asOf, unit, track, breakdown } = observation
  const parts = { period: periodKey(period), track, breakdown: breakdown?.ja }
  return [asOf, unit, ...Object.values({ ...parts, [over]: undefined })].map((part) => part ?? '').join(' | ')
}

function divisionsOf(period: string): readonly (readonly string[])[] {
  const parts = whenParts(period)
  if (parts?.kind === 'fiscalYear') {
    return [
      [1, 2].map((half) => `${period}-H${half}`),
      [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`),
    ]
  }
  if (parts?.kind !== 'half') return []
  const first = parts.part * 2 - 1
  return [[first, first + 1].map((quarter) => `${period.slice(0, 6)}-Q${quarter}`)]
}

function judge(
  { roadmap }: RoadmapContext,
  edition: EditionContext,
  place: CellPlace,
  by: TotalBy,
  total: Seen | undefined,
  parts: readonly (Seen | undefined)[],
): Finding<'total-not-sum'>[] {
  const known = parts.filter((part) => part !== undefined)
  if (total === undefined || known.length < parts.length) return []
  const sum = sumThatDiffers(asPart(total), known.map(asPart))
  if (sum === undefined) return []
  const facts = {
    what: indicatorName(place),
    total: valueText(roadmap, total.measure, place.indicator, total.observation.qualifiers),
    sum: valueText(roadmap, sum, place.indicator),
    by,
  }
  const places = [total, ...known].map(({ position }) => observationAt(place, position))
  return [{ edition: edition.edition.id, places: [...places, ...definitionsOf(edition, place)], facts }]
}

function asPart({ observation, measure }: Seen): Parameters<typeof sumThatDiffers>[0] {
  return { measure, qualifiers: observation.qualifiers }
}
