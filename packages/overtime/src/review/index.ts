export type { AccessRecord, NamesRequest } from '../access.ts'
export { type ReviewCase, type Reviewed, reviewCases } from './cases.ts'
export {
  type CauseCode,
  causeCodes,
  type EntryProblem,
  type EntryStamp,
  overdueReviews,
  type ReviewEntry,
  type ReviewRegister,
  type ReviewStage,
  type ReviewState,
  reviewRegister,
} from './register.ts'
export { type ReviewReport, type ReviewReportRow, reviewReports } from './report.ts'
export { causeLabels, describeEntryProblem, describeReviewState } from './text/describe.ts'
