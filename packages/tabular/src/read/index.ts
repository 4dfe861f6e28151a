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
export type { ColumnReport, ReadCounts, ReadEntry, Reading, ReadReport, ReadResult } from './reading.ts'
export type { FieldValue, RecordOf, TimeRange } from './record.ts'
export type { ByteSource, Encoding, OneShotSource, RewindableSource } from './source.ts'
