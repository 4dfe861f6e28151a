import type { RecordKind } from './records/kinds.ts'

/** Why a row is left out of a figure. Each reason is another word; none of them means zero. */
export type LeftOutReason = RowFault | SettledReason | QuestionReason

/** What is wrong with a row by itself. The whole row is left out, never a part of it. */
export type RowFault =
  /** A field that has to be there is not. */
  | 'missingField'
  /** A value of another form than the field's. */
  | 'wrongShape'
  /** A count that is not a whole number. */
  | 'notWhole'
  | 'negative'
  /** A number beyond what the field can be, such as a rating of 11 on a scale to 10. */
  | 'outOfScale'
  /** One thing before another that it comes after, such as handled before asked. */
  | 'reversed'
  /** A part that is larger than its whole, such as more seats in use than seats. */
  | 'moreThanAll'
  /** Two fields of the row say different things. */
  | 'contradictsItself'
  | 'unknownDepartment'

/** What other rows make of a row. */
export type SettledReason =
  /** The same as another row: counted once. */
  | 'repeated'
  /** The same thing recorded at the same time with different values: none of the rows is used. */
  | 'contradictory'
  /** A later record takes its place. */
  | 'corrected'
  | 'withdrawn'
  /** It became known after the as-of day. */
  | 'notYetRecorded'

/** Why a sound row has no part in the answer to a question. */
export type QuestionReason =
  | 'outsidePeriod'
  /** Its days or months are left out of the period. */
  | 'excluded'
  /** Dated after the as-of day. */
  | 'future'
  /** Of another series, category, service or course than the one that is asked about. */
  | 'notAsked'
  /** Of a session, event or proposal that is not there. */
  | 'unknownActivity'
  /** On a day on which the service does not run or offices are closed. */
  | 'closedDay'
  /** Outside of all runs of the service. */
  | 'noRun'
  /** Only a part of its months lies in the period, and it cannot be divided. */
  | 'crossesPeriod'
  /** Its months are counted in other records of the department. */
  | 'overlapping'
  /** A newer snapshot takes its place; snapshots are never added up. */
  | 'olderSnapshot'

/** A row that has no part in a figure, and why. */
export type LeftOut = {
  readonly row: string
  readonly kind: RecordKind
  readonly reason: LeftOutReason
  /** The field at fault. */
  readonly field?: string
  /** The value as it came, never a person. */
  readonly value?: string
  /** The row that is counted in its place, or contradicts it. */
  readonly other?: string
}
