import type { Edition } from './edition.ts'
import type { SourceDocument } from './source.ts'
import type { Id, Text } from './text.ts'
import type { When } from './time.ts'

/** Version of the shape of this model; a file of another version is refused. */
export const schemaVersion = 'reform-roadmap/1'

/** A part of the organisation that answers for something. */
export interface ResponsibleUnit {
  readonly id: Id
  readonly label: Text
  /** Id of the tier that the unit stands on: headquarters, regional office. */
  readonly tier?: Id
  readonly partOf?: Id
}

/** A level of the organisation. */
export interface OrganisationTier {
  readonly id: Id
  readonly label: Text
}

/** A unit of measure: one of `standardUnits`, or one that the roadmap needs beyond them. */
export interface UnitOfMeasureDefinition {
  readonly id: Id
  /** Set after the figure: 人, people. English in the plural. */
  readonly label: Text
  /** English for exactly one: person. `label.en` when absent. */
  readonly one?: string
  /** How a place in a sequence is written; `{n}` is the figure and, in English, `{nth}` the ordinal: 第{n}回, {nth} meeting. */
  readonly ordinal?: Text
  /** The figure is printed bare: a score without a unit. */
  readonly bare?: boolean
}

/** What became of items or indicators of one edition in the next. */
export type LineageKind = 'continued' | 'merged' | 'split' | 'redefined' | 'moved' | 'dropped' | 'new'

/** How items or indicators of one edition continue in the next: many to many, authored, with a reason. */
export interface Lineage {
  readonly id: Id
  readonly of: 'item' | 'indicator'
  readonly kind: LineageKind
  readonly from: { readonly edition: Id; readonly ids: readonly Id[] }
  readonly to: { readonly edition: Id; readonly ids: readonly Id[] }
  readonly reason: Text
  /** `stated` the papers say so · `inferred` the author concluded it. */
  readonly basis: 'stated' | 'inferred'
  /** For indicators: the values before and after may not be drawn as one line, and why. */
  readonly breakInSeries?: Text
}

/** An editor's word that a remark is known and stays. */
export interface Acknowledgement {
  /** Id of the rule. */
  readonly rule: string
  /** Ids of the places that the remark names; the acknowledgement holds when it names all of the remark's places. */
  readonly places: readonly Id[]
  /** Only in this edition; in every edition when absent. */
  readonly edition?: Id
  readonly reason: Text
  readonly by?: string
  readonly on?: When
}

/** A roadmap over all its editions. The unit of a file. */
export interface Roadmap {
  readonly schema: typeof schemaVersion
  readonly id: Id
  readonly title: Text
  readonly organisation: Text
  readonly tiers?: readonly OrganisationTier[]
  readonly units?: readonly ResponsibleUnit[]
  readonly unitsOfMeasure?: readonly UnitOfMeasureDefinition[]
  readonly documents?: readonly SourceDocument[]
  /** In the order in which they were published. */
  readonly editions: readonly Edition[]
  readonly lineages?: readonly Lineage[]
  readonly acknowledgements?: readonly Acknowledgement[]
}
