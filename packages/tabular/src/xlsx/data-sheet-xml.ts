import { cellName, columnLetters } from '../address.ts'
import type { CellStyle } from '../cell.ts'
import { dateNumber } from '../date-number.ts'
import { isFormulaLike } from '../formula-like.ts'
import { headerText } from '../header-text.ts'
import type { Column, Value } from '../table.ts'
import type { DataSheet } from '../workbook.ts'
import type { ByteSink } from './byte-sink.ts'
import { cellXml } from './cell-xml.ts'
import { columnWidths } from './column-width.ts'
import { dateFormat, numberFormat, ratioFormat } from './number-format.ts'
import type { SharedStrings } from './shared-strings.ts'
import { columnsXml, type DefinedName, printXml, quotedSheetName, viewXml } from './sheet-frame.ts'
import type { StyleTable } from './style-table.ts'

const headerStyle: CellStyle = {
  bold: true,
  fill: '#E7ECF3',
  border: { bottom: { line: 'thin', color: '#5B6B80' } },
  verticalAlign: 'center',
}

type WriteCell = (value: Value, row: number) => string

function numberLook(column: Column, styles: StyleTable, sample: number): string {
  if (column.type === 'ratio') return look(styles.index(undefined, ratioFormat(column.decimals)))
  if (column.type === 'minutes') return look(styles.index(undefined, numberFormat({ number: 0 })))
  if (column.type !== 'number') return ''
  const { decimals, unit, thousands = unit !== null } = column
  const options = { number: sample, thousands, ...(decimals === undefined ? {} : { decimals }) }
  return look(styles.index(undefined, numberFormat(options)))
}

function look(index: number): string {
  return index === 0 ? '' : ` s="${index}"`
}

/** Text cells from their look on, each different text once: tables repeat most of their words. */
function textEndings(styles: StyleTable, strings: SharedStrings): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const ending = known.get(text)
    if (ending !== undefined) return ending
    const marked = isFormulaLike(text) ? look(styles.index(undefined, undefined, true)) : ''
    const made = `"${marked} t="s"><v>${strings.index(text)}</v></c>`
    known.set(text, made)
    return made
  }
}

/** How the cells of one column are written; all that does not change from row to row is settled once. */
function cellWriter(
  column: Column,
  letters: string,
  styles: StyleTable,
  ending: (text: string) => string,
): WriteCell {
  if (column.type === 'text' || column.type === 'code') {
    return (value, row) => `<c r="${letters}${row}${ending(String(value))}`
  }
  if (column.type === 'boolean') {
    return (value, row) => `<c r="${letters}${row}" t="b"><v>${value ? 1 : 0}</v></c>`
  }
  if (column.type === 'date') {
    const dated = look(styles.index(undefined, dateFormat))
    return (value, row) => `<c r="${letters}${row}"${dated}><v>${dateNumber(String(value))}</v></c>`
  }
  const whole = numberLook(column, styles, 0)
  const broken = numberLook(column, styles, 0.5)
  return (value, row) =>
    `<c r="${letters}${row}"${Number.isInteger(value) ? whole : broken}><v>${value}</v></c>`
}

/** The range of the whole table, and with `$` for references. */
function tableRange({ columns, rows }: DataSheet, fixed: '' | '$' = ''): string {
  const [letters, last] = [columnLetters(columns.length), rows.length + 1]
  return `${fixed}A${fixed}1:${fixed}${letters}${fixed}${last}`
}

/** The name under which spreadsheets keep the filter of the sheet. */
export function filterName(sheet: DataSheet): DefinedName {
  const ranges = [`${quotedSheetName(sheet.name)}!${tableRange(sheet, '$')}`]
  return { name: '_xlnm._FilterDatabase', hidden: true, ranges }
}

/** Writes what stands inside the `worksheet` element of a data sheet. */
export function writeDataSheet(
  sink: ByteSink,
  sheet: DataSheet,
  selected: boolean,
  styles: StyleTable,
  strings: SharedStrings,
): void {
  const { columns, rows, language, frozenColumns } = sheet
  sink.add('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
  sink.add(`<dimension ref="${tableRange(sheet)}"/>`)
  sink.add(viewXml(true, selected, 1, frozenColumns))
  sink.add(
    `<sheetFormatPr defaultRowHeight="18.75"/>${columnsXml(columnWidths(sheet))}<sheetData><row r="1">`,
  )
  for (const [index, column] of columns.entries()) {
    sink.add(cellXml(cellName(1, index + 1), headerText(column, language), headerStyle, styles, strings))
  }
  sink.add('</row>')
  const ending = textEndings(styles, strings)
  const writers = columns.map((column, index) => cellWriter(column, columnLetters(index + 1), styles, ending))
  for (let index = 0; index < rows.length; index++) sink.add(rowXml(rows[index] ?? [], index + 2, writers))
  sink.add(`</sheetData><autoFilter ref="${tableRange(sheet)}"/>${printXml({})}`)
}

function rowXml(row: readonly Value[], number: number, writers: readonly WriteCell[]): string {
  let xml = `<row r="${number}">`
  for (let index = 0; index < writers.length; index++) {
    const value = row[index] ?? null
    if (value !== null) xml += writers[index]?.(value, number) ?? ''
  }
  return `${xml}</row>`
}
