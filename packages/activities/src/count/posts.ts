import type { PlainDate } from '@reform/calendar'
import type { StaffPostRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Figure, type Gap, shareFigure } from './figure.ts'
import { dayFrame, type StateQuestion } from './question.ts'
import { type CountResult, departmentGroups, reportingOf, resultOf } from './result.ts'

/** Figures about posts of a unit that is set up. */
export type PostsFigure = 'planned' | 'filled' | 'filledShare' | 'concurrent'

/**
 * Posts planned for a day and those filled on it, and how many of these by people who keep another post (併任).
 *
 * A post is vacant again from the day on which it is vacated.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-09-30')
 * const one = { department: 'office', plannedFrom: parseIsoDate('2026-04-01') }
 * const rows = [
 *   { ...one, row: 'p#2', id: '1', filledOn: parseIsoDate('2026-04-01'), concurrent: true },
 *   { ...one, row: 'p#3', id: '2' },
 * ]
 * const { figures } = postsAt(takeIn('staffPost', rows, { asOf }), { on: asOf })
 * figures.filledShare.quantity // => { state: 'value', value: { numerator: 1, denominator: 2 } }
 * ```
 */
export function postsAt(posts: Taken<'staffPost'>, question: StateQuestion): CountResult<PostsFigure> {
  const { on } = question
  const frame = dayFrame(question, posts)
  const book = openBook()
  const used = use(book, frame, posts, ({ plannedFrom }) => (plannedFrom > on ? 'outsidePeriod' : undefined))
  const reporting = reportingOf(frame, used)
  const groups = { department: departmentGroups(frame, used, (some) => figuresOf(some, frame.until, [])) }
  const figures = figuresOf(used, frame.until, reporting.gaps)
  return resultOf('posts', frame, book, reporting, { figures, groups })
}

function figuresOf(
  posts: readonly StaffPostRecord[],
  on: PlainDate,
  gaps: readonly Gap[],
): Readonly<Record<PostsFigure, Figure>> {
  const filled = posts.filter(
    ({ filledOn, vacatedOn }) =>
      filledOn !== undefined && filledOn <= on && (vacatedOn === undefined || vacatedOn > on),
  )
  return {
    planned: countFigure(posts, 'posts', gaps),
    filled: countFigure(filled, 'posts', gaps),
    filledShare: shareFigure(filled.length, posts.length, { rows: posts, numerator: filled, gaps }),
    concurrent: countFigure(
      filled.filter(({ concurrent }) => concurrent === true),
      'posts',
      gaps,
    ),
  }
}
