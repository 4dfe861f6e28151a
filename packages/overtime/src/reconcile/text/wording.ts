import type { RowProblemCode } from '../problem.ts'
import type { DayStanding, GapReasonCode } from '../reconcile.ts'

/** One language's words about rows and days. */
export type ReconcileWording = {
  readonly problems: Readonly<Record<RowProblemCode, string>>
  readonly reasons: Readonly<Record<GapReasonCode, string>>
  readonly standings: Readonly<Record<DayStanding, string>>
}
