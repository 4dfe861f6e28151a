import { allowedBy, type Ruleset } from '@reform/rules'
import type { Spoken } from '../assess/findings.ts'
import { type Reading, unknownMonths } from '../assess/load-months.ts'
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
  /** How many months the longest mean takes together. */
  readonly reach: number
  /** For months under the plain and under the raised limits; `undefined` where a limit is not in force. */
  readonly calm: CalmLines | undefined
  readonly calmRaised: CalmLines | undefined
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

const roles = [
  'month',
  'year',
  'raisedMonth',
  'raisedYear',
  'raisedAverage',
  'raisedMonths',
  'counted',
  'movedYear',
  'movedPeriod',
  'interviewMonth',
  'interviewAverage',
  'interviewOnRequest',
] as const satisfies readonly LimitRole[]

/** The figure that a provision gives for calculating, or a stand-in where the rules have none. */
export function figureOf(rules: Ruleset, id: string, otherwise: number): number {
  const found = rules.provisions.find((one) => one.id === id)
  return found === undefined ? otherwise : allowedBy(found)
}

function calmLines(
  high: number,
  month: Rule | undefined,
  year: Rule | undefined,
  counted?: Rule,
  months?: Rule,
): CalmLines | undefined {
  if (month === undefined || year === undefined) return undefined
  const never = Number.POSITIVE_INFINITY
  return {
    most: Math.min(mostOf(month), high),
    countFrom: counted === undefined ? never : mostOf(counted),
    mostCounted: months === undefined ? never : mostOf(months),
    mostInYear: mostOf(year),
  }
}

function mostOf(rule: Rule): number {
  return rule.edge[1] as number
}

/** The rules as plain numbers, made once. */
export function compileDepartments(rules: OvertimeRules): CompiledDepartments {
  const { choices, ruleset, form } = rules
  const table: Rule[] = []
  const versions = Object.fromEntries(
    roles.map((role) => [role, versionsOf(table, ruleset, rules.roles[role])]),
  ) as Record<LimitRole, Versions>
  const { raisedAverage, interviewAverage, interviewMonth, interviewOnRequest } = versions
  const lines = [...raisedAverage, ...interviewAverage, ...interviewMonth, ...interviewOnRequest]
  // Over all versions, since a mean under one may reach back into months under another.
  const high = Math.min(...lines.map((line) => line.value)) - 1
  const reach = Math.max(1, ...lines.flatMap((line) => line.lengths))
  const eras = erasOf(versions).map(
    ({ from, until, rules: found }): Era => ({
      from,
      until,
      ...found,
      high,
      reach,
      calm: calmLines(high, found.month, found.year),
      calmRaised: calmLines(high, found.raisedMonth, found.raisedYear, found.counted, found.raisedMonths),
    }),
  )
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
