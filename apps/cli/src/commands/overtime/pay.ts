import {
  formatIsoYearMonth,
  lastDayOfMonth,
  parseIsoDate,
  type YearMonth,
  yearMonthOf,
} from '@reform/calendar'
import type { DayRecord } from '@reform/overtime'
import {
  describePay,
  hourlyYen,
  npaPayRules,
  payAmounts,
  payMonth,
  payWorkOfDays,
} from '@reform/overtime/pay'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { type AtWork, openAtWork } from './at-work/sound.ts'
import { monthOption } from './values.ts'

/** For each person the minutes at each rate of a month, and the yen where the monthly pay is known. */
export const pay: CommandWork = async (io, language, files, options) => {
  const text = atWorkMessages[language]
  const atWork = await openAtWork(io, language, files, options)
  if (atWork.office.regime === 'lsa36')
    throw new RefusedInput({ ja: atWorkMessages.ja.payNational, en: atWorkMessages.en.payNational })
  const month = monthOption('--month', options.month) ?? yearMonthOf(atWork.lastDay)
  const basis = new Map(
    atWork.staff.flatMap(({ person, monthlyYen }) =>
      monthlyYen === undefined ? [] : [[person, monthlyYen] as const],
    ),
  )
  let unknown = 0
  let people = 0
  for (const { person, months } of atWork.taken.people) {
    const days = daysOf(atWork, person.id, month)
    const sound = months.find((one) => one.month === formatIsoYearMonth(month))
    if (sound === undefined || sound.notInService) continue
    const { work, unknownDays } = payWorkOfDays(days)
    const open = [...new Set([...unknownDays, ...sound.unknownDays])].sort()
    const paid = payMonth(month, work, npaPayRules)
    const monthlyYen = basis.get(person.id)
    const amounts =
      monthlyYen === undefined
        ? undefined
        : payAmounts(paid.lines, hourlyYen({ monthlyYen }, npaPayRules, lastDayOfMonth(month)), npaPayRules)
    people += 1
    if (open.length > 0) unknown += 1
    if (options.json) {
      await io.out(
        jsonLine({ id: person.id, ...paid, ...(amounts !== undefined && { amounts }), unknownDays: open }),
      )
      continue
    }
    const lines = [
      ...describePay(paid, language),
      ...(amounts === undefined
        ? []
        : [text.yen(amounts.yen.toString().replace(/\B(?=(\d{3})+$)/g, ','), amounts.roundings.time)]),
      ...(open.length === 0 ? [] : [text.payUnknown(open.length, open.slice(0, 5).join(text.comma))]),
    ]
    await io.out(`${[person.id, ...lines.map((line) => `  ${text.bullet}${line}`)].join('\n')}\n`)
  }
  if (people === 0)
    throw new RefusedInput({ ja: atWorkMessages.ja.nothingRead, en: atWorkMessages.en.nothingRead })
  return atWork.isPartial || unknown > 0 ? exitCode.partial : exitCode.done
}

/** The days that stand: of a day with a row that was set aside nothing is paid and it is named. */
function daysOf({ daily, taken }: AtWork, person: string, month: YearMonth): readonly DayRecord[] {
  const setAside = new Set(taken.problems.filter((one) => one.setAside).flatMap(({ rows }) => rows))
  const days = new Map<string, DayRecord>()
  for (const { row, person: who, date, day } of daily.rows) {
    if (who !== person || day === undefined || setAside.has(row)) continue
    if (yearMonthOf(parseIsoDate(date)) !== month) continue
    const known = days.get(date)
    const work =
      known?.work === undefined
        ? day.work
        : known.work === null || day.work === null
          ? null
          : [...known.work, ...day.work]
    days.set(date, { ...day, work })
  }
  return [...days.values()]
}
