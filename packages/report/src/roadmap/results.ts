import type { Activity } from '@reform/roadmap'
import { plain, printed, said } from '../kit/html/language.ts'
import { html, identified, type Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import type { EditionView, ItemGroup, PillarView } from './edition-view.ts'
import { itemHeading, pillarHeading, printedTitles } from './headings.ts'
import { itemMark, pillarMark, sectionMark } from './numbering.ts'
import { cellsMarkup } from './observations.ts'
import { anchorAt, type Paper, timeText } from './paper.ts'
import { type PaperSection, sectionId } from './paper-section.ts'
import { activitySign, cited, factList, inBrackets, labelled, signed, titled } from './pieces.ts'

function activityMarkup(
  paper: Paper,
  view: EditionView,
  activity: Activity,
  before: Activity | undefined,
): Markup {
  const { lang, texts } = paper
  const isNew = activity.heading !== undefined && activity.heading.ja !== before?.heading?.ja
  const { awaiting } = activity
  return html`<div class="activity"${identified(anchorAt(paper, view, activity.id, 'results'))}>${
    isNew && activity.heading
      ? html`<p class="activity-heading">${said(activity.heading, lang)}${cited(paper, activity.headingSource)}</p>`
      : null
  }<p>${activity.number === undefined ? null : itemMark({ number: activity.number }, lang)}${said(activity.summary, lang)} ${activitySign(paper, activity.state)}${
    activity.period === undefined
      ? null
      : html` <span class="meta">${timeText(paper, activity.period)}</span>`
  }${cited(paper, activity.source)}</p>${
    awaiting
      ? html`<p class="meta">${labelled(paper, texts.results.awaiting, said(awaiting.body, lang))}${inBrackets(
          paper,
          [
            awaiting.since !== undefined && texts.results.since(timeText(paper, awaiting.since)),
            awaiting.nextCheck !== undefined && texts.results.nextCheck(timeText(paper, awaiting.nextCheck)),
          ],
        )}</p>`
      : null
  }${factList(paper, view, activity, 'results')}</div>`
}

function groupMarkup(paper: Paper, view: EditionView, pillar: PillarView, group: ItemGroup): Markup {
  const { lang, texts } = paper
  const { section } = group
  const name = section
    ? `${sectionMark(section, lang)}${plain(section.title, lang)}`
    : `${pillarMark(pillar.pillar, lang)}${plain(pillar.pillar.title, lang)}`
  const rows = group.items.map((place) => {
    const activities = place.item.activities ?? []
    return {
      id: anchorAt(paper, view, place.item.id, 'results'),
      cells: [
        itemHeading(paper, view, place, 'results'),
        activities.length > 0
          ? activities.map((activity, index) => activityMarkup(paper, view, activity, activities[index - 1]))
          : html`<p>${signed('none', texts.results.noActivity, 'quiet')}</p>`,
        cellsMarkup(paper, view, place, true),
      ],
    }
  })
  return html`<div class="leaf">${
    section
      ? html`<h4 class="phrases"${identified(anchorAt(paper, view, section.id, 'results'))}>${sectionMark(section, lang)}${titled(paper, section.title)}${cited(paper, section.source)}</h4>\n${printedTitles(paper, section, sectionMark)}`
      : null
  }${table({
    caption: printed(texts.results.caption(name), lang),
    className: 'results named',
    narrow: 'stack',
    columns: [
      { label: texts.results.item, width: '19%' },
      { label: texts.results.done, width: '47%' },
      { label: texts.results.measured, width: '34%' },
    ],
    groups: [{ rows }],
  })}</div>`
}

/** What was done for each item and what came of it: a table for each section. */
export function resultsSection(paper: Paper, view: EditionView): PaperSection | undefined {
  if (!view.showsResults) return undefined
  const pillars = view.pillars.map((pillar) => {
    const heading = pillarHeading(paper, view, pillar, 'results')
    const leaves = pillar.groups.map((group) => groupMarkup(paper, view, pillar, group))
    return { heading, markup: html`<div class="pillar">${heading.markup}${leaves}</div>\n` }
  })
  return {
    id: sectionId('results', view),
    heading: paper.texts.results.heading,
    view,
    entries: pillars.map(({ heading: { id, label } }) => ({ id, label })),
    body: pillars.map(({ markup }) => markup),
  }
}
