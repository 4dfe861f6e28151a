export {
  type Attendance,
  type LeaveGrant,
  type LeaveGrants,
  type LeavePerson,
  leaveGrants,
} from './grants.ts'
export { type LeaveRules, lsa39LeaveRules, npaLeaveRules } from './leave-rules.ts'
export {
  type CountedLeave,
  isUnitAllowed,
  type LeaveAccount,
  type LeaveLedger,
  type LeaveProblem,
  type LeaveTerms,
  type LeaveUnit,
  type LeaveUse,
  leaveLedger,
} from './ledger.ts'
export {
  type LapsingLeave,
  type LeaveUptake,
  leaveAboutToLapse,
  leaveUptake,
  type MinimumLeave,
  minimumLeave,
  type PersonLeave,
} from './questions.ts'
export { describeLeave } from './text/describe.ts'
