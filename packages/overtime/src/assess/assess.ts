import { type CompiledAgreement, compileAgreement } from '../compile/agreement.ts'
import { type CompiledDepartments, compileDepartments } from '../compile/departments.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PersonMonths } from '../person.ts'
import { assessAgreement } from './assess-agreement.ts'
import { assessDepartments } from './assess-departments.ts'
import type { Assessment, AssessOptions } from './assessment.ts'

const noOptions: AssessOptions = {}

const departments = /* @__PURE__ */ new WeakMap<OvertimeRules, CompiledDepartments>()
const agreements = /* @__PURE__ */ new WeakMap<OvertimeRules, Map<string, CompiledAgreement>>()

let lastRules: OvertimeRules | undefined
let lastCompiled: CompiledDepartments | undefined

/** Whole organisations are judged by one set of rules: the last one is at hand without a look-up. */
function departmentsOf(rules: OvertimeRules): CompiledDepartments {
  if (rules === lastRules && lastCompiled !== undefined) return lastCompiled
  const compiled = departments.get(rules) ?? compileDepartments(rules)
  departments.set(rules, compiled)
  lastRules = rules
  lastCompiled = compiled
  return compiled
}

function agreementOf(rules: OvertimeRules, person: PersonMonths): CompiledAgreement {
  const { sector = '', employerSize = '', annualVariable = false, specialClause = false } = person
  const key = `${sector}/${employerSize}/${annualVariable}/${specialClause}`
  const known = agreements.get(rules) ?? new Map<string, CompiledAgreement>()
  agreements.set(rules, known)
  const compiled = known.get(key) ?? compileAgreement(rules, person)
  known.set(key, compiled)
  return compiled
}

function run(person: PersonMonths, rules: OvertimeRules, all: boolean, options: AssessOptions): Assessment {
  if (person.regime !== rules.regime) {
    throw new RangeError(`${person.id}: months under ${person.regime} cannot be judged by ${rules.regime}`)
  }
  if (rules.form === 'agreement') return assessAgreement(person, agreementOf(rules, person), all, options)
  return assessDepartments(person, departmentsOf(rules), all, options)
}

/**
 * The verdict on one person's months: every finding that is not `within`, and the interviews by a physician.
 *
 * Whole minutes. Means reach across the year line, totals and counts begin again with each year. A limit on a
 * year or on a number of months gives one finding a year, whose window ends in the first month that exceeds.
 * An unknown month makes what rests on it `undetermined` with the months that would settle it; a breach that
 * is certain without it stays. Special duty never removes minutes: it makes an excess `exempt`, or, where it
 * does not explain all of it, a matter for a person to judge. The order of the months does not matter.
 *
 * @throws RangeError when the person is under another regime, a month has two records, or minutes are not
 * whole. TypeError when a department's kind is needed and absent.
 * @source National Personnel Authority Rule 15-14 art. 16-2-2; Labour Standards Act art. 36
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'heteronomous', overtimeMinutes: 6000 },
 * ]
 * const verdict = assess({ id: 'p1', regime: 'npa', months }, npaRules)
 * verdict.word // => 'breached'
 * verdict.findings.map((one) => one.provision) // => ['npa.heteronomous.month100']
 * verdict.interviews.map((one) => one.request) // => ['required']
 * ```
 */
export function assess(
  person: PersonMonths,
  rules: OvertimeRules,
  options: AssessOptions = noOptions,
): Assessment {
  return run(person, rules, false, options)
}

/**
 * As {@link assess}, with every limit and window that was looked at, also what is within.
 *
 * @throws RangeError and TypeError as {@link assess} does.
 * @example
 * ```ts
 * const months: MonthRecord[] = [
 *   { month: parseIsoYearMonth('2026-06'), departmentKind: 'autonomous', overtimeMinutes: 2700 },
 * ]
 * explain({ id: 'p1', regime: 'npa', months }, npaRules).findings.map((one) => one.provision)
 * // => ['npa.autonomous.month45', 'npa.autonomous.year360']
 * ```
 */
export function explain(
  person: PersonMonths,
  rules: OvertimeRules,
  options: AssessOptions = noOptions,
): Assessment {
  return run(person, rules, true, options)
}
