export {
  type FiscalYear,
  formatIsoDate,
  type PlainDate,
  parseIsoDate,
  type YearMonth,
} from '@reform/calendar'
export type {
  ArrivalEvent,
  CheckFailedEvent,
  DocumentEvent,
  DocumentState,
  EventBase,
  ExcludedEvent,
  LeavingEvent,
  MovedEvent,
  OfficialScanEvent,
  ReincludedEvent,
} from './events/event.ts'
export { type Replay, replay } from './events/replay.ts'
export { countIssues, type DataIssue, type DataIssueCode } from './issue.ts'
export {
  type ExclusionLedger,
  exclusionLedger,
  type LedgerEntry,
  type WaterfallStep,
} from './ledger/ledger.ts'
export type { Contradiction } from './plan/contradictions.ts'
export { type Dial, type DigitizationPlan, dials, type Estimate, type PlanTargets } from './plan/plan.ts'
export type { MonthFigures } from './plan/run.ts'
export {
  type DialOutlook,
  type PlanMonth,
  type PlanRange,
  type Simulation,
  simulatePlan,
} from './plan/simulate.ts'
export { type CounterReading, type CounterUse, counterUse } from './print/counter.ts'
export {
  type PrintCost,
  type PrintJob,
  type PrintPrices,
  type PrintUse,
  type PrintVolume,
  printCost,
  printVolume,
} from './print/job.ts'
export {
  annualBaseline,
  type Baseline,
  type PerHead,
  type PrintShares,
  perHead,
  printShares,
  type Reduction,
  reductionFrom,
  reductionMet,
} from './print/reduction.ts'
export {
  type AttributePlan,
  type CodeLine,
  iso2859,
  type QualityLimit,
  type Severity,
} from './provisions/iso2859.ts'
export { recordsRules } from './provisions/retention.ts'
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
  type OpenCounts,
  openTally,
  type RateCounts,
  type RateTally,
} from './rate/tally.ts'
export { type FigureJson, type RateJson, rateJson } from './rate/to-json.ts'
export { type CheckedRegister, checkRegister } from './register/check-register.ts'
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
export {
  type RegisterCells,
  type RegisterRowResult,
  readDisposition,
  readRegisterRow,
  registerCells,
} from './register/read-row.ts'
export { type RegisterReading, registerEvents } from './register/register-events.ts'
export { type RegisterColumn, type RegisterRow, registerColumns, type SideRow } from './register/row.ts'
export {
  type ActionState,
  type ExpiringRecord,
  type ListEntry,
  listEntry,
  type ScheduledAction,
  scheduledActions,
} from './retention/actions.ts'
export { expiryOf, mayStartOn, retentionStart } from './retention/expiry.ts'
export {
  type BoxDecision,
  type BoxReconciliation,
  boxDecision,
  type Consent,
  type DisposalDecision,
  type DisposalEvidence,
  type DisposalFacts,
  type DisposalReason,
  disposalDecision,
  type Execution,
  executeDisposal,
} from './retention/gate.ts'
export { type EffectiveExpiry, effectiveExpiry, type Hold, holdEnd } from './retention/holds.ts'
export {
  type PaperDecision,
  type PaperFacts,
  type PaperReason,
  paperDecision,
} from './retention/paper-gate.ts'
export {
  type FileRetention,
  fileRetention,
  printRetention,
  type Retention,
  type RetentionFacts,
  type RetentionSpan,
  readRetention,
  retentionSpan,
} from './retention/retention.ts'
export {
  type Disposition,
  type RetentionTable,
  retentionFor,
  retentionTable,
  type TableAnswer,
  type TableEntry,
} from './retention/table.ts'
export {
  acceptanceProbability,
  cleanSampleBound,
  type DefectStatement,
  defectStatement,
  limitingQuality,
  zeroDefectSample,
} from './scanning/claims.ts'
export {
  checkFixity,
  type FileParts,
  type FixityLine,
  type FixityReport,
  type FixitySelection,
  type FixityState,
  type ManifestEntry,
  manifestEntry,
} from './scanning/fixity.ts'
export {
  type ImageLack,
  type ImageRequirement,
  imageLacks,
  imageRequirements,
  legibleDpi,
  type PixelSize,
  pixelSize,
  rawBytes,
  type ScanImage,
} from './scanning/image.ts'
export {
  afterLot,
  type Defects,
  judgeLot,
  type LotJudgement,
  type LotPlan,
  type LotResult,
  lotPlan,
  type Switching,
  startSwitching,
} from './scanning/lot.ts'
export { drawSample, type SampleList } from './scanning/sample.ts'
export { type Sha256, sha256 } from './scanning/sha256.ts'
export {
  type BoxBilling,
  type BoxCharge,
  boxCharge,
  checkBoxes,
  type PeriodMovement,
  type StorageContract,
  type StoredBox,
  savesFrom,
  storageSavings,
  threePeriodQuantity,
  type YearSaving,
} from './storage/box.ts'
export { imageBytes, imagesOfSheets, type PlanningValue, planningValues } from './storage/conversions.ts'
export {
  type Clearance,
  type CompletionRange,
  clearance,
  completionRange,
  type LineRate,
  type LineStep,
  lineRate,
  type Workload,
} from './targets/capacity.ts'
export {
  type Forecast,
  forecastRate,
  type InventoryEstimate,
  type InventoryStratum,
  inventoryTotal,
  type RatePoint,
} from './targets/forecast.ts'
export { type PaperFile, type ScanChoice, type ScanPlan, scanOrExpire } from './targets/scan-or-expire.ts'
export {
  type DigitizationTarget,
  dueDate,
  type FacilityTarget,
  facilityTargets,
  type PaceOutlook,
  paceOutlook,
  paceTo,
  type RequiredPace,
} from './targets/target.ts'
export {
  type CoursePoint,
  type CourseStatus,
  courseStatus,
  expectedOn,
  type Shape,
  shareCovered,
  type TargetCourse,
} from './targets/trajectory.ts'
export {
  describeBridge,
  describeClearance,
  describeContract,
  describeContradiction,
  describeCourse,
  describeDefects,
  describeDisposal,
  describeLedger,
  describeLot,
  describeOutlook,
  describePaper,
  describeRate,
  describeReduction,
  describeUnlike,
} from './text/describe.ts'
