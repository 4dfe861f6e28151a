import type { Note, Text } from '@reform/roadmap'
import { printed, said } from '../kit/html/language.ts'
import { type Content, html, type Markup } from '../kit/html/markup.ts'
import { type TableRow, table } from '../kit/html/table.ts'
import type { EditionView } from './edition-view.ts'
import { anchorAt, type Paper } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { cited, factList, linked } from './pieces.ts'

function noteRow(paper: Paper, view: EditionView, note: Note, place: Content): TableRow {
  return {
    id: anchorAt(paper, view, note.id, 'notes'),
    cells: [
      note.mark ?? paper.texts.page.note,
      [said(note.text, paper.lang), factList(paper, view, note, 'notes'), cited(paper, note.source)],
      place,
    ],
  }
}

function notesTable(paper: Paper, view: EditionView): Markup | null {
  const { notes } = paper.texts
  const rows = [
    ...(view.edition.notes ?? []).map((note) => noteRow(paper, view, note, notes.whole)),
    ...view.edition.pillars.flatMap((pillar) =>
      (pillar.notes ?? []).map((note) =>
        noteRow(paper, view, note, linked(paper, view, pillar.id, pillar.title)),
      ),
    ),
  ]
  if (rows.length === 0) return null
  return table({
    caption: notes.notes,
    narrow: 'stack',
    columns: [
      { label: notes.mark, width: '10%' },
      { label: notes.text },
      { label: notes.place, width: '25%' },
    ],
    groups: [{ rows }],
  })
}

function termsTable(paper: Paper, view: EditionView): Markup | null {
  const terms = view.edition.terms ?? []
  if (terms.length === 0) return null
  const { notes } = paper.texts
  const spelling = ({ text, source }: (typeof terms)[number]['spellings'][number]): Markup =>
    html`<li>${printed(text, paper.lang)}${cited(paper, source)}</li>`
  return table({
    caption: notes.terms,
    narrow: 'stack',
    columns: [{ label: notes.term, width: '30%' }, { label: notes.spellings }],
    groups: [
      {
        rows: terms.map((term) => ({
          id: anchorAt(paper, view, term.id, 'notes'),
          cells: [said(term.label, paper.lang), html`<ul class="items">${term.spellings.map(spelling)}</ul>`],
        })),
      },
    ],
  })
}

/** What the edition prints about itself: numbers of meetings, marks of the handout, stray dates. */
function printedAbout(paper: Paper, view: EditionView): Content {
  const facts = factList(paper, view, view.edition, 'notes')
  return facts && [html`<h3>${paper.texts.summary.printedAbout}</h3>\n`, facts]
}

/** Notes of the edition and its pillars, names that are written in several ways, and what the paper says of itself. */
export function notesSection(paper: Paper, view: EditionView): PaperSection | undefined {
  const tables = [notesTable(paper, view), termsTable(paper, view)]
  const about = printedAbout(paper, view)
  if (!tables.some((each) => each !== null) && !about) return undefined
  const { notes } = paper.texts
  return {
    id: sectionId('notes', view),
    heading: notes.heading,
    view,
    entries: [],
    body: [tables, about],
  }
}

/** The units that answer for items, with their place in the organisation. */
export function unitsSection(paper: Paper): PaperSection | undefined {
  const { units = [], tiers = [] } = paper.roadmap
  if (units.length === 0) return undefined
  const { notes } = paper.texts
  const nameOf = (
    list: readonly { readonly id: string; readonly label: Text }[],
    id: string | undefined,
  ): Content => {
    if (id === undefined) return null
    const found = list.find((each) => each.id === id)
    return found ? said(found.label, paper.lang) : id
  }
  return {
    id: `${sectionId('notes')}:units`,
    heading: notes.units,
    entries: [],
    body: table({
      caption: notes.units,
      narrow: 'stack',
      columns: [
        { label: notes.unit, width: '40%' },
        { label: notes.tier, brief: true },
        { label: notes.partOf, brief: true },
      ],
      groups: [
        {
          rows: units.map((unit) => ({
            cells: [said(unit.label, paper.lang), nameOf(tiers, unit.tier), nameOf(units, unit.partOf)],
          })),
        },
      ],
    }),
  }
}
