import { datePartsOf, formatIsoDate, type PlainDate, regularHoursOn } from '@reform/calendar'
import { provisionInForce } from '@reform/rules'
import type { LeaveGrant } from './grants.ts'
import type { LeaveRules } from './leave-rules.ts'

/** What leave is taken in. */
export type LeaveUnit = 'day' | 'halfDay' | 'hour' | 'quarterHour'

/** Leave taken on a day: so many units. */
export type LeaveUse = { readonly date: PlainDate; readonly unit: LeaveUnit; readonly count: number }

/** Leave that was taken, with its minutes; halves of a minute where half a day is one. */
export type CountedLeave = LeaveUse & {
  readonly minutes: number
  /** The part that a grant covers. */
  readonly coveredMinutes: number
}

/** What a person's leave is counted with. */
export type LeaveTerms = {
  /** A day of leave in minutes; the standard day of national staff when absent. */
  readonly minutesPerDay?: number
  /** Shift staff with breaks of 15 minutes could take leave by 15 minutes earlier than others. */
  readonly staff?: 'standard' | 'shift'
  /** Labour Standards Act: an agreement on leave by the hour; none when absent. */
  readonly hourlyAgreement?: boolean
  /** Which grant is used up first; the oldest when absent. */
  readonly order?: 'oldestFirst' | 'newestFirst'
}

/** One grant and what became of it. */
export type LeaveAccount = {
  readonly grantedOn: string
  readonly lapsesAfter: string
  readonly grantedMinutes: number
  readonly usedMinutes: number
  /** Unused and lapsed by the day asked about. */
  readonly lapsedMinutes: number
  readonly leftMinutes: number
}

/** Leave that was taken and does not fit. */
export type LeaveProblem = {
  /**
   * `unitNotAllowed`: not in this unit on that day; `notCovered`: no grant was left for it; `wrongCount`: not a
   * number of units above zero; `tooMuchByTheHour`: beyond what may be taken by the hour in a year.
   */
  readonly code: 'unitNotAllowed' | 'notCovered' | 'wrongCount' | 'tooMuchByTheHour'
  readonly date: string
  readonly unit: LeaveUnit
  readonly count: number
  /** The minutes that are not covered. */
  readonly minutes?: number
}

/** What one person was granted, used and has left on a day. */
export type LeaveLedger = {
  readonly on: string
  readonly minutesPerDay: number
  readonly accounts: readonly LeaveAccount[]
  readonly leftMinutes: number
  /** The uses that were counted, in order. */
  readonly uses: readonly CountedLeave[]
  readonly problems: readonly LeaveProblem[]
}

const daysOf = { day: 1, halfDay: 0.5 } as const

/**
 * Whether leave may be taken in a unit on a day. Half days are leave by practice of private firms; by the hour
 * they need an agreement there.
 *
 * @throws RangeError when the law of that day is not held.
 * @example
 * ```ts
 * isUnitAllowed('quarterHour', parseIsoDate('2026-03-31'), npaLeaveRules) // => false
 * isUnitAllowed('quarterHour', parseIsoDate('2026-04-01'), npaLeaveRules) // => true
 * isUnitAllowed('quarterHour', parseIsoDate('2023-12-01'), npaLeaveRules, { staff: 'shift' }) // => true
 * ```
 */
export function isUnitAllowed(
  unit: LeaveUnit,
  on: PlainDate,
  { regime, ruleset }: LeaveRules,
  { staff = 'standard', hourlyAgreement = false }: LeaveTerms = {},
): boolean {
  if (unit === 'day') return true
  if (unit === 'halfDay') return regime === 'lsa39'
  if (unit === 'hour') return regime === 'npa' || hourlyAgreement
  return provisionInForce(ruleset, `${regime}.leave.unit.quarterHour`, { on, scope: staff }) !== undefined
}

/** Also of a unit that was not allowed on that day: the leave was taken. */
function minutesOfUse({ unit, count }: LeaveUse, { regime, ruleset }: LeaveRules, perDay: number): number {
  if (unit === 'day' || unit === 'halfDay') return count * daysOf[unit] * perDay
  const found = ruleset.provisions.find((one) => one.id === `${regime}.leave.unit.${unit}`)
  return count * (found?.value ?? 0)
}

type Open = { readonly grant: LeaveGrant; readonly granted: number; used: number }

/** Takes minutes from the grants that are open on a day and gives back what none of them covers. */
function take(open: readonly Open[], on: PlainDate, minutes: number, order: LeaveTerms['order']): number {
  const usable = open.filter(({ grant }) => grant.grantedOn <= on && on <= grant.lapsesAfter)
  const sign = order === 'newestFirst' ? -1 : 1
  usable.sort((a, b) => sign * (a.grant.lapsesAfter - b.grant.lapsesAfter))
  let left = minutes
  for (const one of usable) {
    const taken = Math.min(left, one.granted - one.used)
    one.used += taken
    left -= taken
  }
  return left
}

/**
 * What became of each grant by a day: used, lapsed and left, in minutes; and what was taken that does not fit.
 *
 * Uses are counted in order of their days; those after `on` are left out. A use in a unit that is not allowed is
 * counted all the same and named, since the leave was taken; what none of the given grants covers is named and not
 * counted.
 *
 * @throws RangeError when the minutes of a day are not a whole number above 0, or those of a full day are not
 * known on that day.
 * @example
 * ```ts
 * const { grants } = leaveGrants({ enteredOn: parseIsoDate('2025-04-01') }, parseIsoDate('2026-06-01'), npaLeaveRules)
 * const uses: LeaveUse[] = [
 *   { date: parseIsoDate('2025-08-12'), unit: 'day', count: 3 },
 *   { date: parseIsoDate('2026-05-07'), unit: 'quarterHour', count: 5 },
 * ]
 * const ledger = leaveLedger(grants, uses, parseIsoDate('2026-06-01'), npaLeaveRules)
 * ledger.accounts.map((one) => one.leftMinutes) // => [5505, 9300]
 * ledger.problems // => []
 * ```
 */
export function leaveLedger(
  grants: readonly LeaveGrant[],
  uses: readonly LeaveUse[],
  on: PlainDate,
  rules: LeaveRules,
  terms: LeaveTerms = {},
): LeaveLedger {
  const perDay = terms.minutesPerDay ?? regularHoursOn(on).minutesPerDay
  if (!Number.isInteger(perDay) || perDay <= 0)
    throw new RangeError(`leaveLedger: a day of ${perDay} minutes`)
  const given = grants.filter(({ grantedOn }) => grantedOn <= on)
  const open = given.map((grant): Open => ({ grant, granted: grant.days * perDay, used: 0 }))
  const problems: LeaveProblem[] = []
  const counted: CountedLeave[] = []
  const ordered = uses.filter(({ date }) => date <= on).sort((a, b) => a.date - b.date)
  for (const use of ordered) {
    const { date, unit, count } = use
    const named = { date: formatIsoDate(date), unit, count }
    if (!Number.isInteger(count) || count <= 0) {
      problems.push({ code: 'wrongCount', ...named })
      continue
    }
    if (!isUnitAllowed(unit, date, rules, terms)) problems.push({ code: 'unitNotAllowed', ...named })
    const minutes = minutesOfUse(use, rules, perDay)
    const left = take(open, date, minutes, terms.order)
    if (left > 0) problems.push({ code: 'notCovered', ...named, minutes: left })
    counted.push({ ...use, minutes, coveredMinutes: minutes - left })
  }
  problems.push(...tooMuchByTheHour(counted, rules, perDay))
  const accounts = open.map((one) => accountOf(one, on))
  const leftMinutes = accounts.reduce((all, one) => all + one.leftMinutes, 0)
  return { on: formatIsoDate(on), minutesPerDay: perDay, accounts, leftMinutes, uses: counted, problems }
}

function accountOf({ grant, granted, used }: Open, on: PlainDate): LeaveAccount {
  const lapsed = on > grant.lapsesAfter ? granted - used : 0
  return {
    grantedOn: formatIsoDate(grant.grantedOn),
    lapsesAfter: formatIsoDate(grant.lapsesAfter),
    grantedMinutes: granted,
    usedMinutes: used,
    lapsedMinutes: lapsed,
    leftMinutes: granted - used - lapsed,
  }
}

/** The calendar year stands in for the year of the agreement, which is not known here. */
function tooMuchByTheHour(
  uses: readonly CountedLeave[],
  rules: LeaveRules,
  perDay: number,
): readonly LeaveProblem[] {
  const provision = rules.ruleset.provisions.find((one) => one.id === `${rules.regime}.leave.hourly`)
  if (provision === undefined) return []
  const sums = new Map<number, number>()
  return uses.flatMap((use): readonly LeaveProblem[] => {
    if (use.unit !== 'hour') return []
    const { year } = datePartsOf(use.date)
    const before = sums.get(year) ?? 0
    const after = before + use.minutes
    sums.set(year, after)
    const beyond = after - Math.max(before, provision.value * perDay)
    const { unit, count } = use
    return beyond <= 0
      ? []
      : [{ code: 'tooMuchByTheHour', date: formatIsoDate(use.date), unit, count, minutes: beyond }]
  })
}
