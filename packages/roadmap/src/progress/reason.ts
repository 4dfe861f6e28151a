import type { Text } from '../model/text.ts'
import { reasonTexts } from './text/reasons.ts'

/** Why a word was said, or what would make it another one. */
export type ReasonCode =
  // what was found
  | 'onCourse'
  | 'behindCourse'
  | 'met'
  | 'overshoot'
  | 'missed'
  | 'kept'
  | 'lost'
  | 'insideBand'
  | 'outsideBand'
  | 'movingAway'
  | 'growth'
  | 'improved'
  | 'unchanged'
  | 'worsened'
  // why nothing is said
  | 'noValue'
  | 'noBaseline'
  | 'noTarget'
  | 'noDirection'
  | 'notComparable'
  | 'notStarted'
  | 'tooEarly'
  | 'finalValueMissing'
  | 'noGrowth'
  | 'oneValueOnly'
  | 'stale'
  | 'partial'
  | 'boundUndecided'
  | 'targetToBeSet'
  | 'toBeDecided'
  | 'byWork'
  | 'onlyOfTracks'
  | 'wordsOnly'
  | 'valueState'
  // what a reader should know
  | 'approximate'
  | 'provisional'
  | 'zeroReplaced'
  | 'directionContradicts'
  | 'cadenceAssumed'
  | 'late'
  | 'baselineFromSeries'
  // work
  | 'notDue'
  | 'underway'
  | 'done'
  | 'overdue'
  | 'notDone'
  | 'plannedOnly'
  | 'onHold'
  | 'unreported'
  | 'accountsOnly'
  | 'madeOfDue'
  // what would change it
  | 'greenFrom'
  | 'greenUntil'
  | 'paceNeeded'
  | 'nextValueBy'
  | 'valueWanted'
  | 'baselineWanted'
  | 'targetWanted'
  | 'reportWanted'
  | 'wholeWanted'

/** What a sentence is made from. Values are plain numbers in the indicator's unit; days are ISO text. */
export interface ReasonFacts {
  readonly value?: number
  readonly other?: number
  readonly count?: number
  readonly of?: number
  readonly unit?: Text
  readonly on?: string
  readonly what?: Text
  readonly list?: readonly string[]
  /** Which side of `value` is the good one. */
  readonly side?: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'exactly' | 'within'
}

/** One reason: a code from a closed list, its figures, and the sentence in both languages. */
export interface Reason extends ReasonFacts {
  readonly code: ReasonCode
  readonly message: { readonly ja: string; readonly en: string }
}

/** The reason with its sentences. */
export function reason(code: ReasonCode, facts: ReasonFacts = {}): Reason {
  const message = { ja: reasonTexts[code].ja(facts), en: reasonTexts[code].en(facts) }
  return { code, ...facts, message }
}
