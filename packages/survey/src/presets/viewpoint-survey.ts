import { type Computed, notComputable } from '../model/figure.ts'

/** The items of one subfactor, and the subfactors of an index, by their numbers of 2022 to 2024. */
export type SubfactorIndex = {
  readonly id: string
  readonly label: { readonly ja: string; readonly en: string }
  readonly subfactors: readonly {
    readonly id: string
    readonly label: { readonly ja: string; readonly en: string }
    readonly items: readonly string[]
  }[]
}

const questions = (...numbers: readonly number[]): readonly string[] => numbers.map((number) => `Q${number}`)

/**
 * The Employee Engagement Index of the US Federal Employee Viewpoint Survey: three subfactors of five items
 * each. An item is its weighted per cent positive, a subfactor the mean of its items, the index the mean of the
 * unrounded subfactors.
 *
 * @example
 * ```ts
 * viewpointEngagement.subfactors.map(({ items }) => items.length) // => [5, 5, 5]
 * ```
 */
export const viewpointEngagement: SubfactorIndex = {
  id: 'EEI',
  label: { ja: 'エンゲージメント指数', en: 'Employee Engagement Index' },
  subfactors: [
    {
      id: 'leadersLead',
      label: { ja: '幹部のリーダーシップ', en: 'Leaders Lead' },
      items: questions(57, 58, 59, 61, 62),
    },
    { id: 'supervisors', label: { ja: '上司', en: 'Supervisors' }, items: questions(48, 50, 51, 52, 54) },
    {
      id: 'intrinsicWorkExperience',
      label: { ja: '仕事の内的経験', en: 'Intrinsic Work Experience' },
      items: questions(2, 3, 4, 6, 7),
    },
  ],
}

const single = (id: string, ja: string, en: string, items: readonly string[]): SubfactorIndex => ({
  id,
  label: { ja, en },
  subfactors: [{ id, label: { ja, en }, items }],
})

/** Indices of the US survey that are plain means of their items. */
export const viewpointIndices: readonly SubfactorIndex[] = [
  single('globalSatisfaction', '総合満足度', 'Global Satisfaction Index', questions(70, 71, 72, 46)),
  single('employeeExperience', '職員体験', 'Employee Experience Index', questions(86, 87, 88, 89, 90)),
  single('performanceConfidence', '業績への信頼', 'Performance Confidence Index', questions(20, 21, 22, 23)),
]

/**
 * An index of subfactors out of the unrounded figures of its items, with every subfactor. An item that has no
 * figure leaves the index without one, named.
 *
 * @throws RangeError when a figure is not finite.
 * @example
 * ```ts
 * const index = subfactorIndex(viewpointEngagement, { Q57: 60 })
 * index.state === 'notComputable' ? index.about?.length : 0 // => 14
 * ```
 */
export function subfactorIndex(
  { subfactors }: SubfactorIndex,
  itemFigures: Readonly<Record<string, number>>,
): Computed<{ readonly value: number; readonly subfactors: Readonly<Record<string, number>> }> {
  const absent = subfactors.flatMap(({ items }) => items).filter((item) => itemFigures[item] === undefined)
  if (absent.length > 0) return notComputable('noAnswers', absent)
  const means = subfactors.map(({ id, items }): [string, number] => [
    id,
    meanOfFigures(items.map((item) => itemFigures[item] ?? Number.NaN)),
  ])
  const byId = Object.fromEntries(means)
  return { state: 'value', value: meanOfFigures(means.map(([, value]) => value)), subfactors: byId }
}

/**
 * The mean of unrounded figures, each once.
 *
 * @throws RangeError when there is none or one is not finite.
 * @example
 * ```ts
 * meanOfFigures([0.56084281, 0.75250746, 0.71601037]).toFixed(8) // => '0.67645355'
 * ```
 */
export function meanOfFigures(figures: readonly number[]): number {
  if (figures.length === 0 || !figures.every(Number.isFinite)) {
    throw new RangeError('a mean of figures needs at least one, and all of them finite')
  }
  return figures.reduce((sum, one) => sum + one, 0) / figures.length
}

/** What a viewpoint survey calls an item by its unrounded shares. */
export type Reading = 'strength' | 'challenge' | 'neither'

/**
 * The US survey's rule of thumb: 65 per cent positive or more is a strength, 35 per cent negative or more a
 * challenge.
 *
 * @example
 * ```ts
 * viewpointReading({ positive: 64.99, negative: 20 }) // => 'neither'
 * ```
 */
export function viewpointReading(share: { readonly positive: number; readonly negative: number }): Reading {
  if (share.positive >= 65) return 'strength'
  return share.negative >= 35 ? 'challenge' : 'neither'
}
