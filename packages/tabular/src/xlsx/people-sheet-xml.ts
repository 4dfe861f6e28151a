import { cellName, columnLetters } from '../address.ts'
import { maxRowHeight } from '../limits.ts'
import type { Sheet, SheetRow } from '../workbook.ts'
import type { ByteSink } from './byte-sink.ts'
import { cellXml } from './cell-xml.ts'
import type { Layout, Placed } from './layout.ts'
import type { SharedStrings } from './shared-strings.ts'
import { columnsXml, printXml, quotedSheetName, viewXml } from './sheet-frame.ts'
import { tabColorXml } from './style-parts.ts'
import type { StyleTable } from './style-table.ts'
import { escapeXml } from './xml.ts'

function rowStart(number: number, row: SheetRow | undefined): string {
  const height = row?.height
  if (height === undefined) return `<row r="${number}">`
  if (!(height > 0)) throw new RangeError(`a row's height must be above 0: ${height}`)
  return `<row r="${number}" ht="${Math.min(height, maxRowHeight)}" customHeight="1">`
}

function linksXml(layout: Layout): string {
  const links = layout.rows.flatMap((places, row) =>
    places.flatMap((placed, column) =>
      placed?.link === undefined ? [] : [linkXml(placed.link, row, column)],
    ),
  )
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`
}

function linkXml({ sheet, cell = 'A1' }: NonNullable<Placed['link']>, row: number, column: number): string {
  if (!/^[A-Z]{1,3}[1-9][0-9]{0,6}$/.test(cell)) throw new RangeError(`not the name of a cell: ${cell}`)
  const location = escapeXml(`${quotedSheetName(sheet)}!${cell}`)
  return `<hyperlink ref="${cellName(row + 1, column + 1)}" location="${location}"/>`
}

function breaksXml({ rows }: Sheet): string {
  const breaks = rows.flatMap(({ pageBreakBefore }, index) =>
    pageBreakBefore && index > 0 ? [`<brk id="${index}" max="16383" man="1"/>`] : [],
  )
  const count = breaks.length
  return count === 0
    ? ''
    : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Whether a sheet needs a drawing beside it. */
export function hasCharts({ charts = [] }: Sheet): boolean {
  return charts.length > 0
}

/** Writes what stands inside the `worksheet` element of a sheet for people. */
export function writePeopleSheet(
  sink: ByteSink,
  sheet: Sheet,
  layout: Layout,
  selected: boolean,
  styles: StyleTable,
  strings: SharedStrings,
): void {
  const { print = {}, freeze = {}, columns = [], tabColor } = sheet
  const fit = print.fitToWidth === false ? '' : '<pageSetUpPr fitToPage="1"/>'
  sink.add(`<sheetPr>${tabColor === undefined ? '' : tabColorXml(tabColor)}${fit}</sheetPr>`)
  sink.add(viewXml(sheet.gridLines ?? false, selected, freeze.rows, freeze.columns))
  sink.add(
    `<sheetFormatPr defaultRowHeight="18.75"/>${columnsXml(columns.map(({ width }) => width))}<sheetData>`,
  )
  for (const [row, places] of layout.rows.entries()) {
    sink.add(rowStart(row + 1, sheet.rows[row]))
    for (const [column, placed] of places.entries()) {
      if (placed === undefined) continue
      sink.add(cellXml(`${columnLetters(column + 1)}${row + 1}`, placed.value, placed.style, styles, strings))
    }
    sink.add('</row>')
  }
  sink.add('</sheetData>')
  if (layout.merges.length > 0) {
    const ranges = layout.merges.map((range) => `<mergeCell ref="${range}"/>`).join('')
    sink.add(`<mergeCells count="${layout.merges.length}">${ranges}</mergeCells>`)
  }
  sink.add(linksXml(layout) + printXml(print) + breaksXml(sheet))
  if (hasCharts(sheet)) {
    sink.add(`<drawing xmlns:r="${relations}" r:id="rId1"/>`)
  }
}
