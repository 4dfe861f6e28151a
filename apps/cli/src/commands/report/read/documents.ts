import type { PlainDate } from '@reform/calendar'
import {
  checkRegister,
  type DocumentEvent,
  type DocumentState,
  type RegisterRow,
  registerEvents,
  replay,
  type SideRow,
} from '@reform/digitization'
import {
  type ImportedFile,
  type ImportIssue,
  readEventLog,
  readRegister,
  readSideTable,
} from '@reform/digitization/import'
import { rowRanges } from '@reform/indicators'
import type { RewindableSource } from '@reform/tabular/read'
import type { FileNote, FileRead, RejectedRow } from './found.ts'

/** What came beside registers, for all departments. */
export interface BesideRegisters {
  readonly sides: Map<string, SideRow[]>
  /** Events by the id of the document. */
  readonly events: Map<string, DocumentEvent[]>
}

/** The key of what belongs to no department. */
export const everybody = ''

/** Rows of a side table, kept for the register of the same department. */
export async function readSideFile(
  path: string,
  source: RewindableSource,
  department: string,
  beside: BesideRegisters,
): Promise<FileRead> {
  const read = await readSideTable(source, { file: path })
  beside.sides.set(department, [...(beside.sides.get(department) ?? []), ...read.values])
  return fileRead(path, read, [], [])
}

/** Events of documents, kept for the registers that hold them. */
export async function readEventFile(
  path: string,
  source: RewindableSource,
  beside: BesideRegisters,
): Promise<FileRead> {
  const read = await readEventLog(source, { file: path })
  for (const event of read.values) {
    const known = beside.events.get(event.id)
    if (known === undefined) beside.events.set(event.id, [event])
    else known.push(event)
  }
  return fileRead(path, read, [], [])
}

/** The documents of a register as they stood on a day, with its side table and the events of its documents. */
export async function readRegisterFile(
  path: string,
  source: RewindableSource,
  department: string,
  asOf: PlainDate,
  beside: BesideRegisters,
): Promise<FileRead> {
  const read = await readRegister(source, { file: path })
  const lines = new Map<string, number>()
  const rows: RegisterRow[] = []
  const repeated: number[] = []
  for (const [index, row] of read.values.entries()) {
    const line = read.lines[index] ?? 0
    if (lines.has(row.id)) repeated.push(line)
    else {
      lines.set(row.id, line)
      rows.push(row)
    }
  }
  const own = beside.sides.get(department) ?? beside.sides.get(everybody) ?? []
  const sides = own.filter(({ id }) => lines.has(id))
  const checked = checkRegister(rows, sides)
  const { events } = registerEvents(checked, {
    acquisition: 'created',
    ...(department === everybody ? {} : { departmentOf: () => department }),
  })
  const further = rows.flatMap(({ id }) => beside.events.get(id) ?? [])
  const { documents } = replay([...events, ...further], asOf)
  return fileRead(
    path,
    read,
    documents,
    documents.map(({ id }) => lines.get(id) ?? 0),
    repeated,
  )
}

function fileRead(
  path: string,
  { issues, counts }: ImportedFile<unknown>,
  documents: readonly DocumentState[],
  lines: readonly number[],
  repeated: readonly number[] = [],
): FileRead {
  const rejectedRows: RejectedRow[] = []
  const notes: FileNote[] = []
  const seen = new Set<number>()
  for (const { effect, code, place, message } of issues) {
    if (effect === 'fileRefused') notes.push({ file: path, isRefusal: true, message })
    if (effect !== 'rejected' || place.line === undefined || seen.has(place.line)) continue
    seen.add(place.line)
    rejectedRows.push({ file: path, line: place.line, code, effect: 'row', message })
  }
  for (const line of repeated) {
    rejectedRows.push({
      file: path,
      line,
      code: 'duplicateId',
      effect: 'row',
      message: repeatedMessage(path, line),
    })
  }
  const lost = repeated.length
  return {
    rows: { read: counts.read, accepted: counts.accepted - lost, rejected: counts.rejected + lost },
    rejected: rowRanges(rejectedRows.map(({ line }) => line)),
    refused: notes.length > 0,
    material: { kind: 'documents', documents, lines },
    rejectedRows,
    notes,
  }
}

function repeatedMessage(file: string, line: number): ImportIssue['message'] {
  return {
    ja: `${file}の${line}行目：同じ識別子の行が前にあります。前の行だけを数えます。`,
    en: `${file}, line ${line}: an earlier row has the same key. Only the earlier one counts.`,
  }
}
