import { formatIsoDate, formatIsoYearMonth, lastDayOfMonth, type YearMonth } from '@reform/calendar'

/** Findings repeat the same few months, so that each text is made once; the tables begin in 1990. */
const tableFrom = 23_880
const months = /* @__PURE__ */ makeTable()
const lastDays = /* @__PURE__ */ makeTable()

/** Room for the years up to 2109; texts of other months find theirs when they come. */
function makeTable(): (string | undefined)[] {
  return Array.from({ length: 1440 })
}

/** The month as `YYYY-MM`. */
export function monthText(month: number): string {
  const place = month - tableFrom
  const text = months[place] ?? formatIsoYearMonth(month as YearMonth)
  months[place] = text
  return text
}

/** The last day of the month as `YYYY-MM-DD`: the day whose law applies to it. */
export function lastDayText(month: number): string {
  const place = month - tableFrom
  const text = lastDays[place] ?? formatIsoDate(lastDayOfMonth(month as YearMonth))
  lastDays[place] = text
  return text
}
