import type { Point } from '@reform/quantities'
import type { Indicator } from '../model/indicator.ts'
import type { Comparison } from '../model/measure.ts'
import type { Text } from '../model/text.ts'

/** Where a value should be, and by when: beyond a bound, or inside a band with both ends inside. */
export type CourseTarget =
  | { readonly at: number; readonly comparison: Comparison; readonly value: number }
  | { readonly at: number; readonly lower: number; readonly upper: number }

/** A value that was measured; `bound` when only one side of it is known (100件以上). */
export interface CourseValue extends Point {
  readonly bound?: 'atLeast' | 'atMost'
}

/** One indicator under way. All times are numbers of one unit: days, months or years. */
export interface ProgressCourse {
  readonly direction: Indicator['direction']
  readonly baseline?: Point
  readonly current?: CourseValue
  readonly target?: CourseTarget
  /** The time of the judgement; that of the current value when absent. */
  readonly now?: number
  /** How many units of time a year has: 365.25 for days, 12 for months, 1 for years. */
  readonly unitsPerYear: number
  /** A value that cannot be passed, such as 100 %; methods of growth ask less near it. */
  readonly limit?: number
  readonly unit?: Text
}

/** A course that is to be followed upwards or downwards to one value. */
export interface PlainCourse {
  readonly baseline: Point
  readonly current: Point
  readonly target: Point
  readonly rising: boolean
}

/** Whether a value satisfies a bound. */
function satisfies(comparison: Comparison, value: number, bound: number): boolean {
  switch (comparison) {
    case 'gte':
      return value >= bound
    case 'gt':
      return value > bound
    case 'lte':
      return value <= bound
    case 'lt':
      return value < bound
    case 'eq':
      return value === bound
  }
}

/** How far a value is from where the target wants it; 0 when it is there. */
export function distanceTo(target: CourseTarget, value: number): number {
  if ('comparison' in target)
    return satisfies(target.comparison, value, target.value) ? 0 : Math.abs(target.value - value)
  if (value < target.lower) return target.lower - value
  return value > target.upper ? value - target.upper : 0
}

/** Whether a value is where the target wants it. A strict bound is not met by its own value. */
export function meets(target: CourseTarget, value: number): boolean {
  return 'comparison' in target
    ? satisfies(target.comparison, value, target.value)
    : value >= target.lower && value <= target.upper
}
