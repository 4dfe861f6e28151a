import type { Slot } from '../read/rows/slots.ts'
import { columnKind, missing } from './column.ts'

const nothing = new Int32Array(0)
const noNumbers = new Float64Array(0)

/** Bytes of one row: its line, its place in the bytes, its hash, and its values. */
function bytesOfRow(slots: readonly Slot[]): number {
  let bytes = 12
  for (const { type } of slots) bytes += columnKind(type) === 'number' ? 8 : 4
  return bytes
}

/** How many bytes a store of so many rows takes. */
export function bytesOfStore(slots: readonly Slot[], capacity: number): number {
  return bytesOfRow(slots) * capacity + 8
}

/** Room for the rows of one stretch of a file, on memory that threads may share. */
export class RowStore {
  readonly capacity: number
  readonly lines: Int32Array
  readonly starts: Int32Array
  readonly hashes: Int32Array
  /** Whole numbers, flags and places of words, by the index of the slot. */
  readonly wholes: readonly Int32Array[]
  readonly numbers: readonly Float64Array[]

  constructor(slots: readonly Slot[], capacity: number, memory: ArrayBufferLike) {
    this.capacity = capacity
    let at = 0
    const isNumber = ({ type }: Slot): boolean => columnKind(type) === 'number'
    const whole = (): Int32Array => {
      at += capacity * 4
      return new Int32Array(memory, at - capacity * 4, capacity)
    }
    const number = (): Float64Array => {
      at += capacity * 8
      return new Float64Array(memory, at - capacity * 8, capacity)
    }
    // Eight bytes each first, so that they stand where eight bytes may stand.
    this.numbers = slots.map((slot) => (isNumber(slot) ? number() : noNumbers))
    this.wholes = slots.map((slot) => (isNumber(slot) ? nothing : whole()))
    this.lines = whole()
    this.starts = whole()
    this.hashes = whole()
  }

  /** Takes rows out, given in ascending order; the others close up. */
  drop(rows: number, dropped: readonly number[]): void {
    if (dropped.length === 0) return
    for (const column of [this.lines, ...this.wholes, ...this.numbers]) {
      if (column.length > 0) closeUp(column, rows, dropped)
    }
  }
}

function closeUp(column: Int32Array | Float64Array, rows: number, dropped: readonly number[]): void {
  let to = dropped[0] ?? 0
  for (const [index, row] of dropped.entries()) {
    const end = dropped[index + 1] ?? rows
    column.copyWithin(to, row + 1, end)
    to += end - row - 1
  }
}

/** Columns of nothing, for fields for which a file has no column. */
export class NoValues {
  #wholes = nothing
  #numbers = noNumbers

  wholes(rows: number, value: number): Int32Array {
    if (this.#wholes.length < rows || this.#wholes[0] !== value) {
      this.#wholes = new Int32Array(Math.max(rows, 1)).fill(value)
    }
    return this.#wholes.subarray(0, rows)
  }

  numbers(rows: number): Float64Array {
    if (this.#numbers.length < rows) this.#numbers = new Float64Array(rows).fill(Number.NaN)
    return this.#numbers.subarray(0, rows)
  }
}

/** The number of a flag. */
export function numberOfFlag(value: boolean | null): number {
  return value === null ? missing : value ? 1 : 0
}
