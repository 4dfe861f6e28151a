import {
  type ColumnBatch,
  type ColumnEntry,
  missing,
  noWord,
  type ReadColumnsOptions,
  readColumns,
} from '../src/columns/index.ts'
import type { ByteSource, Profile, ReadOptions } from '../src/read/index.ts'
import { readRecords } from '../src/read/index.ts'
import type { randomFrom } from './random-inputs.ts'

/* What a file gives, told in one way by both readers, and tables that are mostly sound. */

type Told = {
  readonly records: readonly (readonly [line: number, record: unknown])[]
  readonly entries: readonly unknown[]
  readonly report: unknown
}

/** What the ordinary reader says. */
export async function toldByRecords(
  source: ByteSource,
  profile: Profile,
  options: ReadOptions,
): Promise<Told> {
  const reading = readRecords(source, profile, options)
  const records: [number, unknown][] = []
  const entries: unknown[] = []
  for await (const entry of reading) {
    if (entry.kind !== 'record') entries.push(entry)
    else {
      const { line, warnings } = entry
      if (warnings.length > 0) entries.push({ kind: 'warned', line, record: records.length, warnings })
      records.push([line, entry.record])
    }
  }
  return { records, entries, report: reading.report() }
}

function valueAt(column: ColumnBatch['columns'][string], row: number): unknown {
  const value = column.values[row]
  if (column.kind === 'word') return value === noWord ? null : column.words[value as number]
  if (column.kind === 'number') return Number.isNaN(value) ? null : value
  if (column.kind === 'ranges') return value
  if (value === missing) return null
  return column.kind === 'flag' ? value === 1 : value
}

function recordAt({ columns }: ColumnBatch, row: number): unknown {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, valueAt(column, row)]))
}

/** What the reader of columns says, in the same words. */
export async function toldByColumns(
  source: ByteSource,
  profile: Profile,
  options: ReadColumnsOptions,
): Promise<Told> {
  const reading = readColumns(source, profile, options)
  const records: [number, unknown][] = []
  const entries: unknown[] = []
  for await (const batch of reading) {
    const before = records.length
    for (const entry of batch.entries) entries.push(inFile(entry, before))
    for (let row = 0; row < batch.rows; row++) records.push([batch.lines[row] ?? 0, recordAt(batch, row)])
  }
  return { records, entries, report: reading.report() }
}

function inFile(entry: ColumnEntry, before: number): unknown {
  if (entry.kind !== 'warned') return entry
  const { row, ...rest } = entry
  return { ...rest, record: before + row }
}

type Random = ReturnType<typeof randomFrom>
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random(items.length)] as Item
const two = (number: number): string => String(number).padStart(2, '0')
const odd = [
  '-',
  '翌1:30',
  '1.30',
  '25:75',
  ' 9:00',
  '合計',
  '"',
  '"x"y',
  '"a""b"',
  '"1\n2"',
  '"a,b"',
  "'=1",
  '',
  '９',
  'x\u0000',
]
const breaks = ['\n', '\n', '\r\n', '\r']

/** A cell as a column of the table wants it. */
function cell(random: Random, header: string, row: number): string {
  if (random(40) === 0) return pick(random, odd)
  if (header.includes('日付') || header.includes('年月日'))
    return `2026/${two(1 + (row % 12))}/${two(1 + random(29))}`
  if (/コード|番号|ID/.test(header)) return `00${random(20)}`
  if (/時間|残業|休憩$|深夜/.test(header))
    return pick(random, ['1:30', '0:00', '', '12:15', '1.50', '90', '7.75'])
  if (/出勤|始業|開始/.test(header)) return pick(random, ['9:00', '08:30', '', '22:00'])
  if (/退勤|終業|終了/.test(header)) return pick(random, ['18:00', '25:30', '', '1:30'])
  if (/区分|種別/.test(header)) return pick(random, ['平日', '法定休日', '', '何か'])
  const word = pick(random, ['', '総務課', '髙橋', '企画', 'x'])
  return random(6) === 0 ? `"${word}"` : word
}

/** A table of some hundred rows that are mostly sound, under headers that the profile knows. */
export function randomTable(random: Random, profile: Profile): string {
  const headers = Object.values(profile.fields)
    .map(({ aliases }) => aliases[0] ?? '')
    .filter((header, at, all) => header !== '' && all.indexOf(header) === at)
    .filter((_, at) => at < 3 || random(3) > 0)
  const end = pick(random, breaks)
  const lines = [headers.join(',')]
  for (let row = random(300); row > 0; row--) {
    const cells = headers.map((header) => cell(random, header, row))
    if (random(60) === 0) cells.pop()
    lines.push(
      random(80) === 0
        ? pick(random, ['', ',,', '合計,1', lines[0] ?? '', lines.at(-1) ?? ''])
        : cells.join(','),
    )
  }
  return lines.join(end) + (random(3) === 0 ? '' : end)
}
