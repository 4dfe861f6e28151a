import { isIsoDate, parseIsoDate, parseIsoYearMonth } from '@reform/calendar'
import type * as z from 'zod'
import { type DataIssue, issueOfLeftOut } from '../issue.ts'
import type { LeftOut, RowFault } from '../left-out.ts'
import { type FieldSpec, kindSpecs } from '../records/fields.ts'
import type { ActivityRecords, RecordKind } from '../records/kinds.ts'
import { recordSchema } from './record-schema.ts'

/** Records out of unknown input: `given` = the records + `rejected`. */
export type RecordsResult<Kind extends RecordKind> = {
  readonly records: readonly ActivityRecords[Kind][]
  readonly issues: readonly DataIssue[]
  readonly given: number
  readonly rejected: number
}

type Loose = Readonly<Record<string, unknown>>

/**
 * Records of one kind out of unknown input: an array, as from JSON. One that cannot be read is rejected and named; a
 * record without a row is called by its number in the list. What the fields mean together is for `takeIn` to judge.
 *
 * @example
 * ```ts
 * const read = readRecords(
 *   'headcount',
 *   [
 *     { department: 'a', on: '2026-04-01', people: 120 },
 *     { department: 'b', on: '2026-02-29', people: 80 },
 *     { department: 'c', on: '2026-04-01', people: -1 },
 *   ],
 *   { source: 'staff.json' },
 * )
 * read.records.map(({ row, department }) => [row, department]) // => [['staff.json#1', 'a']]
 * read.issues.map(({ row, code, field }) => [row, code, field])
 * // => [['staff.json#2', 'wrongShape', 'on'], ['staff.json#3', 'negative', 'people']]
 * ```
 */
export function readRecords<Kind extends RecordKind>(
  kind: Kind,
  input: unknown,
  { source }: { readonly source: string },
): RecordsResult<Kind> {
  if (!Array.isArray(input)) {
    const issue = issueOf({ row: source, kind, reason: 'wrongShape' })
    return { records: [], issues: issue, given: 0, rejected: 0 }
  }
  const schema = recordSchema(kind)
  const records: ActivityRecords[Kind][] = []
  const issues: DataIssue[] = []
  for (const [index, one] of (input as unknown[]).entries()) {
    const row = rowOf(one) ?? `${source}#${index + 1}`
    const parsed = schema.safeParse(one)
    const fault = parsed.success ? impossibleDay(kind, parsed.data) : faultOf(parsed.error, one)
    if (parsed.success && fault === undefined) records.push(recordOf(kind, parsed.data, row))
    else if (fault !== undefined) issues.push(...issueOf({ row, kind, ...fault }))
  }
  return { records, issues, given: input.length, rejected: input.length - records.length }
}

function rowOf(one: unknown): string | undefined {
  const row: unknown = typeof one === 'object' && one !== null ? (one as Loose).row : undefined
  return typeof row === 'string' && row !== '' ? row : undefined
}

function issueOf(one: LeftOut): readonly DataIssue[] {
  const issue = issueOfLeftOut(one)
  return issue === undefined ? [] : [issue]
}

type Fault = { readonly reason: RowFault; readonly field?: string }

function faultOf({ issues: [first] }: z.ZodError, input: unknown): Fault {
  if (first === undefined) return { reason: 'wrongShape' }
  const name = first.path[0] ?? (first.code === 'unrecognized_keys' ? first.keys[0] : undefined)
  const field = name === undefined ? {} : { field: String(name) }
  const value: unknown =
    typeof input === 'object' && input !== null ? (input as Loose)[String(name)] : undefined
  return { reason: reasonOf(first.code, value, first.path.length), ...field }
}

function reasonOf(code: string, value: unknown, depth: number): RowFault {
  if (code === 'unrecognized_keys') return 'wrongShape'
  if (depth === 1 && (value === undefined || value === '')) return 'missingField'
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrongShape'
  if (value < 0) return 'negative'
  return code === 'too_small' || code === 'too_big' ? 'outOfScale' : 'notWhole'
}

function isDay({ type }: FieldSpec): boolean {
  return type === 'day' || type === 'days'
}

function fieldsOf(kind: RecordKind): readonly (readonly [string, FieldSpec])[] {
  return [...Object.entries<FieldSpec>(kindSpecs[kind].fields), ['recordedOn', { type: 'day' }]]
}

/** The first field that is written as a day but is none, such as 29 February of a common year. */
function impossibleDay(kind: RecordKind, data: Loose): Fault | undefined {
  for (const [field, spec] of fieldsOf(kind)) {
    const value = data[field]
    if (value === undefined || !isDay(spec)) continue
    const days = Array.isArray(value) ? (value as unknown[]) : [value]
    if (!days.every((one) => isIsoDate(String(one)))) return { reason: 'wrongShape', field }
  }
  return undefined
}

function recordOf<Kind extends RecordKind>(kind: Kind, data: Loose, row: string): ActivityRecords[Kind] {
  const record: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(data)) if (value !== undefined) record[field] = value
  for (const [field, { type }] of fieldsOf(kind)) {
    const value = record[field]
    if (value === undefined) continue
    if (type === 'day') record[field] = parseIsoDate(String(value))
    if (type === 'month') record[field] = parseIsoYearMonth(String(value))
    if (type === 'days') record[field] = (value as unknown[]).map((one) => parseIsoDate(String(one)))
    if (type === 'months') record[field] = (value as unknown[]).map((one) => parseIsoYearMonth(String(one)))
  }
  // The schema has the fields of the kind, with days and months as texts.
  return { ...record, row } as unknown as ActivityRecords[Kind]
}
