import type { PlainDate } from '@reform/calendar'
import type { RecordBase } from './record.ts'

/** A request to a support desk, and what became of it. */
export type SupportRequestRecord = RecordBase & {
  readonly id: string
  readonly askedOn: PlainDate
  /** The department that asked. */
  readonly department: string
  readonly service?: string
  readonly handledOn?: PlainDate
  /** Absent: handled when there is a day of handling, else open. */
  readonly outcome?: 'handled' | 'declined' | 'withdrawn' | 'open'
  /** The score that the requester gave. */
  readonly rating?: number
  /** Working time that the requester says was saved. */
  readonly minutesSaved?: number
  /** Whether the requester went home earlier. */
  readonly leftEarlier?: boolean
}

/** A day on which a person teleworked. */
export type TeleworkRecord = RecordBase & {
  readonly person: string
  readonly on: PlainDate
  readonly department?: string
  /** `whole` when absent. */
  readonly extent?: 'whole' | 'half' | 'hours'
  readonly minutes?: number
  readonly place?: string
}

/** A stretch of days on which a service runs on every open day. */
export type ServiceRunRecord = RecordBase & {
  readonly id: string
  readonly service: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** Open days on which it did not run. */
  readonly suspended?: readonly PlainDate[]
}

/** Riders or users of a service on a day. */
export type RidershipRecord = RecordBase & {
  readonly service: string
  readonly on: PlainDate
  readonly riders: number
  /** The trip of the day, when each is counted. */
  readonly trip?: string
}

/** Seats of an area and how many were in use when someone counted. */
export type DeskUseRecord = RecordBase & {
  readonly area: string
  readonly on: PlainDate
  readonly seats: number
  readonly used: number
  /** The time of the count, when there are several a day. */
  readonly slot?: string
  readonly department?: string
}

/** A reading of a channel: followers, messages, views. */
export type ChannelSnapshotRecord = RecordBase & {
  readonly channel: string
  readonly measure: string
  readonly on: PlainDate
  readonly count: number
  /** What was said beside the count, such as 以上; exact when absent. */
  readonly bound?: Bound
}

/** How a number stands to the truth: at least (以上), at most (以下), more than (超), less than (未満), about (約). */
export type Bound = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'about'

/** An entry of a register of links, with its review. */
export type LinkRecord = RecordBase & {
  readonly id: string
  readonly title?: string
  /** The department that answers for it. */
  readonly department?: string
  readonly addedOn: PlainDate
  readonly reviewedOn?: PlainDate
  readonly reviewEveryMonths?: number
  readonly removedOn?: PlainDate
  readonly broken?: boolean
}
