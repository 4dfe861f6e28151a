import { minutesLater, type Span } from '../read/rows/row-spans.ts'
import type { Slot } from '../read/rows/slots.ts'
import type { CellBlock } from './cell-block.ts'
import { missing } from './column.ts'
import type { RowStore } from './row-store.ts'

const minutesOfDay = 1440

/** As the ordinary reader: times past midnight go to the next day. Rows about which it would tell something are left. */
export function applySpan(span: Span, block: CellBlock, store: RowStore, base: number): void {
  const { slot, before, flag, isStretch, keepsEqual, longest } = span
  if (slot.column < 0) return
  const wholesOf = (of: Slot | undefined): Int32Array | undefined =>
    of === undefined || of.column < 0 ? undefined : store.wholes[of.index]
  const ends = store.wholes[slot.index] as Int32Array
  const starts = before === slot ? undefined : wholesOf(before)
  const flags = wholesOf(flag)
  const wantsStart = isStretch && before.column >= 0
  const { rows, isLeft } = block
  for (let row = 0, at = base; row < rows; row++, at++) {
    const start = starts === undefined ? missing : (starts[at] as number)
    let end = ends[at] as number
    if (end === missing) {
      if (isStretch && start !== missing) isLeft[row] = 1
      continue
    }
    if (flags !== undefined && flags[at] === 1 && end < minutesOfDay) end += minutesOfDay
    if (start !== missing) {
      end += minutesLater(end, start, isStretch)
      if (end < start) isLeft[row] = 1
      else if (isStretch && ((end === start && !keepsEqual) || end - start > longest)) isLeft[row] = 1
    } else if (wantsStart) isLeft[row] = 1
    ends[at] = end
  }
}
