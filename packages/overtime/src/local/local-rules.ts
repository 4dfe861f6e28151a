import { type Bilingual, type ProvisionInput, provision, type Ruleset, ruleset } from '@reform/rules'
import { type Choices, defaultChoices } from '../options.ts'
import type { LimitRole, OvertimeRules } from '../overtime-rules.ts'

/** The rules of one local body as data, such as a file holds them. */
export type LocalRulesData = {
  readonly id: string
  readonly version: string
  /** The day, `YYYY-MM-DD`, whose rules it holds. */
  readonly asOf: string
  readonly form: 'departments' | 'listedCases'
  readonly roles: Readonly<Partial<Record<LimitRole, string>>>
  readonly outside?: Bilingual
  readonly choices?: Partial<Choices>
  readonly provisions: readonly ProvisionInput[]
}

/**
 * The rules of a local body, checked. Its id is the regime of the people they apply to. Limits of local bodies
 * vary, so that nothing of the national rule is taken over: what the data does not say does not apply.
 *
 * @throws RangeError when a provision, its dates or a role is wrong; the message names it.
 * @example
 * ```ts
 * const rules = localRules({ id: 'town', version: '1', asOf: '2026-04-01', form: 'departments', roles: {}, provisions: [] })
 * rules.regime // => 'town'
 * ```
 */
export function localRules(data: LocalRulesData): OvertimeRules {
  const { id, version, asOf, form, roles, outside, choices } = data
  const provisions = data.provisions.map((one) => provision<string, string>(one))
  const known = new Set(provisions.map((one) => one.id))
  for (const [role, name] of Object.entries(roles)) {
    if (!known.has(name)) throw new RangeError(`${id}: the role ${role} names ${name}, which is no provision`)
  }
  return {
    regime: id,
    form,
    ruleset: ruleset({ id, version, asOf, provisions } as Ruleset),
    roles,
    ...(outside === undefined ? {} : { outside }),
    choices: { ...defaultChoices, ...choices },
  }
}
