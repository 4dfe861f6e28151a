import { formatIsoYearMonth } from '@reform/calendar'
import type { MonthRecord, PersonMonths } from '@reform/overtime'
import type { CommandWork } from '../../domain.ts'
import type { Language } from '../../language.ts'
import { overtimeMessages } from '../../text/overtime.ts'
import { judgePeople } from './judge-people.ts'
import type { Daily } from './people/person-read.ts'
import { choicesIn } from './rules.ts'
import { timeText } from './values.ts'

/** The months of each person, in the form that the other commands read: daily records added up. */
export const months: CommandWork = (io, language, files, options) =>
  judgePeople(io, language, files, options, {
    choices: choicesIn(options),
    withoutKinds: true,
    judge: (person, _, daily) => ({
      json: personJson(person),
      attention: person.months.some(({ overtimeMinutes }) => overtimeMinutes === null),
      text: () => monthsText(person, daily, language),
    }),
  })

const withIsoMonth = ({ month, ...rest }: MonthRecord): object => ({
  month: formatIsoYearMonth(month),
  ...rest,
})

function personJson({ months: records, recordsFrom, recordsUntil, ...rest }: PersonMonths): object {
  return {
    ...rest,
    ...(recordsFrom !== undefined && { recordsFrom: formatIsoYearMonth(recordsFrom) }),
    ...(recordsUntil !== undefined && { recordsUntil: formatIsoYearMonth(recordsUntil) }),
    months: records.map(withIsoMonth),
  }
}

async function monthsText(
  person: PersonMonths,
  daily: Daily | undefined,
  language: Language,
): Promise<string> {
  const { textTable } = await import('@reform/report')
  const text = overtimeMessages[language]
  const time = (minutes: number | null | undefined): string =>
    minutes === null || minutes === undefined ? text.notKnown : timeText(minutes, language)
  const rows = person.months.map(({ month, departmentKind, overtimeMinutes, holidayWorkMinutes }) => {
    const known = daily?.months.find(({ record }) => record.month === month)
    const { unknownDays = [], statedOvertimeMinutes, recordedUntil, department } = known ?? {}
    const isPartial = overtimeMinutes === null && known !== undefined && unknownDays.length > 0
    return [
      formatIsoYearMonth(month),
      isPartial ? text.atLeast(time(known.knownOvertimeMinutes)) : time(overtimeMinutes),
      time(holidayWorkMinutes),
      statedOvertimeMinutes === undefined ? text.notStated : time(statedOvertimeMinutes),
      [
        ...(departmentKind === undefined ? [] : [text.kind[departmentKind]]),
        ...(department === undefined ? [] : [department]),
        ...(recordedUntil === undefined ? [] : [text.recordedUntil(recordedUntil)]),
        ...(unknownDays.length === 0 ? [] : [text.unknownDays(unknownDays)]),
      ].join(text.comma),
    ]
  })
  const columns = [{}, { align: 'end' }, { align: 'end' }, { align: 'end' }, {}] as const
  const table = textTable(rows, { header: text.monthsHeader, columns })
  const indented = table.split('\n').map((line) => `  ${line}`)
  return `${person.id}\n${indented.join('\n')}\n\n`
}
