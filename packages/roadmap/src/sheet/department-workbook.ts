import type { Cell, CellStyle, Sheet, SheetRow, Workbook } from '@reform/tabular'
import type { HalfYearEntry, HalfYearReport } from '../half-year/report.ts'
import { asRevised } from '../half-year/revise-half-year.ts'
import type { UnitOfMeasureDefinition } from '../model/roadmap.ts'
import type { Id, Language } from '../model/text.ts'
import { aboutRows, entryRows, type SheetRowData, valueRows } from './department-rows.ts'
import { departmentLayout, type SheetLayout } from './layout.ts'

/** What the workbook for a department is made with. */
export interface DepartmentWorkbookOptions {
  readonly lang: Language
  /** Only the items of this unit; all when absent. */
  readonly owner?: Id
  /** The units that the roadmap adds to `standardUnits`. */
  readonly units?: readonly UnitOfMeasureDefinition[]
}

const line = { line: 'thin', color: '#B5BDC6' } as const
const base = { verticalAlign: 'top', wrap: true, fontSize: 10, border: line } as const
const looks = {
  header: { ...base, bold: true, fill: '#E9EEF4' },
  office: { ...base, fill: '#F3F6F9', color: '#56616E' },
  department: { ...base, fill: '#FFFDE7' },
} as const satisfies Record<string, CellStyle>

/**
 * The workbook that a department fills in and sends back: what comes with it is grey, what is to be written is light
 * yellow. Its bytes are made by `writeWorkbook` of `@reform/tabular`, and read by `readDepartmentWorkbook`.
 *
 * @example
 * ```ts
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [], followUps: [], revisions: [],
 * }
 * departmentWorkbook(report, { lang: 'ja' }).sheets.map(({ name }) => name) // => ['記入', '数値', '様式']
 * ```
 */
export function departmentWorkbook(report: HalfYearReport, options: DepartmentWorkbookOptions): Workbook {
  const { lang, owner } = options
  const entries: readonly HalfYearEntry[] = asRevised(report).entries.filter(
    (entry) => owner === undefined || entry.owner === owner,
  )
  const about = aboutRows(report).map(([key, value]) => ({ entry: key, cells: { key, value } }))
  return {
    title: `${report.half} ${report.roadmap}`,
    asOf: report.asOf,
    sheets: [
      sheetOf(departmentLayout.entries, entryRows(entries, options), lang),
      sheetOf(departmentLayout.values, valueRows(entries, options), lang),
      sheetOf(departmentLayout.about, about, lang),
    ],
  }
}

function sheetOf(layout: SheetLayout, rows: readonly SheetRowData[], lang: Language): Sheet {
  const header: SheetRow = {
    cells: layout.columns.map((column): Cell => ({ value: column.header[lang], style: looks.header })),
  }
  const body = rows.map(
    ({ cells }): SheetRow => ({
      cells: layout.columns.map((column): Cell => {
        const value = cells[column.key] ?? null
        // A plain number is shown as it is, without grouping, so that what is typed looks like what was sent.
        const shown = typeof value === 'number' ? { number: value, thousands: false } : value
        return { value: shown, style: looks[column.writes] }
      }),
    }),
  )
  return {
    kind: 'people',
    name: layout.name[lang],
    columns: layout.columns.map(({ width }) => ({ width })),
    rows: [header, ...body],
    freeze: { rows: 1 },
    print: { repeatRows: 1 },
  }
}
