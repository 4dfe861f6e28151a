/** What was published before, as plain JSON. Keys of people stand in it: it is kept by who publishes. */
export type Ledger = { readonly releases: readonly LedgerEntry[] }

/** One release as far as later ones need to know it: who was counted where, and what is known of the sums. */
export type LedgerEntry = {
  readonly release: string
  /** The keys of all people, sorted. */
  readonly people: readonly string[]
  /** People that are never told apart within this release: positions in `people`, by wave. */
  readonly blocks: readonly LedgerBlock[]
  readonly cells: readonly LedgerCell[]
}

/** People whose values in one wave always stand together; `people` is absent when only their number was known. */
export type LedgerBlock = {
  readonly wave: string
  readonly size: number
  /** The least number of people asked for where they stand. */
  readonly minimum: number
  readonly people?: readonly number[]
}

/** One cell that was shown, or that was withheld for its values and must stay so. Small ones follow from the sizes. */
export type LedgerCell = {
  readonly group: string
  readonly topic: string
  readonly state: 'shown' | 'withheld'
  /** Positions in `blocks`. */
  readonly blocks: readonly number[]
  /** What is known of each sum: the least and the most that it can be. Only of a cell that was shown. */
  readonly sums?: Readonly<Record<string, readonly [number, number]>>
  /** The published maxima, and the minima with the sign turned. Only of a cell that was shown. */
  readonly extremes?: Readonly<Record<string, number>>
}

/**
 * A ledger in which nothing is written yet.
 *
 * @example
 * ```ts
 * emptyLedger.releases // => []
 * ```
 */
export const emptyLedger: Ledger = { releases: [] }
