export {
  type DayColumn,
  type DocumentColumns,
  type FlagColumn,
  type NumberColumn,
  noDay,
  type WordColumn,
} from './document-columns.ts'
export type { RowDoubt } from './document-row.ts'
export { type RateSql, rateSql } from './rate-sql.ts'
export { type ColumnDoubt, type ColumnRates, ratesOfColumns } from './rates-of-columns.ts'
