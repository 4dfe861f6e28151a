import { type Ratio, ratio } from '@reform/quantities'
import type { Light } from './method.ts'

/** How many of each colour, and what can be said of all together. */
export interface StatusRollUp {
  readonly counts: Readonly<Record<Light, number>>
  readonly total: number
  /** Those with a colour. */
  readonly judged: number
  readonly notJudged: number
  /** Green among those that were judged; 0/0 when none was. */
  readonly onCourse: Ratio
  /** The gravest colour; grey outranks green, so that what is unknown never hides behind it. */
  readonly worst: Light
}

const gravity: readonly Light[] = ['red', 'amber', 'grey', 'green']

/**
 * Colours counted together: how many are judged and how many not, the share on course of those judged, and the
 * gravest. Nothing at all is grey.
 *
 * @example
 * ```ts
 * const { judged, notJudged, onCourse, worst } = rollUpStatus(['green', 'green', 'grey'])
 * const parts = [judged, notJudged, worst, onCourse.numerator, onCourse.denominator]
 * parts // => [2, 1, 'grey', 2, 2]
 * ```
 */
export function rollUpStatus(lights: readonly Light[]): StatusRollUp {
  const counts: Record<Light, number> = { green: 0, amber: 0, red: 0, grey: 0 }
  for (const light of lights) counts[light] += 1
  const judged = lights.length - counts.grey
  return {
    counts,
    total: lights.length,
    judged,
    notJudged: counts.grey,
    onCourse: ratio(counts.green, judged),
    worst: gravity.find((light) => counts[light] > 0) ?? 'grey',
  }
}
