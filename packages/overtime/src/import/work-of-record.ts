import type { TimeSpan } from '../daily/day.ts'
import { common, except, joined, minutesOf } from '../daily/spans.ts'
import { type AttendanceRecord, numberIn } from './attendance-record.ts'

/** Why it is not known what was worked on a day that has times. */
export type UnknownWork = 'stamp-missing' | 'break-unknown' | 'break-too-long'

/** What was worked, why it is not known, or that there are no times at all. */
export type WorkOfRecord =
  | { readonly kind: 'work'; readonly work: readonly TimeSpan[]; readonly attendedMinutes: number }
  | { readonly kind: 'unknown'; readonly why: UnknownWork; readonly attended?: readonly TimeSpan[] }
  | { readonly kind: 'empty' }

const mostStretches = 20
const minutesOfDay = 24 * 60
const numbers = Array.from({ length: mostStretches }, (_, index) => index + 1)

type Fields = readonly (readonly [start: string, end: string])[]

/** The fields in which stretches of work begin and end. */
const numbered: Fields = numbers.map((n) => [`start${n}`, `end${n}`])
/** Where only later stretches are numbered, the first one is that without a number. */
const numberedLater: Fields = [['start', 'end'], ...numbered.slice(1)]
const stamped: Fields = numbers.slice(0, mostStretches / 2).map((n) => [`time${2 * n - 1}`, `time${2 * n}`])

const breakFields: readonly (readonly [string, string])[] = numbers.flatMap((n) => [
  [`break${n}Start`, `break${n}End`] as const,
  [`breakStart${n}`, `breakEnd${n}`] as const,
  [`mealStart${n}`, `mealEnd${n}`] as const,
])

type Pairs = { readonly spans: readonly TimeSpan[]; readonly half: boolean }

function pairsIn(record: AttendanceRecord, fields: readonly (readonly [string, string])[]): Pairs {
  const spans: TimeSpan[] = []
  let half = false
  for (const [startField, endField] of fields) {
    const from = numberIn(record, startField)
    const to = numberIn(record, endField)
    if (from !== undefined && to !== undefined && from <= to) spans.push({ from, to })
    else if (from !== undefined || to !== undefined) half = true
  }
  return { spans, half }
}

function stretchesIn(record: AttendanceRecord): Pairs {
  const isNumbered = numberIn(record, 'start1') !== undefined || numberIn(record, 'end1') !== undefined
  const found = pairsIn(record, isNumbered ? numbered : numberedLater)
  return found.half || found.spans.length > 0 ? found : pairsIn(record, stamped)
}

/** Breaks as they stand in one cell; those after midnight may begin again at 0:00. */
function rangesIn(record: AttendanceRecord, start: number): readonly TimeSpan[] {
  const ranges = record.breaks
  if (!Array.isArray(ranges)) return []
  return ranges.map(([from, to]: readonly [number, number]) => {
    const later = to <= start ? minutesOfDay : 0
    return { from: from + later, to: to + later }
  })
}

/**
 * The stretches less a break of which only the length is known: taken from the middle, of the planned hours where
 * they are known.
 */
function lessInTheMiddle(
  spans: readonly TimeSpan[],
  minutes: number,
  planned: readonly TimeSpan[],
): readonly TimeSpan[] {
  const within = common(spans, planned)
  const candidates = minutesOf(within) >= minutes ? within : spans
  let left = minutes
  let rest = spans
  for (const { from, to } of [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const taken = Math.min(left, to - from)
    const cut = from + Math.floor((to - from - taken) / 2)
    rest = except(rest, [{ from: cut, to: cut + taken }])
    left -= taken
  }
  return rest
}

/**
 * What was worked by the times of a record. The break is what the record says of it, in this order: its times, its
 * length, the time worked; then the gaps between several stretches; then `breaks`. Going out (外出) is work.
 */
export function workOfRecord(
  record: AttendanceRecord,
  planned: readonly TimeSpan[],
  breaks: readonly TimeSpan[] | undefined,
): WorkOfRecord {
  const { spans, half } = stretchesIn(record)
  if (half) return { kind: 'unknown', why: 'stamp-missing' }
  const stretches = joined(spans)
  const [first] = stretches
  if (first === undefined) return { kind: 'empty' }
  const attendedMinutes = minutesOf(stretches)
  const timed = pairsIn(record, breakFields)
  if (timed.half) return { kind: 'unknown', why: 'break-unknown' }
  const known = [...timed.spans, ...rangesIn(record, first.from)]
  if (known.length > 0) return { kind: 'work', work: except(stretches, known), attendedMinutes }
  const length = lengthOfBreak(record, attendedMinutes)
  if (length !== undefined) {
    if (length > attendedMinutes) return { kind: 'unknown', why: 'break-too-long' }
    return { kind: 'work', work: lessInTheMiddle(stretches, length, planned), attendedMinutes }
  }
  if (stretches.length > 1) return { kind: 'work', work: stretches, attendedMinutes }
  if (breaks === undefined) return { kind: 'unknown', why: 'break-unknown', attended: stretches }
  return { kind: 'work', work: except(stretches, breaks), attendedMinutes }
}

function lengthOfBreak(record: AttendanceRecord, attendedMinutes: number): number | undefined {
  const stated = numberIn(record, 'breakTime')
  if (stated !== undefined) return Math.max(0, stated)
  const worked = numberIn(record, 'worked')
  return worked === undefined ? undefined : Math.max(0, attendedMinutes - worked)
}

/** The planned hours of a record, if it has them. */
export function plannedHours(
  record: AttendanceRecord,
  breaks: readonly TimeSpan[] = [],
): readonly TimeSpan[] | undefined {
  const from = numberIn(record, 'plannedStart')
  const to = numberIn(record, 'plannedEnd')
  if (from === undefined || to === undefined || from >= to) return undefined
  const planned = pairsIn(
    record,
    numbers.map((n) => [`plannedBreakStart${n}`, `plannedBreakEnd${n}`]),
  ).spans
  return except([{ from, to }], planned.length > 0 ? planned : breaks)
}
