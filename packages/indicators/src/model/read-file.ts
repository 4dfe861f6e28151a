import type { ActivityRecord, RecordKind } from '@reform/activities'
import type { PlainDate, YearMonth } from '@reform/calendar'
import type { ApprovalCase, DocumentState } from '@reform/digitization'
import type { DepartmentKind } from '@reform/overtime'
import type { Id, When } from '@reform/roadmap'
import type { Answers } from '@reform/survey'
import type { RowRanges } from '../rows/rows.ts'

/** One month of one person's overtime, and the rows that tell of it. */
export interface AttendanceMonth {
  readonly person: string
  /** As written or as an id; the department of the file when absent. */
  readonly department?: string
  readonly month: YearMonth
  /** `null` when a row of the month was lost, so that it is not known; never taken as zero. */
  readonly overtimeMinutes: number | null
  /** Needed only where breaches of rules are counted. */
  readonly departmentKind?: DepartmentKind
  readonly rows: RowRanges
}

/** A row of any table, with fields by name. What is missing is `null` or not there. */
export interface DataRecord {
  readonly line: number
  /** As written or as an id; the department of the file when absent. */
  readonly department?: string
  /** The day that the record is of; of a month its last day. The period of the file when absent. */
  readonly on?: PlainDate
  readonly values: Readonly<Record<string, string | number | boolean | null>>
}

/** What a file holds, as its reader gives it. `lines` are the rows of the values, one for each. */
export type Material =
  | { readonly kind: 'attendance'; readonly months: readonly AttendanceMonth[] }
  | { readonly kind: 'answers'; readonly answers: Answers; readonly lines: ArrayLike<number> }
  /** As they stand on the last day of the period, or on the as-of day when that is earlier. */
  | {
      readonly kind: 'documents'
      readonly documents: readonly DocumentState[]
      readonly lines: ArrayLike<number>
    }
  | {
      readonly kind: 'approvals'
      readonly cases: readonly ApprovalCase[]
      readonly lines: ArrayLike<number>
    }
  /** Of one kind, with `row` as `path#line` of this file; departments as written or as ids. */
  | {
      readonly kind: 'activities'
      readonly of: RecordKind
      readonly records: readonly ActivityRecord[]
    }
  | { readonly kind: 'records'; readonly records: readonly DataRecord[] }

/** One file, or one sheet of it, as it was read. */
export interface ReadFile {
  readonly source: Id
  /** Relative to the folder of the configuration, with `/`. */
  readonly path: string
  readonly sheet?: string
  /** Of its bytes; with it two runs can be compared. */
  readonly sha256?: string
  /** Whose delivery it is; absent when it is one for everybody. */
  readonly departments?: readonly Id[]
  readonly period?: When
  readonly revision?: number
  readonly receivedOn?: string
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number }
  readonly rejected?: RowRanges
  /** The reader could make nothing of the file: it is named and not used. */
  readonly refused?: boolean
  readonly material: Material
}
