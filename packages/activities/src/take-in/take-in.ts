import type { PlainDate } from '@reform/calendar'
import { type DataIssue, doubtOf, issueOfLeftOut } from '../issue.ts'
import type { LeftOut } from '../left-out.ts'
import { kindSpecs } from '../records/fields.ts'
import type { ActivityRecords, RecordKind } from '../records/kinds.ts'
import { type Loose, type LooseSpec, type RowRules, rowFault } from './row-faults.ts'
import { type Settled, settle } from './settle.ts'

/** As of when records are taken in, and what is known about their world. */
export type TakeInOptions = {
  /** What was recorded later is not there yet. */
  readonly asOf: PlainDate
  /** The departments that exist. A record of another one is left out. Absent: any name is taken. */
  readonly departments?: readonly string[]
  /** The least and the largest score of ratings. Absent: any number is taken. */
  readonly scale?: { readonly minimum: number; readonly maximum: number }
}

/** Records of one kind as they stood on a day: each thing once. `given` = records + left out. */
export type Taken<Kind extends RecordKind = RecordKind> = {
  readonly kind: Kind
  readonly asOf: PlainDate
  readonly records: readonly ActivityRecords[Kind][]
  readonly leftOut: readonly LeftOut[]
  readonly given: number
  /** What the senders should look at; corrections and late records are none of that. */
  readonly issues: readonly DataIssue[]
}

/**
 * The records of one kind that count as of a day, from any number of files together.
 *
 * A row with anything impossible in it is left out as a whole. Of records of one thing (the same key) those with the
 * same content count once, and the one that became known last counts; if records of one time differ, none of them is
 * used. Only for people (participations, telework days, lists of eligible people) a difference in the department
 * alone is no contradiction: the person counts once, in no department. Every row is accounted for.
 *
 * @throws RangeError when the scale ends before it starts, or two records stand in the same row.
 * @example
 * ```ts
 * const day = parseIsoDate('2026-06-01')
 * const one = { activity: 's1', person: 'p1', department: 'a' }
 * const taken = takeIn(
 *   'participation',
 *   [
 *     { ...one, row: 'bureau-a.csv#2' },
 *     { ...one, row: 'bureau-b.csv#7' },
 *     { ...one, person: 'p2', department: 'z', row: 'bureau-b.csv#8' },
 *   ],
 *   { asOf: day, departments: ['a', 'b'] },
 * )
 * taken.records.length // => 1
 * taken.leftOut.map(({ row, reason }) => [row, reason])
 * // => [['bureau-b.csv#8', 'unknownDepartment'], ['bureau-b.csv#7', 'repeated']]
 * taken.given // => 3
 * ```
 */
export function takeIn<Kind extends RecordKind>(
  kind: Kind,
  records: readonly ActivityRecords[Kind][],
  options: TakeInOptions,
): Taken<Kind> {
  const { asOf, scale } = options
  if (scale !== undefined && !(scale.minimum < scale.maximum))
    throw new RangeError('takeIn: the scale ends before it starts')
  const spec: LooseSpec = kindSpecs[kind]
  const rules: RowRules = {
    ...(scale === undefined ? {} : { scale }),
    ...(options.departments === undefined ? {} : { departments: new Set(options.departments) }),
  }
  const leftOut: LeftOut[] = []
  const things = new Map<string, ActivityRecords[Kind] | ActivityRecords[Kind][]>()
  const rows = new Set<string>()
  for (const record of records) {
    const { row, recordedOn } = record
    if (rows.has(row)) throw new RangeError(`takeIn: two records of the row ${row}`)
    rows.add(row)
    const fault = rowFault(kind, spec, record as Loose, rules)
    if (fault !== undefined) leftOut.push({ row, kind, ...fault })
    else if (recordedOn !== undefined && recordedOn > asOf)
      leftOut.push({ row, kind, reason: 'notYetRecorded' })
    else addTo(things, keyOf(spec, record as Loose), record)
  }
  return settled(kind, spec, things, { asOf, given: records.length, leftOut })
}

function settled<Kind extends RecordKind>(
  kind: Kind,
  spec: LooseSpec,
  things: ReadonlyMap<string, ActivityRecords[Kind] | ActivityRecords[Kind][]>,
  { asOf, given, leftOut }: { asOf: PlainDate; given: number; leftOut: LeftOut[] },
): Taken<Kind> {
  const records: ActivityRecords[Kind][] = []
  const doubts: DataIssue[] = []
  for (const thing of things.values()) {
    if (!Array.isArray(thing) && thing.withdrawn !== true) {
      records.push(thing)
      continue
    }
    const one: Settled<ActivityRecords[Kind]> = settle(kind, spec, Array.isArray(thing) ? thing : [thing])
    if (one.record !== undefined) records.push(one.record)
    leftOut.push(...one.leftOut)
    if (one.twoDepartments === undefined) continue
    const [row, other] = one.twoDepartments
    doubts.push(doubtOf('twoDepartments', { kind, row, field: 'department' }, other))
  }
  const issues = leftOut.map(issueOfLeftOut).filter((issue) => issue !== undefined)
  return { kind, asOf, records, leftOut, given, issues: [...issues, ...doubts] }
}

function addTo<R>(things: Map<string, R | R[]>, key: string, record: R): void {
  const before = things.get(key)
  if (before === undefined) things.set(key, record)
  else if (Array.isArray(before)) before.push(record)
  else things.set(key, [before, record])
}

/** The parts of a key are told apart by a character that no cell of a file holds. */
function keyOf({ key }: LooseSpec, record: Loose): string {
  let text = ''
  for (const field of key) text += `${record[field] ?? ''}\u0000`
  return text
}
