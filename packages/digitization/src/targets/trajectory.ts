import { addDays, type PlainDate } from '@reform/calendar'

/** The way from the baseline to the target: where it stands after a share of the time. */
export type Shape = 'linear' | 'smooth' | 'logistic' | 'backLoaded' | 'frontLoaded'

/** Steepness of the logistic shape, which is scaled so that it begins at 0 and ends at 1. */
const steepness = 10

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/**
 * The share of the way that a shape has covered after a share of the time; before the start 0, after the end 1.
 *
 * @example
 * ```ts
 * shareCovered('smooth', 0.25) // => 0.15625
 * shareCovered('logistic', 0.25).toFixed(4) // => '0.0701'
 * shareCovered('backLoaded', 2) // => 1
 * ```
 */
export function shareCovered(shape: Shape, elapsed: number): number {
  if (Number.isNaN(elapsed)) throw new RangeError('shareCovered: not a share of the time')
  const u = Math.min(1, Math.max(0, elapsed))
  switch (shape) {
    case 'linear':
      return u
    case 'smooth':
      return u * u * (3 - 2 * u)
    case 'logistic': {
      const [low, high] = [sigmoid(-steepness / 2), sigmoid(steepness / 2)]
      return (sigmoid(steepness * (u - 0.5)) - low) / (high - low)
    }
    case 'backLoaded':
      return u * u
    case 'frontLoaded':
      return 1 - (1 - u) ** 2
  }
}

/** A value promised for a day. */
export type CoursePoint = { readonly on: PlainDate; readonly value: number }

/**
 * A target as a trajectory: values are a rate from 0 to 100 for new documents, or a quantity that remains for what
 * was made in the past. By `stages` it goes in steps: each value is promised from its day on, the last one is `to`.
 */
export type TargetCourse =
  | { readonly shape: Shape; readonly from: CoursePoint; readonly to: CoursePoint }
  | {
      readonly shape: 'stages'
      readonly from: CoursePoint
      readonly stages: readonly CoursePoint[]
      readonly to: CoursePoint
    }

function checkCourse(course: TargetCourse): void {
  const { from, to } = course
  const points = [from, ...(course.shape === 'stages' ? course.stages : []), to]
  const rising = Math.sign(to.value - from.value)
  for (const [index, { on, value }] of points.entries()) {
    if (!Number.isFinite(value)) throw new RangeError('TargetCourse: a value is not a number')
    const before = points[index - 1]
    if (before === undefined) continue
    if (!(before.on < on)) throw new RangeError('TargetCourse: the target is not later than the baseline')
    if ((value - before.value) * rising < 0) throw new RangeError('TargetCourse: a stage leads back')
  }
}

/**
 * The value that a course expects on a day, counted by days.
 *
 * @throws RangeError when the target is not later than the baseline, or a stage is out of order or leads back.
 * @example
 * ```ts
 * const course = { shape: 'linear', from: { on: parseIsoDate('2026-03-31'), value: 60 }, to: { on: parseIsoDate('2028-03-31'), value: 100 } } as const
 * expectedOn(course, parseIsoDate('2027-03-31')).toFixed(1) // => '80.0'
 * const stages = [{ on: parseIsoDate('2026-10-01'), value: 70 }]
 * expectedOn({ ...course, shape: 'stages', stages }, parseIsoDate('2027-03-31')) // => 70
 * ```
 */
export function expectedOn(course: TargetCourse, on: PlainDate): number {
  checkCourse(course)
  const { from, to } = course
  if (course.shape === 'stages') {
    const reached = [from, ...course.stages, to].filter((point) => point.on <= on)
    return (reached.at(-1) ?? from).value
  }
  const elapsed = (on - from.on) / (to.on - from.on)
  return from.value + (to.value - from.value) * shareCovered(course.shape, elapsed)
}

/** How far a value is ahead of its course, or behind it. */
export type CourseStatus = {
  readonly word: 'ahead' | 'onCourse' | 'behind'
  /** In the unit of the values; above 0 is ahead. */
  readonly points: number
  /** How many days later the course expects this value; above 0 is ahead. */
  readonly days: number
}

/**
 * How far a value is ahead of or behind its course on a day, in points and in days. A value beyond the target, or
 * below the baseline, is as many days ahead or behind as the course has left, or has passed.
 *
 * @throws RangeError when the target is not later than the baseline, or both have the same value.
 * @example
 * ```ts
 * const course = { shape: 'linear', from: { on: parseIsoDate('2026-04-01'), value: 0 }, to: { on: parseIsoDate('2026-07-10'), value: 100 } } as const
 * courseStatus(course, parseIsoDate('2026-05-21'), 40) // => { word: 'behind', points: -10, days: -10 }
 * ```
 */
export function courseStatus(course: TargetCourse, on: PlainDate, value: number): CourseStatus {
  const { from, to } = course
  if (from.value === to.value) throw new RangeError('courseStatus: the course leads nowhere')
  const rising = to.value > from.value ? 1 : -1
  const gap = value - expectedOn(course, on)
  const points = gap === 0 ? 0 : gap * rising
  const days = dayOf(course, value) - Math.min(to.on, Math.max(from.on, on))
  if (points === 0) return { word: 'onCourse', points, days: 0 }
  return { word: points > 0 ? 'ahead' : 'behind', points, days }
}

/** The day on which a course first expects a value: all shapes rise, so halving finds it. */
function dayOf(course: TargetCourse, value: number): number {
  const { from, to } = course
  const rising = to.value > from.value ? 1 : -1
  let [low, high] = [from.on as number, to.on as number]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((expectedOn(course, addDays(from.on, middle - from.on)) - value) * rising >= 0) high = middle
    else low = middle + 1
  }
  return low
}
