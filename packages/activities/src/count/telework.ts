import {
  contains,
  formatIsoYearMonth,
  isClosedDay,
  type Period,
  type PlainDate,
  spansOf,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import type { QuestionReason } from '../left-out.ts'
import type { TeleworkRecord } from '../records/service.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { type Figure, type Gap, meanOfParts, notMeasured, numberFigure, shareFigure } from './figure.ts'
import { type HeadcountOf, headcountOf } from './headcount.ts'
import { type CountQuestion, dayReason, type Frame, frameOf } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about telework. */
export type TeleworkQuestion = CountQuestion & {
  /** What a half day or some hours count as: a whole person-day, half of one, or nothing. */
  readonly partDays: 'asWhole' | 'asHalf' | 'leaveOut'
  /** Whether telework on days on which offices are closed counts. */
  readonly closedDays: 'count' | 'leaveOut'
  /** Months of a campaign; days of other months are left out. */
  readonly months?: readonly YearMonth[]
  /** How many people there are; the latest count of each department up to the end. */
  readonly headcount?: Taken<'headcount'>
}

/** Figures about telework. */
export type TeleworkFigure = 'personDays' | 'people' | 'businessDays' | 'perBusinessDay' | 'share'

/**
 * Telework in person-days (人日): each person once a day, whatever number of files name the day.
 *
 * `perBusinessDay` divides by the days on which offices are open, up to the as-of day; `share` is of all person-days
 * that the headcount could have worked on them. Split by department and month.
 *
 * @throws RangeError when days lie outside of what the calendar of closed days knows.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2023-10-01')
 * const one = { person: 'p1', on: parseIsoDate('2023-08-01'), department: 'a' }
 * const days = takeIn(
 *   'telework',
 *   [
 *     { ...one, row: 'a.csv#2' },
 *     { ...one, row: 'a-again.csv#2' },
 *     { ...one, row: 'b.csv#2', person: 'p2', extent: 'half' as const },
 *   ],
 *   { asOf },
 * )
 * const august = period(parseIsoDate('2023-08-01'), parseIsoDate('2023-08-31'))
 * const { figures } = countTelework(days, { period: august, partDays: 'asHalf', closedDays: 'leaveOut' })
 * figures.personDays.quantity // => { state: 'value', value: 1.5 }
 * figures.businessDays.quantity // => { state: 'value', value: 22 }
 * ```
 */
export function countTelework(
  days: Taken<'telework'>,
  question: TeleworkQuestion,
): CountResult<TeleworkFigure> {
  const { headcount } = question
  const frame = frameOf(question, days, headcount)
  const book = openBook()
  const used = use(book, frame, days, (one) => reasonOf(one, question, frame))
  const people = headcount === undefined ? undefined : headcountOf(book, frame, headcount)
  const reporting = reportingOf(frame, used)
  const { period } = question
  const campaign = openDays(period, frame, question)
  const make =
    (some: readonly TeleworkRecord[], open: readonly PlainDate[], staff: HeadcountOf | undefined) =>
    (gaps: readonly Gap[]) =>
      figuresOf(some, question, open, staff, gaps)
  const monthName = ({ on }: TeleworkRecord) => formatIsoYearMonth(yearMonthOf(on))
  const groups = {
    department: departmentGroups(frame, used, (some, department) =>
      make(some, campaign, people?.of(department))(frame.timeGaps),
    ),
    month: groupsOf(used, monthName, (some) => {
      const [first] = some
      const open =
        first === undefined ? [] : campaign.filter((day) => yearMonthOf(day) === yearMonthOf(first.on))
      return make(some, open, people)(reporting.gaps)
    }),
  }
  const figures = make(used, campaign, people)(reporting.gaps)
  return resultOf('telework', frame, book, reporting, { figures, groups })
}

function isInCampaign(day: PlainDate, { months }: TeleworkQuestion): boolean {
  return months === undefined || months.includes(yearMonthOf(day))
}

function reasonOf(
  { on, extent }: TeleworkRecord,
  question: TeleworkQuestion,
  frame: Frame,
): QuestionReason | undefined {
  const reason = dayReason(frame, on)
  if (reason !== undefined) return reason
  if (!isInCampaign(on, question)) return 'excluded'
  const isPart = extent === 'half' || extent === 'hours'
  if (isPart && question.partDays === 'leaveOut') return 'notAsked'
  return question.closedDays === 'leaveOut' && isClosedDay(on) ? 'closedDay' : undefined
}

/** The open days asked about, up to the as-of day. */
function openDays(period: Period, { until }: Frame, question: TeleworkQuestion): readonly PlainDate[] {
  const open: PlainDate[] = []
  for (const { from, to } of spansOf(period)) {
    for (let day: number = from; day <= to && day <= until; day++) {
      const one = day as PlainDate
      if (contains(period, one) && isInCampaign(one, question) && !isClosedDay(one)) open.push(one)
    }
  }
  return open
}

function figuresOf(
  days: readonly TeleworkRecord[],
  { partDays }: TeleworkQuestion,
  open: readonly PlainDate[],
  staff: HeadcountOf | undefined,
  gaps: readonly Gap[],
): Readonly<Record<TeleworkFigure, Figure>> {
  let halves = 0
  for (const { extent = 'whole' } of days) halves += extent === 'whole' || partDays === 'asWhole' ? 2 : 1
  const persons = new Set(days.map(({ person }) => person))
  const behind = { rows: days, gaps, people: persons }
  const all = (staff?.people ?? 0) * open.length
  const share = shareFigure(halves, 2 * all, {
    rows: staff?.records ?? [],
    numerator: days,
    gaps: [...gaps, ...(staff?.gaps ?? [])],
    people: persons,
  })
  return {
    personDays: numberFigure(halves / 2, 'personDays', behind),
    people: numberFigure(persons.size, 'people', behind),
    businessDays: numberFigure(open.length, 'days', { rows: [] }),
    perBusinessDay: meanOfParts(open.length === 0 ? 0 : halves / 2, open.length, 'personDays', behind),
    share: staff?.people === undefined ? notMeasured(share) : share,
  }
}
