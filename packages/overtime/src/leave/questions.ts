import {
  addMonthsToDate,
  datePartsOf,
  formatIsoDate,
  type PlainDate,
  parseIsoDate,
  plainDate,
} from '@reform/calendar'
import { type Finding, findingOf, holds } from '@reform/rules'
import { provisionOn } from '../dated-figure.ts'
import type { LeaveGrant } from './grants.ts'
import type { LeaveRules } from './leave-rules.ts'
import type { CountedLeave, LeaveLedger } from './ledger.ts'

/** Leave that lapses soon. */
export type LapsingLeave = { readonly minutes: number; readonly lapsesAfter: string }

/**
 * The leave that lapses if it is not used by a day, the earliest first.
 *
 * @throws RangeError when the day is before that of the ledger.
 * @example
 * ```ts
 * const { grants } = leaveGrants({ enteredOn: parseIsoDate('2025-04-01') }, parseIsoDate('2026-11-20'), npaLeaveRules)
 * const ledger = leaveLedger(grants, [], parseIsoDate('2026-11-20'), npaLeaveRules)
 * leaveAboutToLapse(ledger, parseIsoDate('2026-12-31')) // => [{ minutes: 6975, lapsesAfter: '2026-12-31' }]
 * leaveAboutToLapse(ledger, parseIsoDate('2026-12-30')) // => []
 * ```
 */
export function leaveAboutToLapse(ledger: LeaveLedger, by: PlainDate): readonly LapsingLeave[] {
  if (by < parseIsoDate(ledger.on)) throw new RangeError(`leaveAboutToLapse: before ${ledger.on}`)
  const last = formatIsoDate(by)
  return ledger.accounts
    .filter(({ leftMinutes, lapsesAfter }) => leftMinutes > 0 && lapsesAfter <= last)
    .map(({ leftMinutes, lapsesAfter }) => ({ minutes: leftMinutes, lapsesAfter }))
    .sort((a, b) => (a.lapsesAfter < b.lapsesAfter ? -1 : 1))
}

/** A stretch in which a minimum of leave is to be used, and how it stands. */
export type MinimumLeave = {
  /** `within` once it is used; until the last day otherwise `undetermined`. */
  readonly finding: Finding
  readonly usedDays: number
  /** Days still to be used; 0 when nothing is left to do. */
  readonly toUseDays: number
  /** The last day, `YYYY-MM-DD`. */
  readonly by: string
}

/**
 * How the minimum of five days stands: national rule for each calendar year, an effort; Labour Standards Act
 * within a year of each grant of at least ten days, a limit. Whole and half days count; leave by the hour counts
 * under the national rule only. Before the last day, what is not yet used is undetermined, not breached.
 *
 * @throws RangeError when the law of a day is not held.
 * @source Notice 職職―252 of 2018; Labour Standards Act art. 39(7)
 * @example
 * ```ts
 * const { grants } = leaveGrants({ enteredOn: parseIsoDate('2025-10-01'), attendance: 'always' }, parseIsoDate('2026-11-20'), lsa39LeaveRules)
 * const uses: LeaveUse[] = [{ date: parseIsoDate('2026-08-12'), unit: 'day', count: 3 }]
 * const ledger = leaveLedger(grants, uses, parseIsoDate('2026-11-20'), lsa39LeaveRules, { minutesPerDay: 480 })
 * minimumLeave(grants, ledger, lsa39LeaveRules).map((one) => [one.finding.word, one.toUseDays, one.by])
 * // => [['undetermined', 2, '2027-03-31']]
 * ```
 */
export function minimumLeave(
  grants: readonly LeaveGrant[],
  ledger: LeaveLedger,
  rules: LeaveRules,
): readonly MinimumLeave[] {
  const on = parseIsoDate(ledger.on)
  return windowsOf(grants, on, rules).map(({ from, to }) => {
    const lawOn = formatIsoDate(from)
    const provision = provisionOn(rules.ruleset, `${rules.regime}.leave.minimum`, from)
    const inside = ledger.uses.filter(({ date }) => date >= from && date <= to)
    const usedDays = daysThatCount(inside, ledger, rules)
    const window = { from: lawOn, to: formatIsoDate(to) }
    const isOver = on > to
    const made = findingOf(provision, {
      observed: usedDays,
      window,
      lawOn,
      ...(isOver ? {} : { needs: [formatIsoDate(to)] }),
    })
    const toUseDays = Math.max(0, provision.value - usedDays)
    return { finding: made, usedDays, toUseDays, by: window.to }
  })
}

function windowsOf(
  grants: readonly LeaveGrant[],
  on: PlainDate,
  rules: LeaveRules,
): readonly { readonly from: PlainDate; readonly to: PlainDate }[] {
  if (rules.regime === 'npa') {
    const years = [...new Set(grants.map(({ grantedOn }) => datePartsOf(grantedOn).year))]
    const start = provisionFrom(rules)
    return years
      .map((year) => ({ from: plainDate(year, 1, 1), to: plainDate(year, 12, 31) }))
      .filter(({ from }) => from >= start && from <= on)
  }
  return grants.flatMap(({ grantedOn, days }) => {
    if (grantedOn < provisionFrom(rules) || grantedOn > on) return []
    const trigger = provisionOn(rules.ruleset, 'lsa39.leave.minimum.from', grantedOn)
    if (!holds(trigger, days)) return []
    return [{ from: grantedOn, to: (addMonthsToDate(grantedOn, 12) - 1) as PlainDate }]
  })
}

function provisionFrom({ regime, ruleset }: LeaveRules): PlainDate {
  const found = ruleset.provisions.find((one) => one.id === `${regime}.leave.minimum`)
  return parseIsoDate(found?.inForce[0]?.from ?? '9999-12-31')
}

function daysThatCount(
  uses: readonly CountedLeave[],
  { minutesPerDay }: LeaveLedger,
  { regime }: LeaveRules,
): number {
  const counted = uses.filter(({ unit }) => regime === 'npa' || unit === 'day' || unit === 'halfDay')
  return counted.reduce((all, { minutes }) => all + minutes, 0) / minutesPerDay
}

/** The leave of one person in a department, for {@link leaveUptake}. */
export type PersonLeave = { readonly department: string; readonly ledger: LeaveLedger }

/** Leave used in one department. */
export type LeaveUptake = {
  readonly department: string
  readonly people: number
  /** Minutes used, of whichever grant. */
  readonly usedMinutes: number
  /** Minutes newly granted. */
  readonly grantedMinutes: number
}

/**
 * The uptake of leave by department in a stretch of time: what was used, of new grants and of what was carried
 * over, against what was newly granted. In the order in which departments first come.
 *
 * These are figures of groups: what is published of them goes through the meeting, which hides small groups.
 *
 * @throws RangeError when the last day is before the first.
 * @example
 * ```ts
 * const { grants } = leaveGrants({ enteredOn: parseIsoDate('2026-01-01') }, parseIsoDate('2026-11-20'), npaLeaveRules)
 * const uses: LeaveUse[] = [{ date: parseIsoDate('2026-05-07'), unit: 'day', count: 5 }]
 * const ledger = leaveLedger(grants, uses, parseIsoDate('2026-11-20'), npaLeaveRules)
 * const year = { from: parseIsoDate('2026-01-01'), to: parseIsoDate('2026-12-31') }
 * leaveUptake([{ department: 'A', ledger }], year).map((one) => [one.usedMinutes, one.grantedMinutes]) // => [[2325, 9300]]
 * ```
 */
export function leaveUptake(
  people: readonly PersonLeave[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): readonly LeaveUptake[] {
  if (to < from) throw new RangeError('leaveUptake: the last day is before the first')
  const isInside = (date: PlainDate): boolean => date >= from && date <= to
  const sums = new Map<string, { people: number; used: number; granted: number }>()
  for (const { department, ledger } of people) {
    const one = sums.get(department) ?? { people: 0, used: 0, granted: 0 }
    sums.set(department, one)
    one.people += 1
    for (const { date, coveredMinutes } of ledger.uses) if (isInside(date)) one.used += coveredMinutes
    for (const { grantedOn, grantedMinutes } of ledger.accounts) {
      if (isInside(parseIsoDate(grantedOn))) one.granted += grantedMinutes
    }
  }
  return [...sums].map(([department, { people: count, used, granted }]) => ({
    department,
    people: count,
    usedMinutes: used,
    grantedMinutes: granted,
  }))
}
