import type { ReadEntry } from '../read/reading.ts'
import type { TimeRange } from '../read/record.ts'
import type { Slot, SlotValue } from '../read/rows/slots.ts'
import { type Column, type ColumnBatch, type ColumnEntry, columnKind, missing, noWord } from './column.ts'
import { ColumnWords } from './column-words.ts'
import { bytesOfStore, NoValues, numberOfFlag, RowStore } from './row-store.ts'

type Entry = ReadEntry<Record<string, SlotValue>>
type Values = Record<string, SlotValue>

/** Makes batches from stores, and tells what there is to say beside them. */
export class BatchMaker {
  readonly slots: readonly Slot[]
  readonly words: ColumnWords
  readonly #fields: ReadonlySet<string> | undefined
  readonly #noWords = new NoValues()
  readonly #nothing = new NoValues()
  #entries: ColumnEntry[] = []
  #ranges: (readonly TimeRange[] | null)[][] = []

  constructor(slots: readonly Slot[], fields: readonly string[] | undefined) {
    this.slots = slots
    this.words = new ColumnWords(slots)
    this.#fields = fields === undefined ? undefined : new Set(fields)
  }

  /** Begins a batch, with the words of its free texts. */
  begin(words?: readonly (readonly string[])[]): void {
    this.words.begin(words)
    this.#entries = []
    this.#ranges = this.slots.map(() => [])
  }

  /** Keeps what the ordinary reader said about a row; the record when it is one, which comes to stand at `row`. */
  tell(entries: readonly Entry[], row: number): Values | undefined {
    let record: Values | undefined
    for (const entry of entries) {
      if (entry.kind !== 'record') this.#entries.push(entry)
      else {
        record = entry.record
        const { line, warnings } = entry
        if (warnings.length > 0) this.#entries.push({ kind: 'warned', line, row, warnings })
      }
    }
    return record
  }

  /** Puts a record into a store. */
  fill(store: RowStore, row: number, record: Values): void {
    for (const { index, name, type, column, field } of this.slots) {
      const value = record[name] ?? null
      const kind = columnKind(type)
      if (column < 0 && field.from !== 'block') continue
      if (kind === 'ranges') this.#ranges[index]?.push(value as readonly TimeRange[] | null)
      else if (kind === 'number')
        (store.numbers[index] as Float64Array)[row] = (value as number | null) ?? Number.NaN
      else (store.wholes[index] as Int32Array)[row] = this.#numberOf(index, value)
    }
  }

  #numberOf(slot: number, value: SlotValue): number {
    if (typeof value === 'string') return this.words.placeOf(slot, value)
    if (typeof value === 'boolean') return numberOfFlag(value)
    if (typeof value === 'number') return value
    return this.slots[slot] !== undefined && columnKind(this.slots[slot].type) === 'word' ? noWord : missing
  }

  /** The first rows of a store as a batch. */
  batch(store: RowStore, rows: number): ColumnBatch {
    const columns: Record<string, Column> = {}
    for (const slot of this.slots) {
      if (this.#fields?.has(slot.name) === false) continue
      columns[slot.name] = this.#column(slot, store, rows)
    }
    return { rows, lines: store.lines.subarray(0, rows), columns, entries: this.#entries }
  }

  /** The entries of the ordinary reader as a batch. */
  ordinary(entries: readonly Entry[]): ColumnBatch {
    this.begin()
    const store = new RowStore(
      this.slots,
      entries.length,
      new ArrayBuffer(bytesOfStore(this.slots, entries.length)),
    )
    let rows = 0
    for (const entry of entries) {
      const record = this.tell([entry], rows)
      if (record === undefined || entry.kind !== 'record') continue
      store.lines[rows] = entry.line
      this.fill(store, rows++, record)
    }
    return this.batch(store, rows)
  }

  #column({ index, type, column, field }: Slot, store: RowStore, rows: number): Column {
    const kind = columnKind(type)
    const isThere = column >= 0 || field.from === 'block'
    if (kind === 'ranges') {
      return { kind, values: isThere ? (this.#ranges[index] ?? []) : new Array<null>(rows).fill(null) }
    }
    if (kind === 'number') {
      const numbers = store.numbers[index] as Float64Array
      return { kind, values: isThere ? numbers.subarray(0, rows) : this.#nothing.numbers(rows) }
    }
    const wholes = store.wholes[index] as Int32Array
    if (kind === 'word') {
      const values = isThere ? wholes.subarray(0, rows) : this.#noWords.wholes(rows, noWord)
      return { kind, values, words: this.words.wordsOf(index) }
    }
    return { kind, values: isThere ? wholes.subarray(0, rows) : this.#nothing.wholes(rows, missing) }
  }
}
