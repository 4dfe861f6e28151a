import { formatIsoDate } from '@reform/calendar'
import type { DayRecord } from '../daily/day.ts'

/** Days worked one after another. */
export type ConsecutiveDays = {
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly days: number
  /** Whether it may be longer: a day before or after it has a record of which nothing is known. */
  readonly open: boolean
}

/**
 * The runs of at least so many days worked one after another. How many are too many is the caller's line: the
 * rules here have none. A day without a record ends a run.
 *
 * @throws RangeError when `atLeast` is not a whole number of at least 1.
 * @example
 * ```ts
 * const days = ['2026-06-01', '2026-06-02', '2026-06-03'].map((date) => ({
 *   date: parseIsoDate(date),
 *   work: [{ from: 510, to: 1035 }],
 * }))
 * consecutiveDays(days, 3) // => [{ from: '2026-06-01', to: '2026-06-03', days: 3, open: false }]
 * ```
 */
export function consecutiveDays(days: readonly DayRecord[], atLeast: number): readonly ConsecutiveDays[] {
  if (!Number.isInteger(atLeast) || atLeast < 1) throw new RangeError(`consecutiveDays: at least ${atLeast}`)
  const unknown = new Set<number>(days.filter(({ work }) => work === null).map(({ date }) => date))
  const worked = [
    ...new Set(days.filter(({ work }) => work !== null && work.length > 0).map(({ date }) => date)),
  ]
  worked.sort((a, b) => a - b)
  const runs: ConsecutiveDays[] = []
  let start = worked[0]
  worked.forEach((date, index) => {
    if (worked[index + 1] === date + 1 || start === undefined) return
    const length = date - start + 1
    const open = unknown.has(start - 1) || unknown.has(date + 1)
    if (length >= atLeast)
      runs.push({ from: formatIsoDate(start), to: formatIsoDate(date), days: length, open })
    start = worked[index + 1]
  })
  return runs
}
