import { type Answers, columnOf } from '../model/answers.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import { firstMissingByte } from '../model/missing.ts'
import type { ChoiceItem, NumberItem } from '../model/questionnaire.ts'
import { itemOf } from '../model/rated.ts'
import { medianOf } from '../reliability/agreement.ts'
import { sumOf } from '../statistics/sum.ts'

/** What the shares of a multiple choice are taken of. */
export type ChoiceBase =
  /** Everyone who saw the item and answered. */
  | 'answered'
  /** Those who ticked at least one option. */
  | 'tickedAny'

/** How often each option was chosen. Shares of a multiple choice may sum above 100 and are never added up. */
export type ChoiceCounts = Computed<{
  readonly n: number
  readonly base: ChoiceBase
  readonly options: readonly { readonly code: number; readonly count: number; readonly percent: number }[]
}>

/**
 * How often each option of a single or multiple choice was chosen, unweighted.
 *
 * @throws RangeError when the questionnaire has no such choice.
 */
export function choiceCounts(answers: Answers, id: string, base: ChoiceBase = 'answered'): ChoiceCounts {
  const item = itemOf(answers.questionnaire, id)
  if (item.kind !== 'single' && item.kind !== 'multiple')
    throw new RangeError(`item ${id} is no choice but ${item.kind}`)
  const counts = item.options.map(() => 0)
  const n = countChoices(answers, item, base, counts)
  if (n === 0) return notComputable('noAnswers')
  const options = item.options.map(({ code }, place) => {
    const count = counts[place] ?? 0
    return { code, count, percent: (100 * count) / n }
  })
  return { state: 'value', n, base, options }
}

function countChoices(answers: Answers, item: ChoiceItem, base: ChoiceBase, counts: number[]): number {
  const column = columnOf(answers, item.id)
  if (column === undefined || column.kind === 'numbers') return 0
  let n = 0
  for (const [person, byte] of column.bytes.entries()) {
    if (byte >= firstMissingByte) continue
    const ticks = column.kind === 'ticks' ? (column.ticks[person] ?? 0) : 2 ** byte
    if (base === 'tickedAny' && ticks === 0) continue
    n += 1
    if (column.kind === 'codes') counts[byte] = (counts[byte] ?? 0) + 1
    else for (const place of counts.keys()) counts[place] = (counts[place] ?? 0) + ((ticks >>> place) & 1)
  }
  return n
}

/**
 * Number, mean and median of answers given as numbers, unweighted; an empty answer is no zero.
 *
 * @throws RangeError when the questionnaire has no such item.
 */
export function numberSummary(
  answers: Answers,
  id: string,
): Computed<{ readonly n: number; readonly mean: number; readonly median: number; readonly sum: number }> {
  const item = itemOf(answers.questionnaire, id)
  if (item.kind !== 'number')
    throw new RangeError(`item ${id} is not answered with a number but is ${item.kind}`)
  const given = numbersOf(answers, item)
  if (given.length === 0) return notComputable('noAnswers')
  const sum = sumOf(given)
  return { state: 'value', n: given.length, mean: sum / given.length, median: medianOf(given), sum }
}

function numbersOf(answers: Answers, { id }: NumberItem): Float64Array {
  const column = columnOf(answers, id)
  if (column === undefined || column.kind !== 'numbers') return new Float64Array()
  return column.values.filter((_, person) => (column.bytes[person] ?? firstMissingByte) < firstMissingByte)
}
