import { CellText } from '../read/bytes/cell-text.ts'
import { FastDates, fastNumber, fastTime, unsure } from '../read/cells/fast.ts'
import { NotationEvidence } from '../read/rows/notation-evidence.ts'
import { rowChecks } from '../read/rows/row-checks.ts'
import { RowIssues } from '../read/rows/row-issues.ts'
import { minutesLater, type Span, spansOf } from '../read/rows/row-spans.ts'
import { isPlainNumber } from '../read/rows/row-values.ts'
import { hashOfBytes } from '../read/rows/seen-keys.ts'
import { makeSlots, type Slot, slotKind } from '../read/rows/slots.ts'
import { columnKind, hasWordsOfFile, missing, noWord } from './column.ts'
import { KnownCells } from './known-cells.ts'
import type { Plan } from './plan.ts'
import { RowEnd } from './row-end.ts'
import type { RowStore } from './row-store.ts'
import { valueAt } from './value-at.ts'

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const minutesOfDay = 1440
/** How the cells of a slot are read: the first four from bytes, `known` by memory, `time` never by memory. */
const how = { time: 0, duration: 1, date: 2, number: 3, known: 4 } as const

/** What came of a stretch of a file. */
export type PlainResult = {
  /** Rows with a place in the store, left ones included. */
  readonly rows: number
  /** The first byte that belongs to none of them. */
  readonly end: number
  /** The line breaks before that byte. */
  readonly lines: number
  /** Rows that the ordinary reader has to read: the place in the store, the first byte and the byte behind, of each. */
  readonly left: Int32Array
  /** Words of each slot that were not given before. */
  readonly words: readonly (readonly string[])[]
  /** What the digits of durations say about their notation, by slot; nothing when they say nothing. */
  readonly evidence: readonly (readonly number[])[] | undefined
}

type Bound = {
  readonly slot: Slot
  readonly how: number
  readonly known: KnownCells
  /** What an empty cell gives; `unsure` when there is something to say about it. */
  readonly empty: number
  readonly isNumber: boolean
  evidence: NotationEvidence
}

function howOf({ kind }: Slot): number {
  if (kind === slotKind.time) return how.time
  if (kind === slotKind.duration) return how.duration
  if (kind === slotKind.date) return how.date
  return kind === slotKind.number ? how.number : how.known
}

/**
 * Reads the rows about which the ordinary reader would have nothing to say, straight from bytes into a store. All
 * others are left to it, each with a place kept free in the store. So the diagnostics are those of the ordinary
 * reader because they are made by it.
 */
export class PlainRows {
  readonly slots: readonly Slot[]
  readonly #plan: Plan
  readonly #bound: readonly Bound[]
  readonly #spans: readonly Span[]
  readonly #checks: ReturnType<typeof rowChecks>
  readonly #issues = new RowIssues({}, '', {})
  readonly #dates = new FastDates()
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #rowEnd: RowEnd
  readonly #countsDigits: boolean
  readonly #given: number[]
  #left: number[] = []
  #view: DataView = new DataView(new ArrayBuffer(0))
  /** How many cells the row has; 0 when it is none that is read here. */
  #count = 0

  constructor(plan: Plan) {
    this.#plan = plan
    this.slots = makeSlots(plan.profile, plan.binding, plan.options)
    const text = new CellText(plan.encoding, plan.options.encoding === undefined)
    this.#bound = this.slots
      .filter(({ column }) => column >= 0)
      .map((slot) => {
        const kind = columnKind(slot.type)
        const nothing = kind === 'word' ? noWord : kind === 'number' ? Number.NaN : missing
        const known = new KnownCells(slot, text, plan.options, nothing)
        const empty = known.of(new Uint8Array(0), 0, 0)
        const isNumber = kind === 'number'
        return { slot, how: howOf(slot), known, empty, isNumber, evidence: new NotationEvidence(null) }
      })
    this.#spans = spansOf(this.slots)
    this.#checks = rowChecks(plan.profile, this.slots)
    this.#starts = new Int32Array(plan.widest + 1)
    this.#ends = new Int32Array(plan.widest + 1)
    this.#rowEnd = new RowEnd(plan.delimiter)
    this.#countsDigits = this.#bound.some(({ slot }) => slot.countsDigits)
    this.#given = this.#bound.map(() => 0)
  }

  /** Reads rows into the store until the bytes hold no whole row any more, or the store is full. */
  read(bytes: Uint8Array, from: number, to: number, store: RowStore): PlainResult {
    this.#begin()
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let at = from
    let [row, line] = [0, 0]
    const last = bytes[to - 1]
    const isWhole = to > from && (last === lineFeed || last === carriageReturn)
    while (isWhole && at < to && row < store.capacity) {
      store.lines[row] = line
      store.starts[row] = at
      const end = this.#scan(bytes, at, to)
      if (end >= 0 && this.#take(bytes, at, end, row, store)) {
        at = end
        line++
      } else {
        this.#rowEnd.find(bytes, at, to)
        if (this.#rowEnd.end < 0) break
        this.#left.push(row, at, this.#rowEnd.end)
        at = this.#rowEnd.end
        line += this.#rowEnd.breaks
      }
      row++
    }
    const evidence = this.#countsDigits ? this.#bound.map((one) => one.evidence.counts()) : undefined
    return {
      rows: row,
      end: at,
      lines: line,
      left: Int32Array.from(this.#left),
      words: this.#newWords(),
      evidence,
    }
  }

  #begin(): void {
    this.#left = []
    for (const [index, one] of this.#bound.entries()) {
      if (this.#countsDigits) one.evidence = new NotationEvidence(null)
      if (hasWordsOfFile(one.slot.type)) continue
      one.known.clear()
      this.#given[index] = 0
    }
  }

  #newWords(): readonly (readonly string[])[] {
    const words: (readonly string[])[] = this.slots.map(() => [])
    for (const [index, { slot, known }] of this.#bound.entries()) {
      words[slot.index] = known.words.slice(this.#given[index])
      this.#given[index] = known.words.length
    }
    return words
  }

  /** Finds the cells of a row; the byte behind it, or −1 when the row is left. */
  #scan(bytes: Uint8Array, from: number, to: number): number {
    const { delimiter, width, widest } = this.#plan
    const highest = Math.max(delimiter, quote)
    const starts = this.#starts
    const ends = this.#ends
    let at = from
    let count = 0
    for (;;) {
      let byte = bytes[at] as number
      if (byte === quote) {
        starts[count] = ++at
        byte = bytes[at] as number
        while (byte !== quote) {
          if (byte === lineFeed || byte === carriageReturn || byte === 0 || at >= to) return -1
          byte = bytes[++at] as number
        }
        ends[count] = at
        byte = bytes[++at] as number
        if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) return -1
      } else {
        starts[count] = at
        while (byte > highest || (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn)) {
          if (byte === 0) return -1
          byte = bytes[++at] as number
        }
        ends[count] = at
      }
      count++
      if (byte !== delimiter) break
      if (count >= widest) return -1
      at++
    }
    this.#count = count
    if (count < width) return -1
    return at + (bytes[at] === carriageReturn && at + 1 < to && bytes[at + 1] === lineFeed ? 2 : 1)
  }

  /** Reads the cells that were found; whether there is nothing to say about them. */
  #take(bytes: Uint8Array, from: number, end: number, row: number, store: RowStore): boolean {
    if (end - from > this.#plan.rowBytes) return false
    const bound = this.#bound
    for (let index = 0; index < bound.length; index++) {
      const one = bound[index] as Bound
      const { column, index: place } = one.slot
      let value = one.empty
      if (column < this.#count) {
        const [start, last] = [this.#starts[column] as number, this.#ends[column] as number]
        if (start < last) value = this.#cell(one, bytes, start, last)
      }
      if (value === unsure) return false
      if (one.isNumber) (store.numbers[place] as Float64Array)[row] = value
      else (store.wholes[place] as Int32Array)[row] = value
    }
    if (this.#spans.length > 0 && !this.#spansHold(row, store)) return false
    if (this.#checks.length > 0 && !this.#checksHold(row, store)) return false
    if (this.#countsDigits) this.#countDigits(bytes)
    const first = this.#starts[0] as number
    if (this.#plan.hasKey)
      store.hashes[row] = hashOfBytes(this.#view, first, this.#ends[this.#count - 1] as number)
    return true
  }

  #cell({ how: reads, slot, known }: Bound, bytes: Uint8Array, start: number, end: number): number {
    let value = unsure
    if (reads === how.known) return known.of(bytes, start, end)
    // What a time means can depend on the day of its row.
    if (reads === how.time) return fastTime(bytes, start, end)
    if (reads === how.duration) value = slot.fast(bytes, start, end)
    else if (reads === how.date) value = this.#dates.of(bytes, start, end)
    else value = fastNumber(bytes, start, end)
    return value === unsure ? known.of(bytes, start, end) : value
  }

  /** As the ordinary reader: times past midnight go to the next day. Whatever it would tell leaves the row to it. */
  #spansHold(row: number, store: RowStore): boolean {
    const at = ({ column, index }: Slot): number =>
      column < 0 ? missing : ((store.wholes[index] as Int32Array)[row] as number)
    for (const { slot, before, flag, isStretch, keepsEqual, longest } of this.#spans) {
      let end = at(slot)
      const start = before === slot ? missing : at(before)
      if (end === missing) {
        if (isStretch && slot.column >= 0 && start !== missing) return false
        continue
      }
      if (flag !== undefined && at(flag) === 1 && end < minutesOfDay) end += minutesOfDay
      if (start !== missing) {
        end += minutesLater(end, start, isStretch)
        if (end < start) return false
        if (isStretch && ((end === start && !keepsEqual) || end - start > longest)) return false
      } else if (isStretch && before.column >= 0) return false
      ;(store.wholes[slot.index] as Int32Array)[row] = end
    }
    return true
  }

  #checksHold(row: number, store: RowStore): boolean {
    const words: (readonly string[])[] = []
    for (const { slot, known } of this.#bound) words[slot.index] = known.words
    const values = this.slots.map((slot) => valueAt(slot, store, row, words[slot.index] ?? []))
    this.#issues.begin(0)
    for (const check of this.#checks) check(values, this.#issues)
    return this.#issues.take().length === 0
  }

  #countDigits(bytes: Uint8Array): void {
    for (const { slot, evidence } of this.#bound) {
      if (!slot.countsDigits || slot.column >= this.#count) continue
      const start = this.#starts[slot.column] as number
      const end = this.#ends[slot.column] as number
      if (start < end && isPlainNumber(bytes, start, end)) evidence.count(bytes, start, end)
    }
  }
}
