import type { NumberCell } from '../cell.ts'

export const dateFormat = 'yyyy\\-mm\\-dd'
export const minutesFormat = '[h]:mm'

function decimalPart(decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError(`decimals must be a whole number from 0 to 15: ${decimals}`)
  }
  return decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
}

/** The format of a ratio: `0.0%`. */
export function ratioFormat(decimals = 1): string {
  return `0${decimalPart(decimals)}%`
}

// A quotation mark cannot stand inside quotation marks, only behind a backslash.
function literal(text: string): string {
  const parts = text.split('"').map((part) => (part === '' ? '' : `"${part}"`))
  return parts.join('\\"')
}

/**
 * The format of a number. Without `decimals` a whole number gets none and any other shows all it has
 * (ungrouped, because only the general format can do that).
 */
export function numberFormat(options: NumberCell): string {
  const { number, decimals, thousands = true, unit = '' } = options
  const suffix = literal(unit)
  const whole = thousands ? '#,##0' : '0'
  if (decimals !== undefined) return `${whole}${decimalPart(decimals)}${suffix}`
  return Number.isInteger(number) ? `${whole}${suffix}` : `General${suffix}`
}
