import type { ItemPlace } from '@reform/roadmap'
import { said } from '../kit/html/language.ts'
import { html, identified, type Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import type { EditionView, ItemGroup, PillarView } from './edition-view.ts'
import { pillarMark, sectionMark } from './numbering.ts'
import { anchorAt, type Paper } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { linkedItem, linkedPlace, linkTo, shortTitle, themeMarks, titled } from './pieces.ts'

function groupList(paper: Paper, view: EditionView, { section, items }: ItemGroup): Markup {
  const heading = section
    ? html`<h4 class="phrases">${linkTo(paper, view, section.id, [sectionMark(section, paper.lang), shortTitle(paper, section.title)])}</h4>\n`
    : null
  return html`${heading}<ul class="items">${items.map(
    (place) =>
      html`<li${identified(anchorAt(paper, view, place.item.id, 'overview'))}>${linkedItem(paper, view, place)}${themeMarks(view, place)}</li>\n`,
  )}</ul>\n`
}

function pillarCard(paper: Paper, view: EditionView, { pillar, groups }: PillarView): Markup {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return html`<div class="card">
<h3 class="phrases">${pillarMark(pillar, paper.lang)}${titled(paper, pillar.title)} <span class="count">${paper.texts.overview.count(count)}</span></h3>
${groups.map((group) => groupList(paper, view, group))}</div>
`
}

const listOf = (paper: Paper, view: EditionView, places: readonly ItemPlace[]): Markup =>
  html`<ul class="items">${places.map((place) => html`<li>${linkedPlace(paper, view, place)}</li>`)}</ul>`

/** Themes down, pillars across: which items carry which mark. */
function themeTable(paper: Paper, view: EditionView): Markup | null {
  const themes = view.edition.themes ?? []
  if (themes.length === 0) return null
  const { overview } = paper.texts
  return table({
    caption: overview.themes,
    className: 'themes',
    narrow: 'stack',
    columns: [
      { label: overview.theme, width: '18%' },
      ...view.pillars.map(({ pillar }) => ({
        label: `${pillarMark(pillar, paper.lang)}${paper.lang === 'en' ? (pillar.title.en ?? pillar.title.ja) : pillar.title.ja}`,
        heading: [pillarMark(pillar, paper.lang), said(pillar.title, paper.lang)],
      })),
    ],
    groups: [
      {
        rows: themes.map((theme) => ({
          id: anchorAt(paper, view, theme.id, 'overview'),
          cells: [
            [
              html`<span class="theme">${view.themes.get(theme.id)?.mark ?? ''}</span> `,
              titled(paper, theme.title),
            ],
            ...view.pillars.map((each) => {
              const places = each.groups
                .flatMap(({ items }) => items)
                .filter(({ item }) => item.themes?.includes(theme.id))
              return places.length > 0
                ? listOf(paper, view, places)
                : html`<span class="quiet">${overview.none}</span>`
            }),
          ],
        })),
      },
    ],
  })
}

/** The whole edition at a glance: pillars with their sections and items, and the themes that cut across. */
export function overviewSection(paper: Paper, view: EditionView): PaperSection {
  return {
    id: sectionId('overview', view),
    heading: paper.texts.overview.heading,
    view,
    entries: [],
    body: [
      html`<div class="cards"${identified(anchorAt(paper, view, view.edition.id, 'overview'))}>\n${view.pillars.map((pillar) => pillarCard(paper, view, pillar))}</div>\n`,
      themeTable(paper, view),
    ],
  }
}
