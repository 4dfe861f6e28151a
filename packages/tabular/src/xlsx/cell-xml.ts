import type { CellStyle, CellValue } from '../cell.ts'
import { dateNumber } from '../date-number.ts'
import { isFormulaLike } from '../formula-like.ts'
import { dateFormat, minutesFormat, numberFormat, ratioFormat } from './number-format.ts'
import type { SharedStrings } from './shared-strings.ts'
import type { StyleTable } from './style-table.ts'

const minutesPerDay = 1440

/** The format in which a value is shown; nothing for the general one. */
function formatOf(value: CellValue): string | undefined {
  if (value === null || typeof value !== 'object') return undefined
  if ('date' in value) return dateFormat
  if ('minutes' in value) return minutesFormat
  return 'ratio' in value ? ratioFormat(value.decimals) : numberFormat(value)
}

function numberOf(value: Exclude<CellValue, null | string | boolean>): number {
  if (typeof value === 'number') return value
  if ('date' in value) return dateNumber(value.date)
  if ('minutes' in value) return value.minutes / minutesPerDay
  return 'ratio' in value ? value.ratio : value.number
}

/** The `c` element of a cell; nothing for an empty cell without a look of its own. */
export function cellXml(
  name: string,
  value: CellValue,
  style: CellStyle | undefined,
  styles: StyleTable,
  strings: SharedStrings,
): string {
  if (value === null && style === undefined) return ''
  const guarded = typeof value === 'string' && isFormulaLike(value)
  const look = styles.index(style, formatOf(value), guarded)
  const start = `<c r="${name}"${look === 0 ? '' : ` s="${look}"`}`
  if (value === null) return `${start}/>`
  if (typeof value === 'string') return `${start} t="s"><v>${strings.index(value)}</v></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  return `${start}><v>${numberOf(value)}</v></c>`
}
