export { type AppliedSheet, type ApplyOptions, applySheet } from './apply-sheet.ts'
export { type DepartmentWorkbookOptions, departmentWorkbook } from './department-workbook.ts'
export {
  departmentLayout,
  type SheetColumn,
  type SheetLayout,
  type ValuesKey,
  valuesLayout,
} from './layout.ts'
export { type FigureProposal, proposeFigures } from './propose-figures.ts'
export { type ReadSheetOptions, readDepartmentWorkbook } from './read-department-workbook.ts'
export type { CellCheck, SheetIssue, SheetIssueCode, SheetProposal, SheetReading } from './sheet-reading.ts'
