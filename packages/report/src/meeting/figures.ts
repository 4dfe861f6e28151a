import type { PublishedCell, PublishedFigure } from '@reform/disclosure'
import type { MeetingPage } from '@reform/overtime/meeting'
import type { MeetingPaper } from './paper.ts'
import { overtimeFigures, standingFigures } from './words.ts'

/** What a figure counts. */
export type FigureUnit = 'people' | 'percent' | 'time'

/** A figure of a cell: its value, why it is withheld, or that there is none. */
export type Shown =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'hidden'; readonly reason: HiddenNumber }
  | { readonly kind: 'none' }

/** The reasons for withholding as they are numbered in notes. */
export const hiddenReasons = ['belowMinimum', 'protects', 'earlierRelease'] as const
type HiddenNumber = (typeof hiddenReasons)[number]

/** A figure of the month beside that of the month before and of the same month last year. */
export interface MonthRow {
  readonly key: string
  readonly label: string
  readonly unit: FigureUnit
  readonly now: Shown
  readonly lastMonth: Shown
  readonly sinceLastMonth: number | undefined
  readonly lastYear: Shown
  readonly sinceLastYear: number | undefined
}

/** A figure of its own. */
export interface StateRow {
  readonly key: string
  readonly label: string
  readonly unit: FigureUnit
  readonly value: Shown
  /** When, as far as it is known. */
  readonly note?: string
}

function publishedValue(figure: PublishedFigure | undefined): Shown {
  if (figure === undefined || figure.kind === 'distribution' || figure.value === null) return { kind: 'none' }
  return { kind: 'value', value: figure.value }
}

/** One figure of a cell. */
export function shownIn(cell: PublishedCell | undefined, name: string): Shown {
  if (cell === undefined) return { kind: 'none' }
  if (cell.state === 'hidden') return { kind: 'hidden', reason: cell.reason }
  if (name === 'n') return { kind: 'value', value: cell.n }
  return publishedValue(cell.figures[name])
}

function unitOf(name: string): FigureUnit {
  if (name === 'topTenth') return 'percent'
  return name === 'n' || name === 'peopleForHalf' || name.startsWith('over.') ? 'people' : 'time'
}

/** The rows of a page about the month. */
export function monthRows(paper: MeetingPaper, page: MeetingPage): readonly MonthRow[] {
  const { words, lines } = paper
  const monthly = lines.filter(({ window }) => window === 'month')
  const names: readonly (readonly [string, string])[] = [
    ['n', words.people],
    ...overtimeFigures.map((name) => [name, words.overtimeLabels[name]] as const),
    ...monthly.flatMap(({ id }) => [
      [`over.${id}`, words.overLine(paper.labelOf(id))] as const,
      [`surplus.${id}`, words.surplus(paper.labelOf(id))] as const,
    ]),
  ]
  return names.map(([key, label]) => {
    const now = shownIn(page.overtime, key)
    const lastMonth = shownIn(page.lastMonth, key)
    const lastYear = shownIn(page.lastYear, key)
    return {
      key,
      label,
      unit: unitOf(key),
      now,
      lastMonth,
      sinceLastMonth: key === 'n' ? difference(now, lastMonth) : page.sinceLastMonth[key],
      lastYear,
      sinceLastYear: key === 'n' ? difference(now, lastYear) : page.sinceLastYear[key],
    }
  })
}

function difference(a: Shown, b: Shown): number | undefined {
  return a.kind === 'value' && b.kind === 'value' ? a.value - b.value : undefined
}

/** The rows of a page about limits, and about the lines of the year. */
export function standingRows(paper: MeetingPaper, page: MeetingPage): readonly StateRow[] {
  const { words, lines } = paper
  const has = (name: string): boolean =>
    page.standing.state === 'hidden'
      ? !reviewFigures.has(name) || hasReviews(paper)
      : page.standing.figures[name] !== undefined || page.standing.n === 0
  const rows = standingFigures.filter(has).map(
    (name): StateRow => ({
      key: name,
      label: words.standingLabels[name],
      unit: 'people',
      value: shownIn(page.standing, name),
    }),
  )
  const yearly = lines
    .filter(({ window }) => window === 'year')
    .map(
      ({ id }): StateRow => ({
        key: `over.${id}`,
        label: words.overLine(paper.labelOf(id)),
        unit: 'people',
        value: shownIn(page.standing, `over.${id}`),
      }),
    )
  return [...rows, ...yearly]
}

const reviewFigures: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'withoutCause',
  'withoutMeasure',
  'overdueReviews',
])

/** Whether reviews were counted at all, as far as any page shows it. */
function hasReviews({ meeting }: MeetingPaper): boolean {
  return [meeting.overview, ...meeting.departments].some(
    ({ standing }) => standing.state === 'shown' && standing.figures.withoutCause !== undefined,
  )
}

/** Who is on course to pass which line, and when. */
export function outlookRows(paper: MeetingPaper, page: MeetingPage): readonly StateRow[] {
  const { outlook } = page
  if (outlook === undefined) return []
  const known = lineIds(paper)
  return known.map((id) => ({
    key: `onCourse.${id}`,
    label: paper.words.onCourse(paper.labelOf(id)),
    unit: 'people',
    value: shownIn(outlook, `onCourse.${id}`),
    note: whenText(paper, outlook, id),
  }))
}

/** The lines and limits that the outlook of any page names, in their order. */
function lineIds({ meeting, lines }: MeetingPaper): readonly string[] {
  const found = new Set<string>()
  for (const { outlook } of [meeting.overview, ...meeting.departments]) {
    if (outlook?.state !== 'shown') continue
    for (const name of Object.keys(outlook.figures)) {
      if (name.startsWith('onCourse.') && !endsWithMonth.test(name)) found.add(name.slice('onCourse.'.length))
    }
  }
  const first = lines.map(({ id }) => id).filter((id) => found.has(id))
  return [...first, ...[...found].filter((id) => !first.includes(id)).sort()]
}

const endsWithMonth = /\.\d{4}-\d{2}$/

function whenText({ words }: MeetingPaper, outlook: PublishedCell, id: string): string {
  if (outlook.state === 'hidden') return ''
  const prefix = `onCourse.${id}.`
  return Object.entries(outlook.figures)
    .flatMap(([name, figure]) => {
      const month = name.startsWith(prefix) ? name.slice(prefix.length) : ''
      const shown = publishedValue(figure)
      return /^\d{4}-\d{2}$/.test(month) && shown.kind === 'value' ? [words.inMonth(month, shown.value)] : []
    })
    .join(words.comma)
}

/** Leave used of leave granted. */
export function leaveRows({ words }: MeetingPaper, { leave }: MeetingPage): readonly StateRow[] {
  if (leave === undefined) return []
  const used = shownIn(leave, 'leaveUsed')
  const granted = shownIn(leave, 'leaveGranted')
  const share: Shown =
    used.kind === 'value' && granted.kind === 'value'
      ? granted.value === 0
        ? { kind: 'none' }
        : { kind: 'value', value: Math.round((used.value * 1000) / granted.value) / 10 }
      : used
  return [
    { key: 'n', label: words.people, unit: 'people', value: shownIn(leave, 'n') },
    { key: 'leaveUsed', label: words.leaveUsed, unit: 'time', value: used },
    { key: 'leaveGranted', label: words.leaveGranted, unit: 'time', value: granted },
    { key: 'leaveShare', label: words.leaveShare, unit: 'percent', value: share },
  ]
}

/** `45:30` */
export function timeText(minutes: number): string {
  const whole = Math.round(Math.abs(minutes))
  const sign = minutes < 0 && whole > 0 ? '−' : ''
  return `${sign}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** A figure with its unit. */
export function figureText({ words }: MeetingPaper, shown: Shown, unit: FigureUnit): string {
  if (shown.kind === 'none') return words.nothing
  if (shown.kind === 'hidden') return words.hidden(hiddenReasons.indexOf(shown.reason) + 1)
  return unit === 'time' ? timeText(shown.value) : `${shown.value}${words.unit[unit]}`
}

/** How far a figure has changed; nothing where that cannot be said. */
export function changeText({ words }: MeetingPaper, change: number | undefined, unit: FigureUnit): string {
  if (change === undefined) return ''
  // Shares have one decimal; their difference in binary has more.
  const value = unit === 'percent' ? Math.round(change * 10) / 10 : change
  if (value === 0) return '±0'
  const sign = value > 0 ? '+' : '−'
  const size = Math.abs(value)
  return `${sign}${unit === 'time' ? timeText(size) : `${size}${unit === 'percent' ? '' : words.unit[unit]}`}`
}
