import { formatTarget, type ItemPlace, type Target, targetTypeLabels } from '@reform/roadmap'
import { printed, said } from '../kit/html/language.ts'
import { type Content, html, joined } from '../kit/html/markup.ts'
import { type TableRow, table } from '../kit/html/table.ts'
import type { EditionView } from './edition-view.ts'
import { anchorAt, measureText, type Paper, timeText } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { cited, labelled, linked, linkedPlace } from './pieces.ts'

/** What a target promises, in words, without its own `what`. */
export function targetText(
  paper: Pick<Paper, 'lang' | 'roadmap'>,
  view: EditionView,
  target: Target,
): string {
  return formatTarget(target, {
    lang: paper.lang,
    units: paper.roadmap.unitsOfMeasure ?? [],
    stages: view.edition.stages ?? [],
  })
}

/** Where a target starts from, in words; nothing when the paper does not say. */
export function baselineText(paper: Paper, target: Target): string {
  if (target.type !== 'valueBy' || !target.baseline) return ''
  const { at, measure } = target.baseline
  return `${timeText(paper, at)} ${measureText(paper, measure)}`
}

function targetRow(paper: Paper, view: EditionView, place: ItemPlace, target: Target): TableRow {
  const { targets } = paper.texts
  const baseline = baselineText(paper, target)
  const excludes: Content = target.excludes?.length
    ? html`<p class="meta">${labelled(
        paper,
        targets.excludes,
        joined(
          target.excludes.map((text) => said(text, paper.lang)),
          paper.texts.list,
        ),
      )}</p>`
    : null
  return {
    id: anchorAt(paper, view, target.id, 'targets'),
    cells: [
      [said(target.what, paper.lang), excludes],
      linkedPlace(paper, view, place),
      target.indicator === undefined ? targets.itself : linked(paper, view, target.indicator),
      said(targetTypeLabels[target.type], paper.lang),
      [
        printed(targetText(paper, view, target), paper.lang),
        baseline === ''
          ? null
          : html`<p class="meta">${labelled(paper, targets.baseline, printed(baseline, paper.lang))}</p>`,
        cited(paper, target.source),
      ],
      target.track === undefined
        ? null
        : said(view.tracks.get(target.track) ?? { ja: target.track }, paper.lang),
    ],
  }
}

/** What the edition promises: every target with its type, level and date. */
export function targetsSection(paper: Paper, view: EditionView): PaperSection | undefined {
  const rows = view.items.flatMap((place) =>
    (place.item.targets ?? []).map((target) => targetRow(paper, view, place, target)),
  )
  if (rows.length === 0) return undefined
  const { targets } = paper.texts
  return {
    id: sectionId('targets', view),
    heading: targets.heading,
    view,
    entries: [],
    body: table({
      caption: targets.caption,
      narrow: 'stack',
      columns: [
        { label: targets.target, width: '24%' },
        { label: targets.item, width: '17%' },
        { label: targets.indicator, width: '15%' },
        { label: targets.kind, width: '12%', brief: true },
        { label: targets.level, width: '19%' },
        { label: targets.track, width: '13%', brief: true },
      ],
      groups: [{ rows }],
    }),
  }
}
