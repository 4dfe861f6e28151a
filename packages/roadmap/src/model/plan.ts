import type { DatedFact, Figure } from './activity.ts'
import type { Sourced } from './source.ts'
import type { Id, Text } from './text.ts'
import type { Cadence, Period, When } from './time.ts'

/** A kind of step that a plan goes through, in the order in which the steps follow. */
export interface Stage extends Sourced {
  readonly id: Id
  readonly label: Text
}

/** A mark that stands once for each turn of something repeated; `at` is absent when the paper does not tell. */
export interface Marker extends Sourced {
  readonly at?: When
}

/** What plan entries of every kind have. */
export interface PlanEntryBase extends Sourced {
  readonly id?: Id
  readonly title: Text
  readonly track?: Id
  /** Entries of one lane follow each other on one line of the drawn plan. */
  readonly lane?: string
  readonly period: Period | When
  readonly figures?: readonly Figure[]
  readonly dates?: readonly DatedFact[]
}

/**
 * What is planned for an item: `work` a bar of work · `stage` a bar that has a stage's name · `milestone` a point ·
 * `recurring` something that comes back, with a mark for each turn.
 */
export type PlanEntry =
  | (PlanEntryBase & { readonly kind: 'work' })
  | (PlanEntryBase & { readonly kind: 'stage'; readonly stage: Id })
  | (PlanEntryBase & { readonly kind: 'milestone' })
  | (PlanEntryBase & {
      readonly kind: 'recurring'
      readonly every: Cadence
      readonly markers: readonly Marker[]
    })
