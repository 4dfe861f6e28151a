import type { Id, Text } from '../model/text.ts'

/** The colour that a word stands for. `grey` says that nothing can be said; it is never a weak green. */
export type Light = 'green' | 'amber' | 'red' | 'grey'

/** One word of a method, with its colour. */
export interface MethodWord {
  readonly light: Light
  readonly label: Text
}

/** The cuts of a rule of growth, highest first. */
export interface GrowthCuts {
  readonly high: number
  readonly medium: number
  readonly low: number
}

/** How a method comes to its word; every figure of it is here. */
export type ProgressRule =
  /** Share of the way covered against share of the time elapsed; one cut, no band. */
  | { readonly kind: 'elapsedShare' }
  /** Pace that is needed from now on against the pace so far. */
  | { readonly kind: 'requiredPace'; readonly earliest: number }
  /** Share covered over share elapsed, with bands. */
  | {
      readonly kind: 'onTrackBands'
      readonly ahead: number
      readonly onTrack: number
      readonly slightlyBehind: number
      readonly earliest: number
    }
  /** Yearly growth against the yearly growth that the target needs. */
  | {
      readonly kind: 'growth'
      readonly withTarget: GrowthCuts
      readonly withoutTarget: GrowthCuts
      /** How fast the cuts shrink as the baseline comes near a natural limit. */
      readonly limitExponent: number
      /** What the method puts in the place of a baseline or target of zero. */
      readonly zeroBecomes: number
    }

/** Which word is said in the cases that every method knows. */
export interface CommonWords {
  readonly met: Id
  readonly missed: Id
  /** A level that had to be held is held, or lost. */
  readonly kept: Id
  readonly lost: Id
  readonly open: Id
  readonly tooEarly: Id
  /** The target is the doing of something, not a figure. */
  readonly doing: Id
}

/** A published way of saying whether an indicator is on its course. */
export interface ProgressMethod {
  readonly id: Id
  readonly label: Text
  readonly rule: ProgressRule
  readonly words: Readonly<Record<Id, MethodWord>>
  readonly common: CommonWords
  readonly source: Text
}
