import { formatIsoDate } from '@reform/calendar'
import {
  describeReconciledDay,
  describeRowProblem,
  type GapReason,
  type Presence,
  reconcile as reconcileDays,
} from '@reform/overtime/reconcile'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { presenceList, readList, reasonList } from './at-work/lists.ts'
import { openAtWork } from './at-work/sound.ts'

/** Declared hours against presence logs: each day that does not agree, with its reason or without one. */
export const reconcile: CommandWork = async (io, language, files, options) => {
  const text = atWorkMessages[language]
  const json = options.json === true
  const logs = (options.presence as readonly string[] | undefined) ?? []
  if (logs.length === 0)
    throw new RefusedInput({ ja: atWorkMessages.ja.reconcileNeeds, en: atWorkMessages.en.reconcileNeeds })
  const atWork = await openAtWork(io, language, files, options)
  const presence: (Presence & { readonly place: string })[] = []
  let rejected = 0
  for (const file of logs) {
    const list = await readList(io, language, json, file, presenceList)
    rejected += list.rejected
    for (const { row, line } of list.rows) {
      const { person, date, from, to, source } = row
      presence.push({
        row: presence.length + 1,
        place: text.place(file, line),
        person,
        date: formatIsoDate(date),
        from,
        to,
        source: source ?? file,
      })
    }
  }
  const given =
    options.reasons === undefined
      ? undefined
      : await readList(io, language, json, String(options.reasons), reasonList)
  const reasons = (given?.rows ?? []).map(({ row }): GapReason => {
    const { person, date, code, words } = row
    return { person, date: formatIsoDate(date), code, ...(words !== null && { words }) }
  })
  // A log says nothing of the days before it begins and after it ends.
  const logged = presence.map(({ date }) => date).sort()
  const [first = '', last = ''] = [logged[0], logged.at(-1)]
  const inside = atWork.daily.rows.filter(({ date }) => date >= first && date <= last)
  const declared = inside.map(({ row, person, date, workedMinutes, breakMinutes }) => ({
    row,
    person,
    date,
    minutes: workedMinutes,
    ...(breakMinutes !== undefined && { breakMinutes }),
  }))
  const result = reconcileDays({ declared, presence, reasons, toleranceMinutes: atWork.office.tolerance })
  for (const problem of result.problems) {
    io.err(json ? jsonLine({ problem }) : `${describeRowProblem({ ...problem, rows: [] }, language)}\n`)
  }
  let open = 0
  for (const one of result.people) {
    open += one.unexplainedDays
    if (json) {
      await io.out(jsonLine(one))
      continue
    }
    const days = one.days.filter(({ standing }) => standing !== 'agrees')
    if (days.length === 0) continue
    await io.out(
      `${[one.person, ...days.map((day) => `  ${text.bullet}${describeReconciledDay(day, language)}`)].join('\n')}\n`,
    )
  }
  if (!json) await io.out(`${text.reconciled(result.people.length, open)}\n`)
  if (atWork.isPartial || rejected + (given?.rejected ?? 0) + result.rowsSetAside > 0) return exitCode.partial
  return open > 0 ? exitCode.attention : exitCode.done
}
