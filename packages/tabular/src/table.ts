/**
 * A column of a table: what every one of its cells holds, and the unit where it is a number.
 *
 * - `text`: words. Text that is nothing but a number is refused in data sheets.
 * - `code`: identifiers, and text quoted as it was printed, whose digits are not a quantity here (`'012'`).
 * - `number`: a finite number. `unit` is a word (`'人'`), or the header of the column that holds the unit of
 *   each row, or `null` for what has none (a fiscal year, a position).
 * - `ratio`: a number where 1 is 100 %.
 * - `minutes`: a duration in whole minutes; `[h]:mm` in a workbook, whole minutes in CSV.
 * - `date`: ISO text `YYYY-MM-DD`; a true date in a workbook.
 * - `boolean`: true or false.
 */
export type Column = {
  readonly header: string
  /** Width in half-width characters; measured from the content when absent. */
  readonly width?: number
} & (
  | { readonly type: 'text' | 'code' | 'boolean' | 'date' | 'minutes' }
  | { readonly type: 'ratio'; readonly decimals?: number }
  | {
      readonly type: 'number'
      readonly unit: string | { readonly column: string } | null
      readonly decimals?: number
      readonly thousands?: boolean
    }
)

/** One value of a table, read by the type of its column. `null` is missing. */
export type Value = string | number | boolean | null

/** Columns and rows; each row holds one value per column, in the order of the columns. */
export type Table = {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
  /** The language in which units are stated behind headers (`ja` when absent). */
  readonly language?: 'ja' | 'en'
}
