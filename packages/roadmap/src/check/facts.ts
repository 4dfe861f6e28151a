import type { LineageKind } from '../model/roadmap.ts'
import type { Text } from '../model/text.ts'

/** What each rule tells the sentences. Labels and formatted values come in both languages. */
export interface FactsByRule {
  'wrong-value-printed': { readonly indicator: Text; readonly printed: Text; readonly belongsTo?: Text }
  'share-answered-otherwise': { readonly indicator: Text; readonly answer: Text }
  'count-answered-with-share': { readonly indicator: Text; readonly answer: Text }
  'unit-differs': { readonly indicator: Text; readonly asked: Text; readonly answer: Text }
  'value-outside-scale': {
    readonly what: Text
    readonly value: Text
    readonly minimum?: number
    readonly maximum?: number
  }
  'results-contradict': { readonly indicator: Text; readonly values: readonly Text[] }
  'total-not-sum': { readonly what: Text; readonly total: Text; readonly sum: Text; readonly by: TotalBy }
  'indicator-repeated': { readonly indicator: Text; readonly value: Text; readonly items: readonly Text[] }
  'same-value-two-indicators': { readonly indicators: readonly Text[]; readonly value: Text }
  'rates-alike': { readonly names: readonly Text[]; readonly why: 'undefined' | 'different' }
  'indicator-without-result': { readonly indicator: Text; readonly item: Text }
  'item-without-indicator': { readonly item: Text }
  'none-and-some': { readonly item: Text; readonly count: number }
  'indicator-unused': { readonly indicator: Text }
  'declared-unused': { readonly what: 'theme' | 'track' | 'stage'; readonly label: Text }
  'item-number': NumberFacts
  'title-differs': {
    readonly known: string
    readonly isOverview: boolean
    readonly page: string
    readonly how: 'shorter' | 'longer' | 'other'
  }
  'title-repeated': { readonly title: Text; readonly count: number }
  'heading-elsewhere': { readonly heading: Text; readonly item: Text; readonly home: Text }
  misprint: { readonly asWritten: string; readonly meant?: string }
  'spelling-varies': { readonly forms: readonly string[]; readonly papers?: readonly PaperForms[] }
  'wareki-style-mixed': { readonly mixed: 'digits' | 'era'; readonly styles: readonly [string, string] }
  'wareki-wrong': { readonly written: string; readonly reason: Text }
  'date-before-window': { readonly what: Text; readonly when: Text; readonly window: Text }
  'planned-past': {
    readonly what: Text
    readonly when: Text
    readonly published: Text
    readonly kind: PlannedKind
  }
  'value-from-future': { readonly indicator: Text; readonly when: Text; readonly published: Text }
  'outside-reporting': { readonly indicator: Text; readonly when: Text; readonly window: Text }
  'observation-stale': { readonly indicator: Text; readonly when: Text; readonly published: Text }
  'markers-differ': {
    readonly entry: Text
    readonly markers: number
    readonly expected: number
    readonly unit: TurnUnit
    readonly period: Text
    readonly missing: readonly Text[]
    readonly more: number
  }
  'plan-outside-window': { readonly entry: Text; readonly when: Text; readonly window: Text }
  'stage-order': { readonly item: Text; readonly first: Text; readonly second: Text }
  'target-past': { readonly target: Text; readonly by: Text; readonly against: Text }
  'target-after-window': { readonly target: Text; readonly by: Text; readonly window: Text }
  'target-order': { readonly target: Text; readonly setIn: Text; readonly reachIn: Text }
  'target-against-direction': {
    readonly target: Text
    readonly promise: Text
    readonly direction: 'up' | 'down'
    readonly against: 'indicator' | 'baseline'
  }
  'target-measure-differs': { readonly target: Text; readonly promise: Text; readonly indicator: Text }
  'track-without-target': { readonly item: Text; readonly track: Text }
  'item-empty': { readonly item: Text; readonly kind: 'results' | 'plan' | 'planAndResults' }
  'english-missing': { readonly missing: number; readonly all: number }
  'lineage-unknown': { readonly lineage: string; readonly edition: string; readonly ids: readonly string[] }
  'lineage-cycle': { readonly labels: readonly Text[] }
  'lineage-backwards': { readonly lineage: string; readonly from: Text; readonly to: Text }
  'lineage-contradiction': ContradictionFacts
  'lineage-unwritten': {
    readonly of: 'item' | 'indicator'
    readonly from: Text
    readonly to: Text
    readonly before: number
    readonly after: number
  }
  'lineage-no-fate': { readonly of: 'item' | 'indicator'; readonly label: Text; readonly edition: Text }
  'lineage-no-origin': { readonly of: 'item' | 'indicator'; readonly label: Text; readonly edition: Text }
  'lineage-break-unsaid': {
    readonly before: Text
    readonly after: Text
    readonly changed: readonly BreakField[]
  }
  'reading-warning': { readonly said: Text; readonly todo: Text; readonly line?: number }
  'acknowledgement-unmatched': {
    readonly rule: string
    readonly known: boolean
    readonly ids: readonly string[]
  }
}

/** Id of a rule. */
export type RuleId = keyof FactsByRule

/** The spellings of one name in one of several papers. */
export interface PaperForms {
  readonly paper: Text
  readonly forms: readonly string[]
}

/** What makes the parts of a total: parts that name it, tracks, or shorter periods. */
export type TotalBy = 'parts' | 'tracks' | 'periods'

/** What was still to come when the paper was published. */
export type PlannedKind = 'planned' | 'pending' | 'nextCheck'

/** The turns that a recurring entry is counted in. */
export type TurnUnit = 'month' | 'quarter' | 'half' | 'year'

/** What of an indicator changed from one edition to the next. */
export type BreakField = 'unit' | 'kind' | 'numerator' | 'denominator' | 'scale'

/** What is odd about the number of an item, a section or a pillar. */
export interface NumberFacts {
  readonly title: Text
  readonly number: number
  readonly where: 'overview' | 'page' | 'roadmap'
  /** The number that the order asks for, when this one skips, repeats or goes back. */
  readonly order?: { readonly how: 'skips' | 'repeats' | 'goesBack'; readonly expected: number }
  /** The number in the overview, when it is another. */
  readonly overview?: number
}

/** What is contradictory in one lineage, or between two. */
export type ContradictionFacts =
  | { readonly how: 'endsButContinues'; readonly kind: LineageKind; readonly label: Text }
  | {
      readonly how: 'count'
      readonly lineage: string
      readonly kind: LineageKind
      readonly from: number
      readonly to: number
    }
  | { readonly how: 'wholeTwice'; readonly kinds: readonly LineageKind[]; readonly label: Text }
  | {
      readonly how: 'saidTwice'
      readonly kinds: readonly LineageKind[]
      readonly label: Text
      readonly other: Text
    }
