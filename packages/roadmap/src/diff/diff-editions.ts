import type { Edition } from '../model/edition.ts'
import type { Lineage } from '../model/roadmap.ts'
import type { Id, Text } from '../model/text.ts'
import type { Path } from '../query/items-of.ts'

/** What a change is about. */
export type ChangeOf =
  | 'edition'
  | 'pillar'
  | 'section'
  | 'item'
  | 'indicator'
  | 'cell'
  | 'observation'
  | 'activity'
  | 'target'
  | 'planEntry'
  | 'theme'
  | 'track'
  | 'stage'

/** One field that differs. A side is absent when the field is not there. */
export interface FieldChange {
  /** From the thing that changed: `['title', 'ja']`. */
  readonly path: Path
  readonly before?: unknown
  readonly after?: unknown
}

/** One difference between two editions. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered'
  readonly of: ChangeOf
  /** Id in the later edition, or in the earlier one when it was removed. */
  readonly id: Id
  readonly label: Text
  /** The item that it belongs to, if it is part of one; id in the later edition, or in the earlier one when removed. */
  readonly item?: Id
  /** Where it stands in the earlier edition. */
  readonly before?: Path
  /** Where it stands in the later edition. */
  readonly after?: Path
  /** For `changed`. */
  readonly fields?: readonly FieldChange[]
  /** Ids of the lineages that say what became of it or where it came from. */
  readonly lineages?: readonly Id[]
}

/** All differences between two editions. */
export interface EditionDiff {
  readonly before: Id
  readonly after: Id
  readonly changes: readonly Change[]
}

/** What is told beside the two editions. */
export interface DiffOptions {
  readonly lineages?: readonly Lineage[]
}

/** The differences between two editions by meaning: ids tie things together, the order alone is no change of content. */
export function diffEditions(before: Edition, after: Edition, _options: DiffOptions = {}): EditionDiff {
  return { before: before.id, after: after.id, changes: [] }
}
