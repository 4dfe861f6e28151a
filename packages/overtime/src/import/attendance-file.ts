import type { YearMonth } from '@reform/calendar'
import type { ByteSource, Profile, ReadOptions, ReadReport } from '@reform/tabular/read'
import type { AttendanceForm } from './attendance-form.ts'

/** A file of attendance and how it is read. */
export type AttendanceFile = {
  readonly source: ByteSource
  readonly profile: Profile
  readonly read?: ReadOptions
  /** The month of a monthly file without a column for it. */
  readonly month?: YearMonth
}

/** What became of one file. Always `report.counts.accepted === taken + passedOver + refused`. */
export type AttendanceFileReport = {
  readonly report: ReadReport
  readonly form?: AttendanceForm
  /** How its minutes were counted. */
  readonly count?: 'stamps' | 'sums'
  /** Rows that stand in the result. */
  readonly taken: number
  /** Rows that say what another row says, or are days to come. */
  readonly passedOver: number
  /** Rows that were read and cannot be taken: they contradict another, or nothing tells their month. */
  readonly refused: number
  /** Rejected rows of which it is not known whose they are, or of when. */
  readonly ofNobody: number
}
