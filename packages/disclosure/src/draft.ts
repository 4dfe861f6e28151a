import type { Bilingual } from '@reform/quantities'

/** What is meant to be published in one go, before anything is withheld. */
export type Draft = {
  /** Unique among all releases, such as `2026-10`. */
  readonly id: string
  readonly groups: readonly Group[]
  /** How groups add up. Not needed for what the members of the groups show. */
  readonly relations?: readonly Relation[]
  /** Every cell, also those that will be withheld. */
  readonly cells: readonly Cell[]
}

/** A group of people: a department, a grade, a tier, a crossing of them, a filter, the raters of one person. */
export type Group = {
  readonly id: string
  readonly label: Bilingual
  /**
   * Who is in it, as keys that mean nothing outside (never names or staff numbers). Give them for all groups or
   * for none. With them every overlap is known, also with earlier releases; without them only what `relations` say.
   */
  readonly members?: readonly string[]
  /** The least number of people for this group, instead of the policy's: 3 for raters, 1 for who agreed to be shown. */
  readonly minimum?: number
}

/** That nobody of `whole` is in two of `parts`, and everybody in one of them, or in none when `rest` is true. */
export type Relation = {
  readonly whole: string
  readonly parts: readonly string[]
  /** Whether there may be people outside of all the parts. Default: false. */
  readonly rest?: boolean
}

/** All that is to be said about one group under one topic: shown as a whole or withheld as a whole. */
export type Cell = {
  readonly group: string
  /** What it is about, such as an item of a questionnaire: cells of one topic add up. */
  readonly topic: string
  /** How many people the figures rest on, unweighted: answers to this item, not people asked. */
  readonly n: number
  /** Who they are, when not all members of the group: those who answered. */
  readonly members?: readonly string[]
  /**
   * Where the values come from, when not from this release alone. A rolling mean names its months, a carried answer
   * the wave in which it was given. Cells of one topic that share waves, in whatever release, are held together.
   */
  readonly contributions?: readonly Contribution[]
  /** The figures by name. */
  readonly figures: Readonly<Record<string, Figure>>
}

/** Values of people in one wave (a month, a survey). */
export type Contribution = {
  readonly wave: string
  /** Default: the members of the cell. */
  readonly members?: readonly string[]
}

/**
 * Where all people being alike harms no one: `none` when nobody has the property (nobody beyond the line; a sum of
 * nothing), `all` when everybody has it, `both`.
 */
export type Harmless = 'none' | 'all' | 'both'

/** One figure. Values are unrounded; `decimals` says how they will be printed, and rounds them once when published. */
export type Figure =
  | CountFigure
  | ShareFigure
  | DistributionFigure
  | SumFigure
  | MeanFigure
  | RatioFigure
  | OrderFigure
  | OtherFigure

/** How many of the `n` people have a property. */
export type CountFigure = { readonly kind: 'count'; readonly value: number; readonly harmless?: Harmless }

/** The same as a percentage: `value` people of `n`. */
export type ShareFigure = {
  readonly kind: 'share'
  readonly value: number
  /** Places of the percentage. Without it the count is published as well. */
  readonly decimals?: number
  readonly harmless?: Harmless
}

/** How many of the `n` people chose each option. */
export type DistributionFigure = {
  readonly kind: 'distribution'
  readonly counts: Readonly<Record<string, number>>
}

/** A sum over the people, such as minutes. */
export type SumFigure = {
  readonly kind: 'sum'
  readonly value: number
  readonly decimals?: number
  /** What one person can come to, as everybody knows; `null` for no bound. Default: `[0, null]`. */
  readonly range?: readonly [number | null, number | null]
  /** The largest amounts of single people, largest first; needed for rules on dominance, never published. */
  readonly largest?: readonly number[]
  readonly harmless?: Harmless
}

/** A mean over the people. */
export type MeanFigure = {
  readonly kind: 'mean'
  readonly value: number
  readonly decimals?: number
  /** What one person can come to, such as `[1, 5]`; `null` for no bound. Default: no bounds. */
  readonly range?: readonly [number | null, number | null]
  /** A weighted mean is not n times a sum: only who is in it is attacked. */
  readonly weighted?: boolean
  /** The largest amounts of single people, largest first; needed for rules on dominance, never published. */
  readonly largest?: readonly number[]
  readonly harmless?: Harmless
}

/** One sum over another, such as documents finalised electronically of all documents. Both are taken as known. */
export type RatioFigure = {
  readonly kind: 'ratio'
  readonly numerator: number
  readonly denominator: number
  /** Places of the percentage. Without it both parts are published as well. */
  readonly decimals?: number
}

/** The value of a person in the order of all: no sum, and what it shows is somebody's own value. */
export type OrderFigure = {
  readonly kind: 'median' | 'maximum' | 'minimum'
  readonly value: number
  readonly decimals?: number
}

/** Anything else calculated from the same people (a standard deviation, an index, a rank, a flag as 0 or 1). */
export type OtherFigure = { readonly kind: 'other'; readonly value: number; readonly decimals?: number }

/** Names a cell. */
export type CellKey = { readonly group: string; readonly topic: string }
