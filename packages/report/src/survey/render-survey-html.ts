import { describeMinimum } from '@reform/disclosure'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { page } from '../kit/html/page.ts'
import { paperStyle } from '../kit/html/style.ts'
import { hatchingDefinitions } from '../kit/svg/patterns.ts'
import { answerBars, groupRows, hasShares, measureBars, shareBars, topicRows } from './charts.ts'
import { anythingShown, headlineOf, hiddenReasons, shownOf } from './figures.ts'
import {
  openSurvey,
  type PaperGroup,
  type PaperTopic,
  type SurveyForPaper,
  type SurveyPaper,
  type SurveyPaperOptions,
} from './paper.ts'
import { surveyStyle } from './style.ts'
import { changeGrid, extremes } from './summary.ts'
import { answerGrid, answersOf, gridTable, groupGrid, topicGrid } from './tables.ts'
import { trendPart } from './trend.ts'

interface Entry {
  readonly id: string
  readonly label: string
  readonly markup: Markup
}

/** What is said on how the figures are to be read, in every paper. */
export function notesOf(paper: SurveyPaper): readonly string[] {
  const { words, latest, minimum, lang, survey } = paper
  const shown = latest.figures.flatMap((one) => (one.suppression === 'published' ? [one] : []))
  const intervals = shown.flatMap(({ interval }) => (interval === undefined ? [] : [interval]))
  const framed = intervals.some(({ frame }) => frame !== undefined)
  const space = lang === 'ja' ? '' : ' '
  const reasons = hiddenReasons.map((reason, index) => `(${index + 1}) ${words.hiddenReason[reason]}`)
  return [
    `${words.fielding(paper.say(latest.label))}${space}${words.asOf(words.day(paper.on))}`,
    ...(survey.response ?? []).map((sentence) => paper.say(sentence)),
    describeMinimum(minimum, lang),
    ...(latest.figures.some(({ suppression }) => suppression === 'withheld')
      ? [`${words.hiddenNote}${words.colon}${reasons.join(words.comma)}${words.stop}`]
      : []),
    words.ownOnly,
    words.bases,
    ...(intervals.length === 0 ? [] : [`${words.interval}${space}${framed ? words.framed : words.unframed}`]),
    ...(shown.some(({ weighting }) => weighting.scheme !== 'none') ? [words.weighted] : []),
  ]
}

function chartsOf(paper: SurveyPaper, what: string, rows: ReturnType<typeof topicRows>): readonly Markup[] {
  const shared = rows.filter(({ topic }) => hasShares(paper, topic))
  const others = rows.filter(({ topic }) => !hasShares(paper, topic))
  const names = [...new Set(others.map(({ topic }) => headlineOf(paper, topic)))]
  return [
    ...shareBars(paper, what, shared),
    ...names.flatMap((name) =>
      measureBars(
        paper,
        what,
        name,
        others.filter(({ topic }) => headlineOf(paper, topic) === name),
      ),
    ),
  ]
}

function summaryPart(paper: SurveyPaper, id: string): Markup {
  const { words, scales, survey } = paper
  const ends = extremes(paper)
  const list = (caption: string, topics: readonly PaperTopic[]): Markup | null =>
    topics.length === 0 ? null : gridTable(paper, caption, topicGrid(paper, 'all', topics))
  const [first] = scales
  const scaleBlock =
    first === undefined
      ? null
      : html`<h3>${words.scales}</h3>\n${measureBars(paper, `${words.summary}${words.colon}${words.scales}`, headlineOf(paper, first), topicRows('all', scales.slice(0, 8)))}${list(words.scales, scales.slice(0, 8))}`
  const clear = changeGrid(paper)
  const changes =
    survey.changes === undefined
      ? null
      : html`<h3>${words.changes}</h3>\n${clear.rows.length === 0 ? html`<p>${words.noClearChanges}</p>\n` : gridTable(paper, words.changes, clear)}`
  return html`<section class="part sheet" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.summary}</h2>
<div class="halves">
<div>
${scaleBlock}${changes}</div>
<div>
<h3>${words.items}</h3>
${ends.shares.length === 0 ? null : shareBars(paper, `${words.summary}${words.colon}${words.items}`, topicRows('all', ends.shares))}${list(words.highest, ends.highest)}${list(words.lowest, ends.lowest)}</div>
</div>
</section>
`
}

function itemBlock(paper: SurveyPaper, topic: PaperTopic, id: string): Markup {
  const { words, lang, everybody, groups } = paper
  const rows = [everybody, ...groups.filter((group) => anythingShown(paper, group))]
  const answers = answersOf(paper, topic)
  const own =
    answers.length === 0
      ? null
      : html`${answerBars(paper, `${topic.label}${words.colon}${words.distribution}`, answers)}${gridTable(paper, `${words.distribution}${words.colon}${topic.label}`, answerGrid(paper, answers), '46%')}`
  return html`<section class="item" id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${printed(topic.label, lang)}</h3>
<div class="halves">
<div>
${chartsOf(paper, topic.label, groupRows(topic, rows))}${gridTable(paper, `${words.byGroup}${words.colon}${topic.label}`, groupGrid(paper, topic, rows))}</div>
<div>
${own}</div>
</div>
</section>
`
}

function itemsPart(paper: SurveyPaper, id: string): Markup {
  const { words, scales, items } = paper
  return html`<section class="part" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.items}</h2>
${[...scales, ...items].map((topic, index) => itemBlock(paper, topic, `topic-${index + 1}`))}</section>
`
}

function groupPart(paper: SurveyPaper, group: PaperGroup, id: string): Markup {
  const { scales, items, words, lang } = paper
  const block = (what: string, topics: readonly PaperTopic[]): Markup | null =>
    topics.length === 0
      ? null
      : html`<div>\n<h3>${what}</h3>\n${chartsOf(paper, `${group.label}${words.colon}${what}`, topicRows(group.id, topics))}${gridTable(paper, `${what}${words.colon}${group.label}`, topicGrid(paper, group.id, topics))}</div>\n`
  return html`<section class="part" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${printed(group.label, lang)}</h2>
${block(words.scales, scales)}${block(words.items, items)}</section>
`
}

function groupsPart(paper: SurveyPaper, id: string, withheld: readonly PaperGroup[]): Markup {
  const { words, lang, everybody, groups, scales, items } = paper
  const shown = [everybody, ...groups.filter((group) => !withheld.includes(group))]
  const topic = scales[0] ?? items[0]
  const none =
    withheld.length === 0
      ? null
      : html`<p>${printed(words.noGroups(withheld.map(({ label }) => label).join(words.comma)), lang)}</p>\n`
  const compared =
    topic === undefined
      ? null
      : html`${chartsOf(paper, `${words.groups}${words.colon}${topic.label}`, groupRows(topic, shown))}${gridTable(paper, `${words.byGroup}${words.colon}${topic.label}`, groupGrid(paper, topic, shown))}`
  return html`<section class="part" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${words.groups}</h2>
${none}${compared}</section>
`
}

function entriesOf(paper: SurveyPaper): readonly Entry[] {
  const { words, groups, earlier, scales, items } = paper
  const withheld = groups.filter((group) => !anythingShown(paper, group))
  const nothing = [...scales, ...items].every((topic) =>
    [paper.everybody, ...groups].every(
      ({ id }) => shownOf(paper, paper.latest, id, topic.id, headlineOf(paper, topic)).kind !== 'value',
    ),
  )
  const summary = nothing
    ? html`<section class="part" id="summary" aria-labelledby="summary-heading">\n<h2 id="summary-heading">${words.summary}</h2>\n<p>${words.noFigures}</p>\n</section>\n`
    : summaryPart(paper, 'summary')
  if (nothing) return [{ id: 'summary', label: words.summary, markup: summary }]
  return [
    { id: 'summary', label: words.summary, markup: summary },
    ...(earlier.length === 0 ? [] : [{ id: 'trend', label: words.trend, markup: trendPart(paper, 'trend') }]),
    { id: 'items', label: words.items, markup: itemsPart(paper, 'items') },
    ...(groups.length === 0
      ? []
      : [{ id: 'groups', label: words.groups, markup: groupsPart(paper, 'groups', withheld) }]),
    ...groups
      .filter((group) => !withheld.includes(group))
      .map((group, index) => {
        const id = `group-${index + 1}`
        return { id, label: group.label, markup: groupPart(paper, group, id) }
      }),
  ]
}

/**
 * A survey's published figures as one self-contained HTML page: a summary on one sheet, the trend over waves, every
 * scale and item, and every department, with charts and, beside each, the same figures as a table.
 *
 * It shows what went through disclosure control and nothing else; what is withheld says so, with the reason. Lines
 * join only waves that can be compared. Charts can be told apart in black and white. The same input gives the same
 * bytes.
 *
 * @throws RangeError when `on` is no day, or there is no wave.
 * @throws TypeError when a figure did not go through `publishFigures`.
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '職員調査', en: 'Staff survey' }, items: [] }
 * const waves = [{ label: { ja: '2026年度', en: '2026' }, figures: [] }]
 * const page = renderSurveyHtml({ questionnaire, waves }, { lang: 'ja', organisation: { ja: '市', en: 'City' }, on: '2026-11-20' })
 * page.includes('公表できる値がありません。') // => true
 * ```
 */
export function renderSurveyHtml(survey: SurveyForPaper, options: SurveyPaperOptions): string {
  const paper = openSurvey(survey, options)
  const { words, lang } = paper
  const entries = entriesOf(paper)
  const title = words.title(paper.say(survey.questionnaire.title))
  const organisation = paper.say(options.organisation)
  return page({
    lang,
    title: `${organisation} ${title}`,
    skip: words.skip,
    style: paperStyle + surveyStyle,
    definitions: html`<svg class="definitions" aria-hidden="true" focusable="false">${hatchingDefinitions()}</svg>\n`,
    header: html`<header class="title-block">
<p class="organisation">${printed(organisation, lang)}</p>
<h1>${printed(title, lang)}</h1>
<ul class="notes as-of">
${notesOf(paper).map((note) => html`<li>${printed(note, lang)}</li>\n`)}</ul>
</header>
`,
    contents: html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
<ol>
${entries.map(({ id, label }) => html`<li><a href="#${id}">${printed(label, lang)}</a></li>\n`)}</ol>
</nav>
`,
    main: entries.map(({ markup }) => markup),
    footer: html`<p>${printed(`${organisation} ${title}`, lang)}</p>\n`,
  }).markup
}
