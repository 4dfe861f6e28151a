import { parseIsoDate } from '@reform/calendar'
import { type Finding, findingOf, type Provision, provisionInForce } from '@reform/rules'
import { agreementScope } from '../compile/agreement.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PersonMonths } from '../person.ts'

/** What an agreement under art. 36 says, in whole minutes; what is absent it does not say. */
export type AgreementTerms = Pick<PersonMonths, 'sector' | 'employerSize' | 'annualVariable'> & {
  /** The first day, `YYYY-MM-DD`, of the year that it is made for. */
  readonly from: string
  /** Overtime work in a month and in the year without a special clause. */
  readonly monthMinutes?: number
  readonly yearMinutes?: number
  /** The special clause (特別条項). */
  readonly special?: {
    /** Overtime and holiday work in a month. */
    readonly monthMinutes?: number
    /** Overtime in the year; for physicians with holiday work. */
    readonly yearMinutes?: number
    /** How many months may go beyond the ordinary limit. */
    readonly months?: number
  }
}

/**
 * Whether what is written into an agreement keeps to what may be written into it: a finding for each figure that
 * the agreement states and that the law limits. Agreements may always set less; whether work kept to the agreement
 * itself is not judged here.
 *
 * @throws RangeError when the day is none, or a figure is no finite number.
 * @source Labour Standards Act art. 36(4) and (5)
 * @example
 * ```ts
 * const terms: AgreementTerms = { from: '2026-04-01', monthMinutes: 2700, special: { monthMinutes: 6000, months: 6 } }
 * checkAgreement(terms, lsa36Rules).map((one) => [one.provision, one.word])
 * // => [['lsa36.plain.month', 'within'], ['lsa36.agreement.month100', 'breached'], ['lsa36.special.months', 'within']]
 * ```
 */
export function checkAgreement(terms: AgreementTerms, rules: OvertimeRules): readonly Finding[] {
  const { from, monthMinutes, yearMinutes, special = {} } = terms
  const scope = agreementScope(terms)
  const on = parseIsoDate(from)
  const stated: readonly (readonly [string, number | undefined])[] = [
    ['lsa36.plain.month', monthMinutes],
    ['lsa36.plain.year', yearMinutes],
    ['lsa36.agreement.month100', special.monthMinutes],
    ['lsa36.special.year', special.yearMinutes],
    ['lsa36.special.months', special.months],
  ]
  return stated.flatMap(([id, observed]): Finding[] => {
    const found: Provision | undefined = provisionInForce(rules.ruleset, id, { on, scope })
    if (found === undefined || observed === undefined) return []
    return [findingOf(found, { observed, window: { from, to: from }, lawOn: from, scope })]
  })
}
