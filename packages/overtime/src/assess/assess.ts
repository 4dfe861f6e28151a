import { aprilStart, parseIsoDate, yearMonthOf } from '@reform/calendar'
import { type Finding, type VerdictWord, verdictWords } from '@reform/rules'
import { agreementOf, departmentsOf } from '../compile/compiled.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { PersonMonths } from '../person.ts'
import type { Assessment, AssessOptions, Interview } from './assessment.ts'
import { isCalmPerson } from './calm.ts'
import { establishmentsOf, monthsAt, monthsTogether } from './establishments.ts'
import type { Spoken } from './findings.ts'
import { type Gathered, makeGathered } from './gathered.ts'
import { type AgreementWork, agreementReading, judgeAgreement, judgePerson } from './judge-agreement.ts'
import { judgeDepartments } from './judge-departments.ts'
import { loadMonths } from './load-months.ts'

const noOptions: AssessOptions = {}

const noFindings: readonly Finding[] = /* @__PURE__ */ Object.freeze([])
const noInterviews: readonly Interview[] = /* @__PURE__ */ Object.freeze([])

function answer({ id }: PersonMonths, out: Gathered, ruleset: Assessment['ruleset']): Assessment {
  const { rank, findings, interviews } = out
  return { id, word: verdictWords[rank] as VerdictWord, findings, interviews, ruleset }
}

function spokenUnder(spoken: Spoken, lawOn: string | undefined): Spoken {
  return lawOn === undefined ? spoken : { ...spoken, lawOn }
}

function monthOfLaw(lawOn: string | undefined): number | undefined {
  return lawOn === undefined ? undefined : yearMonthOf(parseIsoDate(lawOn))
}

function byDepartments(
  person: PersonMonths,
  rules: OvertimeRules,
  all: boolean,
  options: AssessOptions,
): Assessment {
  const compiled = departmentsOf(rules, person.manager)
  const { lawOn } = options
  const startMonth = person.yearStartMonth ?? aprilStart.month
  if (!all && lawOn === undefined && compiled.mayBeCalm && isCalmPerson(person, compiled, startMonth)) {
    const { identity } = compiled
    return {
      id: person.id,
      word: 'within',
      findings: noFindings,
      interviews: noInterviews,
      ruleset: identity,
    }
  }
  const out = makeGathered(all, options, spokenUnder(compiled.spoken, lawOn))
  judgeDepartments(out, loadMonths(person, compiled.reading), compiled, startMonth, monthOfLaw(lawOn))
  return answer(person, out, compiled.identity)
}

function byAgreement(
  person: PersonMonths,
  rules: OvertimeRules,
  all: boolean,
  options: AssessOptions,
): Assessment {
  const compiled = agreementOf(rules, person)
  const { lawOn } = options
  const out = makeGathered(all, options, spokenUnder(compiled.spoken, lawOn))
  const workOn = (months: PersonMonths): AgreementWork => ({
    out,
    loaded: loadMonths(months, agreementReading),
    rules: compiled,
    startMonth: person.yearStartMonth ?? aprilStart.month,
    lawMonth: monthOfLaw(lawOn),
  })
  const establishments = establishmentsOf(person)
  for (const one of establishments) judgeAgreement(workOn(monthsAt(person, one)), compiled.atEstablishment)
  const work = workOn(establishments.length > 0 ? monthsTogether(person) : person)
  judgeAgreement(work, establishments.length === 0 ? compiled.eras : compiled.overEstablishments)
  judgePerson(work)
  return answer(person, out, compiled.identity)
}

function run(person: PersonMonths, rules: OvertimeRules, all: boolean, options: AssessOptions): Assessment {
  if (person.regime !== rules.regime) {
    throw new RangeError(`${person.id}: months under ${person.regime} cannot be judged by ${rules.regime}`)
  }
  const judge = rules.form === 'agreement' ? byAgreement : byDepartments
  return judge(person, rules, all, options)
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
