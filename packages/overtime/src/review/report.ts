import { type AccessRecord, accessRecord, type NamesRequest } from '../access.ts'
import type { CauseCode, ReviewRegister, ReviewStage, ReviewState } from './register.ts'

/** One excess in the report. */
export type ReviewReportRow = {
  /** Its number in the report, from 1. */
  readonly number: number
  readonly department: string
  /** Only where names were asked for. */
  readonly person?: string
  readonly provision: string
  readonly word: string
  readonly window: { readonly from: string; readonly to: string }
  readonly observed: number
  readonly allowed: number
  /** How far beyond, in the unit of the provision. */
  readonly excess: number
  readonly causes: readonly { readonly code: CauseCode; readonly words: string }[]
  readonly specialDutyOutline?: string
  readonly whyUnavoidable?: string
  readonly measures: readonly string[]
  readonly stage: ReviewStage
  readonly reviewedOn?: string
}

/** The report on the factors of one year's excesses. */
export type ReviewReport = {
  readonly year: { readonly from: string; readonly to: string }
  readonly due: string
  readonly on: string
  readonly rows: readonly ReviewReportRow[]
  readonly cases: number
  readonly closed: number
  readonly overdue: number
  /** Where names were asked for: to be appended to the log of accesses. */
  readonly access?: AccessRecord
}

/**
 * The reports that the rule asks for: for each year its excesses with department, window, hours beyond, outline
 * of the special duty, why it could not be avoided, causes and measures. People are numbered; their names come
 * only with a request, together with the record of that access.
 *
 * It is a report to the head of the agency. It shows single cases and is not for publication.
 *
 * @throws RangeError when names are asked for without saying by whom, why or when.
 * @source National Personnel Authority Rule 15-14 art. 16-2-2
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 2760 },
 * ]
 * const assessment = assess({ id: 'p1', regime: 'npa', months }, npaRules)
 * const register = reviewRegister(reviewCases([{ assessment, departmentOf: () => 'A' }], npaRules), [], '2026-11-20')
 * reviewReports(register).map((one) => [one.due, one.rows[0]?.excess, one.rows[0]?.person]) // => [['2027-09-30', 60, undefined]]
 * const request = { by: 'personnel division', purpose: 'factor review', at: '2026-11-20' }
 * reviewReports(register, request).map((one) => [one.rows[0]?.person, one.access?.people]) // => [['p1', ['p1']]]
 * ```
 */
export function reviewReports(register: ReviewRegister, names?: NamesRequest): readonly ReviewReport[] {
  const years = new Map<string, ReviewState[]>()
  for (const state of register.states) {
    const { from } = state.case.year
    const known = years.get(from)
    if (known === undefined) years.set(from, [state])
    else known.push(state)
  }
  const ordered = [...years].sort(([a], [b]) => (a < b ? -1 : 1))
  return ordered.flatMap(([, states]) => reportOf(states, register.on, names))
}

function reportOf(
  states: readonly ReviewState[],
  on: string,
  names: NamesRequest | undefined,
): readonly ReviewReport[] {
  const [first] = states
  if (first === undefined) return []
  const people = states.map((state) => state.case.person)
  const departments = states.map((state) => state.case.department)
  return [
    {
      year: first.case.year,
      due: first.case.due,
      on,
      rows: states.map((state, index) => rowOf(state, index + 1, names !== undefined)),
      cases: states.length,
      closed: states.filter(({ stage }) => stage === 'closed').length,
      overdue: states.filter(({ overdue }) => overdue).length,
      ...(names === undefined
        ? {}
        : { access: accessRecord(names, `factor review ${first.case.year.from}`, departments, people) }),
    },
  ]
}

function rowOf(state: ReviewState, number: number, named: boolean): ReviewReportRow {
  const { case: one, causes, measures, specialDuty, stage, closedOn } = state
  const { provision, word, window, allowed } = one.finding
  const observed = one.finding.observed ?? 0
  return {
    number,
    department: one.department,
    ...(named ? { person: one.person } : {}),
    provision,
    word,
    window,
    observed,
    allowed,
    excess: observed - allowed,
    causes: causes.map(({ code, words }) => ({ code, words })),
    ...(specialDuty === undefined
      ? {}
      : { specialDutyOutline: specialDuty.outline, whyUnavoidable: specialDuty.whyUnavoidable }),
    measures: measures.map(({ words }) => words),
    stage,
    ...(closedOn === undefined ? {} : { reviewedOn: closedOn }),
  }
}
