import { CellText } from './bytes/cell-text.ts'
import { chunksOf, isRewindable, nameOf } from './bytes/chunks.ts'
import { bomOf, decideEncoding } from './bytes/decide-encoding.ts'
import { Utf16ToUtf8 } from './bytes/utf16.ts'
import { LimitExceeded, RowScanner } from './csv/row-scanner.ts'
import type { RowView } from './csv/row-view.ts'
import type { ReadLimits, ReadOptions } from './options.ts'
import { type ReadFacts, type ReadIssueCode, type ReadPlace, readIssue } from './read-issue.ts'
import type { ColumnReport, ReadEntry, ReadReport } from './reading.ts'
import type { Tally } from './rows/tally.ts'
import type { ByteSource, Encoding } from './source.ts'
import { ArchiveFault } from './xlsx/archive-fault.ts'
import { openSheet } from './xlsx/read-workbook.ts'

/** What takes the rows of a file and gives entries. */
export type Machine<Entry> = {
  readonly waiting: number
  readonly refused: boolean
  readonly columns: readonly ColumnReport[]
  readonly missingFields: readonly string[]
  take(): readonly Entry[]
  put(view: RowView): void
  finish(): void
  refuse(code: ReadIssueCode, facts: ReadFacts): void
}

/** What is known of a file when its first row is about to come. */
export type Opening = {
  readonly place: ReadPlace
  readonly encodingName: string
  readonly text: CellText
  readonly isWorkbook: boolean
}

/** What a drive needs beside its source. */
export type Driver<Entry> = {
  readonly options: ReadOptions
  readonly limits: ReadLimits
  readonly tally: Tally
  readonly machineFor: (opening: Opening) => Machine<Entry>
  /** The delimiter, from the first bytes of the text. */
  readonly delimiterOf: (head: Uint8Array, text: CellText) => number
  /** Reads a text in another way than row by row; the machine is told its end by the drive. */
  readonly readText?: (text: OpenText) => AsyncGenerator<readonly Entry[]>
}

/** A text that is about to be read. */
export type OpenText = {
  readonly chunks: AsyncGenerator<Uint8Array>
  readonly delimiter: number
  readonly encoding: 'utf-8' | 'cp932'
}

type FileEntry = Extract<ReadEntry<unknown>, { kind: 'file' }>
type State = { -readonly [Key in keyof Omit<ReadReport, 'counts' | 'codes'>]: ReadReport[Key] }

const headBytes = 1 << 16
// Small batches die young: with larger ones the heap grows with the file.
const batchRows = 64
const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  cp932: 'CP932',
}

/** What a file is, by its first bytes. */
function formatOf(head: Uint8Array): 'csv' | 'xlsx' | { readonly other: string } {
  const starts = (...bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'xlsx'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { other: 'XLS, or XLSX with a password' }
  if (starts(0x25, 0x50, 0x44, 0x46)) return { other: 'PDF' }
  if (starts(0x1f, 0x8b)) return { other: 'GZIP' }
  return 'csv'
}

/** One going-through of a source, from bytes to entries. */
export class Drive<Entry> {
  readonly state: State = { complete: false, columns: [], missingFields: [] }
  readonly #source: ByteSource
  readonly #driver: Driver<Entry | FileEntry>
  #machine: Machine<Entry | FileEntry> | undefined

  constructor(source: ByteSource, driver: Driver<Entry | FileEntry>) {
    const { options } = driver
    if (!isRewindable(source) && options.encoding === undefined && options.format !== 'xlsx') {
      throw new TypeError('a source that passes by once has to name its encoding: options.encoding')
    }
    this.#source = source
    this.#driver = driver
    const file = options.file ?? nameOf(source)
    if (file !== undefined) this.state.file = file
  }

  get #place(): ReadPlace {
    const { file } = this.state
    return file === undefined ? {} : { file }
  }

  /** The entries in batches. */
  async *run(): AsyncGenerator<readonly (Entry | FileEntry)[]> {
    const chunks = chunksOf(this.#source)
    let finished = false
    try {
      const head = await readHead(chunks)
      const format = this.#driver.options.format ?? formatOf(head)
      if (typeof format === 'object') {
        yield [this.#refusal('not-a-table', { place: {}, expected: format.other })]
        return
      }
      this.state.format = format
      yield* format === 'xlsx' ? this.#workbook(head, chunks) : this.#text(head, chunks)
      finished = true
    } finally {
      if (!finished) await chunks.return(undefined)
    }
  }

  #refusal(code: ReadIssueCode, facts: ReadFacts): FileEntry {
    const issues = [readIssue(code, 'error', { ...facts, place: { ...this.#place, ...facts.place } })]
    this.#driver.tally.countIssues(issues)
    return { kind: 'file', issues }
  }

  async *#text(head: Uint8Array, chunks: AsyncGenerator<Uint8Array>) {
    const { options } = this.#driver
    const mark = bomOf(head)
    let encoding = options.encoding ?? mark?.encoding
    if (encoding === undefined && isRewindable(this.#source)) {
      const decision = await decideEncoding(this.#source, this.state.file)
      if (!decision.ok) {
        this.#driver.tally.countIssues([decision.issue])
        yield [{ kind: 'file', issues: [decision.issue] } as const]
        return
      }
      encoding = decision.encoding
    }
    if (encoding === undefined) throw new TypeError('a source that passes by once has to name its encoding')
    this.state.encoding = encoding
    const bom = mark?.encoding === encoding ? mark.bom : 0
    yield* this.#rows(joined(head.subarray(bom), chunks), encoding)
  }

  async *#rows(chunks: AsyncGenerator<Uint8Array>, encoding: Encoding) {
    const isDecided = this.#driver.options.encoding === undefined
    const text = new CellText(encoding === 'cp932' ? 'cp932' : 'utf-8', isDecided)
    const plain = encoding.startsWith('utf-16') ? asUtf8(chunks, encoding === 'utf-16be') : chunks
    const head = await readHead(plain)
    const delimiter = this.#driver.delimiterOf(head, text)
    this.state.delimiter = String.fromCharCode(delimiter)
    const encodingName = encodingNames[encoding]
    const machine = this.#driver.machineFor({ place: this.#place, encodingName, text, isWorkbook: false })
    this.#machine = machine
    const open = { chunks: joined(head, plain), delimiter, encoding: text.encoding }
    yield* this.#driver.readText?.(open) ?? this.#rowByRow(open, machine)
    yield* this.#end(machine)
  }

  async *#rowByRow({ chunks, delimiter }: OpenText, machine: Machine<Entry | FileEntry>) {
    const scanner = new RowScanner(delimiter, this.#driver.limits)
    for await (const chunk of chunks) {
      scanner.push(chunk)
      while (this.#put(scanner, machine, false)) yield this.#taken(machine)
      if (machine.refused) break
    }
    if (!machine.refused) while (this.#put(scanner, machine, true)) yield this.#taken(machine)
  }

  /** Puts rows until a batch is full; `false` when there are no more. */
  #put(scanner: RowScanner, machine: Machine<Entry | FileEntry>, final: boolean): boolean {
    try {
      while (!machine.refused && scanner.next(final)) {
        machine.put(scanner)
        if (machine.waiting >= batchRows) return true
      }
    } catch (error) {
      this.#overLimit(error, machine)
    }
    return false
  }

  #overLimit(error: unknown, machine: Machine<Entry | FileEntry>): void {
    refuseOverLimit(error, machine, this.#driver.limits)
  }

  /** The next batch; the report knows the columns from the first one on. */
  #taken(machine: Machine<Entry | FileEntry>): readonly (Entry | FileEntry)[] {
    this.#look(machine)
    return machine.take()
  }

  #look(machine: Machine<Entry | FileEntry>): void {
    this.state.columns = machine.columns
    this.state.missingFields = machine.missingFields
  }

  *#end(machine: Machine<Entry | FileEntry>) {
    if (!machine.refused) {
      machine.finish()
      this.state.complete = !machine.refused
    }
    this.#look(machine)
    if (machine.waiting > 0) yield this.#taken(machine)
  }

  async *#workbook(head: Uint8Array, chunks: AsyncGenerator<Uint8Array>) {
    try {
      const bytes = await gathered(head, chunks, this.#driver.limits.archiveBytes)
      yield* this.#sheet(bytes)
    } catch (error) {
      if (!(error instanceof ArchiveFault)) throw error
      const { code, value, expected } = error
      const facts = {
        place: this.state.sheet === undefined ? {} : { sheet: this.state.sheet },
        ...(value === undefined ? {} : { value }),
        ...(expected === undefined ? {} : { expected }),
      }
      const machine = this.#machine
      if (machine !== undefined && machine.waiting > 0) yield this.#taken(machine)
      yield [this.#refusal(code, facts)]
    }
  }

  *#sheet(bytes: Uint8Array) {
    const { options, limits } = this.#driver
    const opened = openSheet(bytes, options.sheet, limits)
    this.state.sheet = opened.name
    const place = { ...this.#place, sheet: opened.name }
    const text = new CellText('utf-8')
    const machine = this.#driver.machineFor({ place, encodingName: 'UTF-8', text, isWorkbook: true })
    this.#machine = machine
    if (opened.others.length > 0) {
      const issues = [readIssue('sheets-left', 'warning', { place, expected: opened.others.join(', ') })]
      this.#driver.tally.countIssues(issues)
      yield [{ kind: 'file', issues } as const]
    }
    const rows = opened.rows((row) => machine.put(row))
    for (;;) {
      try {
        if (rows.next().done === true) break
      } catch (error) {
        this.#overLimit(error, machine)
      }
      this.#look(machine)
      if (machine.waiting > 0) yield this.#taken(machine)
      if (machine.refused) return
    }
    yield* this.#end(machine)
  }
}

/** Ends a reading for a row that is beyond a limit; any other error goes on. */
export function refuseOverLimit(
  error: unknown,
  machine: Pick<Machine<unknown>, 'refuse'>,
  { rowBytes, columns }: ReadLimits,
): void {
  if (!(error instanceof LimitExceeded)) throw error
  const expected = String(error.code === 'row-too-long' ? rowBytes : columns)
  machine.refuse(error.code, { place: { line: error.line }, expected })
}

/** The first bytes of a source, gathered until there are enough of them to look at. */
async function readHead(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < headBytes) {
    const { done, value } = await chunks.next()
    if (done === true) break
    // A source may use its buffer again.
    parts.push(value.slice())
    length += value.length
  }
  return concatenated(parts, length)
}

function concatenated(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

async function* joined(head: Uint8Array, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < head.length; at += headBytes) yield head.subarray(at, at + headBytes)
  yield* chunks
}

async function* asUtf8(chunks: AsyncGenerator<Uint8Array>, big: boolean): AsyncGenerator<Uint8Array> {
  const converter = new Utf16ToUtf8(big)
  for await (const chunk of chunks) yield converter.push(chunk)
  yield converter.finish()
}

async function gathered(head: Uint8Array, chunks: AsyncGenerator<Uint8Array>, most: number) {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of joined(head, chunks)) {
    parts.push(chunk.slice())
    length += chunk.length
    if (length > most) {
      const limit = `${Math.ceil(most / 1e6)} MB`
      throw new ArchiveFault('archive-too-large', limit, `> ${limit}`)
    }
  }
  return concatenated(parts, length)
}
