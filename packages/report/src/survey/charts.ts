import { html, type Markup } from '../kit/html/markup.ts'
import { region } from '../kit/html/table.ts'
import { barChart } from '../kit/svg/bar-chart.ts'
import { stackedChart } from '../kit/svg/stacked-chart.ts'
import { type Shown, sharesOf, shownOf, shownText } from './figures.ts'
import type { PaperGroup, PaperTopic, SurveyPaper } from './paper.ts'
import type { AnswerCount } from './tables.ts'
import type { ShownMeasure } from './words.ts'

/** Rows in one drawing: as many as stand on one sheet. */
const mostInChart = 18

/** A list in pieces of at most so many. */
export function pieces<T>(list: readonly T[], most = mostInChart): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, index) =>
    list.slice(index * most, (index + 1) * most),
  )
}

/** Something that a chart has a row for: a topic in one group. */
export interface ChartRow {
  readonly label: string
  readonly group: string
  readonly topic: PaperTopic
}

/** Topics of one group as rows. */
export const topicRows = (group: string, topics: readonly PaperTopic[]): readonly ChartRow[] =>
  topics.map((topic) => ({ label: topic.label, group, topic }))

/** Groups as rows, of one topic. */
export const groupRows = (topic: PaperTopic, groups: readonly PaperGroup[]): readonly ChartRow[] =>
  groups.map(({ id, label }) => ({ label, group: id, topic }))

/** The number of a drawing among several, so that no two have one name. */
const numberOf = (index: number, all: readonly unknown[]): string => (all.length > 1 ? ` ${index + 1}` : '')

/** Bars of one measure. */
export function measureBars(
  paper: SurveyPaper,
  what: string,
  name: ShownMeasure,
  rows: readonly ChartRow[],
): readonly Markup[] {
  const { words, lang, latest } = paper
  const bar = (shown: Shown) => ({
    value: shown.kind === 'value' ? shown.value : undefined,
    text: shownText(paper, shown),
  })
  return pieces(rows).map((part, index, all) => {
    const groups = part.map(({ label, group, topic }) => ({
      label,
      bars: [bar(shownOf(paper, latest, group, topic.id, name))],
    }))
    const title = `${what}${words.colon}${words.measure[name]}${numberOf(index, all)}`
    const series = [words.measure[name]]
    return region(words.chart(title), barChart({ name: words.chart(title), series, groups, marks: [], lang }))
  })
}

/** Positive, neutral and negative answers end to end. */
export function shareBars(paper: SurveyPaper, what: string, rows: readonly ChartRow[]): readonly Markup[] {
  const { words, lang } = paper
  const parts = [words.measure.percentPositive, words.measure.percentNeutral, words.measure.percentNegative]
  return pieces(rows).map((part, index, all) => {
    const drawn = part.map(({ label, group, topic }) => ({ label, shares: sharesOf(paper, group, topic) }))
    const name = words.chart(`${what}${numberOf(index, all)}`)
    return region(name, stackedChart({ name, parts, rows: drawn, lang }))
  })
}

/** How everybody answered, as bars. */
export function answerBars(
  { words, lang }: SurveyPaper,
  what: string,
  answers: readonly AnswerCount[],
): Markup {
  const name = words.chart(what)
  const groups = answers.map(({ label, people, percent }) => ({
    label,
    bars: [{ value: percent, text: String(people) }],
  }))
  return html`${region(name, barChart({ name, series: [words.people], groups, marks: [], lang }))}`
}

/** Whether the topic has shares of positive, neutral and negative answers. */
export function hasShares({ latest }: SurveyPaper, { id }: PaperTopic): boolean {
  return latest.figures.some(({ topic, name }) => topic === id && name === 'percentNeutral')
}
