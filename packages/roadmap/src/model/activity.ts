import type { Comparison, Measure, Qualifier } from './measure.ts'
import type { Sourced, SourceReference } from './source.ts'
import type { Id, Text } from './text.ts'
import type { Period, When } from './time.ts'

/** One figure inside an account of what was done. */
export interface Figure extends Sourced {
  readonly id?: Id
  readonly what: Text
  readonly measure: Measure
  readonly qualifiers?: readonly Qualifier[]
  /** Set when the figure is a bound (up to the eighth year of service), not a result. */
  readonly comparison?: Comparison
  /** The part of a whole that this figure is about: a grade, a kind of post. */
  readonly breakdown?: Text
  /** Id of the figure of which this one is a part; the parts of a total must give the total. */
  readonly partOf?: Id
  readonly period?: Period | When
}

/** One date or period inside an account of what was done. */
export interface DatedFact extends Sourced {
  readonly id?: Id
  readonly what: Text
  readonly when: Period | When
  /** Early, middle or late part of the month that `when` names (上旬・中旬・下旬), or its end (月末). */
  readonly part?: 'early' | 'middle' | 'late' | 'end'
  readonly qualifiers?: readonly Qualifier[]
}

/** How far a thing that was to be done has come. */
export type ActivityState = 'done' | 'ongoing' | 'started' | 'planned' | 'considering' | 'onHold' | 'notDone'

/** The outside body that has to act first, since when, and when one looks again. */
export interface Awaiting {
  readonly body: Text
  readonly since?: When
  readonly nextCheck?: When
}

/** What was done for an item in the reporting period, in our words, with its figures and dates as typed fields. */
export interface Activity extends Sourced {
  readonly id?: Id
  /** The heading that the paper prints above the account, as printed, without brackets. */
  readonly heading?: Text
  readonly headingSource?: readonly SourceReference[]
  /** Its number in the paper's own list, where it has one. */
  readonly number?: number
  readonly summary: Text
  readonly state: ActivityState
  /** Set when the activity cannot go on before an outside body has acted. */
  readonly awaiting?: Awaiting
  readonly period?: Period | When
  readonly figures?: readonly Figure[]
  readonly dates?: readonly DatedFact[]
}
