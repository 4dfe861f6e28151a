import { formatIsoYearMonth, isClosedDay, type PlainDate, yearMonthOf } from '@reform/calendar'
import type { QuestionReason } from '../left-out.ts'
import type { RidershipRecord, ServiceRunRecord } from '../records/service.ts'
import type { Taken } from '../take-in/take-in.ts'
import { openBook, use } from './book.ts'
import { type Figure, type Gap, meanOfParts, notMeasured, numberFigure } from './figure.ts'
import { dayReason, type Frame, frameOf, type PlainQuestion } from './question.ts'
import { type CountResult, listsBy, reportingOf, resultOf } from './result.ts'

/** A question about a service that runs on open days, such as a shuttle. */
export type ServiceQuestion = PlainQuestion & {
  readonly service: string
  readonly ridership?: Taken<'ridership'>
}

/** Figures about a service. */
export type ServiceFigure = 'businessDays' | 'riders' | 'countedDays' | 'ridersPerDay'

/**
 * The open days on which a service ran in the period, and its riders (のべ).
 *
 * Days of several runs count once; days of suspension do not count. Riders on a day on which it did not run are left
 * out. `riders` is partial when some days of service were not counted; `ridersPerDay` is of the days that were.
 *
 * @throws RangeError when days lie outside of what the calendar of closed days knows.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2024-03-31')
 * const [from, to] = [parseIsoDate('2023-10-23'), parseIsoDate('2023-12-13')]
 * const runs = takeIn('serviceRun', [{ row: 'r#2', id: '2', service: 'shuttle', from, to }], { asOf })
 * const { figures } = countService(runs, { period: period(from, asOf), service: 'shuttle' })
 * figures.businessDays.quantity // => { state: 'value', value: 36 }
 * figures.riders.quantity // => { state: 'notMeasured' }
 * ```
 */
export function countService(
  runs: Taken<'serviceRun'>,
  question: ServiceQuestion,
): CountResult<ServiceFigure> {
  const { service, ridership } = question
  const frame = frameOf(question, runs, ridership)
  const book = openBook()
  const days = new Map<PlainDate, ServiceRunRecord>()
  const used = use(book, frame, runs, (run) => {
    if (run.service !== service) return 'notAsked'
    if (run.from > question.period.to || run.to < question.period.from) return 'outsidePeriod'
    if (run.from > frame.asOf) return 'future'
    for (const day of daysOfRun(run, frame)) if (!days.has(day)) days.set(day, run)
    return undefined
  })
  const riders =
    ridership && use(book, frame, ridership, (one) => riderReason(one, question, frame, used, days))
  const reporting = reportingOf(frame, used)
  const groups = { month: byMonth({ days, riders }, (part) => figuresOf(part, frame.timeGaps)) }
  const figures = figuresOf({ days, riders }, reporting.gaps)
  return resultOf('service', frame, book, reporting, { figures, groups })
}

type Part = {
  /** The days of service, each with the run that it belongs to. */
  readonly days: ReadonlyMap<PlainDate, ServiceRunRecord>
  readonly riders: readonly RidershipRecord[] | undefined
}

function daysOfRun({ from, to, suspended = [] }: ServiceRunRecord, frame: Frame): readonly PlainDate[] {
  const days: PlainDate[] = []
  const last = Math.min(to, frame.until)
  for (let day: number = Math.max(from, frame.question.period.from); day <= last; day++) {
    const one = day as PlainDate
    if (dayReason(frame, one) === undefined && !isClosedDay(one) && !suspended.includes(one)) days.push(one)
  }
  return days
}

function riderReason(
  { service, on }: RidershipRecord,
  asked: ServiceQuestion,
  frame: Frame,
  runs: readonly ServiceRunRecord[],
  days: ReadonlyMap<PlainDate, ServiceRunRecord>,
): QuestionReason | undefined {
  if (service !== asked.service) return 'notAsked'
  const reason = dayReason(frame, on)
  if (reason !== undefined) return reason
  if (days.has(on)) return undefined
  return runs.some(({ from, to }) => on >= from && on <= to) ? 'closedDay' : 'noRun'
}

function byMonth<Made>(
  { days, riders }: Part,
  make: (part: Part) => Made,
): { readonly [month: string]: Made } {
  const lists = listsBy([...days], ([day]) => formatIsoYearMonth(yearMonthOf(day)))
  const made = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, list]): [string, Made] => {
      const own = new Map(list)
      return [month, make({ days: own, riders: riders?.filter(({ on }) => own.has(on)) })]
    })
  return Object.fromEntries(made)
}

function figuresOf(
  { days, riders = [] }: Part,
  gaps: readonly Gap[],
): Readonly<Record<ServiceFigure, Figure>> {
  const runs = new Set(days.values())
  const counted = new Set(riders.map(({ on }) => on)).size
  const sum = riders.reduce((all, one) => all + one.riders, 0)
  const coverage = { reporting: counted, expected: days.size }
  const note = {
    ja: `運行${coverage.expected}日のうち乗車人数の分かる${coverage.reporting}日`,
    en: `the ${coverage.reporting} of ${coverage.expected} days of service with a count of riders`,
  }
  const own = counted === days.size ? gaps : [{ coverage, note }, ...gaps]
  const isKnown = counted > 0 || days.size === 0
  const riderSum = numberFigure(isKnown ? sum : undefined, 'personTimes', {
    rows: riders,
    gaps: own,
  })
  const perDay = meanOfParts(sum, counted, 'personTimes', { rows: riders, gaps })
  return {
    businessDays: numberFigure(days.size, 'days', { rows: runs, gaps }),
    riders: riderSum,
    countedDays: numberFigure(counted, 'days', { rows: riders, gaps }),
    ridersPerDay: isKnown ? perDay : notMeasured(perDay),
  }
}
