import { valueProblem } from '../check/check-value.ts'
import { encodeCp932 } from '../cp932/encode.ts'
import { headerText } from '../header-text.ts'
import { issue, quoted, type WriteResult } from '../issue.ts'
import type { Column, Table, Value } from '../table.ts'
import { field } from './field.ts'
import type { CsvOptions } from './options.ts'
import { type Findings, prepareText, type Spot } from './prepare-text.ts'

// Excel takes a file that begins with these two letters for one of another format (SYLK), unless they are quoted.
const takenForSylk = /^ID[^,\r\n]*/

const encoders: Readonly<Record<NonNullable<CsvOptions['encoding']>, (text: string) => Uint8Array>> = {
  cp932: encodeCp932,
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8-bom': (text) => new TextEncoder().encode(`\uFEFF${text}`),
}

function line(fields: readonly string[]): string {
  // Readers skip empty lines; a lone missing value must not take its row with it.
  return fields.length === 1 && fields[0] === '' ? '""' : fields.join(',')
}

function headerLine(table: Table, options: CsvOptions, findings: Findings): string {
  const fields = table.columns.map((column, index) => {
    const place = { row: 1, column: index + 1, columnName: column.header }
    const spot = () => ({ path: ['columns', index, 'header'], place })
    const text = prepareText(headerText(column, table.language), spot, options, findings)
    return field(text, options.quote === 'all')
  })
  return line(fields)
}

function valueField(
  value: Value | undefined,
  { type }: Column,
  spot: () => Spot,
  options: CsvOptions,
  findings: Findings,
): string {
  if (value === null) return ''
  const code = valueProblem(value, type)
  if (code !== undefined && code !== 'date-before-spreadsheets') {
    findings.issues.push(issue(code, { ...spot(), value: quoted(value), bound: type }))
    return ''
  }
  const text = typeof value === 'string' ? prepareText(value, spot, options, findings) : String(value)
  return field(text, options.quote === 'all')
}

function rowLine(table: Table, index: number, options: CsvOptions, findings: Findings): string {
  const { columns, rows } = table
  const row = rows[index] ?? []
  const rowNumber = index + (options.header === false ? 1 : 2)
  if (row.length !== columns.length) {
    const facts = { path: ['rows', index], place: { row: rowNumber } }
    findings.issues.push(issue('row-width', { ...facts, value: String(row.length), bound: columns.length }))
    return ''
  }
  const fields = columns.map((column, at) => {
    const spot = () => ({
      path: ['rows', index, at],
      place: { row: rowNumber, column: at + 1, columnName: column.header },
    })
    return valueField(row[at], column, spot, options, findings)
  })
  return line(fields)
}

/**
 * The bytes of a CSV file, or every cell that keeps it from being written.
 *
 * - A missing value is an empty field, an empty text is `""`. (In a table of one column both are `""`.)
 * - Numbers are written as JavaScript prints them, durations as whole minutes, ratios with 1 for 100 %, dates as
 *   `YYYY-MM-DD`; the unit stands in the header.
 * - Text that a spreadsheet would take for a formula gets an apostrophe and a notice, because CSV has no other way
 *   to say "this is text"; numbers, also negative ones, are never touched. `formulaGuard: 'none'` turns it off.
 * - U+0000 is refused: most readers take it for the end of a text. Other control characters are written.
 * - CP932 refuses what it cannot hold and names each such cell and character. Six signs that CP932 has under
 *   another number (〜 − ‖ ¢ £ ¬) are written as that one, with a notice; `normalise: false` refuses them.
 *
 * @throws RangeError when the encoding is none of the three, or when CP932 is asked for in a runtime that cannot
 * decode Shift_JIS (a Node built without full ICU).
 * @source OWASP, CSV Injection; Encoding Standard (Shift_JIS)
 * @example
 * ```ts
 * const columns = [{ header: '氏名', type: 'text' }, { header: '残業', type: 'minutes' }] as const
 * const written = writeCsv({ columns, rows: [['髙﨑', 75]] }, { encoding: 'utf-8', newline: 'lf' })
 * written.ok ? new TextDecoder().decode(written.bytes) : '' // => '氏名,残業（分）\n髙﨑,75\n'
 * const refused = writeCsv({ columns, rows: [['𠮷田', 75]] }, { encoding: 'cp932' })
 * refused.ok ? '' : refused.issues[0]?.codePoint // => 'U+20BB7'
 * ```
 */
export function writeCsv(table: Table, options: CsvOptions = {}): WriteResult {
  const { encoding = 'utf-8-bom' } = options
  if (!Object.hasOwn(encoders, encoding)) throw new RangeError(`not an encoding of writeCsv: ${encoding}`)
  const findings: Findings = { issues: [], notices: [] }
  if (table.columns.length === 0) {
    return { ok: false, issues: [issue('no-columns', { path: ['columns'], place: {} })] }
  }
  const newline = options.newline === 'lf' ? '\n' : '\r\n'
  const lines = options.header === false ? [] : [headerLine(table, options, findings)]
  for (let index = 0; index < table.rows.length; index++) lines.push(rowLine(table, index, options, findings))
  if (findings.issues.length > 0) return { ok: false, issues: findings.issues }
  const text = lines
    .map((each) => each + newline)
    .join('')
    .replace(takenForSylk, '"$&"')
  return { ok: true, bytes: encoders[encoding](text), notices: findings.notices }
}
