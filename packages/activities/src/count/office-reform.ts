import type { PlainDate } from '@reform/calendar'
import type { OfficeReformRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Figure, type Gap, toldSum } from './figure.ts'
import { type CountQuestion, dayReason, type Frame, frameOf } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about office reform. */
export type OfficeReformQuestion = CountQuestion & { readonly measure?: string }

/** Figures about office reform. */
export type OfficeReformFigure =
  | 'planned'
  | 'started'
  | 'underWay'
  | 'completed'
  | 'abandoned'
  | 'squareMetres'
  | 'people'

/**
 * Cases of office reform: started, completed and abandoned in the period; planned and under way at its end.
 *
 * Area and people are those of the cases completed in the period; partial when some of them do not say it. A case
 * that was over before the period, or has no day up to its end, is outside of it.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-09-30')
 * const cases = takeIn(
 *   'officeReform',
 *   [{ row: 'o#2', id: '1', department: 'a', startedOn: parseIsoDate('2026-02-01'), completedOn: parseIsoDate('2026-06-30') }],
 *   { asOf },
 * )
 * const { figures } = countOfficeReform(cases, { period: period(parseIsoDate('2026-04-01'), asOf) })
 * figures.completed.quantity // => { state: 'value', value: 1 }
 * figures.squareMetres.quantity // => { state: 'notMeasured' }
 * ```
 */
export function countOfficeReform(
  cases: Taken<'officeReform'>,
  question: OfficeReformQuestion,
): CountResult<OfficeReformFigure> {
  const { measure } = question
  const frame = frameOf(question, cases)
  const book = openBook()
  const used = use(book, frame, cases, (one) => {
    if (measure !== undefined && one.measure !== measure) return 'notAsked'
    return isOf(one, frame) ? undefined : 'outsidePeriod'
  })
  const reporting = reportingOf(frame, used)
  const make = (some: readonly OfficeReformRecord[], gaps: readonly Gap[]) => figuresOf(some, frame, gaps)
  const groups = {
    department: departmentGroups(frame, used, (some) => make(some, frame.timeGaps)),
    measure: groupsOf(
      used,
      (one) => one.measure,
      (some) => make(some, frame.timeGaps),
    ),
  }
  return resultOf('officeReform', frame, book, reporting, { figures: make(used, reporting.gaps), groups })
}

function isOf(one: OfficeReformRecord, { question, until }: Frame): boolean {
  const end = one.completedOn ?? one.abandonedOn
  if (end !== undefined && end < question.period.from) return false
  return [one.plannedOn, one.startedOn, one.completedOn, one.abandonedOn].some(
    (day) => day !== undefined && day <= until,
  )
}

function figuresOf(
  cases: readonly OfficeReformRecord[],
  frame: Frame,
  gaps: readonly Gap[],
): Readonly<Record<OfficeReformFigure, Figure>> {
  const inPeriod = (day: PlainDate | undefined) => day !== undefined && dayReason(frame, day) === undefined
  const byEnd = (day: PlainDate | undefined) => day !== undefined && day <= frame.until
  const isOpen = (one: OfficeReformRecord) => !byEnd(one.completedOn) && !byEnd(one.abandonedOn)
  const completed = cases.filter((one) => inPeriod(one.completedOn))
  return {
    planned: countFigure(
      cases.filter((one) => isOpen(one) && !byEnd(one.startedOn)),
      'cases',
      gaps,
    ),
    started: countFigure(
      cases.filter((one) => inPeriod(one.startedOn)),
      'cases',
      gaps,
    ),
    underWay: countFigure(
      cases.filter((one) => isOpen(one) && byEnd(one.startedOn)),
      'cases',
      gaps,
    ),
    completed: countFigure(completed, 'cases', gaps),
    abandoned: countFigure(
      cases.filter((one) => inPeriod(one.abandonedOn)),
      'cases',
      gaps,
    ),
    squareMetres: toldSum(completed, (one) => one.squareMetres, 'squareMetres', gaps),
    people: toldSum(completed, (one) => one.people, 'people', gaps),
  }
}
