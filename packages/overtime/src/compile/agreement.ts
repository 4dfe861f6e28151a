import type { Bilingual } from '@reform/rules'
import type { Spoken } from '../assess/findings.ts'
import { unknownMonths } from '../assess/loaded.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PersonMonths } from '../person.ts'
import { monthCondition } from '../provisions/lsa36.ts'
import { figureOf } from './departments.ts'
import { type EraOf, erasOf, firstMonthOf, type Rule, type Versions, versionsOf } from './rule.ts'

type Name =
  | 'month'
  | 'year'
  | 'months'
  | 'counted'
  | 'totalMonth'
  | 'totalMean'
  | 'interviewRequired'
  | 'interviewOnRequest'

/** Art. 36 for one kind of work and one agreement, in plain numbers, for a stretch of months. */
export type AgreementEra = EraOf<Name>

/** What applies to one person, made once for each combination of sector, size and agreement. */
export type CompiledAgreement = {
  /** Every version, by its index. */
  readonly table: readonly Rule[]
  readonly spoken: Spoken
  readonly eras: readonly AgreementEra[]
  readonly earliest: number
  /** Whether a month may exceed its limit on a condition. */
  readonly hasCondition: boolean
  readonly identity: { readonly id: string; readonly version: string; readonly asOf: string }
}

/** What is known of a person's work and agreement. */
export type AgreementFacts = Pick<
  PersonMonths,
  'sector' | 'specialClause' | 'annualVariable' | 'employerSize'
>

/** The scope of the provisions: the size of the firm or the excepted sector, and the variable system. */
function agreementScope(person: AgreementFacts): string {
  const { sector = 'general', employerSize = 'large', annualVariable = false } = person
  const name = sector === 'general' ? employerSize : sector
  return annualVariable ? `${name}.variable` : name
}

/** The rules as plain numbers for one kind of person. */
export function compileAgreement(rules: OvertimeRules, person: AgreementFacts): CompiledAgreement {
  const { ruleset, choices } = rules
  const scope = agreementScope(person)
  const clause = person.specialClause === true
  const table: Rule[] = []
  const take = (id: string, when = true): Versions => (when ? versionsOf(table, ruleset, id, scope) : [])
  const isResearch = person.sector === 'rnd'
  const versions = {
    month: take('lsa36.plain.month', !clause),
    year: take(clause ? 'lsa36.special.year' : 'lsa36.plain.year'),
    months: take('lsa36.special.months', clause),
    counted: take('lsa36.special.months.counted', clause),
    totalMonth: take('lsa36.month100'),
    totalMean: take('lsa36.average80'),
    interviewRequired: take('isha.66-8-2', isResearch),
    interviewOnRequest: take('isha.66-8'),
  }
  const limits = [versions.month, versions.year, versions.totalMonth, versions.totalMean]
  const condition = conditionIn(scope)
  const interviewMonths = figureOf(ruleset, 'isha.interview.months', 0)
  return {
    table,
    spoken: { lawOn: undefined, condition, interviewMonths, unknown: unknownMonths },
    eras: erasOf<Name>(versions),
    earliest:
      choices.windowsBeforeStart === 'judged'
        ? Number.NEGATIVE_INFINITY
        : Math.min(...limits.map(firstMonthOf)),
    hasCondition: condition !== undefined,
    identity: { id: ruleset.id, version: ruleset.version, asOf: ruleset.asOf },
  }
}

function conditionIn(scope: string): Bilingual | undefined {
  const [name = ''] = scope.split('.')
  return monthCondition.scopes.some((one) => one === name) ? monthCondition.condition : undefined
}
