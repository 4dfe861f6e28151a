import { cellName, columnLetters } from '../address.ts'
import { maxColumns, maxColumnWidth, maxRows } from '../limits.ts'
import type { PrintSetup } from '../workbook.ts'
import { escapeXml } from './xml.ts'

/** What a workbook lists for a sheet beside its name: rows and columns to repeat in print, and the filter. */
export type DefinedName = {
  readonly name: string
  readonly hidden: boolean
  readonly ranges: readonly string[]
}

const paperNumbers = { A3: 8, A4: 9 }

/** The name of a sheet as references write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

function whole(name: string, count: number, most: number): number {
  if (Number.isInteger(count) && count >= 0 && count < most) return count
  throw new RangeError(`the number of ${name} must be a whole number from 0 to ${most - 1}: ${count}`)
}

/** The view of a sheet: grid lines and what stays in view. */
export function viewXml(gridLines: boolean, selected: boolean, rows = 0, columns = 0): string {
  whole('frozen rows', rows, maxRows)
  whole('frozen columns', columns, maxColumns)
  const attributes = `${gridLines ? '' : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const corner = cellName(rows + 1, columns + 1)
  return [
    `<sheetViews><sheetView${attributes}>`,
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`,
    '</sheetView></sheetViews>',
  ].join('')
}

/** The widths of the columns, in half-width characters. */
export function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) => {
    if (!(width > 0)) throw new RangeError(`a column's width must be above 0: ${width}`)
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(width, maxColumnWidth)}" customWidth="1"/>`
  })
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`
}

function headerFooterXml({ header, pageNumbers = true }: PrintSetup): string {
  const top =
    header === undefined ? '' : `<oddHeader>${escapeXml(`&C${header.replaceAll('&', '&&')}`)}</oddHeader>`
  const foot = pageNumbers ? '<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>' : ''
  return top + foot === '' ? '' : `<headerFooter>${top}${foot}</headerFooter>`
}

/** Margins, paper, and what is printed on every page. */
export function printXml(print: PrintSetup): string {
  const { paper = 'A4', orientation = 'landscape', fitToWidth = true } = print
  const fit = fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : ''
  return [
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paperNumbers[paper]}" orientation="${orientation}"${fit}/>`,
    headerFooterXml(print),
  ].join('')
}

/** The rows and columns that are repeated on every printed page, as the workbook names them. */
export function printTitles(sheet: string, { repeatRows = 0, repeatColumns = 0 }: PrintSetup): DefinedName[] {
  whole('repeated rows', repeatRows, maxRows)
  whole('repeated columns', repeatColumns, maxColumns)
  const at = quotedSheetName(sheet)
  const ranges = [
    repeatColumns > 0 ? [`${at}!$A:$${columnLetters(repeatColumns)}`] : [],
    repeatRows > 0 ? [`${at}!$1:$${repeatRows}`] : [],
  ].flat()
  return ranges.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', hidden: false, ranges }]
}
