import type { CodeRange, Item, Questionnaire, RatedItem } from './questionnaire.ts'

/** Whether the answers of the item are codes on a scale. */
export function isRated(item: Item): item is RatedItem {
  return item.kind === 'likert' || item.kind === 'rating' || item.kind === 'netPromoter'
}

/**
 * The item with this id.
 *
 * @throws RangeError when the questionnaire has none.
 */
export function itemOf(questionnaire: Questionnaire, id: string): Item {
  const found = questionnaire.items.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`questionnaire ${questionnaire.id} has no item ${id}`)
  return found
}

/**
 * The rated item with this id.
 *
 * @throws RangeError when the questionnaire has none, or when it is of another kind.
 */
export function ratedItemOf(questionnaire: Questionnaire, id: string): RatedItem {
  const found = itemOf(questionnaire, id)
  if (!isRated(found)) throw new RangeError(`item ${id} is not answered on a scale but is ${found.kind}`)
  return found
}

/** How many codes the range has. */
export function stepsOf({ min, max }: CodeRange): number {
  return max - min + 1
}

/**
 * The code as it is scored: turned round, `min + max − code`, where the item asks for it, and only there.
 *
 * @example
 * ```ts
 * const tired = { id: 'q1', text: { ja: '疲れている', en: 'I am tired' }, kind: 'rating', range: { min: 0, max: 10 }, direction: 'reverse' } as const
 * scoredCode(tired, 3) // => 7
 * scoredCode({ ...tired, direction: 'alreadyReversed' }, 3) // => 3
 * ```
 */
export function scoredCode(
  { range, direction }: Pick<RatedItem, 'range' | 'direction'>,
  code: number,
): number {
  return direction === 'reverse' ? range.min + range.max - code : code
}

/**
 * The lowest code that counts as positive: what the item says, else the top two codes (of five, of four), from
 * 8 on a 0–10 rating and from 9 for a net promoter item, and the top three of seven.
 *
 * @example
 * ```ts
 * positiveCut({ kind: 'likert', range: { min: 1, max: 5 } }) // => 4
 * positiveCut({ kind: 'likert', range: { min: 1, max: 7 } }) // => 5
 * ```
 */
export function positiveCut(item: Pick<RatedItem, 'kind' | 'range' | 'positiveFrom'>): number {
  if (item.positiveFrom !== undefined) return item.positiveFrom
  if (item.kind === 'netPromoter') return item.range.max - 1
  return item.range.max - sideOf(item.range) + 1
}

/**
 * The highest code that counts as negative: what the item says, else the mirror image of the positive codes; up
 * to 6 for a net promoter item.
 *
 * @example
 * ```ts
 * negativeCut({ kind: 'likert', range: { min: 1, max: 5 } }) // => 2
 * ```
 */
export function negativeCut(item: Pick<RatedItem, 'kind' | 'range' | 'negativeTo'>): number {
  if (item.negativeTo !== undefined) return item.negativeTo
  if (item.kind === 'netPromoter') return item.range.min + 6
  return item.range.min + sideOf(item.range) - 1
}

/** How many codes each side of the scale has. */
function sideOf(range: CodeRange): number {
  const steps = stepsOf(range)
  return steps >= 6 ? 3 : Math.floor(steps / 2)
}
