import { formatIsoDate, type PlainDate } from '@reform/calendar'
import type { ActivityState } from '../model/activity.ts'
import type { Id, Text } from '../model/text.ts'
import type { When } from '../model/time.ts'
import type { MethodWord } from './method.ts'
import { type Reason, reason } from './reason.ts'

/** The words for a thing that is to be done in a time. */
export type StageWord = 'notDue' | 'underway' | 'done' | 'onHold' | 'overdue' | 'notDone' | 'unreported'

/** What was reported about a plan entry or a target that is a doing. */
export interface WorkFact {
  /** Id of the plan entry or target, see `planIdOf` and `targetIdOf`. */
  readonly about: Id
  readonly state: ActivityState
  /** The day of the report, ISO. A later report replaces an earlier one. */
  readonly on?: string
  /** For what comes back: the turn that the report is about. */
  readonly turn?: When
  readonly note?: string
  readonly by?: string
}

/**
 * How the doing of a planned thing is judged, as data: by its time, and by what was reported. What was not reported
 * is grey, however late it is.
 *
 * @example
 * ```ts
 * stageStates.words.unreported.light // => 'grey'
 * ```
 */
export const stageStates: {
  readonly id: 'stageStates'
  readonly label: Text
  readonly words: Readonly<Record<StageWord, MethodWord>>
} = {
  id: 'stageStates',
  label: { ja: '計画の段階の実施状況', en: 'States of planned stages' },
  words: {
    notDue: { light: 'grey', label: { ja: '開始前', en: 'not due yet' } },
    underway: { light: 'green', label: { ja: '実施中', en: 'under way' } },
    done: { light: 'green', label: { ja: '実施済み', en: 'done' } },
    onHold: { light: 'amber', label: { ja: '中断', en: 'on hold' } },
    overdue: { light: 'red', label: { ja: '期限超過', en: 'overdue' } },
    notDone: { light: 'red', label: { ja: '未実施', en: 'not done' } },
    unreported: { light: 'grey', label: { ja: '報告なし', en: 'not reported' } },
  },
}

/** When a thing is to be done; without an end it only has to have begun. */
export interface StageTime {
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** The word for one planned thing on a day. */
export function stageWord(
  { from, to }: StageTime,
  state: ActivityState | undefined,
  asOf: PlainDate,
): StageWord {
  const over = to !== null && asOf > to
  if (state === 'done') return 'done'
  if (state === 'notDone') return over ? 'overdue' : 'notDone'
  if (state === 'onHold') return over ? 'overdue' : 'onHold'
  if (state === 'ongoing' || state === 'started') return over ? 'overdue' : 'underway'
  if (asOf < from) return 'notDue'
  // Planned or considered is no more than the plan itself says.
  if (state === 'planned' || state === 'considering') return over ? 'overdue' : 'unreported'
  return 'unreported'
}

const codes = {
  notDue: 'notDue',
  underway: 'underway',
  done: 'done',
  onHold: 'onHold',
  overdue: 'overdue',
  notDone: 'notDone',
  unreported: 'unreported',
} as const

/** The sentence for the word. */
export function stageReason(word: StageWord, what: Text, { from, to }: StageTime): Reason {
  const on = word === 'notDue' ? formatIsoDate(from) : to === null ? undefined : formatIsoDate(to)
  return reason(codes[word], { what, ...(on !== undefined && { on }) })
}

/** The last report about a thing up to a day. */
export function factAbout(facts: readonly WorkFact[], about: Id, asOf: string): WorkFact | undefined {
  let last: WorkFact | undefined
  for (const fact of facts) {
    if (fact.about !== about || (fact.on !== undefined && fact.on > asOf)) continue
    if (last === undefined || (fact.on ?? '') >= (last.on ?? '')) last = fact
  }
  return last
}
