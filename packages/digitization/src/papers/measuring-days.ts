import {
  addMonths,
  type FiscalYear,
  fiscalYearOf,
  lastDayOfMonth,
  type PlainDate,
  type YearMonth,
  yearMonthOf,
  yearMonthPartsOf,
} from '@reform/calendar'
import type { RateContract } from '../rate/contract.ts'

/** Beyond this many months the ends of quarters are enough, and beyond three times as many those of years. */
const mostMonths = 18

/** The year of either kind that a day lies in. */
function yearOf(on: PlainDate, kind: 'fiscal' | 'calendar'): number {
  return kind === 'fiscal' ? fiscalYearOf(on) : yearMonthPartsOf(yearMonthOf(on)).year
}

/** The last month of the year that a month lies in. */
function isYearEnd(month: YearMonth, kind: 'fiscal' | 'calendar'): boolean {
  return yearOf(lastDayOfMonth(month), kind) !== yearOf(lastDayOfMonth(addMonths(month, 1)), kind)
}

/**
 * The days on which a rate is measured for a drawing: the ends of months, of quarters or of years, so that there are
 * not too many, and the last day. The rate of a year's documents starts anew each year: over several years it is
 * measured at their ends only.
 *
 * @throws RangeError when the span ends before it starts.
 * @example
 * ```ts
 * const contract = flowContract({ year: 2026, origin: 'created', hybrid: 'strict' })
 * const days = measuringDays(contract, parseIsoDate('2026-03-31'), parseIsoDate('2026-06-15'))
 * days.map(formatIsoDate) // => ['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-15']
 * ```
 */
export function measuringDays(contract: RateContract, from: PlainDate, to: PlainDate): readonly PlainDate[] {
  if (to < from) throw new RangeError('measuringDays: the span ends before it starts')
  const { population } = contract
  const kind = population.kind === 'flow' ? population.yearKind : 'fiscal'
  const startsAnew = population.kind === 'flow' && yearOf((from + 1) as PlainDate, kind) !== yearOf(to, kind)
  const months = yearMonthOf(to) - yearMonthOf(from)
  const isWanted = (month: YearMonth): boolean => {
    if (startsAnew || months > mostMonths * 3) return isYearEnd(month, kind)
    return months <= mostMonths || isQuarterEnd(month)
  }
  const days: PlainDate[] = []
  for (let month = yearMonthOf(from); month <= yearMonthOf(to); month = addMonths(month, 1)) {
    const on = lastDayOfMonth(month)
    if (on >= from && on < to && isWanted(month)) days.push(on)
  }
  return [...days, to]
}

function isQuarterEnd(month: YearMonth): boolean {
  return yearMonthPartsOf(month).month % 3 === 0
}

/** The contract as it is for another day: of a flow, over the year that the day lies in. */
export function contractOn(contract: RateContract, on: PlainDate): RateContract {
  const { population } = contract
  if (population.kind === 'stock') return { ...contract, asOf: on }
  const year = yearOf(on, population.yearKind) as FiscalYear
  return { ...contract, population: { ...population, year }, asOf: on }
}
