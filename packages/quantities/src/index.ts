export type { Bilingual, Language } from './bilingual.ts'
export {
  combineMeans,
  combineQuantities,
  combineRatios,
  sumQuantities,
} from './combine.ts'
export {
  type Mean,
  mean,
  meanFromAverage,
  meanValue,
  sumOfMeans,
} from './mean.ts'
export {
  achievedPace,
  compoundForecast,
  constantPaceForecast,
  type PaceWord,
  paceRatio,
  paceWord,
  requiredPace,
} from './pace.ts'
export type { Point } from './point.ts'
export {
  type DigitOptions,
  type MeanOptions,
  printDecimal,
  printMean,
  printRatio,
  type RatioOptions,
} from './print.ts'
export {
  type AchievementMethod,
  achievementRatio,
  attainment,
  type Course,
  currentStatusIndex,
  type EarlyOptions,
  elapsedShare,
  keepsUpWithTime,
  onTrackRatio,
} from './progress.ts'
export {
  type Calculated,
  type Coverage,
  hasValue,
  isMissing,
  isValue,
  type MissingQuantity,
  mapQuantity,
  type PartialQuantity,
  type Quantity,
  type QuantityDetails,
  type QuantityState,
  quantityStates,
  type UndefinedQuantity,
  type UndefinedReason,
  undefinedBecause,
  type ValueQuantity,
  value,
} from './quantity.ts'
export {
  compareRatios,
  isAtLeast,
  isRatio,
  meanOfRatios,
  type Ratio,
  ratio,
  ratioValue,
  sumOfRatios,
} from './ratio.ts'
export {
  describeQuantity,
  reasonLabel,
  stateLabel,
} from './text/describe-quantity.ts'
export { expectedAt, type Trajectory } from './trajectory.ts'
