import { parseIsoDate, yearMonthOf } from '@reform/calendar'
import {
  canKeep,
  type DepartmentKind,
  describe,
  describeHeadroom,
  type Finding,
  type Headroom,
  type HeadroomQuestion,
  headroom as headroomOf,
  type Keeping,
  type OvertimeRules,
  type PersonMonths,
} from '@reform/overtime'
import { provisionInForce } from '@reform/rules'
import type { CommandWork } from '../../domain.ts'
import type { Language } from '../../language.ts'
import { dayOption } from '../../options.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import { findingsJson } from './findings-json.ts'
import { judgePeople, kindMissing } from './judge-people.ts'
import { choicesIn } from './rules.ts'
import { minutesOption, timeText } from './values.ts'

/** How much may still be worked so that every limit holds, and whether a plan can be kept. */
export const headroom: CommandWork = (io, language, files, options) => {
  const on = dayOption(options.on) ?? io.today()
  const keep = options.keep === undefined ? undefined : minutesOption('--keep', options.keep)
  const question: HeadroomQuestion = {
    today: parseIsoDate(on),
    ...(options.departmentKind !== undefined && {
      departmentKind: options.departmentKind as DepartmentKind,
    }),
  }
  return judgePeople(io, language, files, options, {
    choices: choicesIn(options),
    judge: (person, rules) => {
      if (rules.form === 'departments' && !knowsKind(person, question)) {
        return { issues: [kindMissing(['months'])] }
      }
      const room = headroomOf(person, rules, question)
      const keeping =
        keep === undefined ? undefined : { minutes: keep, ...canKeep(person, rules, question, keep) }
      return {
        json: { id: person.id, on, ...roomJson(room), ...(keeping && { keep: keepingJson(keeping) }) },
        attention:
          room.alreadyBroken.length > 0 || room.even.minutes === undefined || keeping?.kept === false,
        text: () => roomText(person.id, on, room, keeping, rules, language),
      }
    },
  })
}

/** The kind of the months left is asked for, or that of a month on record up to now. */
function knowsKind({ months }: PersonMonths, { today, departmentKind }: HeadroomQuestion): boolean {
  return departmentKind !== undefined || months.some(({ month }) => month <= yearMonthOf(today))
}

type Kept = Keeping & { readonly minutes: number }

function roomJson({ today, months, even, alreadyBroken, needs }: Headroom): object {
  return {
    today,
    months: months.map(withLimit),
    even: withLimit(even),
    alreadyBroken: findingsJson(alreadyBroken),
    needs,
  }
}

function withLimit<Of extends { readonly limit?: Finding }>({ limit, ...rest }: Of): object {
  return limit === undefined ? rest : { ...rest, limit: findingsJson([limit])[0] }
}

function keepingJson({ minutes, kept, excess, needs }: Kept): object {
  return { minutes, kept, excess: findingsJson(excess), needs }
}

async function roomText(
  id: string,
  on: string,
  room: Headroom,
  keeping: Kept | undefined,
  rules: OvertimeRules,
  language: Language,
): Promise<string> {
  const { textTable } = await import('@reform/report')
  const text = overtimeMessages[language]
  const time = (minutes: number): string => timeText(minutes, language)
  const rows = room.months.map(({ month, worked, most, left, limit }) => [
    month,
    time(worked),
    time(most),
    time(left),
    limit === undefined ? text.noLimit : labelOf(limit, rules, language),
  ])
  const columns = [{}, { align: 'end' }, { align: 'end' }, { align: 'end' }, {}] as const
  const table = textTable(rows, { header: text.headroomHeader, columns })
  const sentences = [
    ...room.alreadyBroken.map((one) => `${text.alreadyBroken}${text.colon}${describe(one, rules, language)}`),
    ...describeHeadroom(room, rules, language),
    ...(keeping === undefined ? [] : [text.kept(time(keeping.minutes), keeping.kept)]),
    ...(keeping?.excess ?? []).map((one) => describe(one, rules, language)),
  ]
  const indented = table.split('\n').map((line) => `  ${line}`)
  return `${text.person(id, text.asOf(on), sentences)}${indented.join('\n')}\n\n`
}

/** The name of the limit that binds, in the version that is law then. */
function labelOf({ provision, lawOn, scope }: Finding, rules: OvertimeRules, language: Language): string {
  const on = parseIsoDate(lawOn)
  const found = provisionInForce(rules.ruleset, provision, scope === undefined ? { on } : { on, scope })
  return found?.label[language] ?? provision
}
