import { RowScanner } from '../read/csv/row-scanner.ts'
import { refuseOverLimit } from '../read/drive.ts'
import type { ReadLimits } from '../read/options.ts'
import type { DataRows } from '../read/rows/data-rows.ts'
import type { RecordMachine } from '../read/rows/record-machine.ts'
import type { RowKeys } from '../read/rows/row-keys.ts'
import type { Earlier } from '../read/rows/seen-keys.ts'
import type { Slot } from '../read/rows/slots.ts'
import type { BatchMaker } from './batch-maker.ts'
import { type ColumnBatch, hasWordsOfFile, missing } from './column.ts'
import type { GivenWords } from './column-words.ts'
import type { PlainResult } from './plain-rows.ts'
import { RowEnd } from './row-end.ts'
import type { RowStore } from './row-store.ts'
import { valueAt } from './value-at.ts'

/** What was read apart from the rest of its file, on its way back into it. */
export type Stretch = {
  readonly bytes: Uint8Array
  readonly store: RowStore
  readonly result: PlainResult
  /** The words of the reader that read it. */
  readonly given: GivenWords
}

/** The key of a file when it is a word of the file and a day: the common case, without texts. */
type PlainKey = { readonly word: Slot; readonly day: Slot }

function plainKeyOf({ parts: { day, others } }: RowKeys): PlainKey | undefined {
  const [word] = others
  if (day === undefined || word === undefined || others.length > 1) return undefined
  const isPlain = hasWordsOfFile(word.type) && word.column >= 0 && day.column >= 0
  return isPlain ? { word, day } : undefined
}

/**
 * Brings rows that were read apart back into their file, in its order: gives them their lines, looks for repeated
 * keys, and lets the ordinary reader read what was left to it.
 */
export class RowMerge {
  /** The line on which the next stretch begins. */
  line: number
  readonly #machine: RecordMachine
  readonly #data: DataRows
  readonly #maker: BatchMaker
  readonly #limits: ReadLimits
  readonly #scanner: RowScanner
  readonly #rowEnd: RowEnd
  readonly #plainKey: PlainKey | undefined
  #persons = new Int32Array(0)
  #dropped: number[] = []

  constructor(
    machine: RecordMachine,
    data: DataRows,
    maker: BatchMaker,
    start: { readonly line: number; readonly delimiter: number; readonly limits: ReadLimits },
  ) {
    this.#machine = machine
    this.#data = data
    this.#maker = maker
    this.#limits = start.limits
    this.#scanner = new RowScanner(start.delimiter, start.limits)
    this.#rowEnd = new RowEnd(start.delimiter)
    this.#plainKey = data.keys === undefined ? undefined : plainKeyOf(data.keys)
    this.line = start.line
  }

  /** The rows of a stretch as a batch. */
  merge({ bytes, store, result, given }: Stretch): ColumnBatch {
    const { left, words, evidence } = result
    this.takeWords(given, result)
    this.#maker.begin(words)
    this.#dropped = []
    const stretch = { bytes, store, result, given }
    const rows = Math.min(result.rows, this.#machine.room)
    let next = 0
    for (let at = 0; at < left.length && !this.#machine.refused; at += 3) {
      const row = left[at] as number
      if (row >= rows) break
      this.#takePlain(stretch, next, row)
      this.#takeLeft(stretch, row, left[at + 1] as number, left[at + 2] as number)
      next = row + 1
    }
    if (!this.#machine.refused) {
      this.#takePlain(stretch, next, rows)
      next = rows
      if (rows < result.rows) this.#putBeyond(stretch, rows)
    }
    if (evidence !== undefined) this.#addEvidence(evidence)
    this.line += result.lines
    store.drop(next, this.#dropped)
    return this.#maker.batch(store, next - this.#dropped.length)
  }

  /** Takes the words that a reader gives, which it will not give again. */
  takeWords(given: GivenWords, { words }: PlainResult): void {
    for (const { index, type } of this.#data.slots) {
      if (hasWordsOfFile(type)) given.take(index, words[index] ?? [])
    }
  }

  /** Puts the bytes at the end of the file that end with no line break. */
  finish(bytes: Uint8Array): void {
    this.#put(bytes, this.line)
  }

  #addEvidence(evidence: NonNullable<PlainResult['evidence']>): void {
    const bound = this.#data.slots.filter(({ column }) => column >= 0)
    for (const [index, { evidence: own }] of bound.entries()) own.add(evidence[index] ?? [])
  }

  #takePlain({ bytes, store, given }: Stretch, from: number, to: number): void {
    if (from === to) return
    const { lines } = store
    const { line } = this
    for (let row = from; row < to; row++) lines[row] = (lines[row] as number) + line
    for (const { index, type, column } of this.#data.slots) {
      if (column < 0 || !hasWordsOfFile(type)) continue
      given.replace(index, store.wholes[index] as Int32Array, from, to, this.#maker.words)
    }
    const before = this.#dropped.length
    if (this.#data.keys !== undefined) this.#lookForKeys(this.#data.keys, bytes, store, from, to)
    this.#machine.countRows(to - from, to - from - (this.#dropped.length - before))
  }

  #lookForKeys(keys: RowKeys, bytes: Uint8Array, store: RowStore, from: number, to: number): void {
    const { lines, hashes } = store
    const plain = this.#plainKey
    const words = plain && (store.wholes[plain.word.index] as Int32Array)
    const days = plain && (store.wholes[plain.day.index] as Int32Array)
    for (let row = from; row < to; row++) {
      const word = words === undefined ? -1 : (words[row] as number)
      const day = days === undefined ? missing : (days[row] as number)
      const earlier =
        word >= 0 && day !== missing
          ? keys.days.put(this.#personOf(keys, word), day, lines[row] as number, hashes[row] as number)
          : keys.earlier(this.#valuesOf(store, row), lines[row] as number, hashes[row] as number)
      if (earlier !== undefined) this.#dropRepeated(bytes, store, row, earlier)
    }
  }

  /** The number that the keys have for a word of the file. */
  #personOf(keys: RowKeys, word: number): number {
    if (word >= this.#persons.length) {
      const wider = new Int32Array(Math.max(1024, word * 2)).fill(-1)
      wider.set(this.#persons)
      this.#persons = wider
    }
    let person = this.#persons[word] as number
    if (person < 0) {
      person = keys.days.numberOf(this.#maker.words.wordsOf(this.#plainKey?.word.index ?? -1)[word] ?? '')
      this.#persons[word] = person
    }
    return person
  }

  #valuesOf(store: RowStore, row: number) {
    const { words } = this.#maker
    return this.#data.slots.map((slot) => valueAt(slot, store, row, words.wordsOf(slot.index)))
  }

  #dropRepeated(bytes: Uint8Array, store: RowStore, row: number, earlier: Earlier): void {
    this.#scanner.restart(store.lines[row] as number)
    this.#scanner.push(this.#rowAt(bytes, store.starts[row] as number))
    this.#scanner.next(true)
    this.#data.putRepeated(this.#scanner, earlier)
    this.#dropped.push(row)
    this.#maker.tell(this.#machine.take(), row - this.#dropped.length)
  }

  #takeLeft({ bytes, store }: Stretch, row: number, start: number, end: number): void {
    const line = (store.lines[row] as number) + this.line
    store.lines[row] = line
    this.#put(bytes.subarray(start, end), line)
    const record = this.#maker.tell(this.#machine.take(), row - this.#dropped.length)
    if (record === undefined) this.#dropped.push(row)
    else this.#maker.fill(store, row, record)
  }

  #rowAt(bytes: Uint8Array, start: number): Uint8Array {
    this.#rowEnd.find(bytes, start, bytes.length)
    return bytes.subarray(start, this.#rowEnd.end)
  }

  /** Reads one row in the ordinary way. */
  #put(bytes: Uint8Array, line: number): void {
    const scanner = this.#scanner
    scanner.restart(line)
    scanner.push(bytes)
    try {
      while (!this.#machine.refused && scanner.next(true)) this.#machine.put(scanner)
    } catch (error) {
      refuseOverLimit(error, this.#machine, this.#limits)
    }
  }

  /** Puts the row that is one too many. */
  #putBeyond({ bytes, store }: Stretch, row: number): void {
    this.#put(this.#rowAt(bytes, store.starts[row] as number), (store.lines[row] as number) + this.line)
    this.#maker.tell(this.#machine.take(), row - this.#dropped.length)
  }
}
