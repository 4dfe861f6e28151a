import { formatIsoDate, type PlainDate } from '@reform/calendar'
import {
  type Figure,
  formatQualifiers,
  type Indicator,
  type ItemPlace,
  indicatorKindLabels,
  type Measure,
  type Observation,
  type Period,
  type Qualifier,
  resolvePeriod,
  type SourceReference,
  type Target,
  type When,
} from '@reform/roadmap'
import { type ValuesKey, valuesLayout } from '@reform/roadmap/sheet'
import type { Column, DataSheet, Value } from '@reform/tabular'
import { plain } from '../../kit/html/language.ts'
import { dataText } from '../../kit/sheet/cell-text.ts'
import type { EditionView } from '../edition-view.ts'
import { type Paper, timeText, unitOfMeasure } from '../paper.ts'
import { targetText } from '../targets.ts'
import { listed, nameIn, resultText, resultWord } from '../words.ts'

/** What a measure gives to the columns for values. */
interface Parts {
  readonly value?: number
  readonly unit?: string | undefined
  readonly numerator?: number
  readonly denominator?: number
  readonly text?: string
}

/** One row before it is put in order of the columns; what is absent stays empty. */
interface Row extends Parts {
  readonly record: string
  readonly what?: string
  readonly indicator?: Indicator | undefined
  readonly period?: Period | When | undefined
  readonly asOf?: When | undefined
  readonly responsible?: string
  readonly track?: string
  readonly breakdown?: string
  readonly qualifiers?: readonly Qualifier[] | undefined
  readonly state?: string
  readonly source?: readonly SourceReference[] | undefined
}

/** Days before 1900-03-01 have no agreed number in spreadsheets; they are left to the text. */
const earliest = '1900-03-01'

function dateOf(date: PlainDate | null): string | null {
  const text = date === null ? null : formatIsoDate(date)
  return text !== null && text >= earliest ? text : null
}

function partsOf(paper: Paper, measure: Measure): Parts {
  const unit = 'unit' in measure ? unitOfMeasure(paper, measure.unit) : undefined
  const label = unit && plain(unit, paper.lang)
  switch (measure.type) {
    case 'count':
    case 'amount':
    case 'mean':
    case 'ordinal':
      return { value: measure.value, unit: label ?? '' }
    case 'share':
      return { value: measure.percent, unit: paper.texts.data.percent }
    case 'ratio':
      return {
        ...(measure.denominator === 0 ? {} : { value: (100 * measure.numerator) / measure.denominator }),
        unit: paper.texts.data.percent,
        numerator: measure.numerator,
        denominator: measure.denominator,
      }
    case 'timeOfDay':
      return { text: measure.value }
    case 'text':
      return { text: plain(measure.text, paper.lang) }
  }
}

function observationRow(
  paper: Paper,
  view: EditionView,
  indicator: Indicator | undefined,
  each: Observation,
): Row {
  const { result } = each
  const measure = result.state === 'value' || result.state === 'planned' ? result.measure : undefined
  const note = each.note ? plain(each.note, paper.lang) : undefined
  const words = measure ? note : listed(paper, [resultText(paper, each), note])
  const parts = measure ? partsOf(paper, measure) : {}
  const text = listed(paper, [parts.text, words])
  return {
    ...parts,
    ...(text === '' ? {} : { text }),
    record: paper.texts.data.records.observation,
    indicator,
    period: each.period,
    asOf: each.asOf,
    responsible: nameIn(paper.units, each.unit, paper.lang),
    track: nameIn(view.tracks, each.track, paper.lang),
    ...(each.breakdown ? { breakdown: plain(each.breakdown, paper.lang) } : {}),
    qualifiers: each.qualifiers,
    state: resultWord(paper, result.state),
    source: each.source,
  }
}

function figureRow(paper: Paper, view: EditionView, figure: Figure, about: string, track?: string): Row {
  const bound = figure.comparison ? { text: paper.texts.data.bounds[figure.comparison] } : {}
  return {
    ...partsOf(paper, figure.measure),
    ...bound,
    record: paper.texts.data.records.figure,
    what:
      about === ''
        ? plain(figure.what, paper.lang)
        : `${about}${paper.texts.colon}${plain(figure.what, paper.lang)}`,
    period: figure.period,
    track: nameIn(view.tracks, track, paper.lang),
    ...(figure.breakdown ? { breakdown: plain(figure.breakdown, paper.lang) } : {}),
    qualifiers: figure.qualifiers,
    source: figure.source,
  }
}

function targetRow(paper: Paper, view: EditionView, target: Target): Row {
  const measure = target.type === 'valueBy' || target.type === 'plannedCount' ? target.measure : undefined
  const window =
    target.type === 'valueBy' || target.type === 'stageBy'
      ? target.by
      : 'window' in target
        ? target.window
        : undefined
  return {
    ...(measure ? partsOf(paper, measure) : {}),
    record: paper.texts.data.records.target,
    what: plain(target.what, paper.lang),
    indicator: target.indicator === undefined ? undefined : view.indicators.get(target.indicator),
    period: window,
    track: nameIn(view.tracks, target.track, paper.lang),
    text: targetText(paper, view, target),
    source: target.source,
  }
}

function rowsOfItem(paper: Paper, view: EditionView, { item }: ItemPlace): readonly Row[] {
  const { lang } = paper
  const cells = (item.indicators ?? []).flatMap((cell) =>
    (cell.observations ?? []).map((each) =>
      observationRow(paper, view, view.indicators.get(cell.indicator), each),
    ),
  )
  const figures = [
    ...(item.activities ?? []).flatMap((activity) =>
      (activity.figures ?? []).map((figure) =>
        figureRow(paper, view, figure, activity.heading ? plain(activity.heading, lang) : ''),
      ),
    ),
    ...(item.plan ?? []).flatMap((entry) =>
      (entry.figures ?? []).map((figure) =>
        figureRow(paper, view, figure, plain(entry.title, lang), entry.track),
      ),
    ),
    ...(item.notes ?? []).flatMap((note) =>
      (note.figures ?? []).map((figure) => figureRow(paper, view, figure, '')),
    ),
  ]
  return [...cells, ...figures, ...(item.targets ?? []).map((target) => targetRow(paper, view, target))]
}

/** The layout as data belongs to the roadmap; here it takes the language and the unit of each value. */
function columnsOf({ lang }: Paper): readonly Column[] {
  const header = (key: ValuesKey): string =>
    valuesLayout.columns.find((each) => each.key === key)?.header[lang] ?? key
  return valuesLayout.columns.map(({ key, kind }): Column => {
    if (kind === 'date') return { header: header(key), type: 'date' }
    if (kind === 'code') return { header: header(key), type: 'code' }
    const unit = key === 'value' ? { column: header('unit') } : null
    return { header: header(key), type: 'number', unit, thousands: false }
  })
}

/** What all rows of one item begin with, made once. */
interface Place {
  readonly edition: string | null
  readonly pillar: string | null
  readonly section: string | null
  readonly item: string | null
  readonly id: string | null
}

interface Days {
  readonly from: string | null
  readonly to: string | null
  readonly excluding: string | null
}

function daysOf(paper: Paper, view: EditionView, period: Period | When | undefined): Days {
  if (period === undefined) return { from: null, to: null, excluding: null }
  const { from, to } = resolvePeriod(period, view.edition)
  const open = typeof period !== 'string' && period.to === null
  const excluding = typeof period === 'string' ? [] : (period.excluding ?? [])
  return {
    from: dateOf(from),
    to: open ? null : dateOf(to),
    excluding: dataText(excluding.map((when) => timeText(paper, when)).join(paper.texts.list)),
  }
}

function valuesOf(
  paper: Paper,
  view: EditionView,
  place: Place,
  row: Row,
  tidy: (text: string | undefined) => string | null,
): readonly Value[] {
  const days = daysOf(paper, view, row.period)
  const asOf = row.asOf === undefined ? null : dateOf(resolvePeriod(row.asOf, view.edition).to)
  const source = row.source?.[0]
  const { indicator } = row
  return [
    row.record,
    place.edition,
    place.pillar,
    place.section,
    place.item,
    place.id,
    tidy(row.what),
    tidy(indicator && plain(indicator.name, paper.lang)),
    tidy(indicator?.id),
    indicator ? plain(indicatorKindLabels[indicator.kind], paper.lang) : null,
    days.from,
    days.to,
    days.excluding,
    asOf,
    tidy(row.responsible),
    tidy(row.track),
    tidy(row.breakdown),
    row.qualifiers?.length ? formatQualifiers(row.qualifiers, paper.lang) : null,
    row.state ?? null,
    row.value ?? null,
    tidy(row.unit),
    row.numerator ?? null,
    row.denominator ?? null,
    tidy(row.text),
    tidy(source?.document),
    source?.line ?? null,
    tidy(
      row.source
        ?.map(({ asWritten }) => asWritten ?? '')
        .join(' ')
        .trim(),
    ),
  ]
}

/** Every value of the roadmap, one to a row, for programs: values of indicators, figures of accounts, targets. */
export function valuesSheet(paper: Paper): DataSheet {
  const seen = new Map<string, string | null>()
  const tidy = (text: string | undefined): string | null => {
    if (text === undefined || text === '') return null
    const known = seen.get(text)
    if (known !== undefined) return known
    const made = dataText(text)
    seen.set(text, made)
    return made
  }
  const rows = paper.views.flatMap((view) =>
    view.items.flatMap((each) => {
      const place = {
        edition: tidy(view.edition.id),
        pillar: tidy(plain(each.pillar.title, paper.lang)),
        section: tidy(each.section && plain(each.section.title, paper.lang)),
        item: tidy(plain(each.item.title, paper.lang)),
        id: tidy(each.item.id),
      }
      return rowsOfItem(paper, view, each).map((row) => valuesOf(paper, view, place, row, tidy))
    }),
  )
  return {
    kind: 'data',
    name: paper.texts.sheets.data,
    columns: columnsOf(paper),
    rows,
    language: paper.lang,
  }
}
