import type { ReadIssue, ReadIssueCode } from './read-issue.ts'
import type { Encoding } from './source.ts'

/** One step of a reading. */
export type ReadEntry<Row> =
  /** A row that was accepted, with what is worth knowing about it. `line` is the physical line on which it begins. */
  | {
      readonly kind: 'record'
      readonly line: number
      readonly record: Row
      readonly warnings: readonly ReadIssue[]
    }
  /** A row that was rejected, with its cells as they stand in the file and every reason. */
  | {
      readonly kind: 'rejected'
      readonly line: number
      readonly cells: readonly string[]
      readonly issues: readonly ReadIssue[]
    }
  /** Something about the file as a whole, or about a line that is no row of data. */
  | { readonly kind: 'file'; readonly issues: readonly ReadIssue[] }

/** How many rows there were. Always `read === accepted + rejected`. */
export type ReadCounts = {
  /** Rows of data. */
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  /** Rows that are no data, by kind. */
  readonly skipped: {
    /** Empty lines, and lines of nothing but delimiters. */
    readonly blank: number
    /** Lines above the header. */
    readonly aboveHeader: number
    /** The header itself, and the same header again further down. */
    readonly header: number
    /** Lines that give a block its name or department. */
    readonly block: number
    /** 合計, 小計, 平均. */
    readonly total: number
    /** Rows that say the same as an earlier row. */
    readonly repeated: number
  }
}

/** A column of the file and the field that it was read as. */
export type ColumnReport = {
  /** `A`, `B`, … */
  readonly letters: string
  readonly header: string
  readonly fields: readonly string[]
}

/** What was read and how; complete only after the last entry. */
export type ReadReport = {
  readonly file?: string
  readonly format?: 'csv' | 'xlsx'
  readonly encoding?: Encoding
  readonly delimiter?: string
  readonly sheet?: string
  /** Whether the file was read to its end; `false` while reading, and after a refusal. */
  readonly complete: boolean
  readonly counts: ReadCounts
  readonly columns: readonly ColumnReport[]
  /** Fields of the profile for which the file has no column. */
  readonly missingFields: readonly string[]
  /** How often each code occurred. */
  readonly codes: { readonly [Code in ReadIssueCode]?: number }
}

/** Entries as they come, one by one or in batches; `report` may be asked at any time. */
export type Reading<Row> = AsyncIterable<ReadEntry<Row>> & {
  /** The same entries in arrays, for those who count microseconds. A reading can be gone through once. */
  readonly batches: () => AsyncIterable<readonly ReadEntry<Row>[]>
  /** What was read so far and how. */
  readonly report: () => ReadReport
}

/** Everything that a file gave. */
export type ReadResult<Row> = {
  /** Whether nothing was refused or rejected: no issue is an error. */
  readonly ok: boolean
  readonly records: readonly Row[]
  /** The physical line on which each record begins. */
  readonly lines: readonly number[]
  /** Errors and warnings in the order of the file. */
  readonly issues: readonly ReadIssue[]
  readonly report: ReadReport
}

/** One step of a reading without a profile. Empty lines are passed over. */
export type RowEntry =
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  | {
      readonly kind: 'rejected'
      readonly line: number
      readonly cells: readonly string[]
      readonly issues: readonly ReadIssue[]
    }
  | { readonly kind: 'file'; readonly issues: readonly ReadIssue[] }

/** Rows as they come. */
export type RowReading = AsyncIterable<RowEntry> & {
  /** The same entries in arrays. A reading can be gone through once. */
  readonly batches: () => AsyncIterable<readonly RowEntry[]>
  /** What was read so far and how. */
  readonly report: () => ReadReport
}
