/** What one sheet or cell of a spreadsheet can hold (Excel specifications and limits, XLSX). */
export const maxRows = 1_048_576
export const maxColumns = 16_384
export const maxTextLength = 32_767
export const maxLineBreaks = 253
export const maxSheetNameLength = 31
