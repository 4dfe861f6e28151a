import type { PlainDate } from '@reform/calendar'
import type { DurationNotation } from './profile.ts'
import type { Encoding } from './source.ts'

/** Bounds that keep memory small whatever a file holds. */
export type ReadLimits = {
  /** Bytes of one row, quoted line breaks included; 4 MiB. */
  readonly rowBytes: number
  /** Cells of one row; 16,384. */
  readonly columns: number
  /** Rows of one file; 50,000,000. */
  readonly rows: number
  /** Rows in which the header is looked for; 30. */
  readonly headerRows: number
  /** Cells of a table whose records stand in columns, which is held as a whole; 5,000,000. */
  readonly transposedCells: number
  /** Bytes of a workbook as it is stored; 256 MiB. */
  readonly archiveBytes: number
  /** Bytes of all parts of a workbook that are read, unpacked; 2 GiB. */
  readonly unpackedBytes: number
  /** How many times larger than stored a part may become, once it exceeds 16 MiB; 200. */
  readonly unpackedRatio: number
  /** Bytes of the shared texts of a workbook, which are held as a whole; 512 MiB. */
  readonly sharedTextBytes: number
}

/** What the caller knows about a file beside its profile. */
export type ReadOptions = {
  /** How the file is called in issues; the source's own name when absent. */
  readonly file?: string
  /** Decided over the whole content when absent; required for a source that passes by once. */
  readonly encoding?: Encoding
  /** Decided by the first bytes when absent. */
  readonly format?: 'csv' | 'xlsx'
  readonly delimiter?: ',' | '\t' | ';'
  /** The sheet of a workbook, by name or by position from 1; the first visible one when absent. */
  readonly sheet?: string | number
  /** The notation of durations: for all, or by field. Stands above the profile's. */
  readonly durationNotation?: DurationNotation | { readonly [field: string]: DurationNotation }
  /** Gives days written without a year (11/2) theirs: the one that falls into the period; others are rejected. */
  readonly period?: { readonly from: PlainDate; readonly to: PlainDate }
  readonly limits?: Partial<ReadLimits>
}
