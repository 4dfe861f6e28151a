import type { SourceDocument } from '@reform/roadmap'
import { printed, said } from '../kit/html/language.ts'
import { type Content, html, webAddress } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import type { Paper } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'

function documentTitle(paper: Paper, { title, url }: SourceDocument): Content {
  const address = webAddress(url)
  const words = said(title, paper.lang)
  if (address !== undefined) return html`<a href="${address}">${words}</a>`
  return url === undefined ? words : [words, html` <span class="meta">${url}</span>`]
}

/** The documents that the roadmap was read from. */
export function sourcesSection(paper: Paper): PaperSection | undefined {
  const documents = paper.roadmap.documents ?? []
  if (documents.length === 0) return undefined
  const { sources, summary } = paper.texts
  const rows = documents.map((document, index) => ({
    cells: [
      String(index + 1),
      documentTitle(paper, document),
      document.issued === undefined ? summary.notStated : printed(document.issued, paper.lang),
      document.terms ? said(document.terms, paper.lang) : summary.notStated,
    ],
  }))
  return {
    id: sectionId('sources'),
    heading: sources.heading,
    entries: [],
    body: [
      html`<p>${sources.how}</p>\n`,
      table({
        caption: sources.caption,
        narrow: 'stack',
        columns: [
          { label: sources.number, width: '8%' },
          { label: sources.document, width: '40%' },
          { label: sources.issued, brief: true },
          { label: sources.terms },
        ],
        groups: [{ rows }],
      }),
    ],
  }
}
