import { readTextEn } from './text/en.ts'
import { readTextJa } from './text/ja.ts'

/**
 * What may be wrong with a file, a row or a cell, or worth knowing about it, from a closed list.
 *
 * The file: nothing more of it is read, or nothing at all.
 */
export type ReadIssueCode =
  // the file
  | 'encoding-undecided'
  | 'nul-byte'
  | 'not-a-table'
  | 'archive-broken'
  | 'archive-encrypted'
  | 'archive-too-large'
  | 'xml-broken'
  | 'xml-forbidden'
  | 'sheet-missing'
  | 'sheets-left'
  | 'row-too-long'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'header-not-found'
  | 'header-missing'
  | 'header-duplicate'
  | 'header-repeated'
  | 'no-rows'
  | 'notation-contradicted'
  | 'notation-in-header'
  | 'duration-coarse'
  // the row
  | 'cell-count'
  | 'quote-open'
  | 'quote-malformed'
  | 'row-repeats'
  | 'row-contradicts'
  | 'stamp-missing'
  | 'span-empty'
  | 'span-reversed'
  | 'span-too-long'
  | 'span-overlaps'
  | 'sum-differs'
  | 'clock-differs'
  | 'value-elsewhere'
  // the cell
  | 'bytes-not-in-encoding'
  | 'value-missing'
  | 'placeholder'
  | 'cell-tidied'
  | 'code-padded'
  | 'date-unreadable'
  | 'date-impossible'
  | 'date-ambiguous'
  | 'date-without-year'
  | 'date-out-of-era'
  | 'date-doubtful'
  | 'date-from-serial'
  | 'month-unreadable'
  | 'stamp-unreadable'
  | 'time-unreadable'
  | 'time-out-of-range'
  | 'time-of-other-day'
  | 'time-from-serial'
  | 'seconds-dropped'
  | 'duration-unreadable'
  | 'duration-notation-missing'
  | 'duration-not-in-notation'
  | 'duration-rounded'
  | 'number-unreadable'
  | 'number-not-whole'
  | 'word-unknown'
  | 'flag-unknown'
  | 'ranges-unreadable'

/** Where something stands in a file. Lines and columns count from 1. */
export type ReadPlace = {
  readonly file?: string
  readonly sheet?: string
  /** The physical line, line breaks inside of quotes counted; the row number in a workbook. */
  readonly line?: number
  readonly column?: number
  /** The column as a spreadsheet names it: `A`, `AB`. */
  readonly letters?: string
  readonly header?: string
  readonly field?: string
  /** The byte of the file, from 0. */
  readonly byte?: number
}

/** One thing about a file, a row or a cell: what, where, and what to do, in Japanese and English. */
export type ReadIssue = {
  readonly code: ReadIssueCode
  /** An `error` refuses the file or rejects the row; a `warning` lets it pass. */
  readonly severity: 'error' | 'warning'
  readonly place: ReadPlace
  /** The text as it stands in the file, shortened when long. */
  readonly value?: string
  /** What was expected or allowed, or what it was read as. */
  readonly expected?: string
  /** The line of another row that it is about. */
  readonly otherLine?: number
  /** Place, reason and what to do, as one text. */
  readonly message: { readonly ja: string; readonly en: string }
}

/** What the sentences of an issue are made from. */
export type ReadFacts = Omit<ReadIssue, 'code' | 'severity' | 'message'>

/** The issue with its sentences. */
export function readIssue(code: ReadIssueCode, severity: ReadIssue['severity'], facts: ReadFacts): ReadIssue {
  const message = { ja: readTextJa(code, severity, facts), en: readTextEn(code, severity, facts) }
  return { code, severity, ...facts, message }
}
