/** How a CSV file is written. */
export type CsvOptions = {
  /** `utf-8-bom` when absent: the one form of Unicode that Excel recognises when a file is opened by a click. */
  readonly encoding?: 'utf-8-bom' | 'utf-8' | 'cp932'
  /** `crlf` when absent. */
  readonly newline?: 'crlf' | 'lf'
  /** Quotes fields that need it, or every field that is not empty (`needed` when absent). */
  readonly quote?: 'needed' | 'all'
  /** Writes the row of headers (true when absent). */
  readonly header?: boolean
  /**
   * Puts an apostrophe before text that a spreadsheet would take for a formula (`apostrophe` when absent).
   * `none` writes it as it is: for files that only programs read.
   */
  readonly formulaGuard?: 'apostrophe' | 'none'
  /** For CP932: writes 〜 − ‖ ¢ £ ¬ as their CP932 twins ～ － ∥ ￠ ￡ ￢ (true when absent). */
  readonly normalise?: boolean
}
