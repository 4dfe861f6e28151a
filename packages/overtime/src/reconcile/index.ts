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
export {
  type OvertimeRow,
  type Service,
  type SoundMonth,
  type SoundPerson,
  type TakeInOptions,
  type TakenIn,
  takeInDays,
  type UnsentDays,
} from './take-in.ts'
export { describeReconciledDay, describeRowProblem, describeUnsent } from './text/describe.ts'
