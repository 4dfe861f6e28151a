import type { CountPer, Measure, Qualifier } from '../model/measure.ts'
import { writtenDecimals } from '../text/written-decimals.ts'

/** A value with the words that stand beside it. */
export interface Stated {
  readonly measure: Measure
  readonly qualifiers?: readonly Qualifier[] | undefined
}

/** Words that make a value one of something else: a mean is no total, person-times are no people. */
const other: readonly Qualifier[] = ['personTimes', 'average', 'planned', 'provisional', 'partial']

/**
 * Whether two values of one thing cannot both be so.
 *
 * Values of different kinds or units stand beside each other, as do values of which a word says that they are of
 * something else. A bound (以上) allows all that it bounds, 約 what rounds to its figure, and of two figures printed
 * with different precision one may be the other rounded.
 */
export function contradict(one: Stated, two: Stated): boolean {
  const [first, second] = [comparable(one.measure), comparable(two.measure)]
  if (first === undefined || second === undefined || first.of !== second.of) return false
  if (other.some((word) => has(one, word) !== has(two, word))) return false
  const isBothRates = one.measure.type === 'ratio' && two.measure.type === 'ratio'
  if (isBothRates && isExact(one) && isExact(two)) return !haveSameParts(one.measure, two.measure)
  const [left, right] = [rangeOf(one, first, second), rangeOf(two, second, first)]
  return left[1] < right[0] || right[1] < left[0]
}

function has({ qualifiers = [] }: Stated, word: Qualifier): boolean {
  return qualifiers.includes(word)
}

const inexact: readonly Qualifier[] = ['about', 'atLeast', 'atMost', 'moreThan', 'lessThan']

function isExact({ qualifiers = [] }: Stated): boolean {
  return !qualifiers.some((word) => inexact.includes(word))
}

function haveSameParts(one: Measure & { type: 'ratio' }, two: Measure & { type: 'ratio' }): boolean {
  return one.numerator === two.numerator && one.denominator === two.denominator
}

/** A figure that others can be held against. */
interface Comparable {
  /** Figures are held against those of the same. */
  readonly of: string
  readonly value: number
  /** How many places are printed; a rate with both parts has any number. */
  readonly decimals: number
}

function comparable(measure: Measure): Comparable | undefined {
  switch (measure.type) {
    case 'count':
      return { of: `number ${measure.unit}${perKey(measure.per)}`, value: measure.value, decimals: 0 }
    case 'amount':
      return { of: `number ${measure.unit}`, value: measure.value, decimals: decimalsOf(measure) }
    case 'mean':
      return { of: `mean ${measure.unit}`, value: measure.value, decimals: decimalsOf(measure) }
    case 'share':
      return {
        of: 'rate',
        value: measure.percent,
        decimals: measure.decimals ?? writtenDecimals(measure.percent),
      }
    case 'ratio':
      return measure.denominator === 0
        ? undefined
        : {
            of: 'rate',
            value: (measure.numerator / measure.denominator) * 100,
            decimals: Number.POSITIVE_INFINITY,
          }
    default:
      return undefined
  }
}

function perKey(per: CountPer | undefined): string {
  return per === undefined ? '' : ` per ${per.value ?? 1} ${per.unit}`
}

function decimalsOf({ value, decimals }: { readonly value: number; readonly decimals?: number }): number {
  return decimals ?? writtenDecimals(value)
}

/** What a stated value may be beside another one, both ends inside. */
function rangeOf(
  stated: Stated,
  { value, decimals }: Comparable,
  beside: Comparable,
): readonly [number, number] {
  const rounding = decimals < beside.decimals ? 0.5 / 10 ** decimals : 0
  const around = Math.max(rounding, has(stated, 'about') ? roundness(value) / 2 : 0) + 1e-9
  const isFloor = has(stated, 'atLeast') || has(stated, 'moreThan')
  const isCeiling = has(stated, 'atMost') || has(stated, 'lessThan')
  return [
    isCeiling ? Number.NEGATIVE_INFINITY : value - around,
    isFloor ? Number.POSITIVE_INFINITY : value + around,
  ]
}

/** The place of the last digit that is not nothing: 10 of 40, 0.1 of 2.5. */
function roundness(value: number): number {
  const decimals = writtenDecimals(value)
  if (decimals > 0) return 10 ** -decimals
  let place = 1
  while (value !== 0 && value % (place * 10) === 0) place *= 10
  return place
}
