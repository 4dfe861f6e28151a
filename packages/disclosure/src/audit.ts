import type { CellKey } from './draft.ts'

/** What the attack on a release came to. */
export type Audit = {
  /** `safe` is proven; `undetermined` is not, and `unproven` says what and what would settle it. */
  readonly word: 'safe' | 'exposed' | 'undetermined'
  readonly leaks: readonly Leak[]
  readonly unproven: readonly Unproven[]
  /** What follows from earlier releases alone; withholding cells of this one cannot mend it. */
  readonly earlier: readonly Leak[]
  /** What can be said at most about each withheld cell that must be protected. */
  readonly intervals: readonly Interval[]
}

/** What can be worked out, and from which published cells. */
export type Leak = {
  /**
   * `smallGroup`: a figure of so few people follows. `withheldCell`: a withheld cell follows. `narrow`: a withheld
   * figure follows nearly. `extreme`: too few people can be who holds the largest or smallest value.
   */
  readonly kind: 'smallGroup' | 'withheldCell' | 'narrow' | 'extreme'
  readonly topic: string
  /** The groups whose people are exposed, as cells of the draft; empty when they are no group of their own. */
  readonly exposed: readonly CellKey[]
  readonly people: number
  /** The published cells that combine: so many times each. */
  readonly relation: readonly RelationTerm[]
  /** For `narrow` and `extreme`: which figure. For `narrow`: from where to where it can be. */
  readonly figure?: string
  readonly bounds?: readonly [number, number]
}

/** One published cell in a leaking relation. */
export type RelationTerm = CellKey & {
  readonly release: string
  /** How often it is added; negative when it is taken away. */
  readonly times: number
}

/** What the audit could not prove. */
export type Unproven = {
  /**
   * `needsSolver`: the plain audit cannot say how closely the figure follows. `tooLarge`: too many combinations.
   * `membersUnknown`: an earlier release shares waves, and who was in it is not known.
   */
  readonly because: 'needsSolver' | 'tooLarge' | 'membersUnknown'
  readonly topic: string
  readonly cells: readonly CellKey[]
  readonly figure?: string
  /** The published cells that say most about it. */
  readonly relation: readonly RelationTerm[]
}

/** From where to where a withheld figure can be, as far as all published figures tell. */
export type Interval = CellKey & {
  readonly figure: string
  readonly lowest: number | null
  readonly highest: number | null
  /** `exact`: no attacker can say more; `outer`: it may be narrower than this, and is at least as wide as needed. */
  readonly proof: 'exact' | 'outer'
}
