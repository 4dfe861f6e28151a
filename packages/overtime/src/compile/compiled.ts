import type { OvertimeRules } from '../overtime-rules.ts'
import { type AgreementFacts, type CompiledAgreement, compileAgreement } from './agreement.ts'
import { type CompiledDepartments, compileDepartments } from './departments.ts'

const departments = /* @__PURE__ */ new WeakMap<OvertimeRules, CompiledDepartments>()
const healthOnly = /* @__PURE__ */ new WeakMap<OvertimeRules, CompiledDepartments>()
const agreements = /* @__PURE__ */ new WeakMap<OvertimeRules, Map<string, CompiledAgreement>>()

let lastRules: OvertimeRules | undefined
let lastCompiled: CompiledDepartments | undefined

function compiledIn(
  known: WeakMap<OvertimeRules, CompiledDepartments>,
  rules: OvertimeRules,
  onlyHealth: boolean,
): CompiledDepartments {
  const compiled = known.get(rules) ?? compileDepartments(rules, onlyHealth)
  known.set(rules, compiled)
  return compiled
}

/** Managers are outside of the limits unless the rules are read otherwise. */
function isOutside(rules: OvertimeRules, manager: boolean | undefined): boolean {
  return manager === true && rules.choices.managers === 'outside'
}

/** Whole organisations are judged by one set of rules: the last one is at hand without a look-up. */
export function departmentsOf(rules: OvertimeRules, manager?: boolean): CompiledDepartments {
  if (isOutside(rules, manager)) return compiledIn(healthOnly, rules, true)
  if (rules === lastRules && lastCompiled !== undefined) return lastCompiled
  const compiled = compiledIn(departments, rules, false)
  lastRules = rules
  lastCompiled = compiled
  return compiled
}

/** Art. 36 for a person's kind of work and agreement, compiled once for each. */
export function agreementOf(rules: OvertimeRules, person: AgreementFacts): CompiledAgreement {
  const { sector = '', employerSize = '', annualVariable, specialClause, linkedB, manager } = person
  const key = [sector, employerSize, annualVariable, specialClause, linkedB, manager].join('/')
  const known = agreements.get(rules) ?? new Map<string, CompiledAgreement>()
  agreements.set(rules, known)
  const compiled = known.get(key) ?? compileAgreement(rules, person)
  known.set(key, compiled)
  return compiled
}
