export { formatIsoDate, type PlainDate, parseIsoDate } from '@reform/calendar'
export type {
  ArrivalEvent,
  CheckFailedEvent,
  DocumentEvent,
  DocumentState,
  ExcludedEvent,
  LeavingEvent,
  MovedEvent,
  OfficialScanEvent,
  ReincludedEvent,
} from './events/event.ts'
export { type Replay, replay } from './events/replay.ts'
export { countIssues, type DataIssue, type DataIssueCode } from './issue.ts'
export {
  type ApprovalCase,
  type ApprovalContract,
  type ApprovalRate,
  type ApprovalRoute,
  approvalRate,
} from './rate/approvals.ts'
export {
  type Bridge,
  type BridgeStep,
  bridge,
  compareRates,
  pointsBetween,
  type RateComparison,
} from './rate/bridge.ts'
export {
  type ContractPart,
  contractParts,
  differingParts,
  type FlowOptions,
  flowContract,
  type HybridMode,
  type Population,
  type RateContract,
  type RateUnit,
  type StockOptions,
  stockContract,
} from './rate/contract.ts'
export { figureValue, printFigure, type RateFigure } from './rate/figure.ts'
export { type Rate, rateFromCounts, rateOf, ratesBy, sumOfRates } from './rate/rate.ts'
export {
  addCounts,
  addToTally,
  countsOf,
  type MediumCounts,
  openTally,
  type RateCounts,
  type RateTally,
} from './rate/tally.ts'
export {
  type Exclusion,
  type ExclusionReason,
  exclusionReasons,
  isExclusionReason,
  leavesDenominator,
  missingOfExclusion,
  type ReasonEntry,
} from './register/exclusion.ts'
export { type Medium, media, readMedium } from './register/medium.ts'
