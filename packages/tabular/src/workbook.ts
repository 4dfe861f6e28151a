import type { Cell } from './cell.ts'
import type { Table } from './table.ts'

/** How a sheet comes out of the printer. A4 landscape, fitted to the width of one page, when absent. */
export type PrintSetup = {
  readonly paper?: 'A4' | 'A3'
  readonly orientation?: 'landscape' | 'portrait'
  /** Shrinks the sheet to the width of one page (true when absent). */
  readonly fitToWidth?: boolean
  /** Rows at the top that are repeated on every page. */
  readonly repeatRows?: number
  /** Columns at the left that are repeated on every page. */
  readonly repeatColumns?: number
  /** Text at the top of every page, at most 120 characters. */
  readonly header?: string
  /** Prints "page / pages" at the foot (true when absent). */
  readonly pageNumbers?: boolean
}

/** A row of a sheet for people. */
export type SheetRow = {
  readonly cells: readonly Cell[]
  /** Height in points (409 is the most that is written); left to the spreadsheet when absent (which cannot measure merged cells). */
  readonly height?: number
  /** Starts a new page when printed. */
  readonly pageBreakBefore?: boolean
}

/** Cells of one column from one row to another, both included; rows and columns count from 1. */
export type CellsDown = { readonly column: number; readonly from: number; readonly to: number }

/**
 * A chart of cells of the same sheet, so that the figures that it draws can be read beside it. An empty cell is a
 * gap; a line takes no words, which spreadsheets draw as zero. Series stay apart in black and white.
 */
export type SheetChart = {
  /** Bars that lie, one below the other, or a line from left to right. */
  readonly kind: 'bars' | 'line'
  /** What the chart shows; also its name for those who do not see it. At most 255 characters. */
  readonly title: string
  readonly categories: CellsDown
  readonly series: readonly { readonly name: string; readonly values: CellsDown }[]
  /** The cell of its upper left corner, and how many rows and columns it covers. */
  readonly at: {
    readonly row: number
    readonly column: number
    readonly rows: number
    readonly columns: number
  }
  /** Lays the bars of a category end to end. */
  readonly stacked?: boolean
  /** Where the axis of values begins and ends; left to the spreadsheet when absent. */
  readonly bounds?: { readonly min: number; readonly max: number }
}

/** A sheet for people: may merge, colour and break lines. */
export type Sheet = {
  readonly kind: 'people'
  readonly name: string
  /** Widths in half-width characters, from the left; the spreadsheet's default where absent. */
  readonly columns?: readonly { readonly width: number }[]
  readonly rows: readonly SheetRow[]
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows?: number; readonly columns?: number }
  readonly print?: PrintSetup
  /** Shows the spreadsheet's own grid (false when absent). */
  readonly gridLines?: boolean
  /** Colour of the sheet's tab, `#RRGGBB`. */
  readonly tabColor?: string
  readonly charts?: readonly SheetChart[]
}

/**
 * A sheet for programs: one value per cell, one header row, which is frozen and filtered. What would make it
 * hard to read by a program is refused; see `dataSheet`.
 */
export type DataSheet = Table & {
  readonly kind: 'data'
  readonly name: string
  /** Columns at the left that stay in view. */
  readonly frozenColumns?: number
}

/** A workbook: sheets in their order. */
export type Workbook = {
  readonly sheets: readonly (Sheet | DataSheet)[]
  readonly title?: string
  readonly creator?: string
  /** ISO date that the file states as the day of its creation; no day is stated when absent. */
  readonly asOf?: string
  /** The font of every cell that names none (游ゴシック, 11 points, when absent). */
  readonly font?: { readonly name: string; readonly size: number }
}
