import { addMonthsToDate, type PlainDate } from '@reform/calendar'
import type { LinkRecord } from '../records/service.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Figure, type Gap, shareFigure } from './figure.ts'
import { dayFrame, type StateQuestion } from './question.ts'
import { type CountResult, departmentGroups, reportingOf, resultOf } from './result.ts'

/** Figures about a register of links. */
export type LinksFigure = 'links' | 'reviewed' | 'overdue' | 'broken' | 'withoutOwner' | 'withoutCycle'

/**
 * The links of a register on a day: how many of those with a review cycle are within it, counted from the last review
 * or, without one, from the day they were added; which are overdue, broken, or nobody's.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-11-20')
 * const one = { addedOn: parseIsoDate('2025-04-01'), reviewEveryMonths: 12, department: 'a' }
 * const rows = [
 *   { ...one, row: 'l#2', id: '1', reviewedOn: parseIsoDate('2026-03-01') },
 *   { ...one, row: 'l#3', id: '2' },
 * ]
 * const { figures } = linksAt(takeIn('link', rows, { asOf }), { on: asOf })
 * figures.reviewed.quantity // => { state: 'value', value: { numerator: 1, denominator: 2 } }
 * figures.overdue.rows // => ['l#3']
 * ```
 */
export function linksAt(links: Taken<'link'>, question: StateQuestion): CountResult<LinksFigure> {
  const { on } = question
  const frame = dayFrame(question, links)
  const book = openBook()
  const used = use(book, frame, links, ({ addedOn, removedOn }) => {
    if (addedOn > on) return 'outsidePeriod'
    if (addedOn > frame.asOf) return 'future'
    return removedOn !== undefined && removedOn <= on ? 'outsidePeriod' : undefined
  })
  const reporting = reportingOf(frame, used)
  const groups = { department: departmentGroups(frame, used, (some) => figuresOf(some, on, [])) }
  return resultOf('links', frame, book, reporting, { figures: figuresOf(used, on, reporting.gaps), groups })
}

function figuresOf(
  links: readonly LinkRecord[],
  on: PlainDate,
  gaps: readonly Gap[],
): Readonly<Record<LinksFigure, Figure>> {
  const withCycle = links.filter(({ reviewEveryMonths }) => reviewEveryMonths !== undefined)
  const inCycle = withCycle.filter((one) => reviewDue(one, on) >= on)
  const overdue = withCycle.filter((one) => reviewDue(one, on) < on)
  return {
    links: countFigure(links, 'links', gaps),
    reviewed: shareFigure(inCycle.length, withCycle.length, { rows: withCycle, numerator: inCycle, gaps }),
    overdue: countFigure(overdue, 'links', gaps),
    broken: countFigure(
      links.filter(({ broken }) => broken === true),
      'links',
      gaps,
    ),
    withoutOwner: countFigure(
      links.filter(({ department }) => department === undefined),
      'links',
      gaps,
    ),
    withoutCycle: countFigure(
      links.filter(({ reviewEveryMonths }) => reviewEveryMonths === undefined),
      'links',
      gaps,
    ),
  }
}

function reviewDue({ addedOn, reviewedOn, reviewEveryMonths = 0 }: LinkRecord, on: PlainDate): PlainDate {
  const last = reviewedOn !== undefined && reviewedOn <= on ? reviewedOn : addedOn
  return addMonthsToDate(last, reviewEveryMonths)
}
