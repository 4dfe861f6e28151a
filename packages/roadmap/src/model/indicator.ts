import type { Comparison, Measure, Qualifier, Result, Threshold, UnitOfMeasure } from './measure.ts'
import type { Sourced } from './source.ts'
import type { Id, Text } from './text.ts'
import type { Cadence, Period, When } from './time.ts'

/** What is measured, once per edition, however many items print it. */
export interface Indicator extends Sourced {
  readonly id: Id
  /** The official name, as printed. */
  readonly name: Text
  /** `stock` level at a date · `flow` sums over time · `ratio` · `mean` · `count` · `text` words, no figure. */
  readonly kind: 'stock' | 'flow' | 'ratio' | 'mean' | 'count' | 'text'
  /** Which way is better; `band` inside bounds, `exact` hit exactly, `none` neither. */
  readonly direction: 'up' | 'down' | 'band' | 'exact' | 'none'
  readonly aggregation: 'sum' | 'ratioOfSums' | 'weightedMean' | 'last' | 'maximum' | 'minimum' | 'none'
  readonly unit?: UnitOfMeasure
  readonly scale?: { readonly minimum?: number; readonly maximum: number }
  readonly cadence?: Cadence
  /** Where the figures come from: a survey, a register. */
  readonly dataSource?: Text
  /** How the paper defines it; `notDefined` when the paper does not say. */
  readonly definition: Text | 'notDefined'
  /** For `ratio`: what is counted above and below the line, where the paper says so. */
  readonly numerator?: Text
  readonly denominator?: Text
}

/** One measured value (or the word for its absence) of the indicator that the surrounding cell names. */
export interface Observation extends Sourced {
  readonly id?: Id
  readonly result: Result
  readonly qualifiers?: readonly Qualifier[]
  readonly period?: Period | When
  /** The day on which the figure was true. */
  readonly asOf?: When
  /** Id of the responsible unit that the value is of; absent: the whole organisation. */
  readonly unit?: Id
  readonly track?: Id
  /** The part of a whole that this value is about: a kind of post, a grade. */
  readonly breakdown?: Text
  readonly note?: Text
}

/** What targets of every type have. */
export interface TargetBase extends Sourced {
  readonly id?: Id
  /** Absent when the target is one of the item itself. */
  readonly indicator?: Id
  readonly track?: Id
  readonly what: Text
  readonly excludes?: readonly Text[]
}

/** What the ministry promised. Never called a limit: limits are law. */
export type Target =
  | (TargetBase & {
      readonly type: 'valueBy'
      readonly comparison: Comparison
      readonly measure: Measure
      readonly by: When
      readonly baseline?: { readonly measure: Measure; readonly at: When }
    })
  | (TargetBase & { readonly type: 'directionOnly'; readonly direction: 'up' | 'down' })
  | (TargetBase & { readonly type: 'thresholdToBeSet'; readonly thresholds: readonly Threshold[] })
  | (TargetBase & { readonly type: 'setThenReach'; readonly setIn: When; readonly reachIn: When })
  | (TargetBase & { readonly type: 'stageBy'; readonly stage: Id; readonly by: When })
  | (TargetBase & { readonly type: 'recurring'; readonly every: Cadence; readonly window: Period })
  | (TargetBase & {
      readonly type: 'plannedCount'
      readonly measure: Measure
      readonly window: Period | When
    })
  | (TargetBase & { readonly type: 'toBeDecided' })

/** The words of `Target`. */
export type TargetType = Target['type']

/** An indicator as one item prints it. The same indicator may stand under several items. */
export interface IndicatorCell extends Sourced {
  readonly id?: Id
  readonly indicator: Id
  /** The name as this item prints it, when it differs from the indicator's own. */
  readonly printedName?: string
  readonly observations?: readonly Observation[]
}
