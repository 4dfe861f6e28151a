import type { Language } from '@reform/quantities'
import type { Comparison } from '../comparison.ts'
import type { Citation, ProvisionWindow } from '../provision.ts'

/** The pieces of a sentence about a finding, already in one language. */
export type Pieces = {
  /** What is counted, where it was looked at: `overtime and holiday work in June 2026`. */
  readonly subject: string
  /** The observed figure; `undefined` when nothing is known of it. */
  readonly observed: string | undefined
  readonly bound: string
  readonly citation: string
  readonly label: string
  /** The provision asks for an effort only. */
  readonly effort: boolean
}

/** What a bound says: the comparison, the stated figure and the number of units that it is taken for. */
export type BoundPieces = {
  readonly comparison: Comparison
  readonly each: string
  readonly total: string
  readonly times: number
  /** The unit of the window when the figure is a mean. */
  readonly meanOver: ProvisionWindow['unit'] | undefined
}

/** One language's sentences about findings. */
export type Wording = {
  readonly language: Language
  readonly subject: (counted: string, from: string, to: string) => string
  readonly citation: (citation: Citation) => string
  readonly bound: (pieces: BoundPieces) => string
  readonly within: (pieces: Pieces) => string
  readonly breached: (pieces: Pieces) => string
  readonly exempt: (pieces: Pieces, exemption: string, excused: string | undefined) => string
  readonly conditional: (pieces: Pieces, condition: string) => string
  readonly missing: (pieces: Pieces, needs: readonly string[]) => string
  readonly judgement: (pieces: Pieces, question: string | undefined) => string
  readonly outOfScope: (pieces: Pieces) => string
  readonly unconfirmed: (note: string) => string
}
