import { CellText } from '../read/bytes/cell-text.ts'
import { NotationEvidence } from '../read/rows/notation-evidence.ts'
import { rowChecks } from '../read/rows/row-checks.ts'
import { RowIssues } from '../read/rows/row-issues.ts'
import { type Span, spansOf } from '../read/rows/row-spans.ts'
import { isPlainNumber } from '../read/rows/row-values.ts'
import { hashOfBytes } from '../read/rows/seen-keys.ts'
import { makeSlots, type Slot } from '../read/rows/slots.ts'
import { applySpan } from './apply-span.ts'
import { CellBlock, type SlabBytes } from './cell-block.ts'
import { type Stage, stageOf } from './cell-stages.ts'
import { columnKind, hasWordsOfFile, missing, noWord } from './column.ts'
import { KnownCells } from './known-cells.ts'
import type { Plan } from './plan.ts'
import type { RowStore } from './row-store.ts'
import { valueAt } from './value-at.ts'

const lineFeed = 10
const carriageReturn = 13

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
  readonly stage: Stage
  readonly known: KnownCells
  /** What an empty cell gives; `unsure` when there is something to say about it. */
  readonly empty: number
  evidence: NotationEvidence
}

function boundOf(slot: Slot, plan: Plan, text: CellText): Bound {
  const kind = columnKind(slot.type)
  const nothing = kind === 'word' ? noWord : kind === 'number' ? Number.NaN : missing
  const known = new KnownCells(slot, text, plan.options, nothing)
  const empty = known.of(new Uint8Array(0), 0, 0)
  return { slot, stage: stageOf(slot), known, empty, evidence: new NotationEvidence(null) }
}

/**
 * Reads the rows about which the ordinary reader would have nothing to say, straight from bytes into a store: block
 * by block, and in each block column by column. All others are left to it, each with a place kept free in the store.
 * So the diagnostics are those of the ordinary reader because they are made by it.
 */
export class PlainRows {
  readonly slots: readonly Slot[]
  readonly #hasKey: boolean
  readonly #bound: readonly Bound[]
  readonly #spans: readonly Span[]
  readonly #checks: ReturnType<typeof rowChecks>
  readonly #issues = new RowIssues({}, '', {})
  readonly #block: CellBlock
  readonly #countsDigits: boolean
  readonly #given: number[]
  #left: number[] = []

  constructor(plan: Plan) {
    this.#hasKey = plan.hasKey
    this.slots = makeSlots(plan.profile, plan.binding, plan.options)
    const text = new CellText(plan.encoding, plan.options.encoding === undefined)
    this.#bound = this.slots.filter(({ column }) => column >= 0).map((slot) => boundOf(slot, plan, text))
    this.#spans = spansOf(this.slots)
    this.#checks = rowChecks(plan.profile, this.slots)
    this.#block = new CellBlock(plan)
    this.#countsDigits = this.#bound.some(({ slot }) => slot.countsDigits)
    this.#given = this.#bound.map(() => 0)
  }

  /** Reads rows into the store until the bytes hold no whole row any more, or the store is full. */
  read(bytes: Uint8Array, from: number, to: number, store: RowStore): PlainResult {
    this.#begin()
    const slab = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
    const block = this.#block
    block.end = from
    block.lines = 0
    const last = bytes[to - 1]
    const isWhole = to > from && (last === lineFeed || last === carriageReturn)
    let rows = 0
    while (isWhole && block.end < to && rows < store.capacity) {
      block.find(slab, to, store, rows)
      if (block.rows === 0) break
      this.#readBlock(slab, store, rows)
      rows += block.rows
    }
    const evidence = this.#countsDigits ? this.#bound.map((one) => one.evidence.counts()) : undefined
    return {
      rows,
      end: block.end,
      lines: block.lines,
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

  #readBlock(slab: SlabBytes, store: RowStore, base: number): void {
    const block = this.#block
    for (const { slot, stage, known, empty } of this.#bound) {
      const { column, index } = slot
      const isNumber = columnKind(slot.type) === 'number'
      const out = (isNumber ? store.numbers[index] : store.wholes[index]) as Int32Array | Float64Array
      stage({ block, slab, column, out, base, empty, known })
    }
    for (const span of this.#spans) applySpan(span, block, store, base)
    if (this.#checks.length > 0) this.#check(store, base)
    if (this.#countsDigits) this.#countDigits(slab.bytes)
    if (this.#hasKey) this.#hash(slab.view, store, base)
    this.#leave(store, base)
  }

  #check(store: RowStore, base: number): void {
    const { rows, isLeft } = this.#block
    const words: (readonly string[])[] = []
    for (const { slot, known } of this.#bound) words[slot.index] = known.words
    for (let row = 0; row < rows; row++) {
      if (isLeft[row] === 1) continue
      const values = this.slots.map((slot) => valueAt(slot, store, base + row, words[slot.index] ?? []))
      this.#issues.begin(0)
      for (const check of this.#checks) check(values, this.#issues)
      if (this.#issues.take().length > 0) isLeft[row] = 1
    }
  }

  #countDigits(bytes: Uint8Array): void {
    const { rows, isLeft, starts, ends, stride } = this.#block
    for (const { slot, evidence } of this.#bound) {
      if (!slot.countsDigits) continue
      for (let row = 0, cell = slot.column; row < rows; row++, cell += stride) {
        const start = starts[cell] as number
        const end = ends[cell] as number
        if (isLeft[row] === 0 && start < end && isPlainNumber(bytes, start, end)) {
          evidence.count(bytes, start, end)
        }
      }
    }
  }

  #hash(view: DataView, { hashes }: RowStore, base: number): void {
    const { rows, starts, lasts, stride } = this.#block
    for (let row = 0; row < rows; row++) {
      hashes[base + row] = hashOfBytes(view, starts[row * stride] as number, lasts[row] as number)
    }
  }

  #leave({ starts }: RowStore, base: number): void {
    const { rows, isLeft, end } = this.#block
    for (let row = isLeft.indexOf(1); row >= 0; row = isLeft.indexOf(1, row + 1)) {
      const behind = row + 1 < rows ? (starts[base + row + 1] as number) : end
      this.#left.push(base + row, starts[base + row] as number, behind)
    }
  }
}
