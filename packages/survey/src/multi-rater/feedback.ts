import type { Cell, Group as DraftGroup } from '@reform/disclosure'
import { type Answers, groupColumnOf } from '../model/answers.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import type { Scale } from '../model/questionnaire.ts'
import { ratedItemOf, stepsOf } from '../model/rated.ts'
import { type FigureMeaning, type SealedFigures, seal } from '../publish/sealed.ts'
import { withinGroupAgreement } from '../reliability/agreement.ts'
import { personScores } from '../scores/person-scores.ts'

/** Who rates: the person, the manager, peers, reports, others (本人・上司・同僚・部下・その他). */
export type RaterGroup = 'self' | 'manager' | 'peers' | 'reports' | 'others'

/** How "all others" are put together. */
export type OthersRule =
  /** Every rater alike. */
  | 'pooledRaters'
  /** Every group alike. */
  | 'meanOfGroups'

/**
 * How multi-rater feedback (多面観察) is read from answers: one form per rating, so that `respondent` is a key of the
 * rater and the person rated together.
 */
export type FeedbackRequest = {
  readonly release: string
  /** The grouping that names the person rated. */
  readonly ratee: string
  /** The grouping that names the group of the rater; its group ids are those of {@link RaterGroup}. */
  readonly relation: string
  readonly competencies: readonly Scale[]
  readonly others: OthersRule
  /** The least number of raters of a group. Default: 3; the person and the manager are exempt, which must be announced. */
  readonly minimum?: number
  /** Groups below the minimum are added to this one instead of being left out, when there is one. */
  readonly mergeInto?: 'others'
}

const exempt: readonly RaterGroup[] = ['self', 'manager']
const inOrder: readonly RaterGroup[] = ['self', 'manager', 'peers', 'reports', 'others']
const labels: Readonly<Record<RaterGroup | 'allOthers', { readonly ja: string; readonly en: string }>> = {
  self: { ja: '本人', en: 'Self' },
  manager: { ja: '上司', en: 'Manager' },
  peers: { ja: '同僚', en: 'Peers' },
  reports: { ja: '部下', en: 'Direct reports' },
  others: { ja: 'その他', en: 'Others' },
  allOthers: { ja: '本人以外', en: 'All but self' },
}

type Rating = { readonly form: number; readonly score: number }

/**
 * Scores of each person rated, by group of raters and for all but self, sealed: a group below the minimum is left
 * out of "all but self" as well, so that it cannot be worked out by subtraction, and the audit holds that. Give the
 * result to {@link publishFigures}; each group carries its own minimum.
 *
 * @throws RangeError when a grouping or scale does not exist, or a rater group has another name.
 */
export function feedbackFigures(answers: Answers, request: FeedbackRequest): SealedFigures {
  const { ratee, relation, competencies, minimum = 3 } = request
  const rated = groupColumnOf(answers, ratee)
  const raters = groupColumnOf(answers, relation)
  const unknown = raters.groups.filter((id) => !inOrder.includes(id as RaterGroup))
  if (unknown.length > 0) throw new RangeError(`${relation}: ${unknown.join(', ')} is no group of raters`)
  const groups: DraftGroup[] = []
  const cells: Cell[] = []
  const named: Record<string, { readonly ja: string; readonly en: string }> = {}
  for (const [place, person] of rated.groups.entries()) {
    const formsOf = (group: RaterGroup): readonly number[] => {
      const at = raters.groups.indexOf(group)
      return Array.from(rated.index.keys()).filter(
        (form) => rated.index[form] === place && raters.index[form] === at,
      )
    }
    const byGroup = mergedSmall(new Map(inOrder.map((group) => [group, formsOf(group)])), request)
    const key = (form: number): string => answers.panelKeys?.[form] ?? `${request.release}#${form}`
    const counted = inOrder.filter(
      (group) => group !== 'self' && isLarge(group, byGroup.get(group) ?? [], minimum),
    )
    const sets: readonly (readonly [RaterGroup | 'allOthers', readonly number[]])[] = [
      ...inOrder.flatMap((group): readonly (readonly [RaterGroup, readonly number[]])[] => {
        const forms = byGroup.get(group) ?? []
        return forms.length === 0 ? [] : [[group, forms]]
      }),
      ['allOthers', counted.flatMap((group) => byGroup.get(group) ?? [])],
    ]
    for (const [group, forms] of sets) {
      const id = `${person}/${group}`
      const least = exempt.includes(group as RaterGroup) ? 1 : minimum
      named[id] = labels[group]
      groups.push({ id, label: labels[group], members: forms.map(key), minimum: least })
      for (const scale of competencies) {
        cells.push(
          cellOf(
            answers,
            scale,
            id,
            group,
            forms,
            key,
            counted.map((one) => byGroup.get(one) ?? []),
            request.others,
          ),
        )
      }
    }
  }
  const meanings = Object.fromEntries(competencies.map((scale) => [scale.id, meaningsOf(answers, scale)]))
  return seal(request.release, { draft: { id: request.release, groups, cells }, meanings, labels: named })
}

function isLarge(group: RaterGroup, forms: readonly number[], minimum: number): boolean {
  return forms.length >= (exempt.includes(group) ? 1 : minimum)
}

/** Small groups joined to the group of others, where that was chosen. */
function mergedSmall(
  byGroup: ReadonlyMap<RaterGroup, readonly number[]>,
  { mergeInto, minimum = 3 }: FeedbackRequest,
): ReadonlyMap<RaterGroup, readonly number[]> {
  if (mergeInto === undefined) return byGroup
  const small = inOrder.filter(
    (group) => !exempt.includes(group) && !isLarge(group, byGroup.get(group) ?? [], minimum),
  )
  const merged = small.flatMap((group) => byGroup.get(group) ?? [])
  return new Map(
    inOrder.map((group) => {
      const own = small.includes(group) ? [] : (byGroup.get(group) ?? [])
      return [group, group === mergeInto ? [...own, ...merged] : own]
    }),
  )
}

function cellOf(
  answers: Answers,
  scale: Scale,
  id: string,
  group: RaterGroup | 'allOthers',
  forms: readonly number[],
  key: (form: number) => string,
  parts: readonly (readonly number[])[],
  rule: OthersRule,
): Cell {
  const scores = personScores(answers, scale.items, { missing: scale.missing })
  const scored = (these: readonly number[]): readonly Rating[] =>
    these.flatMap((form) => (scores.scored[form] === 1 ? [{ form, score: scores.values[form] ?? 0 }] : []))
  const ratings = scored(forms)
  const { range } = ratedItemOf(answers.questionnaire, scale.items[0] ?? '')
  const mean = (these: readonly Rating[]): number =>
    these.reduce((sum, one) => sum + one.score, 0) / these.length
  const byParts = group === 'allOthers' && rule === 'meanOfGroups'
  const means = parts
    .map(scored)
    .filter((one) => one.length > 0)
    .map(mean)
  const value = byParts ? means.reduce((sum, one) => sum + one, 0) / means.length : mean(ratings)
  const agreed = withinGroupAgreement(
    ratings.map(({ score }) => score),
    stepsOf(range),
  )
  return {
    group: id,
    topic: scale.id,
    n: ratings.length,
    members: ratings.map(({ form }) => key(form)),
    figures:
      ratings.length === 0
        ? {}
        : {
            mean: {
              kind: 'mean',
              value,
              decimals: 2,
              range: [range.min, range.max],
              ...(byParts ? { weighted: true } : {}),
              ...(exempt.includes(group as RaterGroup) ? { harmless: 'both' as const } : {}),
            },
            ...(ratings.length >= 3 && agreed.state === 'value'
              ? { agreement: { kind: 'other' as const, value: agreed.value, decimals: 2 } }
              : {}),
          },
  }
}

function meaningsOf(answers: Answers, { items, missing }: Scale): Readonly<Record<string, FigureMeaning>> {
  const mean: FigureMeaning = {
    measure: 'mean',
    variant: 'meanOfPersons',
    items,
    bounds: ratedItemOf(answers.questionnaire, items[0] ?? '').range,
    unit: 'code',
    countOf: 'people',
    weighting: { scheme: 'none' },
    missing,
    decimals: 2,
  }
  return { mean, agreement: { ...mean, measure: 'agreement', bounds: { min: 0, max: 1 }, unit: 'number' } }
}

/** What a gap between self and others is called. */
export type GapWord = 'overestimates' | 'inAgreement' | 'underestimates'

/**
 * The gap between self and others (自他ギャップ) with its word under a stated band, such as half a standard deviation of
 * the cohort. Take both from published figures.
 *
 * @throws RangeError when a number is not finite or the band is negative.
 * @example
 * ```ts
 * selfOtherGap(4.5, 3, 0.5) // => { gap: 1.5, word: 'overestimates', band: 0.5 }
 * ```
 */
export function selfOtherGap(
  self: number,
  others: number,
  band: number,
): { readonly gap: number; readonly word: GapWord; readonly band: number } {
  if (!Number.isFinite(self) || !Number.isFinite(others) || !(band >= 0)) {
    throw new RangeError('a gap needs two finite scores and a band of at least 0')
  }
  const gap = self - others
  const word = gap > band ? 'overestimates' : gap < -band ? 'underestimates' : 'inAgreement'
  return { gap, word, band }
}

/**
 * How reliable a difference of two scores is, for equal variances: `(r₁₁ + r₂₂ − 2r₁₂)/(2 − 2r₁₂)`.
 *
 * @throws RangeError when a reliability is above 1 or the correlation not from −1 to 1.
 * @example
 * ```ts
 * const found = differenceReliability(0.8, 0.8, 0.6)
 * found.state === 'value' ? found.value.toFixed(2) : '' // => '0.50'
 * ```
 */
export function differenceReliability(
  first: number,
  second: number,
  correlation: number,
): Computed<{ readonly value: number }> {
  if (!(first <= 1 && second <= 1 && Math.abs(correlation) <= 1))
    throw new RangeError('reliabilities are at most 1')
  if (correlation === 1) return notComputable('zeroVariance')
  return { state: 'value', value: (first + second - 2 * correlation) / (2 - 2 * correlation) }
}
