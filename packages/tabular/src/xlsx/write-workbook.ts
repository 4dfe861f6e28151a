import { isIsoDate } from '@reform/calendar'
import { type Inspection, inspectDataSheet } from '../check/check-data-sheet.ts'
import { issuesOfPeopleSheet } from '../check/check-people-sheet.ts'
import { issuesOfSheetNames } from '../check/check-sheet-names.ts'
import { faultsOfPlainText } from '../check/check-text.ts'
import { issue, type TabularIssue, type WriteResult } from '../issue.ts'
import { maxPropertyLength } from '../limits.ts'
import type { DataSheet, Sheet, Workbook } from '../workbook.ts'
import {
  bookRelationsXml,
  bookXml,
  contentTypesXml,
  corePropertiesXml,
  drawingRelationsXml,
  rootRelationsXml,
  sheetRelationsXml,
} from './book-parts.ts'
import { ByteSink } from './byte-sink.ts'
import { chartXml, checkChart, drawingXml } from './chart-xml.ts'
import { filterName, writeDataSheet } from './data-sheet-xml.ts'
import { type Layout, layOut } from './layout.ts'
import { hasCharts, writePeopleSheet } from './people-sheet-xml.ts'
import { SharedStrings } from './shared-strings.ts'
import { printTitles } from './sheet-frame.ts'
import { StyleTable } from './style-table.ts'
import { xmlDeclaration } from './xml.ts'
import { zipParts } from './zip.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const standardFont = { name: '游ゴシック', size: 11 }

type Laid = { readonly sheet: Sheet; readonly layout: Layout } | { readonly sheet: DataSheet }

function issuesOfProperties(workbook: Workbook): TabularIssue[] {
  return (['title', 'creator'] as const).flatMap((key) =>
    faultsOfPlainText(workbook[key] ?? '', maxPropertyLength).map(({ code, ...detail }) =>
      issue(code, { path: [key], place: { part: key }, ...detail }),
    ),
  )
}

function inspect(workbook: Workbook, laid: readonly Laid[]): Inspection {
  if (laid.length === 0) return { issues: [issue('no-sheets', { path: ['sheets'], place: {} })], notices: [] }
  const names = laid.map(({ sheet }) => sheet.name)
  const known = new Set(names)
  const inspections = laid.map((entry, index): Inspection => {
    const root = ['sheets', index]
    if (!('layout' in entry)) return inspectDataSheet(entry.sheet, root)
    return { issues: issuesOfPeopleSheet(entry.sheet, entry.layout, root, known), notices: [] }
  })
  const issues = issuesOfProperties(workbook).concat(issuesOfSheetNames(names))
  return {
    issues: issues.concat(inspections.flatMap((inspection) => inspection.issues)),
    notices: inspections.flatMap(({ notices }) => notices),
  }
}

function sheetPart(entry: Laid, selected: boolean, styles: StyleTable, strings: SharedStrings): Uint8Array {
  const sink = new ByteSink()
  sink.add(`${xmlDeclaration}<worksheet xmlns="${main}">`)
  if ('layout' in entry) writePeopleSheet(sink, entry.sheet, entry.layout, selected, styles, strings)
  else writeDataSheet(sink, entry.sheet, selected, styles, strings)
  sink.add('</worksheet>')
  return sink.finish()
}

function definedNames(entry: Laid) {
  if ('layout' in entry) return printTitles(entry.sheet.name, entry.sheet.print ?? {})
  return [filterName(entry.sheet), ...printTitles(entry.sheet.name, { repeatRows: 1 })]
}

/** The parts of all charts, numbered through the workbook. */
function chartParts(laid: readonly Laid[]) {
  const parts: [string, string][] = []
  let drawings = 0
  let charts = 0
  for (const [index, entry] of laid.entries()) {
    if (!('layout' in entry) || !hasCharts(entry.sheet)) continue
    const { sheet, layout } = entry
    const own = sheet.charts ?? []
    drawings += 1
    const numbers = own.map((chart) => {
      checkChart(chart, layout)
      charts += 1
      parts.push([`xl/charts/chart${charts}.xml`, chartXml({ chart, sheet: sheet.name, layout })])
      return charts
    })
    parts.push(
      [`xl/drawings/drawing${drawings}.xml`, drawingXml(own)],
      [`xl/drawings/_rels/drawing${drawings}.xml.rels`, drawingRelationsXml(numbers)],
      [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, sheetRelationsXml(drawings)],
    )
  }
  return { parts, drawings, charts }
}

function bytesOf(workbook: Workbook, laid: readonly Laid[]): Uint8Array {
  const styles = new StyleTable(workbook.font ?? standardFont)
  const strings = new SharedStrings()
  const parts = new Map<string, Uint8Array>()
  for (const [index, entry] of laid.entries()) {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetPart(entry, index === 0, styles, strings))
  }
  parts.set('xl/sharedStrings.xml', strings.toPart())
  const encoder = new TextEncoder()
  const names = laid.map(({ sheet }) => sheet.name)
  const drawn = chartParts(laid)
  for (const [name, xml] of [
    ['[Content_Types].xml', contentTypesXml({ sheets: laid.length, ...drawn })],
    ...drawn.parts,
    ['_rels/.rels', rootRelationsXml()],
    ['docProps/core.xml', corePropertiesXml(workbook)],
    ['xl/_rels/workbook.xml.rels', bookRelationsXml(laid.length)],
    ['xl/styles.xml', styles.toXml()],
    ['xl/workbook.xml', bookXml(names, laid.map(definedNames))],
  ] as const) {
    parts.set(name, encoder.encode(xml))
  }
  return zipParts(parts)
}

/**
 * The bytes of an XLSX file, or everything that keeps it from being written.
 *
 * The same workbook gives the same bytes on every system, in every time zone and under every supported Node.
 * Text is always written as text: what looks like a formula is stored as a string that stays one when edited.
 * Control characters are written as spreadsheets write them (`_x0007_`); half a surrogate pair is refused.
 *
 * @throws RangeError when a style, a width, a height, an extent or `asOf` is out of its range, or a chart draws cells
 * that its sheet has not.
 * @throws TypeError when a cell has none of the known shapes.
 * @example
 * ```ts
 * const rows = [{ cells: ['項目', '実績'] }, { cells: ['超過勤務の縮減', { ratio: 0.125 }] }]
 * const written = writeWorkbook({ sheets: [{ kind: 'people', name: '概要', rows }] })
 * written.ok && Array.from(written.bytes.subarray(0, 2)) // => [80, 75]
 * const refused = writeWorkbook({ sheets: [{ kind: 'people', name: '概要?', rows }] })
 * refused.ok ? '' : refused.issues[0]?.code // => 'sheet-name-character'
 * ```
 */
export function writeWorkbook(workbook: Workbook): WriteResult {
  if (workbook.asOf !== undefined && !isIsoDate(workbook.asOf)) {
    throw new RangeError(`asOf is not a day written YYYY-MM-DD: ${workbook.asOf}`)
  }
  const laid = workbook.sheets.map((sheet) =>
    sheet.kind === 'data' ? { sheet } : { sheet, layout: layOut(sheet) },
  )
  const { issues, notices } = inspect(workbook, laid)
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, bytes: bytesOf(workbook, laid), notices }
}
