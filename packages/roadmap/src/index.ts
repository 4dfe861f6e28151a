export { type CheckOptions, checkRoadmap, remarkRules } from './check/check-roadmap.ts'
export type { Remark, RemarkPlace, RemarkRule, Severity } from './check/remark.ts'
export type { ReadingIssue } from './check/rules/reading-warning.ts'
export { type Change, type DiffOptions, diffEditions, type EditionDiff } from './diff/diff-editions.ts'
export type { ChangeOf } from './diff/entities.ts'
export type { FieldChange } from './diff/field-changes.ts'
export { checkLineage, type LineageIssue } from './lineage/check-lineage.ts'
export {
  fateOf,
  type LineageLink,
  type LineageNode,
  type LineageTrace,
  originOf,
  traceLineage,
} from './lineage/trace-lineage.ts'
export type { Activity, ActivityState, Awaiting, DatedFact, Figure } from './model/activity.ts'
export type {
  Edition,
  Item,
  Note,
  Pillar,
  PrintedTitle,
  Section,
  Term,
  Theme,
  Track,
} from './model/edition.ts'
export type {
  Indicator,
  IndicatorCell,
  Observation,
  Target,
  TargetBase,
  TargetType,
} from './model/indicator.ts'
export type {
  AmountMeasure,
  Comparison,
  CountMeasure,
  CountPer,
  MeanMeasure,
  Measure,
  OrdinalMeasure,
  Qualifier,
  RatioMeasure,
  Result,
  ResultState,
  ShareMeasure,
  TextMeasure,
  Threshold,
  TimeOfDayMeasure,
  UnitOfMeasure,
} from './model/measure.ts'
export type { Marker, PlanEntry, PlanEntryBase, Stage } from './model/plan.ts'
export {
  type Acknowledgement,
  type Lineage,
  type LineageKind,
  type OrganisationTier,
  type ResponsibleUnit,
  type Roadmap,
  schemaVersion,
  type UnitOfMeasureDefinition,
} from './model/roadmap.ts'
export type { Doubt, Furniture, Misprint, SourceDocument, Sourced, SourceReference } from './model/source.ts'
export type { Id, Language, Text } from './model/text.ts'
export type { Cadence, Period, When } from './model/time.ts'
export {
  type CellState,
  type Coverage,
  type CoverageCounts,
  coverage,
  stateOfCell,
} from './query/coverage.ts'
export { findItems, type ItemFilter } from './query/find-items.ts'
export { cellIdOf, planIdOf, targetIdOf } from './query/ids-of.ts'
export { type CellPlace, cellsOf, type ItemPlace, itemsOf, type Path } from './query/items-of.ts'
export { type PlacedObservation, withObservations } from './query/with-observations.ts'
export { formatDatedFact } from './text/format-dated-fact.ts'
export { formatLineageKind } from './text/format-lineage-kind.ts'
export {
  formatMeasure,
  formatQualifiers,
  formatThreshold,
  inLanguage,
  type MeasureTextOptions,
} from './text/format-measure.ts'
export { formatResult, formatTarget, type TargetTextOptions } from './text/format-result.ts'
export { type CitedLines, citedLines, formatSources, type SourceTextOptions } from './text/format-sources.ts'
export { formatPeriod, formatWhen } from './text/format-when.ts'
export {
  activityStateLabels,
  cadenceLabels,
  indicatorKindLabels,
  lineageKindLabels,
  resultStateLabels,
  targetTypeLabels,
} from './text/labels.ts'
export { standardUnits } from './text/standard-units.ts'
export {
  type EditionCalendar,
  parseWhen,
  type ResolvedPeriod,
  resolvePeriod,
} from './time/parse-when.ts'
