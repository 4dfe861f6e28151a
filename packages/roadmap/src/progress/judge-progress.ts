import {
  achievedPace,
  attainment,
  constantPaceForecast,
  elapsedShare,
  expectedAt,
  onTrackRatio,
  requiredPace,
} from '@reform/quantities'
import type { Id } from '../model/text.ts'
import { type CourseTarget, distanceTo, meets, type PlainCourse, type ProgressCourse } from './course.ts'
import type { Light, ProgressMethod } from './method.ts'
import { type Reason, type ReasonFacts, reason } from './reason.ts'
import { applyRule, valueForGreen } from './rules/apply-rule.ts'
import { judgeGrowth } from './rules/growth.ts'

/** The figures behind a word; what has no value is absent. Paces are changes in one year. */
export interface ProgressFigures {
  readonly attainment?: number
  readonly elapsed?: number
  readonly onTrackRatio?: number
  readonly expectedNow?: number
  readonly achievedPace?: number
  readonly requiredPace?: number
  readonly forecast?: number
  /** Growth a year over the growth needed, and the score of the method, where it has one. */
  readonly growthRatio?: number
  readonly score?: number
}

/** A word with everything that it rests on. */
export interface Judged {
  readonly method: Id
  readonly word: Id
  readonly light: Light
  readonly figures: ProgressFigures
  readonly because: readonly Reason[]
  readonly wouldChange: readonly Reason[]
}

/** From here on one asks whether the target was too easy. */
const largeOvershoot = 1.1

/**
 * What a method says about one indicator under way, why, and what would make it say something else.
 *
 * Rising and falling targets, ceilings, bands, exact values and levels to be held are told apart by the target and
 * the baseline. A missing value, baseline or target gives the method's word for that, never a colour; so does a
 * value of which only one side is known, unless either side gives the same. A baseline of zero is no trouble except
 * for methods of growth, which then say what they put in its place.
 *
 * @throws RangeError when a time or value is not finite, the target is not later than the baseline, or the ends of a
 * band are exchanged.
 * @source methods: `progressMethods[…].source`
 * @example
 * ```ts
 * const course = {
 *   direction: 'up', unitsPerYear: 12,
 *   baseline: { at: 0, value: 40 }, current: { at: 18, value: 72.5 }, target: { at: 24, comparison: 'gte', value: 100 },
 * } as const
 * judgeProgress(progressMethods.elapsedShare, course).word // => 'B'
 * judgeProgress(progressMethods.onTrackBands, course).wouldChange[0]?.message.en
 * // => 'A value of at least 82.75 would be on course now.'
 * ```
 */
export function judgeProgress(method: ProgressMethod, course: ProgressCourse): Judged {
  const { current, target, baseline, unit } = course
  check(course)
  if (current === undefined) return open(method, 'noValue')
  if (target === undefined) return withoutTarget(method, course)
  if (current.bound !== undefined) return withBound(method, course, current.bound)
  const now = course.now ?? current.at
  const facts = { value: current.value, ...(unit && { unit }) }
  const isMet = meets(target, current.value)
  if (current.at >= target.at && !isMet)
    return say(method, method.common.missed, [reason('missed', facts)], {}, 'red')
  if (now > target.at && current.at < target.at) return open(method, 'finalValueMissing')
  if (baseline === undefined) return withoutBaseline(method, course, target, isMet, facts)
  if (current.at <= baseline.at) return open(method, 'notStarted')
  if (meets(target, baseline.value)) return holding(method, target, isMet, facts)
  return underWay(method, course, plainCourse(baseline, target, current), isMet)
}

function check({ baseline, current, target, now }: ProgressCourse): void {
  const numbers = [baseline?.at, baseline?.value, current?.at, current?.value, target?.at, now]
  const ends =
    target === undefined ? [] : 'comparison' in target ? [target.value] : [target.lower, target.upper]
  const bad = [...numbers, ...ends].find((number) => number !== undefined && !Number.isFinite(number))
  if (bad !== undefined) throw new RangeError(`judgeProgress: ${bad}`)
  if (baseline && target && target.at <= baseline.at) {
    throw new RangeError(
      `judgeProgress: target at ${target.at} does not follow the baseline at ${baseline.at}`,
    )
  }
  if (target && 'lower' in target && target.upper < target.lower) {
    throw new RangeError(`judgeProgress: band from ${target.lower} to ${target.upper}`)
  }
}

function say(
  method: ProgressMethod,
  word: Id,
  because: readonly Reason[],
  figures: ProgressFigures = {},
  light?: Light,
  wouldChange: readonly Reason[] = [],
): Judged {
  const known = method.words[word]
  if (known === undefined) throw new RangeError(`method ${method.id} has no word ${word}`)
  return { method: method.id, word, light: light ?? known.light, figures, because, wouldChange }
}

const wanted = { noValue: 'valueWanted', noTarget: 'targetWanted', noBaseline: 'baselineWanted' } as const

function open(
  method: ProgressMethod,
  code:
    | 'noValue'
    | 'noTarget'
    | 'noBaseline'
    | 'noDirection'
    | 'notStarted'
    | 'finalValueMissing'
    | 'boundUndecided',
): Judged {
  const change = code === 'noTarget' || code === 'noBaseline' ? [reason(wanted[code])] : []
  return say(method, method.common.open, [reason(code)], {}, 'grey', change)
}

function withoutTarget(method: ProgressMethod, course: ProgressCourse): Judged {
  const { rule } = method
  const { baseline, current, direction, unitsPerYear, limit } = course
  if (rule.kind !== 'growth') return open(method, 'noTarget')
  if (direction !== 'up' && direction !== 'down') return open(method, 'noDirection')
  if (baseline === undefined || current === undefined) return open(method, 'noBaseline')
  const result = judgeGrowth(rule, {
    baseline: baseline.value,
    current: current.value,
    years: (current.at - baseline.at) / unitsPerYear,
    rising: direction === 'up',
    ...(limit !== undefined && { limit }),
  })
  if (result === undefined) return say(method, method.common.open, [reason('noGrowth')])
  const zero = result.zeroReplaced ? [reason('zeroReplaced', { value: rule.zeroBecomes })] : []
  return say(method, result.word, [reason('noTarget'), ...zero], {
    growthRatio: result.progress,
    score: result.score,
  })
}

/** A value of which one side is known: the word stands when no value on that side could change its colour. */
function withBound(method: ProgressMethod, course: ProgressCourse, bound: 'atLeast' | 'atMost'): Judged {
  const { current, target } = course
  if (current === undefined || target === undefined) return open(method, 'boundUndecided')
  const judged = judgeProgress(method, { ...course, current: { at: current.at, value: current.value } })
  if (judged.light === 'grey' || !('comparison' in target) || target.comparison === 'eq') {
    return judged.light === 'grey' ? judged : open(method, 'boundUndecided')
  }
  const betterWhenMore = target.comparison === 'gte' || target.comparison === 'gt'
  const onlyBetter = betterWhenMore === (bound === 'atLeast')
  const holds = onlyBetter ? judged.light === 'green' : judged.light !== 'green'
  return holds ? judged : open(method, 'boundUndecided')
}

function withoutBaseline(
  method: ProgressMethod,
  { unit }: ProgressCourse,
  target: CourseTarget,
  isMet: boolean,
  facts: ReasonFacts,
): Judged {
  if (isMet)
    return say(method, method.common.met, [reason('met', facts)], {}, undefined, [
      reason('greenUntil', boundOf(target, 0, unit)),
    ])
  const change = [reason('baselineWanted'), reason('greenFrom', boundOf(target, 0, unit))]
  return say(method, method.common.open, [reason('noBaseline')], {}, 'grey', change)
}

/** The baseline is where the target wants it already: nothing to cover, something to keep. */
function holding(method: ProgressMethod, target: CourseTarget, isMet: boolean, facts: ReasonFacts): Judged {
  const bound = boundOf(target, 0, facts.unit)
  return isMet
    ? say(method, method.common.kept, [reason('kept', facts)], {}, undefined, [reason('greenUntil', bound)])
    : say(method, method.common.lost, [reason('lost', facts)], {}, 'red', [reason('greenFrom', bound)])
}

/** A bound as it is; a band or an exact value as the distance to it, which is to fall to nothing. */
function plainCourse(
  baseline: { readonly at: number; readonly value: number },
  target: CourseTarget,
  current: { readonly at: number; readonly value: number },
): PlainCourse & { readonly byDistance: boolean } {
  if ('comparison' in target && target.comparison !== 'eq') {
    const rising = target.comparison === 'gte' || target.comparison === 'gt'
    return { baseline, current, target: { at: target.at, value: target.value }, rising, byDistance: false }
  }
  return {
    baseline: { at: baseline.at, value: distanceTo(target, baseline.value) },
    current: { at: current.at, value: distanceTo(target, current.value) },
    target: { at: target.at, value: 0 },
    rising: false,
    byDistance: true,
  }
}

function underWay(
  method: ProgressMethod,
  course: ProgressCourse,
  plain: PlainCourse & { readonly byDistance: boolean },
  isMet: boolean,
): Judged {
  const { unit, unitsPerYear, target } = course
  const value = course.current?.value ?? 0
  const facts = { value, ...(unit && { unit }) }
  // A strict bound that is the baseline itself leaves no way to cover, only a bound to pass.
  if (plain.baseline.value === plain.target.value || target === undefined) {
    return isMet
      ? say(method, method.common.met, [reason('met', facts)])
      : say(method, method.common.lost, [reason('behindCourse', { ...facts, other: plain.target.value })])
  }
  const figures = figuresOf(plain, unitsPerYear)
  if (isMet) {
    const beyond = (figures.attainment ?? 0) >= largeOvershoot && !plain.byDistance
    const over = beyond
      ? [reason('overshoot', { ...facts, value: Math.abs(value - plain.target.value) })]
      : []
    return say(method, method.common.met, [reason('met', facts), ...over], figures, undefined, [
      reason('greenUntil', greenBound(method, course, plain)),
    ])
  }
  const { word, because, progress, score } = applyRule(method, plain, course)
  const away = (figures.attainment ?? 0) < 0
  const light = method.words[word]?.light ?? 'grey'
  const all = {
    ...figures,
    ...(progress !== undefined && { growthRatio: progress }),
    ...(score !== undefined && { score }),
  }
  if (light === 'grey') return say(method, word, because, all)
  const standing = standingOf(plain, figures, facts, away, light)
  const change = [reason(light === 'green' ? 'greenUntil' : 'greenFrom', greenBound(method, course, plain))]
  if (light !== 'green' && figures.requiredPace !== undefined && !plain.byDistance) {
    change.push(
      reason('paceNeeded', {
        value: figures.requiredPace,
        ...(figures.achievedPace !== undefined && { other: figures.achievedPace }),
        ...(unit && { unit }),
      }),
    )
  }
  return say(method, word, [standing, ...because], all, away ? 'red' : undefined, change)
}

function standingOf(
  plain: PlainCourse & { readonly byDistance: boolean },
  figures: ProgressFigures,
  facts: ReasonFacts,
  away: boolean,
  light: Light,
): Reason {
  if (plain.byDistance) return reason('outsideBand', { ...facts, other: plain.current.value })
  if (away) return reason('movingAway', { ...facts, other: plain.baseline.value })
  const other = figures.expectedNow
  const expected = { ...facts, ...(other !== undefined && { other }) }
  // A band below the straight line may be green although the line is not reached.
  const reached =
    other !== undefined && (plain.rising ? plain.current.value >= other : plain.current.value <= other)
  return reason(reached || light === 'green' ? 'onCourse' : 'behindCourse', expected)
}

/** A quantity that has a value, by its name; nothing otherwise. */
function figure<Name extends string>(
  name: Name,
  quantity: { readonly state: string; readonly value?: number },
  factor = 1,
): { readonly [Key in Name]?: number } {
  const made = quantity.value === undefined ? {} : { [name]: quantity.value * factor }
  return made as { readonly [Key in Name]?: number }
}

function figuresOf(plain: PlainCourse, unitsPerYear: number): ProgressFigures {
  const { baseline, current, target } = plain
  return {
    ...figure(
      'attainment',
      attainment({ baseline: baseline.value, current: current.value, target: target.value }),
    ),
    ...figure('elapsed', elapsedShare({ start: baseline.at, end: target.at, now: current.at })),
    ...figure('onTrackRatio', onTrackRatio(plain, { earliest: 0 })),
    ...figure('expectedNow', expectedAt({ kind: 'linear', from: baseline, to: target }, current.at)),
    ...figure('achievedPace', achievedPace(plain), unitsPerYear),
    ...figure('requiredPace', requiredPace(plain), unitsPerYear),
    ...figure('forecast', constantPaceForecast(plain)),
  }
}

/** The bound, loosened by a distance on its bad side. */
function boundOf(target: CourseTarget, slack: number, unit: ReasonFacts['unit']): ReasonFacts {
  const more = unit && { unit }
  if ('lower' in target)
    return { side: 'within', value: target.lower - slack, other: target.upper + slack, ...more }
  if (target.comparison === 'eq') {
    if (slack === 0) return { side: 'exactly', value: target.value, ...more }
    return { side: 'within', value: target.value - slack, other: target.value + slack, ...more }
  }
  const sides = { gte: 'atLeast', gt: 'moreThan', lte: 'atMost', lt: 'lessThan' } as const
  return { side: sides[target.comparison], value: target.value, ...more }
}

function greenBound(
  method: ProgressMethod,
  course: ProgressCourse,
  plain: PlainCourse & { readonly byDistance: boolean },
): ReasonFacts {
  const { target, unit } = course
  if (target === undefined) return {}
  const value = valueForGreen(method, plain, course)
  if (value === undefined || plain.current.at >= plain.target.at) return boundOf(target, 0, unit)
  if (plain.byDistance) return boundOf(target, value, unit)
  return { side: plain.rising ? 'atLeast' : 'atMost', value, ...(unit && { unit }) }
}
