/** Why a row is not taken as it stands. */
export type RowProblemCode =
  /** Not a day `YYYY-MM-DD`. Set aside. */
  | 'notADate'
  /** Below zero, or an end before its start. Set aside. */
  | 'negative'
  /** More than the 24 hours of a day. Set aside. */
  | 'beyondADay'
  /** Not whole minutes. Set aside. */
  | 'notWhole'
  /** On a day outside of the person's service. Set aside. */
  | 'outsideService'
  /** The same figure again for the same person, department and day. One is kept. */
  | 'repeated'
  /** Another figure for the same person, department and day. All of them are set aside. */
  | 'contradictory'
  /** Two departments report the same person on one day. Both count, and which of them is responsible is open. */
  | 'twoDepartments'
  /** What two departments report of one day is more than a day. All of them are set aside. */
  | 'togetherBeyondADay'
  /** A stamp without its other end. Set aside. */
  | 'oneStampOnly'
  /** Stamps that overlap: the time is counted once. */
  | 'overlapping'
  /** A reason for a day that shows no gap. */
  | 'reasonWithoutGap'

/** One problem with rows: where it is and what was found. */
export type RowProblem = {
  readonly code: RowProblemCode
  /** The rows concerned, as the caller numbers them. */
  readonly rows: readonly number[]
  readonly person: string
  /** As it stands in the row. */
  readonly date: string
  /** What stands in the rows, as far as it says more. */
  readonly found?: string
  /** Whether the rows are left out of every figure. */
  readonly setAside: boolean
}
