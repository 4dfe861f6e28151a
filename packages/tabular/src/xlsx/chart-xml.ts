import { cellName, columnLetters } from '../address.ts'
import type { CellValue } from '../cell.ts'
import type { CellsDown, SheetChart } from '../workbook.ts'
import type { Layout } from './layout.ts'
import { quotedSheetName } from './sheet-frame.ts'
import { escapeCellText, escapeXml, xmlDeclaration } from './xml.ts'

const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Fills that stay apart in black and white: the nth series gets the nth of them. */
const fills = [
  '<a:solidFill><a:srgbClr val="1F4379"/></a:solidFill>',
  pattern('wdUpDiag'),
  pattern('smGrid'),
  pattern('dkHorz'),
  pattern('wdDnDiag'),
  pattern('pct25'),
]
const outline = '<a:ln w="9525"><a:solidFill><a:srgbClr val="1F4379"/></a:solidFill></a:ln>'
const dashes = ['solid', 'dash', 'sysDot', 'lgDash', 'dashDot', 'sysDash']
const symbols = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus']

function pattern(name: string): string {
  return `<a:pattFill prst="${name}"><a:fgClr><a:srgbClr val="1F4379"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The number that a chart draws for a cell; a cell without one is a gap. */
function numberOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || value === null) return undefined
  if ('number' in value) return value.number
  return 'ratio' in value ? value.ratio : undefined
}

/** The chart with the cells of its own sheet. */
type Drawn = { readonly chart: SheetChart; readonly sheet: string; readonly layout: Layout }

function reference(sheet: string, { column, from, to }: CellsDown): string {
  const letters = columnLetters(column)
  return escapeXml(`${quotedSheetName(sheet)}!$${letters}$${from}:$${letters}$${to}`)
}

function valuesOf(layout: Layout, { column, from, to }: CellsDown): readonly CellValue[] {
  return Array.from({ length: to - from + 1 }, (_, down) => {
    return layout.rows[from - 1 + down]?.[column - 1]?.value ?? null
  })
}

function categoriesXml({ chart: { categories }, sheet, layout }: Drawn): string {
  const values = valuesOf(layout, categories)
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeCellText(textOf(value))}</c:v></c:pt>`,
  )
  return `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`
}

function numbersXml({ sheet, layout }: Drawn, cells: CellsDown): string {
  const values = valuesOf(layout, cells)
  const points = values.map((value, index) => {
    const number = numberOf(value)
    return number === undefined ? '' : `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`
  })
  return `<c:val><c:numRef><c:f>${reference(sheet, cells)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`
}

function seriesXml(drawn: Drawn): string {
  const { kind, series } = drawn.chart
  return series
    .map(({ name, values }, index) => {
      const look = index % fills.length
      const face = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeCellText(name)}</c:v></c:tx>`
      const data = categoriesXml(drawn) + numbersXml(drawn, values)
      if (kind === 'bars') {
        return `<c:ser>${face}<c:spPr>${fills[look]}${outline}</c:spPr><c:invertIfNegative val="0"/>${data}</c:ser>`
      }
      const line = `<a:ln w="22225"><a:solidFill><a:srgbClr val="1F4379"/></a:solidFill><a:prstDash val="${dashes[look]}"/></a:ln>`
      const marker = `<c:marker><c:symbol val="${symbols[look]}"/><c:size val="7"/></c:marker>`
      return `<c:ser>${face}<c:spPr>${line}</c:spPr>${marker}${data}<c:smooth val="0"/></c:ser>`
    })
    .join('')
}

function scalingXml(first: 'minMax' | 'maxMin', bounds?: SheetChart['bounds']): string {
  const ends = bounds === undefined ? '' : `<c:max val="${bounds.max}"/><c:min val="${bounds.min}"/>`
  return `<c:scaling><c:orientation val="${first}"/>${ends}</c:scaling><c:delete val="0"/>`
}

const grid =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="CDD4DC"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'

/** The first category stands at the top of bars, and the values below them. */
function axesXml({ kind, bounds }: SheetChart): string {
  const bars = kind === 'bars'
  return [
    `<c:catAx><c:axId val="1"/>${scalingXml(bars ? 'maxMin' : 'minMax')}<c:axPos val="${bars ? 'l' : 'b'}"/>`,
    `${ticks}<c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/>${scalingXml('minMax', bounds)}<c:axPos val="${bars ? 'b' : 'l'}"/>${grid}`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="1"/><c:crosses val="${bars ? 'max' : 'autoZero'}"/></c:valAx>`,
  ].join('')
}

function plotXml(drawn: Drawn): string {
  const { kind, stacked } = drawn.chart
  const ids = '<c:axId val="1"/><c:axId val="2"/>'
  if (kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml(drawn)}<c:marker val="1"/>${ids}</c:lineChart>`
  }
  const overlap = stacked ? '<c:overlap val="100"/>' : ''
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${seriesXml(drawn)}<c:gapWidth val="60"/>${overlap}${ids}</c:barChart>`
}

/** The part `xl/charts/chartN.xml`. */
export function chartXml(drawn: Drawn): string {
  const title = escapeCellText(drawn.chart.title)
  return [
    `${xmlDeclaration}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}"><c:roundedCorners val="0"/><c:chart>`,
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr>',
    `<a:r><a:rPr sz="1100" b="1"/><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(drawn)}${axesXml(drawn.chart)}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    '</c:chart></c:chartSpace>',
  ].join('')
}

function marker(name: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
}

/** The part `xl/drawings/drawingN.xml`: where the charts of a sheet stand, and what they are called. */
export function drawingXml(charts: readonly SheetChart[]): string {
  const anchors = charts.map(({ title, at }, index) => {
    const name = escapeXml(title)
    return [
      `<xdr:twoCellAnchor>${marker('from', at.row, at.column)}${marker('to', at.row + at.rows, at.column + at.columns)}`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${name}" descr="${name}"/>`,
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="rId${index + 1}"/>`,
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join('')
  })
  return `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">${anchors.join('')}</xdr:wsDr>`
}

/**
 * @throws RangeError when a chart draws cells that the sheet has not, series of unequal length or words as a line, or
 * has no room.
 */
export function checkChart({ kind, categories, series, at, title }: SheetChart, layout: Layout): void {
  const rows = layout.rows.length
  for (const { column, from, to } of [categories, ...series.map(({ values }) => values)]) {
    const whole = [column, from, to].every((one) => Number.isInteger(one) && one >= 1)
    if (!whole || to < from || to > rows || to - from !== categories.to - categories.from) {
      throw new RangeError(`the chart "${title}" cannot draw rows ${from} to ${to} of column ${column}`)
    }
  }
  const words = series.some(({ values }) => valuesOf(layout, values).some((one) => typeof one === 'string'))
  if (kind === 'line' && words) throw new RangeError(`the chart "${title}" would draw words as zero`)
  const room = [at.row, at.column, at.rows, at.columns].every((one) => Number.isInteger(one) && one >= 1)
  if (!room || series.length === 0) {
    throw new RangeError(`the chart "${title}" at ${cellName(at.row, at.column)} has no room or no series`)
  }
}
