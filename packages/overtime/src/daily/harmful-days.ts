import { formatIsoDate } from '@reform/calendar'
import { type Finding, findingOf, inForceOn } from '@reform/rules'
import type { OvertimeRules } from '../overtime-rules.ts'
import type { DayRecord } from './day.ts'
import { statutoryPieces } from './months-of-days.ts'
import { minutesOf } from './spans.ts'

/**
 * Whether underground and other listed harmful work kept to its limit of overtime on a day: a finding for each day
 * that is marked as `harmful` and known, under rules that have such a limit. Overtime is what lies beyond 8 hours a
 * day and 40 a week, as in `monthsOfDays`, so that all days of a week have to be given.
 *
 * @throws RangeError when a day has two records or a stretch is not of whole minutes in order.
 * @source Labour Standards Act art. 36(6)(i)
 * @example
 * ```ts
 * const day = { date: parseIsoDate('2026-06-01'), harmful: true, work: [{ from: 480, to: 1081 }] }
 * harmfulDays([day], lsa36Rules).map((one) => [one.word, one.observed]) // => [['breached', 121]]
 * ```
 */
export function harmfulDays(days: readonly DayRecord[], rules: OvertimeRules): readonly Finding[] {
  const versions = rules.ruleset.provisions.filter(
    ({ effect, counts, window }) => effect === 'limit' && counts.id === 'overtime' && window?.unit === 'day',
  )
  if (versions.length === 0) return []
  const findings: Finding[] = []
  for (const [day, { overtime }] of statutoryPieces(days, rules)) {
    const version = versions.find((one) => inForceOn(one, { on: day.date }))
    if (version === undefined || day.harmful !== true || day.work === null) continue
    const lawOn = formatIsoDate(day.date)
    findings.push(
      findingOf(version, { observed: minutesOf(overtime), window: { from: lawOn, to: lawOn }, lawOn }),
    )
  }
  return findings
}
