export {
  type CalculateOptions,
  type Calculation,
  calculateIndicators,
  type FileUse,
} from './calculate/calculate.ts'
export type { FileUseWord } from './calculate/select-files.ts'
export { withObservations } from './calculate/with-observations.ts'
export {
  type Collection,
  collectionOf,
  type Delivery,
  type DeliveryEvent,
  type DeliveryProblem,
  type DeliveryState,
  deliveryStates,
  eventsOfFiles,
  lateDeliveries,
  missingDeliveries,
} from './collection/collection.ts'
export { deliveriesOwed, type OwedDelivery } from './collection/deliveries.ts'
export { type FileMatch, type MatchedFile, matchFiles } from './files/match-files.ts'
export { periodOfName } from './files/period-text.ts'
export type { IndicatorIssue, IndicatorIssueCode } from './issue.ts'
export { departmentNamed } from './ministry/names.ts'
export type {
  Answered,
  CellResult,
  Figure,
  FigureCoverage,
  FigureMark,
  FigureResult,
  FigureState,
  LeftOut,
  LeftOutReason,
  MissingDelivery,
  Question,
  RoleRows,
  RowRole,
} from './model/figure.ts'
export {
  type CalculatorId,
  type CellBinding,
  type Condition,
  type Contradiction,
  type Deliverers,
  type Department,
  type Due,
  type Expectation,
  type FigureBinding,
  type FigureUse,
  type Ministry,
  type MinistryTier,
  ministrySchemaVersion,
  type RecordOptions,
  type RecordPart,
  type Scope,
  type Source,
  type SourceKind,
} from './model/ministry.ts'
export type { AttendanceMonth, DataRecord, Material, ReadFile } from './model/read-file.ts'
export { countRows, hasRow, type RowRanges, rowRanges, unionOfRows } from './rows/rows.ts'
export {
  deliveryStateLabels,
  describeDelivery,
  describeFigure,
  describeIssue,
  describeQuestion,
} from './text/describe.ts'
export { printFigure } from './text/print-figure.ts'
export { figureMarkLabels, figureStateLabels } from './text/states.ts'
export { type CalculationDiff, diffCalculations, type FigureChange, type FileChange } from './trace/diff.ts'
export { figuresOfFile, figuresOfRow, type RowUse, traceFigure } from './trace/trace.ts'
