export { type RecordsResult, readRecords } from './read-records.ts'
export { recordSchema, recordsJsonSchema } from './record-schema.ts'
