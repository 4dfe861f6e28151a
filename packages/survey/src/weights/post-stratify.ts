import { type Answers, groupColumnOf } from '../model/answers.ts'
import { type Computed, notComputable } from '../model/figure.ts'

/** Weights by group: the people of the group over those of it who answered. */
export type PostStratified = Computed<{
  readonly weights: Float64Array
  readonly byGroup: Readonly<Record<string, number>>
  /** People whose group is not known; their weight is 0. */
  readonly excluded: number
}>

/**
 * Post-stratification weights (事後層化): people of the frame over answers, per group of one grouping. Groups
 * with people and no answers, or with answers and nobody in the frame, are named: merge them or mend the roster.
 *
 * @throws RangeError when a number of people is not finite or negative, or the grouping does not exist.
 * @example
 * ```ts
 * const group = (id: string) => ({ id, label: { ja: id, en: id } })
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [], groupings: [{ ...group('grade'), groups: [group('s'), group('j')] }] }
 * const answers = answersOf(questionnaire, 3, { groupings: { grade: { groups: ['s', 'j'], index: Int32Array.of(0, 0, 1) } } })
 * const stratified = postStratify(answers, 'grade', { s: 60, j: 40 })
 * stratified.state === 'value' ? stratified.byGroup : {} // => { s: 30, j: 40 }
 * ```
 */
export function postStratify(
  answers: Answers,
  grouping: string,
  people: Readonly<Record<string, number>>,
  options: { readonly unknown?: 'refuse' | 'exclude' } = {},
): PostStratified {
  const { groups, index } = groupColumnOf(answers, grouping)
  const counts = new Float64Array(groups.length)
  let excluded = 0
  for (const place of index) {
    if (place < 0) excluded += 1
    else counts[place] = (counts[place] ?? 0) + 1
  }
  if (excluded > 0 && options.unknown !== 'exclude')
    return notComputable('infeasibleTarget', [`${grouping}/(unknown)`])
  const inFrame = groups.map((id) => (Object.hasOwn(people, id) ? (people[id] ?? 0) : 0))
  if (!inFrame.every((count) => count >= 0 && count < Number.POSITIVE_INFINITY)) {
    throw new RangeError('numbers of people must be finite and at least 0')
  }
  const wrong = groups.filter((_, place) => (inFrame[place] ?? 0) > 0 !== (counts[place] ?? 0) > 0)
  if (wrong.length > 0)
    return notComputable(
      'infeasibleTarget',
      wrong.map((id) => `${grouping}/${id}`),
    )
  const above = groups.filter((_, place) => (counts[place] ?? 0) > (inFrame[place] ?? 0))
  if (above.length > 0)
    return notComputable(
      'moreThanFrame',
      above.map((id) => `${grouping}/${id}`),
    )
  const factors = groups.map((_, place) =>
    (counts[place] ?? 0) === 0 ? 0 : (inFrame[place] ?? 0) / (counts[place] ?? 1),
  )
  return {
    state: 'value',
    weights: Float64Array.from(index, (place) => (place < 0 ? 0 : (factors[place] ?? 0))),
    byGroup: Object.fromEntries(groups.map((id, place) => [id, factors[place] ?? 0])),
    excluded,
  }
}
