export {
  diffHalfYears,
  type EntryChange,
  type HalfYearDiff,
  type ValueChange,
  type WordChange,
} from './diff-half-years.ts'
export { type DraftOptions, draftHalfYear } from './draft-half-year.ts'
export { addFollowUp, closeFollowUp, type FollowUpOnDay, followUpsAt } from './follow-ups.ts'
export { type MissingThing, missingFrom } from './missing-from.ts'
export {
  type DueThing,
  type EarlierWording,
  type FollowUp,
  type HalfYearEntry,
  type HalfYearField,
  type HalfYearReport,
  type HalfYearRevision,
  type HalfYearValue,
  halfYearVersion,
} from './report.ts'
export { type ReportsMade, reportsMade } from './reports-made.ts'
export {
  asRevised,
  type EntryWords,
  fillEntry,
  freezeHalfYear,
  type RevisionRequest,
  reviseHalfYear,
} from './revise-half-year.ts'
