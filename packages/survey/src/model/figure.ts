import type { CodeRange, MissingRule } from './questionnaire.ts'

/** Why there is no figure. None of these words means zero. */
export type NotComputableReason =
  /** Nobody answered. */
  | 'noAnswers'
  /** The calculation needs more answers, people, groups or raters than there are. */
  | 'tooFew'
  /** All values are the same. */
  | 'zeroVariance'
  /** A scale has fewer items than the calculation needs. */
  | 'tooFewItems'
  /** A search did not come to an end within its rounds. */
  | 'notConverged'
  /** A target that the sample cannot meet, such as a positive target for nobody. */
  | 'infeasibleTarget'
  /** More people answered than there are: submitted twice, or an old roster. */
  | 'moreThanFrame'
  /** The matrix of the items has no inverse: one is made up of others. */
  | 'singular'
  /** A factor solution with a negative unique variance. */
  | 'heywood'
  /** The question has no answer for such input, such as a rate of nobody. */
  | 'zeroDenominator'
  /** The items do not share one scale, so that their answers cannot be pooled. */
  | 'mixedScales'
  /** A change of wording, scale or population stands between the two. */
  | 'breakInSeries'

/** What is not computable says why, and with which people or items that has to do. */
export type NotComputable = {
  readonly state: 'notComputable'
  readonly reason: NotComputableReason
  /** Ids of items, groups or categories that the reason is about. */
  readonly about?: readonly string[]
}

/** A result, or why there is none. */
export type Computed<T> = (T & { readonly state: 'value' }) | NotComputable

/** A result that cannot be computed, and the reason. */
export function notComputable(reason: NotComputableReason, about?: readonly string[]): NotComputable {
  return about === undefined || about.length === 0
    ? { state: 'notComputable', reason }
    : { state: 'notComputable', reason, about }
}

/** How an interval was made. */
export type IntervalMethod =
  | 'normal'
  | 'wald'
  | 'wilson'
  | 'clopperPearson'
  | 't'
  | 'feldt'
  | 'duhachek'
  | 'bootstrapPercentile'
  | 'bootstrapBca'
  | 'linearised'

/** The levels that figures are given at. */
export type Level = 0.9 | 0.95 | 0.99

/** An interval with its level and method. `frame` is there when the finite population correction was applied. */
export type Interval = {
  readonly low: number
  readonly high: number
  readonly level: Level
  readonly method: IntervalMethod
  readonly frame?: number
}

/** How people stand behind a figure, as whole numbers, never weighted. */
export type Base = {
  readonly answered: number
  readonly skipped: number
  readonly dontKnow: number
  readonly notApplicable: number
  readonly notAsked: number
  /** Refused by the reader, each with an issue. */
  readonly refused: number
}

/** What a figure counts. */
export type Measure =
  | 'mean'
  | 'percentPositive'
  | 'percentNeutral'
  | 'percentNegative'
  | 'net'
  | 'topBox'
  | 'bottomBox'
  | 'rescaledMean'
  | 'netPromoter'
  | 'deviationScore'
  | 'agreement'
  | 'share'
  | 'median'
  | 'quantile'

/** What was averaged over what. */
export type Variant =
  | 'singleItem'
  | 'pooledAnswers'
  | 'meanOfItems'
  | 'meanOfPersons'
  | 'meanOfSubfactors'
  | 'medianOfOrganisations'
  | 'quantileOfOrganisations'

/** Where weights come from. */
export type WeightScheme = 'given' | 'postStratified' | 'raked'

/** How people were weighted. */
export type Weighting =
  | { readonly scheme: 'none' }
  | {
      readonly scheme: WeightScheme
      /** By Kish: how many unweighted answers carry as much; an upper guide. */
      readonly effectiveN: number
    }

/** What every figure carries beside its value. */
export type FigureFrame = {
  readonly measure: Measure
  readonly variant: Variant
  /** Ids of the items, in the order of the questionnaire. */
  readonly items: readonly string[]
  /** The lowest and highest value possible. */
  readonly bounds: CodeRange
  readonly unit: 'code' | 'percent' | 'points' | 'number'
  /** How many stand behind the value: answers of one item, pooled answers, people scored, or organisations. */
  readonly n: number
  readonly countOf: 'answers' | 'people' | 'items' | 'organisations'
  /** The people who count for a threshold: everyone with at least one answer in the figure, unweighted. */
  readonly people: number
  readonly base: Base
  readonly weighting: Weighting
  readonly missing: MissingRule | 'answeredOnly'
  /** Decimals to print with; rounded once, half away from zero. */
  readonly decimals: number
  readonly itemVersions?: Readonly<Record<string, string>>
  readonly wave?: string
}

/** A figure before disclosure control has seen it. It can be computed with, but no sentence can be made of it. */
export type Figure = FigureFrame & {
  readonly suppression: 'unchecked'
} & (
    | { readonly state: 'value'; readonly value: number; readonly interval: Interval | NotComputable }
    | NotComputable
  )
