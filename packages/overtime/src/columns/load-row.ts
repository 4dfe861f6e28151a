import type { Reading } from '../assess/load-months.ts'
import {
  approximateHealth,
  carryKinds,
  countUnknown,
  type Loaded,
  plainKind,
  put,
  sumSpecials,
  sumUp,
  takeRoom,
} from '../assess/loaded.ts'
import { kindCodes, noRecord, unknownMinutes, type WorkColumns } from './work-columns.ts'

function known(value: number): number | null {
  return value < 0 ? null : value
}

/** What a reader of the columns has to hear of when a cell is none. */
function requireCell(columns: WorkColumns, cell: number): void {
  const { overtimeMinutes, holidayWorkMinutes, specialDutyMinutes, kinds, months } = columns
  const isSound =
    (overtimeMinutes[cell] as number) >= noRecord &&
    (holidayWorkMinutes?.[cell] ?? 0) >= unknownMinutes &&
    (specialDutyMinutes?.[cell] ?? 0) >= 0 &&
    (kinds?.[cell] ?? 0) <= kindCodes.plainFromFirstDay
  if (isSound) return
  throw new RangeError(
    `columns: person ${Math.floor(cell / months)}, month ${cell % months}: no minutes or no kind`,
  )
}

function readCell(loaded: Loaded, k: number, columns: WorkColumns, cell: number, reading: Reading): void {
  requireCell(columns, cell)
  const overtime = known(columns.overtimeMinutes[cell] as number)
  const holiday = known(columns.holidayWorkMinutes?.[cell] ?? unknownMinutes)
  const kind = columns.kinds?.[cell] ?? kindCodes.none
  if (reading.kinds !== 'none' && overtime !== null && kind === kindCodes.none) {
    const person = Math.floor(cell / columns.months)
    throw new TypeError(`columns: person ${person}, month ${cell % columns.months}: a kind is needed`)
  }
  const special = Math.min(columns.specialDutyMinutes?.[cell] ?? 0, overtime ?? 0)
  if (special !== 0) loaded.anySpecial = true
  loaded.special[k] = special
  loaded.kinds[k] = kind === kindCodes.plainFromFirstDay && !reading.firstDay ? plainKind : kind
  if (reading.holidayWork === 'inTotal') {
    put(loaded.overtime, k, overtime)
    put(loaded.total, k, overtime === null || holiday === null ? null : overtime + holiday)
  } else {
    const extra = reading.holidayWork === 'inOvertime' ? (holiday ?? 0) : 0
    put(loaded.overtime, k, overtime === null ? null : overtime + extra)
  }
}

/** Cells that need every care, one by one. */
function readCells(loaded: Loaded, columns: WorkColumns, start: number, reading: Reading): void {
  const { count } = loaded
  for (let k = 0; k < count; k++) readCell(loaded, k, columns, start + k, reading)
  if (reading.kinds !== 'none') carryKinds(loaded)
  sumUp(loaded.overtime, count)
  if (reading.holidayWork === 'inTotal') {
    sumUp(loaded.total, count)
    approximateHealth(loaded)
  }
}

/**
 * Cells that hold minutes or nothing, of a kind, with special duty within them, in one pass; false as soon as one
 * does not. This is the common case of what has to be looked at more closely.
 */
function readPlainCells(loaded: Loaded, columns: WorkColumns, start: number): boolean {
  const { overtimeMinutes, specialDutyMinutes, kinds: givenKinds } = columns
  const { count, special, kinds, overtime } = loaded
  const { minutes, sums, unknown } = overtime
  if (givenKinds === undefined) return false
  let sum = 0
  let kind = 0
  for (let k = 0; k < count; k++) {
    let value = overtimeMinutes[start + k] as number
    const given = givenKinds[start + k] as number
    const duty = specialDutyMinutes === undefined ? 0 : (specialDutyMinutes[start + k] as number)
    if (given !== kindCodes.none) kind = given
    unknown[k] = 0
    if (value < 0) {
      if (value < noRecord) return false
      unknown[k] = 1
      overtime.anyUnknown = true
      value = 0
    } else if (given === kindCodes.none) return false
    if (kind === kindCodes.none || kind > kindCodes.raised || duty < 0 || duty > value) return false
    if (duty !== 0) loaded.anySpecial = true
    kinds[k] = kind
    special[k] = duty
    minutes[k] = value
    sum += value
    sums[k + 1] = sum
  }
  if (overtime.anyUnknown) countUnknown(overtime, count)
  return true
}

/** One person's months out of the columns, from the first to the last one with a record. */
export function loadRow(columns: WorkColumns, row: number, reading: Reading): Loaded {
  const { months, overtimeMinutes, first } = columns
  const base = row * months
  let start = base
  let end = base + months
  while (start < end && overtimeMinutes[start] === noRecord) start++
  while (end > start && overtimeMinutes[end - 1] === noRecord) end--
  const loaded = takeRoom(first + start - base, end - start)
  const isPlain = reading.kinds !== 'none' && reading.holidayWork === 'ignored' && !reading.firstDay
  if (!isPlain || !readPlainCells(loaded, columns, start)) readCells(loaded, columns, start, reading)
  if (loaded.anySpecial) sumSpecials(loaded)
  return loaded
}
