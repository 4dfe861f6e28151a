import { allowedBy, type Ruleset } from '@reform/rules'
import type { Reading } from '../assess/load-months.ts'
import type { LimitRole, OvertimeRules } from '../overtime-rules.ts'
import { erasOf, firstMonthOf, type Rule, type Versions, versionsOf } from './rule.ts'

/** The law of a stretch of months that no change falls into. */
export type Era = { readonly from: number; readonly until: number } & {
  readonly [Role in LimitRole]: Rule | undefined
} & {
  /** A month above this much may lift a mean above its limit, or call for an interview. */
  readonly high: number
  /** How many months the longest mean takes together. */
  readonly reach: number
}

/** Rules with two sets of limits as plain numbers. */
export type CompiledDepartments = {
  readonly eras: readonly Era[]
  /** Windows begin in this month or later. */
  readonly earliest: number
  readonly reading: Reading
  readonly moves: boolean
  readonly onlyRaisedCounted: boolean
  readonly moveInFirstMonth: boolean
  readonly allowanceBetweenStays: boolean
  readonly excessCured: boolean
  readonly interviewMonths: number
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

/** The rules as plain numbers, made once. */
export function compileDepartments(rules: OvertimeRules): CompiledDepartments {
  const { choices, ruleset, form } = rules
  const versions = Object.fromEntries(
    roles.map((role) => [role, versionsOf(ruleset, rules.roles[role])]),
  ) as Record<LimitRole, Versions>
  const { raisedAverage, interviewAverage, interviewMonth, interviewOnRequest } = versions
  const lines = [...raisedAverage, ...interviewAverage, ...interviewMonth, ...interviewOnRequest]
  // Over all versions, since a mean under one may reach back into months under another.
  const high = Math.min(...lines.map((line) => line.value)) - 1
  const reach = Math.max(1, ...lines.flatMap((line) => line.lengths))
  const eras = erasOf(versions).map(
    ({ from, until, rules: found }): Era => ({ from, until, ...found, high, reach }),
  )
  return {
    eras,
    earliest:
      choices.windowsBeforeStart === 'judged'
        ? Number.NEGATIVE_INFINITY
        : Math.min(...Object.values(versions).map(firstMonthOf)),
    reading: {
      kinds: form === 'listedCases' ? 'listedCases' : 'departments',
      holidayWork: choices.regularHoursOnHolidays === 'counted' ? 'inOvertime' : 'ignored',
    },
    moves: form === 'departments',
    onlyRaisedCounted: choices.monthsCounted === 'heteronomousOnly',
    moveInFirstMonth: choices.moveInFirstMonth === 'moved',
    allowanceBetweenStays: choices.allowanceBetweenStays === 'applied',
    excessCured: choices.excessBeforeMove === 'cured',
    interviewMonths: figureOf(ruleset, `${rules.regime}.interview.months`, 0),
    identity: { id: ruleset.id, version: ruleset.version, asOf: ruleset.asOf },
  }
}
