import type { Plan } from './plan.ts'
import { RowEnd } from './row-end.ts'
import type { RowStore } from './row-store.ts'

const quote = 34
const lineFeed = 10
const carriageReturn = 13
const everyByte = 0x01010101
const everyHighestBit = 0x80808080

/** The bytes of a slab, also as a view that reads four of them at once. */
export type SlabBytes = { readonly bytes: Uint8Array; readonly view: DataView }

/** How many rows are looked at together: their cells stay in the processor's cache from one column to the next. */
const rowsOfBlock = 1024

/** Where the cells of some rows stand in the bytes of a slab. */
export class CellBlock {
  /** By row and column, `stride` apart; both 0 for cells that a row does not have. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly stride: number
  /** The end of the last cell of each row. */
  readonly lasts = new Int32Array(rowsOfBlock)
  /** 1 for rows that the ordinary reader has to read. */
  readonly isLeft = new Uint8Array(rowsOfBlock)
  rows = 0
  /** The first byte behind the rows, and how many line breaks are before it. */
  end = 0
  lines = 0
  readonly #delimiter: number
  /** Above all signs that matter, four times. */
  readonly #above: number
  readonly #width: number
  readonly #rowBytes: number
  readonly #rowEnd: RowEnd

  constructor({ delimiter, width, widest, rowBytes }: Plan) {
    this.stride = widest
    this.starts = new Int32Array(rowsOfBlock * widest)
    this.ends = new Int32Array(rowsOfBlock * widest)
    this.#delimiter = delimiter
    this.#above = Math.imul(Math.max(delimiter, quote) + 1, everyByte)
    this.#width = width
    this.#rowBytes = rowBytes
    this.#rowEnd = new RowEnd(delimiter)
  }

  /** Finds the cells of the next rows, the first of which stands at `base` in the store; `to` is behind a line break. */
  find(slab: SlabBytes, to: number, store: RowStore, base: number): void {
    const most = Math.min(rowsOfBlock, store.capacity - base)
    this.isLeft.fill(0)
    let at = this.end
    let row = 0
    for (; row < most && at < to; row++) {
      store.starts[base + row] = at
      store.lines[base + row] = this.lines
      const plain = this.#findPlainRow(slab, at, to, row)
      const next = plain >= 0 ? plain : this.#findRow(slab.bytes, at, to, row)
      if (next >= 0 && next - at <= this.#rowBytes) {
        at = next
        this.lines++
        continue
      }
      this.#rowEnd.find(slab.bytes, at, to)
      if (this.#rowEnd.end < 0) break
      this.#leave(row)
      at = this.#rowEnd.end
      this.lines += this.#rowEnd.breaks
    }
    this.rows = row
    this.end = at
  }

  #leave(row: number): void {
    this.isLeft[row] = 1
    this.#clear(row * this.stride, (row + 1) * this.stride)
    this.lasts[row] = 0
  }

  #clear(from: number, to: number): void {
    for (let cell = from; cell < to; cell++) {
      this.starts[cell] = 0
      this.ends[cell] = 0
    }
  }

  /**
   * Finds the cells of a row without quotation marks; the byte behind it, or −1 when it is none. Four bytes are
   * looked at together: nearly all are above the signs that matter.
   */
  #findPlainRow({ bytes, view }: SlabBytes, from: number, to: number, row: number): number {
    const { starts, ends } = this
    const delimiter = this.#delimiter
    const above = this.#above
    const behind = (row + 1) * this.stride
    const lastFour = to - 4
    let cell = row * this.stride
    let start = from
    for (let at = from; at <= lastFour; at += 4) {
      const four = view.getInt32(at, true)
      // Marks every byte below the limit; one behind such a byte may be marked too, so that each is looked at.
      let marks = (four - above) & ~four & everyHighestBit
      while (marks !== 0) {
        const mark = marks & (~marks + 1)
        const place = at + ((31 - Math.clz32(mark)) >>> 3)
        const byte = bytes[place] as number
        if (byte === delimiter || byte === lineFeed || byte === carriageReturn) {
          if (cell === behind) return -1
          starts[cell] = start
          ends[cell++] = place
          if (byte !== delimiter) return this.#endRow(bytes, place, to, row, cell)
          start = place + 1
        } else if (byte === 0 || (byte === quote && place === start)) return -1
        marks ^= mark
      }
    }
    return -1
  }

  /** Ends a row with its line break; the byte behind it, or −1 when it has too few cells. */
  #endRow(bytes: Uint8Array, at: number, to: number, row: number, cell: number): number {
    const first = row * this.stride
    if (cell - first < this.#width) return -1
    this.lasts[row] = this.ends[cell - 1] as number
    if (cell < first + this.stride) this.#clear(cell, first + this.stride)
    return at + (bytes[at] === carriageReturn && at + 1 < to && bytes[at + 1] === lineFeed ? 2 : 1)
  }

  /** Finds the cells of a row, some of which may stand between quotation marks; −1 when it is not read here. */
  #findRow(bytes: Uint8Array, from: number, to: number, row: number): number {
    const { starts, ends, stride } = this
    const delimiter = this.#delimiter
    const behind = (row + 1) * stride
    let cell = row * stride
    let at = from
    for (;;) {
      if (cell === behind) return -1
      const isQuoted = bytes[at] === quote
      starts[cell] = isQuoted ? at + 1 : at
      at = isQuoted ? this.#quotedEnd(bytes, at + 1, to) : this.#plainEnd(bytes, at)
      if (at < 0) return -1
      ends[cell++] = at
      if (isQuoted) at++
      const byte = bytes[at] as number
      if (byte === lineFeed || byte === carriageReturn) return this.#endRow(bytes, at, to, row, cell)
      if (byte !== delimiter) return -1
      at++
    }
  }

  /** The place of the sign that ends a cell; −1 when there is a NUL before it. */
  #plainEnd(bytes: Uint8Array, from: number): number {
    for (let at = from; ; at++) {
      const byte = bytes[at] as number
      if (byte === this.#delimiter || byte === lineFeed || byte === carriageReturn) return at
      if (byte === 0) return -1
    }
  }

  /** The place of the closing quotation mark of a cell of one line; −1 when there is none. */
  #quotedEnd(bytes: Uint8Array, from: number, to: number): number {
    let at = from
    let byte = bytes[at] as number
    while (byte !== quote) {
      if (byte === lineFeed || byte === carriageReturn || byte === 0 || at >= to) return -1
      byte = bytes[++at] as number
    }
    return at
  }
}
