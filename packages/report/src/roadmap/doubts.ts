import { said } from '../kit/html/language.ts'
import { html } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import type { EditionView } from './edition-view.ts'
import { anchorAt, type Paper } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { cited, linked } from './pieces.ts'

/** Readings that could have been others: what was asked, what was chosen, what else was possible, and why. */
export function doubtsSection(paper: Paper, view: EditionView): PaperSection | undefined {
  const all = view.edition.doubts ?? []
  if (all.length === 0) return undefined
  const { doubts } = paper.texts
  return {
    id: sectionId('doubts', view),
    heading: doubts.heading,
    view,
    entries: [],
    body: table({
      caption: doubts.caption,
      narrow: 'stack',
      columns: [
        { label: doubts.question, width: '22%' },
        { label: doubts.chosen, width: '20%' },
        { label: doubts.alternatives, width: '20%' },
        { label: doubts.because, width: '22%' },
        { label: doubts.about, width: '16%' },
      ],
      groups: [
        {
          rows: all.map((doubt) => ({
            id: anchorAt(paper, view, doubt.id, 'doubts'),
            cells: [
              [said(doubt.question, paper.lang), cited(paper, doubt.source)],
              said(doubt.chosen, paper.lang),
              html`<ul class="items">${doubt.alternatives.map((each) => html`<li>${said(each, paper.lang)}</li>`)}</ul>`,
              said(doubt.because, paper.lang),
              html`<ul class="items">${doubt.about.map((id) => html`<li>${linked(paper, view, id)}</li>`)}</ul>`,
            ],
          })),
        },
      ],
    }),
  }
}
