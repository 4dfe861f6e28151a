import type { Id, Item, PlanEntry } from '@reform/roadmap'
import { plain } from '../../kit/html/language.ts'
import { type DrawingSetting, type DrawnEntry, drawn, drawnEntry } from './drawn-entry.ts'

/** Entries that stand beside each other. */
export interface PlanLine {
  readonly y: number
  readonly height: number
  readonly entries: readonly DrawnEntry[]
}

/** The lines of one track, under its name when it has one. */
export interface PlanBand {
  readonly track?: string
  readonly y: number
  readonly height: number
  readonly lines: readonly PlanLine[]
}

/** The plan of one item, laid out. */
export interface PlanLayout {
  readonly height: number
  readonly bands: readonly PlanBand[]
}

/** Height of the name of a track above its lines. */
export const trackHeight = 20
const edge = 7

/** The tracks that an item's plan uses, in the order of the edition; what is for no track in particular comes first. */
export function tracksOf(item: Item, known: ReadonlyMap<Id, unknown>): readonly (Id | undefined)[] {
  const used = new Set((item.plan ?? []).map((entry) => entry.track))
  const ordered = [...known.keys()].filter((id) => used.has(id))
  const others = [...used].filter((id) => id !== undefined && !known.has(id))
  return [...(used.has(undefined) ? [undefined] : []), ...ordered, ...others]
}

/**
 * Puts entries onto lines: those of one lane follow each other on one line as long as they do not overlap, and
 * entries without a lane go onto the first line that has room for them.
 */
export function onLines<T extends { readonly entry: PlanEntry; readonly from: number; readonly to: number }>(
  entries: readonly T[],
): readonly (readonly T[])[] {
  const lines: { readonly lane: string | undefined; readonly entries: T[]; end: number }[] = []
  for (const each of entries) {
    const { lane } = each.entry
    const free = lines.find((line) => line.lane === lane && line.end <= each.from + 0.01)
    if (free) {
      free.entries.push(each)
      free.end = Math.max(free.end, each.to)
    } else lines.push({ lane, entries: [each], end: each.to })
  }
  return lines.map((line) => line.entries)
}

/** Lays out the plan of an item: its tracks one below the other, each with its lines. */
export function planLayout(
  item: Item,
  setting: DrawingSetting,
  tracks: ReadonlyMap<Id, { ja: string; en?: string }>,
): PlanLayout {
  let y = edge
  const bands = tracksOf(item, tracks).map((track): PlanBand => {
    const top = y
    if (track !== undefined) y += trackHeight
    const mine = (item.plan ?? []).filter((entry) => entry.track === track)
    const lines = onLines(mine.map((entry) => drawnEntry(entry, setting))).map((entries): PlanLine => {
      const height = Math.max(...entries.map((entry) => entry.height))
      const line = { y, height, entries }
      y += height + drawn.gap
      return line
    })
    const label = track === undefined ? undefined : (tracks.get(track) ?? { ja: track })
    return {
      ...(label ? { track: plain(label, setting.paper.lang) } : {}),
      y: top,
      height: y - top,
      lines,
    }
  })
  return { height: Math.max(y - drawn.gap + edge, 2 * edge), bands }
}
