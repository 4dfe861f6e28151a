import { formatIsoYearMonth, type YearMonth } from '@reform/calendar'
import type { Rule } from '../compile/rule.ts'
import type { MonthRecord, PersonMonths } from '../person.ts'
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
  kinds: Uint8Array
}

/** Codes of the kinds of months. */
export const plainKind = 1
export const raisedKind = 2

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
    kinds: new Uint8Array(size),
  }
}

let loaded = /* @__PURE__ */ makeLoaded(64)

function takeSpan(person: PersonMonths): void {
  let first: number = person.recordsFrom ?? Number.POSITIVE_INFINITY
  let last: number = person.recordsUntil ?? Number.NEGATIVE_INFINITY
  for (const { month } of person.months) {
    if (month < first) first = month
    if (month > last) last = month
  }
  const count = last < first ? 0 : last - first + 1
  if (count > loaded.kinds.length) loaded = makeLoaded(count * 2)
  loaded.first = first
  loaded.count = count
}

function clear(track: Track, count: number): void {
  track.minutes.fill(0, 0, count)
  track.unknown.fill(1, 0, count)
}

function requireWhole(value: number, person: PersonMonths, record: MonthRecord): void {
  if ((value | 0) === value && value >= 0) return
  const where = `${person.id}, ${formatIsoYearMonth(record.month as YearMonth)}`
  throw new RangeError(`${where}: minutes are whole numbers of at least 0: ${value}`)
}

function put(track: Track, k: number, value: number | null): void {
  track.minutes[k] = value ?? 0
  track.unknown[k] = value === null ? 1 : 0
}

function countUnknown({ unknown, gaps }: Track, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) {
    sum += unknown[k] as number
    gaps[k + 1] = sum
  }
  return sum
}

function sumUp(track: Track, count: number): void {
  const { minutes, sums } = track
  let sum = 0
  for (let k = 0; k < count; k++) {
    sum += minutes[k] as number
    sums[k + 1] = sum
  }
  track.anyUnknown = countUnknown(track, count) > 0
}

/** What the rules make of one record: whether its kind opens the raised limits, and which minutes count. */
export type Reading = {
  readonly kinds: 'departments' | 'listedCases' | 'none'
  /** Whether holiday work is added to the overtime, to a total of its own, or to nothing. */
  readonly holidayWork: 'ignored' | 'inOvertime' | 'inTotal'
}

function kindOf(record: MonthRecord, reading: Reading, person: PersonMonths): number {
  if (reading.kinds === 'listedCases') return record.listedCase === true ? raisedKind : plainKind
  if (record.departmentKind === 'heteronomous') return raisedKind
  if (record.departmentKind === 'autonomous') return plainKind
  throw new TypeError(
    `${person.id}, ${formatIsoYearMonth(record.month)}: the kind of the department is needed`,
  )
}

function readInto(k: number, record: MonthRecord, reading: Reading, person: PersonMonths): void {
  const overtime = record.overtimeMinutes ?? null
  const holiday = record.holidayWorkMinutes ?? null
  if (overtime !== null) requireWhole(overtime, person, record)
  if (holiday !== null) requireWhole(holiday, person, record)
  if (reading.holidayWork === 'inTotal') {
    put(loaded.overtime, k, overtime)
    put(loaded.total, k, overtime === null || holiday === null ? null : overtime + holiday)
  } else {
    const extra = reading.holidayWork === 'inOvertime' ? (holiday ?? 0) : 0
    put(loaded.overtime, k, overtime === null ? null : overtime + extra)
  }
  const special = record.specialDutyMinutes ?? 0
  if (special !== 0) {
    requireWhole(special, person, record)
    loaded.anySpecial = true
  }
  loaded.special[k] = Math.min(special, overtime ?? 0)
  if (reading.kinds !== 'none') {
    loaded.kinds[k] = kindOf(record, reading, person)
  }
}

function readAnyOrder(person: PersonMonths, reading: Reading): void {
  const { count, first } = loaded
  clear(loaded.overtime, count)
  clear(loaded.total, count)
  loaded.special.fill(0, 0, count)
  loaded.kinds.fill(0, 0, count)
  const seen = new Set<number>()
  for (const record of person.months) {
    if (seen.has(record.month)) {
      throw new RangeError(`${person.id}: two records for ${formatIsoYearMonth(record.month)}`)
    }
    seen.add(record.month)
    readInto(record.month - first, record, reading, person)
  }
  carryKinds(count)
}

/** A month without a record is taken to have the kind of the month before it, the first ones that of the next. */
function carryKinds(count: number): void {
  const { kinds } = loaded
  let kind = kinds.find((one, k) => k < count && one !== 0) ?? plainKind
  for (let k = 0; k < count; k++) {
    if (kinds[k] === 0) kinds[k] = kind
    else kind = kinds[k] as number
  }
}

/** Whether months in order are all that has to be read: the common case of departments. */
function isPlain(person: PersonMonths, reading: Reading): boolean {
  if (reading.kinds !== 'departments' || reading.holidayWork !== 'ignored') return false
  return person.recordsFrom === undefined && person.recordsUntil === undefined
}

/** Marks the months from one place up to another as unknown, of the kind of the month before them. */
function skipTo(from: number, to: number): void {
  const { kinds, special, overtime } = loaded
  const { minutes, sums } = overtime
  if (!overtime.anyUnknown) {
    overtime.anyUnknown = true
    overtime.unknown.fill(0, 0, from)
  }
  for (let k = from; k < to; k++) {
    kinds[k] = kinds[k - 1] as number
    special[k] = 0
    minutes[k] = 0
    sums[k + 1] = sums[k] as number
    overtime.unknown[k] = 1
  }
}

/**
 * Reads months that stand in order and need no care in one pass; false as soon as one does. This is the common
 * case, and what the speed of judging a whole organisation hangs on.
 */
function readInOrder(person: PersonMonths, reading: Reading): boolean {
  const { months } = person
  const { length } = months
  if (length === 0 || !isPlain(person, reading)) return false
  const first = (months[0] as MonthRecord).month as number
  const count = ((months[length - 1] as MonthRecord).month as number) - first + 1
  if (count > loaded.kinds.length) loaded = makeLoaded(count * 2)
  const { kinds, special, overtime } = loaded
  const { minutes, sums } = overtime
  overtime.anyUnknown = false
  loaded.anySpecial = false
  let k = 0
  let sum = 0
  let kind = 0
  let kindText: string | undefined = ''
  for (let index = 0; index < length; index++) {
    const record = months[index] as MonthRecord
    const place = record.month - first
    const value = record.overtimeMinutes as number
    const duty = record.specialDutyMinutes ?? 0
    if (!(place >= k && place < count) || (value | 0) !== value || value < 0) return false
    if ((duty | 0) !== duty || duty < 0 || duty > value) return false
    if (record.departmentKind !== kindText) {
      kindText = record.departmentKind
      if (kindText === 'autonomous') kind = plainKind
      else if (kindText === 'heteronomous') kind = raisedKind
      else return false
    }
    if (place !== k) {
      skipTo(k, place)
      k = place
    }
    if (overtime.anyUnknown) overtime.unknown[k] = 0
    if (duty !== 0) loaded.anySpecial = true
    kinds[k] = kind
    special[k] = duty
    minutes[k] = value
    sum += value
    k++
    sums[k] = sum
  }
  loaded.first = first
  loaded.count = count
  if (overtime.anyUnknown) countUnknown(overtime, count)
  return true
}

/**
 * The person's months by number, filled into the arrays of this module: valid until the next call. `unknown`
 * and `gaps` of a track mean something only where `anyUnknown` says so, `specials` where `anySpecial` does.
 *
 * @throws RangeError when a month has two records or minutes are not whole; TypeError when a kind is needed.
 */
export function loadMonths(person: PersonMonths, reading: Reading): Loaded {
  if (!readInOrder(person, reading)) {
    takeSpan(person)
    loaded.anySpecial = false
    readAnyOrder(person, reading)
    sumUp(loaded.overtime, loaded.count)
    if (reading.holidayWork === 'inTotal') {
      sumUp(loaded.total, loaded.count)
      readHealth(person)
    }
  }
  if (loaded.anySpecial) sumSpecials(loaded)
  return loaded
}

/** The health law's own measure where it is known, else overtime and holiday work as an approximation. */
function readHealth({ months }: PersonMonths): void {
  const { first, count, health, total } = loaded
  for (let k = 0; k < count; k++)
    health[k] = total.unknown[k] === 1 ? Number.NaN : (total.minutes[k] as number)
  for (const { month, healthMinutes } of months) {
    if (healthMinutes !== undefined) health[month - first] = healthMinutes
  }
}

function sumSpecials({ special, specials, count }: Loaded): void {
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
