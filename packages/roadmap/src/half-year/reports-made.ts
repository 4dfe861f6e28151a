import { addMonths, formatIsoDate, isIsoDate, lastDayOfMonth, yearMonthOf } from '@reform/calendar'
import { type Ratio, ratio } from '@reform/quantities'
import type { Edition } from '../model/edition.ts'
import type { When } from '../model/time.ts'
import { windowOf } from '../time/parse-when.ts'
import { turnsOf } from '../time/turns.ts'
import type { HalfYearReport } from './report.ts'

/** Half-yearly reports made against those due. */
export interface ReportsMade {
  /** Made of due. */
  readonly made: Ratio
  /** Made, but after their time. */
  readonly late: readonly When[]
  readonly missing: readonly When[]
  readonly notYetDue: readonly When[]
}

/**
 * How many of the half-yearly reports of an edition were made, as frozen reports say, and which are missing on a day.
 * A report is due `months` (two when absent) after the end of its half. Drafts do not count.
 *
 * @throws RangeError when the day is none.
 * @example
 * ```ts
 * const edition = { id: 'e', title: { ja: '工程表' }, kind: 'plan' as const, fiscalYears: { from: 2025, to: 2026 }, indicators: [], pillars: [] }
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2025-H1', asOf: '2025-10-31',
 *   entries: [], followUps: [], revisions: [], frozen: { on: '2025-11-20', by: '推進室' },
 * }
 * const { made, missing, notYetDue } = reportsMade(edition, [report], { asOf: '2026-07-01' })
 * const parts = [made.numerator, made.denominator, missing, notYetDue]
 * parts // => [1, 2, ['FY2025-H2'], ['FY2026-H1', 'FY2026-H2']]
 * ```
 */
export function reportsMade(
  edition: Edition,
  reports: readonly HalfYearReport[],
  { asOf, months = 2 }: { readonly asOf: string; readonly months?: number },
): ReportsMade {
  if (!isIsoDate(asOf)) throw new RangeError(`reportsMade: ${asOf} is no day`)
  const frozen = new Map(
    reports.flatMap((report) =>
      report.edition === edition.id && report.frozen !== undefined && report.frozen.on <= asOf
        ? [[report.half, report.frozen.on] as const]
        : [],
    ),
  )
  const halves = turnsOf('half', windowOf(edition), edition).map(({ when, to }) => ({
    when,
    due: formatIsoDate(lastDayOfMonth(addMonths(yearMonthOf(to), months))),
  }))
  const due = halves.filter((half) => half.due < asOf || frozen.has(half.when))
  const made = due.filter(({ when }) => frozen.has(when))
  return {
    made: ratio(made.length, due.length),
    late: made.filter((half) => (frozen.get(half.when) ?? '') > half.due).map(({ when }) => when),
    missing: due.filter(({ when }) => !frozen.has(when)).map(({ when }) => when),
    notYetDue: halves.filter((half) => !due.includes(half)).map(({ when }) => when),
  }
}
