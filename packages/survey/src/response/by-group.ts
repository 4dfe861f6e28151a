import { type Answers, groupColumnOf } from '../model/answers.ts'
import { type Computed, type NotComputable, notComputable } from '../model/figure.ts'
import { chiSquaredAbove } from '../statistics/distributions.ts'

/** Who answered in one group, of how many. */
export type GroupResponse = {
  readonly group: string
  readonly responded: number
  readonly frame: number
  /** From 0 to 1. */
  readonly rate: number | NotComputable
  /** Its share of those who answered minus its share of the frame, in points. */
  readonly overrepresented: number
}

/** Rates by group, and whether they differ more than chance allows. */
export type ResponseComparison = Computed<{
  readonly responded: number
  readonly frame: number
  readonly unknown: number
  readonly groups: readonly GroupResponse[]
  /** Pearson's chi-squared test of equal rates. */
  readonly test:
    | NotComputable
    | { readonly state: 'value'; readonly statistic: number; readonly degrees: number; readonly p: number }
}>

/**
 * Response rates by group against the frame, and a test of whether they differ: look here before weighting. For the
 * survey's own eyes; counts of responses of small groups say who took part.
 *
 * @throws RangeError when the grouping does not exist or a size is not whole.
 * @example
 * ```ts
 * const questionnaire = { id: 'q', title: { ja: '調査', en: 'Survey' }, items: [] }
 * const answers = answersOf(questionnaire, 3, { groupings: { unit: { groups: ['a', 'b'], index: Int32Array.of(0, 0, 1) } } })
 * const found = compareResponse(answers, 'unit', { a: 4, b: 4 })
 * found.state === 'value' ? found.groups.map((one) => one.rate) : [] // => [0.5, 0.25]
 * ```
 */
export function compareResponse(
  answers: Answers,
  grouping: string,
  people: Readonly<Record<string, number>>,
): ResponseComparison {
  const { groups, index } = groupColumnOf(answers, grouping)
  const counts = groups.map(() => 0)
  let unknown = 0
  for (const place of index) {
    if (place < 0) unknown += 1
    else counts[place] = (counts[place] ?? 0) + 1
  }
  const sizes = groups.map((id) => (Object.hasOwn(people, id) ? (people[id] ?? 0) : 0))
  if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 0))
    throw new RangeError('sizes are whole and at least 0')
  const frame = sizes.reduce((sum, one) => sum + one, 0)
  const responded = counts.reduce((sum, one) => sum + one, 0)
  if (frame === 0) return notComputable('zeroDenominator')
  const above = groups.filter((_, place) => (counts[place] ?? 0) > (sizes[place] ?? 0))
  if (above.length > 0) return notComputable('moreThanFrame', above)
  const rows = groups.map((group, place): GroupResponse => {
    const [count, size] = [counts[place] ?? 0, sizes[place] ?? 0]
    const rate = size === 0 ? notComputable('zeroDenominator') : count / size
    const overrepresented = responded === 0 ? 0 : 100 * (count / responded - size / frame)
    return { group, responded: count, frame: size, rate, overrepresented }
  })
  return { state: 'value', responded, frame, unknown, groups: rows, test: equalRates(rows, responded, frame) }
}

function equalRates(
  rows: readonly GroupResponse[],
  responded: number,
  frame: number,
): Extract<ResponseComparison, { state: 'value' }>['test'] {
  const used = rows.filter((row) => row.frame > 0)
  if (used.length < 2) return notComputable('tooFew')
  if (responded === 0 || responded === frame) return notComputable('zeroVariance')
  const rate = responded / frame
  const statistic = used.reduce(
    (sum, row) => sum + (row.responded - row.frame * rate) ** 2 / (row.frame * rate * (1 - rate)),
    0,
  )
  const degrees = used.length - 1
  return { state: 'value', statistic, degrees, p: chiSquaredAbove(statistic, degrees) }
}
