import { type Ruleset, ruleset } from '@reform/rules'
import { lsa39Provisions } from '../provisions/lsa39.ts'
import { npaLeaveProvisions } from '../provisions/npa-leave.ts'

/** Rules of annual leave. */
export type LeaveRules = { readonly regime: 'npa' | 'lsa39'; readonly ruleset: Ruleset }

const version = '1.0.0'
const asOf = '2026-11-20'

/**
 * Annual leave of national public employees, by calendar year.
 *
 * @example
 * ```ts
 * npaLeaveRules.regime // => 'npa'
 * ```
 */
export const npaLeaveRules: LeaveRules = /* @__PURE__ */ makeNpa()

function makeNpa(): LeaveRules {
  const provisions = [...npaLeaveProvisions()]
  return { regime: 'npa', ruleset: ruleset({ id: 'npa.leave', version, asOf, provisions } as Ruleset) }
}

/**
 * Annual paid leave under art. 39 of the Labour Standards Act, by each person's own grant dates.
 *
 * @example
 * ```ts
 * lsa39LeaveRules.regime // => 'lsa39'
 * ```
 */
export const lsa39LeaveRules: LeaveRules = /* @__PURE__ */ makeLsa39()

function makeLsa39(): LeaveRules {
  const provisions = [...lsa39Provisions()]
  return { regime: 'lsa39', ruleset: ruleset({ id: 'lsa39.leave', version, asOf, provisions } as Ruleset) }
}
