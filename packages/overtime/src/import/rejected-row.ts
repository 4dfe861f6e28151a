import type { PlainDate, YearMonth } from '@reform/calendar'
import {
  type Profile,
  type ReadOptions,
  type ReadReport,
  readDateCell,
  readMonthCell,
} from '@reform/tabular/read'

/** Whose row it was and of when, as far as its cells can still be read. */
export type RejectedRow = {
  readonly employeeCode?: string
  readonly date?: PlainDate
  readonly month?: YearMonth
}

function cellOf(field: string, cells: readonly string[], { columns }: ReadReport): string | undefined {
  const at = columns.findIndex(({ fields }) => fields.includes(field))
  const text = at < 0 ? undefined : cells[columnNumber(columns[at]?.letters ?? '') - 1]
  return text === undefined || text.trim() === '' ? undefined : text
}

const letterA = 64
const letters = 26

/** `A` is 1, `AB` is 28. */
function columnNumber(text: string): number {
  return [...text].reduce((number, letter) => number * letters + (letter.codePointAt(0) ?? 0) - letterA, 0)
}

/**
 * What the cells of a rejected row say of its person and its day, so that its absence can be told from a day without
 * work. Rows whose cells do not stand under their headers say nothing.
 *
 * @example
 * ```ts
 * import { attendanceDaily } from '@reform/tabular/profiles'
 * import { readRecords } from '@reform/tabular/read'
 * const bytes = new TextEncoder().encode('職員番号,日付,出勤\n0012,2026/6/2,不明\n')
 * const reading = readRecords(bytes, attendanceDaily, { durationNotation: 'colon60' })
 * const found: string[] = []
 * for await (const one of reading) {
 *   if (one.kind === 'rejected') found.push(rejectedRow(one.cells, reading.report(), attendanceDaily).employeeCode ?? '')
 * }
 * found // => ['0012']
 * ```
 */
export function rejectedRow(
  cells: readonly string[],
  report: ReadReport,
  profile: Profile,
  options: ReadOptions = {},
): RejectedRow {
  if (profile.orientation === 'columns') return {}
  const field = profile.fields.employeeCode
  const code = cellOf('employeeCode', cells, report)?.normalize('NFKC').trim()
  const padTo = field?.type === 'code' ? (field.padTo ?? 0) : 0
  const dateField = profile.fields.date
  const short = dateField?.type === 'date' ? dateField.shortDates : undefined
  const dateOptions = {
    ...(short !== undefined && { shortDates: short }),
    ...(options.period !== undefined && { period: options.period }),
  }
  const dateCell = cellOf('date', cells, report)
  const monthCell = cellOf('month', cells, report)
  const date = dateCell === undefined ? undefined : readDateCell(dateCell, dateOptions)
  const month = monthCell === undefined ? undefined : readMonthCell(monthCell, dateOptions)
  return {
    ...(code !== undefined && { employeeCode: /^\d+$/.test(code) ? code.padStart(padTo, '0') : code }),
    ...(date?.ok && date.value !== null && { date: date.value }),
    ...(month?.ok && month.value !== null && { month: month.value }),
  }
}
