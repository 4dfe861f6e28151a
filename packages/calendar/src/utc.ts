import { UTCDateMini } from '@date-fns/utc/date/mini'
import type { PlainDate } from './plain-date.ts'

const millisecondsPerDay = 86_400_000

/** A day as midnight UTC in a `Date` whose getters and setters all speak UTC: what date-fns is given. @throws RangeError when it is no whole day. */
export function toUtc(date: PlainDate): Date {
  if (!Number.isInteger(date)) throw new RangeError(`not a whole day: ${date}`)
  return new UTCDateMini(date * millisecondsPerDay)
}

/** The day that a moment stands in, in UTC. */
export function fromUtc(moment: Date): PlainDate {
  return Math.floor(moment.getTime() / millisecondsPerDay) as PlainDate
}
