import { describeCourse, describeRate } from '@reform/digitization'
import type { GroupFigures } from '@reform/digitization/papers'
import { printDecimal } from '@reform/quantities'
import { foreign, printed } from '../kit/html/language.ts'
import { type Content, html, type Markup } from '../kit/html/markup.ts'
import { phrased } from '../kit/html/phrases.ts'
import { region, table } from '../kit/html/table.ts'
import { allOf, countText, type DigitizationPaper, dayText, mediaShown } from './paper.ts'
import { trajectoryChart } from './trajectory-chart.ts'
import { trajectoryRows } from './trajectory-rows.ts'

/** What is said of a group: its rate with all that it rests on, how it stands to the plan, what is left. */
export function sentencesOf(paper: DigitizationPaper, group: GroupFigures): readonly string[] {
  const { words, lang } = paper
  const { rate, status, target } = group
  const { deferred, unweighed } = rate.counts
  return [
    describeRate(rate, lang),
    ...(status === undefined ? [] : [describeCourse(status, lang)]),
    ...targetSentences(paper, group),
    ...(target?.isSmall === true ? [words.small(printDecimal(target.pointsPerDocument ?? 0, 1))] : []),
    ...(deferred > 0 ? [words.deferred(countText(deferred))] : []),
    ...(unweighed > 0 ? [words.unweighed(countText(unweighed))] : []),
  ]
}

function targetSentences(paper: DigitizationPaper, { target, pace }: GroupFigures): readonly string[] {
  const { words, figures } = paper
  const { course } = figures
  if (course === undefined || target === undefined || target.needed === null) return []
  const head = words.target({
    percent: printDecimal(course.to.value, 1),
    due: dayText(paper, course.to.on),
    needed: countText(target.needed),
    allowed: countText(target.allowedOnPaper ?? 0),
  })
  if (target.met === true) return [head, words.reached]
  if (pace === undefined) return [head]
  const missing = countText(pace.remaining)
  const { perWorkingDay, workingDays } = pace
  if (perWorkingDay === null || workingDays === 0) return [head, words.noDayLeft(missing)]
  const perDay = printDecimal(perWorkingDay, 1)
  return [head, words.pace({ missing, workingDays: countText(workingDays), perDay })]
}

function trajectoryTable(paper: DigitizationPaper, group: GroupFigures): Markup {
  const { words, figures } = paper
  const hasCourse = figures.course !== undefined
  const column = (label: string): { label: string; figures: true } => ({ label, figures: true })
  return table({
    caption: `${words.trajectory}${words.colon}${paper.say(group.label)}`,
    narrow: 'stack',
    className: 'trajectory-table',
    columns: [
      { label: words.on, width: '34%' },
      ...(hasCourse ? [column(words.planned)] : []),
      column(words.measured),
      ...(hasCourse ? [column(words.difference)] : []),
      column(words.electronic),
      column(words.inScope),
    ],
    groups: [
      {
        rows: trajectoryRows(paper, group).map((row) => ({
          cells: [
            row.day,
            ...(hasCourse ? [row.planned] : []),
            row.measured,
            ...(hasCourse ? [row.difference] : []),
            row.electronic,
            row.inScope,
          ],
        })),
      },
    ],
  })
}

/** Official copies by medium, in scope and left out. */
function mediaTable(paper: DigitizationPaper, group: GroupFigures): Markup {
  const { words } = paper
  const { inScope, excluded } = group.rate.counts
  const row = (label: string, a: number, b: number): { cells: readonly Content[] } => ({
    cells: [label, countText(a), countText(b), countText(a + b)],
  })
  return table({
    caption: `${words.medium}${words.colon}${paper.say(group.label)}`,
    narrow: 'stack',
    className: 'media-table',
    columns: [
      { label: words.medium, width: '40%' },
      { label: words.inScope, figures: true },
      { label: words.excluded, figures: true },
      { label: words.total, figures: true },
    ],
    groups: [
      {
        rows: [
          ...mediaShown.map((medium) => row(words.media[medium], inScope[medium], excluded[medium])),
          row(words.total, allOf(inScope), allOf(excluded)),
        ],
      },
    ],
  })
}

/** Everyone, a tier or a department: sentences, the trajectory drawn with its table beside it, and the media. */
export function groupSection(paper: DigitizationPaper, group: GroupFigures, id: string): Markup {
  const { words, lang, figures } = paper
  const label = paper.say(group.label)
  const name = words.chart(label)
  const drawing = trajectoryChart({
    name,
    planned: words.planned,
    measured: words.measured,
    points: group.points,
    course: figures.course,
    lang,
  })
  const heading: Content =
    lang === 'ja' && foreign(label, lang) === undefined ? phrased(label) : printed(label, lang)
  return html`<section class="part sheet" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading" class="phrases">${heading}</h2>
${sentencesOf(paper, group).map((sentence) => html`<p>${printed(sentence, lang)}</p>\n`)}<h3>${words.trajectory}</h3>
${figures.course === undefined ? html`<p>${words.noCourse}</p>\n` : null}<div class="halves">
<div>
${region(name, drawing)}</div>
<div>
${trajectoryTable(paper, group)}</div>
</div>
<h3>${words.medium}</h3>
${mediaTable(paper, group)}</section>
`
}
