import { addMonthsToDate, formatIsoDate, parseIsoDate } from '@reform/calendar'
import { describeLeave, leaveAboutToLapse, minimumLeave } from '@reform/overtime/leave'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { jsonLine } from '../../io/json-lines.ts'
import { dayOption, invalidOption } from '../../options.ts'
import { atWorkMessages } from '../../text/at-work.ts'
import { leaveRulesOf, leavesOf } from './at-work/leaves.ts'
import { openOffice, readStaff } from './at-work/sound.ts'

const monthsAhead = 3

/** For each person the leave that is left, what is still to be used, and what is about to lapse. */
export const leave: CommandWork = async (io, language, [uses], options) => {
  const text = atWorkMessages[language]
  const { office, on } = await openOffice(io, options)
  if (options.staff === undefined)
    throw new RefusedInput({ ja: atWorkMessages.ja.leaveNeeds, en: atWorkMessages.en.leaveNeeds })
  const { staff, rejected } = await readStaff(io, language, options, office)
  const leaves = await leavesOf(io, language, { ...options, leave: uses }, staff, on, office)
  const rules = leaveRulesOf(office)
  const until = dayOption(options.lapsingBy, '--lapsing-by')
  const by = until === undefined ? addMonthsToDate(on, monthsAhead) : parseIsoDate(until)
  if (by < on) throw invalidOption('--lapsing-by', String(until), formatIsoDate(on))
  let attention = false
  for (const [id, ledger] of leaves.ledgers) {
    const minimum = minimumLeave(leaves.grants.get(id) ?? [], ledger, rules).filter(
      (one) => one.by >= formatIsoDate(on),
    )
    const lapsing = leaveAboutToLapse(ledger, by)
    attention ||=
      ledger.problems.length > 0 ||
      minimum.some(({ finding }) => finding.word === 'breached') ||
      lapsing.length > 0
    if (options.json) {
      await io.out(jsonLine({ id, ledger, minimum, lapsing }))
      continue
    }
    const lines = [
      ...describeLeave(ledger, language),
      ...minimum.map(({ toUseDays, by: last }) => text.minimumLeave(Math.ceil(toUseDays * 10) / 10, last)),
      ...ledger.problems.map((one) => text.leaveProblem(one.code, one.date)),
    ]
    await io.out(`${[id, ...lines.map((line) => `  ${text.bullet}${line}`)].join('\n')}\n`)
  }
  const { withoutEntry } = leaves
  if (withoutEntry.length > 0)
    io.err(`${text.withoutEntry(withoutEntry.length, withoutEntry.slice(0, 10).join(text.comma))}\n`)
  if (leaves.ledgers.size === 0)
    throw new RefusedInput({ ja: atWorkMessages.ja.leaveNeeds, en: atWorkMessages.en.leaveNeeds })
  if (rejected + leaves.setAside > 0) return exitCode.partial
  return attention ? exitCode.attention : exitCode.done
}
