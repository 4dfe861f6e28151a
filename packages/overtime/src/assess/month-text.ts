import { formatIsoDate, formatIsoYearMonth, lastDayOfMonth, type YearMonth } from '@reform/calendar'

/** The months of 1990 to 2109. */
const tableFrom = 23_880
const tableLength = 1440
const months = /* @__PURE__ */ makeTable()
const lastDays = /* @__PURE__ */ makeTable()

function makeTable(): (string | undefined)[] {
  return Array.from({ length: tableLength })
}

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
