import { randomFrom, wholeBelow } from '../random.ts'
import { checkCount } from '../whole.ts'

/** A list of what is to be inspected, with the seed that gives it again. */
export type SampleList = {
  readonly seed: number
  readonly lot: number
  /** Places within the lot, from 1, in ascending order. */
  readonly places: readonly number[]
}

/**
 * Which items of a lot are inspected: drawn at random without repetition, the same for the same seed. Record the
 * seed before the lot is scanned, so that nobody can choose it afterwards.
 *
 * @throws RangeError when more is asked for than there is, or a number is not whole.
 * @example
 * ```ts
 * const list = drawSample({ lot: 2000, sample: 125, seed: 20261121 })
 * list.places.length // => 125
 * drawSample({ lot: 3, sample: 3, seed: 1 }).places // => [1, 2, 3]
 * ```
 */
export function drawSample({
  lot,
  sample,
  seed,
}: {
  readonly lot: number
  readonly sample: number
  readonly seed: number
}): SampleList {
  checkCount('drawSample', lot)
  if (checkCount('drawSample', sample) > lot) throw new RangeError('drawSample: more than the lot')
  const random = randomFrom(seed)
  // Floyd's way: every set of this size is as likely, and no more numbers are drawn than needed.
  const chosen = new Set<number>()
  for (let last = lot - sample; last < lot; last += 1) {
    const place = wholeBelow(random, last + 1) + 1
    chosen.add(chosen.has(place) ? last + 1 : place)
  }
  return { seed, lot, places: [...chosen].sort((a, b) => a - b) }
}
