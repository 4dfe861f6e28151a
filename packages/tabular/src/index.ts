export type {
  BorderLine,
  Cell,
  CellStyle,
  CellValue,
  DateCell,
  MinutesCell,
  NumberCell,
  RatioCell,
  StyledCell,
} from './cell.ts'
export { singleLine } from './check/tidy-text.ts'
export type { CsvOptions } from './csv/options.ts'
export { writeCsv } from './csv/write-csv.ts'
export type { DataSheetResult } from './data-sheet.ts'
export { dataSheet } from './data-sheet.ts'
export type {
  Place,
  TabularIssue,
  TabularIssueCode,
  TabularNotice,
  TabularNoticeCode,
  WriteResult,
} from './issue.ts'
export type { Column, Table, Value } from './table.ts'
export type { CellsDown, DataSheet, PrintSetup, Sheet, SheetChart, SheetRow, Workbook } from './workbook.ts'
export { writeWorkbook } from './xlsx/write-workbook.ts'
