import { type Bilingual, type Ruleset, ruleset } from '@reform/rules'
import { type Choices, defaultChoices } from './options.ts'
import { ishaProvisions } from './provisions/isha.ts'
import { workingTimeProvisions } from './provisions/lsa32.ts'
import { lsa36Provisions } from './provisions/lsa36.ts'
import { npaProvisions } from './provisions/npa.ts'
import { npaCareProvisions } from './provisions/npa-care.ts'
import { npaHealthProvisions } from './provisions/npa-health.ts'

/**
 * What a provision does in rules that know two sets of limits: the plain ones (`month`, `year`) and the raised
 * ones. `counted` says which months are counted to the number of months, `careMonth` and `careYear` limit months in
 * which overtime is restricted on request.
 */
export type LimitRole =
  | 'month'
  | 'year'
  | 'raisedMonth'
  | 'raisedYear'
  | 'raisedAverage'
  | 'raisedMonths'
  | 'counted'
  | 'movedYear'
  | 'movedPeriod'
  | 'careMonth'
  | 'careYear'
  | 'interviewMonth'
  | 'interviewAverage'
  | 'interviewOnRequest'

/**
 * A body of overtime rules: its provisions, how they work together, and the reading of what is left open.
 *
 * - `departments`: the kind of the department decides which limits apply, as in the national rule.
 * - `listedCases`: the raised limits are open to everyone in months that are a listed case.
 * - `agreement`: the Labour Standards Act with an agreement under art. 36.
 */
export type OvertimeRules = {
  readonly regime: string
  readonly form: 'departments' | 'listedCases' | 'agreement'
  readonly ruleset: Ruleset
  /** The id of the provision in each role; for `agreement` the ids are those of the Act. */
  readonly roles: Readonly<Partial<Record<LimitRole, string>>>
  /** Who is outside of these rules, for information. */
  readonly outside?: Bilingual
  readonly choices: Choices
}

const version = '1.0.0'
const asOf = '2026-11-20'

/**
 * National public employees: National Personnel Authority Rule 15-14 (人事院規則15―14) with the health measures
 * of Rule 10-4, in force since 1 April 2019.
 *
 * @example
 * ```ts
 * npaRules.ruleset.asOf // => '2026-11-20'
 * ```
 */
export const npaRules: OvertimeRules = /* @__PURE__ */ makeNpaRules()

function makeNpaRules(): OvertimeRules {
  return {
    regime: 'npa',
    form: 'departments',
    ruleset: ruleset({
      id: 'npa',
      version,
      asOf,
      provisions: [...npaProvisions(), ...npaCareProvisions(), ...npaHealthProvisions()],
    } as Ruleset),
    roles: {
      month: 'npa.autonomous.month45',
      year: 'npa.autonomous.year360',
      raisedMonth: 'npa.heteronomous.month100',
      raisedYear: 'npa.heteronomous.year720',
      raisedAverage: 'npa.heteronomous.average80',
      raisedMonths: 'npa.heteronomous.months45',
      counted: 'npa.heteronomous.months45.counted',
      movedYear: 'npa.transferred.year720',
      movedPeriod: 'npa.transferred.period30',
      careMonth: 'npa.care.month24',
      careYear: 'npa.care.year150',
      interviewMonth: 'npa.interview.month100',
      interviewAverage: 'npa.interview.average80',
      interviewOnRequest: 'npa.interview.month80',
    },
    choices: defaultChoices,
  }
}

/**
 * Private employment: Labour Standards Act art. 36 with the exceptions of arts. 139 to 141, and the interviews
 * of the Industrial Safety and Health Act.
 *
 * @example
 * ```ts
 * lsa36Rules.form // => 'agreement'
 * ```
 */
export const lsa36Rules: OvertimeRules = /* @__PURE__ */ makeLsa36Rules()

function makeLsa36Rules(): OvertimeRules {
  return {
    regime: 'lsa36',
    form: 'agreement',
    ruleset: ruleset({
      id: 'lsa36',
      version,
      asOf,
      provisions: [...lsa36Provisions(), ...ishaProvisions(), ...workingTimeProvisions()],
    } as Ruleset),
    roles: {},
    choices: defaultChoices,
  }
}

/**
 * The same rules with another reading of what the sources leave open.
 *
 * @example
 * ```ts
 * withChoices(npaRules, { monthsCounted: 'heteronomousOnly' }).choices.monthsCounted // => 'heteronomousOnly'
 * ```
 */
export function withChoices(rules: OvertimeRules, choices: Partial<Choices>): OvertimeRules {
  return { ...rules, choices: { ...rules.choices, ...choices } }
}
