import type { PlainDate } from '@reform/calendar'
import type { Exclusion } from '../register/exclusion.ts'
import type { Medium } from '../register/medium.ts'

/** What all events carry. */
export type EventBase = {
  /** The document or file that it is about. */
  readonly id: string
  readonly on: PlainDate
  /**
   * The order within one day, where the source system knows it; 0 when absent. Events of one day and one
   * sequence are ordered by what they are, never by where they stand in the file.
   */
  readonly sequence?: number
}

/** A document came into being here (作成) or from outside (取得). */
export type ArrivalEvent = EventBase & {
  readonly kind: 'made' | 'obtained'
  readonly department: string
  /** The official copy (正本) from the first day. */
  readonly medium: Medium
  /** Absent: not known. */
  readonly pages?: number
  /** Of a hybrid: the pages that are electronic. */
  readonly electronicPages?: number
  /** How many documents the file holds; 1 when absent. */
  readonly documents?: number
  /** Stacked thickness in whole millimetres: 1,000 are a file metre. */
  readonly millimetres?: number
  /** Kept for less than one year, normally outside of register statistics. */
  readonly underOneYear?: boolean
  readonly box?: string
}

/** A checked scan became the official copy (正本). */
export type OfficialScanEvent = EventBase & {
  readonly kind: 'officialScan'
  /** `hybrid` when only a part was scanned; `electronic` when absent. */
  readonly medium?: 'electronic' | 'hybrid'
  readonly electronicPages?: number
}

/** A check showed that the scan cannot stand: the document is what it was before it was scanned. */
export type CheckFailedEvent = EventBase & { readonly kind: 'checkFailed' }

/** The document is left out of the denominator, or out of this year's work (deferred). */
export type ExcludedEvent = EventBase & {
  readonly kind: 'excluded'
  /** As it was decided; what is missing makes the exclusion invalid, not the event. */
  readonly exclusion: Partial<Exclusion>
}

/** The document is back in the denominator. */
export type ReincludedEvent = EventBase & { readonly kind: 'reincluded' }

/** The document went to another department or another box. */
export type MovedEvent = EventBase & {
  readonly kind: 'moved'
  readonly department?: string
  readonly box?: string
}

/** The document is gone: disposed of (廃棄), or transferred to the archives (移管). */
export type LeavingEvent = EventBase & { readonly kind: 'disposed' | 'transferred' }

/** One thing that happened to one document on one day. */
export type DocumentEvent =
  | ArrivalEvent
  | OfficialScanEvent
  | CheckFailedEvent
  | ExcludedEvent
  | ReincludedEvent
  | MovedEvent
  | LeavingEvent

/** A document as it stands on a day. */
export type DocumentState = {
  readonly id: string
  readonly acquisition: 'created' | 'obtained'
  /** The day made or obtained: it alone decides the year, whatever happens later. */
  readonly madeOn: PlainDate
  readonly department: string
  readonly medium: Medium
  /** `scanned` once a scan is the official copy: only then do quality and the paper original matter. */
  readonly origin: 'asMade' | 'scanned'
  readonly pages?: number
  readonly electronicPages?: number
  readonly documents?: number
  readonly millimetres?: number
  readonly underOneYear?: boolean
  readonly box?: string
  /** Valid on the day: excluded or deferred by its reason. */
  readonly exclusion?: Exclusion
  /** Why and when it left; absent while it is held. */
  readonly left?: { readonly kind: 'disposed' | 'transferred'; readonly on: PlainDate }
}
