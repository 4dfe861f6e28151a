import type { Activity, DatedFact, Figure } from './activity.ts'
import type { Indicator, IndicatorCell, Target } from './indicator.ts'
import type { PlanEntry, Stage } from './plan.ts'
import type { Doubt, Furniture, Misprint, Sourced } from './source.ts'
import type { Id, Text } from './text.ts'
import type { Period, When } from './time.ts'

/** A footnote or a side note of the paper. */
export interface Note extends Sourced {
  readonly id?: Id
  /** The mark that ties it to its place: `(*)`, `※`. */
  readonly mark?: string
  readonly text: Text
  readonly figures?: readonly Figure[]
  readonly dates?: readonly DatedFact[]
}

/** A title as one part of the paper prints it. `number` is the number printed beside it. */
export interface PrintedTitle extends Sourced {
  readonly where: 'overview' | 'page'
  readonly title: string
  readonly number?: number
}

/** One row of the roadmap (項目). */
export interface Item extends Sourced {
  readonly id: Id
  readonly number?: number
  readonly title: Text
  readonly printed?: readonly PrintedTitle[]
  readonly themes?: readonly Id[]
  readonly tracks?: readonly Id[]
  readonly lead?: Id
  readonly participants?: readonly Id[]
  readonly summary?: Text
  readonly indicators?: readonly IndicatorCell[]
  /** The paper says outright that the item has no indicator (ー). */
  readonly noIndicator?: Sourced
  readonly activities?: readonly Activity[]
  readonly plan?: readonly PlanEntry[]
  readonly targets?: readonly Target[]
  readonly notes?: readonly Note[]
}

/** A group of items inside a pillar. */
export interface Section extends Sourced {
  readonly id: Id
  readonly number?: number
  readonly title: Text
  readonly printed?: readonly PrintedTitle[]
  readonly items: readonly Item[]
}

/** One of the columns that the roadmap stands on (柱). It holds sections or items, or both. */
export interface Pillar extends Sourced {
  readonly id: Id
  readonly number?: number
  readonly title: Text
  readonly printed?: readonly PrintedTitle[]
  readonly sections?: readonly Section[]
  readonly items?: readonly Item[]
  readonly notes?: readonly Note[]
}

/** A theme that gathers items across pillars. */
export interface Theme extends Sourced {
  readonly id: Id
  readonly number?: number
  readonly mark?: string
  readonly title: Text
}

/** A part of the organisation for which the plan runs separately: headquarters, regional offices. */
export interface Track extends Sourced {
  readonly id: Id
  readonly label: Text
}

/** A name that is written in more than one way. */
export interface Term {
  readonly id: Id
  readonly label: Text
  readonly spellings: readonly (Sourced & { readonly text: string })[]
}

/** One published version of a roadmap. */
export interface Edition extends Sourced {
  readonly id: Id
  readonly title: Text
  readonly kind: 'results' | 'plan' | 'planAndResults'
  /** The day on which the paper was issued; absent when the paper does not say. */
  readonly issued?: When
  readonly issuer?: Id
  /** What the paper prints about itself: the meeting's number, the mark of the handout, stray dates. */
  readonly figures?: readonly Figure[]
  readonly dates?: readonly DatedFact[]
  /** The fiscal years that the edition is about, both inside. */
  readonly fiscalYears: { readonly from: number; readonly to: number } & Sourced
  /** Month in which the fiscal year starts; 4 when absent. */
  readonly fiscalYearStartMonth?: number
  /** The time that the results cover, when it is not the whole of the fiscal years. */
  readonly reporting?: Period
  readonly tracks?: readonly Track[]
  readonly themes?: readonly Theme[]
  readonly stages?: readonly Stage[]
  readonly indicators: readonly Indicator[]
  readonly pillars: readonly Pillar[]
  readonly terms?: readonly Term[]
  readonly misprints?: readonly Misprint[]
  readonly notes?: readonly Note[]
  readonly doubts?: readonly Doubt[]
  readonly furniture?: readonly Furniture[]
}
