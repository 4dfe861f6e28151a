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
export type { Indicator, IndicatorCell, Observation, Target, TargetType } from './model/indicator.ts'
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
export type { Marker, PlanEntry, Stage } from './model/plan.ts'
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
export type { Doubt, Furniture, SourceDocument, Sourced, SourceReference } from './model/source.ts'
export type { Id, Language, Text } from './model/text.ts'
export type { Cadence, Period, When } from './model/time.ts'
