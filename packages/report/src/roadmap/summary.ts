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

function fiscalYears(paper: Paper, view: EditionView): Content {
  const { from, to } = view.edition.fiscalYears
  const years = from === to ? [from] : [from, to]
  const dash = paper.lang === 'ja' ? '～' : ' to '
  const { fiscalYearStartMonth: month = 4 } = view.edition
  const start = month === 4 ? '' : paper.texts.summary.startMonth(month)
  return `${years.map((year) => fiscalYearName(year, paper.lang)).join(dash)}${start}`
}

function documentOf(paper: Paper, { document }: EditionView): Content {
  const number = document === undefined ? undefined : paper.documents.get(document)
  return number !== undefined && html`<p class="meta">${paper.texts.sources.readFrom(String(number))}</p>`
}

function editionsTable(paper: Paper, coverages: readonly Coverage[]): Markup {
  const { summary } = paper.texts
  return table({
    caption: summary.editions,
    narrow: 'stack',
    columns: [
      { label: summary.edition, width: '30%' },
      { label: summary.kind, brief: true },
      { label: summary.fiscalYears, brief: true },
      { label: summary.reporting, brief: true },
      { label: summary.issued, brief: true },
      { label: summary.issuer, brief: true },
      { label: summary.items, figures: true },
      { label: summary.indicators, figures: true },
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

/** The roadmap in a few figures; those of the check stand with their severities. */
function tiles(paper: Paper, coverages: readonly Coverage[]): Markup {
  const { summary, remarks } = paper.texts
  const sum = (read: (each: Coverage['counts']) => number) =>
    coverages.reduce((total, { counts }) => total + read(counts), 0)
  const entries = paper.views.flatMap(({ items }) => items.map(({ item }) => item.plan?.length ?? 0))
  const results = paper.views.flatMap(({ showsResults }, index) => (showsResults ? [coverages[index]] : []))
  const cells = results.reduce((total, each) => total + (each?.counts.cells ?? 0), 0)
  const values = results.reduce((total, each) => total + (each?.counts.cellsByState.value ?? 0), 0)
  const open = paper.remarks.filter(({ acknowledged }) => acknowledged === undefined)
  const tile = (value: number, label: Content): Markup =>
    html`<li><b>${whole(value)}</b> <span>${label}</span></li>`
  return html`<h3>${summary.counts}</h3>
<ul class="tiles">${[
    tile(
      sum(({ items }) => items),
      summary.itemCount,
    ),
    tile(values, summary.cellsWithValue),
    tile(cells - values, summary.cellsWithoutValue),
    tile(
      sum(({ itemsSayingNone, itemsSilent }) => itemsSayingNone + itemsSilent),
      summary.itemsWithoutIndicator,
    ),
    tile(
      entries.reduce((total, count) => total + count, 0),
      summary.planEntries,
    ),
    tile(
      sum(({ targets }) => targets),
      summary.targets,
    ),
    ...(['error', 'warning', 'notice'] as const).map((severity) =>
      tile(open.filter((remark) => remark.severity === severity).length, [
        `${summary.remarks}${paper.texts.colon}`,
        signed(severity, remarks.severities[severity]),
      ]),
    ),
  ]}</ul>
`
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
