/** What is wrong, from a closed list. */
export type TabularIssueCode =
  | 'number-not-finite'
  | 'number-not-whole'
  | 'value-of-other-type'
  | 'date-impossible'
  | 'date-before-spreadsheets'
  | 'character-not-in-cp932'
  | 'character-not-writable'
  | 'text-too-long'
  | 'too-many-line-breaks'
  | 'row-width'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-styles'
  | 'no-sheets'
  | 'no-columns'
  | 'sheet-name-empty'
  | 'sheet-name-too-long'
  | 'sheet-name-character'
  | 'sheet-name-reserved'
  | 'sheet-name-duplicate'
  | 'merge-covers-value'
  | 'merge-overlap'
  | 'merge-size'
  | 'link-unknown-sheet'
  | 'link-bad-cell'
  | 'color-malformed'
  | 'measure-out-of-range'
  | 'header-empty'
  | 'header-duplicate'
  | 'unit-empty'
  | 'unit-column-unknown'
  | 'merged-cell-in-data'
  | 'line-break-in-data'
  | 'space-for-looks'
  | 'number-as-text'
  | 'ditto-mark'

/** What was changed or is worth knowing although the file was written. */
export type TabularNoticeCode = 'character-normalised' | 'formula-guarded' | 'platform-dependent-character'

/** Where something stands. `row` and `column` count from 1 as a spreadsheet does, the header row included. */
export type Place = {
  readonly sheet?: string
  readonly row?: number
  readonly column?: number
  readonly columnName?: string
  /** The spreadsheet's name of the place, such as `C4`. */
  readonly cell?: string
}

/** One thing that is wrong, where, and what to do, in Japanese and English. */
export type TabularIssue = {
  readonly code: TabularIssueCode
  /** The way to the value in the argument, such as `['sheets', 0, 'rows', 3, 2]`. */
  readonly path: readonly (string | number)[]
  readonly place: Place
  /** The value as text, shortened when long. */
  readonly value?: string
  readonly character?: string
  /** `U+20BB7` */
  readonly codePoint?: string
  readonly message: { readonly ja: string; readonly en: string }
}

/** One thing that was changed, or is worth knowing, in a file that was written. */
export type TabularNotice = {
  readonly code: TabularNoticeCode
  readonly path: readonly (string | number)[]
  readonly place: Place
  readonly character?: string
  readonly codePoint?: string
  readonly message: { readonly ja: string; readonly en: string }
}

/** The bytes of a file, or everything that keeps it from being written. Nothing is written by halves. */
export type WriteResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notices: readonly TabularNotice[] }
  | { readonly ok: false; readonly issues: readonly TabularIssue[] }
