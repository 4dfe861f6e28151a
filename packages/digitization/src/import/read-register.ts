import type { ByteSource, ReadOptions, ReadReport, RecordOf } from '@reform/tabular/read'
import { issueOf } from '../issue.ts'
import { type RegisterCells, readRegisterRow } from '../register/read-row.ts'
import { type RegisterRow, registerColumns } from '../register/row.ts'
import { keyFromLine } from './issues.ts'
import { registerProfile } from './profiles.ts'
import { type ImportedFile, type RowReading, readRowsOf } from './read-rows.ts'

/**
 * The rows of a register file (CSV in UTF-8 or CP932, XLSX), with every row and value that could not be read.
 *
 * Titles are no keys: without a column of keys each row is called by its line (`line-12`), and that is told.
 * Rows that repeat a key are for `checkRegister` to find.
 *
 * @throws TypeError when a source passes by once and no encoding is named.
 * @example
 * ```ts
 * const head = '識別子,作成・取得年度等,名称（小分類）,保存期間,保存期間満了日,媒体の種別,管理者,保存期間満了時の措置\n'
 * const text = `${head}1,令和６年度,契約関係,５年,令和12年3月31日,電子／紙,会計課長,廃棄\n2,令和6年度,台帳,5年,平成40年2月30日,紙,会計課長,移管\n`
 * const read = await readRegister(new TextEncoder().encode(text))
 * read.values.map((row) => [row.id, row.period.year, row.medium]) // => [['1', 2024, 'hybrid']]
 * read.issues.map((one) => [one.code, one.place.line, one.place.letters]) // => [['wareki', 3, 'E']]
 * read.counts // => { read: 2, accepted: 1, rejected: 1 }
 * ```
 */
export async function readRegister(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ImportedFile<RegisterRow>> {
  const read = await readRowsOf(source, registerProfile, options, registerRowOf)
  const withoutKeys = read.report.columns.length > 0 && read.report.missingFields.includes('id')
  return withoutKeys ? { ...read, issues: [keyFromLine(read.report.file), ...read.issues] } : read
}

function registerRowOf(
  record: RecordOf<typeof registerProfile>,
  line: number,
  report: () => ReadReport,
): RowReading<RegisterRow> {
  const cells: Record<string, string> = {}
  for (const { field } of registerColumns) {
    const text = record[field]
    if (text !== null) cells[field] = text
  }
  const written = (record.id ?? '').trim()
  const key = written === '' && report().missingFields.includes('id') ? `line-${line}` : written
  if (key === '') return { issues: [issueOf('empty', { path: ['id'], id: '', effect: 'rejected' })] }
  const result = readRegisterRow({ ...cells, id: key } satisfies RegisterCells)
  return result.ok ? { value: result.row, issues: result.issues } : { issues: result.issues }
}
