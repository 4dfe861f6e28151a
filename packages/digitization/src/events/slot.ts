import type { PlainDate } from '@reform/calendar'
import type { Exclusion } from '../register/exclusion.ts'
import type {
  ArrivalEvent,
  CheckFailedEvent,
  DocumentState,
  ExcludedEvent,
  LeavingEvent,
  MovedEvent,
  OfficialScanEvent,
  ReincludedEvent,
} from './event.ts'
import { compareEvents, compareMoments } from './order.ts'

/** One document while its events are read: of each kind of fact the latest event, in whatever order they come. */
export type Slot = {
  arrival: ArrivalEvent
  /** The day of the arrival, at hand. */
  madeOn: PlainDate
  /** Where the arrival stands in the log. */
  place: number
  left: LeavingEvent | undefined
  scan: OfficialScanEvent | CheckFailedEvent | undefined
  scope: ExcludedEvent | ReincludedEvent | undefined
  department: MovedEvent | undefined
  box: MovedEvent | undefined
  /** What happened at some time, and the facts of which the latest moment holds a contradiction, as bits. */
  marks: number
}

/** Facts that can conflict, as bits of a slot's marks. */
export const conflictBits = { scope: 1, department: 2, box: 4, left: 8 } as const
/** What happened at some time, as bits of a slot's marks. */
export const everBits = { scanned: 16, excluded: 32, badValue: 64 } as const
/** All conflicts together. */
export const anyConflict = 15

export function emptySlot(arrival: ArrivalEvent, place: number): Slot {
  return {
    arrival,
    madeOn: arrival.on,
    place,
    left: undefined,
    scan: undefined,
    scope: undefined,
    department: undefined,
    box: undefined,
    marks: 0,
  }
}

type Latest = 'scope' | 'department' | 'box'

/** Keeps the later of two events for one fact, and whether the latest moment is contested. */
export function keepLatest(
  slot: Slot,
  fact: Latest,
  event: Slot[Latest] & object,
  contradicts: (a: Slot[Latest] & object, b: Slot[Latest] & object) => boolean,
): void {
  const held = slot[fact]
  const order = held === undefined ? 1 : compareMoments(event, held)
  if (order < 0) return
  if (order > 0) slot.marks &= ~conflictBits[fact]
  else if (held !== undefined && contradicts(event, held)) slot.marks |= conflictBits[fact]
  if (held === undefined || compareEvents(event, held) > 0) {
    // Each fact is only ever given events of its own kind.
    ;(slot as Record<Latest, Slot[Latest]>)[fact] = event
  }
}

/** Keeps the earlier leaving: who is gone cannot go again. */
export function keepLeaving(slot: Slot, event: LeavingEvent): void {
  const { left } = slot
  if (left === undefined) slot.left = event
  else {
    if (left.on === event.on && left.kind !== event.kind) slot.marks |= conflictBits.left
    if (compareEvents(event, left) < 0) slot.left = event
  }
}

type Filling = { -readonly [K in keyof DocumentState]: DocumentState[K] }

/** The document as the latest events leave it. Field by field, for logs of millions of events. */
export function stateOf(slot: Slot): DocumentState {
  const { arrival, scan, scope, left } = slot
  const scanned = scan?.kind === 'officialScan' ? scan : undefined
  const state: Filling = {
    id: arrival.id,
    acquisition: arrival.kind === 'made' ? 'created' : 'obtained',
    madeOn: arrival.on,
    department: slot.department?.department ?? arrival.department,
    medium: scanned === undefined ? arrival.medium : (scanned.medium ?? 'electronic'),
    origin: scanned === undefined ? 'asMade' : 'scanned',
  }
  const { pages, documents, millimetres, underOneYear } = arrival
  const { electronicPages } = scanned ?? arrival
  const box = slot.box?.box ?? arrival.box
  if (pages !== undefined) state.pages = pages
  if (electronicPages !== undefined) state.electronicPages = electronicPages
  if (documents !== undefined) state.documents = documents
  if (millimetres !== undefined) state.millimetres = millimetres
  if (underOneYear !== undefined) state.underOneYear = underOneYear
  if (box !== undefined) state.box = box
  // Only exclusions that lack nothing are kept in a slot.
  if (scope?.kind === 'excluded') state.exclusion = scope.exclusion as Exclusion
  if (left !== undefined) state.left = { kind: left.kind, on: left.on }
  return state
}

/** The day from which an exclusion holds: that of the event, or of its approval when that came later. */
export function effectiveDay(on: PlainDate, approvedOn: PlainDate): PlainDate {
  return approvedOn > on ? approvedOn : on
}
