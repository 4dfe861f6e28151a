import type { PlainDate } from '@reform/calendar'

/** What every record says about itself. */
export type RecordBase = {
  /** Its place in what was sent, `file#line`; the way back from a figure. No two records have the same. */
  readonly row: string
  /** The day on which it became known. Absent: known from the start. */
  readonly recordedOn?: PlainDate
  /** Orders corrections of one day; 0 when absent. */
  readonly revision?: number
  /** The record takes back whatever has its key. */
  readonly withdrawn?: true
}
