import { type FiscalYear, fiscalYearPeriod, type PlainDate, workingDaysBetween } from '@reform/calendar'
import type { Ratio } from '@reform/quantities'
import type { RateContract } from '../rate/contract.ts'
import { ceilDivide, checkCount } from '../whole.ts'
import type { Shape } from './trajectory.ts'

/** What was promised, with all that makes it checkable. */
export type DigitizationTarget = {
  readonly indicator:
    | 'digitizationRate'
    | 'approvalRate'
    | 'impressions'
    | 'printCost'
    | 'boxes'
    | 'storageCost'
  /** For rates: the contract that figures must have to be held against it. */
  readonly contract?: Omit<RateContract, 'asOf' | 'population'>
  readonly baselineYear: FiscalYear
  /** `null` where the baseline is not known: then there is no reduction and no course. */
  readonly baselineValue: number | null
  readonly targetYear: FiscalYear
  readonly targetValue: number
  readonly shape: Shape
  readonly owner: string
  readonly unit: 'percent' | 'count' | 'yen'
}

/**
 * The last day on which a target of a fiscal year can be met: 31 March.
 *
 * @example
 * ```ts
 * formatIsoDate(dueDate(2026 as FiscalYear)) // => '2027-03-31'
 * ```
 */
export function dueDate(year: FiscalYear): PlainDate {
  return fiscalYearPeriod(year).to
}

/** What remains, and how fast it has to go. */
export type RequiredPace = {
  readonly remaining: number
  /** Days after `on` up to the due date, that day included. */
  readonly calendarDays: number
  /** Open days of administrative organs among them. */
  readonly workingDays: number
  /** `null` when no day is left but something remains. */
  readonly perCalendarDay: number | null
  readonly perWorkingDay: number | null
}

/**
 * How many items a day still have to be done to finish by the due date, counted from the day after `on`.
 *
 * @throws RangeError when `remaining` is not a whole number, or the days lie outside of the known calendar.
 * @example
 * ```ts
 * const pace = paceTo(1310, parseIsoDate('2026-11-20'), parseIsoDate('2027-03-31'))
 * pace.calendarDays // => 131
 * pace.workingDays // => 84
 * pace.perCalendarDay // => 10
 * ```
 */
export function paceTo(remaining: number, on: PlainDate, due: PlainDate): RequiredPace {
  checkCount('paceTo', remaining)
  const calendarDays = Math.max(0, due - on)
  const workingDays = calendarDays === 0 ? 0 : workingDaysBetween((on + 1) as PlainDate, due)
  const per = (days: number): number | null => {
    if (remaining === 0) return 0
    return days === 0 ? null : remaining / days
  }
  return {
    remaining,
    calendarDays,
    workingDays,
    perCalendarDay: per(calendarDays),
    perWorkingDay: per(workingDays),
  }
}

/** What the pace so far leads to. */
export type PaceOutlook = {
  readonly word: 'done' | 'willBeMet' | 'mustBeFaster' | 'cannotBeMet'
  readonly required: RequiredPace
  /** Items per working day so far; `null` before the first working day. */
  readonly achieved: number | null
  /** How many times as fast it has to go; `null` where nothing was achieved or no day is left. */
  readonly factor: number | null
}

/**
 * Whether what remains can be done by the due date at the pace so far, and if not, how many times as fast it must
 * go. Beyond the factor given as `mostFactor` (2 unless told otherwise) it cannot be met without other means.
 *
 * @throws RangeError when a count is not whole or the days are out of order.
 * @example
 * ```ts
 * const outlook = paceOutlook({ done: 400, remaining: 1310, since: parseIsoDate('2026-04-01'), on: parseIsoDate('2026-11-20'), due: parseIsoDate('2027-03-31') })
 * outlook.word // => 'cannotBeMet'
 * outlook.factor?.toFixed(1) // => '6.1'
 * ```
 */
export function paceOutlook(facts: {
  readonly done: number
  readonly remaining: number
  readonly since: PlainDate
  readonly on: PlainDate
  readonly due: PlainDate
  readonly mostFactor?: number
}): PaceOutlook {
  const { done, remaining, since, on, due, mostFactor = 2 } = facts
  checkCount('paceOutlook', done)
  const required = paceTo(remaining, on, due)
  const worked = workingDaysBetween(since, on)
  const achieved = worked === 0 ? null : done / worked
  if (remaining === 0) return { word: 'done', required, achieved, factor: 0 }
  const { perWorkingDay } = required
  if (perWorkingDay === null) return { word: 'cannotBeMet', required, achieved, factor: null }
  if (achieved === null || achieved === 0) return { word: 'mustBeFaster', required, achieved, factor: null }
  const factor = perWorkingDay / achieved
  if (factor <= 1) return { word: 'willBeMet', required, achieved, factor }
  return { word: factor <= mostFactor ? 'mustBeFaster' : 'cannotBeMet', required, achieved, factor }
}

/** What a target means for one facility, however small. */
export type FacilityTarget = {
  readonly facility: string
  readonly documents: number
  /** The fewest electronic documents that reach the target; `null` without documents. */
  readonly needed: number | null
  /** How many may stay on paper. */
  readonly allowedOnPaper: number | null
  /** What one document moves the rate by, in points; `null` without documents. */
  readonly pointsPerDocument: number | null
  /** One document moves the rate by more than this facility could explain: compare over several years instead. */
  readonly isSmall: boolean
  readonly met: boolean | null
}

/**
 * The target of each facility in whole documents. A rate from a complete register carries no sampling error, but in a
 * small facility one document decides: `isSmall` where one moves the rate by five points or more, unless told
 * otherwise.
 *
 * @throws RangeError when the target is more than the whole, or a facility has more electronic documents than it has.
 * @example
 * ```ts
 * const [office] = facilityTargets([{ facility: '支所', documents: 4, electronic: 3 }], { numerator: 95, denominator: 100 })
 * office?.needed // => 4
 * office?.isSmall // => true
 * ```
 */
export function facilityTargets(
  facilities: readonly {
    readonly facility: string
    readonly documents: number
    readonly electronic: number
  }[],
  target: Ratio,
  { smallFromPoints = 5 }: { readonly smallFromPoints?: number } = {},
): readonly FacilityTarget[] {
  const { numerator, denominator } = target
  if (denominator === 0 || numerator > denominator) throw new RangeError('facilityTargets: no share to reach')
  return facilities.map(({ facility, documents, electronic }) => {
    checkCount('facilityTargets', electronic)
    if (electronic > checkCount('facilityTargets', documents)) {
      throw new RangeError(`facilityTargets: ${facility} has more electronic documents than documents`)
    }
    if (documents === 0) {
      const nothing = { needed: null, allowedOnPaper: null, pointsPerDocument: null }
      return { facility, documents, ...nothing, isSmall: false, met: null }
    }
    const needed = ceilDivide(documents * numerator, denominator)
    const pointsPerDocument = 100 / documents
    return {
      facility,
      documents,
      needed,
      allowedOnPaper: documents - needed,
      pointsPerDocument,
      isSmall: pointsPerDocument >= smallFromPoints,
      met: electronic >= needed,
    }
  })
}
