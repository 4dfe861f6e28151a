import { printDecimal } from '@reform/quantities'
import { type Coverage, coverage } from '@reform/roadmap'
import { said } from '../kit/html/language.ts'
import { type Content, html, type Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import type { EditionView } from './edition-view.ts'
import { type Paper, timeText } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { signed, titled } from './pieces.ts'
import { fiscalYearName } from './plan/time-axis.ts'

/** A whole number with its digits in groups. */
export const whole = (number: number): string => printDecimal(number, 0, { grouping: true })

/** The years of an edition; a year does not break, the line may break between two. */
function fiscalYears(paper: Paper, view: EditionView): Content {
  const { from, to } = view.edition.fiscalYears
  const unbroken = (year: number): Markup =>
    html`<span class="whole">${fiscalYearName(year, paper.lang)}</span>`
  const dash = paper.lang === 'ja' ? '～' : ' to '
  const { fiscalYearStartMonth: month = 4 } = view.edition
  const start = month === 4 ? '' : paper.texts.summary.startMonth(month)
  return [unbroken(from), from === to ? null : [dash, unbroken(to)], start]
}

function documentOf(paper: Paper, { document }: EditionView): Content {
  const number = document === undefined ? undefined : paper.documents.get(document)
  return number !== undefined && html`<p class="meta">${paper.texts.sources.readFrom(String(number))}</p>`
}

/** A fiscal year is long in Japanese (令和７（2025）年度), a heading in English. */
const editionWidths = {
  ja: {
    edition: '20%',
    kind: '7%',
    fiscalYears: '18%',
    reporting: '15%',
    issued: '13%',
    issuer: '11%',
    items: '7%',
    indicators: '9%',
  },
  en: {
    edition: '20%',
    kind: '8%',
    fiscalYears: '14%',
    reporting: '14%',
    issued: '12%',
    issuer: '13%',
    items: '8%',
    indicators: '11%',
  },
} as const

function editionsTable(paper: Paper, coverages: readonly Coverage[]): Markup {
  const { summary } = paper.texts
  const widths = editionWidths[paper.lang]
  return table({
    caption: summary.editions,
    narrow: 'stack',
    columns: [
      { label: summary.edition, width: widths.edition },
      { label: summary.kind, width: widths.kind, brief: true },
      { label: summary.fiscalYears, width: widths.fiscalYears, brief: true },
      { label: summary.reporting, width: widths.reporting, brief: true },
      { label: summary.issued, width: widths.issued, brief: true },
      { label: summary.issuer, width: widths.issuer, brief: true },
      { label: summary.items, width: widths.items, figures: true },
      { label: summary.indicators, width: widths.indicators, figures: true },
    ],
    groups: [
      {
        rows: paper.views.map((view, index) => {
          const { edition } = view
          const issuer = edition.issuer === undefined ? undefined : paper.units.get(edition.issuer)
          return {
            cells: [
              [titled(paper, edition.title), documentOf(paper, view)],
              summary.kinds[edition.kind],
              fiscalYears(paper, view),
              edition.reporting ? timeText(paper, edition.reporting) : summary.notStated,
              edition.issued === undefined ? summary.notStated : timeText(paper, edition.issued),
              issuer ? said(issuer, paper.lang) : (edition.issuer ?? summary.notStated),
              whole(coverages[index]?.counts.items ?? 0),
              whole(coverages[index]?.counts.indicators ?? 0),
            ],
          }
        }),
      },
    ],
  })
}

type Tile = readonly [value: number, label: Content]

function tileList(tiles: readonly Tile[]): Markup {
  return html`<ul class="tiles">${tiles.map(
    ([value, label]) => html`<li><b>${whole(value)}</b> <span>${label}</span></li>`,
  )}</ul>
`
}

/** One edition in a few figures; what an edition does not tell about has no tile. */
function editionTiles(paper: Paper, view: EditionView, { counts }: Coverage): readonly Tile[] {
  const { summary } = paper.texts
  const values = counts.cellsByState.value
  const results: readonly Tile[] = [
    [values, summary.cellsWithValue],
    ...(counts.cellsPartlyWithValue > 0
      ? [[counts.cellsPartlyWithValue, summary.cellsPartlyWithValue] as const]
      : []),
    [counts.cells - values, summary.cellsWithoutValue],
  ]
  const plan: readonly Tile[] = [
    [view.items.reduce((sum, { item }) => sum + (item.plan?.length ?? 0), 0), summary.planEntries],
    [counts.targets, summary.targets],
  ]
  return [
    [counts.items, summary.itemCount],
    ...(view.showsResults ? results : []),
    ...(view.showsPlan ? plan : []),
    [counts.itemsSayingNone + counts.itemsSilent, summary.itemsWithoutIndicator],
  ]
}

/** Each edition in a few figures, and what the check says of all of them; two editions are never added up. */
function tiles(paper: Paper, coverages: readonly Coverage[]): Markup {
  const { summary, remarks } = paper.texts
  const open = paper.remarks.filter(({ acknowledged }) => acknowledged === undefined)
  const ofEditions = paper.views.map((view, index) => {
    const coverage = coverages[index]
    return coverage === undefined
      ? null
      : html`<h4>${said(view.edition.title, paper.lang)}</h4>\n${tileList(editionTiles(paper, view, coverage))}`
  })
  const ofCheck = (['error', 'warning', 'notice'] as const).map(
    (severity): Tile => [
      open.filter((remark) => remark.severity === severity).length,
      signed(severity, remarks.severities[severity]),
    ],
  )
  return html`<h3>${summary.counts}</h3>
${ofEditions}<h4>${summary.remarks}</h4>
${tileList(ofCheck)}`
}

/** What the paper holds, in one table and a few figures. */
export function summarySection(paper: Paper): PaperSection {
  const coverages = paper.views.map(({ edition }) => coverage(edition))
  return {
    id: sectionId('summary'),
    heading: paper.texts.summary.heading,
    entries: [],
    body: [tiles(paper, coverages), editionsTable(paper, coverages)],
  }
}

/** The title block: whose roadmap, its title, as of when, and the note that the caller wants to stand first. */
export function titleBlock(paper: Paper): Markup {
  const { roadmap, lang, texts } = paper
  const on =
    paper.on === undefined ? null : html`<p class="as-of">${texts.page.asOf(timeText(paper, paper.on))}</p>`
  return html`<header class="title-block">
<p class="organisation">${said(roadmap.organisation, lang)}</p>
<h1 class="phrases">${titled(paper, roadmap.title)}</h1>
${on}${paper.disclaimer ? html`<p class="disclaimer" role="note">${said(paper.disclaimer, lang)}</p>\n` : null}</header>
`
}
