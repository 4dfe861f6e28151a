export { defaultPolicy, type HiddenReason, type Ledger, type Policy, policyWith } from '@reform/disclosure'
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
  type CareAccess,
  type CareAccessRecord,
  type CareRefusal,
  type CareRequest,
  careAccess,
} from './care/care.ts'
export { adjustP } from './compare/adjust.ts'
export { type Correlation, kendall, pearson, spearman } from './compare/association.ts'
export { type Bootstrap, type BootstrapOptions, bootstrap } from './compare/bootstrap.ts'
export {
  type BreakReason,
  breaksBetween,
  type Change,
  type ChangeWord,
  type ComparableFrame,
  changeOf,
  differenceOf,
  type Segment,
  segmentsOf,
} from './compare/change.ts'
export { type DetectableInput, detectableChange } from './compare/detectable.ts'
export { cliffDelta, cohenD, type EffectSize, hedgesG } from './compare/effects.ts'
export { type LinkedScores, linkScores } from './compare/panel.ts'
export {
  type CountOf,
  type DifferenceTest,
  type GroupMoments,
  groupMoments,
  oneSampleTest,
  pairedTest,
  proportionsTest,
  restOf,
  unitAgainstParent,
  welchTest,
} from './compare/tests.ts'
export {
  type Driver,
  type DriverMethod,
  type Drivers,
  type DriverWarning,
  driversOf,
  importanceOf,
  prioritiesOf,
} from './drivers/drivers.ts'
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
  ItemFace,
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
export {
  differenceReliability,
  type FeedbackRequest,
  feedbackFigures,
  type GapWord,
  type OthersRule,
  type RaterGroup,
  selfOtherGap,
} from './multi-rater/feedback.ts'
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
  framesOf,
  type GroupFiguresRequest,
  groupFigures,
  type ItemMeasure,
  type Topic,
} from './publish/group-figures.ts'
export { type FiguresPublished, publishFigures } from './publish/publish-figures.ts'
export {
  type ChangesOptions,
  type PublishedChange,
  type PublishedWave,
  peopleOfGroup,
  publishedChanges,
} from './publish/published-changes.ts'
export type { FigureMeaning, SealedFigures } from './publish/sealed.ts'
export { isPublishedFigure, type PublishedFigure } from './publish/stamp.ts'
export {
  type CarelessAnswers,
  type CarelessRules,
  type CarelessSign,
  carelessAnswers,
  longestRun,
  type Mahalanobis,
  mahalanobisOf,
  type RunRule,
  responseVariability,
} from './quality/careless.ts'
export {
  type Agreement,
  type AgreementNull,
  averageDeviation,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from './reliability/agreement.ts'
export {
  type Alpha,
  type AlphaInterval,
  type AlphaOptions,
  alphaOfCovariances,
  cronbachAlpha,
  type ItemReliability,
  type ReliabilityWarning,
} from './reliability/alpha.ts'
export { type Covariances, covariancesOf } from './reliability/covariances.ts'
export {
  type Intraclass,
  type IntraclassVariant,
  intraclass,
  type RaterReliability,
  raterReliability,
} from './reliability/intraclass.ts'
export { mcdonaldOmega, type Omega, type OmegaOptions, omegaOfLoadings } from './reliability/omega.ts'
export { type GroupSummary, summariesOf } from './reliability/one-way.ts'
export { compareResponse, type GroupResponse, type ResponseComparison } from './response/by-group.ts'
export { exactInterval } from './response/clopper-pearson.ts'
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
export { type ChoiceBase, type ChoiceCounts, choiceCounts, numberSummary } from './scores/choice-figures.ts'
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
export { tallyByGroup } from './scores/tally-groups.ts'
export { type Shrinkage, type ShrunkGroup, shrinkMeans, type VarianceParts } from './small-groups/shrink.ts'
export {
  describeAlpha,
  describeChange,
  describeFigure,
  describeRate,
  describeReason,
} from './text/describe.ts'
export {
  breakWords,
  careWords,
  driverWords,
  measureWords,
  reasonWords,
  reliabilityWords,
  variantWords,
  weightWords,
} from './text/words.ts'
export { type DesignEffect, designEffect } from './weights/design-effect.ts'
export type { UnknownRule, WeightMargin } from './weights/margins.ts'
export { type PostStratified, postStratify } from './weights/post-stratify.ts'
export { type Gap, type NotRaked, type Raked, type RakeOptions, rake } from './weights/rake.ts'
export { type WeightedMean, type WeightedMeanInput, weightedMean } from './weights/standard-error.ts'
export { type TrimBounds, type Trimmed, trimWeights } from './weights/trim.ts'
