import {
  type ByteSource,
  type Profile,
  type ReadOptions,
  type ReadPlace,
  type ReadReport,
  type RecordOf,
  readRecords,
} from '@reform/tabular/read'
import type { DataIssue } from '../issue.ts'
import { fromDataIssue, fromReadIssue, type ImportIssue } from './issues.ts'

/** How many rows a file had: read = accepted + rejected. */
export type ImportCounts = { readonly read: number; readonly accepted: number; readonly rejected: number }

/** What a file gave. */
export type ImportedFile<Value> = {
  readonly values: readonly Value[]
  /** The line or sheet row of each value. */
  readonly lines: readonly number[]
  readonly issues: readonly ImportIssue[]
  readonly counts: ImportCounts
  /** Whether the file was read to its end. */
  readonly complete: boolean
  /** What the reader of files found: encoding, columns, lines that are no data. */
  readonly report: ReadReport
}

/** A value out of a row, or none; with what is wrong with it, by field. */
export type RowReading<Value> = { readonly value?: Value; readonly issues: readonly DataIssue[] }

/**
 * Every row of a file made into a value, and every row that cannot be one named.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 */
export async function readRowsOf<P extends Profile, Value>(
  source: ByteSource,
  profile: P,
  options: ReadOptions,
  take: (record: RecordOf<P>, line: number, report: () => ReadReport) => RowReading<Value>,
): Promise<ImportedFile<Value>> {
  const reading = readRecords(source, profile, options)
  const values: Value[] = []
  const lines: number[] = []
  const issues: ImportIssue[] = []
  for await (const batch of reading.batches()) {
    for (const entry of batch) {
      const given = entry.kind === 'record' ? entry.warnings : entry.issues
      issues.push(...given.map((one) => fromReadIssue(one, entry.kind === 'file' ? 'file' : 'row')))
      if (entry.kind !== 'record') continue
      const made = take(entry.record, entry.line, reading.report)
      const place = placeOf(reading.report, entry.line)
      issues.push(...made.issues.map((one) => fromDataIssue(one, place(one))))
      if (made.value === undefined) continue
      values.push(made.value)
      lines.push(entry.line)
    }
  }
  const report = reading.report()
  const { read } = report.counts
  const counts = { read, accepted: values.length, rejected: read - values.length }
  return { values, lines, issues, counts, complete: report.complete, report }
}

function placeOf(reportNow: () => ReadReport, line: number): (issue: DataIssue) => ReadPlace {
  return ({ path }) => {
    const { file, sheet, columns } = reportNow()
    const field = path.findLast((part) => typeof part === 'string')
    const column = columns.find(({ fields }) => field !== undefined && fields.includes(String(field)))
    return {
      ...(file === undefined ? {} : { file }),
      ...(sheet === undefined ? {} : { sheet }),
      line,
      ...(column === undefined ? {} : { letters: column.letters, header: column.header }),
      ...(field === undefined ? {} : { field: String(field) }),
    }
  }
}
