import { type FiscalYear, fiscalYearPeriod } from '@reform/calendar'
import { boxCharge, checkBoxes, storageSavings } from '@reform/digitization'
import { readBoxes, readStorageContracts } from '@reform/digitization/import'
import { printDecimal } from '@reform/quantities'
import type { CommandWork } from '../../domain.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { finish } from './finish.ts'
import { type InputIssue, refuseWhole, sourceOf } from './input.ts'
import { neededWhole } from './values.ts'

const mostYears = 50

/** What boxes cost in each fiscal year and what closing them saves; what is wrong between boxes and contracts. */
export const storage: CommandWork = async (io, language, [file = ''], options) => {
  const first = neededWhole('--year', options.year, 1)
  const unitYen = neededWhole('--yen', options.yen)
  const count = Math.min(mostYears, neededWhole('--years', options.years, 1))
  const read = await readBoxes(await sourceOf(io, file), { file })
  refuseWhole(file, read.issues)
  const issues: InputIssue[] = [...read.issues]
  const contracts = typeof options.contracts === 'string' ? await contractsIn(options.contracts) : []
  async function contractsIn(from: string) {
    const found = await readStorageContracts(await sourceOf(io, from), { file: from })
    refuseWhole(from, found.issues)
    issues.push(...found.issues)
    return found.contracts
  }
  const wrong = checkBoxes(read.values, contracts)
  issues.push(...wrong)
  // A box that stands twice, or that was closed before it came, is billed for nothing.
  const refused = new Set(
    wrong.flatMap(({ effect, path }) => (effect === 'rejected' && path[0] === 'boxes' ? [path[1]] : [])),
  )
  const boxes = read.values.filter((_, index) => !refused.has(index))
  const years = Array.from({ length: count }, (_, index) => (first + index) as FiscalYear)
  const savings = storageSavings(boxes, years, unitYen)
  const rows = years.map((year, index) => {
    const { units, yen } = boxCharge(boxes, fiscalYearPeriod(year), { billing: 'partMonth', unitYen })
    const saved = savings[index]
    return { year, boxMonths: units, yen, savedBoxMonths: saved?.boxMonths ?? 0, savedYen: saved?.yen ?? 0 }
  })
  const message = digitizationMessages[language]
  const { textTable } = await import('@reform/report')
  const number = (value: number): string => printDecimal(value, 0, { grouping: true })
  const end = { align: 'end' } as const
  const table = textTable(
    rows.map((one) => [
      String(one.year),
      ...[one.boxMonths, one.yen, one.savedBoxMonths, one.savedYen].map(number),
    ]),
    { header: message.storageHeader, columns: [{}, end, end, end, end] },
  )
  const rejected = read.counts.rejected + refused.size
  const counts = { ...read.counts, accepted: boxes.length, rejected }
  return finish(
    io,
    language,
    options.json === true,
    { counts, issues },
    {
      json: { years: rows },
      text: `${table}\n`,
      attention: false,
    },
  )
}
