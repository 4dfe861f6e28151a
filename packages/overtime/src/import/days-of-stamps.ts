import type { PlainDate } from '@reform/calendar'
import type { DayRecord, TimeSpan } from '../daily/day.ts'
import { except } from '../daily/spans.ts'

/** The kinds of stamps. */
export type StampKind = 'start' | 'end' | 'breakStart' | 'breakEnd'

/** One stamp, in minutes since 1970-01-01 00:00 of the same clock. */
export type Stamp = { readonly kind: StampKind; readonly at: number }

const minutesOfDay = 24 * 60

type Open = {
  date: number
  from: number
  work: TimeSpan[]
  breaks: TimeSpan[]
  breakFrom?: number
  broken: boolean
}

/**
 * The days that stamps tell of, in order: from each start to the end that follows belongs to the day of the start.
 * A day is unknown when an end, a start or one side of a break is missing. A day without stamps of a break is one
 * without a break, or with `breaks`.
 */
export function daysOfStamps(
  stamps: readonly Stamp[],
  breaks: readonly TimeSpan[] = [],
): readonly DayRecord[] {
  const days = new Map<number, { work: TimeSpan[] | null }>()
  let open: Open | undefined
  const dayFor = (date: number): { work: TimeSpan[] | null } => {
    const known = days.get(date) ?? { work: [] }
    days.set(date, known)
    return known
  }
  const close = (current: Open, to: number | undefined): void => {
    const day = dayFor(current.date)
    if (to === undefined || current.broken || current.breakFrom !== undefined || day.work === null) {
      day.work = null
      return
    }
    const off = current.breaks.length > 0 ? current.breaks : breaks
    day.work.push(...except([{ from: current.from, to }], off))
  }
  for (const { kind, at } of [...stamps].sort((a, b) => a.at - b.at)) {
    const date = Math.floor(at / minutesOfDay)
    if (kind === 'start') {
      if (open !== undefined) close(open, undefined)
      open = { date, from: at - date * minutesOfDay, work: [], breaks: [], broken: false }
    } else if (open === undefined) dayFor(date).work = null
    else {
      const minute = at - open.date * minutesOfDay
      if (kind === 'end') {
        close(open, minute)
        open = undefined
      } else if (kind === 'breakStart') {
        if (open.breakFrom !== undefined) open.broken = true
        open.breakFrom = minute
      } else if (open.breakFrom === undefined) open.broken = true
      else {
        open.breaks.push({ from: open.breakFrom, to: minute })
        delete open.breakFrom
      }
    }
  }
  if (open !== undefined) close(open, undefined)
  return [...days].sort(([a], [b]) => a - b).map(([date, { work }]) => ({ date: date as PlainDate, work }))
}
