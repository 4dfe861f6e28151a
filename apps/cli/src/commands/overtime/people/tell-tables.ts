import type { AttendanceFileReport, AttendanceIssue } from '@reform/overtime/import'
import type { Options } from '../../../domain.ts'
import type { Io } from '../../../io/io.ts'
import { jsonLine } from '../../../io/json-lines.ts'
import { writeWhole } from '../../../io/write-file.ts'
import type { Language } from '../../../language.ts'
import { overtimeMessages } from '../../../text/overtime.ts'
import type { TablesRead } from './tables.ts'

/** Issues of each severity that are listed for people; a broken file may have as many as it has rows. */
const mostIssues = 20

/**
 * Says on standard error what was found in tables and how many rows became what, and writes all of it to the file of
 * `--issues`.
 * @throws FileFailure when that file cannot be written.
 */
export async function tellTables(
  io: Io,
  language: Language,
  options: Options,
  read: TablesRead,
): Promise<void> {
  const { issues, files } = read
  if (options.issues !== undefined) await writeIssues(io, String(options.issues), issues)
  if (options.json) {
    for (const issue of issues) io.err(jsonLine({ issue }))
    for (const file of files) io.err(jsonLine({ read: fileJson(file) }))
    return
  }
  const text = overtimeMessages[language]
  for (const severity of ['error', 'warning'] as const) {
    const found = issues.filter((one) => one.severity === severity)
    for (const { message } of found.slice(0, mostIssues)) {
      io.err(`${text.severity[severity]}${text.colon}${message[language]}\n`)
    }
    if (found.length > mostIssues)
      io.err(`${text.moreFound(found.length - mostIssues, text.severity[severity])}\n`)
  }
  for (const file of files) io.err(`${text.rowsOfFile(fileJson(file))}\n`)
}

/** What became of one file, flat. */
export interface FileCounts {
  readonly file: string
  readonly form?: string
  readonly count?: 'stamps' | 'sums'
  readonly format?: string
  readonly encoding?: string
  readonly sheet?: string
  readonly complete: boolean
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  readonly taken: number
  readonly passedOver: number
  readonly refused: number
  readonly skipped: AttendanceFileReport['report']['counts']['skipped']
}

function fileJson({ report, form, count, taken, passedOver, refused }: AttendanceFileReport): FileCounts {
  const { file = '', format, encoding, sheet, complete, counts } = report
  const { read, accepted, rejected, skipped } = counts
  return {
    file,
    ...(form !== undefined && { form }),
    ...(count !== undefined && { count }),
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    complete,
    read,
    accepted,
    rejected,
    taken,
    passedOver,
    refused,
    skipped,
  }
}

async function writeIssues(io: Io, file: string, issues: readonly AttendanceIssue[]): Promise<void> {
  if (!file.toLowerCase().endsWith('.csv')) {
    await writeWhole(io, file, issues.map(jsonLine).join(''))
    return
  }
  const { writeCsv } = await import('@reform/tabular')
  const headers = ['ファイル', 'シート', '行', '列', '見出し', '値', '種別', 'コード', '内容', 'Message']
  const columns = headers.map((header) => ({ header, type: 'text' as const }))
  const rows = issues.map(({ place, code, severity, message, ...rest }) =>
    [
      place.file,
      place.sheet,
      place.line,
      place.letters,
      place.header,
      'value' in rest ? rest.value : undefined,
      severity,
      code,
      message.ja,
      message.en,
    ].map((cell) => (cell === undefined ? null : writable(String(cell)))),
  )
  const written = writeCsv({ columns, rows }, { encoding: 'utf-8-bom' })
  if (!written.ok) throw new Error(written.issues[0]?.message.en)
  await writeWhole(io, file, written.bytes)
}

/** Cells of broken files may hold what no file of ours can. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu, ' ')
}
