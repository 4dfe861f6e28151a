export {
  formatIsoDate,
  type Period,
  type PlainDate,
  parseIsoDate,
  parseIsoYearMonth,
  period,
  type YearMonth,
} from '@reform/calendar'
export type { Bilingual, Language, Mean, Quantity, Ratio } from '@reform/quantities'
export { type AutomationFigure, type AutomationQuestion, countAutomation } from './count/automation.ts'
export type { RowCounts } from './count/book.ts'
export { type CertificationsFigure, certifiedAt } from './count/certifications.ts'
export { type ChannelsFigure, type ChannelsQuestion, channelsAt } from './count/channels.ts'
export { compareResults, type FigureChange, type ResultChange, rowsBehind } from './count/compare.ts'
export { countDeskUse, type DeskUseFigure, type DeskUseQuestion } from './count/desk-use.ts'
export { countEvents, type EventsFigure, type EventsQuestion } from './count/events.ts'
export type { Figure, FigureBase, FigureUnit, MeanFigure, NumberFigure, RatioFigure } from './count/figure.ts'
export { type GoalsFigure, goalsNaming } from './count/goals.ts'
export { type LinksFigure, linksAt } from './count/links.ts'
export { countMeetings, type MeetingsFigure, type MeetingsQuestion } from './count/meetings.ts'
export {
  countOfficeReform,
  type OfficeReformFigure,
  type OfficeReformQuestion,
} from './count/office-reform.ts'
export { countOneOnOnes, type OneOnOnesFigure } from './count/one-on-ones.ts'
export { countPostings, type PostingsFigure, type PostingsQuestion } from './count/postings.ts'
export { type PostsFigure, postsAt } from './count/posts.ts'
export { countProposals, type ProposalsFigure, type ProposalsQuestion } from './count/proposals.ts'
export {
  countPublications,
  type PublicationsFigure,
  type PublicationsQuestion,
} from './count/publications.ts'
export type { CountQuestion, Extent, PlainQuestion, StateQuestion } from './count/question.ts'
export {
  countRecruitments,
  type RecruitmentsFigure,
  type RecruitmentsQuestion,
} from './count/recruitments.ts'
export type { CountingId, CountResult, Dimension, Figures } from './count/result.ts'
export { countService, type ServiceFigure, type ServiceQuestion } from './count/service.ts'
export { countSessions, type SessionsFigure, type SessionsQuestion } from './count/sessions.ts'
export { countSupport, type SupportFigure, type SupportQuestion } from './count/support.ts'
export { countTelework, type TeleworkFigure, type TeleworkQuestion } from './count/telework.ts'
export type { DataIssue, DoubtCode } from './issue.ts'
export type { LeftOut, LeftOutReason, QuestionReason, RowFault, SettledReason } from './left-out.ts'
export {
  type FieldName,
  type FieldSpec,
  type KindSpec,
  kindSpecs,
  type Relation,
  recordKinds,
} from './records/fields.ts'
export type { ActivityRecord, ActivityRecords, RecordKind } from './records/kinds.ts'
export type {
  EligibleRecord,
  EventRecord,
  HeadcountRecord,
  OneOnOneRecord,
  ParticipationRecord,
  ProposalRecord,
  SessionRatingRecord,
  SessionRecord,
} from './records/learning.ts'
export type {
  AutomationRecord,
  CertificationRecord,
  GoalRecord,
  MeetingRecord,
  OfficeReformRecord,
  PostingRecord,
  PublicationRecord,
  RecruitmentRecord,
  StaffPostRecord,
} from './records/organisation.ts'
export type { RecordBase } from './records/record.ts'
export type {
  Bound,
  ChannelSnapshotRecord,
  DeskUseRecord,
  LinkRecord,
  RidershipRecord,
  ServiceRunRecord,
  SupportRequestRecord,
  TeleworkRecord,
} from './records/service.ts'
export { type TakeInOptions, type Taken, takeIn } from './take-in/take-in.ts'
export { describeExtent, describeFigure, describeLeftOut } from './text/describe.ts'
export { type CountingWords, countings, type FigureNames, type FigureWords } from './text/figure-words.ts'
