import type { PlainDate } from '@reform/calendar'
import { checkCount } from '../whole.ts'

/** A reading of a device's cumulative counter. */
export type CounterReading = { readonly on: PlainDate; readonly value: number }

/** What a counter shows was used, and where it fell back. */
export type CounterUse = {
  readonly used: number
  /** Days of readings that were lower than the one before: a reset or another device. Its value counts as used. */
  readonly resets: readonly PlainDate[]
}

/**
 * What was used between the first and the last reading: the sum of rises. A fall means a reset or a swap; the new
 * reading is then the use of that interval, and its day is named.
 *
 * @throws RangeError when a reading is not a whole number, or two are of one day.
 * @example
 * ```ts
 * const reading = (text: string, value: number) => ({ on: parseIsoDate(text), value })
 * const readings = [reading('2026-04-01', 900000), reading('2026-05-01', 950000), reading('2026-06-01', 1200)]
 * counterUse(readings).used // => 51200
 * counterUse(readings).resets.length // => 1
 * ```
 */
export function counterUse(readings: readonly CounterReading[]): CounterUse {
  const sorted = [...readings].sort((a, b) => a.on - b.on)
  const resets: PlainDate[] = []
  let used = 0
  for (const [index, { on, value }] of sorted.entries()) {
    checkCount('counterUse', value)
    const before = sorted[index - 1]
    if (before === undefined) continue
    if (before.on === on) throw new RangeError('counterUse: two readings of one day')
    if (value < before.value) resets.push(on)
    used += value < before.value ? value : value - before.value
  }
  return { used, resets }
}
