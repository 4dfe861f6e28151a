import { headerText } from '../header-text.ts'
import type { Column, Table, Value } from '../table.ts'

const measuredRows = 200
const narrowest = 8
const widest = 50
// Room for the cell's padding, and in the header for the button of the filter.
const padding = 2
const filterButton = 3
// The general format shows no more of a number.
const generalWidth = 11

/** The width of a text in half-width characters: what is not Latin or half-width katakana counts twice. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width += code < 0x1100 || (code >= 0xff61 && code <= 0xff9f) ? 1 : 2
  }
  return width
}

/** How wide a number is shown: its digits with their separators, and the places that its format shows. */
function numberWidth(value: number, places: number | undefined): number {
  if (places === undefined && !Number.isInteger(value)) return Math.min(String(value).length, generalWidth)
  const digits = String(Math.trunc(Math.abs(value))).length
  const separators = Math.floor((digits - 1) / 3)
  return (value < 0 ? 1 : 0) + digits + separators + (places ? places + 1 : 0)
}

function valueWidth(value: Value, column: Column): number {
  if (value === null) return 0
  if (typeof value === 'boolean') return 5
  if (typeof value === 'string') return textWidth(value)
  if (column.type === 'ratio') return numberWidth(value * 100, column.decimals ?? 1) + 1
  return numberWidth(value, column.type === 'number' ? column.decimals : undefined)
}

/** A width for each column of a table: the given one, or one that fits its header and its first rows. */
export function columnWidths({ columns, rows, language }: Table): number[] {
  const sample = rows.slice(0, measuredRows)
  return columns.map((column, index) => {
    if (column.width !== undefined) return column.width
    const content = sample.reduce((width, row) => Math.max(width, valueWidth(row[index] ?? null, column)), 0)
    const header = textWidth(headerText(column, language)) + filterButton
    return Math.min(widest, Math.max(narrowest, content + padding, header))
  })
}
