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
  | 'hospital'
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
  /** All of it: for someone at one establishment. */
  readonly eras: readonly AgreementEra[]
  /** What belongs to each establishment, and what to all of them together, of what is agreed. */
  readonly atEstablishment: readonly AgreementEra[]
  readonly overEstablishments: readonly AgreementEra[]
  readonly earliest: number
  /** Whether a month may exceed its limit on a condition. */
  readonly hasCondition: boolean
  readonly identity: { readonly id: string; readonly version: string; readonly asOf: string }
}

/** What is known of a person's work and agreement. */
export type AgreementFacts = Pick<
  PersonMonths,
  'manager' | 'sector' | 'specialClause' | 'linkedB' | 'annualVariable' | 'employerSize'
>

/** The scope of the provisions: the size of the firm or the excepted sector, and the variable system. */
export function agreementScope(person: AgreementFacts): string {
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
  const isOut = person.manager === true && choices.managers === 'outside'
  const take = (id: string, when = true): Versions => (when ? versionsOf(table, ruleset, id, scope) : [])
  const limit = (id: string, when = true): Versions => take(id, when && !isOut)
  const { sector, linkedB } = person
  const isLinked = clause && linkedB === true && choices.linkedHospitals === 'judged'
  const isSkilled = sector === 'highlySkilled'
  const versions = {
    month: limit('lsa36.plain.month', !clause),
    year: limit(clause ? 'lsa36.special.year' : 'lsa36.plain.year'),
    hospital: limit('lsa36.linked.year', isLinked),
    months: limit('lsa36.special.months', clause),
    counted: limit('lsa36.special.months.counted', clause),
    totalMonth: limit('lsa36.month100'),
    totalMean: limit('lsa36.average80'),
    interviewRequired: isSkilled ? take('isha.66-8-4') : take('isha.66-8-2', sector === 'rnd'),
    interviewOnRequest: take('isha.66-8', !isSkilled),
  }
  const { hospital, year } = versions
  const none: Versions = []
  const limits = [versions.month, year, versions.totalMonth, versions.totalMean]
  const condition = conditionIn(scope)
  const interviewMonths = figureOf(ruleset, 'isha.interview.months', 0)
  return {
    table,
    spoken: { lawOn: undefined, condition, interviewMonths, unknown: unknownMonths },
    eras: erasOf<Name>(versions),
    atEstablishment: erasOf<Name>(hospital.length > 0 ? { ...versions, year: none } : versions),
    overEstablishments: erasOf<Name>({
      ...versions,
      month: none,
      months: none,
      hospital: none,
      year: hospital.length > 0 ? year : none,
    }),
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
