/** A true date in a cell: ISO `YYYY-MM-DD`, from 1900-03-01 (earlier days have no agreed number in spreadsheets). */
export type DateCell = { readonly date: string }

/** A duration in a cell: whole minutes, may be negative and may exceed a day; shown as `[h]:mm`. */
export type MinutesCell = { readonly minutes: number }

/** A ratio in a cell: `0.125` is shown as `12.5%`. `decimals` counts the places shown (1 when absent). */
export type RatioCell = { readonly ratio: number; readonly decimals?: number }

/**
 * A number in a cell with the way to show it. `unit` is shown behind the number and does not become part of
 * the value; `thousands` groups digits (true when absent); `decimals` fixes the places shown.
 */
export type NumberCell = {
  readonly number: number
  readonly decimals?: number
  readonly thousands?: boolean
  readonly unit?: string
}

/** What a cell may hold. `null` is an empty cell: missing is never zero and never an empty text. */
export type CellValue = null | string | number | boolean | DateCell | MinutesCell | RatioCell | NumberCell

/** One line of a border; black and thin unless told otherwise. */
export type BorderLine = {
  readonly line: 'hair' | 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double'
  /** `#RRGGBB` */
  readonly color?: string
}

/** How a cell looks. Every key is optional; colours are `#RRGGBB`, font sizes points. */
export type CellStyle = {
  readonly fontName?: string
  readonly fontSize?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly color?: string
  readonly fill?: string
  /** One line for all four sides, or a line per side. */
  readonly border?:
    | BorderLine
    | {
        readonly top?: BorderLine
        readonly right?: BorderLine
        readonly bottom?: BorderLine
        readonly left?: BorderLine
      }
  readonly align?: 'left' | 'center' | 'right' | 'justify' | 'distributed'
  readonly verticalAlign?: 'top' | 'center' | 'bottom'
  /** Breaks long text inside the cell; needed for line breaks in the text to show. */
  readonly wrap?: boolean
  /** Steps of indentation, 0 to 15. */
  readonly indent?: number
  /** Writes the text from top to bottom (縦書き). */
  readonly topToBottom?: boolean
}

/** A cell of a sheet for people with its look, its extent and an optional jump to another place in the workbook. */
export type StyledCell = {
  readonly value: CellValue
  readonly style?: CellStyle
  /** Columns that the cell covers, itself included (1 when absent). Covered places must be `null` or absent. */
  readonly columns?: number
  /** Rows that the cell covers, itself included (1 when absent). Covered places must be `null` or absent. */
  readonly rows?: number
  /** A place in the same workbook; `cell` is `A1` when absent. */
  readonly link?: { readonly sheet: string; readonly cell?: string }
}

/** One place of a sheet for people. */
export type Cell = CellValue | StyledCell
