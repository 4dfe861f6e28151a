import { type Computed, notComputable } from '../model/figure.ts'
import type { MissingRule } from '../model/questionnaire.ts'
import type { Worth } from '../scores/person-scores.ts'
import type { ScaleMeasure } from '../scores/scale-figures.ts'

/** Items, what they are worth and how they are averaged: everything that a named index needs. */
export type IndexRecipe = {
  readonly id: string
  readonly label: { readonly ja: string; readonly en: string }
  readonly items: readonly string[]
  readonly measure: ScaleMeasure
  readonly variant: 'meanOfPersons' | 'meanOfItems' | 'pooledAnswers'
  readonly missing: MissingRule
  readonly worth?: Worth
}

const numbered = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `B${String(from + index).padStart(2, '0')}`)

/**
 * The Employee Engagement Index of the UK Civil Service People Survey: five items, each answer worth 0, 25, 50,
 * 75 or 100, a score per person, the mean of persons. Whether it needs all five answers is not published; here
 * it does, as the survey's other indices do.
 */
export const peopleSurveyEngagement: IndexRecipe = {
  id: 'EES',
  label: { ja: '従業員エンゲージメント指数', en: 'Employee Engagement Index' },
  items: numbered(47, 51),
  measure: 'rescaledMean',
  variant: 'meanOfPersons',
  missing: 'complete',
}

const theme = (id: string, ja: string, en: string, from: number, to: number): IndexRecipe => ({
  id,
  label: { ja, en },
  items: numbered(from, to),
  measure: 'percentPositive',
  variant: 'pooledAnswers',
  missing: 'any',
})

/**
 * The nine theme scores of the UK Civil Service People Survey: per cent of positive answers, pooled over the
 * questions of the theme.
 *
 * @example
 * ```ts
 * peopleSurveyThemes.map(({ id, items }) => `${id} ${items.length}`) // => ['mw 5', 'op 2', 'lm 9', 'mt 3', 'ld 4', 'if 4', 'rw 6', 'pb 3', 'lc 9']
 * ```
 */
export const peopleSurveyThemes: readonly IndexRecipe[] = [
  theme('mw', '仕事', 'My work', 1, 5),
  theme('op', '組織の目標', 'Organisational objectives and purpose', 6, 7),
  theme('lm', '上司', 'My manager', 8, 16),
  theme('mt', 'チーム', 'My team', 18, 20),
  theme('ld', '学習と成長', 'Learning and development', 21, 24),
  theme('if', '包摂と公正な処遇', 'Inclusion and fair treatment', 25, 28),
  theme('rw', '資源と業務量', 'Resources and workload', 29, 34),
  theme('pb', '給与と福利', 'Pay and benefits', 35, 37),
  theme('lc', '経営と変革', 'Leadership and managing change', 38, 46),
]

/** What answers 0 to 10 are worth in the PERMA index of the UK survey, from 0 to 10. */
export const permaWorth: readonly number[] = [0, 25, 25, 25, 25, 50, 50, 75, 75, 75, 100]

/** What five-point agreement is worth in the Proxy Stress index of the UK survey: high means more stress. */
export const proxyStressWorth: readonly number[] = [100, 75, 50, 25, 0]

function finiteScores(scores: readonly number[]): readonly number[] {
  if (!scores.every(Number.isFinite)) throw new RangeError('scores of organisations must be finite numbers')
  return [...scores].sort((a, b) => a - b)
}

/**
 * The benchmark of the UK Civil Service People Survey: the median of the organisations' scores, each organisation
 * once whatever its size. It is not the mean of all people.
 *
 * @throws RangeError when a score is not a finite number.
 * @example
 * ```ts
 * organisationBenchmark([61.2, 64.1, 70.3]) // => { state: 'value', value: 64.1, organisations: 3 }
 * ```
 */
export function organisationBenchmark(
  scores: readonly number[],
): Computed<{ readonly value: number; readonly organisations: number }> {
  return organisationQuantile(scores, 0.5)
}

/**
 * A quantile of the organisations' scores, interpolated between neighbours (type 7 of Hyndman and Fan, R's
 * default): 0.75 is the line of the high performers in the UK survey.
 *
 * @throws RangeError when a score is not a finite number or `share` not from 0 to 1.
 */
export function organisationQuantile(
  scores: readonly number[],
  share: number,
): Computed<{ readonly value: number; readonly organisations: number }> {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share: ${share} is not from 0 to 1`)
  const sorted = finiteScores(scores)
  if (sorted.length === 0) return notComputable('noAnswers')
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return {
    state: 'value',
    value: low + (high - low) * (place - Math.floor(place)),
    organisations: sorted.length,
  }
}
