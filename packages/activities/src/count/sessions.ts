import { doubtOf } from '../issue.ts'
import type { QuestionReason } from '../left-out.ts'
import type {
  EligibleRecord,
  ParticipationRecord,
  SessionRatingRecord,
  SessionRecord,
} from '../records/learning.ts'
import type { Taken } from '../take-in/take-in.ts'
import { type Attendance, attendanceFigures, attendanceOf, namedOnly } from './attendance.ts'
import { type Book, openBook, use } from './book.ts'
import {
  countFigure,
  type Figure,
  type Gap,
  meanFigure,
  notMeasured,
  numberFigure,
  shareFigure,
} from './figure.ts'
import { type HeadcountOf, headcountOf } from './headcount.ts'
import { type CountQuestion, dayReason, type Frame, frameOf } from './question.ts'
import { type CountResult, departmentGroups, groupsOf, reportingOf, resultOf } from './result.ts'

/** A question about sessions, trainings, exchanges. */
export type SessionsQuestion = CountQuestion & {
  readonly series?: string
  readonly category?: string
  /** Who took part, by name. Without it heads are counted, and distinct people are a lower bound. */
  readonly participations?: Taken<'participation'>
  /** For whom the course is meant, by name; the denominator of reach and completion. */
  readonly eligible?: Taken<'eligible'>
  /** How many people there are, when nobody is named: the latest count of each department up to the end. */
  readonly headcount?: Taken<'headcount'>
  readonly ratings?: Taken<'sessionRating'>
}

/** Figures about sessions. */
export type SessionsFigure =
  | 'sessions'
  | 'personTimes'
  | 'people'
  | 'eligible'
  | 'reach'
  | 'completion'
  | 'satisfaction'

/**
 * Sessions that were held: how many, with how many people (のべ and each once), how many of those whom they are meant
 * for were reached and finished, and how they were rated.
 *
 * `reach` and `completion` take each eligible person once; who is not on the list is named and left out of them.
 * With a headcount instead of a list, a part larger than the whole gives no rate. `completion` is partial when it is
 * not known of some whether they finished. Split by the department of the people, and by series.
 *
 * @throws RangeError when the records were taken in as of different days.
 * @example
 * ```ts
 * const asOf = parseIsoDate('2026-10-01')
 * const on = parseIsoDate('2026-06-01')
 * const sessions = takeIn('session', [{ row: 's#2', id: 's1', on }, { row: 's#3', id: 's2', on }], { asOf })
 * const participations = takeIn(
 *   'participation',
 *   [
 *     { row: 'p#2', activity: 's1', person: 'a' },
 *     { row: 'p#3', activity: 's2', person: 'a' },
 *     { row: 'p#4', activity: 's2', person: 'b' },
 *   ],
 *   { asOf },
 * )
 * const half = period(parseIsoDate('2026-04-01'), parseIsoDate('2026-09-30'))
 * const { figures } = countSessions(sessions, { period: half, participations })
 * figures.personTimes.quantity // => { state: 'value', value: 3 }
 * figures.people.quantity // => { state: 'value', value: 2 }
 * figures.reach.quantity // => { state: 'notMeasured' }
 * ```
 */
export function countSessions(
  sessions: Taken<'session'>,
  question: SessionsQuestion,
): CountResult<SessionsFigure> {
  const { participations, eligible, headcount, ratings } = question
  const frame = frameOf(question, sessions, participations, eligible, headcount, ratings)
  const book = openBook()
  const leftOut = new Map<string, QuestionReason>()
  const held = use(book, frame, sessions, (session) => {
    const reason = reasonOf(session, question, frame)
    if (reason !== undefined) leftOut.set(session.id, reason)
    return reason
  })
  const gatherings = held.map(({ row, id, attendees }) => ({ row, id, heads: attendees }))
  const attendance = attendanceOf(book, frame, 'session', gatherings, leftOut, participations)
  const meant = meantFor(book, frame, question)
  const scores = ratings === undefined ? undefined : ratingsOf(book, frame, held, leftOut, ratings)
  nameStrangers(book, meant, attendance)
  const reporting = reportingOf(frame, held)
  const make = (one: Part, gaps: readonly Gap[]) => sessionFigures(one, question, gaps)
  const whole: Part = { held, attendance, meant, scores }
  const bySeries = groupsOf(
    held,
    ({ series }) => series,
    (some) => make(partOf(whole, some, question), frame.timeGaps),
  )
  const groups = { department: peopleByDepartment(frame, whole, make), series: bySeries }
  return resultOf('sessions', frame, book, reporting, { figures: make(whole, reporting.gaps), groups })
}

/** What is counted together. */
type Part = {
  readonly held: readonly SessionRecord[]
  readonly attendance: Attendance
  readonly meant: Meant | undefined
  readonly scores: readonly SessionRatingRecord[] | undefined
}

/** For whom the sessions are meant. */
type Meant =
  | { readonly by: 'name'; readonly list: readonly EligibleRecord[] }
  | { readonly by: 'number'; readonly count: HeadcountOf }

function reasonOf(
  { on, series, category }: SessionRecord,
  asked: SessionsQuestion,
  frame: Frame,
): QuestionReason | undefined {
  if (asked.series !== undefined && series !== asked.series) return 'notAsked'
  if (asked.category !== undefined && category !== asked.category) return 'notAsked'
  return dayReason(frame, on)
}

function meantFor(
  book: Book,
  frame: Frame,
  { eligible, headcount, series }: SessionsQuestion,
): Meant | undefined {
  if (eligible !== undefined) {
    const list = use(book, frame, eligible, ({ course }) =>
      course === undefined || series === undefined || course === series ? undefined : 'notAsked',
    )
    return { by: 'name', list }
  }
  return headcount === undefined ? undefined : { by: 'number', count: headcountOf(book, frame, headcount) }
}

function ratingsOf(
  book: Book,
  frame: Frame,
  held: readonly SessionRecord[],
  leftOut: ReadonlyMap<string, QuestionReason>,
  ratings: Taken<'sessionRating'>,
): readonly SessionRatingRecord[] {
  const asked = new Set(held.map(({ id }) => id))
  return use(book, frame, ratings, ({ session }) =>
    asked.has(session) ? undefined : (leftOut.get(session) ?? 'unknownActivity'),
  )
}

/** Those who took part without being on the list, once each. */
function nameStrangers(book: Book, meant: Meant | undefined, { named }: Attendance): void {
  if (meant?.by !== 'name') return
  const known = new Set(meant.list.map(({ person }) => person))
  for (const { person, row } of named) {
    if (known.has(person)) continue
    known.add(person)
    book.issues.push(doubtOf('notEligible', { kind: 'participation', row, field: 'person' }, row))
  }
}

function sessionFigures(
  { held, attendance, meant, scores }: Part,
  { participations }: SessionsQuestion,
  gaps: readonly Gap[],
): Readonly<Record<SessionsFigure, Figure>> {
  const satisfaction = meanFigure(
    (scores ?? []).map(({ score }) => score),
    'points',
    { rows: scores ?? [], gaps, people: 'unnamed' },
  )
  return {
    sessions: countFigure(held, 'times', gaps),
    ...attendanceFigures(attendance, gaps),
    ...reachFigures(participations === undefined ? undefined : attendance.named, meant, gaps),
    satisfaction: scores === undefined ? notMeasured(satisfaction) : satisfaction,
  }
}

function reachFigures(
  named: readonly ParticipationRecord[] | undefined,
  meant: Meant | undefined,
  gaps: readonly Gap[],
): Readonly<Record<'eligible' | 'reach' | 'completion', Figure>> {
  const list = meant?.by === 'name' ? new Set(meant.list.map(({ person }) => person)) : undefined
  const rows = meant === undefined ? [] : meant.by === 'name' ? meant.list : meant.count.records
  const whole = list?.size ?? (meant?.by === 'number' ? meant.count.people : undefined)
  const numberGaps = [...gaps, ...(meant?.by === 'number' ? meant.count.gaps : [])]
  const counted = (named ?? []).filter(({ person }) => list === undefined || list.has(person))
  const done = counted.filter(({ completed }) => completed === true)
  const finished = new Set(done.map(({ person }) => person))
  const unknown = new Set(
    counted.filter(({ completed }) => completed === undefined).map(({ person }) => person),
  )
  for (const person of finished) unknown.delete(person)
  const reached = new Set(counted.map(({ person }) => person))
  const people = list ?? ('unnamed' as const)
  const share = (
    part: ReadonlySet<string>,
    numerator: readonly ParticipationRecord[],
    more: readonly Gap[] = [],
  ) => shareFigure(part.size, whole ?? 0, { rows, numerator, gaps: [...more, ...numberGaps], people })
  const reach = share(reached, counted)
  const completion = share(finished, done, unknownGaps(unknown.size, reached.size))
  const isKnown = named !== undefined && meant !== undefined
  const isFinishKnown = isKnown && (reached.size === 0 || unknown.size < reached.size)
  return {
    eligible: numberFigure(whole, 'people', { rows, gaps: numberGaps, people }),
    reach: isKnown ? reach : notMeasured(reach),
    completion: isFinishKnown ? completion : notMeasured(completion),
  }
}

function unknownGaps(unknown: number, all: number): readonly Gap[] {
  if (unknown === 0) return []
  const note = {
    ja: `修了したかどうか分からない人が${unknown}人`,
    en: `of ${unknown} people it is not known whether they finished`,
  }
  return [{ coverage: { reporting: all - unknown, expected: all }, note }]
}

/** The part of a whole that belongs to some of its sessions. */
function partOf(whole: Part, held: readonly SessionRecord[], { series }: SessionsQuestion): Part {
  const ids = new Set(held.map(({ id }) => id))
  const course = held[0]?.series
  const { gatherings, named } = whole.attendance
  const meant: Meant | undefined =
    whole.meant?.by === 'name' && series === undefined
      ? {
          by: 'name',
          list: whole.meant.list.filter((one) => one.course === undefined || one.course === course),
        }
      : whole.meant
  return {
    held,
    attendance: {
      gatherings: gatherings.filter(({ id }) => ids.has(id)),
      named: named.filter(({ activity }) => ids.has(activity)),
    },
    meant,
    scores: whole.scores?.filter(({ session }) => ids.has(session)),
  }
}

type PeopleFigure = Exclude<SessionsFigure, 'sessions'>

/** People by their own departments: on the list where there is one, else as they took part. */
function peopleByDepartment(
  frame: Frame,
  { held, attendance, meant, scores }: Part,
  make: (part: Part, gaps: readonly Gap[]) => Readonly<Record<SessionsFigure, Figure>>,
): { readonly [department: string]: Readonly<Record<PeopleFigure, Figure>> } {
  const names = namedOnly(attendance)
  const listed = new Map<string, string | undefined>()
  if (meant?.by === 'name') for (const { person, department } of meant.list) listed.set(person, department)
  const placed: readonly Placed[] = [
    ...attendance.named.map((one) => ({
      ...place(listed.get(one.person) ?? one.department),
      one,
      is: 'named' as const,
    })),
    ...(meant?.by === 'name' ? meant.list : []).map((one) => ({
      ...place(one.department),
      one,
      is: 'meant' as const,
    })),
    ...(scores ?? []).map((one) => ({ ...place(one.department), one, is: 'score' as const })),
  ].map((one) => ({ ...one, row: one.one.row }))
  return departmentGroups(frame, placed, (some, department) => {
    const { sessions: _, ...figures } = make(
      {
        held,
        attendance: names.of(some.flatMap(({ is, one }) => (is === 'named' ? [one] : []))),
        meant:
          meant?.by === 'number'
            ? { by: 'number', count: meant.count.of(department) }
            : meant && { by: 'name', list: some.flatMap(({ is, one }) => (is === 'meant' ? [one] : [])) },
        scores: scores && some.flatMap(({ is, one }) => (is === 'score' ? [one] : [])),
      },
      [...names.gaps, ...frame.timeGaps],
    )
    return figures
  })
}

type Placed = { readonly row: string; readonly department?: string } & (
  | { readonly is: 'named'; readonly one: ParticipationRecord }
  | { readonly is: 'meant'; readonly one: EligibleRecord }
  | { readonly is: 'score'; readonly one: SessionRatingRecord }
)

function place(department: string | undefined): { readonly department?: string } {
  return department === undefined ? {} : { department }
}
