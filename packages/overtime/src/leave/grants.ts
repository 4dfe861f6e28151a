import {
  addMonthsToDate,
  datePartsOf,
  formatIsoDate,
  type PlainDate,
  parseIsoDate,
  plainDate,
} from '@reform/calendar'
import { holds } from '@reform/rules'
import { figureOn, provisionOn } from '../dated-figure.ts'
import type { LeaveRules } from './leave-rules.ts'

/** Leave granted on one day. */
export type LeaveGrant = {
  readonly grantedOn: PlainDate
  readonly days: number
  /** The last day on which it can be used. */
  readonly lapsesAfter: PlainDate
}

/** Attendance in the time before a grant, in days; `null` is unknown. */
export type Attendance = { readonly attended: number; readonly workdays: number }

/** What leave someone has been granted. */
export type LeaveGrants = {
  readonly grants: readonly LeaveGrant[]
  /** Days, `YYYY-MM-DD`, of grants that rest on an attendance which is not known. */
  readonly needs: readonly string[]
}

/** Who is granted leave, up to which day. */
export type LeavePerson = {
  /** The first day of service. */
  readonly enteredOn: PlainDate
  /** The last day of service, for those who have left. */
  readonly leftOn?: PlainDate
  /**
   * Labour Standards Act: attendance before each grant, the first one first. A grant without one is taken as
   * earned only with `'always'`.
   */
  readonly attendance?: readonly (Attendance | null)[] | 'always'
}

/**
 * The leave granted to one person up to a day.
 *
 * National rule: on entry by the month of entry, then 20 days each 1 January; what is left at the end of the
 * year goes over into the next one, up to 20 days, and lapses at its end. Labour Standards Act: after six months
 * and each further year with attendance of at least 80 percent; each grant lapses after two years. Someone who
 * left and came back is a new entry, unless the service counts as continued. Grants of before April 2009 (national
 * rule) and April 2010, whose law is not held here, are left out; they have lapsed long since.
 *
 * @throws RangeError when the law of the last day is not held.
 * @source Act on Working Hours and Leave art. 17; Labour Standards Act arts. 39, 115
 * @example
 * ```ts
 * const person = { enteredOn: parseIsoDate('2025-04-01') }
 * leaveGrants(person, parseIsoDate('2026-06-01'), npaLeaveRules).grants.map((one) => one.days) // => [15, 20]
 * leaveGrants({ ...person, attendance: 'always' }, parseIsoDate('2026-10-01'), lsa39LeaveRules).grants.map((one) => one.days)
 * // => [10, 11]
 * leaveGrants(person, parseIsoDate('2026-06-01'), lsa39LeaveRules).needs // => ['2025-10-01']
 * ```
 */
export function leaveGrants(person: LeavePerson, until: PlainDate, rules: LeaveRules): LeaveGrants {
  const last = Math.min(until, person.leftOn ?? until) as PlainDate
  return rules.regime === 'npa'
    ? { grants: byCalendarYear(person.enteredOn, last, rules), needs: [] }
    : byService(person, last, rules)
}

function byCalendarYear(entered: PlainDate, last: PlainDate, { ruleset }: LeaveRules): readonly LeaveGrant[] {
  const { year: first, month } = datePartsOf(entered)
  const held = firstHeld('npa.leave.grant', ruleset)
  const grants: LeaveGrant[] = []
  for (let year = first; year <= datePartsOf(last).year; year++) {
    const grantedOn = year === first ? entered : plainDate(year, 1, 1)
    if (grantedOn > last) break
    if (grantedOn < held) continue
    const days =
      year === first
        ? figureOn(ruleset, 'npa.leave.entry', grantedOn, `month${month}`)
        : figureOn(ruleset, 'npa.leave.grant', grantedOn)
    const carried = Math.min(days, figureOn(ruleset, 'npa.leave.carry', grantedOn))
    grants.push({ grantedOn, days: carried, lapsesAfter: plainDate(year + 1, 12, 31) })
    if (days > carried) {
      grants.push({ grantedOn, days: days - carried, lapsesAfter: plainDate(year, 12, 31) })
    }
  }
  return grants
}

/** The first day whose law on a grant is held. */
function firstHeld(id: string, { provisions }: LeaveRules['ruleset']): PlainDate {
  const starts = provisions.filter((one) => one.id === id).flatMap(({ inForce }) => inForce)
  return Math.min(...starts.map(({ from }) => parseIsoDate(from))) as PlainDate
}

function byService(person: LeavePerson, last: PlainDate, { ruleset }: LeaveRules): LeaveGrants {
  const { enteredOn, attendance = [] } = person
  const first = figureOn(ruleset, 'lsa39.leave.first', last)
  const steps = ruleset.provisions.filter((one) => one.id === 'lsa39.leave.grant').length
  const held = firstHeld('lsa39.leave.grant', ruleset)
  const grants: LeaveGrant[] = []
  const needs: string[] = []
  for (let index = 0; ; index++) {
    const grantedOn = addMonthsToDate(enteredOn, first + 12 * index)
    if (grantedOn > last) return { grants, needs }
    if (grantedOn < held) continue
    const known = attendance === 'always' ? 'always' : (attendance[index] ?? null)
    if (known === null) needs.push(formatIsoDate(grantedOn))
    else if (known === 'always' || isEnough(known, grantedOn, ruleset)) {
      const days = figureOn(ruleset, 'lsa39.leave.grant', grantedOn, `year${Math.min(index, steps - 1)}`)
      const months = figureOn(ruleset, 'lsa39.leave.prescription', grantedOn)
      grants.push({ grantedOn, days, lapsesAfter: (addMonthsToDate(grantedOn, months) - 1) as PlainDate })
    }
  }
}

function isEnough(
  { attended, workdays }: Attendance,
  on: PlainDate,
  ruleset: LeaveRules['ruleset'],
): boolean {
  if (workdays <= 0) return false
  return holds(provisionOn(ruleset, 'lsa39.leave.attendance', on), attended * 100, workdays)
}
