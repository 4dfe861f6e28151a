import type { CellValue } from '../cell.ts'
import { dateProblem } from '../date-number.ts'
import { quoted } from '../issue.ts'
import { maxUnitLength } from '../limits.ts'
import { faultsOfCellText, faultsOfPlainText, type TextFault } from './check-text.ts'

function finite(value: number): TextFault[] {
  return Number.isFinite(value) ? [] : [{ code: 'number-not-finite', value: quoted(value) }]
}

function faultsOfUnit(unit = ''): TextFault[] {
  return faultsOfPlainText(unit, maxUnitLength).map((fault) => ({ ...fault, part: 'unit' }))
}

function faultsOfMinutes(minutes: number): TextFault[] {
  if (!Number.isFinite(minutes)) return finite(minutes)
  if (!Number.isInteger(minutes)) return [{ code: 'minutes-not-whole', value: quoted(minutes) }]
  return minutes < 0 ? [{ code: 'duration-negative', value: quoted(minutes) }] : []
}

/**
 * Everything that keeps a value from standing in a cell of a sheet for people.
 *
 * @throws TypeError when the value has none of the known shapes.
 */
export function faultsOfCellValue(value: CellValue): readonly TextFault[] {
  if (value === null || typeof value === 'boolean') return []
  if (typeof value === 'string') return faultsOfCellText(value)
  if (typeof value === 'number') return finite(value)
  if ('date' in value) {
    const code = dateProblem(value.date)
    return code === undefined ? [] : [{ code, value: quoted(value.date) }]
  }
  if ('minutes' in value) return faultsOfMinutes(value.minutes)
  if ('ratio' in value) return finite(value.ratio)
  if ('number' in value) return [...finite(value.number), ...faultsOfUnit(value.unit)]
  throw new TypeError(`not a cell: ${JSON.stringify(value)}`)
}
