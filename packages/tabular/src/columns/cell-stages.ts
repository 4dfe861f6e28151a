import { FastDates, fastNumber, fastTime, unsure } from '../read/cells/fast.ts'
import { type Slot, slotKind } from '../read/rows/slots.ts'
import type { CellBlock, SlabBytes } from './cell-block.ts'
import type { KnownCells } from './known-cells.ts'

const zero = 48
/** Every month has as many days. */
const daysOfEveryMonth = 28

/** A column of a slab on its way into a store. */
export type ColumnWork = {
  readonly block: CellBlock
  readonly slab: SlabBytes
  readonly column: number
  readonly out: Int32Array | Float64Array
  /** The place of the block's first row in `out`. */
  readonly base: number
  /** What an empty cell gives; `unsure` when there is something to say about it. */
  readonly empty: number
  readonly known: KnownCells
}

/** Reads the cells of a column, and leaves the rows about which there would be something to say. */
export type Stage = (work: ColumnWork) => void

type FastCell = (bytes: Uint8Array, start: number, end: number) => number

/** Cells of plain forms; others are asked of those that are known. */
function plainCells(fast: FastCell): Stage {
  return ({ block, slab: { bytes }, column, out, base, empty, known }) => {
    const { starts, ends, stride, rows, isLeft } = block
    for (let row = 0, cell = column; row < rows; row++, cell += stride) {
      const start = starts[cell] as number
      const end = ends[cell] as number
      let value = empty
      if (start < end) {
        value = fast(bytes, start, end)
        if (value === unsure) value = known.of(bytes, start, end)
      }
      if (value === unsure) isLeft[row] = 1
      out[base + row] = value
    }
  }
}

/** Times: what they mean can depend on the day of their row, so that none is known. */
function times({ block, slab: { bytes }, column, out, base, empty }: ColumnWork): void {
  const { starts, ends, stride, rows, isLeft } = block
  for (let row = 0, cell = column; row < rows; row++, cell += stride) {
    const start = starts[cell] as number
    const end = ends[cell] as number
    const value = start < end ? fastTime(bytes, start, end) : empty
    if (value === unsure) isLeft[row] = 1
    out[base + row] = value
  }
}

/** Whether two cells hold the same bytes. */
function areSame(view: DataView, one: number, other: number, length: number): boolean {
  if (length < 4) {
    for (let at = 0; at < length; at++)
      if (view.getUint8(one + at) !== view.getUint8(other + at)) return false
    return true
  }
  // The last four bytes may have been looked at before in part.
  const last = length - 4
  for (let at = 0; at < last; at += 4) {
    if (view.getInt32(one + at, true) !== view.getInt32(other + at, true)) return false
  }
  return view.getInt32(one + last, true) === view.getInt32(other + last, true)
}

/** Cells that are asked of those that are known; most often the one above says the same. */
function knownCells({ block, slab: { bytes, view }, column, out, base, empty, known }: ColumnWork): void {
  const { starts, ends, stride, rows, isLeft } = block
  let above = 0
  let length = -1
  let value = unsure
  for (let row = 0, cell = column; row < rows; row++, cell += stride) {
    const start = starts[cell] as number
    const end = ends[cell] as number
    if (start === end) {
      if (empty === unsure) isLeft[row] = 1
      out[base + row] = empty
      continue
    }
    if (end - start !== length || !areSame(view, above, start, length)) {
      value = known.of(bytes, start, end)
      length = end - start
      above = start
    }
    if (value === unsure) isLeft[row] = 1
    out[base + row] = value
  }
}

const lengthOfDate = 10

/** The day of the month in the last two bytes of a date; −1 when they are no day that every month has. */
function dayIn(bytes: Uint8Array, end: number): number {
  const tens = (bytes[end - 2] as number) - zero
  const ones = (bytes[end - 1] as number) - zero
  const day = tens * 10 + ones
  return tens >= 0 && ones >= 0 && ones <= 9 && day >= 1 && day <= daysOfEveryMonth ? day : -1
}

/** Dates: most often only the day differs from the one above. */
function dates(): Stage {
  const fast = new FastDates()
  return ({ block, slab: { bytes, view }, column, out, base, empty, known }) => {
    const { starts, ends, stride, rows, isLeft } = block
    let [year, month, before] = [0, 0, unsure]
    for (let row = 0, cell = column; row < rows; row++, cell += stride) {
      const start = starts[cell] as number
      const end = ends[cell] as number
      let value = empty
      if (end - start === lengthOfDate) {
        const day = dayIn(bytes, end)
        const isAsAbove =
          day > 0 && view.getInt32(start, true) === year && view.getInt32(start + 4, true) === month
        value = isAsAbove ? before + day : fast.of(bytes, start, end)
        if (!isAsAbove && day > 0 && value !== unsure) {
          year = view.getInt32(start, true)
          month = view.getInt32(start + 4, true)
          before = value - day
        }
      } else if (start < end) value = fast.of(bytes, start, end)
      if (value === unsure && start < end) value = known.of(bytes, start, end)
      if (value === unsure) isLeft[row] = 1
      out[base + row] = value
    }
  }
}

/** How the cells of a slot are read. */
export function stageOf({ kind, fast }: Slot): Stage {
  if (kind === slotKind.time) return times
  if (kind === slotKind.date) return dates()
  if (kind === slotKind.duration) return plainCells(fast)
  return kind === slotKind.number ? plainCells(fastNumber) : knownCells
}
