import { type DocumentEvent, type DocumentState, parseIsoDate, replay } from '@reform/digitization'
import { madeEvents } from './made-events.ts'
import { type Measurement, medianTime, mustEqual } from './measure.ts'

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

/** The event log replayed to a day. */
export function benchDigitization(): readonly Measurement[] {
  const few = madeEvents(20_000, 7)
  mustEqual('replay', inWords(replay(few, asOf).documents), byHand(few))
  const events = madeEvents(1_000_000)
  return [
    {
      task: '1,000,000 events to an as-of date',
      milliseconds: medianTime(() => replay(events, asOf)),
      promised: 1000,
    },
  ]
}
