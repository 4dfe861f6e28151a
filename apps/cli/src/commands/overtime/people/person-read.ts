import type { DailyOptions, DayRecord, PersonMonths } from '@reform/overtime'
import type { AttendancePerson } from '@reform/overtime/import'
import type { Bilingual } from '../../../language.ts'

/** Where a person stands in the input, as far as its form has it. */
export interface Place {
  readonly file: string
  /** The line of the file, counted from 1. */
  readonly line?: number
  /** Which person of the file it is, counted from 1, where lines say nothing. */
  readonly number?: number
}

/** One thing that is wrong with a person's data: where, and what to do. */
export interface InputIssue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
}

/** What tables tell of a person beside the months that are judged. */
export type Daily = Omit<AttendancePerson, 'person'>

/** One person out of the input, or why there is none. Whatever the form, nothing that is read goes missing. */
export type PersonRead = { readonly place: Place } & (
  | {
      readonly read: true
      readonly person: PersonMonths
      readonly daily?: Daily
      /** Days that were given in place of months. */
      readonly days?: { readonly days: readonly DayRecord[]; readonly options: DailyOptions }
    }
  | { readonly read: false; readonly id?: string; readonly issues: readonly InputIssue[] }
)
