import { type CellPlace, type CellState, type Coverage, coverage, type Id } from '@reform/roadmap'
import { type Content, html, joined, type Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import type { EditionView } from './edition-view.ts'
import type { Paper } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { linked, linkedPlace, resultSign, signed } from './pieces.ts'
import { whole } from './summary.ts'

const stateSign = (paper: Paper, state: CellState): Markup =>
  state === 'none' ? signed('none', paper.texts.results.noValue, 'quiet') : resultSign(paper, state)

/** One line of the account: what is missing, how often, out of how many, and which. */
interface Gap {
  readonly label: string
  readonly count: number
  readonly of: number
  readonly list: readonly Content[]
}

function gapsOf(paper: Paper, view: EditionView, found: Coverage): readonly Gap[] {
  const { coverage: texts } = paper.texts
  const { counts } = found
  const named = (each: CellPlace): Content => [
    linkedPlace(paper, view, each.place),
    paper.texts.colon,
    linked(paper, view, each.cell.indicator, each.indicator?.name),
  ]
  const cell = (each: Coverage['cellsWithoutValue'][number]): Content => [
    named(each),
    ' ',
    stateSign(paper, each.state),
  ]
  const gaps: Gap[] = [
    {
      label: texts.itemsWithoutIndicator,
      count: found.itemsWithoutIndicator.length,
      of: counts.items,
      list: found.itemsWithoutIndicator.map((place) => linkedPlace(paper, view, place)),
    },
    {
      label: texts.indicatorsWithoutDefinition,
      count: counts.indicatorsNotDefined,
      of: counts.indicators,
      list: found.indicatorsWithoutDefinition.map((id: Id) => linked(paper, view, id)),
    },
  ]
  if (view.showsResults)
    gaps.push({
      label: texts.cellsWithoutValue,
      count: found.cellsWithoutValue.length,
      of: counts.cells,
      list: found.cellsWithoutValue.map(cell),
    })
  if (view.showsResults && counts.cellsPartlyWithValue > 0)
    gaps.push({
      label: texts.cellsPartlyWithValue,
      count: counts.cellsPartlyWithValue,
      of: counts.cells,
      list: found.cellsPartlyWithValue.map((each) => [
        named(each),
        ' ',
        joined(
          each.missing.map((state) => stateSign(paper, state)),
          ' ',
        ),
      ]),
    })
  if (view.showsPlan)
    gaps.push({
      label: texts.itemsWithoutTarget,
      count: counts.itemsWithoutTarget,
      of: counts.items,
      list: found.itemsWithoutTarget.map((place) => linkedPlace(paper, view, place)),
    })
  return gaps
}

function statesLine(paper: Paper, found: Coverage): Markup {
  const states = (Object.keys(found.counts.cellsByState) as CellState[]).filter(
    (state) => found.counts.cellsByState[state] > 0,
  )
  const pieces = states.map(
    (state) => html`${stateSign(paper, state)} ${whole(found.counts.cellsByState[state])}`,
  )
  return html`<p>${paper.texts.coverage.states}${paper.texts.colon}${joined(pieces, paper.texts.list)}</p>\n`
}

/** What the edition has not: items without indicators or targets, indicators without definitions or values. */
export function coverageSection(paper: Paper, view: EditionView): PaperSection {
  const { coverage: texts } = paper.texts
  const found = coverage(view.edition)
  const rows = gapsOf(paper, view, found).map((gap) => ({
    cells: [
      gap.label,
      whole(gap.count),
      whole(gap.of),
      gap.list.length === 0
        ? texts.none
        : html`<ul class="items">${gap.list.map((each) => html`<li>${each}</li>`)}</ul>`,
    ],
  }))
  return {
    id: sectionId('coverage', view),
    heading: texts.heading,
    view,
    entries: [],
    body: [
      view.showsResults && found.counts.cells > 0 ? statesLine(paper, found) : null,
      table({
        caption: texts.caption,
        className: 'coverage',
        narrow: 'stack',
        columns: [
          { label: texts.measure, width: '22%' },
          { label: texts.count, width: '8%', figures: true },
          { label: texts.of, width: '8%', figures: true },
          { label: texts.list },
        ],
        groups: [{ rows }],
      }),
    ],
  }
}
