import type { ItemPlace } from '@reform/roadmap'
import { type PlanEntry, resolvePeriod } from '@reform/roadmap'
import type { Sheet } from '@reform/tabular'
import { plain } from '../../kit/html/language.ts'
import { across, type PeopleCell, type PeopleRow, peopleSheet } from '../../kit/sheet/people-sheet.ts'
import type { EditionView } from '../edition-view.ts'
import { pillarMark, sectionMark } from '../numbering.ts'
import { type Paper, timeText } from '../paper.ts'
import { stageText, turnsText } from '../plan/plan.ts'
import { onLines, tracksOf } from '../plan/plan-layout.ts'
import { fiscalYearName, placeAfter, placeOf, type TimeAxis, timeAxis } from '../plan/time-axis.ts'
import { factsText, itemText, nameIn } from '../words.ts'

/** An entry over whole half-years: the first it touches, and the one after the last. */
interface Placed {
  readonly entry: PlanEntry
  readonly from: number
  readonly to: number
}

/** Item and track stand left of the half-years, indicators to the right. */
const before = 2

function placedEntry(entry: PlanEntry, view: EditionView, axis: TimeAxis): Placed {
  const halves = axis.years.length * 2
  const half = axis.width / halves
  const { from, to } = resolvePeriod(entry.period, view.edition)
  const open = typeof entry.period !== 'string' && entry.period.to === null
  const first = Math.floor(placeOf(axis, from) / half + 0.001)
  const end = open || to === null ? halves : Math.ceil(placeAfter(axis, to) / half - 0.001)
  const start = Math.min(Math.max(first, 0), halves - 1)
  return { entry, from: start, to: Math.min(Math.max(end, start + 1), halves) }
}

const signs = { work: '', stage: '', milestone: '◆ ', recurring: '' } as const

/** The words of an entry in the grid; what half-years cannot show stands in brackets. */
function entryText(paper: Paper, view: EditionView, entry: PlanEntry): string {
  const stage = entry.kind === 'stage' ? paper.texts.sheets.stage(stageText(paper, view, entry.stage)) : ''
  const open = typeof entry.period !== 'string' && entry.period.to === null
  const lines = [
    `${stage}${signs[entry.kind]}${plain(entry.title, paper.lang)}${open ? ' →' : ''}`,
    entry.kind === 'milestone' ? timeText(paper, entry.period) : turnsText(paper, entry),
    factsText(paper, entry),
  ]
  return lines.filter((text) => text !== '').join('\n')
}

function lineCells(
  paper: Paper,
  view: EditionView,
  line: readonly Placed[],
  halves: number,
): (PeopleCell | null)[] {
  const cells: (PeopleCell | null)[] = Array.from({ length: halves }, () => ({ value: null, look: 'idle' }))
  for (const { entry, from, to } of line) {
    cells[from] = { value: entryText(paper, view, entry), look: entry.kind, columns: to - from }
    for (let covered = from + 1; covered < to; covered += 1) cells[covered] = null
  }
  return cells
}

function itemRows(paper: Paper, view: EditionView, axis: TimeAxis, place: ItemPlace): PeopleRow[] {
  const halves = axis.years.length * 2
  const { item } = place
  const bands = tracksOf(item, view.tracks).flatMap((track) => {
    const mine = (item.plan ?? []).filter((entry) => entry.track === track)
    const lines = onLines(mine.map((entry) => placedEntry(entry, view, axis)))
    return lines.map((line, index) => ({ track, line, first: index === 0, lines: lines.length }))
  })
  const monitored = (item.indicators ?? [])
    .map(({ indicator }) => view.indicators.get(indicator))
    .map((indicator) => (indicator ? plain(indicator.name, paper.lang) : ''))
    .filter((name) => name !== '')
    .join('\n')
  const noIndicator = item.noIndicator ? paper.texts.results.noIndicator : ''
  const title: PeopleCell = { value: itemText(paper, item), look: 'strong', rows: Math.max(1, bands.length) }
  const last: PeopleCell = {
    value: monitored === '' ? noIndicator : monitored,
    rows: Math.max(1, bands.length),
  }
  if (bands.length === 0)
    return [
      {
        cells: [
          title,
          '',
          { value: paper.texts.plan.none, look: 'quiet', columns: halves },
          ...Array(halves - 1).fill(null),
          last,
        ],
      },
    ]
  return bands.map(({ track, line, first, lines }, index) => ({
    cells: [
      index === 0 ? title : null,
      first ? { value: nameIn(view.tracks, track, paper.lang), rows: lines } : null,
      ...lineCells(paper, view, line, halves),
      index === 0 ? last : null,
    ],
  }))
}

function headers(paper: Paper, axis: TimeAxis): PeopleRow[] {
  const { plan } = paper.texts
  const years = axis.years.flatMap((year): (PeopleCell | null)[] => [
    { value: fiscalYearName(year, paper.lang), look: 'headerCentred', columns: 2 },
    null,
  ])
  const halves = axis.years.flatMap((): PeopleCell[] =>
    [plan.firstHalf, plan.secondHalf].map((value) => ({ value, look: 'headerCentred' })),
  )
  const tall = (value: string): PeopleCell => ({ value, look: 'header', rows: 2 })
  return [
    { cells: [tall(plan.item), tall(plan.track), ...years, tall(plan.monitored)] },
    { cells: [null, null, ...halves, null] },
  ]
}

/** The plan of one edition over fiscal years and halves: cells merged over the time that an entry takes. */
export function planSheet(paper: Paper, view: EditionView, name: string): Sheet | undefined {
  if (!view.showsPlan) return undefined
  const { lang } = paper
  const axis = timeAxis(view.edition)
  const halves = axis.years.length * 2
  const columns = before + halves + 1
  return peopleSheet({
    name,
    title: `${paper.texts.plan.heading}${paper.texts.colon}${plain(view.edition.title, lang)}`,
    widths: [26, 13, ...Array.from({ length: halves }, () => Math.max(9, Math.floor(108 / halves))), 26],
    headers: headers(paper, axis),
    rows: view.pillars.flatMap(({ pillar, groups }) => [
      across(`${pillarMark(pillar, lang)}${plain(pillar.title, lang)}`, columns),
      ...groups.flatMap(({ section, items }) => [
        ...(section ? [across(`${sectionMark(section, lang)}${plain(section.title, lang)}`, columns)] : []),
        ...items.flatMap((place) => itemRows(paper, view, axis, place)),
      ]),
    ]),
    frozenColumns: before,
  })
}
