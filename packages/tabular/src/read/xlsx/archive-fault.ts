import type { ReadIssueCode } from '../read-issue.ts'

/** Thrown inside of the reading of a workbook and caught at its door; never seen by callers. */
export class ArchiveFault extends Error {
  readonly code: ReadIssueCode
  readonly value: string | undefined
  readonly expected: string | undefined

  constructor(code: ReadIssueCode, expected?: string, value?: string) {
    super(code)
    this.code = code
    this.value = value
    this.expected = expected
  }
}
