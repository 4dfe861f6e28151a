export { decideEncoding, type EncodingDecision } from './bytes/decide-encoding.ts'
export type { CellResult, CellWarning } from './cells/cell-result.ts'
export { type DateCellOptions, readDateCell, readMonthCell } from './cells/date.ts'
export { readDurationCell } from './cells/duration.ts'
export { readNumberCell } from './cells/number.ts'
export { readRangesCell, readStampCell, readTimeCell, type TimeCellOptions } from './cells/time.ts'
export { defineProfile } from './define-profile.ts'
export { type HeaderMatch, type HeaderProblem, matchHeaders } from './header/match-headers.ts'
export type { ReadLimits, ReadOptions } from './options.ts'
export type {
  CodeField,
  DateField,
  DurationField,
  DurationNotation,
  Field,
  FieldBase,
  FlagField,
  HeaderRule,
  MarkField,
  MonthField,
  NumberField,
  Profile,
  RangesField,
  RowCheck,
  StampField,
  TextField,
  TimeField,
  WordField,
} from './profile.ts'
export type { ReadIssue, ReadIssueCode, ReadPlace } from './read-issue.ts'
export { readAllRecords, readRecords, readRows } from './read-records.ts'
export type {
  ColumnReport,
  ReadCounts,
  ReadEntry,
  Reading,
  ReadReport,
  ReadResult,
  RowEntry,
  RowReading,
} from './reading.ts'
export type { FieldValue, RecordOf, TimeRange } from './record.ts'
export type {
  ByteBlob,
  ByteSource,
  ByteStream,
  Encoding,
  OneShotSource,
  RewindableSource,
} from './source.ts'
