export type { ColumnIssueCode, ImportIssue } from './issues.ts'
export type { ColumnRole, ColumnUse, GivenColumns } from './match-columns.ts'
export { type AnswersFile, type ReadAnswersOptions, readAnswers } from './read-answers.ts'
