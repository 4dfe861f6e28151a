import type { Cell, CellValue, Sheet, SheetChart, SheetRow, StyledCell } from '@reform/tabular'
import { textWidth } from '../text/text-width.ts'
import { cellText } from './cell-text.ts'
import { type Look, look } from './look.ts'

/** A cell of a sheet for people: what it holds, how it looks, and how far it reaches. */
export interface PeopleCell {
  readonly value: CellValue
  readonly look?: Look
  readonly columns?: number
  readonly rows?: number
}

/** A row before its height is known. `null` is a place that a cell above or beside covers. */
export interface PeopleRow {
  readonly cells: readonly (PeopleCell | string | number | null)[]
  readonly pageBreakBefore?: boolean
}

/** A sheet for people. */
export interface PeopleSheetSpec {
  readonly name: string
  readonly title: string
  readonly subtitle?: string
  /** Widths of the columns in half-width characters. */
  readonly widths: readonly number[]
  /** Rows of headings, repeated on every printed page. */
  readonly headers: readonly PeopleRow[]
  readonly rows: readonly PeopleRow[]
  readonly frozenColumns?: number
  /** Charts of the sheet, told the number of the first row of `rows`. */
  readonly charts?: (firstRow: number) => readonly SheetChart[]
}

const pointsPerLine = 13.5
const tallest = 400
const wide = { ambiguous: 'wide' } as const
const measure = (text: string): number => textWidth(text, wide)

const isCell = (cell: PeopleCell | string | number): cell is PeopleCell => typeof cell === 'object'

function textOf(value: CellValue): string {
  if (typeof value === 'string') return value
  if (value !== null && typeof value === 'object' && 'number' in value)
    return `${value.number}${value.unit ?? ''}`
  return value === null ? '' : String(value)
}

/** About how many lines a text takes; a line loses a little to the rules of line breaking. */
function linesIn(text: string, width: number): number {
  if (text.length * 2 < width && !text.includes('\n')) return 1
  const room = Math.max(4, width - 1.5)
  if (!text.includes('\n')) return Math.max(1, Math.ceil(measure(text) / room))
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line) / room)), 0)
}

/** Lines that a cell needs in the width it has, shared over the rows that it covers. */
function linesOf(cell: PeopleCell, column: number, widths: readonly number[]): number {
  const text = textOf(cell.value)
  if (text === '') return 1
  const width = widths.slice(column, column + (cell.columns ?? 1)).reduce((sum, each) => sum + each, 0)
  return linesIn(text, width) / (cell.rows ?? 1)
}

function written(cell: PeopleCell): StyledCell {
  const value = typeof cell.value === 'string' ? cellText(cell.value) : cell.value
  return {
    value: value === '' ? null : value,
    style: look[cell.look ?? 'cell'],
    ...(cell.columns === undefined || cell.columns === 1 ? {} : { columns: cell.columns }),
    ...(cell.rows === undefined || cell.rows === 1 ? {} : { rows: cell.rows }),
  }
}

function sheetRow(row: PeopleRow, widths: readonly number[], usual: Look): SheetRow {
  let lines = 1
  const cells = row.cells.map((each, column): Cell => {
    if (each === null) return null
    const cell = isCell(each) ? each : { value: each }
    lines = Math.max(lines, linesOf(cell, column, widths))
    return written({ look: usual, ...cell })
  })
  const height = Math.min(tallest, Math.ceil(lines) * pointsPerLine + 5)
  return { cells, height, ...(row.pageBreakBefore ? { pageBreakBefore: true } : {}) }
}

/** A sheet with a title, headings that stay in view and are repeated in print, and rows high enough for their text. */
export function peopleSheet(spec: PeopleSheetSpec): Sheet {
  const { widths } = spec
  const columns = widths.length
  const top: SheetRow[] = [
    { cells: [{ value: cellText(spec.title), style: look.title }], height: 26 },
    ...(spec.subtitle === undefined
      ? []
      : [sheetRow({ cells: [{ value: spec.subtitle, look: 'subtitle', columns }] }, widths, 'subtitle')]),
  ]
  const headers = spec.headers.map((row) => sheetRow(row, widths, 'header'))
  const charts = spec.charts?.(top.length + headers.length + 1) ?? []
  return {
    kind: 'people',
    name: spec.name,
    columns: widths.map((width) => ({ width })),
    rows: [...top, ...headers, ...spec.rows.map((row) => sheetRow(row, widths, 'cell'))],
    freeze: {
      rows: top.length + headers.length,
      ...(spec.frozenColumns ? { columns: spec.frozenColumns } : {}),
    },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: top.length + headers.length,
    },
    ...(charts.length === 0 ? {} : { charts }),
  }
}

/** A row that stands across the whole table: the edition, the pillar or the section that follows. */
export function across(text: string, columns: number, name: Look = 'group'): PeopleRow {
  return { cells: [{ value: text, look: name, columns }] }
}
