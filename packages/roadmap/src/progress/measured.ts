import type { PlainDate } from '@reform/calendar'
import type { Indicator, Observation } from '../model/indicator.ts'
import type { Id } from '../model/text.ts'
import { type EditionCalendar, resolvePeriod } from '../time/parse-when.ts'
import type { CourseValue } from './course.ts'
import { type PlainValue, plainValueOf } from './plain-value.ts'

/** A measured value with its days. */
export interface Measured extends PlainValue {
  readonly observation: Observation
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The days that an observation is about; nothing when it does not say, or has not ended. */
function daysOf(observation: Observation, edition: EditionCalendar & { readonly reporting?: unknown }) {
  const period = observation.period ?? observation.asOf
  if (period === undefined) return undefined
  const { from, to } = resolvePeriod(period, edition)
  return to === null ? undefined : { from, to }
}

/** Whether an observation is of the whole of what is asked: the track, all departments, no breakdown. */
export function isWhole({ track, unit, breakdown }: Observation, of: Id | undefined): boolean {
  return track === of && unit === undefined && breakdown === undefined
}

/** The values of a track (or of the whole) up to a day, the oldest first; of two for one period the later one. */
export function measuredUpTo(
  observations: readonly Observation[],
  edition: EditionCalendar,
  track: Id | undefined,
  asOf: PlainDate,
): readonly Measured[] {
  const byDays = new Map<string, Measured>()
  for (const observation of observations) {
    if (observation.result.state !== 'value' || !isWhole(observation, track)) continue
    const plain = plainValueOf(observation.result.measure)
    const days = daysOf(observation, edition)
    if (plain === undefined || days === undefined || days.to > asOf) continue
    byDays.set(`${days.from} ${days.to}`, { ...plain, ...days, observation })
  }
  return [...byDays.values()].sort((a, b) => a.to - b.to || b.from - a.from)
}

const wholeYears = (days: number): boolean => {
  const years = Math.round(days / 365.25)
  return years >= 1 && about(days, years * 365.25)
}

const about = (a: number, b: number): boolean => Math.abs(a - b) <= 3

/**
 * The earlier value that the last one may be compared with: the same part of the year before, or for a level or a
 * mean of one day the value before it. The first half is never held against the second.
 */
export function comparableBefore(all: readonly Measured[], kind: Indicator['kind']): Measured | undefined {
  const last = all.at(-1)
  if (last === undefined) return undefined
  const length = last.to - last.from
  const earlier = all.filter((each) => each.to < last.from && each.unit === last.unit)
  const yearBefore = earlier.findLast(
    (each) => about(each.to - each.from, length) && wholeYears(last.to - each.to),
  )
  if (yearBefore !== undefined) return yearBefore
  const ofOneDay = length <= 31 && (kind === 'stock' || kind === 'mean')
  return ofOneDay ? earlier.findLast((each) => each.to - each.from <= 31) : undefined
}

/** The value with the side on which it is open, where the paper prints a bound. */
export function currentOf({ observation, to, value }: Measured): CourseValue {
  const { qualifiers = [] } = observation
  if (qualifiers.some((word) => word === 'atLeast' || word === 'moreThan'))
    return { at: to, value, bound: 'atLeast' }
  if (qualifiers.some((word) => word === 'atMost' || word === 'lessThan'))
    return { at: to, value, bound: 'atMost' }
  return { at: to, value }
}
