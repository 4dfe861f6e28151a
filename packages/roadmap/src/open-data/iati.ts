import type { Item } from '../model/edition.ts'
import type { Indicator, IndicatorCell, Observation, Target } from '../model/indicator.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { itemsOf } from '../query/items-of.ts'
import { losses, type RoadmapExport, textFile } from './export.ts'
import {
  countsOf,
  daysOf,
  type Exporting,
  type ExportOptions,
  exporting,
  measureOf,
  numberOf,
  ownLosses,
  timeOfTarget,
} from './facts.ts'
import { decimalText, type XmlElement, xmlDocument } from './xml.ts'

interface Point {
  readonly from: string
  readonly to: string
  readonly value: string
  readonly track?: string
}

/**
 * The results of an edition in the shape of the IATI activity standard 2.03, and what that shape cannot hold.
 *
 * Only `result` elements are made: the activity around them names organisations and dates of aid that a roadmap does
 * not have. Only what is a number with a first and a last day goes in. Whether a result is an output or an outcome the
 * paper does not say, so it is "other" (9).
 *
 * @throws RangeError when there is no such edition.
 * @source IATI activity standard 2.03, results
 */
export function iatiOf(roadmap: Roadmap, options: ExportOptions = {}): RoadmapExport {
  const base = exporting(roadmap, options)
  const indicators = new Map(base.edition.indicators.map((indicator) => [indicator.id, indicator]))
  const told = { observations: 0, targets: 0 }
  const results = itemsOf(base.edition).flatMap(({ item }) => {
    const made = (item.indicators ?? []).flatMap((cell) => {
      const indicator = indicators.get(cell.indicator)
      return indicator === undefined ? [] : indicatorOf(base, item, cell, indicator, told)
    })
    return made.length === 0 ? [] : [resultOf(base, item, made)]
  })
  const text = xmlDocument({ name: 'results', attributes: { version: '2.03' }, children: results })
  const counts = countsOf(base)
  return {
    files: [textFile(`${base.edition.id}.iati-results.xml`, 'application/xml', text)],
    lost: [
      ...losses([
        [
          'observations',
          counts.observations - told.observations,
          'left out',
          '数値または期間のない実績',
          'results without a number or a period',
        ],
        [
          'targets',
          counts.targets - told.targets,
          'left out',
          '数値または期間のない目標',
          'targets without a number or a period',
        ],
        ['plan', counts.plan, 'left out', '工程', 'steps of the plan'],
        ['numerators', counts.ratios, 'left out', '分子・分母', 'numerators and denominators'],
        ['qualifiers', counts.qualifiers, 'left out', '約・以上などの語', 'qualifiers'],
        [
          'units',
          base.edition.indicators.filter(({ unit }) => unit !== undefined).length,
          'left out',
          '単位の名',
          'names of units',
        ],
        ['activities', counts.activities, 'left out', '取組の記述', 'accounts of what was done'],
        ['lineages', counts.lineages.length, 'left out', '移り変わり', 'lineage'],
      ]),
      ...ownLosses(counts),
    ],
  }
}

function narrative(
  name: string,
  { say, options }: Exporting,
  text: Parameters<Exporting['say']>[0],
): XmlElement {
  return {
    name,
    children: [{ name: 'narrative', attributes: { 'xml:lang': options.lang ?? 'ja' }, text: say(text) }],
  }
}

function resultOf(base: Exporting, item: Item, indicators: readonly XmlElement[]): XmlElement {
  return {
    name: 'result',
    attributes: { type: '9' },
    children: [
      narrative('title', base, item.title),
      item.summary && narrative('description', base, item.summary),
      ...indicators,
    ],
  }
}

function indicatorOf(
  base: Exporting,
  item: Item,
  cell: IndicatorCell,
  indicator: Indicator,
  told: { observations: number; targets: number },
): readonly XmlElement[] {
  if (indicator.kind === 'text') return []
  const mine = (item.targets ?? []).filter((target) => target.indicator === indicator.id)
  const actuals = (cell.observations ?? []).flatMap((each) => actualPoint(base, each))
  const targets = mine.flatMap((target) => targetPoint(base, target))
  if (actuals.length + targets.length === 0) return []
  told.observations += actuals.length
  told.targets += targets.length
  const ascending =
    indicator.direction === 'up' ? 'true' : indicator.direction === 'down' ? 'false' : undefined
  return [
    {
      name: 'indicator',
      attributes: {
        measure: indicator.kind === 'ratio' ? '2' : '1',
        ascending,
        'aggregation-status': indicator.aggregation === 'sum' ? 'true' : 'false',
      },
      children: [
        narrative('title', base, indicator.name),
        indicator.definition === 'notDefined'
          ? undefined
          : narrative('description', base, indicator.definition),
        ...mine.flatMap((target) => baselineOf(base, target)),
        ...periodsOf(targets, actuals),
      ],
    },
  ]
}

function actualPoint({ edition }: Exporting, observation: Observation): readonly Point[] {
  const { from, to } = daysOf(observation.period ?? observation.asOf, edition)
  const measure = observation.result.state === 'value' ? measureOf(observation) : undefined
  const value = measure && numberOf(measure)
  const whole = observation.breakdown === undefined && observation.unit === undefined
  if (from === undefined || to === undefined || value === undefined || !whole) return []
  return [
    {
      from,
      to,
      value: decimalText(value),
      ...(observation.track !== undefined && { track: observation.track }),
    },
  ]
}

function targetPoint({ edition }: Exporting, target: Target): readonly Point[] {
  if (target.type !== 'valueBy' && target.type !== 'plannedCount') return []
  const { from, to } = daysOf(timeOfTarget(target), edition)
  const value = numberOf(target.measure)
  if (from === undefined || to === undefined || value === undefined) return []
  return [{ from, to, value: decimalText(value), ...(target.track !== undefined && { track: target.track }) }]
}

function baselineOf({ edition }: Exporting, target: Target): readonly XmlElement[] {
  if (target.type !== 'valueBy' || target.baseline === undefined) return []
  const value = numberOf(target.baseline.measure)
  const { to } = daysOf(target.baseline.at, edition)
  if (value === undefined || to === undefined) return []
  return [
    { name: 'baseline', attributes: { year: to.slice(0, 4), 'iso-date': to, value: decimalText(value) } },
  ]
}

/** One period for each stretch of time, its targets before its actuals. */
function periodsOf(targets: readonly Point[], actuals: readonly Point[]): readonly XmlElement[] {
  const keys = [...new Set([...targets, ...actuals].map(({ from, to }) => `${from} ${to}`))].sort()
  const point = (name: string, { value, track }: Point): XmlElement => ({
    name,
    attributes: { value },
    ...(track !== undefined && {
      children: [{ name: 'dimension', attributes: { name: 'track', value: track } }],
    }),
  })
  return keys.map((key) => {
    const [from, to] = key.split(' ')
    const here = (points: readonly Point[]): readonly Point[] =>
      points.filter((each) => `${each.from} ${each.to}` === key)
    return {
      name: 'period',
      children: [
        { name: 'period-start', attributes: { 'iso-date': from } },
        { name: 'period-end', attributes: { 'iso-date': to } },
        ...here(targets).map((each) => point('target', each)),
        ...here(actuals).map((each) => point('actual', each)),
      ],
    }
  })
}
