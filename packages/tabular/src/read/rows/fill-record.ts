import type { SlotValue } from './slots.ts'

const writtenOut = 32

/**
 * Puts the values into a record that has the fields already. The first 32 are written out one by one on purpose:
 * an engine remembers for each such line which field it writes, and writes it twice as fast as one line in a loop.
 */
export function fillRecord(
  record: Record<string, SlotValue>,
  names: readonly string[],
  values: readonly SlotValue[],
): void {
  const count = names.length
  if (count >= 4) {
    record[names[0] as string] = values[0] as SlotValue
    record[names[1] as string] = values[1] as SlotValue
    record[names[2] as string] = values[2] as SlotValue
    record[names[3] as string] = values[3] as SlotValue
  }
  if (count >= 8) {
    record[names[4] as string] = values[4] as SlotValue
    record[names[5] as string] = values[5] as SlotValue
    record[names[6] as string] = values[6] as SlotValue
    record[names[7] as string] = values[7] as SlotValue
  }
  if (count >= 12) {
    record[names[8] as string] = values[8] as SlotValue
    record[names[9] as string] = values[9] as SlotValue
    record[names[10] as string] = values[10] as SlotValue
    record[names[11] as string] = values[11] as SlotValue
  }
  if (count >= 16) {
    record[names[12] as string] = values[12] as SlotValue
    record[names[13] as string] = values[13] as SlotValue
    record[names[14] as string] = values[14] as SlotValue
    record[names[15] as string] = values[15] as SlotValue
  }
  if (count >= 20) {
    record[names[16] as string] = values[16] as SlotValue
    record[names[17] as string] = values[17] as SlotValue
    record[names[18] as string] = values[18] as SlotValue
    record[names[19] as string] = values[19] as SlotValue
  }
  if (count >= 24) {
    record[names[20] as string] = values[20] as SlotValue
    record[names[21] as string] = values[21] as SlotValue
    record[names[22] as string] = values[22] as SlotValue
    record[names[23] as string] = values[23] as SlotValue
  }
  if (count >= 28) {
    record[names[24] as string] = values[24] as SlotValue
    record[names[25] as string] = values[25] as SlotValue
    record[names[26] as string] = values[26] as SlotValue
    record[names[27] as string] = values[27] as SlotValue
  }
  if (count >= 32) {
    record[names[28] as string] = values[28] as SlotValue
    record[names[29] as string] = values[29] as SlotValue
    record[names[30] as string] = values[30] as SlotValue
    record[names[31] as string] = values[31] as SlotValue
  }
  for (let index = Math.min(count - (count % 4), writtenOut); index < count; index++) {
    record[names[index] as string] = values[index] as SlotValue
  }
}
