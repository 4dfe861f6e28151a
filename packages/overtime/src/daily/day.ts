import type { PlainDate } from '@reform/calendar'

/** A stretch of a day in minutes from its midnight; past midnight it goes on above 24 × 60. */
export type TimeSpan = { readonly from: number; readonly to: number }

/**
 * What someone was to work on a day.
 *
 * - `fixed` and `shift`: hours of the day, breaks not included; a shift may go past midnight.
 * - `flexible`: so many minutes, whenever they are worked.
 * - `off`: nothing, by the person's own schedule.
 */
export type Schedule =
  | { readonly kind: 'fixed' | 'shift'; readonly spans: readonly TimeSpan[] }
  | { readonly kind: 'flexible'; readonly minutes: number }
  | { readonly kind: 'off' }

/**
 * What a day is in the person's calendar: a weekly day off (週休日) has no hours; on a holiday (休日) hours are
 * allotted and duty is lifted. `statutoryHoliday` (法定休日) is the Labour Standards Act's weekly holiday.
 */
export type DayKind = 'workday' | 'weeklyDayOff' | 'holiday' | 'statutoryHoliday'

/** One day of one person. Times are whole minutes. */
export type DayRecord = {
  readonly date: PlainDate
  /** Hours worked, breaks not included; empty when nothing was worked, `null` when it is not known. */
  readonly work: readonly TimeSpan[] | null
  /** The standard hours of the day when absent. */
  readonly schedule?: Schedule
  /** From the calendar of public offices when absent. */
  readonly kind?: DayKind
  /** A weekly day off that was swapped for another day (週休日の振替). */
  readonly swapped?: boolean
  /** Intermittent watch duty (宿日直), beside the work. */
  readonly watchDuty?: readonly TimeSpan[]
  /** Underground or other listed harmful work (Labour Standards Act art. 36(6)(i)). */
  readonly harmful?: boolean
  /** The part of the overtime that was special duty. */
  readonly specialDutyMinutes?: number
}
