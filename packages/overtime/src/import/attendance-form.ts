import type { Profile } from '@reform/tabular/read'

/** What a row of a file is: a day of a person, a month of a person, or one stamp. */
export type AttendanceForm = 'days' | 'months' | 'stamps'

/**
 * What the rows of a profile's files are; `undefined` when they cannot be a person's attendance, because no field
 * `employeeCode` says whose they are or nothing in them is a time.
 *
 * @example
 * ```ts
 * import { attendanceMonthly, freeeDaily } from '@reform/tabular/profiles'
 * attendanceForm(freeeDaily) // => 'days'
 * attendanceForm(attendanceMonthly) // => 'months'
 * ```
 */
export function attendanceForm({ fields }: Profile): AttendanceForm | undefined {
  const typeOf = (name: string): string | undefined =>
    Object.hasOwn(fields, name) ? fields[name]?.type : undefined
  if (typeOf('employeeCode') === undefined) return undefined
  if (typeOf('stamp') === 'stamp' && typeOf('kind') === 'word') return 'stamps'
  if (typeOf('date') === 'date') return 'days'
  const hasSums = Object.values(fields).some(({ type }) => type === 'duration')
  return hasSums ? 'months' : undefined
}
