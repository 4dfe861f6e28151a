import { printDecimal } from '@reform/quantities'
import { printed } from '../kit/html/language.ts'
import type { Markup } from '../kit/html/markup.ts'
import { table } from '../kit/html/table.ts'
import { countText, headlineOf, intervalText, measuresOf, shownOf, shownText } from './figures.ts'
import type { PaperGroup, PaperTopic, SurveyPaper } from './paper.ts'

/** A table of texts: the first column heads the rows. Pages and workbooks are both made from it. */
export interface TextGrid {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

function measureCells(paper: SurveyPaper, group: string, topic: PaperTopic, names: readonly string[]) {
  return names.map((name) => shownText(paper, shownOf(paper, paper.latest, group, topic.id, name)))
}

/** Topics below each other, of one group. */
export function topicGrid(paper: SurveyPaper, group: string, topics: readonly PaperTopic[]): TextGrid {
  const { words } = paper
  const names = measuresOf(paper, topics)
  const first = names[0] ?? 'mean'
  const everyHeadline = topics.every((topic) => headlineOf(paper, topic) === first)
  const interval = everyHeadline ? [words.intervalOf(words.measure[first])] : []
  return {
    headings: [words.topic, words.n, ...names.map((name) => words.measure[name]), ...interval],
    rows: topics.map((topic) => [
      topic.label,
      countText(paper, group, topic),
      ...measureCells(paper, group, topic, names),
      ...(everyHeadline
        ? [intervalText(paper, shownOf(paper, paper.latest, group, topic.id, headlineOf(paper, topic)))]
        : []),
    ]),
  }
}

/** Groups below each other, of one topic. */
export function groupGrid(paper: SurveyPaper, topic: PaperTopic, groups: readonly PaperGroup[]): TextGrid {
  const { words } = paper
  const names = measuresOf(paper, [topic])
  const headline = headlineOf(paper, topic)
  return {
    headings: [
      words.group,
      words.n,
      ...names.map((name) => words.measure[name]),
      words.intervalOf(words.measure[headline]),
    ],
    rows: groups.map((group) => [
      group.label,
      countText(paper, group.id, topic),
      ...measureCells(paper, group.id, topic, names),
      intervalText(paper, shownOf(paper, paper.latest, group.id, topic.id, headline)),
    ]),
  }
}

/** One answer of an item with the people who gave it. */
export interface AnswerCount {
  readonly label: string
  readonly people: number
  readonly percent: number
}

/** How everybody answered an item, in the order of its codes; nothing where that may not be shown. */
export function answersOf(paper: SurveyPaper, { id, item }: PaperTopic): readonly AnswerCount[] {
  const figure = paper.figureOf(paper.latest, 'all', id, 'distribution')
  if (item === undefined || figure?.suppression !== 'published' || figure.counts === undefined) return []
  const counts = Object.entries(figure.counts).map(([code, people]) => ({ code: Number(code), people }))
  const all = counts.reduce((sum, { people }) => sum + people, 0)
  if (all === 0) return []
  return counts
    .sort((a, b) => a.code - b.code)
    .map(({ code, people }) => {
      const label = item.labels?.find((one) => one.code === code)?.label
      return {
        label: label === undefined ? String(code) : `${code} ${paper.say(label)}`,
        people,
        percent: (100 * people) / all,
      }
    })
}

/** The answers to an item as a table of texts. */
export function answerGrid({ words }: SurveyPaper, answers: readonly AnswerCount[]): TextGrid {
  return {
    headings: [words.answer, words.people, words.share],
    rows: answers.map(({ label, people, percent }) => [
      label,
      String(people),
      `${printDecimal(percent, 1)}${words.unit.percent}`,
    ]),
  }
}

/** A grid as a table of the page. */
export function gridTable(
  { lang }: SurveyPaper,
  caption: string,
  { headings, rows }: TextGrid,
  firstWidth = '30%',
): Markup {
  const [first = '', ...rest] = headings
  return table({
    caption: printed(caption, lang),
    className: 'survey-table',
    narrow: 'stack',
    columns: [
      { label: first, width: firstWidth },
      ...rest.map((label) => ({ label, heading: printed(label, lang), figures: true })),
    ],
    groups: [{ rows: rows.map((cells) => ({ cells: cells.map((cell) => printed(cell, lang)) })) }],
  })
}
