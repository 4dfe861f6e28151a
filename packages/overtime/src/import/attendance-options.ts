import type { YearMonth } from '@reform/calendar'
import type { TimeSpan } from '../daily/day.ts'
import type { DepartmentKind, PersonMonths } from '../person.ts'

/** What the caller knows about files of attendance, beside what stands in them. */
export type AttendanceOptions = {
  /** Facts that hold for all people, such as the sector. */
  readonly person?: Partial<Omit<PersonMonths, 'id' | 'regime' | 'months'>>
  /** The kind of a department on the last day of a month; the department is `undefined` where the file has none. */
  readonly departmentKind?: (department: string | undefined, month: YearMonth) => DepartmentKind | undefined
  /**
   * `stamps`: minutes are counted from the times of day. `sums`: they are those that the file states. By the times
   * of day where the file has columns for them, when absent.
   */
  readonly count?: 'stamps' | 'sums'
  /**
   * The hours of the break, on days of which the record does not say when or for how long it was; an empty list says
   * that there is none. Without it such days are unknown.
   */
  readonly breaks?: readonly TimeSpan[]
  /**
   * What a workday without a row, a row without times and a sum left blank mean: `unknown` when absent; `zero` for
   * files that leave out what is nothing.
   */
  readonly blanks?: 'unknown' | 'zero'
  /** The fields that overtime and work on holidays are the sums of, for `sums`. */
  readonly overtimeFields?: readonly string[]
  readonly holidayFields?: readonly string[]
}

/** The fields that are summed up, by the form of the rules. */
export const standardSums = {
  /** All work outside of allotted hours is overtime, whether beyond eight hours or not. */
  departments: {
    overtimeFields: ['overtime', 'withinStatutoryOvertime', 'legalHolidayWork'],
    holidayFields: ['holidayWork'],
  },
  agreement: { overtimeFields: ['overtime'], holidayFields: ['legalHolidayWork'] },
} as const
