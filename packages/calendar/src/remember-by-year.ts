import { daysFromCivil } from './civil.ts'
import type { DateSpan } from './period.ts'
import { datePartsOf, type PlainDate } from './plain-date.ts'

const unmarked = 1
const marked = 2

/**
 * A question about days, answered out of a table that is filled a year at a time, when a day of that year is
 * first asked about. Days outside of the span must not be asked about.
 */
export function rememberByYear(
  span: DateSpan,
  answer: (date: PlainDate) => boolean,
): (date: PlainDate) => boolean {
  let marks: Uint8Array | undefined
  const fillYearOf = (date: PlainDate, table: Uint8Array): void => {
    const { year } = datePartsOf(date)
    const from = Math.max(span.from, daysFromCivil(year, 1, 1))
    const to = Math.min(span.to, daysFromCivil(year, 12, 31))
    for (let day = from; day <= to; day++) {
      table[day - span.from] = answer(day as PlainDate) ? marked : unmarked
    }
  }
  return (date) => {
    marks ??= new Uint8Array(span.to - span.from + 1)
    const index = date - span.from
    if (marks[index] === 0) fillYearOf(date, marks)
    return marks[index] === marked
  }
}
