import type { Base } from './figure.ts'

/** Why there is no answer. Each word says something different; none of them enters a mean or a percentage. */
export type MissingKind = 'skipped' | 'dontKnow' | 'notApplicable' | 'notAsked' | 'refused'

/**
 * The bytes that stand in a column where there is no answer. An answer is its code minus the lowest code of the
 * item, so that all bytes below 250 are answers.
 *
 * @example
 * ```ts
 * missingBytes.dontKnow // => 254
 * ```
 */
export const missingBytes = {
  skipped: 255,
  dontKnow: 254,
  notApplicable: 253,
  notAsked: 252,
  refused: 251,
} as const satisfies Readonly<Record<MissingKind, number>>

/** Bytes from here on are no answers. */
export const firstMissingByte = 250

/** A base of nobody. */
export const emptyBase: Base = {
  answered: 0,
  skipped: 0,
  dontKnow: 0,
  notApplicable: 0,
  notAsked: 0,
  refused: 0,
}

/** The bases together. */
export function sumOfBases(bases: readonly Base[]): Base {
  return bases.reduce(
    (sum, one) => ({
      answered: sum.answered + one.answered,
      skipped: sum.skipped + one.skipped,
      dontKnow: sum.dontKnow + one.dontKnow,
      notApplicable: sum.notApplicable + one.notApplicable,
      notAsked: sum.notAsked + one.notAsked,
      refused: sum.refused + one.refused,
    }),
    emptyBase,
  )
}
