import { type Ratio, ratio } from '@reform/quantities'
import { checkCount } from '../whole.ts'

/** What a reduction is measured from: a whole number of sides, sheets, boxes or yen. */
export type Baseline = {
  readonly value: number
  /** Made from fewer than twelve months, so not a measured year. */
  readonly estimated: boolean
}

/**
 * The baseline of a year out of the months that were measured. Fewer than twelve are refused unless they may be
 * blown up to a year, without regard to the season; the baseline then says that it is estimated. No month gives
 * `null`: without a baseline there is no reduction.
 *
 * @throws RangeError when there are more than twelve months, or a value is not whole.
 * @example
 * ```ts
 * annualBaseline([100, 110, 90], { annualize: true }) // => { value: 1200, estimated: true }
 * annualBaseline([100, 110, 90]) // => null
 * annualBaseline([]) // => null
 * ```
 */
export function annualBaseline(
  months: readonly number[],
  { annualize = false }: { readonly annualize?: boolean } = {},
): Baseline | null {
  if (months.length > 12) throw new RangeError('annualBaseline: more than twelve months')
  const sum = months.reduce((total, one) => total + checkCount('annualBaseline', one), 0)
  if (months.length === 12) return { value: sum, estimated: false }
  if (months.length === 0 || !annualize) return null
  return { value: Math.round((sum * 12) / months.length), estimated: true }
}

/** A reduction against a baseline. */
export type Reduction = {
  readonly base: Baseline
  readonly actual: number
  /** Base less actual; negative when there is more than before. */
  readonly reducedBy: number
  /** As a number per one; for reading on, not for testing a target. */
  readonly share: number
}

/**
 * How much less there is than in the baseline, or `null` where the baseline is missing or zero: a rate is then not
 * 0 %, it does not exist.
 *
 * @throws RangeError when a value is not a whole number of at least 0.
 * @example
 * ```ts
 * reductionFrom({ value: 1000000, estimated: false }, 800000)?.share // => 0.2
 * reductionFrom(null, 800000) // => null
 * ```
 */
export function reductionFrom(base: Baseline | null, actual: number): Reduction | null {
  checkCount('reductionFrom', actual)
  if (base === null || base.value === 0) return null
  const reducedBy = checkCount('reductionFrom base', base.value) - actual
  return { base, actual, reducedBy, share: reducedBy / base.value }
}

/**
 * Whether a reduction of at least the target share is reached, compared in whole numbers; exactly at it is `true`.
 * `null` without a baseline.
 *
 * @throws RangeError when the target is more than the whole, or a number is not whole.
 * @example
 * ```ts
 * const base = { value: 1000000, estimated: false }
 * reductionMet(base, 800000, { numerator: 20, denominator: 100 }) // => true
 * reductionMet(base, 800001, { numerator: 20, denominator: 100 }) // => false
 * ```
 */
export function reductionMet(base: Baseline | null, actual: number, target: Ratio): boolean | null {
  const { numerator, denominator } = ratio(target.numerator, target.denominator)
  if (denominator === 0 || numerator > denominator)
    throw new RangeError('reductionMet: no share to reduce by')
  if (base === null || base.value === 0) return null
  const allowed = BigInt(base.value) * BigInt(denominator - numerator)
  return BigInt(checkCount('reductionMet', actual)) * BigInt(denominator) <= allowed
}

/** Shares and means of printing, each keeping both parts. */
export type PrintShares = {
  readonly duplex: Ratio
  readonly colour: Ratio
}

/**
 * How much of what was printed was duplex, and how much in colour.
 *
 * @throws RangeError when a number is not whole or larger than all impressions.
 * @example
 * ```ts
 * printShares({ impressions: 100, duplex: 60, colour: 5 }).colour // => { numerator: 5, denominator: 100 }
 * ```
 */
export function printShares(use: {
  readonly impressions: number
  readonly duplex: number
  readonly colour: number
}): PrintShares {
  const { impressions, duplex, colour } = use
  if (duplex > impressions || colour > impressions)
    throw new RangeError('printShares: more than all impressions')
  return { duplex: ratio(duplex, impressions), colour: ratio(colour, impressions) }
}

/** Impressions or yen for each member of staff. */
export type PerHead = {
  readonly total: number
  /** Mean headcount of the period, in hundredths of a full-time equivalent. */
  readonly headcountHundredths: number
  /** `null` where there is nobody. */
  readonly value: number | null
}

/**
 * Impressions or yen for each member of staff. The figure is about a group of people: before it is published it goes
 * through the disclosure check for small groups, which is another package's work.
 *
 * @throws RangeError when the total is not whole or the headcount is negative.
 * @example
 * ```ts
 * perHead(1254400, 10000).value // => 12544
 * perHead(10, 0).value // => null
 * ```
 */
export function perHead(total: number, headcountHundredths: number): PerHead {
  checkCount('perHead', total)
  checkCount('perHead headcount', headcountHundredths)
  const value = headcountHundredths === 0 ? null : (total * 100) / headcountHundredths
  return { total, headcountHundredths, value }
}
