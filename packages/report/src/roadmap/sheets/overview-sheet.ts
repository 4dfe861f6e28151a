import type { Sheet } from '@reform/tabular'
import { plain } from '../../kit/html/language.ts'
import { across, type PeopleRow, peopleSheet } from '../../kit/sheet/people-sheet.ts'
import type { EditionView, ItemGroup, PillarView } from '../edition-view.ts'
import { itemMark, pillarMark, sectionMark } from '../numbering.ts'
import type { Paper } from '../paper.ts'
import { nameIn } from '../words.ts'

const columns = 6

function groupRows(
  paper: Paper,
  view: EditionView,
  pillar: PillarView,
  group: ItemGroup,
  first: boolean,
): PeopleRow[] {
  const { lang } = paper
  const inPillar = pillar.groups.reduce((sum, { items }) => sum + items.length, 0)
  return group.items.map(({ item }, index) => ({
    cells: [
      first && index === 0
        ? {
            value: `${pillarMark(pillar.pillar, lang)}${plain(pillar.pillar.title, lang)}`,
            look: 'strong',
            rows: inPillar,
          }
        : null,
      index === 0
        ? {
            value: group.section
              ? `${sectionMark(group.section, lang)}${plain(group.section.title, lang)}`
              : '',
            rows: group.items.length,
          }
        : null,
      itemMark(item, lang).trim(),
      plain(item.title, lang),
      (item.themes ?? []).map((id) => view.themes.get(id)?.mark ?? id).join(' '),
      nameIn(paper.units, item.lead, lang),
    ],
  }))
}

function editionRows(paper: Paper, view: EditionView): PeopleRow[] {
  const rows = view.pillars.flatMap((pillar) => {
    const groups = pillar.groups.filter(({ items }) => items.length > 0)
    return groups.flatMap((group, index) => groupRows(paper, view, pillar, group, index === 0))
  })
  const themes = [...view.themes.values()].map(({ mark, title }) =>
    across(`${mark} ${plain(title, paper.lang)}`, columns),
  )
  return [across(plain(view.edition.title, paper.lang), columns, 'edition'), ...rows, ...themes]
}

/** Pillars, sections and items of every edition, with their themes. */
export function overviewSheet(paper: Paper): Sheet {
  const { overview, results, sheets } = paper.texts
  return peopleSheet({
    name: sheets.overview,
    title: `${overview.heading}${paper.texts.colon}${plain(paper.roadmap.title, paper.lang)}`,
    ...(paper.disclaimer ? { subtitle: plain(paper.disclaimer, paper.lang) } : {}),
    widths: [34, 34, 6, 48, 12, 22],
    headers: [
      { cells: [sheets.pillar, sheets.section, sheets.number, results.item, overview.theme, results.lead] },
    ],
    rows: paper.views.flatMap((view) => editionRows(paper, view)),
  })
}
