import type { Indicator } from '../model/indicator.ts'
import type { Qualifier } from '../model/measure.ts'
import { mayBeNegative, mayPassWhole } from './asks-for.ts'

/** What is known about a rate beside its figure. */
export interface Rate {
  readonly name: string
  readonly unit?: Indicator['unit']
  readonly scale?: Indicator['scale']
  readonly qualifiers?: readonly Qualifier[] | undefined
}

/** What a value may be; a side without a bound is open. */
export interface Bounds {
  readonly minimum?: number
  readonly maximum?: number
}

/** What a rate may be, in percent. A name (達成率, 増減率) or a scale may allow more than the whole, or less than nothing. */
export function percentBounds({ name, unit, scale, qualifiers = [] }: Rate): Bounds {
  const isOpen = qualifiers.includes('personTimes') || unit === 'fold' || mayPassWhole(name)
  const minimum = scale?.minimum ?? (mayBeNegative(name) ? undefined : 0)
  const maximum = scale?.maximum ?? (isOpen ? undefined : 100)
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** Whether a value is below or above what it may be. */
export function isOutside(value: number, { minimum, maximum }: Bounds): boolean {
  return (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)
}
