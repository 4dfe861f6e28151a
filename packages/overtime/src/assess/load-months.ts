import type { MonthRecord, PersonMonths } from '../person.ts'
import {
  approximateHealth,
  carryKinds,
  clear,
  countUnknown,
  firstDayKind,
  type Loaded,
  plainKind,
  put,
  raisedKind,
  sumSpecials,
  sumUp,
  takeRoom,
} from './loaded.ts'
import { monthText } from './month-text.ts'

function takeSpan(person: PersonMonths): Loaded {
  let first: number = person.recordsFrom ?? Number.POSITIVE_INFINITY
  let last: number = person.recordsUntil ?? Number.NEGATIVE_INFINITY
  for (const { month } of person.months) {
    if (month < first) first = month
    if (month > last) last = month
  }
  return takeRoom(first, last < first ? 0 : last - first + 1)
}

function placeOf({ id }: PersonMonths, { month }: MonthRecord): string {
  return `${id}, ${monthText(month)}`
}

function requireWhole(value: number, person: PersonMonths, record: MonthRecord): void {
  if ((value | 0) === value && value >= 0) return
  throw new RangeError(`${placeOf(person, record)}: minutes are whole numbers of at least 0: ${value}`)
}

/** What the rules make of one record: whether its kind opens the raised limits, and which minutes count. */
export type Reading = {
  readonly kinds: 'departments' | 'listedCases' | 'none'
  /** Whether a move on the first day of a month is told apart. */
  readonly firstDay: boolean
  /** Whether holiday work is added to the overtime, to a total of its own, or to nothing. */
  readonly holidayWork: 'ignored' | 'inOvertime' | 'inTotal'
}

function kindOf(record: MonthRecord, reading: Reading, person: PersonMonths): number {
  if (reading.kinds === 'listedCases') return record.listedCase === true ? raisedKind : plainKind
  if (record.departmentKind === 'heteronomous') return raisedKind
  if (record.departmentKind === 'autonomous') {
    return reading.firstDay && record.movedOnFirstDay === true ? firstDayKind : plainKind
  }
  throw new TypeError(`${placeOf(person, record)}: the kind of the department is needed`)
}

function readInto(loaded: Loaded, record: MonthRecord, reading: Reading, person: PersonMonths): void {
  const k = record.month - loaded.first
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
  if (record.careRestricted === true) loaded.restricted.add(k)
  if (reading.kinds !== 'none') {
    loaded.kinds[k] = kindOf(record, reading, person)
  }
}

/** Reads months in any order, each of them with every care. */
export function readAnyOrder(person: PersonMonths, reading: Reading): Loaded {
  const loaded = takeSpan(person)
  clear(loaded)
  const seen = new Set<number>()
  for (const record of person.months) {
    if (seen.has(record.month)) {
      throw new RangeError(`${placeOf(person, record)}: two records`)
    }
    seen.add(record.month)
    readInto(loaded, record, reading, person)
  }
  carryKinds(loaded)
  sumUp(loaded.overtime, loaded.count)
  if (reading.holidayWork === 'inTotal') {
    sumUp(loaded.total, loaded.count)
    readHealth(loaded, person)
  }
  return loaded
}

/** Whether months in order are all that has to be read: the common case of departments. */
function isPlain(person: PersonMonths, reading: Reading): boolean {
  if (reading.kinds !== 'departments' || reading.holidayWork !== 'ignored' || reading.firstDay) return false
  return person.recordsFrom === undefined && person.recordsUntil === undefined
}

/** Marks the months from one place up to another as unknown, of the kind of the month before them. */
function skipTo({ kinds, special, overtime }: Loaded, from: number, to: number): void {
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
 * Reads months that stand in order and need no care in one pass; nothing as soon as one does. This is the common
 * case, and what the speed of judging a whole organisation hangs on.
 */
export function readInOrder(person: PersonMonths, reading: Reading): Loaded | undefined {
  const { months } = person
  const { length } = months
  if (length === 0 || !isPlain(person, reading)) return undefined
  const first = (months[0] as MonthRecord).month as number
  const count = ((months[length - 1] as MonthRecord).month as number) - first + 1
  const loaded = takeRoom(first, Math.max(count, length))
  const { kinds, special, overtime } = loaded
  const { minutes, sums } = overtime
  let k = 0
  let sum = 0
  let kind = 0
  let kindText: string | undefined = ''
  for (let index = 0; index < length; index++) {
    const record = months[index] as MonthRecord
    const place = record.month - first
    const value = record.overtimeMinutes as number
    const duty = record.specialDutyMinutes ?? 0
    if (!(place >= k && place < count) || (value | 0) !== value || value < 0) return undefined
    if ((duty | 0) !== duty || duty < 0 || duty > value || record.careRestricted === true) return undefined
    if (record.departmentKind !== kindText) {
      kindText = record.departmentKind
      if (kindText === 'autonomous') kind = plainKind
      else if (kindText === 'heteronomous') kind = raisedKind
      else return undefined
    }
    if (place !== k) {
      skipTo(loaded, k, place)
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
  if (overtime.anyUnknown) countUnknown(overtime, count)
  return loaded
}

/**
 * The person's months by number, filled into arrays that are used again: valid until the next call. `unknown`
 * and `gaps` of a track mean something only where `anyUnknown` says so, `specials` where `anySpecial` does.
 *
 * @throws RangeError when a month has two records or minutes are not whole; TypeError when a kind is needed.
 */
export function loadMonths(person: PersonMonths, reading: Reading): Loaded {
  const loaded = readInOrder(person, reading) ?? readAnyOrder(person, reading)
  if (loaded.anySpecial) sumSpecials(loaded)
  return loaded
}

/** The health law's own measure where it is known. */
function readHealth(loaded: Loaded, { months }: PersonMonths): void {
  approximateHealth(loaded)
  for (const { month, healthMinutes } of months) {
    if (healthMinutes !== undefined) loaded.health[month - loaded.first] = healthMinutes
  }
}
