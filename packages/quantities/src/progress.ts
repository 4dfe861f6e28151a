import { compareDecimals, multiplyDecimals, subtractDecimals, toDecimal } from './decimal.ts'
import { checkPoints, type Point } from './point.ts'
import { type Calculated, calculated, type UndefinedReason, undefinedBecause, value } from './quantity.ts'

/**
 * An indicator under way: where it started, where it should be by when, and where it is now. Works for
 * rising and falling targets alike. The target is later than the baseline.
 */
export type Course = {
  readonly baseline: Point
  readonly target: Point
  readonly current: Point
}

/** How early a judgement is made. */
export type EarlyOptions = {
  /** The share of the period that has to be over before the result is given. Default: 0.1. */
  readonly earliest?: number
}

/** The customs of stating an achievement (達成率) as one share of the target. */
export type AchievementMethod =
  /** C/T. For targets to rise to; misleading for targets to fall to, where 1.3 means a miss by 30 %. */
  | 'currentOverTarget'
  /** T/C, for targets to fall to. */
  | 'targetOverCurrent'
  /** 2 − C/T, for targets to fall to. */
  | 'twoMinusCurrentOverTarget'

/**
 * The share of the way from the baseline to the target that is covered: (C − B) ÷ (T − B). Below 0 when
 * moving away, above 1 beyond the target; never clipped. `undefined` when target and baseline are equal.
 *
 * @example
 * ```ts
 * attainment({ baseline: 30, current: 26, target: 20 }) // => { state: 'value', value: 0.4 }
 * attainment({ baseline: 30, current: 26, target: 30 })
 * // => { state: 'undefined', reason: 'targetEqualsBaseline' }
 * ```
 */
export function attainment(way: {
  readonly baseline: number
  readonly current: number
  readonly target: number
}): Calculated<number> {
  if (way.target === way.baseline) return undefinedBecause('targetEqualsBaseline')
  return calculated((way.current - way.baseline) / (way.target - way.baseline))
}

/**
 * The attained share on the 0-to-10 scale of the Current Status Index of the UN regional commissions:
 * 10 × {@link attainment}. Not clipped.
 *
 * @source ESCAP, Asia and the Pacific SDG Progress Report, technical note
 * @example
 * ```ts
 * currentStatusIndex({ baseline: 40, current: 70, target: 100 }) // => { state: 'value', value: 5 }
 * ```
 */
export function currentStatusIndex(way: {
  readonly baseline: number
  readonly current: number
  readonly target: number
}): Calculated<number> {
  const share = attainment(way)
  return share.state === 'value' ? calculated(share.value * 10) : share
}

/**
 * The achievement as a share of the target, by one of the customary methods; say which one when publishing.
 * `undefined` when the method divides by zero.
 *
 * @example
 * ```ts
 * achievementRatio({ current: 26, target: 20, method: 'twoMinusCurrentOverTarget' })
 * // => { state: 'value', value: 0.7 }
 * ```
 */
export function achievementRatio(reached: {
  readonly current: number
  readonly target: number
  readonly method: AchievementMethod
}): Calculated<number> {
  const { current, target, method } = reached
  const divisor = method === 'targetOverCurrent' ? current : target
  if (divisor === 0) return undefinedBecause('zeroDenominator')
  if (method === 'targetOverCurrent') return calculated(target / current)
  return calculated(method === 'currentOverTarget' ? current / target : (2 * target - current) / target)
}

/**
 * The share of a period that has passed at `now`: 0 at its start, 1 from its end on. All three are counted
 * in the same unit, days or fiscal months. `undefined` before the start.
 *
 * @throws RangeError when the end does not follow the start or a number is not finite.
 * @example
 * ```ts
 * elapsedShare({ start: 0, end: 24, now: 18 }) // => { state: 'value', value: 0.75 }
 * elapsedShare({ start: 0, end: 24, now: 30 }) // => { state: 'value', value: 1 }
 * ```
 */
export function elapsedShare(period: {
  readonly start: number
  readonly end: number
  readonly now: number
}): Calculated<number> {
  const { start, end, now } = period
  if (![start, end, now].every(Number.isFinite) || end <= start) {
    throw new RangeError(`elapsedShare: ${now} in ${start} to ${end}`)
  }
  return now < start ? undefinedBecause('notStarted') : calculated(Math.min(1, (now - start) / (end - start)))
}

/**
 * How the attained share relates to the elapsed share: 1 is exactly on a linear course, less is behind.
 * `undefined` when there is no way to cover, before the start, and while it is too early to say.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 40 }
 * const target = { at: 24, value: 100 }
 * onTrackRatio({ baseline, target, current: { at: 12, value: 70 } }) // => { state: 'value', value: 1 }
 * onTrackRatio({ baseline, target, current: { at: 1, value: 45 } })
 * // => { state: 'undefined', reason: 'tooEarly' }
 * ```
 */
export function onTrackRatio(course: Course, { earliest = 0.1 }: EarlyOptions = {}): Calculated<number> {
  const obstacle = courseObstacle(course, earliest)
  if (obstacle !== undefined) return undefinedBecause(obstacle)
  const { baseline, target, current } = course
  const attained = (current.value - baseline.value) / (target.value - baseline.value)
  return calculated(attained / Math.min(1, passedShare(course)))
}

/**
 * Whether the attained share is at least the elapsed share, exactly at it included: the one cut of the
 * elapsed-share rule. Compared in decimal arithmetic without dividing, and without a band of tolerance.
 * `undefined` when there is no way to cover, and until the period has begun.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 0.1 }
 * const target = { at: 24, value: 0.5 }
 * keepsUpWithTime({ baseline, target, current: { at: 18, value: 0.4 } }) // => { state: 'value', value: true }
 * keepsUpWithTime({ baseline, target, current: { at: 18, value: 0.39 } })
 * // => { state: 'value', value: false }
 * ```
 */
export function keepsUpWithTime(course: Course): Calculated<boolean> {
  const obstacle = courseObstacle(course, 0)
  if (obstacle !== undefined) return undefinedBecause(obstacle)
  const { baseline, target, current } = course
  const rising = target.value > baseline.value
  const covered = subtractDecimals(toDecimal(current.value), toDecimal(baseline.value))
  const distance = subtractDecimals(toDecimal(target.value), toDecimal(baseline.value))
  const passed = subtractDecimals(toDecimal(Math.min(current.at, target.at)), toDecimal(baseline.at))
  const whole = subtractDecimals(toDecimal(target.at), toDecimal(baseline.at))
  const order = compareDecimals(multiplyDecimals(covered, whole), multiplyDecimals(distance, passed))
  return value(rising ? order >= 0 : order <= 0)
}

/** The share of the time to the target that has passed at the current point; not clipped. */
export function passedShare({ baseline, target, current }: Course): number {
  return (current.at - baseline.at) / (target.at - baseline.at)
}

/** Why nothing can be said about a course yet. @throws RangeError when the course itself is malformed. */
function courseObstacle(course: Course, earliest: number): UndefinedReason | undefined {
  const obstacle = timeObstacle(course, earliest)
  return course.target.value === course.baseline.value ? 'targetEqualsBaseline' : obstacle
}

/** Why it is too soon for a course. @throws RangeError when the course itself is malformed. */
export function timeObstacle(course: Course, earliest: number): UndefinedReason | undefined {
  const { baseline, target, current } = course
  checkPoints([baseline, target])
  checkPoints([current])
  if (!Number.isFinite(earliest)) throw new RangeError(`earliest: ${earliest}`)
  if (current.at <= baseline.at) return 'notStarted'
  return passedShare(course) < earliest ? 'tooEarly' : undefined
}
