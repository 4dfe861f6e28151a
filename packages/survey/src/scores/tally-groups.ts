import { type Answers, bytesOf, groupColumnOf } from '../model/answers.ts'
import { ratedItemOf } from '../model/rated.ts'
import { type Distribution, fromTally } from './distribution.ts'

/**
 * How each group of a grouping answered one item, unweighted, in the order of the groups: one pass over all people.
 * For calculations; what goes out comes from {@link groupFigures} and {@link publishFigures}.
 *
 * @throws RangeError when the item or the grouping does not exist.
 * @example
 * ```ts
 * const item = { id: 'a', text: { ja: '問', en: 'Q' }, kind: 'likert', range: { min: 1, max: 5 } } as const
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [item] }
 * const answers = answersOf(questionnaire, 3, {
 *   columns: { a: { kind: 'codes', bytes: Uint8Array.of(4, 3, 0) } },
 *   groupings: { unit: { groups: ['x', 'y'], index: Int32Array.of(0, 0, 1) } },
 * })
 * tallyByGroup(answers, 'a', 'unit').map(({ counts }) => counts) // => [[0, 0, 0, 1, 1], [1, 0, 0, 0, 0]]
 * ```
 */
export function tallyByGroup(answers: Answers, id: string, grouping: string): readonly Distribution[] {
  const item = ratedItemOf(answers.questionnaire, id)
  const { groups, index } = groupColumnOf(answers, grouping)
  const bytes = bytesOf(answers, id)
  // People of unknown group are counted in a place of their own that is not given back.
  const tally = new Float64Array((groups.length + 1) * 256)
  for (let person = 0; person < bytes.length; person += 1) {
    const cell = ((index[person] as number) + 1) * 256 + (bytes[person] as number)
    tally[cell] = (tally[cell] as number) + 1
  }
  return groups.map((_, place) =>
    fromTally(item, tally.subarray((place + 1) * 256, (place + 2) * 256), undefined, answers.wave),
  )
}
