import { type PlainDate, type YearMonth, yearMonthOf } from '@reform/calendar'
import { type Random, randomFrom } from '../random.ts'
import { checkCount } from '../whole.ts'
import { type Contradiction, contradictionsOf, promisedFor } from './contradictions.ts'
import { type Dial, type DigitizationPlan, dials, type Estimate } from './plan.ts'
import { type MonthFigures, runPlan, workingDaysOf } from './run.ts'

/** The lowest tenth, the middle and the highest tenth of the runs. */
export type PlanRange = { readonly low: number; readonly middle: number; readonly high: number }

/** What all runs together come to at the end of a month. */
export type PlanMonth = { readonly month: YearMonth } & {
  readonly [K in keyof MonthFigures]: PlanRange
}

/** How many of the runs keep a promise. */
export type DialOutlook = {
  readonly dial: Dial
  readonly due: PlainDate
  readonly target: number
  readonly expected: PlanRange
  readonly keptIn: number
  readonly runs: number
}

/** A plan played through many times. */
export type Simulation = {
  readonly seed: number
  readonly runs: number
  readonly months: readonly PlanMonth[]
  readonly outlook: readonly DialOutlook[]
  readonly contradictions: readonly Contradiction[]
}

/** A draw from a triangular distribution; from a single value, that value. */
function drawFrom(random: Random): (estimate: Estimate) => number {
  return ({ low, likely, high }) => {
    const u = random()
    if (high === low) return low
    const peak = (likely - low) / (high - low)
    if (u < peak) return low + Math.sqrt(u * (high - low) * (likely - low))
    return high - Math.sqrt((1 - u) * (high - low) * (high - likely))
  }
}

function checkPlan(plan: DigitizationPlan): void {
  if (plan.to < plan.from) throw new RangeError('simulatePlan: the plan ends before it starts')
  checkCount('simulatePlan storage.boxes', plan.storage.boxes)
  checkCount('simulatePlan backlog.boxes', plan.backlog.boxes)
  const { documents, backlog, print, disposal } = plan
  for (const [name, part] of Object.entries({ ...documents, ...backlog, ...print, ...disposal })) {
    if (typeof part !== 'object' || !('likely' in part)) continue
    const { low, likely, high } = part
    if (!(low <= likely && likely <= high && Number.isFinite(low) && Number.isFinite(high) && low >= 0)) {
      throw new RangeError(`simulatePlan: ${name} is not low ≤ likely ≤ high from 0 on`)
    }
  }
}

function rangeOf(values: readonly number[]): PlanRange {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return { low: at(0.1), middle: at(0.5), high: at(0.9) }
}

const fields = ['rate', 'print', 'storage', 'disposal', 'scannedBoxes', 'storageYen'] as const

/**
 * A plan for rate, print, storage and disposal played through many times, the same for the same seed: ranges by
 * month, how often each promise is kept, and where promises contradict each other or the means.
 *
 * Every uncertain value is drawn once for each run, from low to high with the likely one as the peak. Storage falls
 * only when a box is closed or disposed of, never when its pages are scanned.
 *
 * @throws RangeError when an estimate is out of order, a count is not whole, or the plan ends before it starts.
 * @example
 * ```ts
 * const exactly = (value: number) => ({ low: value, likely: value, high: value })
 * const months = { from: (2026 * 12 + 11) as YearMonth, to: (2027 * 12 + 2) as YearMonth }
 * const simulation = simulatePlan({
 *   ...months,
 *   documents: { perMonth: exactly(100), electronicPercentFirst: exactly(90), electronicPercentLast: exactly(100) },
 *   backlog: { boxes: 50, pagesPerBox: exactly(2000), pagesPerWorkingDay: exactly(1000), reworkPercent: exactly(0), monthsToClose: exactly(1) },
 *   print: { impressionsPerMonth: exactly(1000), reductionPercentPerYear: exactly(0) },
 *   disposal: { expiring: [], monthsToConsent: exactly(6) },
 *   storage: { boxes: 50, yenPerBoxMonth: 200 },
 *   targets: { storage: { boxes: 20, due: parseIsoDate('2027-03-31') } },
 * }, { seed: 1, runs: 10 })
 * simulation.months.map((one) => one.storage.middle) // => [50, 40, 31, 22]
 * simulation.outlook.map((one) => [one.dial, one.keptIn, one.runs]) // => [['storage', 0, 10]]
 * ```
 */
export function simulatePlan(
  plan: DigitizationPlan,
  { seed, runs = 500 }: { readonly seed: number; readonly runs?: number },
): Simulation {
  checkPlan(plan)
  if (checkCount('simulatePlan runs', runs) < 1) throw new RangeError('simulatePlan: at least one run')
  const days = workingDaysOf(plan)
  const random = randomFrom(seed)
  const all = Array.from({ length: runs }, () => runPlan(plan, days, drawFrom(random)))
  const months = days.map((_, index): PlanMonth => {
    const figures = all.map((run) => run[index]).filter((one) => one !== undefined)
    const ranges = fields.map((field) => [field, rangeOf(figures.map((one) => one[field]))] as const)
    const month = (plan.from + index) as YearMonth
    return { month, ...(Object.fromEntries(ranges) as Record<keyof MonthFigures, PlanRange>) }
  })
  const outlook = dials.flatMap((dial) => outlookOf(plan, dial, all) ?? [])
  return { seed, runs, months, outlook, contradictions: contradictionsOf(plan, days) }
}

function outlookOf(
  plan: DigitizationPlan,
  dial: Dial,
  all: readonly (readonly MonthFigures[])[],
): DialOutlook | undefined {
  const promise = plan.targets[dial]
  if (promise === undefined) return undefined
  const index = yearMonthOf(promise.due) - plan.from
  if (index < 0 || index > plan.to - plan.from) return undefined
  const values = all.flatMap((run) => run[index]?.[dial] ?? [])
  const target = promisedFor(plan, dial)
  const isMore = dial === 'rate' || dial === 'disposal'
  // What binary fractions leave behind must not break a promise.
  const keptIn = values.filter((value) => (isMore ? value >= target - 1e-9 : value <= target + 1e-9)).length
  return { dial, due: promise.due, target, expected: rangeOf(values), keptIn, runs: values.length }
}
