import { addDays, formatIsoDate, type PlainDate } from '@reform/calendar'
import { allowedBy, holds, inForceOn } from '@reform/rules'
import type { DayRecord } from '../daily/day.ts'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { Sector } from '../person.ts'

/** That there was less time between two duties than is to be aimed at: a notice, never a breach. */
export type IntervalNotice = {
  readonly provision: string
  readonly lawOn: string
  /** The days of the two duties, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly observed: number
  readonly allowed: number
  /** The sector whose version of the provision it is. */
  readonly scope?: string
}

type Duty = { readonly date: PlainDate; readonly start: number; readonly end: number }

const minutesOfDay = 24 * 60

function dutiesOf(days: readonly DayRecord[]): readonly Duty[] {
  return days
    .flatMap(({ date, work }): Duty[] => {
      if (work === null || work.length === 0) return []
      const day = date * minutesOfDay
      const start = Math.min(...work.map((one) => one.from))
      const end = Math.max(...work.map((one) => one.to))
      return [{ date, start: day + start, end: day + end }]
    })
    .sort((a, b) => a.start - b.start)
}

/**
 * The intervals between the end of one duty and the start of the next that are shorter than the rules ask to
 * aim at (勤務間のインターバル), by the law of the day before: for national staff, and for physicians where the sector
 * names them. Days of which nothing is known give none.
 *
 * @throws RangeError when a day is none of the years 1–9999.
 * @source National Personnel Authority Rule 15-14 art. 1-2
 * @example
 * ```ts
 * const late = { date: parseIsoDate('2026-06-01'), work: [{ from: 510, to: 1300 }] }
 * const early = { date: parseIsoDate('2026-06-02'), work: [{ from: 510, to: 1035 }] }
 * intervalNotices([late, early], npaRules).map((one) => one.observed) // => [650]
 * ```
 */
export function intervalNotices(
  days: readonly DayRecord[],
  rules: OvertimeRules,
  sector: Sector = 'general',
): readonly IntervalNotice[] {
  const versions = rules.ruleset.provisions.filter(
    ({ effect, counts }) => effect === 'effort' && counts.id === 'interval',
  )
  const duties = dutiesOf(days)
  return duties.slice(1).flatMap((duty, index): IntervalNotice[] => {
    const before = duties[index]
    if (before === undefined) return []
    const provision = versions.find((one) => inForceOn(one, { on: before.date, scope: sector }))
    const observed = duty.start - before.end
    if (provision === undefined || observed < 0 || holds(provision, observed)) return []
    // A day without a record between two duties may have held a duty; only neighbouring days are compared.
    if (duty.date > addDays(before.date, 1)) return []
    const lawOn = formatIsoDate(before.date)
    return [
      {
        provision: provision.id,
        lawOn,
        from: lawOn,
        to: formatIsoDate(duty.date),
        observed,
        allowed: allowedBy(provision),
        ...(provision.inForce.some((one) => one.scope === sector) ? { scope: sector } : {}),
      },
    ]
  })
}
