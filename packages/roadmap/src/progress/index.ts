export type { CourseTarget, CourseValue, ProgressCourse } from './course.ts'
export { fatesOf, type PromiseFate, type PromiseTrace, promiseFateLabels } from './fates-of.ts'
export type { Freshness } from './freshness.ts'
export { type Judged, judgeProgress, type ProgressFigures } from './judge-progress.ts'
export { type ConfidenceLevel, confidenceLevels, type Judgement } from './judgement.ts'
export type { CommonWords, GrowthCuts, Light, MethodWord, ProgressMethod, ProgressRule } from './method.ts'
export { progressMethods } from './methods.ts'
export type { Reason, ReasonCode, ReasonFacts } from './reason.ts'
export type { ResultStatus } from './result-status.ts'
export { rollUpStatus, type StatusRollUp } from './roll-up-status.ts'
export {
  type RolledUnit,
  type RollUpKind,
  type RollUpKinds,
  rollUpValues,
  type TrackValue,
  type UnitNode,
} from './roll-up-values.ts'
export { type StageWord, stageStates, type WorkFact } from './stage-states.ts'
export type { Standing } from './standing.ts'
export {
  type Confidence,
  type EditionStatus,
  type ItemStatus,
  type StatusOptions,
  statusOf,
} from './status-of.ts'
export { type MovedEntry, type TouchedTarget, type WhatIf, whatIf } from './what-if.ts'
export type { WorkEntry, WorkStatus } from './work-status.ts'
