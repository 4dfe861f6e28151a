import { type Column, type Value, writeCsv } from '@reform/tabular'
import type { Item } from '../model/edition.ts'
import type { Indicator, Observation, Target } from '../model/indicator.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { planIdOf, targetIdOf } from '../query/ids-of.ts'
import { itemsOf } from '../query/items-of.ts'
import { type ExportFile, losses, type RoadmapExport, textFile } from './export.ts'
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

/** A column of an open table: its name for programs, its title for people, and the type of its cells. */
interface OpenColumn {
  readonly name: string
  readonly titles: { readonly ja: string; readonly en: string }
  readonly datatype: 'string' | 'decimal' | 'integer' | 'date'
  readonly required?: boolean
}

type OpenRow = Readonly<Record<string, string | number | undefined>>

interface OpenTable {
  readonly name: string
  readonly columns: readonly OpenColumn[]
  readonly key: readonly string[]
  readonly rows: readonly OpenRow[]
}

const text = (name: string, ja: string, en: string, required = false): OpenColumn => ({
  name,
  titles: { ja, en },
  datatype: 'string',
  ...(required && { required }),
})
const number = (name: string, ja: string, en: string): OpenColumn => ({
  name,
  titles: { ja, en },
  datatype: 'decimal',
})
const date = (name: string, ja: string, en: string): OpenColumn => ({
  name,
  titles: { ja, en },
  datatype: 'date',
})
const row: OpenColumn = {
  name: 'row',
  titles: { ja: '行番号', en: 'row' },
  datatype: 'integer',
  required: true,
}
const placeColumns = [
  text('edition', '版', 'edition', true),
  text('pillar', '柱', 'pillar', true),
  text('item', '項目ID', 'item id', true),
  text('item_title', '項目', 'item', true),
]
const days = [date('from', '期間の初日', 'first day'), date('to', '期間の末日', 'last day')]
const figures = [
  number('value', '値', 'value'),
  text('unit', '単位', 'unit'),
  number('numerator', '分子', 'numerator'),
  number('denominator', '分母', 'denominator'),
  text('text', '文字による値・説明', 'text'),
]

/**
 * An edition as tidy CSV, a fact in every row, with the description of its columns as CSV on the Web, and what the
 * tables do not hold. UTF-8 with LF; a missing value is an empty field, never a dash or zero.
 *
 * @throws RangeError when there is no such edition.
 * @source W3C Metadata Vocabulary for Tabular Data, 2015-12-17
 */
export function csvOf(roadmap: Roadmap, options: ExportOptions = {}): RoadmapExport {
  const base = exporting(roadmap, options)
  const tables = [observationTable(base), targetTable(base), planTable(base)]
  const written = tables.map(csvFile)
  const metadata = `${JSON.stringify(metadataOf(base, tables), undefined, 2)}\n`
  const guarded = written.reduce((sum, { notices }) => sum + notices, 0)
  const counts = countsOf(base)
  return {
    files: [
      ...written.map(({ file }) => file),
      textFile('csv-metadata.json', 'application/csvm+json', metadata),
    ],
    lost: [
      ...losses([
        [
          'formulaGuards',
          guarded,
          'as words',
          '数式と誤認される文字列の前に付けたアポストロフィ',
          'apostrophes before what looks like a formula',
        ],
        ['excluding', counts.excluding, 'as words', '除く期間', 'periods left out'],
        ['activities', counts.activities, 'left out', '取組の記述', 'accounts of what was done'],
        [
          'activityFigures',
          counts.activityFigures,
          'left out',
          '取組の中の数値・日付',
          'figures and dates inside accounts',
        ],
        ['notes', counts.notes, 'left out', '注記', 'notes'],
        ['themes', counts.themes, 'left out', '横断テーマ', 'themes'],
        ['lineages', counts.lineages.length, 'left out', '移り変わり', 'lineage'],
      ]),
      ...ownLosses(counts),
    ],
  }
}

function placesOf({ edition, say }: Exporting) {
  return itemsOf(edition).map(({ item, pillar }) => ({
    item,
    place: { edition: edition.id, pillar: say(pillar.title), item: item.id, item_title: say(item.title) },
  }))
}

function figuresOf(base: Exporting, measure: ReturnType<typeof measureOf>): OpenRow {
  if (measure === undefined) return {}
  const value = numberOf(measure)
  const unit =
    measure.type === 'share' || measure.type === 'ratio'
      ? 'percent'
      : 'unit' in measure
        ? measure.unit
        : undefined
  return {
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(measure.type === 'ratio' && { numerator: measure.numerator, denominator: measure.denominator }),
    ...(measure.type === 'text' && { text: base.say(measure.text) }),
    ...(measure.type === 'timeOfDay' && { text: measure.value }),
  }
}

function observationTable(base: Exporting): OpenTable {
  const indicators = new Map(base.edition.indicators.map((indicator) => [indicator.id, indicator]))
  const rows = placesOf(base).flatMap(({ item, place }) =>
    (item.indicators ?? []).flatMap((cell) =>
      (cell.observations ?? []).map((each) => ({
        ...place,
        ...observationRow(base, indicators.get(cell.indicator), cell.indicator, each),
      })),
    ),
  )
  return {
    name: 'observations',
    key: ['row'],
    columns: [
      row,
      ...placeColumns,
      text('indicator', '指標ID', 'indicator id', true),
      text('indicator_name', '指標', 'indicator', true),
      ...days,
      date('as_of', '時点', 'as of'),
      text('excluding', '除く期間', 'excluding'),
      text('organisation', '担当', 'organisation'),
      text('track', '対象', 'track'),
      text('breakdown', '内訳', 'breakdown'),
      text('state', '状態', 'state', true),
      ...figures,
      text('qualifiers', '値に付す語', 'qualifiers'),
    ],
    rows: numbered(rows),
  }
}

function observationRow(
  base: Exporting,
  indicator: Indicator | undefined,
  id: string,
  each: Observation,
): OpenRow {
  const { edition, say } = base
  const { result, period, asOf, unit, track, breakdown, qualifiers = [], note } = each
  const excluding = typeof period === 'object' ? (period.excluding ?? []) : []
  const words = result.state === 'describedOnly' ? say(result.summary) : note && say(note)
  return {
    indicator: id,
    indicator_name: indicator ? say(indicator.name) : id,
    ...daysOf(period, edition),
    ...optional('as_of', daysOf(asOf, edition).to),
    ...optional('excluding', excluding.length === 0 ? undefined : excluding.join(' ')),
    ...optional('organisation', unit),
    ...optional('track', track),
    ...optional('breakdown', breakdown && say(breakdown)),
    state: result.state,
    ...optional('text', words),
    ...figuresOf(base, measureOf(each)),
    ...optional('qualifiers', qualifiers.length === 0 ? undefined : qualifiers.join(' ')),
  }
}

function targetTable(base: Exporting): OpenTable {
  const rows = placesOf(base).flatMap(({ item, place }) =>
    (item.targets ?? []).map((target, index) => ({ ...place, ...targetRow(base, item, target, index) })),
  )
  return {
    name: 'targets',
    key: ['target'],
    columns: [
      row,
      ...placeColumns,
      text('target', '目標ID', 'target id', true),
      text('what', '事項', 'what', true),
      text('type', '目標の種類', 'type', true),
      text('indicator', '指標ID', 'indicator id'),
      text('track', '対象', 'track'),
      text('comparison', '比較', 'comparison'),
      ...figures,
      ...days,
      number('baseline', '基準値', 'baseline'),
      date('baseline_at', '基準値の時点', 'baseline at'),
    ],
    rows: numbered(rows),
  }
}

function targetRow(base: Exporting, item: Item, target: Target, index: number): OpenRow {
  const { edition, say } = base
  const measure = target.type === 'valueBy' || target.type === 'plannedCount' ? target.measure : undefined
  const baseline = target.type === 'valueBy' ? target.baseline : undefined
  return {
    target: targetIdOf(item, index),
    what: say(target.what),
    type: target.type,
    ...optional('indicator', target.indicator),
    ...optional('track', target.track),
    ...(target.type === 'valueBy' && { comparison: target.comparison }),
    ...figuresOf(base, measure),
    ...daysOf(timeOfTarget(target), edition),
    ...optional('baseline', baseline && numberOf(baseline.measure)),
    ...optional('baseline_at', baseline && daysOf(baseline.at, edition).to),
  }
}

function planTable(base: Exporting): OpenTable {
  const { edition, say } = base
  const rows = placesOf(base).flatMap(({ item, place }) =>
    (item.plan ?? []).map((entry, index) => ({
      ...place,
      step: planIdOf(item, index),
      kind: entry.kind,
      title: say(entry.title),
      ...optional('stage', entry.kind === 'stage' ? entry.stage : undefined),
      ...optional('track', entry.track),
      ...optional('lane', entry.lane),
      ...daysOf(entry.period, edition),
    })),
  )
  return {
    name: 'plan',
    key: ['step'],
    columns: [
      row,
      ...placeColumns,
      text('step', '計画ID', 'step id', true),
      text('kind', '種類', 'kind', true),
      text('title', '計画', 'title', true),
      text('stage', '段階', 'stage'),
      text('track', '対象', 'track'),
      text('lane', '系統', 'lane'),
      ...days,
    ],
    rows: numbered(rows),
  }
}

function optional(name: string, value: string | number | undefined): OpenRow {
  return value === undefined ? {} : { [name]: value }
}

/** Numbers the rows and every table's ids once: two items may use one id for a step of their own. */
function numbered(rows: readonly OpenRow[]): readonly OpenRow[] {
  return rows.map((each, index) => ({ row: index + 1, ...each }))
}

function csvFile({ name, columns, rows }: OpenTable): {
  readonly file: ExportFile
  readonly notices: number
} {
  const typed = columns.map((column): Column => {
    const header = column.name
    if (column.datatype === 'date') return { header, type: 'date' }
    return column.datatype === 'string'
      ? { header, type: 'code' }
      : { header, type: 'number', unit: null, thousands: false }
  })
  const body = rows.map((each) => columns.map((column): Value => each[column.name] ?? null))
  const written = writeCsv({ columns: typed, rows: body }, { encoding: 'utf-8', newline: 'lf' })
  if (!written.ok) throw new RangeError(`csv: ${name}: ${written.issues[0]?.message.en ?? ''}`)
  return {
    file: { name: `${name}.csv`, mediaType: 'text/csv', bytes: written.bytes },
    notices: written.notices.length,
  }
}

function metadataOf({ edition, options, say }: Exporting, tables: readonly OpenTable[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': options.lang ?? 'ja' }],
    'dc:title': say(edition.title),
    ...(options.licence !== undefined && { 'dc:license': { '@id': options.licence } }),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\n'] },
    tables: tables.map(({ name, columns, key }) => ({
      url: `${options.baseUrl ?? ''}${name}.csv`,
      tableSchema: {
        columns: columns.map(({ name: column, titles, datatype, required }) => ({
          name: column,
          titles: { ja: [column, titles.ja], en: [column, titles.en] },
          datatype,
          ...(required === true && { required: true }),
        })),
        primaryKey: name === 'observations' ? key : ['item', ...key],
      },
    })),
  }
}
