import { type Remark, type RemarkPlace, remarkRules, type Severity } from '@reform/roadmap'
import { printed, said } from '../kit/html/language.ts'
import { type Content, html, type Markup } from '../kit/html/markup.ts'
import { type TableColumn, type TableRow, table } from '../kit/html/table.ts'
import { addressOf, type Paper, timeText } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { cited, labelled, signed } from './pieces.ts'

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice']

function placePiece(paper: Paper, remark: Remark, place: RemarkPlace): Markup {
  const view = paper.viewOf.get(remark.edition)
  const address = view && addressOf(paper, view, place.id)
  const label = said(place.label, paper.lang)
  const named = address === undefined ? label : html`<a href="${address}">${label}</a>`
  return html`<li>${named}${cited(paper, place.source)}</li>`
}

function messagePiece(paper: Paper, remark: Remark): Content {
  const rule = remarkRules.find(({ id }) => id === remark.rule)
  const view = paper.viewOf.get(remark.edition)
  return [
    html`<p class="rule">${rule ? said(rule.title, paper.lang) : remark.rule}</p>`,
    html`<p>${said(remark.message, paper.lang)}</p>`,
    view && paper.views.length > 1 ? html`<p class="meta">${said(view.edition.title, paper.lang)}</p>` : null,
  ]
}

function commonCells(paper: Paper, remark: Remark): readonly Content[] {
  return [
    messagePiece(paper, remark),
    html`<ul class="items">${remark.places.map((place) => placePiece(paper, remark, place))}</ul>`,
    said(remark.because, paper.lang),
  ]
}

function columns(paper: Paper, last: string): readonly TableColumn[] {
  const { remarks } = paper.texts
  return [
    { label: remarks.message, width: '31%' },
    { label: remarks.places, width: '27%' },
    { label: remarks.because, width: '21%' },
    { label: last, width: '21%' },
  ]
}

function openTable(paper: Paper, severity: Severity, remarks: readonly Remark[]): Markup | null {
  if (remarks.length === 0) return null
  const { remarks: texts } = paper.texts
  const word = texts.severities[severity]
  const rows = remarks.map(
    (remark): TableRow => ({ cells: [...commonCells(paper, remark), said(remark.action, paper.lang)] }),
  )
  return html`<h3>${signed(severity, texts.open(word, remarks.length))}</h3>\n${table({
    caption: texts.caption(word),
    className: `remarks ${severity}`,
    narrow: 'stack',
    columns: columns(paper, texts.action),
    groups: [{ rows }],
  })}`
}

function acknowledgedTable(paper: Paper, remarks: readonly Remark[]): Markup | null {
  if (remarks.length === 0) return null
  const { remarks: texts } = paper.texts
  const rows = remarks.map((remark): TableRow => {
    const { reason, by, on } = remark.acknowledged ?? { reason: { ja: '' } }
    return {
      cells: [
        ...commonCells(paper, remark),
        [
          html`<p>${said(reason, paper.lang)}</p>`,
          by === undefined
            ? null
            : html`<p class="meta">${labelled(paper, texts.by, printed(by, paper.lang))}</p>`,
          on === undefined
            ? null
            : html`<p class="meta">${labelled(paper, texts.on, timeText(paper, on))}</p>`,
        ],
      ],
    }
  })
  return html`<h3>${signed('acknowledged', texts.acknowledged(remarks.length))}</h3>\n${table({
    caption: texts.acknowledgedCaption,
    className: 'remarks acknowledged',
    narrow: 'stack',
    columns: columns(paper, texts.acknowledgement),
    groups: [{ rows }],
  })}`
}

/** What the pre-publication check says: open remarks by severity, then those that are known and stay. */
export function remarksSection(paper: Paper): PaperSection {
  const { remarks: texts } = paper.texts
  const open = paper.remarks.filter(({ acknowledged }) => acknowledged === undefined)
  const known = paper.remarks.filter(({ acknowledged }) => acknowledged !== undefined)
  return {
    id: sectionId('remarks'),
    heading: texts.heading,
    entries: [],
    body: [
      open.length === 0 ? html`<p>${texts.none}</p>\n` : null,
      severities.map((severity) =>
        openTable(
          paper,
          severity,
          open.filter((each) => each.severity === severity),
        ),
      ),
      acknowledgedTable(paper, known),
    ],
  }
}
