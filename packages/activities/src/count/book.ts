import { type DataIssue, issueOfLeftOut } from '../issue.ts'
import type { LeftOut, QuestionReason } from '../left-out.ts'
import type { ActivityRecords, RecordKind } from '../records/kinds.ts'
import type { Taken } from '../take-in/take-in.ts'
import type { Frame } from './question.ts'

/** How many rows of a kind there were: given = used + left out. */
export type RowCounts = { readonly given: number; readonly used: number; readonly leftOut: number }

/** What became of every row that a question was given. */
export type Book = {
  readonly rows: Partial<Record<RecordKind, RowCounts>>
  readonly leftOut: LeftOut[]
  readonly issues: DataIssue[]
  readonly late: string[]
}

export function openBook(): Book {
  return { rows: {}, leftOut: [], issues: [], late: [] }
}

/** The records that have a part in the answer; the others go into the book with their reason. */
export function use<Kind extends RecordKind>(
  book: Book,
  { question }: Frame,
  taken: Taken<Kind>,
  reasonOf: (record: ActivityRecords[Kind]) => QuestionReason | OtherReason | undefined,
): ActivityRecords[Kind][] {
  const { kind, given } = taken
  const used: ActivityRecords[Kind][] = []
  for (const one of taken.leftOut) book.leftOut.push(one)
  for (const one of taken.issues) book.issues.push(one)
  for (const record of taken.records) {
    const reason = reasonOf(record)
    if (reason !== undefined) {
      const { row } = record
      leaveOut(book, { row, kind, ...(typeof reason === 'string' ? { reason } : reason) })
      continue
    }
    used.push(record)
    const { recordedOn } = record
    if (question.closedOn !== undefined && recordedOn !== undefined && recordedOn > question.closedOn)
      book.late.push(record.row)
  }
  book.rows[kind] = { given, used: used.length, leftOut: given - used.length }
  return used
}

/** A reason that names the other row. */
export type OtherReason = { readonly reason: QuestionReason; readonly other: string }

function leaveOut(book: Book, one: LeftOut): void {
  book.leftOut.push(one)
  const issue = issueOfLeftOut(one)
  if (issue !== undefined) book.issues.push(issue)
}
