import type { Item, ItemPlace, Language } from '@reform/roadmap'
import { printed, said } from '../kit/html/language.ts'
import { type Content, html, joined, type Markup } from '../kit/html/markup.ts'
import type { EditionView, PillarView } from './edition-view.ts'
import { itemMark, pillarMark } from './numbering.ts'
import { anchorAt, type Paper } from './paper.ts'
import { sectionId } from './paper-section.ts'
import { cited, labelled, noteList, themeMarks, titled } from './pieces.ts'

function unitsOf(paper: Paper, place: ItemPlace): Content {
  const { lead, participants = [] } = place.item
  const { results } = paper.texts
  const name = (id: string): Content => {
    const label = paper.units.get(id)
    return label ? said(label, paper.lang) : id
  }
  return [
    lead !== undefined && html`<p class="meta">${labelled(paper, results.lead, name(lead))}</p>`,
    participants.length > 0 &&
      html`<p class="meta">${labelled(paper, results.participants, joined(participants.map(name), paper.texts.list))}</p>`,
  ]
}

/** How the paper prints a title elsewhere, where that differs. */
export function printedTitles(
  paper: Paper,
  thing: Pick<Item, 'number' | 'title' | 'printed'>,
  mark: (numbered: Pick<Item, 'number'>, lang: Language) => string,
): Content {
  const { results } = paper.texts
  return (thing.printed ?? [])
    .filter(({ title, number }) => title !== thing.title.ja || number !== thing.number)
    .map(({ where, title, number, source }) => {
      const words = `${mark(number === undefined ? {} : { number }, 'ja')}${title}`
      const label = where === 'overview' ? results.printedOverview : results.printedPage
      return html`<p class="meta">${labelled(paper, label, printed(words, paper.lang))}${cited(paper, source)}</p>`
    })
}

function tracksOf(paper: Paper, view: EditionView, place: ItemPlace): Content {
  const names = (place.item.tracks ?? []).map((id) => said(view.tracks.get(id) ?? { ja: id }, paper.lang))
  return (
    names.length > 0 &&
    html`<p class="meta">${labelled(paper, paper.texts.plan.track, joined(names, paper.texts.list))}</p>`
  )
}

/** The heading of an item in a row: its number, title, themes, units, and how the paper prints it elsewhere. */
export function itemHeading(
  paper: Paper,
  view: EditionView,
  place: ItemPlace,
  part: 'results' | 'plan',
): Content {
  const { item } = place
  return [
    html`<p class="item-title phrases">${itemMark(item, paper.lang)}${titled(paper, item.title)}${themeMarks(view, place)}</p>`,
    item.summary && html`<p class="item-summary">${said(item.summary, paper.lang)}</p>`,
    unitsOf(paper, place),
    tracksOf(paper, view, place),
    printedTitles(paper, item, itemMark),
    html`<p class="meta">${cited(paper, item.source)}</p>`,
    noteList(paper, view, item.notes ?? [], part),
  ]
}

/** The heading of a pillar in one of the parts, with what the table of contents shows of it. */
export function pillarHeading(
  paper: Paper,
  view: EditionView,
  { pillar, position }: PillarView,
  part: 'results' | 'plan',
): { readonly id: string; readonly label: Content; readonly markup: Markup } {
  const id = anchorAt(paper, view, pillar.id, part) ?? `${sectionId(part, view)}:${position + 1}`
  const mark = pillarMark(pillar, paper.lang)
  return {
    id,
    label: [mark, said(pillar.title, paper.lang)],
    markup: html`<h3 class="phrases" id="${id}">${mark}${titled(paper, pillar.title)}${cited(paper, pillar.source)}</h3>\n${printedTitles(paper, pillar, pillarMark)}`,
  }
}
