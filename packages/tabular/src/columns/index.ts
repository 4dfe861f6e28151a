export {
  type Column,
  type ColumnBatch,
  type ColumnEntry,
  type ColumnOf,
  type ColumnReading,
  type ColumnsOf,
  type FlagColumn,
  missing,
  type NumberColumn,
  noWord,
  type RangesColumn,
  type WholeColumn,
  type WordColumn,
} from './column.ts'
export { type ReadColumnsOptions, readColumns } from './read-columns.ts'
