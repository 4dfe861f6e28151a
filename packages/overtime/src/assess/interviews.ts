import type { CompiledDepartments, Era } from '../compile/departments.ts'
import type { Rule } from '../compile/rule.ts'
import type { Interview } from './assessment.ts'
import type { Gathered } from './findings.ts'
import type { Loaded } from './load-months.ts'
import { lastDayText, monthText } from './month-text.ts'

/** The interview that a window calls for. */
export function interviewOf(
  out: Gathered,
  rule: Rule,
  request: Interview['request'],
  from: number,
  to: number,
  observed: number,
  termMonths: number,
): Interview {
  const units = to - from + 1
  const interview = {
    provision: rule.provision,
    month: monthText(to),
    request,
    window: { from: monthText(from), to: monthText(to) },
    observed,
    allowed: rule.value * units,
    comparison: rule.comparison,
    lawOn: out.lawOn ?? lastDayText(to),
    by: lastDayText(to + termMonths),
  }
  return units > 1 ? { ...interview, times: units } : interview
}

/**
 * Adds the interview that a month calls for, at most one: without a request where the month or a mean asks for
 * it, else on request. Special duty does not switch it off, and unknown months only leave out what they hide.
 */
export function addInterview(
  out: Gathered,
  interviews: Interview[],
  loaded: Loaded,
  rules: CompiledDepartments,
  era: Era,
  k: number,
  earliest: number,
): void {
  const { first, overtime } = loaded
  const to = first + k
  if ((overtime.anyUnknown && overtime.unknown[k] === 1) || to < out.from || to > out.until) return
  const term = rules.interviewMonths
  const value = overtime.minutes[k] as number
  const { interviewMonth, interviewAverage, interviewOnRequest } = era
  if (interviewMonth !== undefined && value >= (interviewMonth.edge[1] as number)) {
    interviews.push(interviewOf(out, interviewMonth, 'required', to, to, value, term))
    return
  }
  for (const units of interviewAverage?.lengths ?? []) {
    const from = k + 1 - units
    if (from < earliest || interviewAverage === undefined) break
    const observed = (overtime.sums[k + 1] as number) - (overtime.sums[from] as number)
    if (observed < (interviewAverage.edge[units] as number)) continue
    interviews.push(interviewOf(out, interviewAverage, 'required', first + from, to, observed, term))
    return
  }
  if (interviewOnRequest !== undefined && value >= (interviewOnRequest.edge[1] as number)) {
    interviews.push(interviewOf(out, interviewOnRequest, 'onRequest', to, to, value, term))
  }
}
