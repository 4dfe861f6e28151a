import type { RecruitmentRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { type Figure, type Gap, toldSum } from './figure.ts'
import { type CountQuestion, dayReason, type Frame, frameOf } from './question.ts'
import { type CountResult, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about people who join from outside. */
export type RecruitmentsQuestion = CountQuestion & { readonly category?: string }

/** Figures about people who join from outside. */
export type RecruitmentsFigure = 'hired' | 'planned'

/**
 * People who joined in the period, and those of the period who are to join after the as-of day; the two are never
 * added up.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-18')
 * const rows = [
 *   { row: 'h#2', id: '1', category: '経験者採用', on: parseIsoDate('2023-10-01'), people: 20 },
 *   { row: 'h#3', id: '2', category: '経験者採用', on: parseIsoDate('2024-06-01'), people: 8 },
 * ]
 * const asked = period(parseIsoDate('2023-10-01'), parseIsoDate('2024-06-30'))
 * const { figures } = countRecruitments(takeIn('recruitment', rows, { asOf }), { period: asked })
 * figures.planned.quantity // => { state: 'value', value: 8 }
 * figures.hired.quantity.state // => 'partial'
 * ```
 */
export function countRecruitments(
  recruitments: Taken<'recruitment'>,
  question: RecruitmentsQuestion,
): CountResult<RecruitmentsFigure> {
  const { category } = question
  const frame = frameOf(question, recruitments)
  const book = openBook()
  const used = use(book, frame, recruitments, (one) => {
    if (category !== undefined && one.category !== category) return 'notAsked'
    const reason = dayReason(frame, one.on)
    return reason === 'future' ? undefined : reason
  })
  const reporting = reportingOf(frame, used)
  const make = (some: readonly RecruitmentRecord[], gaps: readonly Gap[]) => figuresOf(some, frame, gaps)
  const groups = {
    category: groupsOf(
      used,
      (one) => one.category,
      (some) => make(some, frame.timeGaps),
    ),
    grade: groupsOf(
      used,
      (one) => one.grade,
      (some) => make(some, frame.timeGaps),
    ),
  }
  return resultOf('recruitments', frame, book, reporting, { figures: make(used, reporting.gaps), groups })
}

function figuresOf(
  records: readonly RecruitmentRecord[],
  { asOf, timeGaps }: Frame,
  gaps: readonly Gap[],
): Readonly<Record<RecruitmentsFigure, Figure>> {
  const people = (one: RecruitmentRecord) => one.people
  const planned = records.filter(({ on }) => on > asOf)
  // What is planned lies ahead of the as-of day: that the period is not over takes nothing from it.
  const ofPlans = gaps.filter((gap) => !timeGaps.includes(gap))
  return {
    hired: toldSum(
      records.filter(({ on }) => on <= asOf),
      people,
      'people',
      gaps,
    ),
    planned: toldSum(planned, people, 'people', ofPlans),
  }
}
