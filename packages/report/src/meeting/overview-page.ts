import type { MeetingPage } from '@reform/overtime/meeting'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { region, table } from '../kit/html/table.ts'
import { barChart } from '../kit/svg/bar-chart.ts'
import { figureText, monthRows, shownIn, standingRows } from './figures.ts'
import type { MeetingPaper } from './paper.ts'

/** Departments drawn in one chart: as many as stand on one sheet. */
const mostInChart = 18

/** Columns of the overview: a figure of the month, or of the standing. */
interface OverviewColumn {
  readonly label: string
  readonly textOf: (page: MeetingPage) => string
}

/** The columns that departments are compared by, in the page and in the workbook alike. */
export function overviewColumns(paper: MeetingPaper): readonly OverviewColumn[] {
  const { words, lines, meeting } = paper
  const ofMonth = (key: string, unit: 'people' | 'percent' | 'time', label: string): OverviewColumn => ({
    label,
    textOf: (page) => figureText(paper, shownIn(page.overtime, key), unit),
  })
  const monthly = lines.filter(({ window }) => window === 'month').map(({ id }) => id)
  const standing = new Set(standingRows(paper, meeting.overview).map(({ key }) => key))
  const chosen = (['breached', 'undetermined', 'withoutCause', 'withoutMeasure'] as const).filter((key) =>
    standing.has(key),
  )
  return [
    ofMonth('n', 'people', words.people),
    ...monthly.map((id) => ofMonth(`over.${id}`, 'people', words.overLine(paper.labelOf(id)))),
    ...monthly.slice(0, 1).map((id) => ofMonth(`surplus.${id}`, 'time', words.surplus(paper.labelOf(id)))),
    ofMonth('median', 'time', words.overtimeLabels.median),
    ofMonth('maximum', 'time', words.overtimeLabels.maximum),
    ofMonth('topTenth', 'percent', words.overtimeLabels.topTenth),
    ...chosen.map((key) => ({
      label: words.standingLabels[key],
      textOf: (page: MeetingPage) => figureText(paper, shownIn(page.standing, key), 'people'),
    })),
  ]
}

/** Departments side by side by the first line of the month, or by the median where there is none. */
function charts(paper: MeetingPaper): readonly Markup[] {
  const { words, lines, meeting, lang } = paper
  const line = lines.find(({ window }) => window === 'month')
  const key = line === undefined ? 'median' : `over.${line.id}`
  const what = line === undefined ? words.overtimeLabels.median : words.overLine(paper.labelOf(line.id))
  const drawn: Markup[] = []
  for (let from = 0; from < meeting.departments.length; from += mostInChart) {
    const pages = meeting.departments.slice(from, from + mostInChart)
    const part = meeting.departments.length > mostInChart ? ` ${from / mostInChart + 1}` : ''
    const name = `${words.chart(what)}${part}`
    const groups = pages.map((page) => {
      const row = monthRows(paper, page).find((one) => one.key === key)
      return {
        label: paper.say(page.label),
        bars: [row?.now, row?.lastMonth].map((shown) => ({
          value: shown?.kind === 'value' ? shown.value : undefined,
          text: shown === undefined ? '' : figureText(paper, shown, row?.unit ?? 'people'),
        })),
      }
    })
    const series = [words.thisMonth, words.lastMonth]
    drawn.push(
      html`<div><p class="chart-name">${printed(`${what}${part}`, lang)}</p>\n${region(name, barChart({ name, series, groups, marks: [], lang }))}</div>\n`,
    )
  }
  return drawn
}

/** Departments beside each other: the chart and the table. */
function overviewTable(paper: MeetingPaper): Markup {
  const { words, meeting, lang } = paper
  const columns = overviewColumns(paper)
  return table({
    caption: words.comparison,
    narrow: 'stack',
    className: 'overview-table',
    columns: [
      { label: words.department, width: '18%' },
      ...columns.map(({ label }) => ({ label, heading: printed(label, lang), figures: true })),
    ],
    groups: [
      {
        rows: [meeting.overview, ...meeting.departments].map((page) => ({
          cells: [printed(paper.say(page.label), lang), ...columns.map(({ textOf }) => textOf(page))],
        })),
      },
    ],
  })
}

/** The part of the paper that compares departments. */
export function comparison(paper: MeetingPaper, id: string, heading: string): Markup {
  return html`<section class="part sheet" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${overviewTable(paper)}<div class="overview-charts">
${charts(paper)}</div>
</section>
`
}
