import type { QuestionReason } from '../left-out.ts'
import type { SupportRequestRecord } from '../records/service.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import {
  countFigure,
  type Figure,
  type Gap,
  meanFigure,
  meanOfParts,
  notMeasured,
  numberFigure,
  shareFigure,
  sumOf,
} from './figure.ts'
import { type CountQuestion, dayReason, type Frame, frameOf } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about a support desk. */
export type SupportQuestion = CountQuestion & {
  readonly service?: string
  /**
   * What counts as handled: `cohort`, of the requests of the period those that were handled by the as-of day;
   * `period`, what was handled within the period, whenever it was asked for.
   */
  readonly handledIn: 'cohort' | 'period'
  /** Over which departments requests are averaged: all that are expected, or those that asked. */
  readonly averageOver: 'expected' | 'asking'
  /** The least score that counts as high. */
  readonly ratedAtLeast?: number
  /** The least saving, in minutes, that counts as much. */
  readonly savedAtLeast?: number
}

/** Figures about a support desk. */
export type SupportFigure =
  | 'requests'
  | 'handled'
  | 'handledShare'
  | 'rating'
  | 'ratedHigh'
  | 'minutesSaved'
  | 'saving'
  | 'savedMuch'
  | 'leftEarlier'
  | 'requestsPerDepartment'
  | 'handledPerDepartment'

/**
 * Requests to a support desk, from the asking to the hours that were saved.
 *
 * `requests` are those asked in the period. `rating`, `saving` and `leftEarlier` are of the handled requests of which
 * they are known; `minutesSaved` is their sum and partial when some handled requests do not say it. `handledShare` is
 * of the cohort in both ways of counting.
 *
 * @throws RangeError when averages are to be taken over expected departments and none are named.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-09-30')
 * const askedOn = parseIsoDate('2026-05-01')
 * const requests = takeIn(
 *   'supportRequest',
 *   [
 *     { row: 'r#2', id: '1', department: 'a', askedOn, handledOn: askedOn, rating: 9, minutesSaved: 120 },
 *     { row: 'r#3', id: '2', department: 'b', askedOn, handledOn: askedOn, rating: 8 },
 *     { row: 'r#4', id: '3', department: 'b', askedOn, rating: 7 },
 *   ],
 *   { asOf, scale: { minimum: 1, maximum: 10 } },
 * )
 * const half = period(parseIsoDate('2026-04-01'), asOf)
 * const { figures, leftOut } = countSupport(requests, { period: half, handledIn: 'cohort', averageOver: 'asking' })
 * figures.handledShare.quantity // => { state: 'value', value: { numerator: 2, denominator: 2 } }
 * figures.rating.quantity // => { state: 'value', value: { sum: 17, count: 2 } }
 * figures.minutesSaved.quantity.state // => 'partial'
 * leftOut // => [{ row: 'r#4', kind: 'supportRequest', reason: 'contradictsItself', field: 'rating', value: '7' }]
 * ```
 */
export function countSupport(
  requests: Taken<'supportRequest'>,
  question: SupportQuestion,
): CountResult<SupportFigure> {
  if (question.averageOver === 'expected' && question.departments === undefined)
    throw new RangeError('countSupport: name the departments over which the average is taken')
  const frame = frameOf(question, requests)
  const book = openBook()
  const used = use(book, frame, requests, (one) => reasonOf(one, question, frame))
  const reporting = reportingOf(frame, used)
  const make = (some: readonly SupportRequestRecord[], gaps: readonly Gap[]) =>
    ownFigures(some, question, frame, gaps)
  const averages = averageFigures(used, question, frame, reporting.gaps)
  const groups = {
    department: departmentGroups(frame, used, (some) => make(some, frame.timeGaps)),
    service: groupsOf(
      used,
      ({ service }) => service,
      (some) => make(some, frame.timeGaps),
    ),
  }
  const figures = { ...make(used, reporting.gaps), ...averages }
  return resultOf('support', frame, book, reporting, { figures, groups })
}

function reasonOf(
  one: SupportRequestRecord,
  { service, handledIn }: SupportQuestion,
  frame: Frame,
): QuestionReason | undefined {
  if (service !== undefined && one.service !== service) return 'notAsked'
  const asked = dayReason(frame, one.askedOn)
  if (asked === undefined || handledIn === 'cohort' || one.handledOn === undefined) return asked
  return dayReason(frame, one.handledOn) === undefined ? undefined : asked
}

function isAsked(frame: Frame): (one: SupportRequestRecord) => boolean {
  return ({ askedOn }) => dayReason(frame, askedOn) === undefined
}

/** Whether a request counts as handled, in the way of the question. */
function isHandled({ handledIn }: SupportQuestion, frame: Frame): (one: SupportRequestRecord) => boolean {
  return (one) => {
    const done = one.outcome === 'handled' || (one.outcome === undefined && one.handledOn !== undefined)
    if (!done) return false
    if (handledIn === 'period')
      return one.handledOn !== undefined && dayReason(frame, one.handledOn) === undefined
    return one.handledOn === undefined || one.handledOn <= frame.asOf
  }
}

type OwnFigure = Exclude<SupportFigure, 'requestsPerDepartment' | 'handledPerDepartment'>

function ownFigures(
  some: readonly SupportRequestRecord[],
  question: SupportQuestion,
  frame: Frame,
  gaps: readonly Gap[],
): Readonly<Record<OwnFigure, Figure>> {
  const asked = some.filter(isAsked(frame))
  const handled = some.filter(isHandled(question, frame))
  const ofCohort = asked.filter(isHandled({ ...question, handledIn: 'cohort' }, frame))
  return {
    requests: countFigure(asked, 'cases', gaps),
    handled: countFigure(handled, 'cases', gaps),
    handledShare: shareFigure(ofCohort.length, asked.length, { rows: asked, numerator: ofCohort, gaps }),
    ...ratingFigures(handled, question, gaps),
    ...savingFigures(handled, question, gaps),
    leftEarlier: leftEarlierFigure(handled, gaps),
  }
}

function ratingFigures(
  handled: readonly SupportRequestRecord[],
  { ratedAtLeast }: SupportQuestion,
  gaps: readonly Gap[],
): Readonly<Record<'rating' | 'ratedHigh', Figure>> {
  const rated = handled.filter(({ rating }) => rating !== undefined)
  const high = rated.filter(({ rating = 0 }) => ratedAtLeast !== undefined && rating >= ratedAtLeast)
  const share = shareFigure(high.length, rated.length, {
    rows: rated,
    numerator: high,
    gaps,
    people: 'unnamed',
  })
  const values = rated.map(({ rating = 0 }) => rating)
  return {
    rating: meanFigure(values, 'points', { rows: rated, gaps, people: 'unnamed' }),
    ratedHigh: ratedAtLeast === undefined ? notMeasured(share) : share,
  }
}

function savingFigures(
  handled: readonly SupportRequestRecord[],
  { savedAtLeast }: SupportQuestion,
  gaps: readonly Gap[],
): Readonly<Record<'minutesSaved' | 'saving' | 'savedMuch', Figure>> {
  const told = handled.filter(({ minutesSaved }) => minutesSaved !== undefined)
  const values = told.map(({ minutesSaved = 0 }) => minutesSaved)
  const much = told.filter(
    ({ minutesSaved = 0 }) => savedAtLeast !== undefined && minutesSaved >= savedAtLeast,
  )
  const share = shareFigure(much.length, told.length, {
    rows: told,
    numerator: much,
    gaps,
    people: 'unnamed',
  })
  const isUntold = told.length === 0 && handled.length > 0
  const sum = isUntold ? undefined : sumOf(values)
  const own = told.length === handled.length ? gaps : [toldGap(told.length, handled.length), ...gaps]
  return {
    minutesSaved: numberFigure(sum, 'minutes', { rows: told, gaps: own }),
    saving: meanFigure(values, 'minutes', { rows: told, gaps, people: 'unnamed' }),
    savedMuch: savedAtLeast === undefined ? notMeasured(share) : share,
  }
}

function toldGap(reporting: number, expected: number): Gap {
  const note = {
    ja: `対応${expected}件のうち短縮時間の回答がある${reporting}件`,
    en: `the ${reporting} of ${expected} handled requests that say what was saved`,
  }
  return { coverage: { reporting, expected }, note }
}

function leftEarlierFigure(handled: readonly SupportRequestRecord[], gaps: readonly Gap[]): Figure {
  const told = handled.filter(({ leftEarlier }) => leftEarlier !== undefined)
  const earlier = told.filter(({ leftEarlier }) => leftEarlier === true)
  return shareFigure(earlier.length, told.length, { rows: told, numerator: earlier, gaps, people: 'unnamed' })
}

function averageFigures(
  used: readonly SupportRequestRecord[],
  question: SupportQuestion,
  frame: Frame,
  gaps: readonly Gap[],
): Readonly<Record<'requestsPerDepartment' | 'handledPerDepartment', Figure>> {
  const asked = used.filter(isAsked(frame))
  const handled = used.filter(isHandled(question, frame))
  const departments =
    question.averageOver === 'expected'
      ? (question.departments?.length ?? 0)
      : new Set(asked.map(({ department }) => department)).size
  const average = (rows: readonly SupportRequestRecord[]) =>
    departments === 0
      ? meanOfParts(0, 0, 'cases', { rows })
      : meanOfParts(rows.length, departments, 'cases', { rows, gaps })
  return { requestsPerDepartment: average(asked), handledPerDepartment: average(handled) }
}
