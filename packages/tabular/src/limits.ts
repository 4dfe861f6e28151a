/** What one sheet or cell of a spreadsheet can hold (Excel specifications and limits, XLSX). */
export const maxRows = 1_048_576
export const maxColumns = 16_384
export const maxTextLength = 32_767
export const maxLineBreaks = 253
export const maxSheetNameLength = 31
export const maxRowHeight = 409
export const maxColumnWidth = 255

/** Excel takes 255 characters for a print header and for a number format, signs and marks included. */
export const maxPrintHeaderLength = 120
export const maxUnitLength = 60

/** What the properties of a document hold; our own bound, the format has none. */
export const maxPropertyLength = 255
