import { statutoryPeriodEnd } from '@reform/calendar'
import {
  type DocumentEvent,
  type DocumentState,
  expiryOf,
  type PlainDate,
  parseIsoDate,
  replay,
  retentionStart,
} from '@reform/digitization'
import { madeEvents } from './made-events.ts'
import { type Measurement, medianProcessorTime, mustEqual } from './measure.ts'

const asOf = parseIsoDate('2026-03-31')

/** What a person would do by hand: put each document's events in order and go through them. */
function byHand(events: readonly DocumentEvent[]): readonly string[] {
  const held = new Map<string, string>()
  const made = new Map<string, string>()
  const order = ['made', 'moved', 'excluded', 'officialScan', 'checkFailed', 'disposed']
  const rank = (event: DocumentEvent): number => order.indexOf(event.kind)
  const sorted = events.filter((event) => event.on <= asOf).sort((a, b) => a.on - b.on || rank(a) - rank(b))
  for (const event of sorted) {
    if (event.kind === 'made') made.set(event.id, event.medium)
    if (event.kind === 'made') held.set(event.id, event.medium)
    if (event.kind === 'officialScan') held.set(event.id, 'electronic')
    if (event.kind === 'checkFailed') held.set(event.id, made.get(event.id) ?? '')
  }
  return [...held].map(([id, medium]) => `${id} ${medium}`).sort()
}

const inWords = (documents: readonly DocumentState[]): readonly string[] =>
  documents.map(({ id, medium }) => `${id} ${medium}`).sort()

const firstDay = parseIsoDate('2000-01-01')
const madeOn = (index: number): PlainDate => (firstDay + ((index * 7919) % 14_600)) as PlainDate
const lengths = [1, 3, 5, 10, 20, 30] as const
const yearsOf = (index: number): number => lengths[index % lengths.length] ?? 1

/** The sum of all last days, so that none is left out. */
function expiries(count: number): number {
  let sum = 0
  for (let index = 0; index < count; index += 1)
    sum += expiryOf(retentionStart(madeOn(index)), yearsOf(index))
  return sum
}

/** The same by the calendar's rules for periods of any kind. */
function expiriesByCalendar(count: number): number {
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    const options = { countsFirstDay: true, extendsOverClosedDays: false }
    const start = retentionStart(madeOn(index))
    sum += statutoryPeriodEnd(start, { years: yearsOf(index) }, options).lastDay
  }
  return sum
}

/** The event log replayed to a day, and the last days of retention. */
export function benchDigitization(): readonly Measurement[] {
  const few = madeEvents(20_000, 7)
  mustEqual('replay', inWords(replay(few, asOf).documents), byHand(few))
  mustEqual('expiry', expiries(20_000), expiriesByCalendar(20_000))
  const events = madeEvents(1_000_000)
  return [
    {
      task: '1,000,000 events to an as-of date',
      milliseconds: medianProcessorTime(() => replay(events, asOf), 5, 1),
      promised: 1000,
    },
    {
      task: '2,000,000 starts and ends of retention',
      milliseconds: medianProcessorTime(() => expiries(2_000_000), 5, 1),
      promised: 1000,
    },
  ]
}
