import type { YearMonth } from '@reform/calendar'
import {
  assessmentJson,
  type DepartmentKind,
  describe,
  describeInterview,
  type Finding,
  type Interview,
  type MonthRecord,
  type OvertimeRules,
  type PersonMonths,
  type Sector,
  type Supposition,
  sectors,
  type WhatIf,
  whatIf as whatIfOf,
  withChoices,
} from '@reform/overtime'
import type { CommandWork, Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Language } from '../../language.ts'
import { dayOption, invalidOption } from '../../options.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import { needsAttention } from './assess.ts'
import { findingsJson } from './findings-json.ts'
import { judgePeople, kindMissing } from './judge-people.ts'
import type { InputIssue } from './people/person-read.ts'
import { choicesIn } from './rules.ts'
import { monthAndValue, monthAtPlace } from './values.ts'

/** What would be otherwise under other months, another department, law or reading. */
export const whatIf: CommandWork = (io, language, files, options) => {
  const supposition = suppositionIn(options)
  const choices = choicesIn(options)
  if (Object.keys(supposition).length + Object.keys(choices).length === 0) throw nothingSupposed()
  return judgePeople(io, language, files, options, {
    judge: (person, rules) => {
      const issues = issuesOf(person, rules, supposition)
      if (issues.length > 0) return { issues }
      const supposed = { ...supposition, rules: withChoices(rules, choices) }
      const result = whatIfOf(person, rules, supposed)
      return {
        json: whatIfJson(person.id, result),
        attention: needsAttention(result.after),
        text: () => whatIfText(person.id, result, rules, supposed.rules, language),
      }
    },
  })
}

function nothingSupposed(): RefusedInput {
  return new RefusedInput({
    ja: overtimeMessages.ja.nothingSupposed,
    en: overtimeMessages.en.nothingSupposed,
  })
}

/** What the options suppose, beside another reading. @throws RefusedInput when one cannot be understood. */
function suppositionIn(options: Options): Supposition {
  const months = ((options.overtime as readonly string[] | undefined) ?? []).map((given) => {
    const { minutes, ...place } = monthAtPlace('--overtime', given)
    return { ...place, overtimeMinutes: minutes }
  })
  const lawOn = dayOption(options.lawOn, '--law-on')
  const facts = factsIn(options)
  return {
    ...(months.length > 0 && { months }),
    ...(options.departmentKind !== undefined && { departmentKind: kindIn(String(options.departmentKind)) }),
    ...(lawOn !== undefined && { lawOn }),
    ...(Object.keys(facts).length > 0 && { person: facts }),
  }
}

function kindIn(given: string): { readonly from: YearMonth; readonly kind: DepartmentKind } {
  const form = '2026-07=heteronomous, 2026-07=autonomous'
  const [from, kind] = monthAndValue('--department-kind', given, form)
  if (kind !== 'autonomous' && kind !== 'heteronomous') throw invalidOption('--department-kind', given, form)
  return { from, kind }
}

function factsIn(options: Options): NonNullable<Supposition['person']> {
  return {
    ...(options.sector !== undefined && { sector: sectorIn(String(options.sector)) }),
    ...(options.specialClause !== undefined && { specialClause: options.specialClause === 'yes' }),
    ...(options.annualVariable !== undefined && { annualVariable: options.annualVariable === 'yes' }),
    ...(options.employerSize !== undefined && { employerSize: options.employerSize as 'large' | 'sme' }),
  }
}

function sectorIn(given: string): Sector {
  const found = sectors.find((sector) => sector === given)
  if (found === undefined) throw invalidOption('--sector', given, sectors.join(', '))
  return found
}

/** What keeps the supposition from being made about this person. */
function issuesOf(
  person: PersonMonths,
  { form }: OvertimeRules,
  { months = [], departmentKind }: Supposition,
): readonly InputIssue[] {
  return months.flatMap(({ month, overtimeMinutes = null, establishment }) => {
    const all: readonly MonthRecord[] = person.months.filter((one) => one.month === month)
    const names = all.map((one) => one.establishment ?? '').sort()
    const records =
      establishment === undefined ? all : all.filter((one) => one.establishment === establishment)
    if (records.length > 1) return [severalEstablishments(names)]
    if (all.length > 0 && records.length === 0) return [noSuchEstablishment(String(establishment), names)]
    const [record] = records
    const hasKind = record !== undefined || (departmentKind !== undefined && month >= departmentKind.from)
    if (form === 'departments' && !hasKind) return [kindMissing(['--overtime'])]
    if (overtimeMinutes !== null && overtimeMinutes < (record?.specialDutyMinutes ?? 0))
      return [belowSpecialDuty()]
    return []
  })
}

function severalEstablishments(names: readonly string[]): InputIssue {
  const say = (language: Language): string => overtimeMessages[language].severalEstablishments(names)
  return { code: 'severalEstablishments', path: ['--overtime'], message: { ja: say('ja'), en: say('en') } }
}

function noSuchEstablishment(name: string, names: readonly string[]): InputIssue {
  const say = (language: Language): string => overtimeMessages[language].noSuchEstablishment(name, names)
  return { code: 'noSuchEstablishment', path: ['--overtime'], message: { ja: say('ja'), en: say('en') } }
}

function belowSpecialDuty(): InputIssue {
  const say = (language: Language): string => overtimeMessages[language].belowSpecialDuty
  return { code: 'specialAboveOvertime', path: ['--overtime'], message: { ja: say('ja'), en: say('en') } }
}

function whatIfJson(id: string, result: WhatIf): object {
  const { before, after, arisen, gone, changed, interviewsArisen, interviewsGone } = result
  return {
    id,
    before: assessmentJson(before),
    after: assessmentJson(after),
    arisen: findingsJson(arisen),
    gone: findingsJson(gone),
    changed: changed.map((one) => ({
      before: findingsJson([one.before])[0],
      after: findingsJson([one.after])[0],
    })),
    interviewsArisen,
    interviewsGone,
  }
}

function whatIfText(
  id: string,
  result: WhatIf,
  rules: OvertimeRules,
  otherRules: OvertimeRules,
  language: Language,
): string {
  const text = overtimeMessages[language]
  const was = (one: Finding): string => describe(one, rules, language)
  const would = (one: Finding): string => describe(one, otherRules, language)
  const said = (label: string, sentence: string): string => `${label}${text.colon}${sentence}`
  const interview = (one: Interview): string => describeInterview(one, rules, language)
  const sentences = [
    ...result.gone.map((one) => said(text.gone, was(one))),
    ...result.arisen.map((one) => said(text.arisen, would(one))),
    ...result.changed.flatMap(({ before, after }) => [
      said(text.before, was(before)),
      said(text.after, would(after)),
    ]),
    ...result.interviewsGone.map((one) => said(text.gone, interview(one))),
    ...result.interviewsArisen.map((one) => said(text.arisen, interview(one))),
  ]
  const words = text.fromTo(text.word[result.before.word], text.word[result.after.word])
  return text.person(id, words, sentences.length > 0 ? sentences : [text.nothingChanges])
}
