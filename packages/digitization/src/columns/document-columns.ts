/** Words of a column: a place in `words` for each row; below 0 there is none. */
export type WordColumn = { readonly values: Int32Array; readonly words: readonly string[] }
/** Days of a column as whole counts; the smallest 32-bit number where there is none. */
export type DayColumn = { readonly values: Int32Array }
/** Numbers of a column; `NaN` where there is none. */
export type NumberColumn = { readonly values: Float64Array }
/** Yes (1) and no (0) of a column; the smallest 32-bit number where there is none. */
export type FlagColumn = { readonly values: Int32Array }

/**
 * Documents side by side: one row holds one document with the days on which something happened to it. It is what
 * batches of `@reform/tabular/columns` hold that are read with the profile of documents.
 */
export type DocumentColumns = {
  readonly rows: number
  readonly columns: {
    readonly department: WordColumn
    readonly madeOn: DayColumn
    /** `created` or `obtained`; created where there is none. */
    readonly acquisition?: WordColumn
    /** One of the media; unknown where there is none or another word. */
    readonly medium: WordColumn
    /** From that day a checked scan is the official copy. */
    readonly scannedOn?: DayColumn
    readonly approvedOn?: DayColumn
    /** A code of `exclusionReasons`. */
    readonly reason?: WordColumn
    readonly approver?: WordColumn
    readonly scope?: WordColumn
    readonly reviewOn?: DayColumn
    readonly reincludedOn?: DayColumn
    /** The day on which it was disposed of or transferred. */
    readonly leftOn?: DayColumn
    readonly pages?: NumberColumn
    readonly electronicPages?: NumberColumn
    readonly underOneYear?: FlagColumn
  }
  /** Line of each row in its file, to name what is wrong. */
  readonly lines?: Int32Array
}

/** What a day column holds where there is no day. */
export const noDay = -(2 ** 31)
