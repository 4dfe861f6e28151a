import { allowedBy, type Ruleset } from '@reform/rules'
import type { Spoken } from '../assess/findings.ts'
import type { Reading } from '../assess/load-months.ts'
import { unknownMonths } from '../assess/loaded.ts'
import type { LimitRole, OvertimeRules } from '../overtime-rules.ts'
import { erasOf, firstMonthOf, type Rule, type Versions, versionsOf } from './rule.ts'

/** Lines up to which nothing is found in a year under one kind of department, and nobody is interviewed. */
export type CalmLines = {
  readonly most: number
  /** Months from here on are counted. */
  readonly countFrom: number
  readonly mostCounted: number
  readonly mostInYear: number
}

/** The law of a stretch of months that no change falls into. */
export type Era = { readonly from: number; readonly until: number } & {
  readonly [Role in LimitRole]: Rule | undefined
} & {
  /** A month above this much may lift a mean above its limit, or call for an interview. */
  readonly high: number
  /** From how much on a month is counted. */
  readonly countFrom: number
  /** The lowest limit on a year. */
  readonly lowestYear: number
  /** How many months the longest mean takes together. */
  readonly reach: number
  /** For months under the plain and under the raised limits; `undefined` where a limit is not in force. */
  readonly calm: CalmLines | undefined
  readonly calmRaised: CalmLines | undefined
  /** For months whatever their kinds are: nothing is found below it, however often someone moves. */
  readonly calmAnyway: CalmLines | undefined
}

/** Rules with two sets of limits as plain numbers. */
export type CompiledDepartments = {
  /** Every version, by its index. */
  readonly table: readonly Rule[]
  readonly spoken: Spoken
  readonly eras: readonly Era[]
  /** Windows begin in this month or later. */
  readonly earliest: number
  readonly reading: Reading
  /** Whether months may be passed over as they stand in the records: departments decide, and only overtime counts. */
  readonly mayBeCalm: boolean
  readonly moves: boolean
  readonly onlyRaisedCounted: boolean
  readonly moveInFirstMonth: boolean
  readonly allowanceBetweenStays: boolean
  readonly excessCured: boolean
  readonly identity: { readonly id: string; readonly version: string; readonly asOf: string }
}

/** The figure that a provision gives for calculating, or a stand-in where the rules have none. */
export function figureOf(rules: Ruleset, id: string, otherwise: number): number {
  const found = rules.provisions.find((one) => one.id === id)
  return found === undefined ? otherwise : allowedBy(found)
}

/** Above any figure that whole minutes of a month can come to. */
const never = 0x7fff_ffff

function calmLines(
  high: number,
  month: Rule | undefined,
  year: Rule | undefined,
  counted?: Rule,
  months?: Rule,
): CalmLines | undefined {
  if (month === undefined || year === undefined) return undefined
  return {
    most: Math.min(mostOf(month), high),
    countFrom: counted === undefined ? never : mostOf(counted),
    mostCounted: months === undefined ? never : mostOf(months),
    mostInYear: mostOf(year),
  }
}

/** Lines below all of those, with every single month below the mean that a move asks for. */
function lowestLines(
  plain: CalmLines | undefined,
  raised: CalmLines | undefined,
  movedYear: Rule | undefined,
  movedPeriod: Rule | undefined,
): CalmLines | undefined {
  if (plain === undefined || raised === undefined) return undefined
  const months = [plain.most, raised.most, raised.countFrom - 1]
  const years = [plain.mostInYear, raised.mostInYear]
  if (movedPeriod !== undefined) months.push(mostOf(movedPeriod))
  if (movedYear !== undefined) years.push(mostOf(movedYear))
  return { most: Math.min(...months), countFrom: never, mostCounted: never, mostInYear: Math.min(...years) }
}

function mostOf(rule: Rule): number {
  return rule.edge[1] as number
}

/** The rules as plain numbers, made once; `onlyHealth` leaves the limits out. */
export function compileDepartments(rules: OvertimeRules, onlyHealth: boolean): CompiledDepartments {
  const { choices, ruleset, form } = rules
  const table: Rule[] = []
  const isTaken = (role: string): boolean => {
    // Interviews are called for by health measures, which hold also of those who are outside of the limits.
    if (onlyHealth) return role.startsWith('interview')
    return choices.careRestriction === 'judged' || !role.startsWith('care')
  }
  const given = Object.entries(rules.roles).filter(([role]) => isTaken(role))
  // A role that the rules do not fill has no versions, and no era has a rule for it.
  const versions = Object.fromEntries(
    given.map(([role, id]) => [role, versionsOf(table, ruleset, id)]),
  ) as Record<LimitRole, Versions>
  const { raisedAverage, interviewAverage, interviewMonth, interviewOnRequest } = versions
  const lines = [raisedAverage, interviewAverage, interviewMonth, interviewOnRequest].flatMap(
    (one) => one ?? [],
  )
  // Over all versions, since a mean under one may reach back into months under another.
  const high = Math.min(...lines.map((line) => line.value)) - 1
  const reach = Math.max(1, ...lines.flatMap((line) => line.lengths))
  const eras = erasOf(versions).map(({ from, until, rules: found }): Era => {
    const { month, year, raisedMonth, raisedYear, counted, raisedMonths } = found
    const calm = calmLines(high, month, year)
    const calmRaised = calmLines(high, raisedMonth, raisedYear, counted, raisedMonths)
    const calmAnyway = lowestLines(calm, calmRaised, found.movedYear, found.movedPeriod)
    const countFrom = counted === undefined ? never : mostOf(counted)
    const years = [year, raisedYear, found.movedYear].flatMap((one) =>
      one === undefined ? [] : [mostOf(one)],
    )
    const lowestYear = Math.min(never, ...years)
    return { from, until, ...found, high, reach, countFrom, lowestYear, calm, calmRaised, calmAnyway }
  })
  const interviewMonths = figureOf(ruleset, `${rules.regime}.interview.months`, 0)
  return {
    table,
    spoken: { lawOn: undefined, condition: undefined, interviewMonths, unknown: unknownMonths },
    eras,
    earliest:
      choices.windowsBeforeStart === 'judged'
        ? Number.NEGATIVE_INFINITY
        : Math.min(...Object.values(versions).map(firstMonthOf)),
    reading: {
      kinds: form === 'listedCases' ? 'listedCases' : 'departments',
      firstDay: choices.moveOnFirstDay === 'afterMove',
      holidayWork: choices.regularHoursOnHolidays === 'counted' ? 'inOvertime' : 'ignored',
    },
    mayBeCalm: form === 'departments' && choices.regularHoursOnHolidays === 'notCounted',
    moves: form === 'departments',
    onlyRaisedCounted: choices.monthsCounted === 'heteronomousOnly',
    moveInFirstMonth: choices.moveInFirstMonth === 'moved',
    allowanceBetweenStays: choices.allowanceBetweenStays === 'applied',
    excessCured: choices.excessBeforeMove === 'cured',
    identity: { id: ruleset.id, version: ruleset.version, asOf: ruleset.asOf },
  }
}
