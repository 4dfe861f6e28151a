export type { AccessRecord, NamesRequest } from '../access.ts'
export {
  type AgreedAction,
  type CarriedAction,
  carriedActions,
  type Hearing,
  hearingLog,
  type LoggedHearing,
} from './agreed.ts'
export {
  type DepartmentToHear,
  departmentsToHear,
  type HearingCriteria,
  type HearingReason,
  type HearingReasonCode,
  meetingNames,
  type NamedList,
  type NamedPerson,
} from './hear.ts'
export {
  type Change,
  type Meeting,
  type MeetingOptions,
  type MeetingPage,
  type MeetingPublication,
  publishMeeting,
} from './meeting.ts'
export type { MeetingDepartment, MeetingPerson, MeetingQuestion } from './question.ts'
export { loadSpread, type Spread } from './spread.ts'
export {
  describeCarriedAction,
  describeHearing,
  describeHearingReason,
  describeMeetingPage,
} from './text/describe.ts'
