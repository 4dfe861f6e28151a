import { formatIsoYearMonth, lastDayOfMonth, yearMonthOf } from '@reform/calendar'
import type { DayRecord } from '@reform/overtime'
import {
  describePay,
  type HourlyBasis,
  hourlyYen,
  lsa37PayRules,
  npaPayRules,
  type PayOptions,
  type PayRules,
  type PayWorkOfDays,
  payAmounts,
  payMonth,
  payWorkOfDays,
  premiumWorkOfDays,
} from '@reform/overtime/pay'
import type { CommandWork, Options } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { type AtWork, openAtWork, type StaffRow } from './at-work/sound.ts'
import { monthOption } from './values.ts'

/** What the records of one regime are paid by. */
interface PayWays {
  readonly rules: PayRules
  readonly options: PayOptions
  readonly workOf: (days: readonly DayRecord[]) => PayWorkOfDays
  readonly basisOf: (row: StaffRow) => HourlyBasis | undefined
}

function waysOf({ office, rules }: AtWork, options: Options): PayWays {
  if (office.regime !== 'lsa36') {
    return {
      rules: npaPayRules,
      options: {},
      workOf: payWorkOfDays,
      basisOf: ({ monthlyYen }) => (monthlyYen === undefined ? undefined : { monthlyYen }),
    }
  }
  return {
    rules: lsa37PayRules,
    options:
      options.employerSize === undefined ? {} : { employerSize: options.employerSize as 'large' | 'sme' },
    // Whole weeks are needed: hours of the week in which a month begins may lie in the one before.
    workOf: (days) => premiumWorkOfDays(days, rules),
    basisOf: ({ monthlyYen, yearlyMinutes }) =>
      monthlyYen === undefined || yearlyMinutes === undefined ? undefined : { monthlyYen, yearlyMinutes },
  }
}

/** For each person the minutes at each rate of a month, and the yen where the monthly pay is known. */
export const pay: CommandWork = async (io, language, files, options) => {
  const text = atWorkMessages[language]
  const atWork = await openAtWork(io, language, files, options)
  const ways = waysOf(atWork, options)
  const month = monthOption('--month', options.month) ?? yearMonthOf(atWork.lastDay)
  const first = formatIsoYearMonth(month)
  const basis = new Map(atWork.staff.map((row) => [row.person, ways.basisOf(row)] as const))
  const daysOf = soundDays(atWork)
  let unknown = 0
  let people = 0
  for (const { person, months } of atWork.taken.people) {
    const sound = months.find((one) => one.month === first)
    if (sound === undefined || sound.notInService) continue
    const { work, unknownDays } = ways.workOf(daysOf(person.id))
    const open = [
      ...new Set([...unknownDays.filter((day) => day.startsWith(first)), ...sound.unknownDays]),
    ].sort()
    const inMonth = work.filter(({ date }) => yearMonthOf(date) === month)
    const paid = payMonth(month, inMonth, ways.rules, ways.options)
    const known = basis.get(person.id)
    const amounts =
      known === undefined
        ? undefined
        : payAmounts(paid.lines, hourlyYen(known, ways.rules, lastDayOfMonth(month)), ways.rules)
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

/** The days of each person that stand: of a day with a row that was set aside nothing is paid and it is named. */
function soundDays({ daily, taken }: AtWork): (person: string) => readonly DayRecord[] {
  const setAside = new Set(taken.problems.filter((one) => one.setAside).flatMap(({ rows }) => rows))
  const people = new Map<string, Map<string, DayRecord>>()
  for (const { row, person, date, day } of daily.rows) {
    if (day === undefined || setAside.has(row)) continue
    const days = people.get(person) ?? new Map<string, DayRecord>()
    people.set(person, days)
    const known = days.get(date)
    days.set(date, known === undefined ? day : { ...day, work: together(known.work, day.work) })
  }
  return (person) => [...(people.get(person)?.values() ?? [])]
}

function together(a: DayRecord['work'], b: DayRecord['work']): DayRecord['work'] {
  return a === null || b === null ? null : [...a, ...b]
}
