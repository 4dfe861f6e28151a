import { aprilStart, type FiscalYear, type FiscalYearStart, fiscalYearPeriod } from '../fiscal-year.ts'
import { type Half, halfPeriod } from '../half.ts'
import type { DateSpan } from '../period.ts'
import { addDays, type PlainDate, plainDate } from '../plain-date.ts'
import { type Quarter, quarterPeriod } from '../quarter.ts'
import { firstDayOfMonth, lastDayOfMonth, type YearMonth } from '../year-month.ts'

/** One time as it is written: a day, a longer unit, the end of one (末), or the third of a month (上旬). */
export type WrittenPoint =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'yearMonth'; readonly yearMonth: YearMonth }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'fiscalYear'; readonly fiscalYear: FiscalYear }
  | { readonly kind: 'half'; readonly half: Half }
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'monthEnd'; readonly yearMonth: YearMonth; readonly date: PlainDate }
  | { readonly kind: 'monthThird'; readonly yearMonth: YearMonth; readonly third: 1 | 2 | 3 }
  | { readonly kind: 'yearEnd'; readonly year: number; readonly date: PlainDate }
  | { readonly kind: 'fiscalYearEnd'; readonly fiscalYear: FiscalYear; readonly date: PlainDate }

/** A range as it is written; an end that is left open (～R6.3.18, 令和5年10月以降) is null. */
export type WrittenRange = {
  readonly kind: 'range'
  readonly from: WrittenPoint | null
  readonly to: WrittenPoint | null
}

/** What a written date can mean. */
export type WrittenTime = WrittenPoint | WrittenRange

/**
 * A word after a date: `within` 中 · `asOf` 時点, 現在 · `planned` 予定 · `approximate` 頃 · `term` 期.
 */
export type TimeQualifier = 'within' | 'asOf' | 'planned' | 'approximate' | 'term'

/**
 * The first and the last day that a written time covers; null where a range is open. The end of a unit (末) is
 * its last day.
 *
 * @example
 * ```ts
 * const read = parseWareki('令和8年度')
 * const days = read.ok ? daysOfWrittenTime(read.value) : undefined
 * days?.to === parseIsoDate('2027-03-31') // => true
 * ```
 */
export function daysOfWrittenTime(
  time: WrittenTime,
  start: FiscalYearStart = aprilStart,
): { readonly from: PlainDate | null; readonly to: PlainDate | null } {
  if (time.kind !== 'range') return spanOfPoint(time, start)
  return {
    from: time.from === null ? null : spanOfPoint(time.from, start).from,
    to: time.to === null ? null : spanOfPoint(time.to, start).to,
  }
}

export function spanOfPoint(point: WrittenPoint, start: FiscalYearStart = aprilStart): DateSpan {
  switch (point.kind) {
    case 'yearMonth':
      return { from: firstDayOfMonth(point.yearMonth), to: lastDayOfMonth(point.yearMonth) }
    case 'monthThird':
      return thirdOfMonth(point.yearMonth, point.third)
    case 'year':
      return { from: plainDate(point.year, 1, 1), to: plainDate(point.year, 12, 31) }
    case 'fiscalYear':
      return fiscalYearPeriod(point.fiscalYear, start)
    case 'half':
      return halfPeriod(point.half, start)
    case 'quarter':
      return quarterPeriod(point.quarter, start)
    default:
      return { from: point.date, to: point.date }
  }
}

/** 上旬 is the 1st to the 10th, 中旬 to the 20th, 下旬 to the end. */
function thirdOfMonth(month: YearMonth, third: 1 | 2 | 3): DateSpan {
  const first = firstDayOfMonth(month)
  const from = addDays(first, (third - 1) * 10)
  return { from, to: third === 3 ? lastDayOfMonth(month) : addDays(from, 9) }
}
