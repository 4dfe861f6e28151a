import type { CellText } from '../read/bytes/cell-text.ts'
import { unsure } from '../read/cells/fast.ts'
import { cellKind, rowFault } from '../read/csv/row-view.ts'
import type { ReadOptions } from '../read/options.ts'
import { RowIssues } from '../read/rows/row-issues.ts'
import { RowValues } from '../read/rows/row-values.ts'
import type { Slot, SlotValue } from '../read/rows/slots.ts'

/** Reads single cells of one slot as the ordinary reader does, and says when there would be something to tell. */
function readerOf(slot: Slot, text: CellText, options: ReadOptions) {
  const issues = new RowIssues({}, '', {})
  const alone = [{ ...slot, index: 0, column: 0, second: -1 }]
  const values = new RowValues(alone, text, issues, options, true)
  const starts = new Int32Array(1)
  const ends = new Int32Array(1)
  const kinds = Uint8Array.of(cellKind.plain)
  return (bytes: Uint8Array, start: number, end: number): SlotValue | undefined => {
    starts[0] = start
    ends[0] = end
    issues.begin(0)
    values.read({ bytes, starts, ends, kinds, count: 1, line: 0, fault: rowFault.none })
    return issues.take().length > 0 ? undefined : (values.values[0] ?? null)
  }
}

const firstSize = 1 << 10

/**
 * What cells of one slot mean, remembered by their bytes: tables repeat most of their words, and each is read by the
 * ordinary reader once. What the ordinary reader would say something about is `unsure` for ever.
 */
export class KnownCells {
  /** The words in the order in which they came; the number of a word is its place. */
  words: string[] = []
  readonly #read: (bytes: Uint8Array, start: number, end: number) => SlotValue | undefined
  readonly #nothing: number
  #places = new Int32Array(firstSize)
  #hashes = new Int32Array(firstSize >> 1)
  #starts = new Int32Array((firstSize >> 1) + 1)
  #values = new Float64Array(firstSize >> 1)
  #pool = new Uint8Array(1 << 13)
  #count = 0
  #last = -1
  #numbers = new Map<string, number>()

  /** `nothing` is the number of a cell that has no value. */
  constructor(slot: Slot, text: CellText, options: ReadOptions, nothing: number) {
    this.#read = readerOf(slot, text, options)
    this.#nothing = nothing
  }

  /** Forgets everything. */
  clear(): void {
    if (this.#count === 0) return
    this.#places.fill(0)
    this.#count = 0
    this.#last = -1
    this.words = []
    this.#numbers.clear()
  }

  /** The value or the number of the word in these bytes; `unsure` when the ordinary reader has to be asked. */
  of(bytes: Uint8Array, start: number, end: number): number {
    const last = this.#last
    if (last >= 0 && this.#same(last, bytes, start, end)) return this.#values[last] as number
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.#places.length - 1
    let slot = hash & mask
    for (;;) {
      const place = (this.#places[slot] as number) - 1
      if (place < 0) return this.#take(bytes, start, end, hash, slot)
      if (this.#hashes[place] === hash && this.#same(place, bytes, start, end)) {
        this.#last = place
        return this.#values[place] as number
      }
      slot = (slot + 1) & mask
    }
  }

  #same(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    const pool = this.#pool
    let from = this.#starts[place] as number
    if ((this.#starts[place + 1] as number) - from !== end - start) return false
    for (let at = start; at < end; at++) if (pool[from++] !== bytes[at]) return false
    return true
  }

  #take(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const value = this.#numberOf(this.#read(bytes, start, end))
    const place = this.#count
    const from = place === 0 ? 0 : (this.#starts[place] as number)
    const to = from + end - start
    if (to > this.#pool.length) {
      const wider = new Uint8Array(Math.max(this.#pool.length * 2, to))
      wider.set(this.#pool.subarray(0, from))
      this.#pool = wider
    }
    for (let at = start; at < end; at++) this.#pool[from + at - start] = bytes[at] as number
    this.#starts[place] = from
    this.#starts[place + 1] = to
    this.#hashes[place] = hash
    this.#values[place] = value
    this.#places[slot] = place + 1
    this.#count = place + 1
    this.#last = place
    if (this.#count * 2 >= this.#places.length) this.#grow()
    return value
  }

  #grow(): void {
    const size = this.#places.length * 2
    const places = new Int32Array(size)
    for (let place = 0; place < this.#count; place++) {
      let slot = (this.#hashes[place] as number) & (size - 1)
      while (places[slot] !== 0) slot = (slot + 1) & (size - 1)
      places[slot] = place + 1
    }
    this.#places = places
    const [hashes, starts, values] = [this.#hashes, this.#starts, this.#values]
    this.#hashes = new Int32Array(size >> 1)
    this.#hashes.set(hashes)
    this.#starts = new Int32Array((size >> 1) + 1)
    this.#starts.set(starts)
    this.#values = new Float64Array(size >> 1)
    this.#values.set(values)
  }

  #numberOf(value: SlotValue | undefined): number {
    if (value === undefined) return unsure
    if (value === null) return this.#nothing
    if (typeof value === 'number') return value
    if (typeof value === 'boolean') return value ? 1 : 0
    if (typeof value !== 'string') return unsure
    let number = this.#numbers.get(value)
    if (number === undefined) {
      number = this.words.length
      this.#numbers.set(value, number)
      this.words.push(value)
    }
    return number
  }
}
