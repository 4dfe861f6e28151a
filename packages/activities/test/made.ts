import {
  type Period,
  type PlainDate,
  parseIsoDate,
  period,
  type RecordKind,
  type Taken,
  takeIn,
} from '../src/index.ts'
import type { ActivityRecords } from '../src/records/kinds.ts'

/** A day out of its text. */
export const day = (text: string): PlainDate => parseIsoDate(text)

/** The first half of fiscal 2026. */
export const firstHalf: Period = period(day('2026-04-01'), day('2026-09-30'))

/** The day after it. */
export const after = day('2026-10-01')

type Unplaced<R> = R extends unknown ? Omit<R, 'row'> & { readonly row?: string } : never

/** Records in rows of a made-up file, from line 2 on, unless they say where they stand. */
export function rows<Kind extends RecordKind>(
  kind: Kind,
  records: readonly Unplaced<ActivityRecords[Kind]>[],
): readonly ActivityRecords[Kind][] {
  return records.map((one, index) => ({ row: `${kind}.csv#${index + 2}`, ...one }) as ActivityRecords[Kind])
}

/** Rows of a stranger, of whatever shape. */
export function looseRows<Kind extends RecordKind>(
  kind: Kind,
  records: readonly object[],
): readonly ActivityRecords[Kind][] {
  return records.map((one, index) => ({ row: `${kind}.csv#${index + 2}`, ...one }) as ActivityRecords[Kind])
}

/** Records taken in. */
export function taken<Kind extends RecordKind>(
  kind: Kind,
  records: readonly Unplaced<ActivityRecords[Kind]>[],
  asOf: PlainDate = after,
): Taken<Kind> {
  return takeIn(kind, rows(kind, records), { asOf })
}
