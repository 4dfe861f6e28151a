import { isIsoDate, parseIsoDate } from '@reform/calendar'
import type { Id } from '../model/text.ts'
import type { FollowUp, HalfYearReport } from './report.ts'

/** A follow-up with its word on a day. */
export interface FollowUpOnDay extends FollowUp {
  readonly word: 'overdue' | 'open' | 'done' | 'dropped'
  /** Days past its due day; 0 unless overdue. */
  readonly daysOverdue: number
}

/**
 * The report with one more follow-up. Allowed after the freeze too: follow-ups live on.
 *
 * @throws RangeError when its id is taken, its owner or text is missing, a date is none, or it is due before it begins.
 * @example
 * ```ts
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [], followUps: [], revisions: [],
 * }
 * addFollowUp(report, { id: 'f1', what: '基準値を示す', owner: 'residents', opened: '2026-10-20', due: '2026-11-30' }).followUps[0]?.state // => 'open'
 * ```
 */
export function addFollowUp(
  report: HalfYearReport,
  followUp: Omit<FollowUp, 'state' | 'closed' | 'reason'>,
): HalfYearReport {
  const { id, what, owner, opened, due } = followUp
  if (report.followUps.some((each) => each.id === id)) throw new RangeError(`addFollowUp: ${id} is taken`)
  if (what.trim() === '' || owner.trim() === '')
    throw new RangeError(`addFollowUp: ${id} needs words and an owner`)
  if (!isIsoDate(opened) || !isIsoDate(due) || due < opened) {
    throw new RangeError(`addFollowUp: ${id} from ${opened} to ${due}`)
  }
  return { ...report, followUps: [...report.followUps, { ...followUp, state: 'open' }] }
}

/**
 * The report with a follow-up closed: done, or dropped with the reason.
 *
 * @throws RangeError when there is no such open follow-up, the day is none or before it was opened, or it is dropped
 * without a reason.
 * @example
 * ```ts
 * const open = { id: 'f1', what: '基準値を示す', owner: 'residents', opened: '2026-10-20', due: '2026-11-30', state: 'open' as const }
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [], followUps: [open], revisions: [],
 * }
 * closeFollowUp(report, 'f1', { state: 'done', on: '2026-11-12' }).followUps[0]?.closed // => '2026-11-12'
 * ```
 */
export function closeFollowUp(
  report: HalfYearReport,
  id: Id,
  how: { readonly state: 'done' | 'dropped'; readonly on: string; readonly reason?: string },
): HalfYearReport {
  const found = report.followUps.find((each) => each.id === id)
  if (found?.state !== 'open') throw new RangeError(`closeFollowUp: no open follow-up ${id}`)
  if (!isIsoDate(how.on) || how.on < found.opened) throw new RangeError(`closeFollowUp: ${id} on ${how.on}`)
  if (how.state === 'dropped' && (how.reason ?? '').trim() === '') {
    throw new RangeError(`closeFollowUp: ${id} is dropped without a reason`)
  }
  const closed = {
    ...found,
    state: how.state,
    closed: how.on,
    ...(how.reason !== undefined && { reason: how.reason }),
  }
  return { ...report, followUps: report.followUps.map((each) => (each.id === id ? closed : each)) }
}

/**
 * The follow-ups of a report on a day: overdue first, then open, then closed; each by its due day.
 *
 * @throws RangeError when the day is none.
 * @example
 * ```ts
 * const open = { id: 'f1', what: '基準値を示す', owner: 'residents', opened: '2026-10-20', due: '2026-11-30', state: 'open' as const }
 * const report = {
 *   schema: 'reform-half-year/1' as const, roadmap: 'r', edition: 'e', half: 'FY2026-H1', asOf: '2026-10-10',
 *   entries: [], followUps: [open], revisions: [],
 * }
 * followUpsAt(report, '2026-12-01').map(({ word, daysOverdue }) => [word, daysOverdue]) // => [['overdue', 1]]
 * ```
 */
export function followUpsAt(report: HalfYearReport, on: string): readonly FollowUpOnDay[] {
  if (!isIsoDate(on)) throw new RangeError(`followUpsAt: ${on} is no day`)
  const order = ['overdue', 'open', 'done', 'dropped']
  return report.followUps
    .map((each): FollowUpOnDay => {
      const late = each.state === 'open' && on > each.due
      return {
        ...each,
        word: late ? 'overdue' : each.state,
        daysOverdue: late ? daysBetween(each.due, on) : 0,
      }
    })
    .sort(
      (a, b) => order.indexOf(a.word) - order.indexOf(b.word) || (a.due < b.due ? -1 : Number(a.due > b.due)),
    )
}

function daysBetween(from: string, to: string): number {
  return parseIsoDate(to) - parseIsoDate(from)
}
