import type { OvertimeRules } from '../overtime-rules.ts'
import { type AgreementFacts, type CompiledAgreement, compileAgreement } from './agreement.ts'
import { type CompiledDepartments, compileDepartments } from './departments.ts'

const departments = /* @__PURE__ */ new WeakMap<OvertimeRules, CompiledDepartments>()
const agreements = /* @__PURE__ */ new WeakMap<OvertimeRules, Map<string, CompiledAgreement>>()

let lastRules: OvertimeRules | undefined
let lastCompiled: CompiledDepartments | undefined

/** Whole organisations are judged by one set of rules: the last one is at hand without a look-up. */
export function departmentsOf(rules: OvertimeRules): CompiledDepartments {
  if (rules === lastRules && lastCompiled !== undefined) return lastCompiled
  const compiled = departments.get(rules) ?? compileDepartments(rules)
  departments.set(rules, compiled)
  lastRules = rules
  lastCompiled = compiled
  return compiled
}

/** Art. 36 for a person's kind of work and agreement, compiled once for each. */
export function agreementOf(rules: OvertimeRules, person: AgreementFacts): CompiledAgreement {
  const { sector = '', employerSize = '', annualVariable = false, specialClause = false } = person
  const key = `${sector}/${employerSize}/${annualVariable}/${specialClause}`
  const known = agreements.get(rules) ?? new Map<string, CompiledAgreement>()
  agreements.set(rules, known)
  const compiled = known.get(key) ?? compileAgreement(rules, person)
  known.set(key, compiled)
  return compiled
}
