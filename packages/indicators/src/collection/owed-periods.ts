import type { PlainDate } from '@reform/calendar'
import { type Cadence, parseWhen, type When } from '@reform/roadmap'

/** A period in which something is delivered, with its days. */
export interface OwedPeriod {
  readonly period: When
  readonly from: PlainDate
  readonly to: PlainDate
}

const parts: Readonly<Record<string, readonly string[]>> = {
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  half: ['-H1', '-H2'],
  year: [''],
}

/** The months, quarters, halves or years that have days in a span, in order. Of `once` and `irregular` there are none. */
export function periodsWithin(
  every: Cadence,
  span: { readonly from: PlainDate; readonly to: PlainDate },
  years: { readonly first: number; readonly last: number },
  yearStartMonth: number,
): readonly OwedPeriod[] {
  const written: When[] = []
  for (let year = years.first; year <= years.last; year += 1) {
    if (every === 'month') {
      for (let place = 0; place < 12; place += 1) written.push(monthText(year, yearStartMonth + place))
    } else for (const part of parts[every] ?? []) written.push(`FY${year}${part}`)
  }
  return written
    .map((period) => ({ period, ...parseWhen(period, { fiscalYearStartMonth: yearStartMonth }) }))
    .filter(({ from, to }) => from <= span.to && to >= span.from)
}

function monthText(year: number, place: number): When {
  const [ofYear, month] = place > 12 ? [year + 1, place - 12] : [year, place]
  return `${ofYear}-${String(month).padStart(2, '0')}`
}
