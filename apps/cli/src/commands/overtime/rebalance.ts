import { parseIsoDate, parseIsoYearMonth, yearMonthOf } from '@reform/calendar'
import type { PersonMonths } from '@reform/overtime'
import {
  describeRebalance,
  highsSolver,
  rebalance as rebalanceLoad,
  roomOf,
  type Taker,
} from '@reform/overtime/rebalance'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { invalidOption } from '../../options.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { readList, workList } from './at-work/lists.ts'
import { type AtWork, openAtWork, splitWords } from './at-work/sound.ts'
import { minutesOption, timeText } from './values.ts'

const usualPortion = 15

/** Who may take over what, so that every limit holds and the load is most even; or what is short. */
export const rebalance: CommandWork = async (io, language, files, options) => {
  const text = atWorkMessages[language]
  if (options.work === undefined || options.staff === undefined)
    throw new RefusedInput({ ja: atWorkMessages.ja.rebalanceNeeds, en: atWorkMessages.en.rebalanceNeeds })
  const portion = options.portion === undefined ? usualPortion : minutesOption('--portion', options.portion)
  if (portion === 0) throw invalidOption('--portion', String(options.portion), '1:00, 15')
  const atWork = await openAtWork(io, language, files, options)
  const list = await readList(io, language, options.json === true, String(options.work), workList)
  const work = list.rows.map(({ row }) => ({
    id: row.id,
    minutes: Math.ceil(row.time / portion) * portion,
    groups: splitWords(row.groups),
    except: splitWords(row.except),
  }))
  const { takers, unknown } = takersOf(atWork)
  io.progress(text.solving)
  const result = rebalanceLoad({ people: takers, work, portionMinutes: portion }, await highsSolver())
  io.progress('')
  if (unknown.length > 0)
    io.err(`${text.withoutRoom(unknown.length, unknown.slice(0, 10).join(text.comma))}\n`)
  if (options.json) await io.out(`${JSON.stringify({ ...result, withoutRoom: unknown }, undefined, 2)}\n`)
  else {
    await io.out(`${describeRebalance(result, language)}\n`)
    if (result.possible) {
      for (const one of result.assignments)
        await io.out(`  ${text.assigned(one.work, one.person, timeText(one.minutes, language))}\n`)
    }
  }
  if (atWork.isPartial || list.rejected > 0 || unknown.length > 0) return exitCode.partial
  return result.possible ? exitCode.done : exitCode.attention
}

/** Those who serve and whose room is known; nobody takes over work on figures that are missing. */
function takersOf(atWork: AtWork): {
  readonly takers: readonly Taker[]
  readonly unknown: readonly string[]
} {
  const { staff, taken, lastDay, rules } = atWork
  const serving = new Map(
    staff
      .filter(({ from, until }) => from <= lastDay && lastDay <= (until ?? lastDay))
      .map((one) => [one.person, one]),
  )
  const takers: Taker[] = []
  const unknown: string[] = []
  for (const { person, months } of taken.people) {
    const row = serving.get(person.id)
    if (row === undefined) continue
    const sound = upToNow(person, months, atWork)
    if (sound === undefined) {
      unknown.push(person.id)
      continue
    }
    const current = sound.months.find(({ month }) => month === yearMonthOf(lastDay))
    takers.push({
      id: person.id,
      groups: row.groups.length > 0 ? row.groups : row.department === undefined ? [] : [row.department],
      loadMinutes: current?.overtimeMinutes ?? 0,
      roomMinutes: roomOf(sound, rules, { today: lastDay, careRestriction: row.care }),
    })
  }
  return { takers, unknown }
}

/** The months with the current one as far as it has gone; `undefined` when a day up to now is not known. */
function upToNow(
  person: PersonMonths,
  months: AtWork['taken']['people'][number]['months'],
  { lastDay, office }: AtWork,
): PersonMonths | undefined {
  const current = yearMonthOf(lastDay)
  const yearFrom = current - ((((current - (office.yearStartMonth - 1)) % 12) + 12) % 12)
  const missing = months.some(({ month, unknownDays }) => {
    const inYear = parseIsoYearMonth(month) >= yearFrom
    return inYear && unknownDays.some((day) => parseIsoDate(day) <= lastDay)
  })
  if (missing) return undefined
  const known = months.find(({ month }) => parseIsoYearMonth(month) === current)?.knownMinutes ?? 0
  return {
    ...person,
    months: person.months.map((one) => (one.month === current ? { ...one, overtimeMinutes: known } : one)),
  }
}
