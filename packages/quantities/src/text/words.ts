import type { MissingQuantity, QuantityState, UndefinedReason } from '../quantity.ts'

/** What one language has to say about quantities. */
export type QuantityWords = {
  readonly states: Readonly<Record<QuantityState, string>>
  readonly reasons: Readonly<Record<UndefinedReason, string>>
  /** The state with its details: until when, who, which value. */
  readonly describe: (missing: MissingQuantity<string>) => string
  /** A partial value with how many parts reported. */
  readonly partial: (printed: string, reporting: number, expected: number) => string
}
