import type { LeftOut } from '../left-out.ts'
import type { RecordKind } from '../records/kinds.ts'
import type { RecordBase } from '../records/record.ts'
import type { Loose, LooseSpec } from './row-faults.ts'
import { rowOrder } from './row-order.ts'

/** What is left of the records of one thing. */
export type Settled<R> = {
  readonly record?: R
  readonly leftOut: readonly LeftOut[]
  /** The rows say different things about the department only; the record that stays has none. */
  readonly twoDepartments?: readonly [string, string]
}

const kindsOfPeople: ReadonlySet<RecordKind> = new Set(['participation', 'telework', 'eligible'])

/** Of several records of one thing the one that counts, and why the others do not. */
export function settle<R extends RecordBase>(
  kind: RecordKind,
  spec: LooseSpec,
  records: readonly R[],
): Settled<R> {
  const sorted = [...records].sort(
    (a, b) => timeOf(b) - timeOf(a) || revisionOf(b) - revisionOf(a) || rowOrder(a.row, b.row),
  )
  const [first] = sorted
  if (first === undefined) return { leftOut: [] }
  const rivals = sorted.filter(
    (one) => timeOf(one) === timeOf(first) && revisionOf(one) === revisionOf(first),
  )
  const earlier = sorted.slice(rivals.length)
  const leftOut: LeftOut[] = []
  const leave = (one: R, reason: LeftOut['reason'], other?: R): void => {
    leftOut.push({ row: one.row, kind, reason, ...(other === undefined ? {} : { other: other.row }) })
  }
  for (const one of earlier) leave(one, sameContent(spec, one, first) ? 'repeated' : 'corrected', first)
  const different = rivals.find((one) => !sameContent(spec, one, first))
  if (different === undefined) {
    for (const one of rivals.slice(1)) leave(one, 'repeated', first)
    if (first.withdrawn !== true) return { record: first, leftOut }
    leave(first, 'withdrawn')
    return { leftOut }
  }
  const sameButDepartment =
    kindsOfPeople.has(kind) && rivals.every((one) => sameContent(spec, one, first, 'department'))
  if (!sameButDepartment) {
    for (const one of rivals) leave(one, 'contradictory', one === first ? different : first)
    return { leftOut }
  }
  for (const one of rivals.slice(1)) leave(one, 'repeated', first)
  if (first.withdrawn === true) {
    leave(first, 'withdrawn')
    return { leftOut }
  }
  const { department: _, ...record } = first as R & { readonly department?: string }
  // Only the department, which is optional in these kinds, is missing.
  return { record: record as unknown as R, leftOut, twoDepartments: [first.row, different.row] }
}

function timeOf({ recordedOn }: RecordBase): number {
  return recordedOn ?? Number.MIN_SAFE_INTEGER
}

function revisionOf({ revision = 0 }: RecordBase): number {
  return revision
}

function sameContent(spec: LooseSpec, one: Loose, other: Loose, butFor?: string): boolean {
  if (one.withdrawn !== other.withdrawn) return false
  for (const field in spec.fields) {
    if (field === butFor || one[field] === other[field]) continue
    const [left, right] = [one[field], other[field]]
    if (!Array.isArray(left) || !Array.isArray(right) || left.join() !== right.join()) return false
  }
  return true
}
