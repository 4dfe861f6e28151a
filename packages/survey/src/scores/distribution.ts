import { type Answers, bytesOf } from '../model/answers.ts'
import type { Base, WeightScheme } from '../model/figure.ts'
import { emptyBase, firstMissingByte, missingBytes } from '../model/missing.ts'
import type { RatedItem } from '../model/questionnaire.ts'
import { ratedItemOf, scoredCode, stepsOf } from '../model/rated.ts'

/**
 * How often each answer was given, from the lowest to the highest code as it is scored (a reverse item is
 * turned round here, once). Everything about one item is computed from this.
 */
export type Distribution = {
  readonly item: RatedItem
  /** Unweighted answers by scored code, from `item.range.min` upwards. */
  readonly counts: readonly number[]
  readonly base: Base
  /** The same with weights, and the sum of the squared weights of those who answered. */
  readonly weighted?: {
    readonly counts: readonly number[]
    readonly squares: number
    readonly scheme: WeightScheme
  }
  readonly wave?: string
}

/**
 * How the people answered one rated item.
 *
 * @throws RangeError when the questionnaire has no such rated item.
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [{ id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } }] } as const
 * const answers = answersOf(questionnaire, 4, { columns: { a: { kind: 'codes', bytes: Uint8Array.of(4, 3, 3, missingBytes.dontKnow) } } })
 * distributionOf(answers, 'a').counts // => [0, 0, 0, 2, 1]
 * distributionOf(answers, 'a').base.dontKnow // => 1
 * ```
 */
export function distributionOf(answers: Answers, id: string): Distribution {
  const item = ratedItemOf(answers.questionnaire, id)
  const bytes = bytesOf(answers, id)
  const tally = new Float64Array(256)
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0
    tally[byte] = (tally[byte] ?? 0) + 1
  }
  const { weights, weightScheme = 'given', wave } = answers
  const weighted = weights && { ...weightTally(bytes, weights), scheme: weightScheme }
  return fromTally(item, tally, weighted, wave)
}

/** Sums of weights per byte, with compensation, and of squared weights of those who answered. */
function weightTally(
  bytes: Uint8Array,
  weights: Float64Array,
): { readonly sums: Float64Array; readonly squares: number } {
  const sums = new Float64Array(256)
  const lost = new Float64Array(256)
  let squares = 0
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0
    const weight = weights[place] ?? 0
    const before = sums[byte] ?? 0
    const next = before + weight
    lost[byte] = (lost[byte] ?? 0) + (before >= weight ? before - next + weight : weight - next + before)
    sums[byte] = next
    if (byte < firstMissingByte) squares += weight * weight
  }
  for (let byte = 0; byte < 256; byte += 1) sums[byte] = (sums[byte] ?? 0) + (lost[byte] ?? 0)
  return { sums, squares }
}

/** A distribution out of counts per byte. */
export function fromTally(
  item: RatedItem,
  tally: ArrayLike<number>,
  weighted?: {
    readonly sums: ArrayLike<number>
    readonly squares: number
    readonly scheme: WeightScheme
  },
  wave?: string,
): Distribution {
  const inOrder = (from: ArrayLike<number>): readonly number[] =>
    Array.from({ length: stepsOf(item.range) }, (_, step) => {
      return from[scoredCode(item, item.range.min + step) - item.range.min] ?? 0
    })
  const counts = inOrder(tally)
  const base: Base = {
    answered: counts.reduce((sum, count) => sum + count, 0),
    skipped: tally[missingBytes.skipped] ?? 0,
    dontKnow: tally[missingBytes.dontKnow] ?? 0,
    notApplicable: tally[missingBytes.notApplicable] ?? 0,
    notAsked: tally[missingBytes.notAsked] ?? 0,
    refused: tally[missingBytes.refused] ?? 0,
  }
  return {
    item,
    counts,
    base,
    ...(weighted === undefined
      ? {}
      : { weighted: { counts: inOrder(weighted.sums), squares: weighted.squares, scheme: weighted.scheme } }),
    ...(wave === undefined ? {} : { wave }),
  }
}

/**
 * A distribution from published counts, from the lowest to the highest scored code.
 *
 * @throws RangeError when there is not one whole count of at least 0 per code.
 * @example
 * ```ts
 * const pay = { id: 'pay', text: { ja: '給与', en: 'Pay' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * distributionFromCounts(pay, [24, 95, 177, 166, 103]).base.answered // => 565
 * ```
 */
export function distributionFromCounts(
  item: RatedItem,
  counts: readonly number[],
  base: Partial<Omit<Base, 'answered'>> = {},
): Distribution {
  const whole = counts.every((count) => Number.isSafeInteger(count) && count >= 0)
  if (counts.length !== stepsOf(item.range) || !whole) {
    throw new RangeError(`item ${item.id}: [${counts.join(', ')}] is not one whole count per code`)
  }
  const answered = counts.reduce((sum, count) => sum + count, 0)
  return { item, counts, base: { ...emptyBase, ...base, answered } }
}
