import { type Answers, bytesOf } from '../model/answers.ts'
import type { Figure, FigureFrame, Interval, NotComputable, Weighting } from '../model/figure.ts'
import { notComputable } from '../model/figure.ts'
import { emptyBase, firstMissingByte, sumOfBases } from '../model/missing.ts'
import type { RatedItem, Scale } from '../model/questionnaire.ts'
import { positiveCut, ratedItemOf, stepsOf } from '../model/rated.ts'
import { CompensatedSum } from '../statistics/sum.ts'
import { type Distribution, distributionOf } from './distribution.ts'
import {
  type FigureOptions,
  intervalAround,
  massOf,
  normalInterval,
  populationFactor,
} from './item-figures.ts'
import { type PersonScores, personScores, type Worth, worthOfSteps, worthTable } from './person-scores.ts'

/** What a figure over several items counts. */
export type ScaleMeasure = 'mean' | 'rescaledMean' | 'percentPositive'

/** How a figure over several items is made. */
export type ScaleOptions = FigureOptions & {
  /** What each answer is worth. Default: the code, or 0–100 for `rescaledMean`. */
  readonly worth?: Worth
}

/** Checks that a scale names only rated items of the questionnaire, each once. */
function itemsOf(answers: Answers, { id, items }: Pick<Scale, 'id' | 'items'>): readonly RatedItem[] {
  if (items.length === 0) throw new RangeError(`scale ${id} has no items`)
  if (new Set(items).size !== items.length) throw new RangeError(`scale ${id} names an item twice`)
  return items.map((item) => ratedItemOf(answers.questionnaire, item))
}

/** What answers of the item are worth under the measure. */
function worthFor(item: RatedItem, measure: ScaleMeasure, worth: Worth | undefined): readonly number[] {
  if (measure === 'percentPositive') {
    const cut = positiveCut(item) - item.range.min
    return Array.from({ length: stepsOf(item.range) }, (_, step) => (step >= cut ? 100 : 0))
  }
  return worthOfSteps(item, worth ?? (measure === 'rescaledMean' ? 'rescaled' : 'code'))
}

/** The worths of all items of a scale, or the items that do not fit the others. */
export type ScaleWorth = { readonly byItem: Readonly<Record<string, readonly number[]>> }

function worthsOf(
  items: readonly RatedItem[],
  measure: ScaleMeasure,
  worth: Worth | undefined,
): ScaleWorth | NotComputable {
  const byItem = Object.fromEntries(items.map((item) => [item.id, worthFor(item, measure, worth)]))
  const ends = (id: string): string => {
    const values = byItem[id] ?? []
    return `${Math.min(...values)} ${Math.max(...values)}`
  }
  const first = ends(items[0]?.id ?? '')
  const others = items.filter(({ id }) => ends(id) !== first).map(({ id }) => id)
  return others.length > 0 ? notComputable('mixedScales', others) : { byItem }
}

/**
 * A figure over the items of a scale: its mean, its mean on 0–100 or its percentage of positive answers, by the
 * scale's own way of averaging (`variant`) and its rule for missing answers. The three ways give three results
 * when answers are missing; the figure names the one used.
 *
 * @throws RangeError when the scale names an item that is not there, one twice, or none.
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
 * const scale = { id: 's', label: { ja: '尺度', en: 'Scale' }, items: ['a', 'b'], missing: 'any' as const }
 * const means = (['meanOfPersons', 'meanOfItems', 'pooledAnswers'] as const).map((variant) => {
 *   const figure = scaleFigure(answers, { ...scale, variant }, 'mean')
 *   return figure.state === 'value' ? figure.value : undefined
 * })
 * means // => [2.75, 3.5, 3.3333333333333335]
 * ```
 */
export function scaleFigure(
  answers: Answers,
  scale: Scale,
  measure: ScaleMeasure,
  options: ScaleOptions = {},
): Figure {
  const items = itemsOf(answers, scale)
  const worths = worthsOf(items, measure, options.worth)
  const distributions = items.map(({ id }) => distributionOf(answers, id))
  if (!('byItem' in worths)) return refusedScale(scale, measure, distributions, options, worths)
  const scores =
    scale.variant === 'meanOfPersons'
      ? personScores(answers, scale.items, { worth: worths, missing: scale.missing })
      : undefined
  return figureOfScale({ answers, scale, measure, worths, distributions, scores, options })
}

type Parts = {
  readonly answers: Answers
  readonly scale: Scale
  readonly measure: ScaleMeasure
  readonly worths: ScaleWorth
  readonly distributions: readonly Distribution[]
  readonly scores: PersonScores | undefined
  readonly options: ScaleOptions
}

function refusedScale(
  scale: Scale,
  measure: ScaleMeasure,
  distributions: readonly Distribution[],
  options: ScaleOptions,
  why: NotComputable,
): Figure {
  const bounds = distributions[0]?.item.range ?? { min: 0, max: 0 }
  const frame = scaleFrame(scale, measure, distributions, bounds, options)
  return { ...frame, n: 0, people: 0, suppression: 'unchecked', ...why }
}

function scaleFrame(
  { items, variant, missing }: Scale,
  measure: ScaleMeasure,
  distributions: readonly Distribution[],
  bounds: FigureFrame['bounds'],
  { decimals }: ScaleOptions,
): Omit<FigureFrame, 'n' | 'people'> {
  const versions = distributions.flatMap(({ item: { id, version } }) =>
    version === undefined ? [] : [[id, version]],
  )
  const wave = distributions[0]?.wave
  return {
    measure,
    variant,
    items,
    bounds,
    unit: measure === 'mean' ? 'code' : measure === 'percentPositive' ? 'percent' : 'points',
    countOf: variant === 'meanOfPersons' ? 'people' : variant === 'meanOfItems' ? 'items' : 'answers',
    base: distributions.length === 0 ? emptyBase : sumOfBases(distributions.map(({ base }) => base)),
    weighting: { scheme: 'none' },
    missing: variant === 'meanOfPersons' ? missing : 'answeredOnly',
    decimals: decimals ?? (measure === 'mean' ? 2 : 1),
    ...(versions.length === 0 ? {} : { itemVersions: Object.fromEntries(versions) }),
    ...(wave === undefined ? {} : { wave }),
  }
}

function figureOfScale(parts: Parts): Figure {
  const { scale, measure, distributions, worths, options, answers } = parts
  const values = worths.byItem[scale.items[0] ?? ''] ?? []
  const bounds = { min: Math.min(...values), max: Math.max(...values) }
  const estimate = estimateOf(parts)
  const frame = {
    ...scaleFrame(scale, measure, distributions, bounds, options),
    n: estimate.n,
    people: estimate.people,
    weighting: weightingOf(answers, estimate.effective),
    suppression: 'unchecked' as const,
  }
  if (estimate.value === undefined) return { ...frame, ...notComputable(estimate.reason, estimate.about) }
  return { ...frame, state: 'value', value: estimate.value, interval: estimate.interval }
}

function weightingOf({ weights, weightScheme = 'given' }: Answers, effectiveN: number): Weighting {
  return weights === undefined ? { scheme: 'none' } : { scheme: weightScheme, effectiveN }
}

type Estimate = { readonly n: number; readonly people: number; readonly effective: number } & (
  | { readonly value: number; readonly interval: Interval | NotComputable }
  | {
      readonly value: undefined
      readonly reason: NotComputable['reason']
      readonly about?: readonly string[]
    }
)

function estimateOf(parts: Parts): Estimate {
  const { scale, answers } = parts
  if (parts.scores !== undefined) return overPersons(parts.scores, answers, parts.options)
  const people = peopleAnswering(answers, scale)
  const perItem = parts.distributions.map((distribution) => itemSums(distribution, parts.worths))
  const effective = Math.min(...perItem.map((one) => one.effective))
  if (scale.variant === 'meanOfItems') {
    const empty = perItem.filter(({ total }) => !(total > 0)).map(({ id }) => id)
    const n = perItem.length - empty.length
    if (empty.length > 0) return { n, people, effective, value: undefined, reason: 'noAnswers', about: empty }
    const value = perItem.reduce((sum, one) => sum + one.sum / one.total, 0) / perItem.length
    const pulls = perItem.map(({ id, sum, total }) => ({
      id,
      centre: sum / total,
      factor: 1 / (perItem.length * total),
    }))
    return { n, people, effective, value, interval: linearised(parts, value, people, pulls) }
  }
  const n = perItem.reduce((sum, one) => sum + one.n, 0)
  const total = perItem.reduce((sum, one) => sum + one.total, 0)
  if (!(total > 0)) return { n, people, effective: 0, value: undefined, reason: 'noAnswers' }
  const value = perItem.reduce((sum, one) => sum + one.sum, 0) / total
  const pulls = perItem.map(({ id }) => ({ id, centre: value, factor: 1 / total }))
  return { n, people, effective, value, interval: linearised(parts, value, people, pulls) }
}

type ItemSums = {
  readonly id: string
  readonly sum: number
  readonly total: number
  readonly effective: number
  readonly n: number
}

function itemSums(distribution: Distribution, worths: ScaleWorth): ItemSums {
  const { counts, total, effective } = massOf(distribution)
  const values = worths.byItem[distribution.item.id] ?? []
  let sum = 0
  for (const [step, count] of counts.entries()) sum += count * (values[step] ?? 0)
  return { id: distribution.item.id, sum, total, effective, n: distribution.base.answered }
}

type Pull = { readonly id: string; readonly centre: number; readonly factor: number }

/** People answer several items each, so the error is taken over people, by Taylor linearisation. */
function linearised(
  { answers, worths, options }: Parts,
  value: number,
  people: number,
  pulls: readonly Pull[],
): Interval | NotComputable {
  if (people < 2) return notComputable('tooFew')
  const factor = populationFactor(people, options.frame)
  if (typeof factor !== 'number') return factor
  const influence = new Float64Array(answers.size)
  for (const { id, centre, factor: share } of pulls) {
    const table = worthTable(ratedItemOf(answers.questionnaire, id), worths)
    const bytes = bytesOf(answers, id)
    for (let place = 0; place < bytes.length; place += 1) {
      const byte = bytes[place] ?? 0
      if (byte >= firstMissingByte) continue
      const weight = answers.weights?.[place] ?? 1
      influence[place] = (influence[place] ?? 0) + weight * share * ((table[byte] ?? 0) - centre)
    }
  }
  const squares = new CompensatedSum()
  for (const one of influence) squares.add(one * one)
  const error = Math.sqrt((squares.total * people) / (people - 1)) * factor
  return { ...intervalAround(value, error, options), method: 'linearised' }
}

/** People with at least one answer to the items. */
function peopleAnswering(answers: Answers, { items }: Scale): number {
  return personScores(answers, items, { missing: 'any' }).n
}

function overPersons(scores: PersonScores, answers: Answers, options: ScaleOptions): Estimate {
  const { weights } = answers
  const [total, sum, squaredWeights] = [new CompensatedSum(), new CompensatedSum(), new CompensatedSum()]
  for (let place = 0; place < scores.values.length; place += 1) {
    if (scores.scored[place] !== 1) continue
    const weight = weights?.[place] ?? 1
    total.add(weight)
    sum.add(weight * (scores.values[place] ?? 0))
    squaredWeights.add(weight * weight)
  }
  const { n } = scores
  if (!(total.total > 0)) return { n, people: n, effective: 0, value: undefined, reason: 'noAnswers' }
  const effective = weights === undefined ? n : total.total ** 2 / squaredWeights.total
  const value = sum.total / total.total
  if (n < 2) return { n, people: n, effective, value, interval: notComputable('tooFew') }
  const spread = new CompensatedSum()
  for (let place = 0; place < scores.values.length; place += 1) {
    if (scores.scored[place] === 1)
      spread.add((weights?.[place] ?? 1) * ((scores.values[place] ?? 0) - value) ** 2)
  }
  const variance = (spread.total / total.total) * (effective > 1 ? effective / (effective - 1) : 0)
  const factor = populationFactor(n, options.frame)
  const error = typeof factor === 'number' ? Math.sqrt(variance / effective) * factor : factor
  return { n, people: n, effective, value, interval: normalInterval(value, error, options) }
}
