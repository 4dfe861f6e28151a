import { formatIsoDate, parseIsoDate, printRetention, scheduledActions } from '@reform/digitization'
import type { CommandWork } from '../../domain.ts'
import { dayOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { finish } from './finish.ts'
import { readInput } from './input.ts'

/** What is to be done with each row of the register, from which day, and where it stands. */
export const retention: CommandWork = async (io, language, files, options) => {
  const on = dayOption(options.on) ?? io.today()
  const input = await readInput(io, files, options, 'rows')
  const message = digitizationMessages[language]
  const rowOf = new Map(input.rows.map((row) => [row.id, row]))
  const actions = scheduledActions(input.rows, parseIsoDate(on)).map((one) => {
    const row = rowOf.get(one.id)
    return {
      ...one,
      title: row?.title ?? '',
      retention: row === undefined ? '' : printRetention(row.retention),
      dueFrom: one.dueFrom === null ? null : formatIsoDate(one.dueFrom),
    }
  })
  const { textTable } = await import('@reform/report')
  const rows = actions.map((one) => [
    one.dueFrom ?? '',
    one.id,
    one.title,
    one.retention,
    message.disposition[one.action],
    message.state[one.state],
  ])
  const text = `${message.retentionHead(on, rows.length)}\n\n${textTable(rows, { header: message.retentionHeader })}\n`
  const attention = actions.some(({ state }) => state !== 'running' && state !== 'noEnd')
  return finish(io, language, options.json === true, input, { json: { on, actions }, text, attention })
}
