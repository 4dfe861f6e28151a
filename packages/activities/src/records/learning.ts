import type { PlainDate, YearMonth } from '@reform/calendar'
import type { RecordBase } from './record.ts'

/** A session that was held: a training, an exchange of views, a talk. */
export type SessionRecord = RecordBase & {
  readonly id: string
  readonly on: PlainDate
  readonly name?: string
  /** The course or series that the session belongs to. */
  readonly series?: string
  readonly category?: string
  /** The department that held it. */
  readonly department?: string
  /** Heads counted at the door; used when nobody is named in participations. */
  readonly attendees?: number
}

/** A person who took part in a session, an event or a proposal. */
export type ParticipationRecord = RecordBase & {
  /** The id of the session, event or proposal. */
  readonly activity: string
  /** A key that means nothing outside. */
  readonly person: string
  /** The department of the person. */
  readonly department?: string
  /** Whether the person finished; absent when it is not known. */
  readonly completed?: boolean
}

/** One answer to how a session was; nobody is named. */
export type SessionRatingRecord = RecordBase & {
  readonly id: string
  readonly session: string
  readonly score: number
  readonly department?: string
}

/** A person for whom a course is meant (対象者). */
export type EligibleRecord = RecordBase & {
  readonly person: string
  readonly department?: string
  /** The series; absent when it is for all of them. */
  readonly course?: string
}

/** How many people a department had on a day. */
export type HeadcountRecord = RecordBase & {
  readonly department: string
  readonly on: PlainDate
  readonly people: number
}

/** One-on-one meetings of a department in a run of months, as departments report them. */
export type OneOnOneRecord = RecordBase & {
  readonly department: string
  readonly from: YearMonth
  readonly to: YearMonth
  /** Months of the run that are not in the figures ("7月除く"). */
  readonly excludedMonths?: readonly YearMonth[]
  readonly meetings: number
  /** Different people who had at least one. */
  readonly people?: number
}

/** An event: a café, a gathering, a workshop. */
export type EventRecord = RecordBase & {
  readonly id: string
  readonly on: PlainDate
  readonly category: string
  readonly name?: string
  readonly department?: string
  /** Heads counted at the door; used when nobody is named in participations. */
  readonly attendees?: number
}

/** An idea that staff brought forward, and when it came true. */
export type ProposalRecord = RecordBase & {
  readonly id: string
  readonly on: PlainDate
  readonly name?: string
  readonly department?: string
  readonly realisedOn?: PlainDate
  /** Heads only; used when nobody is named in participations. */
  readonly participants?: number
}
