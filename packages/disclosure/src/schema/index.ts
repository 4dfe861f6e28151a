export type { LedgerIssue, LedgerIssueCode } from './issues.ts'
export { type LedgerJson, ledgerJsonSchema, ledgerSchema } from './ledger.ts'
export { type LedgerResult, readLedger, readLedgerText } from './read-ledger.ts'
