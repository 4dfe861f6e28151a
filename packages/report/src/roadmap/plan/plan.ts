import { parseIsoDate } from '@reform/calendar'
import type { ItemPlace, PlanEntry } from '@reform/roadmap'
import { plain, printed, said } from '../../kit/html/language.ts'
import { type Content, html, identified, joined, type Markup } from '../../kit/html/markup.ts'
import { region, type TableGroup, type TableRow, table } from '../../kit/html/table.ts'
import { hatchingId } from '../../kit/svg/patterns.ts'
import type { EditionView, PillarView } from '../edition-view.ts'
import { itemHeading, pillarHeading } from '../headings.ts'
import { itemMark, pillarMark, sectionMark } from '../numbering.ts'
import { cellsMarkup } from '../observations.ts'
import { anchorAt, type Paper, timeText } from '../paper.ts'
import { type PaperSection, sectionId } from '../paper-section.ts'
import { cited, factList, linked, signed, titled } from '../pieces.ts'
import { axisDrawn, axisHeight, drawing, layoutDrawn } from './plan-drawing.ts'
import { planLayout } from './plan-layout.ts'
import { fiscalYearName, placeOf, type TimeAxis, timeAxis } from './time-axis.ts'

/** When an entry is planned, in words; an open end is said. */
function periodText(paper: Pick<Paper, 'lang' | 'texts' | 'said'>, entry: PlanEntry): string {
  const when = timeText(paper, entry.period)
  const open = typeof entry.period !== 'string' && entry.period.to === null
  return open ? `${when}${paper.texts.brackets(paper.texts.plan.open)}` : when
}

/** How often a recurring entry comes back, and when as far as the paper says. */
export function turnsText(paper: Pick<Paper, 'lang' | 'texts' | 'said'>, entry: PlanEntry): string {
  if (entry.kind !== 'recurring') return ''
  const { plan } = paper.texts
  const whens = entry.markers.flatMap(({ at }) => (at === undefined ? [] : [timeText(paper, at)]))
  const count = entry.markers.length
  if (count === 0) return plan.noDate
  if (whens.length === 0) return plan.turnsUnknown(count)
  const list = whens.join(plan.listJoin)
  return whens.length === count
    ? plan.turnsKnown(count, list)
    : plan.turnsMixed(count, list, count - whens.length)
}

/** The name of a stage; the id where the edition does not name it. */
export function stageText(paper: Pick<Paper, 'lang'>, view: EditionView, stage: string): string {
  const label = view.stages.get(stage)?.label
  return label ? plain(label, paper.lang) : stage
}

/** The kind of an entry in words, with its stage. */
function kindText(paper: Pick<Paper, 'lang' | 'texts'>, view: EditionView, entry: PlanEntry): string {
  const { plan } = paper.texts
  return entry.kind === 'stage' ? plan.stage(stageText(paper, view, entry.stage)) : plan.kinds[entry.kind]
}

const trackOf = (paper: Paper, view: EditionView, track: string | undefined): Content =>
  track === undefined ? null : said(view.tracks.get(track) ?? { ja: track }, paper.lang)

function entryRow(paper: Paper, view: EditionView, entry: PlanEntry): TableRow {
  const turns =
    entry.kind === 'recurring'
      ? html`<p class="meta">${turnsText(paper, entry)}${cited(paper, ...entry.markers.map(({ source }) => source))}</p>`
      : null
  return {
    id: anchorAt(paper, view, entry.id, 'plan'),
    cells: [
      [said(entry.title, paper.lang), cited(paper, entry.source), factList(paper, view, entry, 'plan')],
      printed(kindText(paper, view, entry), paper.lang),
      [periodText(paper, entry), turns],
      ...(view.usesTracks ? [trackOf(paper, view, entry.track)] : []),
    ],
  }
}

function itemGroup(paper: Paper, view: EditionView, place: ItemPlace): TableGroup {
  const { plan } = paper.texts
  const monitored =
    place.item.indicators?.length || place.item.noIndicator ? cellsMarkup(paper, view, place, false) : null
  const heading: Content = [
    html`<span class="phrases">${itemMark(place.item, paper.lang)}${linked(paper, view, place.item.id, place.item.title)}</span>`,
    monitored &&
      html`<div class="monitored"><span class="meta">${plan.monitored}${paper.texts.colon}</span> ${monitored}</div>`,
  ]
  const entries = place.item.plan ?? []
  return {
    heading,
    rows:
      entries.length > 0
        ? entries.map((entry) => entryRow(paper, view, entry))
        : [{ cells: [signed('none', plan.none, 'quiet'), null, null, ...(view.usesTracks ? [null] : [])] }],
  }
}

function planTable(paper: Paper, view: EditionView, pillar: PillarView, name: string): Markup {
  const { plan } = paper.texts
  return table({
    caption: printed(plan.table(name), paper.lang),
    className: 'plan-table',
    narrow: 'stack',
    columns: [
      { label: plan.entry, width: '46%' },
      { label: plan.kind, width: '14%', brief: true },
      { label: plan.period, width: '26%' },
      ...(view.usesTracks ? [{ label: plan.track, width: '14%', brief: true }] : []),
    ],
    groups: pillar.groups.flatMap((group) => group.items.map((place) => itemGroup(paper, view, place))),
  })
}

function drawnRow(paper: Paper, view: EditionView, axis: TimeAxis, place: ItemPlace): Markup {
  const layout = planLayout(place.item, { paper, view, axis }, view.tracks)
  const name = paper.texts.plan.drawnItem(
    `${itemMark(place.item, paper.lang)}${plain(place.item.title, paper.lang)}`,
  )
  const picture =
    layout.bands.length === 0
      ? html`<p>${signed('none', paper.texts.plan.none, 'quiet')}</p>`
      : drawing({ width: axis.width, height: layout.height, name }, layoutDrawn(layout, axis, paper.lang))
  return html`<tr${identified(anchorAt(paper, view, place.item.id, 'plan'))}><th scope="row">${itemHeading(paper, view, place, 'plan')}</th><td>${picture}</td></tr>\n`
}

/** How far along the axis the day of the paper is, in percent; nothing when it is not on it. */
function dayOnAxis(paper: Paper, axis: TimeAxis): number | undefined {
  if (paper.on === undefined) return undefined
  const share = placeOf(axis, parseIsoDate(paper.on)) / axis.width
  return share >= 0 && share <= 1 ? Math.round(share * 1e4) / 100 : undefined
}

function drawnTable(
  paper: Paper,
  view: EditionView,
  axis: TimeAxis,
  pillar: PillarView,
  name: string,
): Markup {
  const { lang, texts } = paper
  const years = axis.years.map((year) => fiscalYearName(year, lang))
  const column = texts.plan.drawingColumn(years[0] ?? '', years.at(-1) ?? '')
  const day = dayOnAxis(paper, axis)
  const bodies = pillar.groups.map(
    ({ section, items }) =>
      html`<tbody>${
        section
          ? html`<tr class="group"${identified(anchorAt(paper, view, section.id, 'plan'))}><th scope="rowgroup" colspan="2">${sectionMark(section, lang)}${titled(paper, section.title)}</th></tr>\n`
          : null
      }${items.map((place) => drawnRow(paper, view, axis, place))}</tbody>\n`,
  )
  return region(
    texts.plan.region(name),
    html`<table class="drawn${day === undefined ? '' : ' dated'}" style="--axis:${axis.width};--years:${axis.years.length}${day === undefined ? '' : `;--day:${day}%`}">
<caption><span class="stuck">${printed(texts.plan.drawing(name), lang)}</span></caption>
<thead><tr><th scope="col">${texts.plan.item}</th><th scope="col" class="axis">${drawing({ width: axis.width, height: axisHeight, name: column }, axisDrawn(axis, lang, [texts.plan.firstHalf, texts.plan.secondHalf]))}</th></tr></thead>
${bodies}</table>`,
  )
}

function sample(content: Content, label: Content): Markup {
  return html`<li><svg class="drawing sample" viewBox="0 0 34 18" aria-hidden="true">${content}</svg>${label}</li>`
}

function turnSample(className: string, label: Content): Markup {
  return sample(
    html`<path class="rail${className}" d="M1 9H33"/><circle class="turn${className}" cx="9" cy="9" r="5"/><circle class="turn${className}" cx="25" cy="9" r="5"/>`,
    label,
  )
}

/** How the drawings are to be read: the signs for stages, open ends, milestones and recurring things. */
function legend(paper: Paper, view: EditionView): Markup {
  const { plan, page } = paper.texts
  const stages = [...view.stages.values()].map(({ label, position }) =>
    sample(
      html`<rect class="bar stage" x="1" y="1" width="32" height="16" rx="3"/><rect class="strip" x="2" y="2" width="10" height="14" fill="url(#${hatchingId(position)})"/>`,
      printed(plan.stage(plain(label, paper.lang)), paper.lang),
    ),
  )
  const samples: Content[] = [
    sample(html`<rect class="bar work" x="1" y="1" width="32" height="16" rx="3"/>`, plan.legendWork),
    stages,
    sample(html`<path class="bar work" d="M1 1H25L33 9L25 17H1Z"/>`, plan.legendOpen),
    sample(html`<path class="point" d="M17 3L23 9L17 15L11 9Z"/>`, plan.legendMilestone),
    turnSample('', plan.legendTurn),
    turnSample(' undated', joined([plan.legendTurn, plan.noDate], paper.texts.list)),
  ]
  if (paper.on !== undefined && dayOnAxis(paper, timeAxis(view.edition)) !== undefined)
    samples.push(sample(html`<path class="as-of-line" d="M17 0V18"/>`, page.asOf(timeText(paper, paper.on))))
  return html`<div class="legend"><p>${plan.legend}</p><ul>${samples}</ul></div>\n`
}

/** The plan, pillar by pillar: drawn over time, and the same as a table. */
export function planSection(paper: Paper, view: EditionView): PaperSection | undefined {
  if (!view.showsPlan) return undefined
  const axis = timeAxis(view.edition)
  const pillars = view.pillars.map((pillar) => {
    const heading = pillarHeading(paper, view, pillar, 'plan')
    const name = `${pillarMark(pillar.pillar, paper.lang)}${plain(pillar.pillar.title, paper.lang)}`
    const drawnPlan = drawnTable(paper, view, axis, pillar, name)
    return {
      heading,
      markup: html`<div class="pillar">${heading.markup}${drawnPlan}${planTable(paper, view, pillar, name)}</div>\n`,
    }
  })
  return {
    id: sectionId('plan', view),
    heading: paper.texts.plan.heading,
    view,
    entries: pillars.map(({ heading: { id, label } }) => ({ id, label })),
    body: [legend(paper, view), pillars.map(({ markup }) => markup)],
  }
}
