import { chooseDelimiter } from './csv/choose-delimiter.ts'
import { assertProfile } from './define-profile.ts'
import { Drive, type Machine } from './drive.ts'
import { limitsOf } from './limits.ts'
import { oneByOne } from './one-by-one.ts'
import type { ReadOptions } from './options.ts'
import type { Profile } from './profile.ts'
import type { ReadIssue } from './read-issue.ts'
import type { ReadEntry, Reading, ReadReport, ReadResult, RowEntry, RowReading } from './reading.ts'
import type { RecordOf } from './record.ts'
import { RawMachine } from './rows/raw-machine.ts'
import { RecordMachine } from './rows/record-machine.ts'
import { Tally } from './rows/tally.ts'
import type { ByteSource } from './source.ts'

function readingOf<Entry extends { readonly kind: string }>(drive: Drive<Entry>, tally: Tally) {
  let begun = false
  const batches = () => {
    if (begun) throw new TypeError('a reading can be gone through once; begin another one')
    begun = true
    return drive.run() as AsyncGenerator<readonly Entry[]>
  }
  const report = (): ReadReport => ({ ...drive.state, counts: tally.counts(), codes: { ...tally.codes } })
  return { [Symbol.asyncIterator]: oneByOne(batches), batches, report }
}

/**
 * Reads a file by a profile: every row of data becomes a typed record, or is rejected with every reason. CSV in
 * UTF-8, UTF-16 or CP932, or a workbook (XLSX); found by rule from the content.
 *
 * Nothing is read before the entries are asked for; no more than one row and one chunk of the file is held. The
 * report counts rows: `read` is always `accepted` plus `rejected`. Errors of the source itself (a disk that fails)
 * are thrown where the entries are asked for.
 *
 * @throws TypeError when the source passes by once and no encoding is named.
 * @throws RangeError when the profile contradicts itself, or a limit is no positive whole number.
 * @example
 * ```ts
 * const profile = defineProfile({
 *   id: 'own', label: { ja: '勤怠', en: 'Attendance' }, durationNotation: 'colon60', header: { kind: 'row' },
 *   fields: {
 *     code: { type: 'code', aliases: ['職員番号'], required: 'value' },
 *     start: { type: 'time', aliases: ['出勤'] },
 *     end: { type: 'time', aliases: ['退勤'], endOf: 'start' },
 *   },
 * })
 * const bytes = new TextEncoder().encode('職員番号,出勤,退勤\n0012,22:00,1:30\n0013,９時,25:75\n')
 * const reading = readRecords(bytes, profile)
 * const seen = []
 * for await (const entry of reading) seen.push(entry.kind === 'record' ? entry.record : entry.issues.at(-1)?.message.ja)
 * seen // => [{ code: '0012', start: 1320, end: 1530 }, '3行目のC列（退勤）：時刻「25:75」が0:00から48:00までの範囲にありません。時刻を確かめてください。']
 * reading.report().counts.read // => 2
 * ```
 */
export function readRecords<const P extends Profile>(
  source: ByteSource,
  profile: P,
  options: ReadOptions = {},
): Reading<RecordOf<P>> {
  assertProfile(profile)
  const limits = limitsOf(options.limits)
  const tally = new Tally()
  const stated = options.delimiter ?? profile.delimiter
  // The shape of a record is that of the profile's fields, which the compiler cannot see through.
  type Entry = ReadEntry<RecordOf<P>>
  const drive = new Drive<Entry>(source, {
    options,
    limits,
    tally,
    machineFor: (opening) =>
      new RecordMachine({ profile, options, ...opening }, tally, limits) as unknown as Machine<Entry>,
    delimiterOf: (head, text) => (stated ?? chooseDelimiter(head, text, profile, limits)).charCodeAt(0),
  })
  return readingOf(drive, tally)
}

/**
 * Reads the rows of a file as texts, without a profile: for files whose columns are not known beforehand. Empty
 * lines are passed over; lines keep their physical numbers; a row with broken quotation marks or bytes is rejected.
 *
 * @throws TypeError when the source passes by once and no encoding is named.
 * @throws RangeError when a limit is no positive whole number.
 * @example
 * ```ts
 * const rows = []
 * for await (const entry of readRows(new TextEncoder().encode('a,"b\nc"\n\n1,2'))) if (entry.kind === 'row') rows.push([entry.line, ...entry.cells])
 * rows // => [[1, 'a', 'b\nc'], [4, '1', '2']]
 * ```
 */
export function readRows(source: ByteSource, options: ReadOptions = {}): RowReading {
  const limits = limitsOf(options.limits)
  const tally = new Tally()
  const drive = new Drive<RowEntry>(source, {
    options,
    limits,
    tally,
    machineFor: (opening) => new RawMachine(opening, tally, limits),
    delimiterOf: (head, text) =>
      (options.delimiter ?? chooseDelimiter(head, text, undefined, limits)).charCodeAt(0),
  })
  return readingOf(drive, tally)
}

/**
 * Everything that a file gives at once, for files that fit into memory: records, their lines, all issues in the
 * order of the file, and the report. With `strict` a single error leaves no record at all.
 *
 * @throws TypeError, RangeError as {@link readRecords}.
 * @example
 * ```ts
 * const profile = defineProfile({
 *   id: 'own', label: { ja: '残業', en: 'Overtime' }, durationNotation: 'decimal', header: { kind: 'row' },
 *   fields: { month: { type: 'month', aliases: ['年月'], required: 'value' }, overtime: { type: 'duration', aliases: ['残業時間'] } },
 * })
 * const bytes = new TextEncoder().encode('年月,残業時間\n2026/11,12.50\n2026/12,12:30\n合計,12.50\n')
 * const { records, issues, report } = await readAllRecords(bytes, profile)
 * records // => [{ month: 24322, overtime: 750 }]
 * issues[0]?.code // => 'duration-not-in-notation'
 * report.counts // => { read: 2, accepted: 1, rejected: 1, skipped: { blank: 0, aboveHeader: 0, header: 1, block: 0, total: 1, repeated: 0 } }
 * ```
 */
export async function readAllRecords<const P extends Profile>(
  source: ByteSource,
  profile: P,
  options: ReadOptions & { readonly strict?: boolean } = {},
): Promise<ReadResult<RecordOf<P>>> {
  const reading = readRecords(source, profile, options)
  let records: RecordOf<P>[] = []
  let lines: number[] = []
  const issues: ReadIssue[] = []
  for await (const batch of reading.batches()) {
    for (const entry of batch) {
      if (entry.kind === 'record') {
        records.push(entry.record)
        lines.push(entry.line)
        for (const warning of entry.warnings) issues.push(warning)
      } else for (const issue of entry.issues) issues.push(issue)
    }
  }
  const ok = issues.every(({ severity }) => severity === 'warning')
  if (!ok && options.strict === true) {
    records = []
    lines = []
  }
  return { ok, records, lines, issues, report: reading.report() }
}
