import { chooseDelimiter } from '../read/csv/choose-delimiter.ts'
import { assertProfile } from '../read/define-profile.ts'
import { Drive } from '../read/drive.ts'
import { limitsOf } from '../read/limits.ts'
import type { ReadOptions } from '../read/options.ts'
import type { Profile } from '../read/profile.ts'
import type { ReadReport } from '../read/reading.ts'
import { RecordMachine } from '../read/rows/record-machine.ts'
import { Tally } from '../read/rows/tally.ts'
import type { ByteSource } from '../read/source.ts'
import type { ColumnBatch, ColumnReading, ColumnsOf } from './column.ts'
import { ColumnFeed } from './column-feed.ts'
import { ColumnMachine } from './column-machine.ts'
import { threadsHere } from './threads.ts'

/** What the caller knows about a file, and what it wants of it. */
export type ReadColumnsOptions<Name extends string = string> = ReadOptions & {
  /** The fields that columns are made of; all when absent. The others are read and checked all the same. */
  readonly fields?: readonly Name[]
  /**
   * How many threads read rows, the one that asks for them included. As many as the machine has, up to four, when
   * absent; always 1 where there are no worker threads.
   */
  readonly threads?: number
  /** Bytes that are read at a time, of which each thread has three; 1 MiB when absent. */
  readonly sliceBytes?: number
}

const mebibyte = 1 << 20

function wholeOf(name: string, given: number): number {
  if (!Number.isSafeInteger(given) || given < 1) throw new RangeError(`${name}: ${given}`)
  return given
}

/**
 * Reads a large file by a profile into typed columns, batch by batch: the same rows and the same issues as
 * `readRecords` of `@reform/tabular/read` gives, without an object for each row. The memory does not grow with
 * the file, except for the different codes in it and for the keys that may occur once.
 *
 * Rows about which there is nothing to say are read straight from bytes, in worker threads where there are some; all
 * others go through the ordinary reader. Workbooks, UTF-16, files without a required day and profiles with fields in
 * two columns, stamps, ranges, repeated or block values are read wholly by it.
 *
 * @throws TypeError when the source passes by once and no encoding is named.
 * @throws RangeError when the profile contradicts itself, or a limit, `threads` or `sliceBytes` is no positive whole
 * number, or a field is not in the profile.
 * @example
 * ```ts
 * const profile = {
 *   id: 'own', label: { ja: '勤怠', en: 'Attendance' }, durationNotation: 'minutes', header: { kind: 'row' },
 *   fields: {
 *     code: { type: 'code', aliases: ['職員番号'], required: 'value' },
 *     date: { type: 'date', aliases: ['日付'], required: 'value' },
 *     overtime: { type: 'duration', aliases: ['残業'] },
 *   },
 * } as const
 * const bytes = new TextEncoder().encode('職員番号,日付,残業\n0012,2026-11-02,90\n0012,2026-11-31,30\n0013,2026-11-02,\n')
 * const seen = []
 * for await (const { rows, columns, entries } of readColumns(bytes, profile)) {
 *   for (let row = 0; row < rows; row++) {
 *     const overtime = columns.overtime.values[row]
 *     seen.push([columns.code.words[columns.code.values[row] ?? noWord], overtime === missing ? null : overtime])
 *   }
 *   for (const entry of entries) if (entry.kind === 'rejected') seen.push(entry.issues[0]?.message.en)
 * }
 * seen // => [['0012', 90], ['0013', null], 'Line 3, column B (日付): There is no day "2026-11-31". Check the date.']
 * ```
 */
export function readColumns<const P extends Profile>(
  source: ByteSource,
  profile: P,
  options: ReadColumnsOptions<keyof P['fields'] & string> = {},
): ColumnReading<ColumnsOf<P>> {
  assertProfile(profile)
  const { fields, threads = threadsHere(), sliceBytes = mebibyte, ...readOptions } = options
  const unknown = fields?.find((name) => !Object.hasOwn(profile.fields, name))
  if (unknown !== undefined) throw new RangeError(`profile ${profile.id}: there is no field "${unknown}"`)
  const feed = {
    profile,
    options: readOptions,
    limits: limitsOf(options.limits),
    threads: wholeOf('threads', threads),
    slabBytes: Math.max(16, wholeOf('sliceBytes', sliceBytes)),
  }
  return readingOf<ColumnsOf<P>>(source, feed, fields)
}

type Feed = ConstructorParameters<typeof ColumnFeed>[2]

function readingOf<Columns>(
  source: ByteSource,
  feed: Feed,
  fields: readonly string[] | undefined,
): ColumnReading<Columns> {
  const { profile, options, limits } = feed
  const tally = new Tally()
  const stated = options.delimiter ?? profile.delimiter
  let machine: ColumnMachine | undefined
  const drive = new Drive<ColumnBatch>(source, {
    options,
    limits,
    tally,
    machineFor: (opening) => {
      machine = new ColumnMachine(new RecordMachine({ profile, options, ...opening }, tally, limits), fields)
      return machine
    },
    delimiterOf: (head, text) => (stated ?? chooseDelimiter(head, text, profile, limits)).charCodeAt(0),
    readText: (text) => {
      if (machine === undefined) throw new TypeError('a text is read before there is a machine')
      return new ColumnFeed(machine, text, feed).run()
    },
  })
  let begun = false
  async function* batches(): AsyncGenerator<ColumnBatch<Columns>> {
    if (begun) throw new TypeError('a reading can be gone through once; begin another one')
    begun = true
    for await (const group of drive.run()) {
      for (const each of group) {
        const batch =
          'kind' in each ? { rows: 0, lines: new Int32Array(0), columns: {}, entries: [each] } : each
        // The columns are those of the profile's fields, which the compiler cannot see through.
        if (batch.rows > 0 || batch.entries.length > 0) yield batch as ColumnBatch<Columns>
      }
    }
  }
  const report = (): ReadReport => ({ ...drive.state, counts: tally.counts(), codes: { ...tally.codes } })
  return { [Symbol.asyncIterator]: batches, report }
}
