export type { Bilingual, Language } from '@reform/quantities'
export type { Audit, Interval, Leak, RelationTerm, Unproven } from './audit.ts'
export { type AuditOptions, audit } from './audit-draft.ts'
export { type Axis, type AxisNode, type CrossedGroup, type Crossing, crossingOf } from './cross.ts'
export type {
  Cell,
  CellKey,
  Contribution,
  CountFigure,
  DistributionFigure,
  Draft,
  Figure,
  Group,
  Harmless,
  MeanFigure,
  OrderFigure,
  OtherFigure,
  RatioFigure,
  Relation,
  ShareFigure,
  SumFigure,
} from './draft.ts'
export { emptyLedger, type Ledger, type LedgerBlock, type LedgerCell, type LedgerEntry } from './ledger.ts'
export { defaultPolicy, type Policy, policyWith } from './policy.ts'
export { type Publication, type PublishOptions, publish } from './publish.ts'
export type {
  HiddenCell,
  HiddenReason,
  PublishedCell,
  PublishedFigure,
  PublishedGroup,
  PublishedRelease,
  ShownCell,
  SuppressionSummary,
} from './published.ts'
export { assertPublished, isPublished, recordRelease } from './release.ts'
export type { BoundsProblem, BoundsSolver, SolverBounds, SolverRow, SolverVariable } from './solver.ts'
export {
  describeAudit,
  describeHidden,
  describeLeak,
  describeMinimum,
  describeUnproven,
  fewerThan,
  type Named,
} from './text/describe.ts'
