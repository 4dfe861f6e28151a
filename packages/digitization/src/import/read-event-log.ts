import type { ByteSource, ReadOptions, RecordOf } from '@reform/tabular/read'
import type { ArrivalEvent, DocumentEvent, ExcludedEvent } from '../events/event.ts'
import { type DataIssue, issueOf } from '../issue.ts'
import { readMedium } from '../register/medium.ts'
import { eventProfile } from './profiles.ts'
import { type ImportedFile, type RowReading, readRowsOf } from './read-rows.ts'
import { withoutNull } from './without-null.ts'

type EventRecord = RecordOf<typeof eventProfile>

/**
 * A log of events out of a file, one event a row. A medium that cannot be read is taken as unknown and named; an
 * arrival without a department is refused. What an exclusion lacks makes it invalid when the log is replayed.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const text = '識別子,日付,種別,部署,媒体\na,R8.6.1,作成,総務課,紙\na,2027-02-29,電子化,,\na,2027/3/1,電子化,,\n'
 * const read = await readEventLog(new TextEncoder().encode(text))
 * read.values.map((one) => one.kind) // => ['made', 'officialScan']
 * read.issues.map((one) => [one.code, one.place.line]) // => [['date-impossible', 3]]
 * ```
 */
export async function readEventLog(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<DocumentEvent>> {
  return readRowsOf(source, eventProfile, options, eventOf)
}

function eventOf(record: EventRecord): RowReading<DocumentEvent> {
  const { id, on, kind } = record
  const base = { id, on, ...withoutNull({ sequence: record.sequence }) }
  switch (kind) {
    case 'made':
    case 'obtained':
      return arrivalOf(record, { ...base, kind })
    case 'officialScan':
      return scanOf(record, base)
    case 'excluded':
      return { value: { ...base, kind, exclusion: exclusionOf(record) }, issues: [] }
    case 'moved':
      return {
        value: { ...base, kind, ...withoutNull({ department: record.department, box: record.box }) },
        issues: [],
      }
    default:
      return { value: { ...base, kind }, issues: [] }
  }
}

function arrivalOf(
  record: EventRecord,
  base: Pick<ArrivalEvent, 'id' | 'on' | 'kind' | 'sequence'>,
): RowReading<DocumentEvent> {
  const { id, pages, electronicPages, documents, millimetres, underOneYear, box } = record
  const department = record.department?.trim() ?? ''
  if (department === '') return { issues: [named('empty', 'department', id, 'rejected')] }
  const medium = readMedium(record.medium ?? '') ?? mediumCode(record.medium)
  const issues =
    medium === undefined ? [named('unknownMedium', 'medium', id, 'valueUnknown', record.medium)] : []
  const rest = withoutNull({ pages, electronicPages, documents, millimetres, underOneYear, box })
  return { value: { ...base, department, medium: medium ?? 'unknown', ...rest }, issues }
}

function scanOf(
  record: EventRecord,
  base: Pick<ArrivalEvent, 'id' | 'on' | 'sequence'>,
): RowReading<DocumentEvent> {
  const event = {
    ...base,
    kind: 'officialScan',
    ...withoutNull({ electronicPages: record.electronicPages }),
  } as const
  if (record.medium === null || record.medium.trim() === '') return { value: event, issues: [] }
  const medium = readMedium(record.medium) ?? mediumCode(record.medium)
  if (medium === 'electronic' || medium === 'hybrid') return { value: { ...event, medium }, issues: [] }
  return { issues: [named('wrongShape', 'medium', record.id, 'rejected', record.medium)] }
}

function exclusionOf(record: EventRecord): ExcludedEvent['exclusion'] {
  const { reason, provision, approver, approvedOn, scope, reviewOn, deferred } = record
  const known = withoutNull({
    reason: reason?.trim() ?? null,
    provision,
    approver,
    approvedOn,
    scope,
    reviewOn,
    deferred,
  })
  // Reason codes are open texts here; a code that is none is named when the log is replayed.
  return known as ExcludedEvent['exclusion']
}

const codes = ['electronic', 'paper', 'hybrid', 'other', 'unknown'] as const

function mediumCode(text: string | null): (typeof codes)[number] | undefined {
  return codes.find((code) => code === text?.trim())
}

function named(
  code: DataIssue['code'],
  field: string,
  id: string,
  effect: DataIssue['effect'],
  detail: string | null = '',
): DataIssue {
  return issueOf(code, { path: [field], id, effect }, detail ?? '')
}
