import type { YearMonth } from '@reform/calendar'
import type { Bilingual } from '@reform/rules'
import type { Crossing, TargetLine } from '../forecast/crossings.ts'
import type { LeaveLedger } from '../leave/ledger.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PersonMonths } from '../person.ts'
import type { ReviewRegister } from '../review/register.ts'

/** A department; one with a parent is a part of it. */
export type MeetingDepartment = {
  readonly id: string
  readonly label: Bilingual
  readonly parent?: string
}

/** One person as the meeting counts them. */
export type MeetingPerson = {
  /** The id should mean nothing outside: it is the key by which releases are held together. */
  readonly person: PersonMonths
  /** The department that answers for the person in a month; `undefined` where it is open, or there was none. */
  readonly departmentOf: (month: YearMonth) => string | undefined
  /** From the forecast: the chance of passing each limit and target line. */
  readonly crossings?: readonly Crossing[]
  readonly leave?: LeaveLedger
}

/** What the meeting of one month looks at. */
export type MeetingQuestion = {
  readonly month: YearMonth
  readonly departments: readonly MeetingDepartment[]
  readonly people: readonly MeetingPerson[]
  readonly rules: OvertimeRules
  /** The lines that the organisation has set itself; never limits. */
  readonly targets: readonly TargetLine[]
  readonly reviews?: ReviewRegister
  /** The month in which years begin; 4 when absent. */
  readonly yearStartMonth?: number
}
