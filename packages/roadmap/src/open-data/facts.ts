import { formatIsoDate } from '@reform/calendar'
import type { Edition } from '../model/edition.ts'
import type { Observation, Target } from '../model/indicator.ts'
import type { Measure } from '../model/measure.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Language, Text } from '../model/text.ts'
import type { Period, When } from '../model/time.ts'
import { itemsOf } from '../query/items-of.ts'
import { inLanguage } from '../text/format-measure.ts'
import { resolvePeriod } from '../time/parse-when.ts'
import { type ExportLoss, losses } from './export.ts'

/** What every export is told. */
export interface ExportOptions {
  /** Id of the edition; the latest when absent. */
  readonly edition?: string
  /** The language of names and words; Japanese when absent. */
  readonly lang?: Language
  /** Who publishes the data; the organisation of the roadmap when absent. */
  readonly publisher?: string
  /** Address of the licence. */
  readonly licence?: string
  /** Address of the folder where the files will lie, with a slash at its end. */
  readonly baseUrl?: string
}

/** An edition about to be exported. */
export interface Exporting {
  readonly roadmap: Roadmap
  readonly edition: Edition
  readonly options: ExportOptions
  readonly say: (text: Text) => string
}

/** @throws RangeError when there is no such edition. */
export function exporting(roadmap: Roadmap, options: ExportOptions): Exporting {
  const { edition: id, lang = 'ja' } = options
  const edition = id === undefined ? roadmap.editions.at(-1) : roadmap.editions.find((each) => each.id === id)
  if (edition === undefined) throw new RangeError(`export: no edition ${id ?? ''}`)
  return { roadmap, edition, options, say: (text) => inLanguage(text, lang) }
}

/** First and last day in ISO text; what is open or not said is absent. */
export function daysOf(
  period: Period | When | undefined,
  edition: Edition,
): { readonly from?: string; readonly to?: string } {
  if (period === undefined) return {}
  const open = typeof period !== 'string' && period.to === null
  const { from, to } = resolvePeriod(period, edition)
  return { from: formatIsoDate(from), ...(to !== null && !open && { to: formatIsoDate(to) }) }
}

/** The number of a measure in the unit it is stated in; a rate in percent. */
export function numberOf(measure: Measure): number | undefined {
  switch (measure.type) {
    case 'share':
      return measure.percent
    case 'ratio':
      return measure.denominator === 0 ? undefined : (100 * measure.numerator) / measure.denominator
    case 'text':
    case 'timeOfDay':
      return undefined
    default:
      return measure.value
  }
}

/** The measure of an observation that has been made or is foreseen. */
export function measureOf({ result }: Observation): Measure | undefined {
  return result.state === 'value' || result.state === 'planned' ? result.measure : undefined
}

/** The time that a target is about. */
export function timeOfTarget(target: Target): Period | When | undefined {
  switch (target.type) {
    case 'valueBy':
    case 'stageBy':
      return target.by
    case 'setThenReach':
      return { from: target.setIn, to: target.reachIn }
    case 'recurring':
    case 'plannedCount':
      return target.window
    default:
      return undefined
  }
}

/** How much of everything an edition has that formats of others often have no place for. */
export function countsOf({ roadmap, edition }: Exporting) {
  const items = itemsOf(edition).map(({ item }) => item)
  const observations = items.flatMap(({ indicators = [] }) =>
    indicators.flatMap((cell) => cell.observations ?? []),
  )
  const activities = items.flatMap((item) => item.activities ?? [])
  return {
    activities: activities.length,
    activityFigures: activities.reduce(
      (sum, { figures = [], dates = [] }) => sum + figures.length + dates.length,
      0,
    ),
    notes: items.flatMap((item) => item.notes ?? []).length + (edition.notes ?? []).length,
    themes: items.flatMap((item) => item.themes ?? []).length,
    qualifiers: observations.filter(({ qualifiers }) => (qualifiers ?? []).length > 0).length,
    ratios: observations.filter((each) => measureOf(each)?.type === 'ratio').length,
    states: observations.filter(({ result }) => result.state !== 'value').length,
    words: observations.filter((each) => {
      const measure = measureOf(each)
      return measure !== undefined && numberOf(measure) === undefined
    }).length,
    undated: observations.filter(({ period, asOf }) => period === undefined && asOf === undefined).length,
    excluding: observations.filter(
      ({ period }) => typeof period === 'object' && (period.excluding ?? []).length > 0,
    ).length,
    observations: observations.length,
    targets: items.flatMap((item) => item.targets ?? []).length,
    plan: items.flatMap((item) => item.plan ?? []).length,
    sources: items.filter(({ source }) => source !== undefined).length,
    doubts: (edition.doubts ?? []).length,
    misprints: (edition.misprints ?? []).length,
    lineages: (roadmap.lineages ?? []).filter(
      ({ from, to }) => from.edition === edition.id || to.edition === edition.id,
    ),
  }
}

/** What no format but the roadmap's own holds: readings that were doubtful, misprints, places in the papers. */
export function ownLosses(counts: ReturnType<typeof countsOf>): readonly ExportLoss[] {
  return losses([
    ['sources', counts.sources, 'left out', '紙面の位置', 'places in the papers'],
    ['doubts', counts.doubts, 'left out', '読み取りの判断', 'doubtful readings'],
    ['misprints', counts.misprints, 'left out', '誤植の記録', 'recorded misprints'],
  ])
}
