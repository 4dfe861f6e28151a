import type { MeetingRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Figure, type Gap, shareFigure } from './figure.ts'
import { dayReason, type Frame, frameOf, type PlainQuestion } from './question.ts'
import { type CountResult, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about meetings or reports of a series. */
export type MeetingsQuestion = PlainQuestion & { readonly series?: string }

/** Figures about meetings of a series. */
export type MeetingsFigure = 'held' | 'due' | 'heldOfDue' | 'onTime' | 'overdue'

/**
 * Meetings or reports held in the period against those that were due in it. A cancelled one is not due. One that is
 * due and was held later counts for what was due, not as on time; `overdue` are those whose day is over and that were
 * not held by the as-of day.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-11-20')
 * const rows = [
 *   { row: 'm#2', id: '1', series: '進捗報告', dueOn: parseIsoDate('2026-05-31'), heldOn: parseIsoDate('2026-06-10') },
 *   { row: 'm#3', id: '2', series: '進捗報告', dueOn: parseIsoDate('2026-11-10') },
 * ]
 * const asked = period(parseIsoDate('2026-04-01'), asOf)
 * const { figures } = countMeetings(takeIn('meeting', rows, { asOf }), { period: asked, series: '進捗報告' })
 * figures.heldOfDue.quantity // => { state: 'value', value: { numerator: 1, denominator: 2 } }
 * figures.overdue.rows // => ['m#3']
 * ```
 */
export function countMeetings(
  meetings: Taken<'meeting'>,
  question: MeetingsQuestion,
): CountResult<MeetingsFigure> {
  const { series } = question
  const frame = frameOf(question, meetings)
  const book = openBook()
  const used = use(book, frame, meetings, (one) => {
    if (series !== undefined && one.series !== series) return 'notAsked'
    if (isHeld(one, frame) || isDue(one, frame)) return undefined
    const day = one.heldOn ?? one.dueOn
    return (day === undefined ? undefined : dayReason(frame, day)) ?? 'outsidePeriod'
  })
  const reporting = reportingOf(frame, used)
  const make = (some: readonly MeetingRecord[], gaps: readonly Gap[]) => figuresOf(some, frame, gaps)
  const groups = {
    series: groupsOf(
      used,
      (one) => one.series,
      (some) => make(some, frame.timeGaps),
    ),
  }
  return resultOf('meetings', frame, book, reporting, { figures: make(used, reporting.gaps), groups })
}

function isHeld({ heldOn, cancelled }: MeetingRecord, frame: Frame): boolean {
  return cancelled !== true && heldOn !== undefined && dayReason(frame, heldOn) === undefined
}

function isDue({ dueOn, cancelled }: MeetingRecord, frame: Frame): boolean {
  return cancelled !== true && dueOn !== undefined && dayReason(frame, dueOn) === undefined
}

function figuresOf(
  meetings: readonly MeetingRecord[],
  frame: Frame,
  gaps: readonly Gap[],
): Readonly<Record<MeetingsFigure, Figure>> {
  const due = meetings.filter((one) => isDue(one, frame))
  const done = due.filter(({ heldOn }) => heldOn !== undefined && heldOn <= frame.asOf)
  const onTime = done.filter(({ heldOn = 0, dueOn = 0 }) => heldOn <= dueOn)
  const overdue = due.filter(
    (one) => !done.includes(one) && one.dueOn !== undefined && one.dueOn < frame.asOf,
  )
  return {
    held: countFigure(
      meetings.filter((one) => isHeld(one, frame)),
      'times',
      gaps,
    ),
    due: countFigure(due, 'times', gaps),
    heldOfDue: shareFigure(done.length, due.length, { rows: due, numerator: done, gaps }),
    onTime: countFigure(onTime, 'times', gaps),
    overdue: countFigure(overdue, 'times', gaps),
  }
}
