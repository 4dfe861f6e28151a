export type { Bilingual, Language } from '@reform/quantities'
export type { SurveyIssue, SurveyIssueCode, SurveyIssueEffect } from './answers/issues.ts'
export {
  type AnswerRow,
  answersFromRows,
  type LongRow,
  type RowOptions,
  type RowsRead,
  rowsFromLong,
  rowsOf,
} from './answers/read-rows.ts'
export { type Cell, normaliseWords } from './answers/read-value.ts'
export {
  type Answers,
  answersOf,
  type Column,
  type GroupColumn,
  orderPeople,
  selectPeople,
} from './model/answers.ts'
export type {
  Base,
  Computed,
  Figure,
  FigureFrame,
  Interval,
  IntervalMethod,
  Level,
  Measure,
  NotComputable,
  NotComputableReason,
  Variant,
  Weighting,
  WeightScheme,
} from './model/figure.ts'
export { type MissingKind, missingBytes } from './model/missing.ts'
export type {
  AnswerLabel,
  ChoiceItem,
  CodeRange,
  Confidentiality,
  DeclaredCodes,
  Group,
  Grouping,
  Item,
  MissingRule,
  NumberItem,
  Questionnaire,
  RatedItem,
  Scale,
  ScaleVariant,
  TextItem,
  Wave,
} from './model/questionnaire.ts'
export { negativeCut, positiveCut, scoredCode } from './model/rated.ts'
export { japaneseFiveItem, japaneseFiveLabels } from './presets/five-labels.ts'
export {
  type IndexRecipe,
  organisationBenchmark,
  organisationQuantile,
  peopleSurveyEngagement,
  peopleSurveyThemes,
  permaWorth,
  proxyStressWorth,
} from './presets/people-survey.ts'
export {
  meanOfFigures,
  type Reading,
  type SubfactorIndex,
  subfactorIndex,
  viewpointEngagement,
  viewpointIndices,
  viewpointReading,
} from './presets/viewpoint-survey.ts'
export { workEngagementRange, workEngagementScales } from './presets/work-engagement.ts'
export {
  type Margin,
  type MarginInput,
  marginOfMean,
  marginOfShare,
  wilsonInterval,
} from './response/margins.ts'
export {
  averageRates,
  type CompletenessRule,
  completenessOf,
  type Dispositions,
  type RatePart,
  type ResponseRate,
  type ResponseRateName,
  responseRate,
} from './response/rates.ts'
export { type Distribution, distributionFromCounts, distributionOf } from './scores/distribution.ts'
export {
  bottomBox,
  deviationScore,
  type FigureOptions,
  itemMean,
  netPromoterScore,
  netScore,
  percentNegative,
  percentNeutral,
  percentOfCode,
  percentPositive,
  rescaledMean,
  standardErrorOf,
  topBox,
} from './scores/item-figures.ts'
export { leastAnswered, type PersonScores, personScores, type Worth } from './scores/person-scores.ts'
export { type ScaleMeasure, type ScaleOptions, scaleFigure } from './scores/scale-figures.ts'
export { type DesignEffect, designEffect } from './weights/design-effect.ts'
export type { UnknownRule, WeightMargin } from './weights/margins.ts'
export { type PostStratified, postStratify } from './weights/post-stratify.ts'
export { type Gap, type NotRaked, type Raked, type RakeOptions, rake } from './weights/rake.ts'
export { type WeightedMean, type WeightedMeanInput, weightedMean } from './weights/standard-error.ts'
export { type TrimBounds, type Trimmed, trimWeights } from './weights/trim.ts'
