import type { Era } from '../compile/departments.ts'
import { onRequest, required } from './codes.ts'
import { type Gathered, noteInterview } from './gathered.ts'
import type { Loaded } from './loaded.ts'

/**
 * Adds the interview that a month calls for, at most one: without a request where the month or a mean asks for
 * it, else on request. Special duty does not switch it off, and unknown months only leave out what they hide.
 */
export function addInterview(
  out: Gathered,
  { first, overtime }: Loaded,
  { interviewMonth, interviewAverage, interviewOnRequest }: Era,
  k: number,
  earliest: number,
): void {
  const to = first + k
  if ((overtime.anyUnknown && overtime.unknown[k] === 1) || to < out.from || to > out.until) return
  const value = overtime.minutes[k] as number
  if (interviewMonth !== undefined && value >= (interviewMonth.edge[1] as number)) {
    noteInterview(out, interviewMonth, required, to, to, value)
    return
  }
  if (interviewAverage !== undefined) {
    const { lengths, edge } = interviewAverage
    for (let index = 0; index < lengths.length; index++) {
      const units = lengths[index] as number
      const from = k + 1 - units
      if (from < earliest) break
      const observed = (overtime.sums[k + 1] as number) - (overtime.sums[from] as number)
      if (observed < (edge[units] as number)) continue
      noteInterview(out, interviewAverage, required, first + from, to, observed)
      return
    }
  }
  if (interviewOnRequest !== undefined && value >= (interviewOnRequest.edge[1] as number)) {
    noteInterview(out, interviewOnRequest, onRequest, to, to, value)
  }
}
