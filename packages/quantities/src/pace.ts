import { type Course, type EarlyOptions, keepsUpWithTime, passedShare, timeObstacle } from './progress.ts'
import { type Calculated, calculated, type UndefinedReason, undefinedBecause, value } from './quantity.ts'
import { growthObstacle } from './trajectory.ts'

/** What the pace has to do for the target to be met: keep on, become faster, or turn round. */
export type PaceWord = 'maintain' | 'accelerate' | 'reverse'

/**
 * The change in one unit of time since the baseline: (C − B) ÷ time passed. `undefined` until time has
 * passed.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 40 }
 * const target = { at: 24, value: 100 }
 * achievedPace({ baseline, target, current: { at: 18, value: 73 } }) // => { state: 'value', value: 1.8333333333333333 }
 * ```
 */
export function achievedPace(course: Course): Calculated<number> {
  const obstacle = timeObstacle(course, 0)
  if (obstacle !== undefined) return undefinedBecause(obstacle)
  const { baseline, current } = course
  return calculated((current.value - baseline.value) / (current.at - baseline.at))
}

/**
 * The change in one unit of time that would bring the current value to the target in time:
 * (T − C) ÷ time left. Zero or of the other sign when the target is already met. `undefined` when no time is
 * left.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 40 }
 * const target = { at: 24, value: 100 }
 * requiredPace({ baseline, target, current: { at: 18, value: 73 } }) // => { state: 'value', value: 4.5 }
 * requiredPace({ baseline, target, current: { at: 24, value: 73 } })
 * // => { state: 'undefined', reason: 'noTimeLeft' }
 * ```
 */
export function requiredPace(course: Course): Calculated<number> {
  timeObstacle(course, 0)
  const { target, current } = course
  if (current.at >= target.at) return undefinedBecause('noTimeLeft')
  return calculated((target.value - current.value) / (target.at - current.at))
}

/**
 * The required pace over the achieved one: above 1 the pace has to rise, below 0 it has to turn round (or
 * the target is already passed). `undefined` when either pace is, or when nothing has moved.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 40 }
 * const target = { at: 24, value: 100 }
 * paceRatio({ baseline, target, current: { at: 12, value: 60 } }) // => { state: 'value', value: 2 }
 * ```
 */
export function paceRatio(course: Course): Calculated<number> {
  const achieved = achievedPace(course)
  const required = requiredPace(course)
  if (achieved.state !== 'value') return achieved
  if (required.state !== 'value') return required
  return achieved.value === 0 ? undefinedBecause('noProgress') : calculated(required.value / achieved.value)
}

/**
 * What the pace has to do: `maintain` when the present pace reaches the target or the target is met,
 * `reverse` when the value is on the other side of its baseline, otherwise `accelerate`. Decided exactly.
 * `undefined` when there is no way to cover, until the period has begun, and when it is over without
 * the target being met.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 40 }
 * const target = { at: 24, value: 100 }
 * paceWord({ baseline, target, current: { at: 18, value: 85 } }) // => { state: 'value', value: 'maintain' }
 * paceWord({ baseline, target, current: { at: 18, value: 84 } }) // => { state: 'value', value: 'accelerate' }
 * paceWord({ baseline, target, current: { at: 18, value: 39 } }) // => { state: 'value', value: 'reverse' }
 * ```
 */
export function paceWord(course: Course): Calculated<PaceWord> {
  const onTime = keepsUpWithTime(course)
  if (onTime.state !== 'value') return onTime
  const { baseline, target, current } = course
  if (onTime.value) return value('maintain')
  if (current.at >= target.at) return undefinedBecause('noTimeLeft')
  const rising = target.value > baseline.value
  const movedAway = rising ? current.value < baseline.value : current.value > baseline.value
  return value(movedAway ? 'reverse' : 'accelerate')
}

/**
 * The value at the target's date if the change since the baseline goes on by the same amount:
 * B + (C − B) ÷ u, where u is the share of the time that has passed. One pace from two points, so without a
 * range. `undefined` until enough time has passed and once the date is over.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 40 }
 * const target = { at: 24, value: 100 }
 * constantPaceForecast({ baseline, target, current: { at: 12, value: 60 } }) // => { state: 'value', value: 80 }
 * ```
 */
export function constantPaceForecast(course: Course, options: EarlyOptions = {}): Calculated<number> {
  const obstacle = forecastObstacle(course, options)
  if (obstacle !== undefined) return undefinedBecause(obstacle)
  const { baseline, current } = course
  return calculated(baseline.value + (current.value - baseline.value) / passedShare(course))
}

/**
 * The value at the target's date if the change since the baseline goes on by the same factor:
 * B × (C ÷ B)^(1 ÷ u). As {@link constantPaceForecast}, and `undefined` also when the value starts from,
 * reaches or crosses zero.
 *
 * @throws RangeError when the target is not later than the baseline or a number is not finite.
 * @example
 * ```ts
 * const baseline = { at: 0, value: 40 }
 * const target = { at: 24, value: 100 }
 * compoundForecast({ baseline, target, current: { at: 12, value: 60 } }) // => { state: 'value', value: 90 }
 * compoundForecast({ baseline, target, current: { at: 12, value: -1 } })
 * // => { state: 'undefined', reason: 'signCrossing' }
 * ```
 */
export function compoundForecast(course: Course, options: EarlyOptions = {}): Calculated<number> {
  const { baseline, current } = course
  const obstacle = forecastObstacle(course, options) ?? growthObstacle(baseline, current)
  if (obstacle !== undefined) return undefinedBecause(obstacle)
  return calculated(baseline.value * (current.value / baseline.value) ** (1 / passedShare(course)))
}

function forecastObstacle(course: Course, { earliest = 0.1 }: EarlyOptions): UndefinedReason | undefined {
  return timeObstacle(course, earliest) ?? (course.current.at > course.target.at ? 'noTimeLeft' : undefined)
}
