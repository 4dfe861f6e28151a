import type { Slot, SlotValue } from '../read/rows/slots.ts'
import { columnKind, missing } from './column.ts'
import type { RowStore } from './row-store.ts'

/** The value of a slot as the ordinary reader has it. */
export function valueAt(
  { index, type, column }: Slot,
  store: RowStore,
  row: number,
  words: readonly string[],
): SlotValue {
  if (column < 0) return null
  const kind = columnKind(type)
  if (kind === 'number') {
    const number = (store.numbers[index] as Float64Array)[row] as number
    return Number.isNaN(number) ? null : number
  }
  const whole = (store.wholes[index] as Int32Array)[row] as number
  if (kind === 'word') return words[whole] ?? null
  if (whole === missing) return null
  return kind === 'flag' ? whole === 1 : whole
}
