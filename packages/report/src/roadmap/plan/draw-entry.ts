import type { PlainDate } from '@reform/calendar'
import { type Edition, type PlanEntry, resolvePeriod } from '@reform/roadmap'
import { plain } from '../../kit/html/language.ts'
import { advance } from '../../kit/text/advance.ts'
import { breakLines } from '../../kit/text/break-lines.ts'
import type { Paper } from '../paper.ts'
import { placeOf, type TimeAxis } from './time-axis.ts'

/** Measures of the drawn plan, in units of the drawing; one unit is about one CSS pixel. */
export const drawn = {
  fontSize: 12,
  lineHeight: 16.5,
  stageSize: 11,
  stageHeight: 15,
  padX: 8,
  padY: 5,
  strip: 10,
  gap: 5,
  inset: 2,
  turn: 5,
  turnHeight: 20,
  point: 6,
} as const

/** A box narrower than this cannot hold words; they stand beside it. */
const leastInside = drawn.fontSize * 5 + 2 * drawn.padX
/** How wide words beside a box may run before they are broken. */
const widestBeside = 200

/** An entry of the plan as it is drawn, before it has a place from above. */
export interface DrawnEntry {
  readonly entry: PlanEntry
  readonly x: number
  readonly width: number
  readonly open: { readonly left: boolean; readonly right: boolean }
  /** What the box and the words beside it take up together. */
  readonly from: number
  readonly to: number
  readonly stage?: { readonly label: string; readonly position: number }
  readonly words: { readonly x: number; readonly lines: readonly string[]; readonly inside: boolean }
  readonly turns?: {
    readonly known: readonly number[]
    readonly unknown: number
    readonly note: readonly string[]
  }
  readonly height: number
}

const measure = (text: string): number => advance(text) * drawn.fontSize
const measureStage = (text: string): number => advance(text) * drawn.stageSize * 1.06

type Box = Pick<DrawnEntry, 'x' | 'width' | 'open'>

function boxOf(entry: PlanEntry, axis: TimeAxis, edition: Edition): Box {
  const { from, to } = resolvePeriod(entry.period, { ...edition, fiscalYears: edition.fiscalYears })
  const openEnd = typeof entry.period !== 'string' && entry.period.to === null
  const start = placeOf(axis, from)
  const end = to === null ? axis.width : placeOf(axis, (to + 1) as PlainDate)
  const x = Math.min(Math.max(start, 0), axis.width - 8)
  const right = Math.max(Math.min(openEnd ? axis.width : end, axis.width), x + 8)
  const half = 0.5
  return {
    x: x + drawn.inset,
    width: right - x - 2 * drawn.inset,
    open: { left: start < -half, right: openEnd || end > axis.width + half },
  }
}

/** Words inside the box when they fit, else on the side that has more room. */
function wordsOf(title: string, box: Box, axis: TimeAxis, before: number): DrawnEntry['words'] {
  const notch = (box.open.left ? 8 : 0) + (box.open.right ? 8 : 0)
  const inside = box.width - 2 * drawn.padX - before - notch
  if (box.width >= leastInside + before) {
    const x = box.x + drawn.padX + before + (box.open.left ? 8 : 0)
    return { x, lines: breakLines(title, inside, measure), inside: true }
  }
  const room = { left: box.x - drawn.gap, right: axis.width - box.x - box.width - drawn.gap }
  const natural = Math.min(measure(title), widestBeside)
  const onRight = room.right >= natural || room.right >= room.left
  const limit = Math.max(Math.min(onRight ? room.right : room.left, widestBeside), drawn.fontSize * 4)
  const lines = breakLines(title, limit, measure)
  const widest = Math.max(...lines.map(measure))
  return { x: onRight ? box.x + box.width + drawn.gap : box.x - drawn.gap - widest, lines, inside: false }
}

function turnsOf(
  paper: Paper,
  entry: PlanEntry,
  edition: Edition,
  axis: TimeAxis,
  box: Box,
): DrawnEntry['turns'] {
  if (entry.kind !== 'recurring') return undefined
  const known = entry.markers.flatMap(({ at }) => {
    if (at === undefined) return []
    const { from, to } = resolvePeriod(at, edition)
    const middle = (placeOf(axis, from) + placeOf(axis, ((to ?? from) + 1) as PlainDate)) / 2
    return [Math.min(Math.max(middle, box.x + drawn.turn), box.x + box.width - drawn.turn)]
  })
  const unknown = entry.markers.length - known.length
  const note =
    unknown > 0 ? breakLines(paper.texts.plan.noDate, box.width - 2 * drawn.padX, measureStage) : []
  return { known, unknown, note }
}

function heightOf(part: Pick<DrawnEntry, 'words' | 'stage' | 'turns'>, stageLines: number): number {
  const words = part.words.lines.length * drawn.lineHeight + stageLines * drawn.stageHeight
  const turns = part.turns
  const rows = turns ? (turns.known.length > 0 ? 1 : 0) + (turns.unknown > 0 ? 1 : 0) : 0
  return words + rows * drawn.turnHeight + (turns?.note.length ?? 0) * drawn.stageHeight + 2 * drawn.padY
}

/** An entry of the plan with its box, its words broken to fit, and the height that they need. */
export function drawnEntry(paper: Paper, edition: Edition, axis: TimeAxis, entry: PlanEntry): DrawnEntry {
  const box = boxOf(entry, axis, edition)
  const stage = stageOf(paper, edition, entry)
  const before = stage ? drawn.strip : entry.kind === 'milestone' ? 2 * drawn.point + 4 : 0
  const words = wordsOf(plain(entry.title, paper.lang), box, axis, before)
  const turns = turnsOf(paper, entry, edition, axis, box)
  const widest = Math.max(0, ...words.lines.map(measure))
  const from = Math.min(box.x, words.x)
  const to = Math.max(box.x + box.width, words.inside ? 0 : words.x + widest)
  const part = { words, ...(stage ? { stage } : {}), ...(turns ? { turns } : {}) }
  const height = heightOf(part, stage && words.inside ? 1 : 0)
  return { entry, ...box, from, to, ...part, height }
}

function stageOf(paper: Paper, edition: Edition, entry: PlanEntry): DrawnEntry['stage'] {
  if (entry.kind !== 'stage') return undefined
  const found = paper.viewOf.get(edition.id)?.stages.get(entry.stage)
  return found
    ? { label: plain(found.label, paper.lang), position: found.position }
    : { label: entry.stage, position: 0 }
}
