import { cadenceLabels, type Id, type Indicator, type ItemPlace, indicatorKindLabels } from '@reform/roadmap'
import { said } from '../kit/html/language.ts'
import { type Content, html, joined } from '../kit/html/markup.ts'
import { type TableRow, table } from '../kit/html/table.ts'
import type { EditionView } from './edition-view.ts'
import { anchorAt, type Paper, unitOfMeasure } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { cited, labelled, linkedPlace, signed, titled } from './pieces.ts'

/** Which items print an indicator, in the order of the paper. */
export function usersOfIndicators(view: EditionView): ReadonlyMap<Id, readonly ItemPlace[]> {
  const users = new Map<Id, ItemPlace[]>()
  for (const place of view.items) {
    for (const id of new Set((place.item.indicators ?? []).map(({ indicator }) => indicator))) {
      const known = users.get(id)
      if (known) known.push(place)
      else users.set(id, [place])
    }
  }
  return users
}

function unitPieces(paper: Paper, { unit, scale }: Indicator): Content {
  const label = unitOfMeasure(paper, unit)
  return joined(
    [
      label && said(label, paper.lang),
      scale && paper.texts.indicators.scale(String(scale.minimum ?? 0), String(scale.maximum)),
    ],
    paper.texts.list,
  )
}

function definitionPieces(paper: Paper, { definition, numerator, denominator }: Indicator): Content {
  const { indicators } = paper.texts
  return [
    definition === 'notDefined'
      ? signed('none', indicators.notDefined, 'quiet')
      : html`<p>${said(definition, paper.lang)}</p>`,
    numerator &&
      html`<p class="meta">${labelled(paper, indicators.numerator, said(numerator, paper.lang))}</p>`,
    denominator &&
      html`<p class="meta">${labelled(paper, indicators.denominator, said(denominator, paper.lang))}</p>`,
  ]
}

function indicatorRow(
  paper: Paper,
  view: EditionView,
  indicator: Indicator,
  users: readonly ItemPlace[],
): TableRow {
  const { indicators } = paper.texts
  return {
    id: anchorAt(paper, view, indicator.id, 'indicators'),
    cells: [
      [titled(paper, indicator.name), cited(paper, indicator.source)],
      [
        said(indicatorKindLabels[indicator.kind], paper.lang),
        html`<p class="meta">${unitPieces(paper, indicator)}</p>`,
      ],
      indicators.directions[indicator.direction],
      indicators.aggregations[indicator.aggregation],
      [
        indicator.cadence ? said(cadenceLabels[indicator.cadence], paper.lang) : indicators.notStated,
        indicator.dataSource &&
          html`<p class="meta">${labelled(paper, indicators.dataSource, said(indicator.dataSource, paper.lang))}</p>`,
      ],
      definitionPieces(paper, indicator),
      html`<ul class="items">${users.map((place) => html`<li>${linkedPlace(paper, view, place)}</li>`)}</ul>`,
    ],
  }
}

/** Every indicator with what is known about how it is measured, and the items that print it. */
export function indicatorsSection(paper: Paper, view: EditionView): PaperSection | undefined {
  const all = view.edition.indicators
  if (all.length === 0) return undefined
  const { indicators } = paper.texts
  const users = usersOfIndicators(view)
  return {
    id: sectionId('indicators', view),
    heading: indicators.heading,
    view,
    entries: [],
    body: table({
      caption: indicators.caption,
      narrow: 'stack',
      columns: [
        { label: indicators.indicator, width: '22%' },
        {
          label: `${indicators.kind}${paper.lang === 'ja' ? '・' : ', '}${indicators.unit}`,
          width: '11%',
          brief: true,
        },
        { label: indicators.direction, width: '10%', brief: true },
        { label: indicators.aggregation, width: '12%', brief: true },
        { label: indicators.cadence, width: '13%', brief: true },
        { label: indicators.definition, width: '15%' },
        { label: indicators.usedBy, width: '17%' },
      ],
      groups: [{ rows: all.map((each) => indicatorRow(paper, view, each, users.get(each.id) ?? [])) }],
    }),
  }
}
