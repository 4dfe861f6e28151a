export type { RowProblem, RowProblemCode } from './problem.ts'
export {
  type DayStanding,
  type Declared,
  type GapReason,
  type GapReasonCode,
  type Presence,
  type ReconciledDay,
  type ReconciledPerson,
  type ReconcileInput,
  type Reconciliation,
  reconcile,
} from './reconcile.ts'
export type {
  OvertimeRow,
  Service,
  SoundMonth,
  SoundPerson,
  TakeInOptions,
  TakenIn,
  UnsentDays,
} from './rows.ts'
export { takeInDays } from './take-in.ts'
export { describeReconciledDay, describeRowProblem, describeUnsent } from './text/describe.ts'
