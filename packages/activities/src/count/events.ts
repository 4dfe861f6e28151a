import type { QuestionReason } from '../left-out.ts'
import type { EventRecord } from '../records/learning.ts'
import type { Taken } from '../take-in/take-in.ts'
import { attendanceFigures, attendanceOf } from './attendance.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Gap } from './figure.ts'
import { type CountQuestion, dayReason, frameOf } from './question.ts'
import {
  type CountResult,
  departmentGroups,
  type Figures,
  groupsOf,
  reportingOf,
  resultOf,
} from './result.ts'

/** A question about events. */
export type EventsQuestion = CountQuestion & {
  readonly category?: string
  readonly participations?: Taken<'participation'>
}

/** Figures about events. */
export type EventsFigure = 'events' | 'personTimes' | 'people'

/**
 * Events that were held, by category and by the department that held them, with the people who came.
 *
 * @throws RangeError when the records were taken in as of different days.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-10-01')
 * const on = parseIsoDate('2026-06-01')
 * const cafe = { category: '若手カフェ', on }
 * const events = takeIn(
 *   'event',
 *   [
 *     { ...cafe, row: 'e#2', id: '1', attendees: 20 },
 *     { ...cafe, row: 'e#3', id: '2', attendees: 16 },
 *     { ...cafe, row: 'e#4', id: '3', attendees: 20 },
 *   ],
 *   { asOf },
 * )
 * const half = period(parseIsoDate('2026-04-01'), parseIsoDate('2026-09-30'))
 * const { figures } = countEvents(events, { period: half })
 * figures.personTimes.quantity // => { state: 'value', value: 56 }
 * const { quantity, bound } = figures.people
 * quantity // => { state: 'value', value: 20 }
 * bound // => 'atLeast'
 * ```
 */
export function countEvents(events: Taken<'event'>, question: EventsQuestion): CountResult<EventsFigure> {
  const { category, participations } = question
  const frame = frameOf(question, events, participations)
  const book = openBook()
  const leftOut = new Map<string, QuestionReason>()
  const held = use(book, frame, events, (one) => {
    const isOther = category !== undefined && one.category !== category
    const reason = isOther ? 'notAsked' : dayReason(frame, one.on)
    if (reason !== undefined) leftOut.set(one.id, reason)
    return reason
  })
  const gatherings = held.map(({ row, id, attendees }) => ({ row, id, heads: attendees }))
  const { named } = attendanceOf(book, frame, 'event', gatherings, leftOut, participations)
  const reporting = reportingOf(frame, held)
  const make = (some: readonly EventRecord[], gaps: readonly Gap[]): Figures<EventsFigure> => {
    const ids = new Set(some.map(({ id }) => id))
    const part = {
      gatherings: gatherings.filter(({ id }) => ids.has(id)),
      named: named.filter(({ activity }) => ids.has(activity)),
    }
    return { events: countFigure(some, 'times', gaps), ...attendanceFigures(part, gaps) }
  }
  const groups = {
    category: groupsOf(
      held,
      (one) => one.category,
      (some) => make(some, frame.timeGaps),
    ),
    department: departmentGroups(frame, held, (some) => make(some, frame.timeGaps)),
  }
  return resultOf('events', frame, book, reporting, { figures: make(held, reporting.gaps), groups })
}
