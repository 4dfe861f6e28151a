import {
  type Activity,
  type IndicatorCell,
  type ItemPlace,
  type Observation,
  standardUnits,
} from '@reform/roadmap'
import type { CellValue, Sheet } from '@reform/tabular'
import { plain } from '../../kit/html/language.ts'
import { across, type PeopleCell, type PeopleRow, peopleSheet } from '../../kit/sheet/people-sheet.ts'
import type { EditionView } from '../edition-view.ts'
import { pillarMark, sectionMark } from '../numbering.ts'
import { type Paper, sourceText } from '../paper.ts'
import { aboutText, activityWord, factsText, itemText, resultText, resultWord } from '../words.ts'

const columns = 9

type Cells = readonly (PeopleCell | string | null)[]

function activityCells(paper: Paper, activity: Activity): Cells {
  const heading = activity.heading ? `【${plain(activity.heading, paper.lang)}】\n` : ''
  return [
    `${heading}${plain(activity.summary, paper.lang)}`,
    activityWord(paper, activity.state),
    factsText(paper, activity),
    { value: sourceText(paper, activity.source), look: 'quiet' },
  ]
}

/** A value as a number with its unit where it is one and nothing stands around it; else in words. */
function valueCell(paper: Paper, observation: Observation): CellValue {
  const { result, qualifiers = [] } = observation
  if (result.state === 'value' && result.measure.type === 'count' && qualifiers.length === 0) {
    const { value, unit, per } = result.measure
    const all = [...(paper.roadmap.unitsOfMeasure ?? []), ...standardUnits]
    const found = all.find(({ id }) => id === unit)
    const label = found && plain(found.label, paper.lang)
    const spaced = paper.lang === 'en' && label !== undefined ? ` ${label}` : label
    if (spaced !== undefined && spaced.length <= 40 && per === undefined)
      return found?.bare ? value : { number: value, unit: spaced }
  }
  return resultText(paper, observation)
}

function observationCells(paper: Paper, view: EditionView, observation: Observation): Cells {
  const value = valueCell(paper, observation)
  return [
    { value, look: typeof value === 'string' ? 'strong' : 'number' },
    observation.result.state === 'value' ? '' : resultWord(paper, observation.result.state),
    [aboutText(paper, view, observation), sourceText(paper, observation.source)]
      .filter((text) => text !== '')
      .join('\n'),
  ]
}

function cellRows(paper: Paper, view: EditionView, cell: IndicatorCell): readonly Cells[] {
  const indicator = view.indicators.get(cell.indicator)
  const name = indicator ? plain(indicator.name, paper.lang) : cell.indicator
  const observations = cell.observations ?? []
  if (observations.length === 0)
    return [[name, '', paper.texts.results.noValue, sourceText(paper, cell.source)]]
  return observations.map((each, index) => [
    index === 0 ? { value: name, rows: observations.length } : null,
    ...observationCells(paper, view, each),
  ])
}

function indicatorRows(paper: Paper, view: EditionView, { item }: ItemPlace): readonly Cells[] {
  const cells = item.indicators ?? []
  if (cells.length > 0) return cells.flatMap((cell) => cellRows(paper, view, cell))
  const { noIndicator, nothingPrinted } = paper.texts.results
  return [
    ['', '', item.noIndicator ? noIndicator : nothingPrinted, sourceText(paper, item.noIndicator?.source)],
  ]
}

/** The cells of one row of a block with fewer rows than its neighbour: what ends with the block reaches further down. */
function stretched(rows: readonly Cells[], index: number, count: number): Cells {
  const cells = rows[index]
  if (cells === undefined) return [null, null, null, null]
  return cells.map((each) => {
    if (each === null) return null
    const cell = typeof each === 'string' ? { value: each } : each
    const own = cell.rows ?? 1
    return index + own === rows.length ? { ...cell, rows: own + count - rows.length } : cell
  })
}

function itemRows(paper: Paper, view: EditionView, place: ItemPlace): PeopleRow[] {
  const activities = (place.item.activities ?? []).map((activity) => activityCells(paper, activity))
  const indicators = indicatorRows(paper, view, place)
  const count = Math.max(activities.length, indicators.length, 1)
  const done = activities.length > 0 ? activities : [[paper.texts.results.noActivity, '', '', '']]
  return Array.from({ length: count }, (_, index) => ({
    cells: [
      index === 0 ? { value: itemText(paper, place.item), look: 'strong', rows: count } : null,
      ...stretched(done, index, count),
      ...stretched(indicators, index, count),
    ],
  }))
}

function editionRows(paper: Paper, view: EditionView): PeopleRow[] {
  const { lang } = paper
  const rows = view.pillars.flatMap(({ pillar, groups }) => [
    across(`${pillarMark(pillar, lang)}${plain(pillar.title, lang)}`, columns),
    ...groups.flatMap(({ section, items }) => [
      ...(section ? [across(`${sectionMark(section, lang)}${plain(section.title, lang)}`, columns)] : []),
      ...items.flatMap((place) => itemRows(paper, view, place)),
    ]),
  ])
  return [across(plain(view.edition.title, lang), columns, 'edition'), ...rows]
}

/** What was done for each item and what came of it: activities and values beside each other. */
export function resultsSheet(paper: Paper): Sheet | undefined {
  const views = paper.views.filter(({ showsResults }) => showsResults)
  if (views.length === 0) return undefined
  const { results, sheets, plan } = paper.texts
  return peopleSheet({
    name: sheets.results,
    title: `${results.heading}${paper.texts.colon}${plain(paper.roadmap.title, paper.lang)}`,
    widths: [24, 46, 10, 30, 14, 28, 20, 12, 26],
    headers: [
      {
        cells: [
          results.item,
          results.done,
          sheets.state,
          plan.figures,
          sheets.sources,
          paper.texts.indicators.indicator,
          paper.texts.data.value,
          sheets.state,
          sheets.about,
        ],
      },
    ],
    rows: views.flatMap((view) => editionRows(paper, view)),
    frozenColumns: 1,
  })
}
