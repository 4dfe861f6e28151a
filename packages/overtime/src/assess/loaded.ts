import type { Rule } from '../compile/rule.ts'
import { monthText } from './month-text.ts'

/** Minutes by month with running sums, so that any window is one subtraction. */
export type Track = {
  /** Zero where a month is unknown. */
  minutes: Int32Array
  unknown: Uint8Array
  /** `sums[k]` is what the first `k` months come to; `gaps[k]` how many of them are unknown. */
  sums: Float64Array
  gaps: Int32Array
  anyUnknown: boolean
}

/** The months of one person in order and without gaps, in arrays that are used again for the next one. */
export type Loaded = {
  first: number
  count: number
  overtime: Track
  /** Overtime and holiday work together. */
  total: Track
  /** Working hours for health measures, `NaN` where unknown; filled where a total is. */
  health: Float64Array
  specials: Float64Array
  special: Int32Array
  anySpecial: boolean
  /** Months in which overtime is restricted for child or family care. */
  readonly restricted: Set<number>
  kinds: Uint8Array
}

/** Codes of the kinds of months. */
export const plainKind = 1
export const raisedKind = 2
/** The plain kind from the first day of the month on, after a move on that day. */
export const firstDayKind = 3

function makeTrack(size: number): Track {
  return {
    minutes: new Int32Array(size),
    unknown: new Uint8Array(size),
    sums: new Float64Array(size + 1),
    gaps: new Int32Array(size + 1),
    anyUnknown: false,
  }
}

function makeLoaded(size: number): Loaded {
  return {
    first: 0,
    count: 0,
    overtime: makeTrack(size),
    total: makeTrack(size),
    health: new Float64Array(size),
    special: new Int32Array(size),
    specials: new Float64Array(size + 1),
    anySpecial: false,
    restricted: new Set(),
    kinds: new Uint8Array(size),
  }
}

let loaded = /* @__PURE__ */ makeLoaded(64)

/** The arrays for so many months from the first one on; what stands in them is left from before. */
export function takeRoom(first: number, count: number): Loaded {
  if (count > loaded.kinds.length) loaded = makeLoaded(count * 2)
  loaded.first = first
  loaded.count = count
  loaded.anySpecial = false
  if (loaded.restricted.size > 0) loaded.restricted.clear()
  loaded.overtime.anyUnknown = false
  return loaded
}

/** Marks every month as unknown, without a kind. */
export function clear({ overtime, total, special, kinds, count }: Loaded): void {
  for (const track of [overtime, total]) {
    track.minutes.fill(0, 0, count)
    track.unknown.fill(1, 0, count)
  }
  special.fill(0, 0, count)
  kinds.fill(0, 0, count)
}

/** Puts down what is known of a month. */
export function put(track: Track, k: number, value: number | null): void {
  track.minutes[k] = value ?? 0
  track.unknown[k] = value === null ? 1 : 0
}

/** Counts unknown months up to each one, and all of them. */
export function countUnknown({ unknown, gaps }: Track, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) {
    sum += unknown[k] as number
    gaps[k + 1] = sum
  }
  return sum
}

/** Adds up a track for windows. */
export function sumUp(track: Track, count: number): void {
  const { minutes, sums } = track
  let sum = 0
  for (let k = 0; k < count; k++) {
    sum += minutes[k] as number
    sums[k + 1] = sum
  }
  track.anyUnknown = countUnknown(track, count) > 0
}

/** A month without a record is taken to have the kind of the month before it, the first ones that of the next. */
export function carryKinds({ kinds, count }: Loaded): void {
  let kind = kinds.find((one, k) => k < count && one !== 0) ?? plainKind
  for (let k = 0; k < count; k++) {
    if (kinds[k] === 0) kinds[k] = kind
    else kind = kinds[k] as number
  }
}

/** Overtime and holiday work as an approximation of the health law's own measure. */
export function approximateHealth({ health, total, count }: Loaded): void {
  for (let k = 0; k < count; k++) {
    health[k] = total.unknown[k] === 1 ? Number.NaN : (total.minutes[k] as number)
  }
}

/** Adds up special duty for windows. */
export function sumSpecials({ special, specials, count }: Loaded): void {
  let sum = 0
  for (let k = 0; k < count; k++) {
    sum += special[k] as number
    specials[k + 1] = sum
  }
}

/** What a provision counts: overtime and holiday work together, or, like most years, overtime only. */
export function trackOf(loaded: Loaded, rule: Rule): Track {
  return rule.counts === 'overtime+holiday' ? loaded.total : loaded.overtime
}

/** The unknown months of a window of what a provision counts, of the months that were loaded last. */
export function unknownMonths(rule: Rule, from: number, to: number): readonly string[] {
  const { first } = loaded
  const { unknown } = trackOf(loaded, rule)
  const months: string[] = []
  for (let month = from; month <= to; month++) if (unknown[month - first] === 1) months.push(monthText(month))
  return months
}
