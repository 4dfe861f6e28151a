import {
  addMonthsToDate,
  aprilStart,
  fiscalYearOfMonth,
  fiscalYearPeriod,
  formatIsoDate,
  parseIsoYearMonth,
  yearMonthOf,
} from '@reform/calendar'
import type { Finding } from '@reform/rules'
import type { Assessment } from '../assess/assessment.ts'
import { monthText } from '../assess/month-text.ts'
import { figureOf } from '../compile/departments.ts'
import type { OvertimeRules } from '../overtime-rules.ts'

/** A review of factors (要因の整理、分析及び検証) that is due for one year. */
export type FactorReview = {
  readonly year: { readonly from: string; readonly to: string }
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string
  /** The excesses of that year, exempt ones included. */
  readonly findings: readonly Finding[]
}

/**
 * The reviews of factors that excesses over the limits call for, one for each year that contains any: also for
 * what special duty excuses. The year is that of the last month of the excess.
 *
 * @throws RangeError when the month in which years begin is none.
 * @source National Personnel Authority Rule 15-14 art. 16-2-2
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 4200, specialDutyMinutes: 1800 },
 * ]
 * factorReviews(assess({ id: 'p1', regime: 'npa', months }, npaRules), npaRules).map((one) => one.due)
 * // => ['2027-09-30']
 * ```
 */
export function factorReviews(
  assessment: Assessment,
  rules: OvertimeRules,
  yearStartMonth: number = aprilStart.month,
): readonly FactorReview[] {
  const term = figureOf(rules.ruleset, `${rules.regime}.review.months`, 0)
  if (term === 0) return []
  const start = { month: yearStartMonth }
  const byYear = new Map<number, Finding[]>()
  for (const finding of assessment.findings) {
    if (finding.word === 'within' || ('because' in finding && finding.because === 'missing')) continue
    const year = fiscalYearOfMonth(parseIsoYearMonth(finding.window.to), start)
    byYear.set(year, [...(byYear.get(year) ?? []), finding])
  }
  return [...byYear].map(([year, findings]) => {
    const { from, to } = fiscalYearPeriod(year as ReturnType<typeof fiscalYearOfMonth>, start)
    // Counted from the day after the last day of the year; the term ends on the eve of the corresponding day.
    const due = formatIsoDate((addMonthsToDate((to + 1) as typeof to, term) - 1) as typeof to)
    const span = { from: monthText(yearMonthOf(from)), to: monthText(yearMonthOf(to)) }
    return { year: span, due, findings }
  })
}
