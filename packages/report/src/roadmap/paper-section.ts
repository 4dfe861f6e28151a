import type { Text } from '@reform/roadmap'
import { said } from '../kit/html/language.ts'
import { type Content, html, identified, type Markup } from '../kit/html/markup.ts'
import type { EditionView, PaperPart } from './edition-view.ts'
import type { Paper } from './paper.ts'

/** A part of the paper as it stands in the page and in the table of contents. */
export interface PaperSection {
  readonly id: string
  readonly heading: string
  readonly view?: EditionView | undefined
  readonly entries: readonly { readonly id: string; readonly label: Content }[]
  readonly body: Content
}

/** The id of a part; a colon keeps it apart from the anchors of things. */
export function sectionId(part: PaperPart, view?: EditionView): string {
  return view ? `part:${part}:${view.edition.id.replace(/[^\p{L}\p{N}._-]/gu, '_')}` : `part:${part}`
}

/** The title of an edition, in the language of the page as far as it is there. */
const editionTitle = (paper: Paper, title: Text): Content => said(title, paper.lang)

/** A part with its heading; the edition that it is about stands above it. */
export function sectionMarkup(paper: Paper, section: PaperSection): Markup {
  const eyebrow = section.view
    ? html`<span class="eyebrow">${editionTitle(paper, section.view.edition.title)}</span> `
    : null
  return html`<section class="part" aria-labelledby="${section.id}">
<h2${identified(section.id)}>${eyebrow}${section.heading}</h2>
${section.body}</section>
`
}

/** The table of contents: the editions, below each its parts, and what is about all editions. */
export function contentsMarkup(paper: Paper, sections: readonly PaperSection[]): Markup {
  const entry = (section: PaperSection): Markup =>
    html`<li><a href="#${section.id}">${section.heading}</a>${
      section.entries.length > 0
        ? html`<ol>${section.entries.map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>`)}</ol>`
        : null
    }</li>\n`
  const own = (view: EditionView | undefined) => sections.filter((section) => section.view === view)
  const general = own(undefined)
  const first = sections.findIndex((section) => section.view !== undefined)
  const before = general.filter(
    (section) => sections.indexOf(section) < (first < 0 ? sections.length : first),
  )
  const after = general.filter((section) => !before.includes(section))
  const editions = paper.views.filter((view) => own(view).length > 0)
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${paper.texts.page.contents}</h2>
<ol>
${before.map(entry)}${editions.map(
  (view) =>
    html`<li class="edition"><span>${editionTitle(paper, view.edition.title)}</span>\n<ol>\n${own(view).map(entry)}</ol></li>\n`,
)}${after.map(entry)}</ol>
</nav>
`
}
