import {
  firstDayOfMonth,
  formatIsoDate,
  lastDayOfMonth,
  type PlainDate,
  type YearMonth,
} from '@reform/calendar'
import {
  type ByteSource,
  type Profile,
  type ReadOptions,
  type ReadPlace,
  type ReadReport,
  readRecords,
} from '@reform/tabular/read'
import { kindSpecs } from '../records/fields.ts'
import type { ActivityRecords, RecordKind } from '../records/kinds.ts'
import { type ActivityFileCode, fileIssue, fromReadIssue, type ImportIssue } from './issues.ts'
import { activityProfiles } from './profiles.ts'
import { fieldsOfRow, type LooseRow } from './record-of-row.ts'

/** What the caller knows about a file. */
export type ReadActivitiesOptions = ReadOptions & {
  /** How the file is called in rows and issues. Two files of one question need different names. */
  readonly file: string
  /** Another profile with the same names of fields, for a file with other headers. */
  readonly profile?: Profile
  /** The days that the file was sent for. A file of which no row lies in them is refused. */
  readonly expects?: { readonly from: PlainDate; readonly to: PlainDate }
}

/** What a file gave. `read` = accepted + rejected. */
export type ActivitiesFile<Kind extends RecordKind = RecordKind> = {
  readonly kind: Kind
  /** Ready for `takeIn`, which judges what they say. */
  readonly records: readonly ActivityRecords[Kind][]
  readonly issues: readonly ImportIssue[]
  readonly counts: { readonly read: number; readonly accepted: number; readonly rejected: number }
  /** Whether the file was read to its end. */
  readonly complete: boolean
  /** What the reader of files found: encoding, columns, lines that are no data. */
  readonly report: ReadReport
}

/**
 * The records of one kind out of a file (CSV in UTF-8 or CP932, XLSX), and every row that cannot be one, named.
 *
 * Rows are called `file#line`. Without a column of keys that name is the key, and that is told. Numbers with bounds
 * (100以上), months that a report leaves out (7月) and written quarters (令和8年度第2四半期) are taken apart.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @throws RangeError when the profile has none of the fields that every record of the kind has.
 * @example
 * ```ts
 * const text = '依頼番号,依頼日,部局,対応日,評価\n1,R8.6.1,総務課,R8.6.3,9\n2,令和8年6月31日,総務課,,\n'
 * const read = await readActivities('supportRequest', new TextEncoder().encode(text), { file: 'support.csv' })
 * read.records.map(({ row, department, rating }) => [row, department, rating]) // => [['support.csv#2', '総務課', 9]]
 * read.issues.map(({ code, place }) => [code, place.line]) // => [['date-impossible', 3]]
 * read.counts // => { read: 2, accepted: 1, rejected: 1 }
 * ```
 */
export async function readActivities<Kind extends RecordKind>(
  kind: Kind,
  source: ByteSource,
  options: ReadActivitiesOptions,
): Promise<ActivitiesFile<Kind>> {
  const { profile = activityProfiles[kind], expects, ...readOptions } = options
  checkProfile(kind, profile)
  const reading = readRecords(source, profile, readOptions)
  const records: ActivityRecords[Kind][] = []
  const issues: ImportIssue[] = []
  for await (const batch of reading.batches()) {
    for (const entry of batch) {
      const given = entry.kind === 'record' ? entry.warnings : entry.issues
      for (const one of given) issues.push(fromReadIssue(one, entry.kind === 'file' ? 'file' : 'row'))
      if (entry.kind !== 'record') continue
      const row = `${options.file}#${entry.line}`
      const made = recordOf(kind, entry.record as LooseRow, row, reading.report)
      if ('fault' in made) {
        const { code, field, detail } = made.fault
        const place = placeOf(reading.report(), entry.line, field)
        issues.push(fileIssue(code, 'rejected', { file: options.file, ...place }, detail))
      } else records.push(made.record)
    }
  }
  return finished(kind, { records, issues, expects, file: options.file, report: reading.report() })
}

function finished<Kind extends RecordKind>(
  kind: Kind,
  read: Pick<ActivitiesFile<Kind>, 'records' | 'issues' | 'report'> & {
    readonly file: string
    readonly expects: ReadActivitiesOptions['expects']
  },
): ActivitiesFile<Kind> {
  const { report, expects, file } = read
  const isWrong =
    expects !== undefined &&
    read.records.length > 0 &&
    !read.records.some((one) => isWithin(kind, one, expects))
  const records = isWrong ? [] : read.records
  const issues = [...read.issues]
  if (isWrong) {
    const days = `${formatIsoDate(expects.from)}–${formatIsoDate(expects.to)}`
    issues.unshift(fileIssue('wrongPeriod', 'fileRefused', { file }, days))
  }
  if (isCalledByLine(kind, report)) issues.unshift(fileIssue('keyFromLine', 'doubt', { file }))
  const accepted = records.length
  const counts = { read: report.counts.read, accepted, rejected: report.counts.read - accepted }
  return { kind, records, issues, counts, complete: report.complete, report }
}

function isCalledByLine(kind: RecordKind, { columns, missingFields }: ReadReport): boolean {
  return columns.length > 0 && Object.hasOwn(kindSpecs[kind].fields, 'id') && missingFields.includes('id')
}

type Made<Kind extends RecordKind> =
  | { readonly record: ActivityRecords[Kind] }
  | { readonly fault: { readonly code: ActivityFileCode; readonly field: string; readonly detail: string } }

function recordOf<Kind extends RecordKind>(
  kind: Kind,
  values: LooseRow,
  row: string,
  reportNow: () => ReadReport,
): Made<Kind> {
  const made = fieldsOfRow(kind, values)
  if ('fault' in made) return made
  const { fields } = made
  const hasId = Object.hasOwn(kindSpecs[kind].fields, 'id')
  if (hasId && fields.id === undefined) {
    if (!reportNow().missingFields.includes('id'))
      return { fault: { code: 'missingField', field: 'id', detail: 'id' } }
    fields.id = row
  }
  // The profile has the fields of the kind, and a row without a needed one is rejected before.
  return { record: { row, ...fields } as unknown as ActivityRecords[Kind] }
}

function placeOf({ sheet, columns }: ReadReport, line: number, field: string): ReadPlace {
  const column = columns.find(({ fields }) => fields.includes(field))
  return {
    ...(sheet === undefined ? {} : { sheet }),
    line,
    ...(column === undefined ? {} : { letters: column.letters, header: column.header }),
    field,
  }
}

/** Whether any of its days or months lies in the days that the file was sent for. A kind without days always does. */
function isWithin(
  kind: RecordKind,
  record: object,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): boolean {
  let isDated = false
  for (const [name, { type }] of Object.entries(kindSpecs[kind].fields)) {
    const value: unknown = (record as LooseRow)[name]
    if (typeof value !== 'number' || (type !== 'day' && type !== 'month')) continue
    isDated = true
    const first = type === 'day' ? value : firstDayOfMonth(value as YearMonth)
    const last = type === 'day' ? value : lastDayOfMonth(value as YearMonth)
    if (last >= from && first <= to) return true
  }
  return !isDated
}

function checkProfile(kind: RecordKind, { fields }: Profile): void {
  for (const [name, { required }] of Object.entries(kindSpecs[kind].fields)) {
    const isMade = name === 'id' || (kind === 'oneOnOne' && (name === 'from' || name === 'to'))
    if (!required || isMade || fields[name]?.required === 'value') continue
    throw new RangeError(
      `readActivities: the profile needs a field ${name} with a value in every row of ${kind}`,
    )
  }
}
