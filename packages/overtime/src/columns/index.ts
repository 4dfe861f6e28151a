export { verdictWords } from '@reform/rules'
export {
  assessColumns,
  type ColumnsProvision,
  type ColumnsVerdict,
  findingCodes,
} from './assess-columns.ts'
export {
  type DayColumns,
  type DayMonths,
  type DaySums,
  type DaySumsOptions,
  makeDaySums,
} from './day-sums.ts'
export {
  type DepartmentFigures,
  type DepartmentQuestion,
  departmentFigures,
} from './department-figures.ts'
export type { FindingColumns, InterviewColumns } from './logs.ts'
export { assessmentAt, personAt } from './rows.ts'
export {
  type ColumnsFacts,
  type ColumnsMonth,
  type ColumnsPerson,
  columnsOf,
  kindCodes,
  noRecord,
  sliceColumns,
  unknownMinutes,
  type WorkColumns,
} from './work-columns.ts'
