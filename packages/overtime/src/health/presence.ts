import { formatIsoDate, type PlainDate } from '@reform/calendar'

/** Presence and declared working time of one day, in minutes; `null` is unknown. */
export type PresenceRecord = {
  readonly date: PlainDate
  /** From an objective record, such as the log of a computer, breaks taken off as in the declaration. */
  readonly presentMinutes: number | null
  readonly declaredMinutes: number | null
}

/** That presence and declaration are far apart, so that the reason is asked. */
export type PresenceGap = {
  readonly date: string
  readonly presentMinutes: number
  readonly declaredMinutes: number
  /** Presence less declaration: above zero when someone was there for longer. */
  readonly gap: number
}

/**
 * The days on which presence and declared working time differ by more than the tolerance, which is the
 * caller's. Neither figure replaces the other; a day of which one is unknown gives no gap.
 *
 * @throws RangeError when the tolerance is not a whole number of at least 0.
 * @example
 * ```ts
 * const days = [{ date: parseIsoDate('2026-06-01'), presentMinutes: 660, declaredMinutes: 540 }]
 * presenceGaps(days, 60).map((one) => one.gap) // => [120]
 * presenceGaps(days, 120) // => []
 * ```
 */
export function presenceGaps(days: readonly PresenceRecord[], tolerance: number): readonly PresenceGap[] {
  if (!Number.isInteger(tolerance) || tolerance < 0)
    throw new RangeError(`presenceGaps: tolerance ${tolerance}`)
  return days.flatMap(({ date, presentMinutes, declaredMinutes }): PresenceGap[] => {
    if (presentMinutes === null || declaredMinutes === null) return []
    const gap = presentMinutes - declaredMinutes
    if (Math.abs(gap) <= tolerance) return []
    return [{ date: formatIsoDate(date), presentMinutes, declaredMinutes, gap }]
  })
}
