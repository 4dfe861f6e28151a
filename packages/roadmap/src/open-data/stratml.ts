import type { Item, Pillar, Section } from '../model/edition.ts'
import type { Indicator, IndicatorCell, Observation, Target } from '../model/indicator.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Id } from '../model/text.ts'
import { unitText } from '../progress/plain-value.ts'
import { formatResult, formatTarget } from '../text/format-result.ts'
import { formatWhen } from '../text/format-when.ts'
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
import { decimalText, leaf, type XmlElement, xmlDocument } from './xml.ts'

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'
const schemaPlace = 'http://stratml.us/references/PerformancePlanOrReport20160216.xsd'

/** Gives out names that are legal `xs:ID`s, each once. */
class Names {
  readonly #taken = new Set<string>()
  make(...parts: readonly Id[]): string {
    const base = `_${parts.join('.').replace(/[^A-Za-z0-9._-]/g, '-')}`
    let name = base
    for (let count = 2; this.#taken.has(name); count++) name = `${base}.${count}`
    this.#taken.add(name)
    return name
  }
}

interface Writing extends Exporting {
  readonly names: Names
  readonly indicators: ReadonlyMap<Id, Indicator>
}

/**
 * An edition as StratML Part 2 (performance plan or report, version 2.2.6), and what it cannot hold.
 *
 * Pillars are goals, items objectives; indicators hang on their items with targets before actual results; the plan is
 * one qualitative indicator of each item. Ids are unique and legal; elements stand in the order that the schema wants.
 *
 * @throws RangeError when there is no such edition, or it has no pillar: the format needs a goal.
 * @source ANSI/AIIM 22:2017, StratML Part 2
 */
export function stratmlOf(roadmap: Roadmap, options: ExportOptions = {}): RoadmapExport {
  const base = exporting(roadmap, options)
  const { edition } = base
  if (edition.pillars.length === 0) throw new RangeError(`stratml: edition ${edition.id} has no pillar`)
  const indicators = new Map(edition.indicators.map((indicator) => [indicator.id, indicator]))
  const writing: Writing = { ...base, names: new Names(), indicators }
  const text = xmlDocument(rootOf(writing))
  return { files: [textFile(`${edition.id}.stratml.xml`, 'application/xml', text)], lost: lostIn(writing) }
}

function rootOf(writing: Writing): XmlElement {
  const { roadmap, edition, options, say, names } = writing
  const isPlan = edition.kind === 'plan'
  const window = daysOf({ from: `FY${edition.fiscalYears.from}`, to: `FY${edition.fiscalYears.to}` }, edition)
  const issued = edition.issued === undefined ? undefined : daysOf(edition.issued, edition)
  const wholeDay = issued !== undefined && issued.from === issued.to ? issued.from : undefined
  return {
    name: 'PerformancePlanOrReport',
    attributes: {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} ${schemaPlace}`,
      Type: isPlan ? 'Performance_Plan' : 'Performance_Report',
    },
    children: [
      { name: 'Name', text: say(edition.title) },
      { name: 'Description', text: say(roadmap.title) },
      {
        name: 'StrategicPlanCore',
        children: [
          {
            name: 'Organization',
            children: [
              { name: 'Name', text: options.publisher ?? say(roadmap.organisation) },
              { name: 'Identifier', text: names.make(roadmap.id) },
            ],
          },
          ...edition.pillars.map((pillar, index) => goalOf(writing, pillar, index)),
        ],
      },
      {
        name: 'AdministrativeInformation',
        children: [
          { name: 'Identifier', text: names.make(roadmap.id, edition.id) },
          leaf('StartDate', window.from),
          leaf('EndDate', window.to),
          leaf('PublicationDate', wholeDay),
          leaf('Source', options.baseUrl),
        ],
      },
    ],
  }
}

function goalOf(writing: Writing, pillar: Pillar, index: number): XmlElement {
  const { say, names } = writing
  const number = String(pillar.number ?? index + 1)
  const notes = (pillar.notes ?? []).map(({ text }) => say(text))
  return {
    name: 'Goal',
    children: [
      { name: 'Name', text: say(pillar.title) },
      { name: 'Description' },
      { name: 'Identifier', text: names.make('goal', pillar.id) },
      { name: 'SequenceIndicator', text: number },
      leaf('OtherInformation', notes.length === 0 ? undefined : notes.join('\n')),
      ...(pillar.sections ?? []).flatMap((section, position) =>
        section.items.map((item, at) =>
          objectiveOf(
            writing,
            item,
            `${number}.${section.number ?? position + 1}.${item.number ?? at + 1}`,
            section,
          ),
        ),
      ),
      ...(pillar.items ?? []).map((item, at) =>
        objectiveOf(writing, item, `${number}.${item.number ?? at + 1}`),
      ),
    ],
  }
}

function objectiveOf(writing: Writing, item: Item, number: string, section?: Section): XmlElement {
  const { say, names, edition } = writing
  const themes = (edition.themes ?? [])
    .filter(({ id }) => item.themes?.includes(id))
    .map(({ title }) => say(title))
  const tracks = (edition.tracks ?? [])
    .filter(({ id }) => item.tracks?.includes(id))
    .map(({ label }) => say(label))
  const activities = (item.activities ?? []).map(
    ({ heading, summary }) => `${heading ? `${say(heading)}：` : ''}${say(summary)}`,
  )
  const notes = (item.notes ?? []).map(({ text }) => say(text))
  const other = [
    ...(section ? [`区分：${say(section.title)}`] : []),
    ...(themes.length > 0 ? [`横断テーマ：${themes.join('、')}`] : []),
    ...(tracks.length > 0 ? [`対象：${tracks.join('、')}`] : []),
    ...activities,
    ...notes,
  ]
  return {
    name: 'Objective',
    children: [
      { name: 'Name', text: say(item.title) },
      leaf('Description', item.summary && say(item.summary)),
      { name: 'Identifier', text: names.make('objective', item.id) },
      { name: 'SequenceIndicator', text: number },
      ...stakeholdersOf(writing, item),
      leaf('OtherInformation', other.length === 0 ? undefined : other.join('\n')),
      ...(item.indicators ?? []).map((cell) => indicatorOf(writing, item, cell)),
      planOf(writing, item),
    ],
  }
}

function stakeholdersOf({ roadmap, say }: Writing, item: Item): readonly XmlElement[] {
  const units = new Map((roadmap.units ?? []).map((unit) => [unit.id, unit]))
  const asked = [
    ...(item.lead === undefined ? [] : [{ id: item.lead, role: '主担当' }]),
    ...(item.participants ?? []).map((id) => ({ id, role: '協力' })),
  ]
  return asked.map(({ id, role }) => {
    const unit = units.get(id)
    return {
      name: 'Stakeholder',
      attributes: { StakeholderTypeType: 'Organization' },
      children: [
        { name: 'Name', text: unit ? say(unit.label) : id },
        {
          name: 'Role',
          children: [
            { name: 'Name', text: role },
            { name: 'RoleType', text: 'Performer' },
          ],
        },
      ],
    }
  })
}

function indicatorOf(writing: Writing, item: Item, cell: IndicatorCell): XmlElement {
  const { indicators, say, names, roadmap } = writing
  const indicator = indicators.get(cell.indicator)
  const targets = (item.targets ?? []).filter((target) => target.indicator === cell.indicator)
  const results = [
    ...targets.map((target) => targetOf(writing, target)),
    ...targets.flatMap((target) => baselineOf(writing, target)),
    ...(cell.observations ?? []).map((each) => actualOf(writing, each)),
  ]
  const unit =
    indicator?.unit === undefined ? undefined : say(unitText(indicator.unit, roadmap.unitsOfMeasure))
  const definition =
    indicator === undefined || indicator.definition === 'notDefined' ? undefined : say(indicator.definition)
  return {
    name: 'PerformanceIndicator',
    attributes: { PerformanceIndicatorType: indicator?.kind === 'text' ? 'Qualitative' : 'Quantitative' },
    children: [
      { name: 'MeasurementDimension', text: indicator ? say(indicator.name) : cell.indicator },
      { name: 'UnitOfMeasurement', text: indicator?.kind === 'ratio' ? '％' : (unit ?? '') },
      { name: 'Identifier', text: names.make('indicator', item.id, cell.indicator) },
      ...relationsOf(writing, cell.indicator),
      results.length === 0 ? undefined : { name: 'MeasurementInstance', children: results },
      leaf('OtherInformation', definition),
    ],
  }
}

/** What an indicator was called in the edition before; the id is that of the earlier file. */
function relationsOf({ roadmap, edition, say, names }: Writing, indicator: Id): readonly XmlElement[] {
  return (roadmap.lineages ?? [])
    .filter(({ of, to }) => of === 'indicator' && to.edition === edition.id && to.ids.includes(indicator))
    .filter(({ from }) => from.ids.length > 0)
    .map(({ id, kind, from, reason }) => ({
      name: 'Relationship',
      attributes: { RelationshipType: 'Peer_To' },
      children: [
        { name: 'Identifier', text: names.make('relationship', id, indicator) },
        ...from.ids.map((each) => ({ name: 'ReferentIdentifier', text: `${from.edition}/${each}` })),
        { name: 'Name', text: kind },
        { name: 'Description', text: say(reason) },
      ],
    }))
}

interface ResultFacts {
  readonly days: { readonly from?: string; readonly to?: string }
  readonly number: number | undefined
  readonly descriptor?: readonly [string, string]
  readonly description: string
}

function result(
  name: 'TargetResult' | 'ActualResult',
  { days, number, descriptor, description }: ResultFacts,
): XmlElement {
  return {
    name,
    children: [
      leaf('StartDate', days.from),
      leaf('EndDate', days.to),
      leaf('NumberOfUnits', number === undefined ? undefined : decimalText(number)),
      descriptor && {
        name: 'Descriptor',
        children: [
          { name: 'DescriptorName', text: descriptor[0] },
          { name: 'DescriptorValue', text: descriptor[1] },
        ],
      },
      { name: 'Description', text: description },
    ],
  }
}

function targetOf({ edition, roadmap, say, options }: Writing, target: Target): XmlElement {
  const lang = options.lang ?? 'ja'
  const units = roadmap.unitsOfMeasure ?? []
  const isFigure = target.type === 'valueBy' || target.type === 'plannedCount'
  const stages = edition.stages ?? []
  return result('TargetResult', {
    days: daysOf(timeOfTarget(target), edition),
    number: isFigure ? numberOf(target.measure) : undefined,
    descriptor: target.type === 'valueBy' ? ['Comparison', target.comparison] : ['TargetType', target.type],
    description: `${say(target.what)}：${formatTarget(target, { lang, units, stages })}`,
  })
}

function baselineOf({ edition }: Writing, target: Target): readonly XmlElement[] {
  if (target.type !== 'valueBy' || target.baseline === undefined) return []
  const { measure, at } = target.baseline
  const number = numberOf(measure)
  return [
    result('ActualResult', {
      days: daysOf(at, edition),
      number,
      descriptor: ['Baseline', at],
      description: '基準値',
    }),
  ]
}

function actualOf(writing: Writing, observation: Observation): XmlElement {
  const { edition, roadmap, say, options } = writing
  const lang = options.lang ?? 'ja'
  const { result: found, track, breakdown, note } = observation
  const measure = found.state === 'value' ? measureOf(observation) : undefined
  const units = roadmap.unitsOfMeasure ?? []
  const { qualifiers } = observation
  const words = [
    formatResult(found, { lang, units, ...(qualifiers && { qualifiers }) }),
    ...(breakdown ? [say(breakdown)] : []),
    ...(note ? [say(note)] : []),
  ]
  const label = (edition.tracks ?? []).find(({ id }) => id === track)?.label
  return result('ActualResult', {
    days: daysOf(observation.period ?? observation.asOf, edition),
    number: measure === undefined ? undefined : numberOf(measure),
    descriptor: track === undefined ? ['State', found.state] : ['Track', label ? say(label) : track],
    description: words.join('。'),
  })
}

/** The steps of an item, and targets of the item itself, as one indicator of words. */
function planOf(writing: Writing, item: Item): XmlElement | undefined {
  const { edition, say, names, options } = writing
  const lang = options.lang ?? 'ja'
  const steps = (item.plan ?? []).map((entry) => {
    const marks =
      entry.kind === 'recurring'
        ? entry.markers.flatMap(({ at }) => (at === undefined ? [] : [formatWhen(at, lang)]))
        : []
    const stage =
      entry.kind === 'stage' ? (edition.stages ?? []).find(({ id }) => id === entry.stage) : undefined
    const words = [
      ...(stage ? [`【${say(stage.label)}】`] : []),
      say(entry.title),
      ...(marks.length > 0 ? [`（${marks.join('、')}）`] : []),
    ]
    const track = (edition.tracks ?? []).find(({ id }) => id === entry.track)
    return result('TargetResult', {
      days: daysOf(entry.period, edition),
      number: undefined,
      ...(track && { descriptor: ['Track', say(track.label)] as const }),
      description: words.join(''),
    })
  })
  const cells = new Set((item.indicators ?? []).map(({ indicator }) => indicator))
  const own = (item.targets ?? []).filter(({ indicator }) => indicator === undefined || !cells.has(indicator))
  const results = [...steps, ...own.map((target) => targetOf(writing, target))]
  if (results.length === 0) return undefined
  return {
    name: 'PerformanceIndicator',
    attributes: { ValueChainStage: 'Output_Processing', PerformanceIndicatorType: 'Qualitative' },
    children: [
      { name: 'MeasurementDimension', text: lang === 'ja' ? '工程' : 'Plan' },
      { name: 'UnitOfMeasurement', text: lang === 'ja' ? '段階' : 'steps' },
      { name: 'Identifier', text: names.make('plan', item.id) },
      { name: 'MeasurementInstance', children: results },
    ],
  }
}

function lostIn(writing: Writing): RoadmapExport['lost'] {
  const counts = countsOf(writing)
  const otherLanguage = writing.edition.pillars.filter(({ title }) => title.en !== undefined).length
  return [
    ...losses([
      ['numerators', counts.ratios, 'as words', '分子・分母', 'numerators and denominators'],
      ['qualifiers', counts.qualifiers, 'as words', '約・以上などの語', 'qualifiers'],
      ['excluding', counts.excluding, 'as words', '除く期間', 'periods left out'],
      ['activities', counts.activities, 'as words', '取組の記述', 'accounts of what was done'],
      [
        'activityFigures',
        counts.activityFigures,
        'left out',
        '取組の中の数値・日付',
        'figures and dates inside accounts',
      ],
      ['themes', counts.themes, 'as words', '横断テーマ', 'themes'],
      [
        'itemLineages',
        counts.lineages.filter(({ of }) => of === 'item').length,
        'left out',
        '項目の移り変わり',
        'lineage of items',
      ],
      [
        'directions',
        writing.edition.indicators.length,
        'left out',
        '指標の望ましい向き・集計の方法',
        'direction and aggregation of indicators',
      ],
      ['languages', otherLanguage, 'left out', 'もう一方の言語の表題', 'titles in the other language'],
    ]),
    ...ownLosses(counts),
  ]
}
