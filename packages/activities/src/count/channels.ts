import type { PlainDate } from '@reform/calendar'
import type { Bound, ChannelSnapshotRecord } from '../records/service.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { type Figure, type Gap, numberFigure } from './figure.ts'
import { dayFrame, type PlainQuestion } from './question.ts'
import { type CountResult, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about the state of channels on a day. */
export type ChannelsQuestion = Omit<PlainQuestion, 'period'> & {
  readonly on: PlainDate
  /** What was read: followers, messages. Different measures are never added up. */
  readonly measure: string
  readonly channel?: string
}

/** Figures about channels. */
export type ChannelsFigure = 'total' | 'channels'

/**
 * The latest reading of each channel up to a day, and their sum. A bound such as 100以上 is kept, and the sum is
 * bounded with it: what is added to "at least" is at least; bounds of different directions add up to "about".
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-31')
 * const one = { measure: 'messages', on: parseIsoDate('2024-03-01') }
 * const rows = [
 *   { ...one, row: 'c#2', channel: 'tips', count: 100, bound: 'atLeast' as const },
 *   { ...one, row: 'c#3', channel: 'portal', count: 40 },
 * ]
 * const { total } = channelsAt(takeIn('channelSnapshot', rows, { asOf }), { on: asOf, measure: 'messages' }).figures
 * total.quantity // => { state: 'value', value: 140 }
 * total.bound // => 'atLeast'
 * ```
 */
export function channelsAt(
  snapshots: Taken<'channelSnapshot'>,
  question: ChannelsQuestion,
): CountResult<ChannelsFigure> {
  const { measure, channel, on } = question
  const frame = dayFrame(question, snapshots)
  const book = openBook()
  const isAsked = (one: ChannelSnapshotRecord) =>
    one.measure === measure && (channel === undefined || one.channel === channel)
  const latest = new Map<string, ChannelSnapshotRecord>()
  for (const one of snapshots.records) {
    if (!isAsked(one) || one.on > frame.until) continue
    const before = latest.get(one.channel)
    if (before === undefined || one.on > before.on) latest.set(one.channel, one)
  }
  const used = use(book, frame, snapshots, (one) => {
    if (!isAsked(one)) return 'notAsked'
    if (one.on > on) return 'outsidePeriod'
    if (one.on > frame.asOf) return 'future'
    const kept = latest.get(one.channel)
    return kept === undefined || kept === one ? undefined : { reason: 'olderSnapshot', other: kept.row }
  })
  const reporting = reportingOf(frame, used)
  const groups = {
    channel: groupsOf(
      used,
      (one) => one.channel,
      (some) => ({ total: totalOf(some, []) }),
    ),
  }
  const figures = {
    total: totalOf(used, reporting.gaps),
    channels: numberFigure(used.length, 'channels', { rows: used, gaps: reporting.gaps }),
  }
  return resultOf('channels', frame, book, reporting, { figures, groups })
}

function totalOf(records: readonly ChannelSnapshotRecord[], gaps: readonly Gap[]): Figure {
  const sum = records.reduce((all, { count }) => all + count, 0)
  return numberFigure(sum, 'readings', { rows: records, gaps, bound: boundOfSum(records) })
}

const upward: readonly Bound[] = ['moreThan', 'atLeast']
const downward: readonly Bound[] = ['lessThan', 'atMost']

/** How a sum stands to the truth when some of its parts are bounds. */
function boundOfSum(records: readonly ChannelSnapshotRecord[]): Bound | undefined {
  const bounds = new Set(records.flatMap(({ bound }) => (bound === undefined ? [] : [bound])))
  if (bounds.size === 0) return undefined
  for (const direction of [upward, downward]) {
    if ([...bounds].every((bound) => direction.includes(bound)))
      return direction.find((bound) => bounds.has(bound))
  }
  return 'about'
}
