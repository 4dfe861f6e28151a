import type { Audit } from './audit.ts'
import type { CellKey, Draft } from './draft.ts'
import type { Ledger } from './ledger.ts'
import type { Policy } from './policy.ts'
import type { PublishedRelease } from './published.ts'
import type { BoundsSolver } from './solver.ts'

/** What is known beside the draft. */
export type AuditOptions = {
  /** What was published before. Default: nothing. */
  readonly ledger?: Ledger
  /** Exact bounds where the plain audit cannot say; from `@reform/disclosure/solver`. Default: none. */
  readonly solver?: BoundsSolver
}

/** How a draft is published. */
export type PublishOptions = AuditOptions & {
  /** Cells that must be shown, such as totals already promised. Default: none. */
  readonly keep?: readonly CellKey[]
}

/** The release, or why there is none. */
export type Publication =
  | { readonly ok: true; readonly release: PublishedRelease; readonly audit: Audit }
  | { readonly ok: false; readonly audit: Audit }

/** Withholds what has to be, attacks the rest, and gives back the release, or none when `keep` stands in the way. */
export function publish(_draft: Draft, _policy?: Policy, _options?: PublishOptions): Publication {
  throw new Error('publish: comes with the next commit')
}
