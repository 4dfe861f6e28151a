import type { DataSheet, Sheet, SheetChart, Workbook } from '@reform/tabular'
import { cellText, dataText } from '../kit/sheet/cell-text.ts'
import { across, type PeopleCell, type PeopleRow, peopleSheet } from '../kit/sheet/people-sheet.ts'
import {
  anythingShown,
  countText,
  headlineOf,
  hiddenText,
  intervalText,
  measuresOf,
  type Shown,
  shownOf,
} from './figures.ts'
import {
  openSurvey,
  type PaperGroup,
  type PaperTopic,
  type SurveyForPaper,
  type SurveyPaper,
  type SurveyPaperOptions,
} from './paper.ts'
import { notesOf } from './render-survey-html.ts'
import { answersOf } from './tables.ts'
import { boundsOf, remarksOf, trendRows } from './trend.ts'
import { type ShownMeasure, shownMeasures } from './words.ts'

/** A table with its chart beside it. */
interface Block {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly PeopleRow[]
  /** What is drawn of the rows; columns count from 1. */
  readonly chart?: Pick<SheetChart, 'kind' | 'stacked' | 'bounds'> & {
    readonly series: readonly { readonly name: string; readonly column: number }[]
  }
}

/** Columns of every table; the chart stands to their right. */
const tableWidths = [34, 12, 13, 13, 13, 13, 13, 13, 20]
const chartColumns = 8
const widths = [...tableWidths, 3, ...Array.from({ length: chartColumns }, () => 9)]
const leastRows = 13
const blank: PeopleRow = { cells: [] }

/** Tables below each other, each with its chart to the right, and room for the chart below a short table. */
function blockSheet(paper: SurveyPaper, name: string, blocks: readonly Block[]): Sheet {
  const rows: PeopleRow[] = []
  const charts: ((first: number) => SheetChart)[] = []
  for (const { title, headings, rows: own, chart } of blocks) {
    const start = rows.length
    rows.push(across(title, tableWidths.length))
    rows.push({ cells: headings.map((value) => ({ value, look: 'header' as const })) }, ...own)
    if (chart === undefined) {
      rows.push(blank)
      continue
    }
    const height = Math.max(leastRows, own.length + 2)
    while (rows.length < start + height) rows.push(blank)
    rows.push(blank)
    charts.push((first) => {
      const from = first + start + 2
      const cells = (column: number) => ({ column, from, to: from + own.length - 1 })
      const { series, ...look } = chart
      return {
        ...look,
        title: cellText(title).replace(/\s+/g, ' ').slice(0, 255),
        categories: cells(1),
        series: series.map((one) => ({ name: one.name.slice(0, 255), values: cells(one.column) })),
        at: { row: first + start, column: tableWidths.length + 2, rows: height, columns: chartColumns },
      }
    })
  }
  return peopleSheet({
    name,
    title: `${paper.words.title(paper.say(paper.survey.questionnaire.title))} ${name}`,
    subtitle: notesOf(paper).join(' '),
    widths,
    headers: [],
    rows,
    charts: (first) => charts.map((make) => make(first)),
  })
}

function figureCell(paper: SurveyPaper, shown: Shown): PeopleCell {
  if (shown.kind === 'hidden') return { value: hiddenText(paper, shown.reason), look: 'number' }
  if (shown.kind === 'none') return { value: paper.words.nothing, look: 'number' }
  return { value: { number: shown.value, decimals: shown.figure.decimals }, look: 'number' }
}

function tableRow(
  paper: SurveyPaper,
  label: string,
  group: string,
  topic: PaperTopic,
  names: readonly ShownMeasure[],
): PeopleRow {
  const shown = (name: ShownMeasure): Shown => shownOf(paper, paper.latest, group, topic.id, name)
  const headline = shown(headlineOf(paper, topic))
  const n = headline.kind === 'value' && headline.figure.fresh === undefined ? headline.figure.n : undefined
  return {
    cells: [
      label,
      { value: n ?? countText(paper, group, topic), look: 'number' },
      ...names.map((name) => figureCell(paper, shown(name))),
      { value: intervalText(paper, headline), look: 'number' },
    ],
  }
}

function chartOf(paper: SurveyPaper, names: readonly ShownMeasure[]): NonNullable<Block['chart']> {
  const { measure } = paper.words
  const column = (name: ShownMeasure): { name: string; column: number } => ({
    name: measure[name],
    column: 3 + names.indexOf(name),
  })
  const shares = shownMeasures.filter((name) => name.startsWith('percent') && names.includes(name))
  if (shares.length === 3)
    return { kind: 'bars', stacked: true, bounds: { min: 0, max: 100 }, series: shares.map(column) }
  const [first = 'mean'] = names
  const bounds =
    first === 'rescaledMean' || first === 'percentPositive' ? { bounds: { min: 0, max: 100 } } : {}
  return { kind: 'bars', ...bounds, series: [column(first)] }
}

function block(
  paper: SurveyPaper,
  title: string,
  first: string,
  rows: readonly { readonly label: string; readonly group: string; readonly topic: PaperTopic }[],
): Block {
  const { words } = paper
  const names = measuresOf(
    paper,
    rows.map(({ topic }) => topic),
  )
  return {
    title,
    headings: [
      first,
      words.n,
      ...names.map((name) => measureHeading(paper, name)),
      words.intervalOf(headlineWords(paper, rows[0]?.topic)),
    ],
    rows: rows.map(({ label, group, topic }) => tableRow(paper, label, group, topic, names)),
    ...(rows.length === 0 ? {} : { chart: chartOf(paper, names) }),
  }
}

function measureHeading({ words }: SurveyPaper, name: ShownMeasure): string {
  return name.startsWith('percent') ? `${words.measure[name]} (%)` : words.measure[name]
}

function headlineWords(paper: SurveyPaper, topic: PaperTopic | undefined): string {
  return topic === undefined ? '' : paper.words.measure[headlineOf(paper, topic)]
}

/** Topics of one measure together, so that a column means one thing. */
function byHeadline(paper: SurveyPaper, topics: readonly PaperTopic[]): readonly (readonly PaperTopic[])[] {
  const names = [...new Set(topics.map((topic) => headlineOf(paper, topic)))]
  return names.map((name) => topics.filter((topic) => headlineOf(paper, topic) === name))
}

function groupBlocks(paper: SurveyPaper, { id, label }: PaperGroup): readonly Block[] {
  const { words, scales, items } = paper
  const parts = [
    [words.scales, scales],
    [words.items, items],
  ] as const
  return parts.flatMap(([what, topics]) =>
    byHeadline(paper, topics).map((some) =>
      block(
        paper,
        `${label}${words.colon}${what}`,
        words.topic,
        some.map((topic) => ({ label: topic.label, group: id, topic })),
      ),
    ),
  )
}

function itemBlocks(paper: SurveyPaper, topic: PaperTopic): readonly Block[] {
  const { words, everybody, groups } = paper
  const rows = [everybody, ...groups].map(({ id, label }) => ({ label, group: id, topic }))
  const answers = answersOf(paper, topic)
  const distribution: Block = {
    title: `${topic.label}${words.colon}${words.distribution}`,
    headings: [words.answer, words.people, `${words.share} (%)`],
    rows: answers.map(({ label, people, percent }) => ({
      cells: [
        label,
        { value: people, look: 'number' },
        { value: { number: percent, decimals: 1 }, look: 'number' },
      ],
    })),
    chart: { kind: 'bars', series: [{ name: words.people, column: 2 }] },
  }
  return [block(paper, topic.label, words.group, rows), ...(answers.length === 0 ? [] : [distribution])]
}

/** In the trend an empty cell, not a word, stands for a figure that is withheld: a line would draw a word as zero. */
function trendBlocks(paper: SurveyPaper): readonly Block[] {
  const { words, survey } = paper
  const waves = survey.waves.map(({ label }) => paper.say(label))
  return trendRows(paper).flatMap(({ name, rows }) =>
    rows.map((row): Block => {
      const remarks = remarksOf(paper, row)
      return {
        title: `${words.trend}${words.colon}${row.topic.label} (${words.measure[name]})`,
        headings: [words.wave, measureHeading(paper, name), words.n, words.change, words.remarks],
        rows: row.points.map((point, index) => ({
          cells: [
            waves[index] ?? '',
            point.kind === 'value' ? figureCell(paper, point) : { value: null, look: 'number' },
            { value: point.kind === 'value' ? point.figure.n : null, look: 'number' },
            { value: index === row.points.length - 1 ? row.change : null },
            { value: index === row.points.length - 1 && remarks !== '' ? remarks : null },
          ],
        })),
        chart: {
          kind: 'line',
          bounds: boundsOf(name, rows),
          series: [{ name: words.measure[name], column: 2 }],
        },
      }
    }),
  )
}

type Value = string | number | null

function dataSheet(paper: SurveyPaper): DataSheet {
  const { words, survey } = paper
  const labels = new Map([...paper.scales, ...paper.items].map(({ id, label }) => [id, label]))
  const rows = survey.waves.flatMap((wave) =>
    wave.figures.flatMap((figure): readonly Value[][] => {
      const name = shownMeasures.find((one) => one === figure.name)
      if (name === undefined) return []
      const face = [
        dataText(paper.say(wave.label)),
        dataText(paper.say(figure.label)),
        dataText(labels.get(figure.topic) ?? figure.topic),
        dataText(words.measure[name]),
      ]
      if (figure.suppression === 'withheld')
        return [[...face, null, null, null, null, null, words.hiddenReason[figure.reason]]]
      const unit = figure.unit === 'percent' ? '%' : words.nothing
      return [
        [
          ...face,
          figure.value ?? null,
          dataText(unit),
          figure.low ?? null,
          figure.high ?? null,
          figure.n,
          null,
        ],
      ]
    }),
  )
  const number = { type: 'number', unit: { column: words.unitHeader }, decimals: 2 } as const
  return {
    kind: 'data',
    name: words.data,
    language: paper.lang,
    columns: [
      // What people named may look like a number, such as 2026.
      { header: words.wave, type: 'code' },
      { header: words.group, type: 'code' },
      { header: words.topic, type: 'code' },
      { header: words.kind, type: 'text' },
      { header: words.value, ...number },
      { header: words.unitHeader, type: 'text' },
      { header: words.low, ...number },
      { header: words.high, ...number },
      { header: words.n, type: 'number', unit: null, decimals: 0 },
      { header: words.reason, type: 'text' },
    ],
    rows,
  }
}

/**
 * A survey's published figures as a workbook: a summary, the trend over waves, items and departments as tables with
 * their charts beside them, and a data sheet with one value in every row. `writeWorkbook` of `@reform/tabular` makes
 * the bytes.
 *
 * @throws RangeError when `on` is no day, or there is no wave.
 * @throws TypeError when a figure did not go through `publishFigures`.
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '職員調査', en: 'Staff survey' }, items: [] }
 * const waves = [{ label: { ja: '2026年度', en: '2026' }, figures: [] }]
 * const options = { lang: 'ja', organisation: { ja: '市', en: 'City' }, on: '2026-11-20' } as const
 * surveyWorkbook({ questionnaire, waves }, options).sheets.map((sheet) => sheet.name) // => ['概要', '設問別', 'データ']
 * ```
 */
export function surveyWorkbook(survey: SurveyForPaper, options: SurveyPaperOptions): Workbook {
  const paper = openSurvey(survey, options)
  const { words, everybody, groups, earlier, scales, items } = paper
  const title = cellText(
    `${paper.say(options.organisation)} ${words.title(paper.say(survey.questionnaire.title))}`,
  )
  const shown = groups.filter((group) => anythingShown(paper, group))
  return {
    title: title.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').slice(0, 200),
    sheets: [
      blockSheet(paper, words.summary, groupBlocks(paper, everybody)),
      ...(earlier.length === 0 ? [] : [blockSheet(paper, words.trend, trendBlocks(paper))]),
      blockSheet(
        paper,
        words.items,
        [...scales, ...items].flatMap((topic) => itemBlocks(paper, topic)),
      ),
      ...(groups.length === 0
        ? []
        : [
            blockSheet(
              paper,
              words.groups,
              shown.flatMap((group) => groupBlocks(paper, group)),
            ),
          ]),
      dataSheet(paper),
    ],
    asOf: options.on,
  }
}
