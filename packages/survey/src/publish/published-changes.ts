import type { Bilingual } from '@reform/quantities'
import { adjustP } from '../compare/adjust.ts'
import { breaksBetween, type Change, changeOf } from '../compare/change.ts'
import { detectableFrom } from '../compare/detectable.ts'
import { linkScores } from '../compare/panel.ts'
import { type DifferenceTest, groupMoments, pairedTest, welchTest } from '../compare/tests.ts'
import { type Answers, selectPeople } from '../model/answers.ts'
import { type Computed, notComputable } from '../model/figure.ts'
import { normalQuantileOf } from '../scores/item-figures.ts'
import { personScores } from '../scores/person-scores.ts'
import { normalTwoSided } from '../statistics/distributions.ts'
import { isPublishedFigure, type PublishedFigure } from './stamp.ts'

/** One fielding: its answers, and what of them was published. */
export type PublishedWave = { readonly answers: Answers; readonly figures: readonly PublishedFigure[] }

/** How changes between two fieldings are tested. */
export type ChangesOptions = {
  /**
   * Whether the same people are linked over both waves by their keys: then their own changes are tested. Shown only
   * where the linked, those who left and those who joined are nobody or as many as the minimum asks for.
   */
  readonly linked?: boolean
  /** Default: 0.05. */
  readonly alpha?: number
  /** The correction for all changes that are tested beside each other. Default: `holm`. */
  readonly adjustment?: 'holm' | 'benjaminiHochberg'
}

/** A change of a mean between two fieldings, where both may be shown. */
export type PublishedChange = {
  readonly group: string
  readonly label: Bilingual
  readonly topic: string
} & (
  | { readonly suppression: 'withheld' }
  | {
      readonly suppression: 'published'
      readonly before: number
      readonly after: number
      readonly nBefore: number
      readonly nAfter: number
      /** People in both waves, when they are linked. */
      readonly linked?: number
      readonly change: Change
    }
)

/**
 * The changes of means from one fielding to the next, for every group and topic whose means were published in both,
 * with the word that the figures allow: p is adjusted for all that were tested, a changed item breaks the series, and
 * the smallest change that would have been seen stands beside. Topics are items, and scales that are means of persons.
 * Means of weighted answers are tested by z with their effective numbers of people, all others by Welch's t.
 *
 * @throws TypeError when a figure was not published by {@link publishFigures}.
 * @throws RangeError when people are to be linked and a key stands twice in a wave.
 */
export function publishedChanges(
  before: PublishedWave,
  after: PublishedWave,
  options: ChangesOptions = {},
): readonly PublishedChange[] {
  const { alpha = 0.05, adjustment = 'holm' } = options
  const tested = meansOf(after).map((figure) => testedOf(figure, before, after, options))
  const ps = tested.flatMap(({ test }) => (test?.state === 'value' ? [test.p] : []))
  const adjusted = Array.from(adjustP(ps, adjustment))
  return tested.map(({ face, shown, test }): PublishedChange => {
    if (shown === undefined || test === undefined) return { ...face, suppression: 'withheld' }
    if (test.state !== 'value') return { ...face, suppression: 'published', ...shown, change: test }
    const adjustedP = adjusted.shift() ?? test.p
    const change = changeOf(test, { alpha, adjustedP, detectable: detectableFrom(test.standardError) })
    return { ...face, suppression: 'published', ...shown, change }
  })
}

function meansOf({ figures, answers: { questionnaire } }: PublishedWave): readonly PublishedFigure[] {
  if (!figures.every(isPublishedFigure)) throw new TypeError('only published figures can be compared')
  const scales = new Map((questionnaire.scales ?? []).map((scale) => [`scale/${scale.id}`, scale]))
  return figures.filter(({ name, topic }) => {
    const scale = scales.get(topic)
    return name === 'mean' && (scale === undefined || scale.variant === 'meanOfPersons')
  })
}

type Shown = Omit<
  Extract<PublishedChange, { suppression: 'published' }>,
  'group' | 'label' | 'topic' | 'suppression' | 'change'
>
type Tested = {
  readonly face: Pick<PublishedFigure, 'group' | 'label' | 'topic'>
  readonly shown?: Shown
  readonly test?: Computed<DifferenceTest>
}

function testedOf(
  now: PublishedFigure,
  before: PublishedWave,
  after: PublishedWave,
  { linked = false }: ChangesOptions,
): Tested {
  const { group, label, topic } = now
  const face = { group, label, topic }
  const then = meansOf(before).find((one) => one.group === group && one.topic === topic)
  if (now.suppression === 'withheld' || then === undefined || then.suppression === 'withheld') return { face }
  if (now.value === undefined || then.value === undefined) return { face }
  const shown = { before: then.value, after: now.value, nBefore: then.n, nAfter: now.n }
  const breaks = breaksBetween(then, now)
  if (breaks.length > 0) return { face, shown, test: notComputable('breakInSeries', breaks) }
  const [first, second] = [scoresIn(before.answers, now), scoresIn(after.answers, now)]
  if (!linked) return { face, shown, test: welch(second, first) }
  const both = linkScores(first.people, first.scores, second.people, second.scores)
  const sizes = [both.linked, both.onlyBefore, both.onlyAfter]
  if (both.linked < now.minimum || sizes.some((size) => size > 0 && size < now.minimum)) return { face }
  return { face, shown: { ...shown, linked: both.linked }, test: pairedTest(both.after, both.before) }
}

type Scored = { readonly people: Answers; readonly scores: ReturnType<typeof personScores> }

function scoresIn(answers: Answers, figure: PublishedFigure & { suppression: 'published' }): Scored {
  const people = peopleOfGroup(answers, figure.group)
  const missing = figure.missing === 'answeredOnly' ? 'any' : figure.missing
  return { people, scores: personScores(people, figure.items, { missing }) }
}

function welch(now: Scored, then: Scored): Computed<DifferenceTest> {
  if (now.people.weights !== undefined || then.people.weights !== undefined) return weighted(now, then)
  const [second, first] = [now, then].map(({ scores }) =>
    groupMoments(scores.values.filter((_, person) => scores.scored[person] === 1)),
  )
  if (second?.state !== 'value') return second ?? notComputable('noAnswers')
  return first?.state === 'value' ? welchTest(second, first) : (first ?? notComputable('noAnswers'))
}

/** The z test of two weighted means, each with Kish's effective number of people. */
function weighted(now: Scored, then: Scored): Computed<DifferenceTest> {
  const [second, first] = [weightedMean(now), weightedMean(then)]
  if (second.state !== 'value') return second
  if (first.state !== 'value') return first
  const standardError = Math.sqrt(second.variance + first.variance)
  if (!(standardError > 0)) return notComputable('zeroVariance')
  const difference = second.mean - first.mean
  const statistic = difference / standardError
  const half = normalQuantileOf(0.95) * standardError
  const interval = { low: difference - half, high: difference + half, level: 0.95, method: 'normal' } as const
  return { state: 'value', difference, standardError, statistic, p: normalTwoSided(statistic), interval }
}

function weightedMean({
  people,
  scores,
}: Scored): Computed<{ readonly mean: number; readonly variance: number }> {
  let [total, squares, sum] = [0, 0, 0]
  const each = (visit: (weight: number, value: number) => void): void => {
    for (let person = 0; person < people.size; person += 1) {
      if (scores.scored[person] === 1) visit(people.weights?.[person] ?? 1, scores.values[person] ?? 0)
    }
  }
  each((weight, value) => {
    total += weight
    squares += weight * weight
    sum += weight * value
  })
  if (!(total > 0)) return notComputable('noAnswers')
  const effective = (total * total) / squares
  if (!(effective > 1)) return notComputable('tooFew')
  const mean = sum / total
  let spread = 0
  each((weight, value) => {
    spread += weight * (value - mean) ** 2
  })
  return { state: 'value', mean, variance: spread / total / (effective - 1) }
}

/**
 * The people of a group by the id that figures carry: `all`, `bureau/b1` or `bureau/b1+grade/g2`. Nobody where the
 * answers have no such group.
 */
export function peopleOfGroup(answers: Answers, group: string): Answers {
  if (group === 'all') return answers
  const parts = group.split('+').map((part) => {
    const at = part.indexOf('/')
    const name = part.slice(0, at)
    const column = Object.hasOwn(answers.groupings, name) ? answers.groupings[name] : undefined
    return { column, place: column?.groups.indexOf(part.slice(at + 1)) ?? -1 }
  })
  return selectPeople(answers, (person) =>
    parts.every(({ column, place }) => place >= 0 && column?.index[person] === place),
  )
}
