import type { Bilingual } from '@reform/quantities'
import type { Figure, Relation } from './draft.ts'

declare const audited: unique symbol

/** A release that the audit could not break. Only this package makes one: take this type wherever figures go out. */
export interface PublishedRelease {
  readonly [audited]: true
  readonly id: string
  /** The least number of people a figure rests on, to be printed with the figures. */
  readonly minimum: number
  readonly groups: readonly PublishedGroup[]
  readonly relations: readonly Relation[]
  readonly cells: readonly PublishedCell[]
}

/** A group as published: without its members. */
export type PublishedGroup = { readonly id: string; readonly label: Bilingual; readonly minimum: number }

/** A cell as published. */
export type PublishedCell = ShownCell | HiddenCell

/** A cell that is shown. */
export type ShownCell = {
  readonly state: 'shown'
  readonly group: string
  readonly topic: string
  readonly n: number
  readonly minimum: number
  readonly figures: Readonly<Record<string, PublishedFigure>>
}

/** A cell that is withheld: no figure, no n, and none of what could be calculated from it. */
export type HiddenCell = {
  readonly state: 'hidden'
  readonly group: string
  readonly topic: string
  readonly minimum: number
  readonly reason: HiddenReason
}

/**
 * Why a cell is withheld, as far as may be said. `belowMinimum`: it rests on fewer people than asked for, or none.
 * `protects`: with it, or from it, values of fewer people could be worked out. `earlierRelease`: the same, together
 * with what was published before. Which of several grounds stood behind `protects` is not said, as it would tell.
 */
export type HiddenReason = 'belowMinimum' | 'protects' | 'earlierRelease'

/** A figure as published, rounded when it has `decimals`. A share or a ratio is per hundred. */
export type PublishedFigure =
  | {
      readonly kind: Exclude<Figure['kind'], 'distribution' | 'share' | 'ratio'>
      readonly value: number
      readonly decimals?: number
    }
  | {
      readonly kind: 'share'
      /** Per hundred. */
      readonly value: number
      readonly decimals?: number
      /** People with the property, when the share is not rounded. */
      readonly count?: number
    }
  | {
      readonly kind: 'ratio'
      /** Per hundred; `null` for nothing of nothing. */
      readonly value: number | null
      readonly decimals?: number
      readonly numerator?: number
      readonly denominator?: number
    }
  | { readonly kind: 'distribution'; readonly counts: Readonly<Record<string, number>> }

/** What withholding cost. For who publishes: with it, sizes of withheld cells could be worked out. */
export type SuppressionSummary = {
  readonly cells: number
  readonly shown: number
  readonly belowMinimum: number
  readonly protects: number
  readonly earlierRelease: number
  /** Of all people counted in cells that could have been shown by size alone, the share in cells that are withheld. */
  readonly lostShare: number
}
