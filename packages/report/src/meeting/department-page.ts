import { type CarriedAction, describeMeetingPage, type MeetingPage } from '@reform/overtime/meeting'
import { foreign, printed } from '../kit/html/language.ts'
import { attributes, type Content, html, type Markup } from '../kit/html/markup.ts'
import { phrased } from '../kit/html/phrases.ts'
import { region, table } from '../kit/html/table.ts'
import { barChart } from '../kit/svg/bar-chart.ts'
import {
  changeText,
  type FigureUnit,
  figureText,
  leaveRows,
  monthRows,
  outlookRows,
  type StateRow,
  standingRows,
  timeText,
} from './figures.ts'
import type { MeetingPaper } from './paper.ts'

/** Actions beyond this many characters would not stay on the department's page; they go to the end of the paper. */
const mostActionCharacters = 420
const mostActions = 5

const chartFigures = ['median', 'mean', 'maximum'] as const

/** The heading of a page, broken where a reader of Japanese takes breath. */
function pageHeading(paper: MeetingPaper, label: string): Content {
  return foreign(label, paper.lang) === undefined && paper.lang === 'ja'
    ? phrased(label)
    : printed(label, paper.lang)
}

/** The month drawn: median, mean and maximum, now, a month ago and a year ago. */
function monthChart(paper: MeetingPaper, page: MeetingPage): Markup {
  const { words } = paper
  const rows = monthRows(paper, page)
  const name = `${paper.say(page.label)}${words.colon}${words.chart(words.overtime)}`
  const groups = chartFigures.map((key) => {
    const row = rows.find((one) => one.key === key)
    const bars = [row?.now, row?.lastMonth, row?.lastYear].map((shown) => ({
      value: shown?.kind === 'value' ? shown.value : undefined,
      text: shown === undefined ? '' : figureText(paper, shown, 'time'),
    }))
    return { label: words.overtimeLabels[key], bars }
  })
  const marks = paper.lines
    .filter(({ window }) => window === 'month')
    .map(({ id, minutes }) => ({ value: minutes, label: `${paper.labelOf(id)} ${timeText(minutes)}` }))
  const series = [words.thisMonth, words.lastMonth, words.lastYear]
  return region(name, barChart({ name, series, groups, marks, lang: paper.lang }))
}

function monthTable(paper: MeetingPaper, page: MeetingPage): Markup {
  const { words, lang } = paper
  const figures = (label: string, width: string) => ({ label, figures: true, width })
  return table({
    caption: `${words.overtime}${words.colon}${printedLabel(paper, page)}`,
    className: 'month-table',
    narrow: 'stack',
    columns: [
      { label: words.figure },
      figures(words.thisMonth, '13%'),
      figures(words.lastMonth, '13%'),
      figures(words.change, '12%'),
      figures(words.lastYear, '14%'),
      figures(words.change, '12%'),
    ],
    groups: [
      {
        rows: monthRows(paper, page).map((row) => ({
          cells: [
            printed(row.label, lang),
            figureText(paper, row.now, row.unit),
            figureText(paper, row.lastMonth, row.unit),
            changeText(paper, row.sinceLastMonth, row.unit),
            figureText(paper, row.lastYear, row.unit),
            changeText(paper, row.sinceLastYear, row.unit),
          ],
        })),
      },
    ],
  })
}

const printedLabel = (paper: MeetingPaper, { label }: MeetingPage): string => paper.say(label)

function stateTable(paper: MeetingPaper, caption: string, rows: readonly StateRow[]): Markup | null {
  if (rows.length === 0) return null
  const { words, lang } = paper
  const hasNotes = rows.some(({ note }) => note !== undefined && note !== '')
  return table({
    caption,
    className: 'state-table',
    narrow: 'stack',
    columns: [
      { label: words.figure, width: hasNotes ? '48%' : '70%' },
      { label: words.value, figures: true, width: hasNotes ? '18%' : '30%' },
      ...(hasNotes ? [{ label: words.period, brief: true }] : []),
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: [
            row.key === 'newlyBreached'
              ? html`<span class="newly">${row.label}</span>`
              : printed(row.label, lang),
            figureText(paper, row.value, row.unit satisfies FigureUnit),
            ...(hasNotes ? [row.note ?? ''] : []),
          ],
        })),
      },
    ],
  })
}

/** Actions as a table; departments are named where there are several. */
export function actionTable(
  paper: MeetingPaper,
  actions: readonly CarriedAction[],
  departments?: ReadonlyMap<string, string>,
): Markup {
  const { words, lang } = paper
  return table({
    caption: words.actions,
    narrow: 'stack',
    columns: [
      ...(departments === undefined ? [] : [{ label: words.department, width: '18%' }]),
      { label: words.action },
      { label: words.agreedOn, brief: true, width: '15%' },
      { label: words.due, brief: true, width: '15%' },
      { label: words.state, brief: true, width: '12%' },
    ],
    groups: [
      {
        rows: actions.map((one) => ({
          cells: [
            ...(departments === undefined
              ? []
              : [printed(departments.get(one.department) ?? one.department, lang)]),
            printed(one.words, lang),
            words.day(one.agreedOn),
            one.due === undefined ? '' : words.day(one.due),
            html`<span class="${one.state === 'overdue' ? 'sign alert' : 'sign'}">${words.states[one.state]}</span>`,
          ],
        })),
      },
    ],
  })
}

/** Whether the actions of a page go to the end of the paper, as they are too many or too long for it. */
export function standElsewhere(actions: readonly CarriedAction[]): boolean {
  const characters = actions.reduce((sum, { words }) => sum + words.length, 0)
  return actions.length > mostActions || characters > mostActionCharacters
}

function actionsPart(paper: MeetingPaper, actions: readonly CarriedAction[]): Markup {
  const { words } = paper
  if (actions.length === 0) return html`<h3>${words.actions}</h3>\n<p>${words.noActions}</p>\n`
  if (standElsewhere(actions))
    return html`<h3>${words.actions}</h3>\n<p>${words.actionsElsewhere(actions.length)}</p>\n`
  return html`<h3>${words.actions}</h3>\n${actionTable(paper, actions)}`
}

/** The page of one department, or of everyone, on one sheet of paper. */
export function departmentPage(
  paper: MeetingPaper,
  page: MeetingPage,
  id: string,
  actions: readonly CarriedAction[] | undefined,
): Markup {
  const { words, lang } = paper
  const label = paper.say(page.label)
  const sentences = describeMeetingPage({ label: page.label, overtime: page.overtime }, lang)
  const outlook = outlookRows(paper, page)
  const leave = leaveRows(paper, page)
  return html`<section class="part sheet"${attributes({ id, 'aria-labelledby': `${id}-heading` })}>
<h2 id="${id}-heading" class="phrases">${pageHeading(paper, label)}</h2>
${sentences.map((sentence) => html`<p>${printed(sentence, lang)}</p>\n`)}<div class="halves">
<div>
<h3>${words.overtime}</h3>
${monthChart(paper, page)}${monthTable(paper, page)}</div>
<div>
<h3>${words.standing}</h3>
${stateTable(paper, `${words.standing}${words.colon}${label}`, standingRows(paper, page))}${outlook.length === 0 ? null : html`<h3>${words.outlook}</h3>\n${stateTable(paper, `${words.outlook}${words.colon}${label}`, outlook)}`}${leave.length === 0 ? null : html`<h3>${words.leave}</h3>\n${stateTable(paper, `${words.leave}${words.colon}${label}`, leave)}`}</div>
</div>
${actions === undefined ? null : actionsPart(paper, actions)}</section>
`
}
