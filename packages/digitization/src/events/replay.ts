import type { PlainDate } from '@reform/calendar'
import { type DataIssue, type DataIssueCode, issueOf } from '../issue.ts'
import { isExclusionReason, missingOfExclusion } from '../register/exclusion.ts'
import { isWholeCount } from '../whole.ts'
import type { ArrivalEvent, DocumentEvent, DocumentState, ExcludedEvent, LeavingEvent } from './event.ts'
import { IdIndex } from './id-index.ts'
import { compareEvents, compareTexts } from './order.ts'
import {
  anyConflict,
  conflictBits,
  effectiveDay,
  emptySlot,
  everBits,
  keepLatest,
  keepLeaving,
  type Slot,
  stateOf,
} from './slot.ts'

/** The documents as they stood on a day, and what became of every event. */
export type Replay = {
  readonly asOf: PlainDate
  /** All that were made or obtained by then, those that left too; by day made, then by id. */
  readonly documents: readonly DocumentState[]
  readonly issues: readonly DataIssue[]
  /** `given` = `used` + `notYet` + `rejected`: no event is lost. */
  readonly events: {
    readonly given: number
    readonly used: number
    /** Dated after the as-of date. */
    readonly notYet: number
    readonly rejected: number
  }
}

/** Events that are no arrivals: where they stand, what they are about, and which of them are leavings. */
type Changes = {
  readonly places: number[]
  readonly slots: (Slot | undefined)[]
  readonly leavings: number[]
}

type Run = {
  readonly events: readonly DocumentEvent[]
  readonly asOf: PlainDate
  readonly slots: Slot[]
  /** Of everything but arrivals: the events in the order of the log, with the slot of each. */
  readonly changes: Changes
  readonly issues: DataIssue[]
  used: number
  notYet: number
  rejected: number
}

/**
 * The documents as they stood at the end of a day, from the log of what happened to them.
 *
 * The order of the log does not matter: of each fact the latest event by day and sequence holds. Where one day
 * holds both a scan and a failed check, or both an exclusion and its end, the document is in doubt not electronic
 * and not excluded. An exclusion holds from its approval on, and only when nothing is missing in it.
 *
 * What cannot be used is named in `issues` and counted, never repaired.
 *
 * @example
 * ```ts
 * import { parseIsoDate as day } from '@reform/calendar'
 *
 * const events: DocumentEvent[] = [
 *   { kind: 'made', id: 'a', on: day('2026-03-30'), department: 'soumu', medium: 'paper' },
 *   { kind: 'officialScan', id: 'a', on: day('2026-04-10') },
 * ]
 * replay(events, day('2026-03-31')).documents.map((one) => one.medium) // => ['paper']
 * replay(events, day('2026-04-30')).documents.map((one) => one.medium) // => ['electronic']
 * ```
 */
export function replay(events: readonly DocumentEvent[], asOf: PlainDate): Replay {
  const changes: Changes = { places: [], slots: [], leavings: [] }
  const run: Run = { events, asOf, slots: [], changes, issues: [], used: 0, notYet: 0, rejected: 0 }
  readArrivals(run)
  readLeavings(run)
  for (let at = 0; at < changes.places.length; at += 1) {
    const place = changes.places[at] ?? 0
    const event = events[place]
    if (event !== undefined) readEvent(run, changes.slots[at], event, place)
  }
  const documents = collect(run)
  const { used, notYet, rejected, issues } = run
  return { asOf, documents, issues, events: { given: events.length, used, notYet, rejected } }
}

function isArrival(event: DocumentEvent): event is ArrivalEvent {
  return event.kind === 'made' || event.kind === 'obtained'
}

function isLeaving(event: DocumentEvent): event is LeavingEvent {
  return event.kind === 'disposed' || event.kind === 'transferred'
}

function reject(run: Run, code: DataIssueCode, event: DocumentEvent, index: number, detail = ''): void {
  run.rejected += 1
  run.issues.push(issueOf(code, { path: ['events', index], id: event.id, effect: 'rejected' }, detail))
}

/**
 * First the arrivals, of which the earliest of one id holds, and the slot of every other event. An arrival may
 * stand behind what happened later: then the slot is looked up afterwards.
 */
function readArrivals(run: Run): void {
  const { events, slots, changes } = run
  const ids = new IdIndex(events.length)
  const late: number[] = []
  for (let place = 0; place < events.length; place += 1) {
    const event = events[place]
    if (event === undefined) continue
    if (!isArrival(event)) {
      const slot = slots[ids.find(event.id)]
      if (slot === undefined) late.push(changes.places.length)
      if (isLeaving(event)) changes.leavings.push(changes.places.length)
      changes.places.push(place)
      changes.slots.push(slot)
      continue
    }
    const slot = slots[ids.findOrAdd(event.id)]
    if (slot === undefined) {
      slots.push(slotOf(event, place))
      run.used += 1
    } else keepEarlier(run, slot, event, place)
  }
  for (const at of late) {
    const event = events[changes.places[at] ?? 0]
    changes.slots[at] = event === undefined ? undefined : slots[ids.find(event.id)]
  }
}

/** The slot of an arrival, marked where a value has to be looked at: while it is at hand. */
function slotOf(event: ArrivalEvent, place: number): Slot {
  const slot = emptySlot(event, place)
  if (!hasGoodValues(event)) slot.marks |= everBits.badValue
  return slot
}

function keepEarlier(run: Run, slot: Slot, event: ArrivalEvent, place: number): void {
  if (compareEvents(event, slot.arrival) >= 0) {
    reject(run, 'duplicateId', event, place, event.id)
    return
  }
  reject(run, 'duplicateId', slot.arrival, slot.place, event.id)
  slot.arrival = event
  slot.madeOn = event.on
  slot.place = place
  slot.marks = hasGoodValues(event) ? 0 : everBits.badValue
}

const countFields = ['pages', 'electronicPages', 'documents', 'millimetres'] as const

function hasGoodValues(event: ArrivalEvent): boolean {
  const { pages, electronicPages, documents, millimetres } = event
  if (pages !== undefined && !isWholeCount(pages)) return false
  if (documents !== undefined && !isWholeCount(documents)) return false
  if (millimetres !== undefined && !isWholeCount(millimetres)) return false
  if (electronicPages === undefined) return true
  return isWholeCount(electronicPages) && (pages === undefined || electronicPages <= pages)
}

/** The arrival with counts that cannot be counts named and left unknown. */
function cleaned(run: Run, event: ArrivalEvent, index: number): ArrivalEvent {
  const bad = countFields.filter((field) => event[field] !== undefined && !isWholeCount(event[field]))
  for (const field of bad) {
    const written = event[field] ?? Number.NaN
    const code = field === 'pages' && written < 0 ? 'negativePages' : 'notANumber'
    const at = { path: ['events', index, field], id: event.id, effect: 'valueUnknown' } as const
    run.issues.push(issueOf(code, at, String(written)))
  }
  return withShareChecked(run, without(event, bad) as ArrivalEvent, index)
}

function withShareChecked(run: Run, event: ArrivalEvent, index: number): ArrivalEvent {
  const { pages, electronicPages } = event
  if (pages === undefined || electronicPages === undefined || electronicPages <= pages) return event
  const at = { path: ['events', index, 'electronicPages'], id: event.id, effect: 'valueUnknown' } as const
  run.issues.push(issueOf('morePagesThanAll', at))
  return without(event, ['electronicPages']) as ArrivalEvent
}

function without(event: ArrivalEvent, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => !fields.includes(key)))
}

/** Then the leavings, so that nothing happens to a document that is gone. */
function readLeavings({ events, asOf, changes }: Run): void {
  for (const at of changes.leavings) {
    const slot = changes.slots[at]
    const event = events[changes.places[at] ?? 0]
    if (slot === undefined || event === undefined || !isLeaving(event)) continue
    if (event.on >= slot.madeOn && event.on <= asOf) keepLeaving(slot, event)
  }
}

function readEvent(run: Run, slot: Slot | undefined, event: DocumentEvent, index: number): void {
  if (slot === undefined) reject(run, 'unknownDocument', event, index)
  else if (event.on < slot.madeOn) reject(run, 'beforeCreation', event, index)
  else if (event.on > run.asOf) run.notYet += 1
  else readChange(run, slot, event, index)
}

function readChange(run: Run, slot: Slot, event: DocumentEvent, index: number): void {
  const { left } = slot
  const isGone = left !== undefined && event.on > left.on
  if (isGone || (left !== undefined && isLeaving(event) && compareEvents(event, left) !== 0)) {
    reject(run, 'afterLeaving', event, index)
    return
  }
  if (event.kind === 'excluded') {
    readExclusion(run, slot, event, index)
    return
  }
  run.used += 1
  if (event.kind === 'officialScan' || event.kind === 'checkFailed') {
    if (event.kind === 'officialScan') slot.marks |= everBits.scanned
    if (slot.scan === undefined || compareEvents(event, slot.scan) > 0) slot.scan = event
  } else if (event.kind === 'reincluded') {
    keepLatest(slot, 'scope', event, (a, b) => a.kind !== b.kind)
  } else if (event.kind === 'moved') readMove(slot, event)
}

function readMove(slot: Slot, event: DocumentEvent & { readonly kind: 'moved' }): void {
  for (const fact of ['department', 'box'] as const) {
    if (event[fact] === undefined) continue
    keepLatest(slot, fact, event, (a, b) => (a as typeof event)[fact] !== (b as typeof event)[fact])
  }
}

function readExclusion(run: Run, slot: Slot, event: ExcludedEvent, index: number): void {
  const { exclusion } = event
  const missing = missingOfExclusion(exclusion)
  const { approvedOn, reason = '' } = exclusion
  if (missing.length > 0 || approvedOn === undefined) {
    reject(run, 'exclusionIncomplete', event, index, missing.join(', '))
  } else if (!isExclusionReason(reason)) reject(run, 'unknownReason', event, index, reason)
  else if (approvedOn > run.asOf) reject(run, 'approvedAfterAsOf', event, index)
  else {
    run.used += 1
    slot.marks |= everBits.excluded
    const on = effectiveDay(event.on, approvedOn)
    const holding = on === event.on ? event : { ...event, on }
    keepLatest(slot, 'scope', holding, (a, b) => compareEvents(a, b) !== 0)
  }
}

function collect(run: Run): readonly DocumentState[] {
  const documents: DocumentState[] = []
  for (const slot of run.slots) {
    if (slot.madeOn > run.asOf) {
      run.used -= 1
      run.notYet += 1
      continue
    }
    if ((slot.marks & everBits.badValue) !== 0) slot.arrival = cleaned(run, slot.arrival, slot.place)
    nameDoubts(run, slot)
    documents.push(stateOf(slot))
  }
  return documents.sort((a, b) => a.madeOn - b.madeOn || compareTexts(a.id, b.id))
}

function nameDoubts(run: Run, slot: Slot): void {
  const { marks, scan, scope } = slot
  const failedWithoutScan = scan?.kind === 'checkFailed' && (marks & everBits.scanned) === 0
  const includedWithoutExclusion = scope?.kind === 'reincluded' && (marks & everBits.excluded) === 0
  const { id } = slot.arrival
  const doubt = (code: DataIssueCode, detail = ''): void => {
    run.issues.push(issueOf(code, { path: ['documents', id], id, effect: 'doubt' }, detail))
  }
  if (failedWithoutScan || includedWithoutExclusion) doubt('nothingToReverse')
  if ((marks & anyConflict) === 0) return
  for (const [fact, bit] of Object.entries(conflictBits)) {
    if ((marks & bit) !== 0) doubt('sameDayConflict', fact)
  }
}
