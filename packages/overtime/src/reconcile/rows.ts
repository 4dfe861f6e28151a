import type { PlainDate, YearMonth } from '@reform/calendar'
import type { DepartmentKind, PersonMonths } from '../person.ts'
import type { RowProblem } from './problem.ts'

/** One day of one person as a department sent it. */
export type OvertimeRow = {
  /** The caller's number of the row, such as its line. */
  readonly row: number
  readonly person: string
  readonly department: string
  /** `YYYY-MM-DD`; anything else is named and set aside. */
  readonly date: string
  /** Minutes of overtime; `null` is unknown. */
  readonly overtimeMinutes: number | null
  readonly specialDutyMinutes?: number
}

/** A stretch of service; someone who left and came back has several. */
export type Service = { readonly person: string; readonly from: PlainDate; readonly until?: PlainDate }

/** How rows are read. */
export type TakeInOptions = {
  readonly regime: string
  /** The months that the rows are to cover, both inside. */
  readonly from: YearMonth
  readonly until: YearMonth
  /** Who served when; people without any are taken to serve throughout. */
  readonly service?: readonly Service[]
  /** What a workday without a row is: unknown, or, in lists that leave such days out, a day without overtime. */
  readonly absentDays: 'unknown' | 'noOvertime'
  /**
   * In lists that leave days out: after so many working days without any row of a department up to the end of a
   * month, the rest of the month is taken as not sent. 5 when absent.
   */
  readonly silentDays?: number
  /** Which limits a department is under; needed where limits depend on departments. */
  readonly departmentKind?: (department: string, month: YearMonth) => DepartmentKind
}

/** A department that has not sent a whole month. */
export type UnsentDays = {
  readonly department: string
  readonly month: string
  /** The first and the last working day of which it sent nothing. */
  readonly from: string
  readonly to: string
}

/** One month of one person as far as it is sound. */
export type SoundMonth = {
  readonly month: string
  /**
   * The department of the last day there is a row for; absent where two claim that day, and the kind of
   * department is then that of the first.
   */
  readonly department?: string
  readonly knownMinutes: number
  /** By department, what each reported of it. */
  readonly byDepartment: readonly { readonly department: string; readonly minutes: number }[]
  readonly unknownDays: readonly string[]
  /** No day of service lies in the month: its overtime is 0 because nobody served. */
  readonly notInService: boolean
}

/** One person, ready to be judged, with the months as they were made. */
export type SoundPerson = { readonly person: PersonMonths; readonly months: readonly SoundMonth[] }

/** What rows come to. Rows read are rows used plus rows set aside. */
export type TakenIn = {
  readonly people: readonly SoundPerson[]
  readonly problems: readonly RowProblem[]
  readonly unsent: readonly UnsentDays[]
  readonly rowsRead: number
  readonly rowsUsed: number
  readonly rowsSetAside: number
}
