export {
  daySchema,
  type PersonDays,
  type PersonDaysJson,
  personDaysSchema,
  readPersonDays,
} from './days.ts'
export { type ForecastQuestion, readForecastQuestion } from './forecast.ts'
export type { InputIssue, InputIssueCode, PersonIssue, PersonIssueCode } from './issues.ts'
export { personDaysJsonSchema, personJsonSchema } from './json-schema.ts'
export { type LeaveQuestion, readLeaveQuestion } from './leave.ts'
export { type LocalIssue, type LocalResult, readLocalRules } from './local.ts'
export { type MeetingInput, readMeetingInput } from './meeting.ts'
export type { Read } from './parts.ts'
export { type PayQuestion, readPayQuestion } from './pay.ts'
export { type MonthJson, monthSchema, type PersonJson, personSchema } from './person.ts'
export { type PersonResult, readPerson, readPersonText } from './read-person.ts'
export { readRebalanceQuestion } from './rebalance.ts'
export {
  type DaysToTakeIn,
  readDaysToTakeIn,
  readReconcileInput,
} from './reconcile.ts'
export { readReviewEntries } from './review.ts'
