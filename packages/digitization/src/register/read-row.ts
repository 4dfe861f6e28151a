import { formatIsoDate, type NotationResult, type PlainDate, parseDateText } from '@reform/calendar'
import { type DataIssue, type DataIssueCode, issueOf } from '../issue.ts'
import { printRetention, readRetention } from '../retention/retention.ts'
import type { Disposition } from '../retention/table.ts'
import { type Medium, readMedium } from './medium.ts'
import { type RegisterColumn, type RegisterRow, registerColumns } from './row.ts'

/** The texts of one row, by field; `id` is the office's key. */
export type RegisterCells = { readonly id: string } & {
  readonly [K in RegisterColumn['field']]?: string
}

/** A row, or why it cannot be one. `issues` names values taken as unknown, too. */
export type RegisterRowResult =
  | { readonly ok: true; readonly row: RegisterRow; readonly issues: readonly DataIssue[] }
  | { readonly ok: false; readonly issues: readonly DataIssue[] }

type Reading = { readonly cells: RegisterCells; readonly issues: DataIssue[] }

function name(
  { cells, issues }: Reading,
  code: DataIssueCode,
  field: RegisterColumn['field'],
  effect: DataIssue['effect'],
  detail = cells[field] ?? '',
): undefined {
  issues.push(issueOf(code, { path: [field], id: cells.id, effect }, detail))
}

/**
 * One row of a register out of the texts of its cells: wareki and Western dates, full-width digits, the ways in
 * which registers write periods and media. Rows without a key, a title or a year, or with a date that is none, are
 * refused; a medium, period or action that cannot be read is taken as unknown and named. Never repaired silently.
 *
 * @example
 * ```ts
 * const cells = { id: '1', period: '令和6年度', title: '契約関係', startsOn: 'R7.4.1', retention: '５年', expiresOn: '2030/3/31', medium: '紙', disposition: '廃棄' }
 * const read = readRegisterRow(cells)
 * read.ok ? [read.row.period.year, read.row.retention, read.row.medium] : read.issues // => [2024, { kind: 'years', years: 5 }, 'paper']
 * ```
 */
export function readRegisterRow(cells: RegisterCells): RegisterRowResult {
  const reading: Reading = { cells, issues: [] }
  const period = readPeriod(reading)
  const startsOn = readDay(reading, 'startsOn')
  const expiresOn = readDay(reading, 'expiresOn')
  const text = (field: RegisterColumn['field']): string => (cells[field] ?? '').trim()
  if (text('title') === '') name(reading, 'empty', 'title', 'rejected')
  const row = {
    id: cells.id,
    major: text('major'),
    middle: text('middle'),
    title: text('title'),
    createdBy: text('createdBy'),
    startsOn,
    retention: orUnknown(reading, 'retention', 'unknownRetention', readRetention, { kind: 'undetermined' }),
    expiresOn,
    medium: orUnknown<Medium>(reading, 'medium', 'unknownMedium', readMedium, 'unknown'),
    location: text('location'),
    managedBy: text('managedBy'),
    disposition: orUnknown(reading, 'disposition', 'unknownDisposition', readDisposition, 'undetermined'),
    remarks: text('remarks'),
  } as const
  const { issues } = reading
  const isRejected = period === undefined || issues.some(({ effect }) => effect === 'rejected')
  return isRejected ? { ok: false, issues } : { ok: true, row: { ...row, period }, issues }
}

function orUnknown<Value>(
  reading: Reading,
  field: RegisterColumn['field'],
  code: DataIssueCode,
  read: (text: string) => Value | undefined,
  unknown: Value,
): Value {
  const value = read(reading.cells[field] ?? '')
  if (value === undefined) name(reading, code, field, 'valueUnknown')
  return value ?? unknown
}

/**
 * What a register writes about the end of the period: 移管, 廃棄; `undefined` for other words.
 *
 * @example
 * ```ts
 * readDisposition('廃棄') // => 'dispose'
 * ```
 */
export function readDisposition(text: string): Disposition | undefined {
  const written = text.normalize('NFKC').replace(/\s/g, '')
  if (written === '移管') return 'transfer'
  if (written === '廃棄') return 'dispose'
  return written === '未定' || written === '' ? 'undetermined' : undefined
}

function readDay(reading: Reading, field: 'startsOn' | 'expiresOn'): PlainDate | null {
  const text = (reading.cells[field] ?? '').trim()
  if (text === '') return null
  const read = parseDateText(text)
  if (read.ok && read.value.kind === 'date') return read.value.date
  name(reading, isEra(text) ? 'wareki' : 'notADate', field, 'rejected', detailOf(text, read))
  return null
}

function detailOf(text: string, read: NotationResult): string {
  return read.ok ? text : `${text} ${read.issues[0].code}`
}

function isEra(text: string): boolean {
  return /^(?:明治|大正|昭和|平成|令和|[MTSHR㍾㍽㍼㍻㋿])/.test(text.normalize('NFKC'))
}

function readPeriod(reading: Reading): RegisterRow['period'] | undefined {
  const text = (reading.cells.period ?? '').trim()
  if (text === '') return name(reading, 'empty', 'period', 'rejected')
  const digits = text.normalize('NFKC').replace(/\s/g, '')
  const plain = /^(\d{4})(年度?)?$/.exec(digits)
  if (plain !== null) return { kind: plain[2] === '年' ? 'calendar' : 'fiscal', year: Number(plain[1]) }
  const read = parseDateText(text)
  if (read.ok && read.value.kind === 'fiscalYear') return { kind: 'fiscal', year: read.value.fiscalYear }
  if (read.ok && read.value.kind === 'year') return { kind: 'calendar', year: read.value.year }
  return name(reading, isEra(text) ? 'wareki' : 'notADate', 'period', 'rejected', detailOf(text, read))
}

const mediumWords: Readonly<Record<Medium, string>> = {
  electronic: '電子',
  paper: '紙',
  hybrid: '電子・紙',
  other: 'その他',
  unknown: '',
}
const dispositionWords: Readonly<Record<Disposition, string>> = {
  transfer: '移管',
  dispose: '廃棄',
  undetermined: '未定',
}

/**
 * The texts of a row's cells in the order of {@link registerColumns}, with dates as YYYY-MM-DD and what is unknown
 * left blank.
 *
 * @example
 * ```ts
 * const read = readRegisterRow({ id: '1', period: '2024年度', title: '契約関係', retention: '常用', medium: '電子／紙', disposition: '移管' })
 * read.ok ? registerCells(read.row) : [] // => ['2024年度', '', '', '契約関係', '', '', '常用', '', '電子・紙', '', '', '移管', '']
 * ```
 */
export function registerCells(row: RegisterRow): readonly string[] {
  return registerColumns.map(({ field }) => cellOf(row, field))
}

function cellOf(row: RegisterRow, field: RegisterColumn['field']): string {
  switch (field) {
    case 'period':
      return `${row.period.year}${row.period.kind === 'fiscal' ? '年度' : '年'}`
    case 'startsOn':
    case 'expiresOn': {
      const day = row[field]
      return day === null ? '' : formatIsoDate(day)
    }
    case 'retention':
      return printRetention(row.retention)
    case 'medium':
      return mediumWords[row.medium]
    case 'disposition':
      return dispositionWords[row.disposition]
    default:
      return row[field]
  }
}
