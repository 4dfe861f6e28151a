import { type Computed, notComputable } from '../model/figure.ts'
import { momentsOf } from '../statistics/sum.ts'

/** What answers without any agreement would look like. */
export type AgreementNull =
  /** Every option equally often: `(A² − 1)/12`. It flatters. */
  | 'uniform'
  /** Half at each end (Lindell’s r*): `(A − 1)²/4` times n/(n − 1). */
  | 'maximum'

/** Agreement within one group. */
export type Agreement = Computed<{
  /** From 0 to 1; what would be negative is 0 and flagged. */
  readonly value: number
  /** Before setting to 0. */
  readonly raw: number
  readonly wasNegative: boolean
  readonly n: number
  readonly null: AgreementNull
}>

function nullVariance(options: number, n: number, kind: AgreementNull): number {
  if (!Number.isInteger(options) || options < 2)
    throw new RangeError(`options: ${options} is not a whole number from 2`)
  return kind === 'uniform' ? (options * options - 1) / 12 : (((options - 1) / 2) ** 2 * n) / (n - 1)
}

function agreement(raw: number, n: number, kind: AgreementNull): Agreement {
  return { state: 'value', value: Math.max(0, raw), raw, wasNegative: raw < 0, n, null: kind }
}

/**
 * rwg of one item in one group: 1 minus the variance of its answers over that of answers without agreement.
 *
 * @source James, Demaree and Wolf 1984.
 * @throws RangeError when `options` is not a whole number from 2.
 * @example
 * ```ts
 * const agreed = withinGroupAgreement([4, 4, 5, 3, 4], 5)
 * agreed.state === 'value' ? agreed.value : undefined // => 0.75
 * ```
 */
export function withinGroupAgreement(
  codes: ArrayLike<number>,
  options: number,
  kind: AgreementNull = 'uniform',
): Agreement {
  if (codes.length < 2) return notComputable(codes.length === 0 ? 'noAnswers' : 'tooFew')
  const variance = momentsOf(codes).squares / (codes.length - 1)
  return agreement(1 - variance / nullVariance(options, codes.length, kind), codes.length, kind)
}

/**
 * rwg(j) of several items answered by one group: `J(1 − m)/(J(1 − m) + m)` with m the mean variance of the items
 * over that of answers without agreement. It grows with the number of items.
 *
 * @throws RangeError when there is no item, people differ between items, or `options` is not a whole number from 2.
 * @example
 * ```ts
 * const agreed = withinGroupAgreementOfItems([[4, 4, 5, 3, 4], [4, 4, 5, 3, 4]], 5)
 * agreed.state === 'value' ? agreed.value.toFixed(4) : '' // => '0.8571'
 * ```
 */
export function withinGroupAgreementOfItems(
  items: readonly ArrayLike<number>[],
  options: number,
  kind: AgreementNull = 'uniform',
): Agreement {
  const n = items[0]?.length
  if (n === undefined || items.some((codes) => codes.length !== n)) {
    throw new RangeError('agreement over items needs the same people for every item')
  }
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  const variances = items.map((codes) => momentsOf(codes).squares / (n - 1))
  const m = variances.reduce((sum, one) => sum + one, 0) / items.length / nullVariance(options, n, kind)
  const share = items.length * (1 - m)
  if (!(share + m > 0)) return agreement(Math.min(0, 1 - m), n, kind)
  const raw = share / (share + m)
  return agreement(m > 1 ? -Math.abs(raw) : raw, n, kind)
}

/**
 * The average deviation (AD) of answers from the mean or median of their group, in codes; small is agreement.
 *
 * @source Burke, Finkelstein and Dusig 1999.
 * @example
 * ```ts
 * const spread = averageDeviation([4, 4, 5, 3, 4], 'mean')
 * spread.state === 'value' ? spread.value : undefined // => 0.4
 * ```
 */
export function averageDeviation(
  codes: ArrayLike<number>,
  from: 'mean' | 'median',
): Computed<{ readonly value: number; readonly n: number; readonly from: 'mean' | 'median' }> {
  const n = codes.length
  if (n < 2) return notComputable(n === 0 ? 'noAnswers' : 'tooFew')
  const centre = from === 'mean' ? momentsOf(codes).mean : medianOf(codes)
  const value = Array.from(codes).reduce((sum, code) => sum + Math.abs(code - centre), 0) / n
  return { state: 'value', value, n, from }
}

/** The middle value, or the mean of the two middle ones. */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
