import { headerText } from '../header-text.ts'
import type { Table } from '../table.ts'

const measuredRows = 200
const narrowest = 8
const widest = 50
// Room for the cell's padding, and in the header for the button of the filter.
const padding = 2
const filterButton = 3

/** The width of a text in half-width characters: what is not Latin or half-width katakana counts twice. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width += code < 0x1100 || (code >= 0xff61 && code <= 0xff9f) ? 1 : 2
  }
  return width
}

/** A width for each column of a table: the given one, or one that fits its header and its first rows. */
export function columnWidths({ columns, rows, language }: Table): number[] {
  const sample = rows.slice(0, measuredRows)
  return columns.map((column, index) => {
    if (column.width !== undefined) return column.width
    const least = column.type === 'date' ? 10 : 0
    const content = sample.reduce((width, row) => {
      const value = row[index] ?? null
      return value === null ? width : Math.max(width, textWidth(String(value)))
    }, least)
    const header = textWidth(headerText(column, language)) + filterButton
    return Math.min(widest, Math.max(narrowest, content + padding, header))
  })
}
