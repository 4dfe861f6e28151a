import type { Bilingual } from './bilingual.ts'

/** How many parts of a combined figure gave a value, of those that were expected to. */
export type Coverage = {
  readonly reporting: number
  readonly expected: number
}

/** Why a calculation has no result although every input is there. */
export type UndefinedReason =
  /** Divided by nothing: a rate of nobody, a mean of no answers, a target or current value of zero. */
  | 'zeroDenominator'
  /** Target and baseline are the same value, so there is no distance to cover. */
  | 'targetEqualsBaseline'
  /** Growth by a constant factor cannot start from, or end at, zero. */
  | 'zeroBase'
  /** Growth by a constant factor cannot pass from positive to negative. */
  | 'signCrossing'
  /** The period has not begun. */
  | 'notStarted'
  /** So little of the period has passed that the result would be noise. */
  | 'tooEarly'
  /** The period is over. */
  | 'noTimeLeft'
  /** Nothing has moved since the baseline, so there is no pace to compare with. */
  | 'noProgress'
  /** The result is larger than a number can be. */
  | 'outOfRange'

/** What may stand beside any quantity. */
export type QuantityDetails = {
  /** What a reader should know, in both languages. */
  readonly note?: Bilingual
  /** Present when the quantity was combined from parts. */
  readonly coverage?: Coverage
}

/** A plain value. */
export type ValueQuantity<T> = QuantityDetails & {
  readonly state: 'value'
  readonly value: T
}

/** A value combined from the parts that reported, while others are missing. */
export type PartialQuantity<T> = QuantityDetails & {
  readonly state: 'partial'
  readonly value: T
  readonly coverage: Coverage
}

/** The inputs are there, but the question has no answer: 0/0, or a pace before anything has begun. */
export type UndefinedQuantity = QuantityDetails & {
  readonly state: 'undefined'
  readonly reason: UndefinedReason
}

/** The result of a calculation: a value, or why there cannot be one. Every such result is a quantity. */
export type Calculated<T> = ValueQuantity<T> | UndefinedQuantity

/** What stands where no value does. Each word says something different; none of them means zero. */
export type MissingQuantity<T = unknown> =
  | UndefinedQuantity
  | (QuantityDetails &
      (
        | { readonly state: 'notMeasured' }
        | { readonly state: 'notReported' }
        | { readonly state: 'noIndicator' }
        | { readonly state: 'notApplicable' }
        | { readonly state: 'describedOnly' }
        | { readonly state: 'suppressed' }
        /** Being collected or worked out; `until` is ISO 8601 text: a year, a month or a day. */
        | { readonly state: 'pending'; readonly until?: string }
        /** A figure that is intended, not observed; never added to observed ones. */
        | {
            readonly state: 'planned'
            readonly intended?: T
            readonly by?: string
          }
        /** An outside body has to answer first; dates are ISO 8601 text. */
        | {
            readonly state: 'awaiting'
            readonly body: Bilingual
            readonly since?: string
            readonly nextCheck?: string
          }
        /** The source prints a value that belongs elsewhere; it is kept as printed text and never used. */
        | { readonly state: 'wrongValuePrinted'; readonly printed: string }
        /** No part of a combined figure has a value; `states` lists the different words found. */
        | {
            readonly state: 'missing'
            readonly states: readonly QuantityState[]
          }
      ))

/** A value, or the word that says why there is none. */
export type Quantity<T> = ValueQuantity<T> | PartialQuantity<T> | MissingQuantity<T>

/** The closed list of state words, in the order in which they are documented. */
export const quantityStates = [
  'value',
  'partial',
  'notMeasured',
  'notReported',
  'noIndicator',
  'notApplicable',
  'describedOnly',
  'suppressed',
  'pending',
  'planned',
  'awaiting',
  'wrongValuePrinted',
  'undefined',
  'missing',
] as const

/** One of {@link quantityStates}. */
export type QuantityState = (typeof quantityStates)[number]

/**
 * Wraps a plain value as a quantity.
 *
 * @example
 * ```ts
 * value(12) // => { state: 'value', value: 12 }
 * ```
 */
export function value<T>(plain: T): ValueQuantity<T> {
  return { state: 'value', value: plain }
}

/**
 * A calculation without a result, and the reason.
 *
 * @example
 * ```ts
 * undefinedBecause('zeroDenominator') // => { state: 'undefined', reason: 'zeroDenominator' }
 * ```
 */
export function undefinedBecause(reason: UndefinedReason): UndefinedQuantity {
  return { state: 'undefined', reason }
}

/** A computed number as a result: no negative zero, and nothing infinite. */
export function calculated(n: number): Calculated<number> {
  if (!Number.isFinite(n)) return undefinedBecause('outOfRange')
  return value(n === 0 ? 0 : n)
}

/**
 * Whether the quantity is a complete plain value. A partial one is not.
 *
 * @example
 * ```ts
 * isValue(value(0)) // => true
 * isValue({ state: 'notMeasured' }) // => false
 * ```
 */
export function isValue<T>(quantity: Quantity<T>): quantity is ValueQuantity<T> {
  return quantity.state === 'value'
}

/**
 * Whether there is a value to read, complete or partial.
 *
 * @example
 * ```ts
 * hasValue({ state: 'partial', value: 3, coverage: { reporting: 1, expected: 2 } }) // => true
 * ```
 */
export function hasValue<T>(quantity: Quantity<T>): quantity is ValueQuantity<T> | PartialQuantity<T> {
  return quantity.state === 'value' || quantity.state === 'partial'
}

/**
 * Whether a word stands where a value should be.
 *
 * @example
 * ```ts
 * isMissing({ state: 'pending', until: '2026-12' }) // => true
 * isMissing(value(0)) // => false
 * ```
 */
export function isMissing<T>(quantity: Quantity<T>): quantity is MissingQuantity<T> {
  return !hasValue(quantity)
}

/**
 * The same quantity with another value: `change` is applied to a value (also a partial or an intended
 * one); every other state passes through as it is.
 *
 * @example
 * ```ts
 * mapQuantity(value(3), (hours) => hours * 60) // => { state: 'value', value: 180 }
 * mapQuantity({ state: 'notMeasured' }, (hours: number) => hours * 60) // => { state: 'notMeasured' }
 * ```
 */
export function mapQuantity<T, U>(quantity: Quantity<T>, change: (plain: T) => U): Quantity<U> {
  if (hasValue(quantity)) return { ...quantity, value: change(quantity.value) }
  if (quantity.state !== 'planned') return quantity
  const { intended, ...rest } = quantity
  return intended === undefined ? rest : { ...rest, intended: change(intended) }
}
