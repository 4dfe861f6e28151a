import { isIsoDate } from '@reform/calendar'

/** What a meeting agreed that a department does. */
export type AgreedAction = {
  readonly id: string
  readonly department: string
  /** `YYYY-MM-DD`. */
  readonly agreedOn: string
  readonly words: string
  readonly due?: string
  readonly doneOn?: string
}

/** An action as the next meeting finds it. */
export type CarriedAction = AgreedAction & {
  readonly state: 'open' | 'overdue' | 'done'
}

/** A hearing of a department by the personnel division. */
export type Hearing = {
  readonly department: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly reasons: readonly string[]
  readonly advice: string
  /** What is to be looked at again, and by when. */
  readonly followUp?: { readonly words: string; readonly due: string; readonly doneOn?: string }
}

/** A hearing as the log shows it. */
export type LoggedHearing = Hearing & { readonly state: 'noFollowUp' | 'open' | 'overdue' | 'done' }

function requireDay(what: string, day: string): void {
  if (!isIsoDate(day)) throw new RangeError(`${what}: ${day} is not a day`)
}

/**
 * The actions that earlier meetings agreed and that are not done, and those done since the last meeting; open ones
 * first, each by the day it was agreed. Actions of later days are left out.
 *
 * @throws RangeError when a day is none.
 * @example
 * ```ts
 * const action = { id: 'a1', department: 'A', agreedOn: '2026-09-15', words: 'Share the Diet roster', due: '2026-10-31' }
 * carriedActions([action], '2026-11-20', '2026-10-20').map((one) => one.state) // => ['overdue']
 * carriedActions([{ ...action, doneOn: '2026-10-01' }], '2026-11-20', '2026-10-20') // => []
 * ```
 */
export function carriedActions(
  actions: readonly AgreedAction[],
  on: string,
  lastMeeting: string,
): readonly CarriedAction[] {
  for (const day of [on, lastMeeting]) requireDay('carriedActions', day)
  const kept = actions.flatMap((one): readonly CarriedAction[] => {
    for (const day of [one.agreedOn, one.due, one.doneOn]) if (day !== undefined) requireDay(one.id, day)
    if (one.agreedOn > on) return []
    const isDone = one.doneOn !== undefined && one.doneOn <= on
    if (isDone) return (one.doneOn ?? '') > lastMeeting ? [{ ...one, state: 'done' }] : []
    return [{ ...one, state: one.due !== undefined && one.due < on ? 'overdue' : 'open' }]
  })
  const rank = ({ state }: CarriedAction): number => (state === 'done' ? 1 : 0)
  return kept.sort(
    (a, b) => rank(a) - rank(b) || (a.agreedOn < b.agreedOn ? -1 : a.agreedOn > b.agreedOn ? 1 : 0),
  )
}

/**
 * The hearings up to a day, the latest first, with where their follow-up stands.
 *
 * @throws RangeError when a day is none.
 * @example
 * ```ts
 * const hearing = { department: 'A', on: '2026-09-10', reasons: ['breached'], advice: 'Second person for the roster', followUp: { words: 'October figures', due: '2026-11-10' } }
 * hearingLog([hearing], '2026-11-20').map((one) => one.state) // => ['overdue']
 * ```
 */
export function hearingLog(hearings: readonly Hearing[], on: string): readonly LoggedHearing[] {
  requireDay('hearingLog', on)
  const logged = hearings.flatMap((one): readonly LoggedHearing[] => {
    const { followUp } = one
    for (const day of [one.on, followUp?.due, followUp?.doneOn]) {
      if (day !== undefined) requireDay(`hearing of ${one.department}`, day)
    }
    if (one.on > on) return []
    if (followUp === undefined) return [{ ...one, state: 'noFollowUp' }]
    if (followUp.doneOn !== undefined && followUp.doneOn <= on) return [{ ...one, state: 'done' }]
    return [{ ...one, state: followUp.due < on ? 'overdue' : 'open' }]
  })
  return logged.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
