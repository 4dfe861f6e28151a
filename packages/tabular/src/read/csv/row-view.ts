/** What is wrong with the form of a row. */
export const rowFault = { none: 0, quoteOpen: 1, quoteMalformed: 2, nul: 3 } as const

/** How a cell stands in its row: as plain text, between quotation marks, or as a number or time of a workbook. */
export const cellKind = { plain: 0, quoted: 1, number: 2, clock: 3 } as const

/**
 * One row, without a copy: cell `i` is `bytes` from `starts[i]` to `ends[i]`. Valid until the next row is asked
 * for. The scanners of CSV and of workbooks give the same view, so that everything behind them is written once.
 */
export type RowView = {
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly count: number
  /** The physical line on which the row begins, from 1. */
  readonly line: number
  readonly fault: number
}
