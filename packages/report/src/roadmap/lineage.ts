import {
  formatLineageKind,
  type Id,
  type Lineage,
  type LineageKind,
  lineageKindLabels,
  traceLineage,
} from '@reform/roadmap'
import { plain, printed, said } from '../kit/html/language.ts'
import { type Content, html, type Markup } from '../kit/html/markup.ts'
import { type TableRow, table } from '../kit/html/table.ts'
import type { EditionView } from './edition-view.ts'
import type { Paper } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { linked, linkedPlace } from './pieces.ts'

/** The items or indicators on one side of a lineage. */
function side(paper: Paper, of: Lineage['of'], ends: Lineage['from'], empty: string): Content {
  const view = paper.viewOf.get(ends.edition)
  if (ends.ids.length === 0) return html`<span class="quiet">${empty}</span>`
  return html`<ul class="items">${ends.ids.map((id) => html`<li>${named(paper, view, of, id)}</li>`)}</ul>`
}

function named(paper: Paper, view: EditionView | undefined, of: Lineage['of'], id: Id): Content {
  if (!view) return id
  const place = view.itemById.get(id)
  if (of === 'item' && place) return linkedPlace(paper, view, place)
  return linked(paper, view, id, view.indicators.get(id)?.name)
}

function lineageRow(paper: Paper, lineage: Lineage): TableRow {
  const { lineage: texts } = paper.texts
  const cells: Content[] = [
    side(paper, lineage.of, lineage.from, texts.noOrigin),
    html`<span class="kind">${formatLineageKind(lineage, paper.lang)}</span>`,
    side(paper, lineage.of, lineage.to, texts.noFate),
    said(lineage.reason, paper.lang),
    texts.bases[lineage.basis],
  ]
  if (lineage.of === 'indicator')
    cells.push(lineage.breakInSeries ? said(lineage.breakInSeries, paper.lang) : texts.comparable)
  return { cells }
}

function lineageTable(paper: Paper, of: Lineage['of'], from: Id, to: Id, rows: readonly Lineage[]): Markup {
  const { lineage: texts } = paper.texts
  const title = (id: Id) => {
    const view = paper.viewOf.get(id)
    return view ? plain(view.edition.title, paper.lang) : id
  }
  const name = of === 'item' ? texts.items : texts.indicators
  const last = of === 'indicator' ? [{ label: texts.breakInSeries, width: '16%' }] : []
  return table({
    caption: printed(name(title(from), title(to)), paper.lang),
    className: 'lineage',
    narrow: 'stack',
    columns: [
      { label: texts.from, width: of === 'item' ? '24%' : '19%' },
      { label: texts.kind, width: '14%', brief: true },
      { label: texts.to, width: of === 'item' ? '24%' : '19%' },
      { label: texts.reason },
      { label: texts.basis, width: '11%', brief: true },
      ...last,
    ],
    groups: [{ rows: rows.map((lineage) => lineageRow(paper, lineage)) }],
  })
}

const kinds = Object.keys(lineageKindLabels) as LineageKind[]

/** How many lineages of each kind there are, in words. */
function lineageCounts(
  paper: Pick<Paper, 'lang' | 'texts'>,
  lineages: readonly Lineage[],
): readonly string[] {
  return kinds.flatMap((kind) => {
    const count = lineages.filter((each) => each.kind === kind).length
    return count === 0 ? [] : [paper.texts.lineage.count(plain(lineageKindLabels[kind], paper.lang), count)]
  })
}

/** Items and indicators of which no lineage says where they went or where they came from. */
function unexplained(paper: Paper): Content {
  const trace = traceLineage(paper.roadmap)
  const [first, last] = [paper.views[0], paper.views.at(-1)]
  const lists = (['items', 'indicators'] as const).flatMap((of) =>
    trace[of]
      .filter(
        (node) =>
          (node.edition !== last?.edition.id && node.fates.length === 0) ||
          (node.edition !== first?.edition.id && node.origins.length === 0),
      )
      .map((node) => {
        const view = paper.viewOf.get(node.edition)
        const name = view ? named(paper, view, of === 'items' ? 'item' : 'indicator', node.id) : node.id
        return html`<li>${name}${view ? html` <span class="meta">${said(view.edition.title, paper.lang)}</span>` : null}</li>`
      }),
  )
  return lists.length === 0
    ? null
    : html`<h3>${paper.texts.lineage.unexplained}</h3>\n<ul class="items">${lists}</ul>\n`
}

/** What became of each item and each indicator of one edition in the next, and why. */
export function lineageSection(paper: Paper): PaperSection | undefined {
  const lineages = paper.roadmap.lineages ?? []
  if (lineages.length === 0) return undefined
  const { lineage: texts } = paper.texts
  const tables = (['item', 'indicator'] as const).flatMap((of) => {
    const mine = lineages.filter((lineage) => lineage.of === of)
    const steps = [...new Set(mine.map(({ from, to }) => JSON.stringify([from.edition, to.edition])))]
    return steps.map((step) => {
      const [from, to]: [Id, Id] = JSON.parse(step)
      const rows = mine.filter((each) => each.from.edition === from && each.to.edition === to)
      return html`<p class="counts">${lineageCounts(paper, rows).join(paper.texts.list)}</p>\n${lineageTable(paper, of, from, to, rows)}`
    })
  })
  return {
    id: sectionId('lineage'),
    heading: texts.heading,
    entries: [],
    body: [html`<p>${texts.intro}</p>\n`, tables, unexplained(paper)],
  }
}
