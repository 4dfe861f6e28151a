export { describeMinistryIssue, type MinistryIssue, type MinistryIssueCode } from './issue.ts'
export {
  cellBindingSchema,
  type MinistryResult,
  ministryJsonSchema,
  ministrySchema,
  type ParseMinistryOptions,
  parseMinistry,
  parseMinistryText,
} from './parse.ts'
