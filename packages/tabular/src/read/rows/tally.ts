import type { ReadIssue, ReadIssueCode } from '../read-issue.ts'
import type { ReadCounts } from '../reading.ts'

type Skipped = { -readonly [Kind in keyof ReadCounts['skipped']]: number }

/** Counts of a reading as they grow. */
export class Tally {
  accepted = 0
  rejected = 0
  readonly skipped: Skipped = { blank: 0, aboveHeader: 0, header: 0, block: 0, total: 0, repeated: 0 }
  readonly codes: Partial<Record<ReadIssueCode, number>> = {}

  countIssues(issues: readonly ReadIssue[]): void {
    for (const { code } of issues) this.codes[code] = (this.codes[code] ?? 0) + 1
  }

  counts(): ReadCounts {
    const { accepted, rejected } = this
    return { read: accepted + rejected, accepted, rejected, skipped: { ...this.skipped } }
  }
}
