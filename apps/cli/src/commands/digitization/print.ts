import { describeReduction, reductionFrom } from '@reform/digitization'
import { describeHidden, describeMinimum, type PublishedCell } from '@reform/disclosure'
import { printDecimal } from '@reform/quantities'
import type { CommandWork } from '../../domain.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Language } from '../../language.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { departmentsOf } from './departments.ts'
import { finish } from './finish.ts'
import { printOf } from './print-input.ts'
import { optionMissing } from './values.ts'

/** Printing by department, tier and for everyone, per head and against the baseline, as far as it may be shown. */
export const print: CommandWork = async (io, language, [file = ''], options) => {
  if (typeof options.period !== 'string') throw optionMissing('--period')
  const list = await departmentsOf(io, options)
  const given = { period: options.period, departments: list.departments, tiers: list.tiers }
  const published = await printOf(io, { ...options, print: file }, given)
  if (typeof options.releases === 'string') {
    await writeWhole(io, options.releases, `${JSON.stringify(published.ledger, undefined, 1)}\n`)
  }
  const { groups, minimum, period } = published.print
  const message = digitizationMessages[language]
  const { textTable } = await import('@reform/report')
  const rows = groups.map(({ label, cell }) => [
    label[language],
    ...(cell.state === 'hidden'
      ? ['', '', '', '', describeHidden(cell, language)]
      : [...figures.map((name) => valueText(cell, name)), reductionText(cell, language)]),
  ])
  const end = { align: 'end' } as const
  const table = textTable(rows, { header: message.printHeader, columns: [{}, end, end, end, end, {}] })
  const issues = [...list.issues, ...published.issues]
  const known = { counts: published.counts, issues }
  return finish(io, language, options.json === true, known, {
    json: { period, minimum, groups },
    text: `${describeMinimum(minimum, language)}\n\n${table}\n`,
    attention: false,
  })
}

const figures = ['impressions', 'impressionsPerHead', 'yen', 'yenPerHead'] as const

function valueIn(cell: PublishedCell, name: string): number | undefined {
  const figure = cell.state === 'hidden' ? undefined : cell.figures[name]
  return figure === undefined || figure.kind === 'distribution' ? undefined : (figure.value ?? undefined)
}

function valueText(cell: PublishedCell, name: string): string {
  const value = valueIn(cell, name)
  return value === undefined ? '' : printDecimal(value, 0, { grouping: true })
}

function reductionText(cell: PublishedCell, language: Language): string {
  const [base, actual] = [valueIn(cell, 'baseImpressions'), valueIn(cell, 'impressions')]
  if (actual === undefined) return ''
  return describeReduction(
    reductionFrom(base === undefined ? null : { value: base, estimated: false }, actual),
    language,
  )
}
