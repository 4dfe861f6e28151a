import { type Answers, bytesOf } from '../model/answers.ts'
import { firstMissingByte } from '../model/missing.ts'
import type { MissingRule, RatedItem } from '../model/questionnaire.ts'
import { ratedItemOf, scoredCode, stepsOf } from '../model/rated.ts'

/** One score per person. Where `scored` is 0 there is none, and `values` holds 0 that means nothing. */
export type PersonScores = {
  readonly values: Float64Array
  readonly scored: Uint8Array
  /** How many people have a score. */
  readonly n: number
  /** The number of items answered by each person. */
  readonly answered: Uint16Array
}

/** What each answer is worth. */
export type Worth =
  /** The code itself. */
  | 'code'
  /** From 0 for the lowest code to 100 for the highest. */
  | 'rescaled'
  /** A value per scored code, from the lowest upwards, the same for all items or by item. */
  | { readonly values: readonly number[] }
  | { readonly byItem: Readonly<Record<string, readonly number[]>> }

/**
 * The least number of answers that a rule asks of a person, of `items` items.
 *
 * @throws RangeError when `atLeast` is not a whole number from 1 to the number of items.
 * @example
 * ```ts
 * leastAnswered('half', 5) // => 3
 * ```
 */
export function leastAnswered(rule: MissingRule, items: number): number {
  if (rule === 'complete') return items
  if (rule === 'half') return Math.ceil(items / 2)
  if (rule === 'any') return 1
  if (!Number.isInteger(rule.atLeast) || rule.atLeast < 1 || rule.atLeast > items) {
    throw new RangeError(`atLeast: ${rule.atLeast} is not a whole number from 1 to ${items}`)
  }
  return rule.atLeast
}

/**
 * What each scored step of the item is worth.
 *
 * @throws RangeError when `worth` has not one value per code of the item.
 */
export function worthOfSteps(item: RatedItem, worth: Worth): readonly number[] {
  const steps = stepsOf(item.range)
  if (worth === 'code') return Array.from({ length: steps }, (_, step) => item.range.min + step)
  if (worth === 'rescaled') return Array.from({ length: steps }, (_, step) => (100 * step) / (steps - 1))
  const values = 'values' in worth ? worth.values : worth.byItem[item.id]
  if (values?.length !== steps || !values.every(Number.isFinite)) {
    throw new RangeError(`item ${item.id}: worth needs ${steps} finite values`)
  }
  return values
}

/**
 * The mean of each person's answers to the items, by what the answers are worth, for everyone who answered as
 * many items as the rule asks; reverse items are turned round.
 *
 * @throws RangeError when there is no item, or one that the questionnaire does not have as a rated item.
 * @example
 * ```ts
 * const item = (id: string) => ({ id, text: { ja: '問', en: 'Q' }, kind: 'likert' as const, range: { min: 1, max: 5 } })
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [item('a'), item('b')] }
 * const answers = answersOf(questionnaire, 2, {
 *   columns: {
 *     a: { kind: 'codes', bytes: Uint8Array.of(4, 0) },
 *     b: { kind: 'codes', bytes: Uint8Array.of(3, missingBytes.skipped) },
 *   },
 * })
 * const scores = personScores(answers, ['a', 'b'], { worth: 'rescaled', missing: 'complete' })
 * scores.values[0] // => 87.5
 * Array.from(scores.scored) // => [1, 0]
 * ```
 */
export function personScores(
  answers: Answers,
  items: readonly string[],
  options: { readonly worth?: Worth; readonly missing: MissingRule },
): PersonScores {
  if (items.length === 0) throw new RangeError('person scores need at least one item')
  const { size } = answers
  const values = new Float64Array(size)
  const answered = new Uint16Array(size)
  for (const id of items) {
    const table = worthTable(ratedItemOf(answers.questionnaire, id), options.worth ?? 'code')
    addColumn(values, answered, bytesOf(answers, id), table)
  }
  const least = leastAnswered(options.missing, items.length)
  const scored = new Uint8Array(size)
  let n = 0
  for (let place = 0; place < size; place += 1) {
    const count = answered[place] ?? 0
    if (count < least) {
      values[place] = 0
      continue
    }
    values[place] = (values[place] ?? 0) / count
    scored[place] = 1
    n += 1
  }
  return { values, scored, n, answered }
}

/** What each byte of the column is worth, the answer turned round where the item asks for it. */
export function worthTable(item: RatedItem, worth: Worth): Float64Array {
  const steps = worthOfSteps(item, worth)
  const table = new Float64Array(256)
  for (let byte = 0; byte < steps.length; byte += 1) {
    table[byte] = steps[scoredCode(item, item.range.min + byte) - item.range.min] ?? 0
  }
  return table
}

function addColumn(
  values: Float64Array,
  answered: Uint16Array,
  bytes: Uint8Array,
  table: Float64Array,
): void {
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0
    values[place] = (values[place] ?? 0) + (table[byte] ?? 0)
    answered[place] = (answered[place] ?? 0) + (byte < firstMissingByte ? 1 : 0)
  }
}
