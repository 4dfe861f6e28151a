import type { PublicationRecord } from '../records/organisation.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { countFigure, type Figure, type Gap } from './figure.ts'
import { type CountQuestion, dayReason, type Frame, frameOf } from './question.ts'
import { type CountResult, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about publications. */
export type PublicationsQuestion = CountQuestion & { readonly category?: string }

/** Figures about publications. */
export type PublicationsFigure = 'published' | 'planned' | 'overdue'

/**
 * What was published in the period; what was planned for it; and what of that is not out although its day is over.
 *
 * @throws RangeError when there is nothing to ask about.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-18')
 * const rows = [
 *   { row: 'r#2', id: '1', category: 'レポート', plannedOn: parseIsoDate('2024-02-01') },
 *   { row: 'r#3', id: '2', category: 'レポート', publishedOn: parseIsoDate('2024-01-15') },
 * ]
 * const year = period(parseIsoDate('2023-04-01'), asOf)
 * const { figures } = countPublications(takeIn('publication', rows, { asOf }), { period: year })
 * figures.published.quantity // => { state: 'value', value: 1 }
 * figures.overdue.rows // => ['r#2']
 * ```
 */
export function countPublications(
  publications: Taken<'publication'>,
  question: PublicationsQuestion,
): CountResult<PublicationsFigure> {
  const { category } = question
  const frame = frameOf(question, publications)
  const book = openBook()
  const used = use(book, frame, publications, (one) => {
    if (category !== undefined && one.category !== category) return 'notAsked'
    if (isPublished(one, frame) || isPlanned(one, frame)) return undefined
    const day = one.publishedOn ?? one.plannedOn
    return day === undefined ? 'outsidePeriod' : dayReason(frame, day)
  })
  const reporting = reportingOf(frame, used)
  const make = (some: readonly PublicationRecord[], gaps: readonly Gap[]) => figuresOf(some, frame, gaps)
  const groups = {
    category: groupsOf(
      used,
      (one) => one.category,
      (some) => make(some, frame.timeGaps),
    ),
  }
  return resultOf('publications', frame, book, reporting, { figures: make(used, reporting.gaps), groups })
}

function isPublished({ publishedOn }: PublicationRecord, frame: Frame): boolean {
  return publishedOn !== undefined && dayReason(frame, publishedOn) === undefined
}

/** Planned for the period, also for days that are still to come. */
function isPlanned({ plannedOn }: PublicationRecord, frame: Frame): boolean {
  const reason = plannedOn === undefined ? 'outsidePeriod' : dayReason(frame, plannedOn)
  return reason === undefined || reason === 'future'
}

function figuresOf(
  records: readonly PublicationRecord[],
  frame: Frame,
  gaps: readonly Gap[],
): Readonly<Record<PublicationsFigure, Figure>> {
  const planned = records.filter((one) => isPlanned(one, frame))
  const overdue = planned.filter(({ plannedOn, publishedOn }) => {
    const isOut = publishedOn !== undefined && publishedOn <= frame.asOf
    return !isOut && plannedOn !== undefined && plannedOn < frame.asOf
  })
  return {
    published: countFigure(
      records.filter((one) => isPublished(one, frame)),
      'publications',
      gaps,
    ),
    planned: countFigure(
      planned,
      'publications',
      gaps.filter((gap) => !frame.timeGaps.includes(gap)),
    ),
    overdue: countFigure(overdue, 'publications', gaps),
  }
}
