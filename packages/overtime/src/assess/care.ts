import type { CompiledDepartments } from '../compile/departments.ts'
import { eraIn, type Rule } from '../compile/rule.ts'
import { breached } from './codes.ts'
import { addExcess, addMissing, addWithin, type Gathered, noteLooked } from './gathered.ts'
import type { Loaded } from './loaded.ts'
import { unknownCount } from './windows.ts'
import { yearBegin } from './year-begin.ts'

/** Judges what some months come to; special duty is no exception from this restriction. */
function judgeSum(out: Gathered, rule: Rule, { first, overtime }: Loaded, from: number, to: number): void {
  const { sums } = overtime
  const observed = (sums[to + 1] as number) - (sums[from] as number)
  const unknown = unknownCount(overtime, from, to)
  noteLooked(out)
  if (observed > (rule.edge[1] as number))
    addExcess(out, rule, first + from, first + to, 1, observed, breached, 0)
  else if (unknown > 0) addMissing(out, rule, first + from, first + to, 1, observed, unknown)
  else addWithin(out, rule, first + from, first + to, 1, observed)
}

/** The first month of a stretch in which it comes to more than the rule allows, or else its last one. */
function endOf(rule: Rule, { overtime: { sums } }: Loaded, from: number, to: number): number {
  let end = from
  while (end < to && (sums[end + 1] as number) - (sums[from] as number) <= (rule.edge[1] as number)) end++
  return end
}

/**
 * Judges the months in which overtime is restricted on request for child or family care: each of them, and each
 * stretch of them within one year.
 */
export function judgeCare(
  out: Gathered,
  loaded: Loaded,
  rules: CompiledDepartments,
  startMonth: number,
  lawMonth: number | undefined,
): void {
  const { first, count, restricted } = loaded
  for (let start = 0; start < count; start++) {
    if (!restricted.has(start)) continue
    const yearEnd = yearBegin(first + start, startMonth) + 11 - first
    let last = start
    while (last < yearEnd && restricted.has(last + 1)) last++
    for (let k = start; k <= last; k++) {
      const { careMonth } = eraIn(rules.eras, lawMonth ?? first + k)
      if (careMonth !== undefined) judgeSum(out, careMonth, loaded, k, k)
    }
    const { careYear } = eraIn(rules.eras, lawMonth ?? first + last)
    if (careYear !== undefined) judgeSum(out, careYear, loaded, start, endOf(careYear, loaded, start, last))
    start = last
  }
}
