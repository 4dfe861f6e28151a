import { lastDayOfMonth, type PlainDate, type YearMonth } from '@reform/calendar'
import { type DataRecord, rowRanges, type Source } from '@reform/indicators'
import { type Profile, type RewindableSource, readRecords } from '@reform/tabular/read'
import type { FileNote, FileRead, RejectedRow } from './found.ts'

/** The rows of any table, by the fields of its profile. A month stands for its last day. */
export async function readRecordsFile(
  path: string,
  source: RewindableSource,
  profile: Profile,
  of: Pick<Source, 'department' | 'date'>,
): Promise<FileRead> {
  const reading = readRecords(source, profile, { file: path })
  const records: DataRecord[] = []
  const rejectedRows: RejectedRow[] = []
  const notes: FileNote[] = []
  for await (const batch of reading.batches()) {
    for (const entry of batch) {
      if (entry.kind === 'record') {
        records.push(recordOf(entry.record as Readonly<Record<string, unknown>>, entry.line, profile, of))
        continue
      }
      const [issue] = entry.issues
      if (issue === undefined) continue
      const { code, message, severity } = issue
      if (entry.kind === 'rejected')
        rejectedRows.push({ file: path, line: entry.line, code, effect: 'row', message })
      else notes.push({ file: path, isRefusal: severity === 'error', message })
    }
  }
  const { read, accepted, rejected } = reading.report().counts
  return {
    rows: { read, accepted, rejected },
    rejected: rowRanges(rejectedRows.map(({ line }) => line)),
    refused: notes.some(({ isRefusal }) => isRefusal),
    material: { kind: 'records', records },
    rejectedRows,
    notes,
  }
}

function recordOf(
  record: Readonly<Record<string, unknown>>,
  line: number,
  { fields }: Profile,
  { department: departmentField, date: dateField }: Pick<Source, 'department' | 'date'>,
): DataRecord {
  const values: Record<string, string | number | boolean | null> = {}
  for (const [name, value] of Object.entries(record)) {
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'boolean'
    ) {
      values[name] = value
    }
  }
  const department = departmentField === undefined ? undefined : values[departmentField]
  const time = dateField === undefined ? undefined : values[dateField]
  const isMonth = dateField !== undefined && fields[dateField]?.type === 'month'
  return {
    line,
    ...(typeof department === 'string' ? { department } : {}),
    ...(typeof time === 'number'
      ? { on: isMonth ? lastDayOfMonth(time as YearMonth) : (time as PlainDate) }
      : {}),
    values,
  }
}
