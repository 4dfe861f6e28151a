import { fiscalYearOf, fiscalYearPeriod, parseIsoDate } from '@reform/calendar'
import type { Indicator, Target } from '../model/indicator.ts'
import { resolvePeriod } from '../time/parse-when.ts'
import type { ProgressCourse } from './course.ts'
import { currentOf, type Measured } from './measured.ts'
import { plainValueOf, unitText } from './plain-value.ts'
import type { ResultContext } from './result-context.ts'

type CountTarget = Extract<Target, { readonly type: 'plannedCount' }>

/** From nothing at the start of the window to the planned count at its end; only for what adds up over time. */
export function courseOfCount(
  target: CountTarget,
  measured: readonly Measured[],
  indicator: Indicator | undefined,
  { edition, asOf, units }: ResultContext,
): ProgressCourse | undefined {
  const wanted = plainValueOf(target.measure)
  const adds = indicator?.kind === 'flow' || indicator?.kind === 'count'
  if (wanted === undefined || !adds) return undefined
  const perYear = target.measure.type === 'count' && target.measure.per !== undefined
  const window = windowOfCount(target, perYear, edition, asOf)
  if (window === undefined) return undefined
  const counted = countedFrom(window, measured, wanted.unit)
  return {
    direction: 'up',
    unitsPerYear: 365.25,
    now: parseIsoDate(asOf),
    baseline: { at: window.from - 1, value: 0 },
    target: { at: window.to, comparison: 'gte', value: wanted.value },
    unit: unitText(wanted.unit, units),
    ...(counted && { current: counted }),
  }
}

function windowOfCount(
  target: CountTarget,
  perYear: boolean,
  edition: ResultContext['edition'],
  asOf: string,
): { readonly from: number; readonly to: number } | undefined {
  const { from, to } = resolvePeriod(target.window, edition)
  if (!perYear) return to === null ? undefined : { from, to }
  const year = fiscalYearPeriod(fiscalYearOf(parseIsoDate(asOf)))
  return to !== null && year.from > to
    ? undefined
    : { from: Math.max(from, year.from), to: year.to as number }
}

/** The sum of values that follow each other without a gap from the first day of the window. */
function countedFrom(
  window: { readonly from: number; readonly to: number },
  measured: readonly Measured[],
  unit: string,
): ProgressCourse['current'] {
  const inside = measured.filter(
    (each) => each.from >= window.from && each.to <= window.to && each.unit === unit,
  )
  let next = window.from
  let value = 0
  let last: Measured | undefined
  for (;;) {
    const following = inside.filter((each) => each.from === next).sort((a, b) => b.to - a.to)[0]
    if (following === undefined) break
    value += following.value
    next = following.to + 1
    last = following
  }
  return last === undefined ? undefined : { ...currentOf(last), value }
}
