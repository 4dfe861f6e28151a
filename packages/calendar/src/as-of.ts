import { type Period, spansOf } from './period.ts'
import type { PlainDate } from './plain-date.ts'

/** The day that a figure stands as of (時点), where there is no period. */
export type AsOf = { readonly asOf: PlainDate }

/** A figure's place in time: the period it covers, or the day it stands as of. */
export type Timing = Period | AsOf

/**
 * A figure's place in time as a single day.
 *
 * @example
 * ```ts
 * formatIsoDate(asOf(parseIsoDate('2023-12-01')).asOf) // => '2023-12-01'
 * ```
 */
export function asOf(date: PlainDate): AsOf {
  return { asOf: date }
}

/**
 * The last day that a figure speaks of: by it, figures of periods and figures as of a day can be put in order.
 *
 * @example
 * ```ts
 * lastDayOfTiming(asOf(parseIsoDate('2023-12-01'))) === parseIsoDate('2023-12-01') // => true
 * ```
 */
export function lastDayOfTiming(timing: Timing): PlainDate {
  if ('asOf' in timing) return timing.asOf
  return spansOf(timing).at(-1)?.to ?? timing.to
}
