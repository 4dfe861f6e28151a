import type { Bilingual } from '../provisions/source.ts'

/**
 * Why a written date is refused or doubted:
 *
 * - `empty` nothing is written
 * - `eraMissing` no era stands where one must
 * - `yearMissing`, `yearZero`, `yearTooLong` the year of the era is not there, is 0, or has three digits or more
 * - `dateImpossible` there is no such month or day
 * - `outOfEra` the day exists but the era had not begun or was over (平成31年5月1日)
 * - `lunisolar` before 明治6年 dates followed the lunisolar calendar
 * - `skippedDay` 明治5年12月3日 and later never were
 * - `yearMismatch` two years are written and they differ (令和７（2024）年度)
 * - `weekdayMismatch` the day of the week is not that of the day
 * - `rangeReversed` a range ends before it starts
 * - `wrongExclusion` what is to be left out lies outside of the time that it is written with, or is all of it
 * - `ambiguous` more than one reading is possible and nothing says which
 * - `unreadable` the text cannot be read from here on
 * - `notADate` the text is understood but names no single day
 */
export type NotationCode =
  | 'empty'
  | 'eraMissing'
  | 'yearMissing'
  | 'yearZero'
  | 'yearTooLong'
  | 'dateImpossible'
  | 'outOfEra'
  | 'lunisolar'
  | 'skippedDay'
  | 'yearMismatch'
  | 'weekdayMismatch'
  | 'rangeReversed'
  | 'wrongExclusion'
  | 'ambiguous'
  | 'unreadable'
  | 'notADate'

/** A reason, as data and as a sentence, with the place in the text that it is about. */
export type NotationIssue = {
  readonly code: NotationCode
  /** First character concerned, counted from 0 in UTF-16 units of the text as written. */
  readonly start: number
  /** First character no longer concerned. */
  readonly end: number
  /** The characters concerned. */
  readonly text: string
  readonly message: Bilingual
}
