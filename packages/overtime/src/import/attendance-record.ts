/**
 * A record as a profile of `@reform/tabular` gives it: values by the names of fields, `null` where the file says
 * nothing. Which names are understood is listed in the package's README.
 */
export type AttendanceRecord = { readonly [field: string]: unknown }

/** Whole minutes, a day or a month; `undefined` when the record says nothing. */
export function numberIn(record: AttendanceRecord, field: string): number | undefined {
  const value = record[field]
  return typeof value === 'number' ? value : undefined
}

/** A word or a code; `undefined` when the record says nothing. */
export function textIn(record: AttendanceRecord, field: string): string | undefined {
  const value = record[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What the fields come to together; `undefined` when the record says nothing in any of them. */
export function sumIn(record: AttendanceRecord, fields: readonly string[]): number | undefined {
  const known = fields.flatMap((field) => numberIn(record, field) ?? [])
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0)
}
