import type { AttributePlan } from '../provisions/iso2859.ts'
import { checkCount } from '../whole.ts'
import { binomialAtMost, hypergeometricAtMost } from './probability.ts'

function checkShare(name: string, share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`${name}: not between 0 and 1: ${share}`)
  return share
}

/**
 * The probability that a plan accepts a lot of which this share is defective; with the size of the lot exactly
 * (hypergeometric), without it as for a lot without end (binomial).
 *
 * @throws RangeError when the share is not from 0 to 1 or the sample is larger than the lot.
 * @example
 * ```ts
 * acceptanceProbability({ sample: 80, accept: 2 }, 0.01).toFixed(3) // => '0.953'
 * acceptanceProbability({ sample: 13, accept: 0 }, 0.01).toFixed(3) // => '0.878'
 * ```
 */
export function acceptanceProbability(plan: AttributePlan, defectShare: number, lot?: number): number {
  if (!(defectShare >= 0 && defectShare <= 1)) throw new RangeError(`acceptanceProbability: ${defectShare}`)
  if (lot === undefined) return binomialAtMost(plan.sample, plan.accept, defectShare)
  if (plan.sample > checkCount('acceptanceProbability', lot)) {
    throw new RangeError('acceptanceProbability: the sample is larger than the lot')
  }
  return hypergeometricAtMost(lot, Math.round(lot * defectShare), plan.sample, plan.accept)
}

/**
 * The share of defects that a plan still accepts with a probability of only 10 % (LQ10): what a passed lot may yet
 * contain.
 *
 * @example
 * ```ts
 * limitingQuality({ sample: 125, accept: 3 }).toFixed(3) // => '0.053'
 * ```
 */
export function limitingQuality(plan: AttributePlan, probability = 0.1): number {
  checkShare('limitingQuality', probability)
  return bisect((share) => binomialAtMost(plan.sample, plan.accept, share) - probability)
}

/** Where a falling function of a share crosses zero. */
function bisect(falling: (share: number) => number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (falling(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * How many items without a single defect have to be seen to claim, with this confidence, that fewer than so many are
 * defective. With the size of the lot exact: the number of defective items that must not be there is
 * `ceil(lot × share)`.
 *
 * @throws RangeError when a share is not between 0 and 1, or the lot is empty.
 * @example
 * ```ts
 * zeroDefectSample(0.01, 0.95) // => 299
 * zeroDefectSample(0.01, 0.95, 500) // => 225
 * ```
 */
export function zeroDefectSample(defectShare: number, confidence: number, lot?: number): number {
  checkShare('zeroDefectSample', defectShare)
  checkShare('zeroDefectSample confidence', confidence)
  if (lot === undefined) {
    // What binary fractions leave behind must not add an item.
    return Math.ceil(Math.log(1 - confidence) / Math.log1p(-defectShare) - 1e-9)
  }
  if (checkCount('zeroDefectSample', lot) < 1) throw new RangeError('zeroDefectSample: an empty lot')
  const defective = Math.max(1, Math.ceil(lot * defectShare - 1e-9))
  let [low, high] = [1, lot]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (hypergeometricAtMost(lot, defective, middle, 0) <= 1 - confidence + 1e-12) high = middle
    else low = middle + 1
  }
  return low
}

/** What may be said about the defects of a lot after a sample of it was looked at. */
export type DefectStatement = {
  readonly lot: number
  readonly sample: number
  readonly found: number
  readonly confidence: number
  /** With this confidence no more items than these are defective; the lot when nothing can be said. */
  readonly mostDefective: number
  /** The whole lot was looked at: the number found is the number there is. */
  readonly isCensus: boolean
}

/**
 * What may be said about the defects of a lot, such as of originals that are about to be destroyed, after a random
 * sample: the largest number of defective items that the findings still allow with this confidence, exact for a
 * finite lot. A sample drawn otherwise than at random allows no such statement.
 *
 * @throws RangeError when the sample is larger than the lot, or more was found than drawn.
 * @example
 * ```ts
 * defectStatement({ lot: 10000, sample: 125, found: 0 }).mostDefective // => 235
 * defectStatement({ lot: 50, sample: 50, found: 1 }).mostDefective // => 1
 * ```
 */
export function defectStatement({
  lot,
  sample,
  found,
  confidence = 0.95,
}: {
  readonly lot: number
  readonly sample: number
  readonly found: number
  readonly confidence?: number
}): DefectStatement {
  checkShare('defectStatement', confidence)
  if (checkCount('defectStatement', lot) < checkCount('defectStatement', sample)) {
    throw new RangeError('defectStatement: the sample is larger than the lot')
  }
  if (checkCount('defectStatement', found) > sample)
    throw new RangeError('defectStatement: found more than drawn')
  const isCensus = sample === lot
  const mostDefective = isCensus ? found : largestAllowed(lot, sample, found, 1 - confidence)
  return { lot, sample, found, confidence, mostDefective, isCensus }
}

/** The largest number of defective items for which so few findings are not too unlikely. */
function largestAllowed(lot: number, sample: number, found: number, risk: number): number {
  let [low, high] = [found, lot - (sample - found)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (hypergeometricAtMost(lot, middle, sample, found) > risk) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The upper bound of the share of defects after so many clean items of a lot without end.
 *
 * @example
 * ```ts
 * cleanSampleBound(125).toFixed(4) // => '0.0237'
 * ```
 */
export function cleanSampleBound(sample: number, confidence = 0.95): number {
  checkShare('cleanSampleBound', confidence)
  if (checkCount('cleanSampleBound', sample) === 0) return 1
  return 1 - (1 - confidence) ** (1 / sample)
}
