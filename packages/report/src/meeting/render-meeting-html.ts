import type { CarriedAction, Meeting } from '@reform/overtime/meeting'
import { printed } from '../kit/html/language.ts'
import { html, type Markup } from '../kit/html/markup.ts'
import { page } from '../kit/html/page.ts'
import { paperStyle } from '../kit/html/style.ts'
import { hatchingDefinitions } from '../kit/svg/patterns.ts'
import { actionTable, departmentPage, standElsewhere } from './department-page.ts'
import { hiddenReasons } from './figures.ts'
import { comparison } from './overview-page.ts'
import { type MeetingPaper, type MeetingPaperOptions, openMeeting } from './paper.ts'
import { meetingStyle } from './style.ts'

interface Entry {
  readonly id: string
  readonly label: string
  readonly markup: Markup
}

/** What is said on how the figures are to be read, in every paper. */
export function notesOf({ words, meeting, on }: MeetingPaper): readonly string[] {
  const reasons = hiddenReasons.map((reason, index) => `(${index + 1}) ${words.hiddenReason[reason]}`)
  return [
    words.asOf(words.day(on)),
    words.minimum(meeting.minimum),
    `${words.hiddenNote}${words.colon}${reasons.join(words.comma)}`,
    words.timeNote,
    words.partsNote,
    words.generated,
  ]
}

/** Actions that stand at the end: those of departments whose pages cannot hold them, and of departments not there. */
function actionsAtTheEnd({ meeting, actions = [] }: MeetingPaper): readonly CarriedAction[] {
  const of = (group: string): readonly CarriedAction[] =>
    actions.filter(({ department }) => department === group)
  const groups = meeting.departments.map(({ group }) => group)
  const strangers = actions.filter(({ department }) => !groups.includes(department))
  return [...groups.flatMap((group) => (standElsewhere(of(group)) ? of(group) : [])), ...strangers]
}

function entriesOf(paper: MeetingPaper): readonly Entry[] {
  const { words, meeting, actions } = paper
  const rest = actionsAtTheEnd(paper)
  const names = new Map(meeting.departments.map(({ group, label }) => [group, paper.say(label)]))
  return [
    {
      id: 'overview',
      label: words.overview,
      markup: departmentPage(paper, meeting.overview, 'overview', undefined),
    },
    {
      id: 'departments',
      label: words.department,
      markup: comparison(paper, 'departments', words.department),
    },
    ...meeting.departments.map((one, index) => {
      const id = `department-${index + 1}`
      const own = actions?.filter(({ department }) => department === one.group)
      return { id, label: paper.say(one.label), markup: departmentPage(paper, one, id, own) }
    }),
    ...(rest.length === 0
      ? []
      : [
          {
            id: 'actions',
            label: words.actions,
            markup: html`<section class="part" id="actions" aria-labelledby="actions-heading">
<h2 id="actions-heading">${words.actions}</h2>
${actionTable(paper, rest, names)}</section>
`,
          },
        ]),
  ]
}

/**
 * A meeting's figures as one self-contained HTML page: everyone, departments beside each other, and one sheet of A4
 * landscape for each department, with charts and, for each, the same figures as a table. No names of people.
 *
 * It shows what was published through `@reform/disclosure` and nothing else; what is withheld says so, with the
 * reason. Charts can be told apart in black and white. The same input gives the same bytes.
 *
 * @throws RangeError when `on` is no day.
 * @example
 * ```ts
 * const figures = { state: 'hidden', group: 'everyone', topic: 'overtime 2026-10', minimum: 10, reason: 'belowMinimum' } as const
 * const overview = { group: 'everyone', label: { ja: '全体', en: 'Everyone' }, overtime: figures, lastMonth: figures, lastYear: figures, standing: figures, sinceLastMonth: {}, sinceLastYear: {} }
 * const meeting = { month: '2026-10', minimum: 10, overview, departments: [] }
 * const page = renderMeetingHtml(meeting, { lang: 'ja', organisation: { ja: '市', en: 'City' }, on: '2026-11-20', lines: [] })
 * page.includes('非公表 (1)') // => true
 * ```
 */
export function renderMeetingHtml(meeting: Meeting, options: MeetingPaperOptions): string {
  const paper = openMeeting(meeting, options)
  const { words, lang } = paper
  const entries = entriesOf(paper)
  const title = words.title(words.month(meeting.month))
  const organisation = paper.say(options.organisation)
  return page({
    lang,
    title: `${organisation} ${title}`,
    skip: words.skip,
    style: paperStyle + meetingStyle,
    definitions: html`<svg class="definitions" aria-hidden="true" focusable="false">${hatchingDefinitions()}</svg>\n`,
    header: html`<header class="title-block">
<p class="organisation">${printed(organisation, lang)}</p>
<h1>${title}</h1>
<ul class="notes as-of">
${notesOf(paper).map((note) => html`<li>${note}</li>\n`)}</ul>
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
