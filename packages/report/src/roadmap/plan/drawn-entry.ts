import { type PlanEntry, resolvePeriod } from '@reform/roadmap'
import { plain } from '../../kit/html/language.ts'
import { advance } from '../../kit/text/advance.ts'
import { breakLines } from '../../kit/text/break-lines.ts'
import type { EditionView } from '../edition-view.ts'
import type { Paper } from '../paper.ts'
import { placeAfter, placeOf, type TimeAxis } from './time-axis.ts'

/** Measures of the drawn plan, in units of the drawing; one unit is about one CSS pixel. */
export const drawn = {
  fontSize: 13,
  lineHeight: 18,
  smallSize: 11,
  smallHeight: 15.5,
  padX: 8,
  padY: 5,
  strip: 10,
  notch: 8,
  gap: 5,
  inset: 2,
  turn: 5,
  turnHeight: 18,
  point: 6,
} as const

/** A box narrower than this cannot hold words; they stand beside it. */
const leastInside = drawn.fontSize * 5 + 2 * drawn.padX
/** How wide words beside a box may run before they are broken. */
const widestBeside = 220

/** Lines of words and where they begin from the left. */
interface Words {
  readonly x: number
  readonly lines: readonly string[]
}

/** An entry of the plan as it is drawn, before it has a place from above. */
export interface DrawnEntry {
  readonly entry: PlanEntry
  readonly x: number
  readonly width: number
  readonly open: { readonly left: boolean; readonly right: boolean }
  /** What the box and the words beside it take up together. */
  readonly from: number
  readonly to: number
  readonly stage?: { readonly position: number; readonly lines: readonly string[] }
  readonly words: Words & { readonly inside: boolean }
  readonly turns?: {
    readonly known: readonly number[]
    readonly unknown: number
    readonly note: readonly string[]
    readonly radius: number
  }
  readonly height: number
}

/** What drawing an entry needs to know. */
export interface DrawingSetting {
  readonly paper: Pick<Paper, 'lang' | 'texts'>
  readonly view: Pick<EditionView, 'edition' | 'stages'>
  readonly axis: TimeAxis
}

export const measureWords = (text: string): number => advance(text) * drawn.fontSize
const measureSmall = (text: string): number => advance(text) * drawn.smallSize * 1.06

type Box = Pick<DrawnEntry, 'x' | 'width' | 'open'>

function boxOf(entry: PlanEntry, { axis, view }: DrawingSetting): Box {
  const { from, to } = resolvePeriod(entry.period, view.edition)
  const openEnd = typeof entry.period !== 'string' && entry.period.to === null
  const start = placeOf(axis, from)
  const end = openEnd || to === null ? axis.width : placeAfter(axis, to)
  const x = Math.min(Math.max(start, 0), axis.width - 2 * drawn.notch)
  const right = Math.max(Math.min(end, axis.width), x + 2 * drawn.notch)
  return {
    x: x + drawn.inset,
    width: right - x - 2 * drawn.inset,
    open: { left: start < -0.5, right: openEnd || end > axis.width + 0.5 },
  }
}

/** Words on the side of the box that has more room. */
function wordsBeside(title: string, box: Box, axis: TimeAxis): Words {
  const room = { left: box.x - drawn.gap, right: axis.width - box.x - box.width - drawn.gap }
  const natural = Math.min(measureWords(title), widestBeside)
  const onRight = room.right >= natural || room.right >= room.left
  const limit = Math.max(Math.min(onRight ? room.right : room.left, widestBeside), drawn.fontSize * 4)
  const lines = breakLines(title, limit, measureWords)
  const widest = Math.max(...lines.map(measureWords))
  return { lines, x: onRight ? box.x + box.width + drawn.gap : Math.max(0, box.x - drawn.gap - widest) }
}

function turnPlaces(
  entry: PlanEntry & { kind: 'recurring' },
  box: Box,
  { axis, view }: DrawingSetting,
): number[] {
  return entry.markers.flatMap(({ at }) => {
    if (at === undefined) return []
    const { from, to } = resolvePeriod(at, view.edition)
    const middle = (placeOf(axis, from) + placeAfter(axis, to ?? from)) / 2
    return [Math.min(Math.max(middle, box.x + drawn.turn), box.x + box.width - drawn.turn)]
  })
}

function heightOf(part: Pick<DrawnEntry, 'words' | 'stage' | 'turns'>): number {
  const { stage, turns, words } = part
  const turnRows = turns ? (turns.known.length > 0 ? 1 : 0) + (turns.unknown > 0 ? 1 : 0) : 0
  const small = (stage?.lines.length ?? 0) + (turns?.note.length ?? 0)
  const inside = (words.inside ? words.lines.length * drawn.lineHeight : 0) + small * drawn.smallHeight
  const own = Math.max(inside + turnRows * drawn.turnHeight, drawn.lineHeight)
  const beside = words.inside ? 0 : words.lines.length * drawn.lineHeight
  return Math.max(own, beside) + 2 * drawn.padY
}

/** What stands before the title when the words have no box around them that could show it. */
function fullTitle(
  entry: PlanEntry,
  stage: string | undefined,
  unknown: number,
  { paper }: DrawingSetting,
): string {
  const title = plain(entry.title, paper.lang)
  const named = stage === undefined ? title : `${stage}${paper.texts.colon}${title}`
  return unknown > 0 ? `${named}${paper.texts.brackets(paper.texts.plan.noDate)}` : named
}

/** Words inside the box, after what stands before them. */
function wordsInside(title: string, box: Box, before: number): Words & { readonly room: number } {
  const left = drawn.padX + before + (box.open.left ? drawn.notch : 0)
  const room = box.width - left - drawn.padX - (box.open.right ? drawn.notch : 0)
  return { x: box.x + left, lines: breakLines(title, room, measureWords), room }
}

/** The stage of an entry with its name; the id where the edition does not name it. */
function stageOf(entry: PlanEntry, { paper, view }: DrawingSetting) {
  if (entry.kind !== 'stage') return undefined
  const found = view.stages.get(entry.stage)
  return found
    ? { label: plain(found.label, paper.lang), position: found.position }
    : { label: entry.stage, position: view.stages.size }
}

/** Rings are smaller where many stand in little room. */
function ringRadius(width: number, count: number): number {
  return Math.min(drawn.turn, Math.max(1.5, (width - 2 * drawn.padX) / Math.max(1, count) / 2 - 1))
}

/** An entry of the plan with its box, its words broken to fit, and the height that they need. */
export function drawnEntry(entry: PlanEntry, setting: DrawingSetting): DrawnEntry {
  const { paper, axis } = setting
  const box = boxOf(entry, setting)
  const stage = stageOf(entry, setting)
  const known = entry.kind === 'recurring' ? turnPlaces(entry, box, setting) : []
  const unknown = entry.kind === 'recurring' ? entry.markers.length - known.length : 0
  const before = stage ? drawn.strip : entry.kind === 'milestone' ? 2 * drawn.point + 5 : 0
  const within = wordsInside(plain(entry.title, paper.lang), box, before)
  const inside = box.width >= leastInside + before
  const words = inside ? within : wordsBeside(fullTitle(entry, stage?.label, unknown, setting), box, axis)
  const small = (text: string) => (inside ? breakLines(text, within.room, measureSmall) : [])
  const note = unknown > 0 ? small(paper.texts.plan.noDate) : []
  const radius = ringRadius(box.width, Math.max(known.length, unknown))
  const part: Pick<DrawnEntry, 'words' | 'stage' | 'turns'> = {
    words: { x: words.x, lines: words.lines, inside },
    ...(stage ? { stage: { position: stage.position, lines: small(stage.label) } } : {}),
    ...(entry.kind === 'recurring' ? { turns: { known, unknown, note, radius } } : {}),
  }
  const widest = inside ? 0 : Math.max(...words.lines.map(measureWords))
  return {
    entry,
    ...box,
    ...part,
    from: Math.min(box.x, words.x),
    to: Math.max(box.x + box.width, words.x + widest),
    height: heightOf(part),
  }
}
