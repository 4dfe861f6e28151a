import type { Indicator } from '../model/indicator.ts'
import type { Measure, Qualifier, ResultState, UnitOfMeasure } from '../model/measure.ts'
import type { Id, Text } from '../model/text.ts'
import type { Period, When } from '../model/time.ts'
import type { StageWord } from '../progress/stage-states.ts'

/** Version of the shape of a half-yearly report. */
export const halfYearVersion = 'reform-half-year/1'

/** Something that falls into the half: a planned step, a target's date, a turn of what comes back. */
export interface DueThing {
  /** Id of the plan entry or target, see `planIdOf` and `targetIdOf`. */
  readonly about: Id
  readonly kind: 'plan' | 'target' | 'turn'
  readonly what: Text
  readonly track?: Id
  /** ISO dates; `to` is `null` for what is open. */
  readonly from: string
  readonly to: string | null
  readonly word: StageWord
}

/** The value of an indicator in the half, or the word for why there is none. */
export interface HalfYearValue {
  readonly indicator: Id
  readonly name: Text
  readonly kind: Indicator['kind']
  readonly unit?: UnitOfMeasure
  readonly track?: Id
  readonly state: ResultState | 'none'
  readonly measure?: Measure
  readonly qualifiers?: readonly Qualifier[]
  readonly period?: Period | When
  readonly asOf?: When
  /** The same in the last report, and the difference where both count in one unit. */
  readonly before?: Measure
  readonly change?: number
}

/** What an item wrote in the last report. */
export interface EarlierWording {
  readonly half: When
  readonly done: string | null
  readonly next: string | null
  readonly risk: string | null
}

/** One item in one half. Words are as the department writes them; `null` is not written yet, never "nothing". */
export interface HalfYearEntry {
  /** Id of the item. */
  readonly id: Id
  readonly title: Text
  /** Id of the unit that answers. */
  readonly owner: Id | null
  readonly due: readonly DueThing[]
  readonly done: string | null
  readonly next: string | null
  readonly risk: string | null
  readonly values: readonly HalfYearValue[]
  readonly before?: EarlierWording
}

/** Something agreed that somebody has to do by a day. */
export interface FollowUp {
  readonly id: Id
  /** Id of the item; absent when it is about the whole. */
  readonly about?: Id
  readonly what: string
  readonly owner: Id
  /** ISO dates. */
  readonly due: string
  readonly opened: string
  readonly state: 'open' | 'done' | 'dropped'
  readonly closed?: string
  /** Why it was dropped. */
  readonly reason?: string
}

/** The words of an entry that may be written and revised. */
export type HalfYearField = 'done' | 'next' | 'risk' | 'owner'

/** A change after the freeze, with what stood there before. */
export type HalfYearRevision = {
  readonly entry: Id
  readonly on: string
  readonly by: string
  readonly reason: string
} & (
  | { readonly field: HalfYearField; readonly from: string | null; readonly to: string | null }
  | { readonly field: 'value'; readonly from: HalfYearValue; readonly to: HalfYearValue }
)

/** The report of one half: plain data that can stand in a JSON file. */
export interface HalfYearReport {
  readonly schema: typeof halfYearVersion
  /** Ids of the roadmap and of the edition. */
  readonly roadmap: Id
  readonly edition: Id
  /** `FY2026-H1` */
  readonly half: When
  /** Nothing later than this day is in it. */
  readonly asOf: string
  readonly entries: readonly HalfYearEntry[]
  readonly followUps: readonly FollowUp[]
  /** Set once; from then on words and values change only by revisions. */
  readonly frozen?: { readonly on: string; readonly by: string }
  readonly revisions: readonly HalfYearRevision[]
}
