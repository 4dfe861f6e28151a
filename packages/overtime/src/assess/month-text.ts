import { formatIsoDate, formatIsoYearMonth, lastDayOfMonth, type YearMonth } from '@reform/calendar'

const tableFrom = 1990 * 12
const tableLength = 120 * 12
const months: (string | undefined)[] = Array.from({ length: tableLength })
const lastDays: (string | undefined)[] = Array.from({ length: tableLength })

/** The month as `YYYY-MM`; made once for each month, since findings repeat the same few. */
export function monthText(month: number): string {
  const known = months[month - tableFrom]
  if (known !== undefined) return known
  const text = formatIsoYearMonth(month as YearMonth)
  if (month >= tableFrom && month < tableFrom + tableLength) months[month - tableFrom] = text
  return text
}

/** The last day of the month as `YYYY-MM-DD`: the day whose law applies to it. */
export function lastDayText(month: number): string {
  const known = lastDays[month - tableFrom]
  if (known !== undefined) return known
  const text = formatIsoDate(lastDayOfMonth(month as YearMonth))
  if (month >= tableFrom && month < tableFrom + tableLength) lastDays[month - tableFrom] = text
  return text
}
