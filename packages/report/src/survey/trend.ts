import { breaksBetween, breakWords } from '@reform/survey'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { region } from '../kit/html/table.ts'
import { type LinePoint, lineChart, mostLines } from '../kit/svg/line-chart.ts'
import { pieces } from './charts.ts'
import { changeText, headlineOf, hiddenText, type Shown, shownOf, shownText } from './figures.ts'
import type { PaperTopic, SurveyPaper } from './paper.ts'
import { gridTable, type TextGrid } from './tables.ts'
import type { ShownMeasure } from './words.ts'

/** A topic over the waves: what is shown of each, and what stands between two that cannot be compared. */
export interface TrendRow {
  readonly topic: PaperTopic
  readonly points: readonly (Shown & { readonly brokenBy: readonly string[] })[]
  readonly change: string
}

/** Everybody's figures over the waves, topics of one measure together. */
export function trendRows(
  paper: SurveyPaper,
): readonly { readonly name: ShownMeasure; readonly rows: readonly TrendRow[] }[] {
  const topics = [...paper.scales, ...paper.items]
  const names = [...new Set(topics.map((topic) => headlineOf(paper, topic)))]
  return names.map((name) => ({
    name,
    rows: topics
      .filter((topic) => headlineOf(paper, topic) === name)
      .map((topic) => rowOf(paper, topic, name)),
  }))
}

function rowOf(paper: SurveyPaper, topic: PaperTopic, name: ShownMeasure): TrendRow {
  let before: Extract<Shown, { kind: 'value' }> | undefined
  const points = paper.survey.waves.map((wave) => {
    const shown = shownOf(paper, wave, 'all', topic.id, name)
    if (shown.kind !== 'value') return { ...shown, brokenBy: [] }
    const reasons = before === undefined ? [] : breaksBetween(before.figure, shown.figure)
    before = shown
    return { ...shown, brokenBy: reasons.map((reason) => breakWords[reason][paper.lang]) }
  })
  return { topic, points, change: changeText(paper, paper.changeOf('all', topic.id)) }
}

/** What must be said of a row beside its figures: breaks in the series, and figures that are withheld. */
export function remarksOf(paper: SurveyPaper, { points }: TrendRow): string {
  const { words, survey } = paper
  const label = (index: number): string => paper.say(survey.waves[index]?.label ?? { ja: '', en: '' })
  return points
    .flatMap((point, index) => {
      if (point.kind === 'hidden') return [`${label(index)}${words.colon}${hiddenText(paper, point.reason)}`]
      if (point.brokenBy.length === 0) return []
      const between = `${label(index - 1)}${paper.lang === 'ja' ? 'と' : ' and '}${label(index)}`
      return [words.broken(between, point.brokenBy.join(words.comma))]
    })
    .join(' ')
}

/** The trend of one measure as a table of texts. */
function trendGrid(paper: SurveyPaper, rows: readonly TrendRow[]): TextGrid {
  const { words, survey } = paper
  const remarks = rows.map((row) => remarksOf(paper, row))
  const some = remarks.some((text) => text !== '')
  return {
    headings: [
      words.topic,
      ...survey.waves.map(({ label }) => paper.say(label)),
      words.change,
      ...(some ? [words.remarks] : []),
    ],
    rows: rows.map((row, index) => [
      row.topic.label,
      ...row.points.map((point) => shownText(paper, point)),
      row.change,
      ...(some ? [remarks[index] ?? ''] : []),
    ]),
  }
}

/** The ends of the scale that a measure is drawn on. */
export function boundsOf(name: ShownMeasure, rows: readonly TrendRow[]): { min: number; max: number } {
  if (name === 'netPromoter') return { min: -100, max: 100 }
  if (name !== 'mean') return { min: 0, max: 100 }
  const bounds = rows.flatMap(({ points }) =>
    points.flatMap((point) => (point.kind === 'value' ? [point.figure.bounds] : [])),
  )
  return {
    min: bounds.reduce((least, { min }) => Math.min(least, min), bounds[0]?.min ?? 0),
    max: bounds.reduce((most, { max }) => Math.max(most, max), bounds[0]?.max ?? 1),
  }
}

function drawing(paper: SurveyPaper, name: ShownMeasure, rows: readonly TrendRow[], part: string): Markup {
  const { words, survey, lang } = paper
  const title = words.chart(`${words.trend}${words.colon}${words.measure[name]}${part}`)
  const labels = survey.waves.map(({ label }) => paper.say(label))
  const series = rows.map(({ topic, points }) => ({
    name: topic.label,
    points: points.map(
      (point): LinePoint => ({
        value: point.kind === 'value' ? point.value : undefined,
        joined: point.brokenBy.length === 0,
      }),
    ),
  }))
  return region(title, lineChart({ name: title, labels, series, bounds: boundsOf(name, rows), lang }))
}

/** The part of the page on how figures moved. */
export function trendPart(paper: SurveyPaper, id: string): Markup {
  const { words, lang } = paper
  const measures = trendRows(paper).map(({ name, rows }) => {
    const parts = pieces(rows, mostLines)
    const blocks = parts.map((part, index) => {
      const number = parts.length > 1 ? ` ${index + 1}` : ''
      const caption = `${words.trend}${words.colon}${words.measure[name]}${number}`
      return html`<div class="block">${drawing(paper, name, part, number)}${gridTable(paper, caption, trendGrid(paper, part), '28%')}</div>\n`
    })
    return html`<h3>${printed(words.measure[name], lang)}</h3>\n${blocks}`
  })
  return html`<section class="part" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.trend}</h2>
<ul class="notes">
<li>${words.trendNote}</li>
<li>${words.changesNote}</li>
</ul>
${measures}</section>
`
}
