import type { PlainDate } from '@reform/calendar'
import type { RecordBase } from './record.ts'

/** A case of office reform and its days. */
export type OfficeReformRecord = RecordBase & {
  readonly id: string
  readonly department: string
  readonly measure?: string
  readonly plannedOn?: PlainDate
  readonly startedOn?: PlainDate
  readonly completedOn?: PlainDate
  readonly abandonedOn?: PlainDate
  readonly squareMetres?: number
  /** People who work in what was reformed. */
  readonly people?: number
}

/** Posts offered to applicants from inside (省内公募). */
export type PostingRecord = RecordBase & {
  readonly id: string
  readonly scheme: string
  readonly grade: string
  readonly openedOn: PlainDate
  readonly posts: number
  readonly applicants?: number
  readonly passed?: number
  readonly placed?: number
  /** The day of placement; after the as-of day it is only planned. */
  readonly placedOn?: PlainDate
}

/** People who join from outside on a day; after the as-of day they are only planned. */
export type RecruitmentRecord = RecordBase & {
  readonly id: string
  readonly category: string
  readonly grade?: string
  readonly on: PlainDate
  readonly people: number
  readonly department?: string
}

/** How many people of a grade held a certification on the day of a snapshot. */
export type CertificationRecord = RecordBase & {
  readonly on: PlainDate
  readonly grade: string
  readonly people: number
  readonly department?: string
}

/** A report, release or issue, planned or published. */
export type PublicationRecord = RecordBase & {
  readonly id: string
  readonly category: string
  readonly publishedOn?: PlainDate
  readonly plannedOn?: PlainDate
  readonly title?: string
  readonly department?: string
}

/** A robot, macro or tool of a register of automation. */
export type AutomationRecord = RecordBase & {
  readonly id: string
  readonly category: string
  readonly startedOn: PlainDate
  readonly retiredOn?: PlainDate
  /** Whether any department can use it (汎用). */
  readonly general?: boolean
  readonly department?: string
  readonly name?: string
}

/** A meeting of a series, due or held. */
export type MeetingRecord = RecordBase & {
  readonly id: string
  readonly series: string
  readonly dueOn?: PlainDate
  readonly heldOn?: PlainDate
  readonly cancelled?: boolean
  readonly name?: string
}

/** A goal of a department for a stretch of days, and whether it names the reform. */
export type GoalRecord = RecordBase & {
  readonly id: string
  readonly department: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly namesReform: boolean
}

/** A post of a unit that is to be set up. */
export type StaffPostRecord = RecordBase & {
  readonly id: string
  readonly department: string
  readonly plannedFrom: PlainDate
  readonly filledOn?: PlainDate
  readonly vacatedOn?: PlainDate
  /** Whether the holder keeps another post (併任). */
  readonly concurrent?: boolean
}
