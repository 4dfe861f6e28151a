import type { QuestionReason } from '../left-out.ts'
import type { ProposalRecord } from '../records/learning.ts'
import type { Taken } from '../take-in/take-in.ts'
import { attendanceFigures, attendanceOf } from './attendance.ts'
import { openBook, use } from './book.ts'
import { countFigure } from './figure.ts'
import { type CountQuestion, dayReason, frameOf } from './question.ts'
import { type CountResult, reportingOf, resultOf } from './result.ts'

/** A question about proposals. */
export type ProposalsQuestion = CountQuestion & {
  /** Whose participants are counted: of what was proposed in the period, or of what came true in it. */
  readonly peopleOf: 'proposed' | 'realised'
  readonly participations?: Taken<'participation'>
}

/** Figures about proposals. */
export type ProposalsFigure = 'proposals' | 'realised' | 'personTimes' | 'people'

/**
 * Proposals of staff: brought forward in the period, come true in it, and who took part.
 *
 * @throws RangeError when the records were taken in as of different days.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-31')
 * const year = period(parseIsoDate('2023-04-01'), asOf)
 * const on = parseIsoDate('2023-05-01')
 * const one = { row: 'p#2', id: '1', on, realisedOn: parseIsoDate('2023-11-01'), participants: 192 }
 * const proposals = takeIn('proposal', [one, { row: 'p#3', id: '2', on }], { asOf })
 * const { figures } = countProposals(proposals, { period: year, peopleOf: 'realised' })
 * figures.realised.quantity // => { state: 'value', value: 1 }
 * figures.people.quantity // => { state: 'value', value: 192 }
 * ```
 */
export function countProposals(
  proposals: Taken<'proposal'>,
  question: ProposalsQuestion,
): CountResult<ProposalsFigure> {
  const { participations, peopleOf } = question
  const frame = frameOf(question, proposals, participations)
  const book = openBook()
  const leftOut = new Map<string, QuestionReason>()
  const realisedReason = ({ realisedOn }: ProposalRecord) =>
    realisedOn === undefined ? 'outsidePeriod' : dayReason(frame, realisedOn)
  const used = use(book, frame, proposals, (one) => {
    const proposed = dayReason(frame, one.on)
    const reason = realisedReason(one) === undefined ? undefined : proposed
    if (reason !== undefined) leftOut.set(one.id, reason)
    return reason
  })
  const proposed = used.filter(({ on }) => dayReason(frame, on) === undefined)
  const realised = used.filter((one) => realisedReason(one) === undefined)
  const counted = peopleOf === 'realised' ? realised : proposed
  const asked = new Set(counted)
  for (const one of used) if (!asked.has(one)) leftOut.set(one.id, 'notAsked')
  const gatherings = counted.map(({ row, id, participants }) => ({ row, id, heads: participants }))
  const attendance = attendanceOf(book, frame, 'proposal', gatherings, leftOut, participations)
  const reporting = reportingOf(frame, used)
  const { gaps } = reporting
  const figures = {
    proposals: countFigure(proposed, 'cases', gaps),
    realised: countFigure(realised, 'cases', gaps),
    ...attendanceFigures(attendance, gaps),
  }
  return resultOf('proposals', frame, book, reporting, { figures, groups: {} })
}
