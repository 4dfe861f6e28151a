import type { Text } from './text.ts'
import type { When } from './time.ts'

/** Id of a unit of measure: one of `standardUnits` or one that the roadmap declares in `unitsOfMeasure`. */
export type UnitOfMeasure = string

/** What a count is counted in: two *a year*, 100 *in one group chat*. `value` only where the paper prints the figure. */
export interface CountPer {
  readonly value?: number
  readonly unit: UnitOfMeasure
}

/** A whole number of things, people or times. */
export interface CountMeasure {
  readonly type: 'count'
  readonly value: number
  readonly unit: UnitOfMeasure
  readonly per?: CountPer
}

/** A quantity of a continuous unit: hours, yen, square metres. `decimals` is how many places the paper prints. */
export interface AmountMeasure {
  readonly type: 'amount'
  readonly value: number
  readonly unit: UnitOfMeasure
  readonly decimals?: number
}

/** A mean, with the scale that it stands on and the number of answers behind it where they are known. */
export interface MeanMeasure {
  readonly type: 'mean'
  readonly value: number
  readonly unit: UnitOfMeasure
  readonly decimals?: number
  readonly scale?: { readonly minimum?: number; readonly maximum: number }
  readonly n?: number
}

/** A rate whose parts are both known. `unit` is what the parts are counted in; `decimals` holds for the percentage. */
export interface RatioMeasure {
  readonly type: 'ratio'
  readonly numerator: number
  readonly denominator: number
  readonly unit?: UnitOfMeasure
  readonly decimals?: number
}

/** A rate of which only the result is printed, in percent; `decimals` is how many places the paper prints. */
export interface ShareMeasure {
  readonly type: 'share'
  readonly percent: number
  readonly decimals?: number
  /** Size of the group that the share is of, where known. */
  readonly n?: number
  /** The share is printed in tenths (８割), not in percent. */
  readonly tenths?: boolean
}

/** A place in a sequence: the 11th meeting, the third session. */
export interface OrdinalMeasure {
  readonly type: 'ordinal'
  readonly value: number
  readonly unit: UnitOfMeasure
}

/** A time of day, `HH:MM` from `00:00` to `24:00`. */
export interface TimeOfDayMeasure {
  readonly type: 'timeOfDay'
  readonly value: string
}

/** A value that is words. */
export interface TextMeasure {
  readonly type: 'text'
  readonly text: Text
}

/** What a paper states as a value. Missing is never one of these: see `Result`. */
export type Measure =
  | CountMeasure
  | AmountMeasure
  | MeanMeasure
  | RatioMeasure
  | ShareMeasure
  | OrdinalMeasure
  | TimeOfDayMeasure
  | TextMeasure

/**
 * What the paper says beside a value: `about` 約 · `atLeast` 以上 · `atMost` 以下, 最長, まで · `moreThan` 超 ·
 * `lessThan` 未満 · `personTimes` のべ・延べ · `average` 平均 · `planned` 予定 · `provisional` 速報 · `partial` a part of
 * the period or of the organisation only.
 */
export type Qualifier =
  | 'about'
  | 'atLeast'
  | 'atMost'
  | 'moreThan'
  | 'lessThan'
  | 'personTimes'
  | 'average'
  | 'planned'
  | 'provisional'
  | 'partial'

/** Comparison of a value with a bound. */
export type Comparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq'

/** A bound, for each month or year where `per` says so: more than 45 hours a month. */
export interface Threshold {
  readonly comparison: Comparison
  readonly measure: Measure
  readonly per?: 'day' | 'week' | 'month' | 'year' | 'person'
}

/**
 * The result of measuring, or the word for why there is none. The words are never interchangeable:
 * `value` it was measured · `planned` it is foreseen, not yet so · `notMeasured` nobody measured it ·
 * `pending` it will be known at `until` · `describedOnly` words were given where a figure was asked ·
 * `awaiting` an outside body has to act first · `wrongValuePrinted` the paper prints a value of something else here,
 * which is never an observation of this indicator.
 */
export type Result =
  | { readonly state: 'value'; readonly measure: Measure }
  | { readonly state: 'planned'; readonly measure?: Measure; readonly note?: Text }
  | { readonly state: 'notMeasured'; readonly because?: Text }
  | { readonly state: 'pending'; readonly until?: When; readonly because?: Text }
  | { readonly state: 'describedOnly'; readonly summary: Text }
  | {
      readonly state: 'awaiting'
      readonly body: Text
      readonly since?: When
      readonly nextCheck?: When
      readonly because?: Text
    }
  | {
      readonly state: 'wrongValuePrinted'
      readonly printed: readonly Measure[]
      readonly because: Text
      /** Id of the indicator that the printed value belongs to, when it is known. */
      readonly belongsTo?: string
    }

/** The words of `Result`. */
export type ResultState = Result['state']
