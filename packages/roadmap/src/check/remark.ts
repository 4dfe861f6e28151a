import type { Acknowledgement } from '../model/roadmap.ts'
import type { SourceReference } from '../model/source.ts'
import type { Id, Text } from '../model/text.ts'
import type { Path } from '../query/items-of.ts'

/**
 * How much an editor should mind: `error` the paper states something that cannot be so · `warning` a reader is likely
 * to be misled or to be left without an answer · `notice` it reads badly or may be meant.
 */
export type Severity = 'error' | 'warning' | 'notice'

/** One of the places that a remark is about. */
export interface RemarkPlace {
  /** Id of the thing, or of the nearest thing around it that has one. An acknowledgement names this id. */
  readonly id: Id
  readonly label: Text
  /** From the roadmap: `['editions', 0, 'pillars', 1, 'items', 0]`. */
  readonly path: Path
  readonly source?: readonly SourceReference[]
}

/** What the check says to an editor before publication. */
export interface Remark {
  /** Id of the rule: one of `remarkRules`. */
  readonly rule: string
  readonly severity: Severity
  readonly edition: Id
  readonly places: readonly RemarkPlace[]
  /** What is to be seen. */
  readonly message: Text
  /** Why it matters. */
  readonly because: Text
  /** What to do. */
  readonly action: Text
  /** The editor's word that it is known and stays. */
  readonly acknowledged?: Acknowledgement
}

/** A rule of the check, as a list of rules shows it. */
export interface RemarkRule {
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  readonly why: Text
}
