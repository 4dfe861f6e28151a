import type { Bilingual } from '@reform/quantities'

/** The lowest and the highest whole code that an answer can have. */
export type CodeRange = { readonly min: number; readonly max: number }

/** The words printed beside one code. `also` holds other spellings that files use. */
export type AnswerLabel = {
  readonly code: number
  readonly label: Bilingual
  readonly also?: readonly string[]
}

/** Codes that a file writes for answers that are none. Any other code outside the range is an error. */
export type DeclaredCodes = {
  readonly skipped?: readonly number[]
  readonly dontKnow?: readonly number[]
  readonly notApplicable?: readonly number[]
  readonly notAsked?: readonly number[]
}

/** What every question has. */
export type ItemFace = {
  readonly id: string
  readonly text: Bilingual
  /** Raised whenever wording, answer labels or position change; no trend is drawn across versions. */
  readonly version?: string
  /** Codes that stand for missing answers. */
  readonly codes?: DeclaredCodes
  /** Labels that stand for missing answers, such as わからない, 該当なし and 観察機会なし. */
  readonly words?: {
    readonly dontKnow?: readonly string[]
    readonly notApplicable?: readonly string[]
    readonly notAsked?: readonly string[]
  }
}

/**
 * An item whose answers are whole codes on a scale: Likert (4, 5 or 7 steps), a rating such as 0–10, or the
 * 0–10 likelihood that a net promoter score is made of.
 */
export type RatedItem = ItemFace & {
  readonly kind: 'likert' | 'rating' | 'netPromoter'
  readonly range: CodeRange
  readonly labels?: readonly AnswerLabel[]
  /**
   * `reverse`: the answers are as given and are turned round when they are scored. `alreadyReversed`: the file
   * holds turned answers, which are not turned again. Default: `none`.
   */
  readonly direction?: 'none' | 'reverse' | 'alreadyReversed'
  /** The lowest code, after turning, that counts as a positive answer (肯定的回答). Default: {@link positiveCut}. */
  readonly positiveFrom?: number
  /** The highest code, after turning, that counts as a negative answer (否定的回答). Default: {@link negativeCut}. */
  readonly negativeTo?: number
}

/** An item with options that have no order. In a multiple choice several may be ticked. */
export type ChoiceItem = ItemFace & {
  readonly kind: 'single' | 'multiple'
  readonly options: readonly AnswerLabel[]
}

/** An item answered with a number, such as hours saved. */
export type NumberItem = ItemFace & {
  readonly kind: 'number'
  readonly unit: Bilingual
  readonly min?: number
  readonly max?: number
}

/** An item answered in words. It is read past: words are never kept beside the codes. */
export type TextItem = ItemFace & { readonly kind: 'text' }

/** One question. */
export type Item = RatedItem | ChoiceItem | NumberItem | TextItem

/**
 * What a person score asks of the answers: every item answered, at least half of them (rounded up), any answer
 * at all, or at least so many.
 */
export type MissingRule = 'complete' | 'half' | 'any' | { readonly atLeast: number }

/** Which of several ways to average over people and items is meant. They differ when answers are missing. */
export type ScaleVariant = 'meanOfPersons' | 'meanOfItems' | 'pooledAnswers'

/** Items that are read together. */
export type Scale = {
  readonly id: string
  readonly label: Bilingual
  readonly items: readonly string[]
  readonly missing: MissingRule
  readonly variant: ScaleVariant
}

/** One group of a grouping, such as a bureau; `people` is its size in the frame (名簿). */
export type Group = {
  readonly id: string
  readonly label: Bilingual
  readonly people?: number
  /** The group of `parentGrouping` that contains it. */
  readonly parent?: string
}

/** A way to divide the people: by bureau, by grade, by age. */
export type Grouping = {
  readonly id: string
  readonly label: Bilingual
  readonly groups: readonly Group[]
  /** The grouping whose groups these groups divide further. */
  readonly parentGrouping?: string
}

/** One fielding of the questionnaire. `people` is the size of the frame on its reference day. */
export type Wave = {
  readonly id: string
  readonly label: Bilingual
  readonly people?: number
}

/** What the respondents were told before they answered. */
export type Confidentiality = {
  /** `anonymous`: nobody can tell who answered. `confidential`: named, seen only by those who were announced. */
  readonly promised: 'anonymous' | 'confidential'
  /** Whether answers of one person are linked over waves by a key. */
  readonly linked?: boolean
  /** Follow-up of low scores: allowed only where it was announced, and only for those who agreed. */
  readonly care?: {
    readonly announced: Bilingual
    /** The roles that were announced to see the names. */
    readonly seenBy: readonly string[]
  }
}

/** A questionnaire as data. */
export type Questionnaire = {
  readonly id: string
  readonly title: Bilingual
  readonly items: readonly Item[]
  readonly scales?: readonly Scale[]
  readonly groupings?: readonly Grouping[]
  readonly waves?: readonly Wave[]
  readonly confidentiality?: Confidentiality
}
