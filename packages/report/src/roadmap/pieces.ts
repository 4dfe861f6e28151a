import {
  type Activity,
  activityStateLabels,
  type DatedFact,
  type Figure,
  formatQualifiers,
  formatThreshold,
  type Id,
  type ItemPlace,
  type Note,
  type ResultState,
  resultStateLabels,
  type SourceReference,
  type Text,
} from '@reform/roadmap'
import { languageOf, marked, plain, printed, said } from '../kit/html/language.ts'
import { type Content, html, identified, joined, type Markup } from '../kit/html/markup.ts'
import { phrased } from '../kit/html/phrases.ts'
import type { EditionView, PaperPart } from './edition-view.ts'
import { itemMark, placeMark } from './numbering.ts'
import { addressOf, anchorAt, measureText, type Paper, sourceText, timeText } from './paper.ts'

/** Signs that stand before a word for a state, so that no state is told by colour. */
export type Sign = ResultState | Activity['state'] | 'none' | 'error' | 'warning' | 'notice' | 'acknowledged'

/** A word with its sign. */
export function signed(sign: Sign, word: Content, tone: 'plain' | 'alert' | 'quiet' = 'plain'): Markup {
  return html`<span class="sign ${tone}"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#sign-${sign}"/></svg>${word}</span>`
}

/** The word for the state of a result. */
export function resultSign(paper: Paper, state: ResultState): Markup {
  const tone = state === 'wrongValuePrinted' ? 'alert' : 'quiet'
  return signed(state, said(resultStateLabels[state], paper.lang), tone)
}

/** The word for the state of an activity. */
export function activitySign(paper: Paper, state: Activity['state']): Markup {
  const tone = state === 'onHold' || state === 'notDone' ? 'alert' : 'quiet'
  return signed(state, said(activityStateLabels[state], paper.lang), tone)
}

/** Where something was read, set small behind it. */
export function cited(
  paper: Paper,
  ...sources: readonly (readonly SourceReference[] | undefined)[]
): Content {
  const text = sourceText(paper, ...sources)
  if (text === '') return null
  // A document and its lines stay on one line; what breaks is a list of several.
  const pieces = text.split(/(?<=、)|(?<=,)(?= )/u)
  if (pieces.length === 1) return html` <span class="source whole">${text}</span>`
  // The space between two pieces has to stand outside of them, or the line cannot break at it.
  const whole = (piece: string): Content => [
    piece.startsWith(' ') ? ' ' : null,
    html`<span class="whole">${piece.trimStart()}</span>`,
  ]
  return html` <span class="source">${pieces.map(whole)}</span>`
}

/** A title: broken at phrases in Japanese; in English with the official Japanese title below it. */
export function titled(paper: Paper, title: Text): Content {
  if (paper.lang === 'ja') return phrased(title.ja)
  if (languageOf(title, 'en') === 'ja') return marked(phrased(title.ja), 'ja', 'en')
  return [plain(title, 'en'), html` <span class="original" lang="ja">${phrased(title.ja)}</span>`]
}

/** A title without its original, broken at phrases where it is Japanese. */
export function shortTitle(paper: Paper, title: Text): Content {
  const language = languageOf(title, paper.lang)
  const words = plain(title, paper.lang)
  return marked(language === 'ja' ? phrased(words) : words, language, paper.lang)
}

/** Content with a link to where a thing stands, when it stands in the paper. */
export function linkTo(paper: Paper, view: EditionView, id: Id, content: Content): Content {
  const address = addressOf(paper, view, id)
  return address === undefined ? content : html`<a href="${address}">${content}</a>`
}

/** The name of a thing, linked to where it stands; its id when it has no name. */
export function linked(paper: Paper, view: EditionView, id: Id, title?: Text): Content {
  const label = title ?? view.anchors.get(id)?.label
  return linkTo(paper, view, id, label ? said(label, paper.lang) : id)
}

/** An item under the heading of its section: its number and its title, linked. */
export function linkedItem(paper: Paper, view: EditionView, place: ItemPlace): Content {
  return [itemMark(place.item, paper.lang), linked(paper, view, place.item.id, place.item.title)]
}

/** An item away from its section: the numbers that lead to it and its title, linked. */
export function linkedPlace(paper: Paper, view: EditionView, place: ItemPlace): Content {
  const mark = placeMark(place, paper.lang)
  return [mark === '' ? '' : `${mark} `, linked(paper, view, place.item.id, place.item.title)]
}

/** The marks of the themes that an item belongs to. */
export function themeMarks(view: EditionView, place: ItemPlace): Content {
  const marks = (place.item.themes ?? []).map((id) => view.themes.get(id)?.mark ?? id)
  return marks.map((mark) => html` <span class="theme">${mark}</span>`)
}

/** A label, a colon and what it labels. */
export const labelled = (paper: Paper, label: string, content: Content): Content => [
  label,
  paper.texts.colon,
  content,
]

/** Words that stand in brackets behind something; nothing when there are none. */
export function inBrackets(paper: Paper, pieces: readonly Content[]): Content {
  const kept = joined(pieces, paper.texts.list)
  if (kept === null) return null
  return paper.lang === 'ja' ? ['（', kept, '）'] : [' (', kept, ')']
}

/** One figure of an account: what, how much, of which part, when. */
function figurePiece(paper: Paper, view: EditionView, figure: Figure, part: PaperPart): Markup {
  const { lang, texts } = paper
  const value = figure.comparison
    ? formatThreshold({ comparison: figure.comparison, measure: figure.measure }, unitOptions(paper))
    : measureText(paper, figure.measure, figure.qualifiers)
  const about = inBrackets(paper, [
    figure.breakdown && said(figure.breakdown, lang),
    figure.period !== undefined && timeText(paper, figure.period),
  ])
  return html`<li${identified(anchorAt(paper, view, figure.id, part))}>${figure.partOf ? html`<span class="part-of">${texts.results.partOf}</span> ` : null}${said(figure.what, lang)}${about} <b>${printed(value, lang)}</b>${cited(paper, figure.source)}</li>`
}

function unitOptions(paper: Paper) {
  return { lang: paper.lang, units: paper.roadmap.unitsOfMeasure ?? [] }
}

/** One date of an account: what and when. */
function datePiece(paper: Paper, view: EditionView, date: DatedFact, part: PaperPart): Markup {
  return html`<li${identified(anchorAt(paper, view, date.id, part))}>${said(date.what, paper.lang)} <b>${dateText(paper, date)}</b>${cited(paper, date.source)}</li>`
}

/** The time of a dated fact in words, with the part of the month that is meant. */
export function dateText(paper: Pick<Paper, 'lang' | 'texts' | 'said'>, date: DatedFact): string {
  const when = timeText(paper, date.when)
  const part = date.part ? paper.texts.results.parts[date.part] : ''
  const qualifiers = date.qualifiers?.length
    ? paper.texts.brackets(formatQualifiers(date.qualifiers, paper.lang))
    : ''
  if (paper.lang === 'ja') return `${when}${part}${qualifiers}`
  return `${part === '' ? when : `${part} ${when}`}${qualifiers}`
}

/** The figures and dates of an account as one list. */
export function factList(
  paper: Paper,
  view: EditionView,
  facts: { readonly figures?: readonly Figure[]; readonly dates?: readonly DatedFact[] },
  part: PaperPart,
): Content {
  const pieces = [
    ...(facts.dates ?? []).map((date) => datePiece(paper, view, date, part)),
    ...(facts.figures ?? []).map((figure) => figurePiece(paper, view, figure, part)),
  ]
  return pieces.length === 0 ? null : html`<ul class="facts">${pieces}</ul>`
}

/** Notes that stand with the thing they are about. */
export function noteList(paper: Paper, view: EditionView, notes: readonly Note[], part: PaperPart): Content {
  return notes.map(
    (note) =>
      html`<p class="note"${identified(anchorAt(paper, view, note.id, part))}>${note.mark ? html`<span class="note-mark">${note.mark}</span> ` : null}${said(note.text, paper.lang)}${cited(paper, note.source)}</p>${factList(paper, view, note, part)}`,
  )
}
