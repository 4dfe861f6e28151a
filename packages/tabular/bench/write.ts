import { isDeepStrictEqual } from 'node:util'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import {
  type Column,
  dataSheet,
  type Table,
  type Value,
  type WriteResult,
  writeCsv,
  writeWorkbook,
} from '../src/index.ts'

/*
 * node --conditions=@reform/source bench/write.ts [rows]
 *
 * A tidy table of observations of that many rows (50,000 when absent) and 12 columns: first what independent
 * readers find in the files is compared with what was written, then the best of five runs is timed.
 */
const rowCount = Number(process.argv[2] ?? 50_000)

const columns: readonly Column[] = [
  { header: '項目番号', type: 'code' },
  { header: '項目', type: 'text' },
  { header: '指標', type: 'text' },
  { header: '年度', type: 'number', unit: null },
  { header: '期', type: 'text' },
  { header: '値', type: 'number', unit: { column: '単位' } },
  { header: '単位', type: 'text' },
  { header: '割合', type: 'ratio' },
  { header: '状態', type: 'code' },
  { header: '担当', type: 'text' },
  { header: '備考', type: 'text' },
  { header: '基準日', type: 'date' },
]

function row(index: number): readonly Value[] {
  return [
    `I-${index % 1000}`,
    `項目の名前（その${index % 1000}）`,
    `指標の名前（その${index % 2000}）`,
    2025 + (index % 3),
    index % 2 === 0 ? '上期' : '下期',
    index % 11 === 0 ? null : index * 1.5,
    '人',
    (index % 1000) / 1000,
    'measured',
    `第${index % 40}課`,
    index % 3 === 0 ? `備考その${index}` : null,
    `2025-${String((index % 12) + 1).padStart(2, '0')}-30`.replace('02-30', '02-28'),
  ]
}

const table: Table = { columns, rows: Array.from({ length: rowCount }, (_, index) => row(index)) }

function workbook(): WriteResult {
  const built = dataSheet({ ...table, name: 'データ' })
  return built.ok ? writeWorkbook({ sheets: [built.sheet] }) : built
}

function bytesOf(result: WriteResult): Uint8Array {
  if (!result.ok) throw new Error(result.issues[0]?.message.en)
  return result.bytes
}

function compare(name: string, found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) throw new Error(`${name}: another answer`)
  console.log(`${name}: same answer`)
}

/** Wall-clock time and processor time; on a busy machine only the second says something. */
function time(name: string, write: () => WriteResult): void {
  const runs = Array.from({ length: 5 }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    bytesOf(write())
    const { user, system } = process.cpuUsage(used)
    return { wall: Math.round(performance.now() - start), processor: Math.round((user + system) / 1000) }
  })
  const wall = Math.min(...runs.map((run) => run.wall))
  const processor = Math.min(...runs.map((run) => run.processor))
  console.log(`${name}: best ${wall} ms (processor ${processor})`)
}

console.log(`${rowCount} rows × ${columns.length} columns`)
const book = await readXlsx(bytesOf(workbook()))
const dated = table.rows.map((each) => [...each.slice(0, 11), new Date(`${each[11]}T00:00:00Z`)])
compare('XLSX', book.sheets[0]?.rows.slice(1), dated)
const asText = table.rows.map((each) => each.map((value) => (value === null ? '' : String(value))))
compare('CSV, UTF-8', parse(Buffer.from(bytesOf(writeCsv(table))), { bom: true, from_line: 2 }), asText)
const cp932 = iconv.decode(Buffer.from(bytesOf(writeCsv(table, { encoding: 'cp932' }))), 'cp932')
compare('CSV, CP932', parse(cp932, { from_line: 2 }), asText)

time('XLSX', workbook)
time('CSV, UTF-8', () => writeCsv(table))
time('CSV, CP932', () => writeCsv(table, { encoding: 'cp932' }))
