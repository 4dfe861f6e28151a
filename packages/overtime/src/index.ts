export {
  formatIsoYearMonth,
  type PlainDate,
  parseIsoDate,
  parseIsoYearMonth,
  type YearMonth,
  yearMonth,
} from '@reform/calendar'
export type {
  Bilingual,
  Finding,
  Language,
  Provision,
  Ruleset,
  VerdictWord,
} from '@reform/rules'
export { type AgreementTerms, checkAgreement } from './agreement/check-agreement.ts'
export { assess, explain } from './assess/assess.ts'
export type { Assessment, AssessOptions, Interview } from './assess/assessment.ts'
export { type AssessmentJson, assessmentJson, type FindingJson } from './assess/to-json.ts'
export type { DayKind, DayRecord, Schedule, TimeSpan } from './daily/day.ts'
export { harmfulDays } from './daily/harmful-days.ts'
export { type DailyMonth, type DailyOptions, dayKindOf, monthsOfDays } from './daily/months-of-days.ts'
export {
  canKeep,
  type EvenPlan,
  type Headroom,
  type HeadroomQuestion,
  headroom,
  type Keeping,
  type Room,
} from './headroom/headroom.ts'
export { type ConsecutiveDays, consecutiveDays } from './health/consecutive-days.ts'
export { minutesBeyondFortyAWeek } from './health/forty-hours.ts'
export { type IntervalNotice, intervalNotices } from './health/intervals.ts'
export { type PresenceGap, type PresenceRecord, presenceGaps } from './health/presence.ts'
export { type FactorReview, factorReviews } from './health/reviews.ts'
export { type LocalRulesData, localRules } from './local/local-rules.ts'
export { type Choices, defaultChoices } from './options.ts'
export { type LimitRole, lsa36Rules, npaRules, type OvertimeRules, withChoices } from './overtime-rules.ts'
export { type DepartmentKind, type MonthRecord, type PersonMonths, type Sector, sectors } from './person.ts'
export {
  describe,
  describeAll,
  describeHeadroom,
  describeInterval,
  describeInterview,
  describePresence,
  describeReview,
} from './text/describe.ts'
export { type Supposition, type WhatIf, whatIf } from './what-if/what-if.ts'
