import { aprilStart } from '@reform/calendar'
import type { Finding } from '@reform/rules'
import type { Assessment } from '../assess/assessment.ts'
import { factorReviews } from '../health/reviews.ts'
import type { OvertimeRules } from '../overtime-rules.ts'

/** One excess of one person that has to be reviewed. */
export type ReviewCase = {
  /** Made of the person, the provision and the window: the same excess keeps its id. */
  readonly id: string
  readonly person: string
  readonly department: string
  readonly finding: Finding
  readonly year: { readonly from: string; readonly to: string }
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string
}

/** A person's verdict and the department that answers for each month. */
export type Reviewed = {
  readonly assessment: Assessment
  /** By the month, `YYYY-MM`, in which the excess ends. */
  readonly departmentOf: (month: string) => string
}

/**
 * One case for each excess over a limit, also for what special duty excuses, in order of people and findings.
 * What only lacks records is no case.
 *
 * @throws RangeError when the month in which years begin is none.
 * @source National Personnel Authority Rule 15-14 art. 16-2-2
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 2760 },
 * ]
 * const assessment = assess({ id: 'p1', regime: 'npa', months }, npaRules)
 * reviewCases([{ assessment, departmentOf: () => 'A' }], npaRules).map((one) => [one.id, one.due])
 * // => [['p1 npa.autonomous.month45 2026-06 2026-06', '2027-09-30']]
 * ```
 */
export function reviewCases(
  people: readonly Reviewed[],
  rules: OvertimeRules,
  yearStartMonth: number = aprilStart.month,
): readonly ReviewCase[] {
  return people.flatMap(({ assessment, departmentOf }) =>
    factorReviews(assessment, rules, yearStartMonth).flatMap(({ year, due, findings }) =>
      findings.map((finding): ReviewCase => {
        const { provision, window, times } = finding
        const span = `${window.from} ${window.to}${times === undefined ? '' : ` ${times}`}`
        const { id: person } = assessment
        const id = `${person} ${provision} ${span}`
        return { id, person, department: departmentOf(window.to), finding, year, due }
      }),
    ),
  )
}
